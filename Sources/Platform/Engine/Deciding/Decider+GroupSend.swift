internal import PlatformCore
internal import PlatformStore

/// Saying something in a group.
extension Decider {
    /// Says something in a group, or in a channel, whose sender was looked at before.
    func sendToGroup(
        _ place: (conversation: ConversationState, group: GroupState),
        from sender: Person,
        _ send: Send,
        _ actor: Actor,
        _ reply: ReplyAddress
    ) throws(Refusal) {
        let (conversation, state) = place
        // App servers speak for senders who need not be members.
        if case (.user, let user?) = (actor, sender.known), state.group.channel == nil {
            try checkMaySpeak(user, in: state)
        }
        try checkRoom(in: conversation.head)
        if sender.known == nil { try checkUserQuota(for: [sender]) }
        let mentioned = try mentioned(send.mentions)
        let audience = try audience(of: send.reach, sender)

        let from = settle(sender)
        let addressed = including(from, if: send.reach, in: audience)
        let message = append(send, addressed, mentioned.map(\.account), from, in: conversation, state, actor)
        let sent = sent(message, in: conversation, place: .zero)
        remember(send, sent, of: from, in: conversation, actor)
        push(message, mentioned.map(\.user.id), from, in: conversation, state.group.id, except: actor.link)
        pending.answer(reply, .success(.sent(sent)))
    }

    /// Finds a group that is not dismissed.
    func group(_ id: GroupID) throws(Refusal) -> (conversation: ConversationState, group: GroupState) {
        guard let conversation = try memory.conversation(.group(id)), let state = conversation.group,
            !state.group.isDismissed
        else {
            throw .refused(ClientError(.unknownGroup, "there is no group \(id)"))
        }
        return (conversation, state)
    }

    /// Says the message that goes with a change of a group.
    func say(_ notice: GroupNotice, as sender: AccountState, in conversation: ConversationState) -> Sent? {
        guard let state = conversation.group else { return nil }
        let send = Send(
            from: .account(sender.account),
            target: .group(state.group.id),
            body: notice.body,
            flags: notice.flags,
            reach: notice.includesSender ? .everyone : .receivers,
            push: notice.push
        )
        let audience: Audience = notice.includesSender ? .everyone : .receiverSide
        let message = append(send, audience, [], sender, in: conversation, state, .server)
        push(message, [], sender, in: conversation, state.group.id, except: nil)
        return sent(message, in: conversation, place: .zero)
    }

    func checkMaySpeak(_ sender: AccountState, in state: GroupState) throws(Refusal) {
        let error = SendPermission.decide(
            state.members[sender.account],
            in: state.group,
            mutedInGroupsUntil: try item(MutedInGroups.self, of: sender)?.until ?? .zero,
            at: now
        )
        if let error { throw .refused(error) }
    }

    private func audience(of reach: Send.Reach, _ sender: Person) throws(Refusal) -> Audience {
        switch reach {
        case .everyone, .checked(includesSender: true): return .everyone
        case .receivers, .checked(includesSender: false): return .receiverSide
        case .directed(let ids, _):
            let accounts = try find(ids).compactMap(\.known?.account)
            return .users(Set(accounts).sorted())
        }
    }

    /// A directed message reaches its sender only when it says so.
    private func including(_ sender: AccountState, if reach: Send.Reach, in audience: Audience) -> Audience {
        guard case (.users(let users), .directed(_, let includesSender)) = (audience, reach) else { return audience }
        let others = users.filter { $0 != sender.account }
        return .users(includesSender ? (others + [sender.account]).sorted() : others)
    }

    private func append(
        _ send: Send,
        _ audience: Audience,
        _ mentions: [AccountNumber],
        _ from: AccountState,
        in conversation: ConversationState,
        _ state: GroupState,
        _ actor: Actor
    ) -> Message {
        let lsn = nextLSN()
        let (time, counter) = conversation.head.stamp(now: max(now, state.group.createdAt))
        let seq = conversation.head.seq.next
        let ordinals = conversation.head.ordinals.after(
            groupMessageWith: send.flags,
            audience: audience,
            of: state.members[from.account]?.totals ?? .zero
        )
        let message = Message(
            seq: seq,
            lsn: lsn,
            sentTime: time,
            counter: counter,
            sender: from.account,
            flags: send.flags,
            audience: audience,
            mentions: mentions,
            ordinals: ordinals,
            mailboxPlaces: .none,
            origin: origin(of: send, actor),
            push: send.push,
            expansion: Expansion(send.expansion, setAt: time),
            state: .sent(send.body)
        )
        pending.append(message, in: conversation.number)
        if let channel = state.group.channel { pending.touch(channel.root) }
        count(message, in: conversation, state)
        conversation.head = LogHead(seq: seq, time: time, counter: counter, ordinals: ordinals)
        conversation.lsn = lsn
        return message
    }

    /// Keeps what the running counts of a group cannot tell by themselves.
    private func count(_ message: Message, in conversation: ConversationState, _ state: GroupState) {
        let totals = message.ordinals.sender
        if totals != state.members[message.sender]?.totals ?? .zero {
            state.members[message.sender, default: GroupMember(role: .outsider, joinedAt: now)].totals = totals
            state.unsavedTotals.insert(message.sender)
            pending.show(totals, of: message.sender, in: conversation.number)
        }
        guard message.flags.contains(.counted) else { return }
        if message.audience.isDirected {
            pending.put(UnreadCorrection(message, .directed), in: conversation.number)
        }
        guard !message.flags.contains(.mentionAll) else { return }
        for account in message.mentions
        where account != message.sender && message.audience.includes(account, sender: message.sender)
            && isIn(conversation, account)
        {
            pending.putMention(of: account, at: message.seq, in: conversation.number)
        }
    }

    private func push(
        _ message: Message,
        _ mentions: [UserID],
        _ from: AccountState,
        in conversation: ConversationState,
        _ group: GroupID,
        except link: LinkAddress?
    ) {
        let view = MessageView(
            uid: message.uid(in: conversation.number),
            sender: from.user.id,
            mentions: mentions,
            message: message
        )
        let item = LogItem(seq: message.seq, lsn: message.lsn, content: .message(view))
        push(item, of: message, to: message.audience, in: conversation, group, except: link)
    }

    /// Pushes a place of a group's log that shows a message to those who may see it.
    func push(
        _ item: LogItem,
        of message: Message,
        to audience: Audience,
        in conversation: ConversationState,
        _ group: GroupID,
        except link: LinkAddress?
    ) {
        let push = GroupPush(
            conversation: conversation.group?.group.channel?.root ?? conversation.number,
            group: group,
            channel: conversation.group?.audience?.of,
            item: item,
            sender: message.sender,
            audience: audience,
            except: link
        )
        pending.add(.group(push))
    }
}

extension UnreadCorrection {
    init(_ message: Message, _ reason: Reason) {
        self.init(
            seq: message.seq,
            sender: message.sender,
            flags: message.flags,
            audience: message.audience,
            reason: reason
        )
    }
}
