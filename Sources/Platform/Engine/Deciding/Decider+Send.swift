internal import PlatformCore
internal import PlatformStore

/// Saying something.
extension Decider {
    func send(_ send: Send, _ actor: Actor, _ reply: ReplyAddress) throws(Refusal) {
        try check(send)
        let sender = try find(send.from, for: actor)
        if let earlier = try earlier(send, by: sender, actor) {
            return pending.answer(reply, .success(.sent(earlier)))
        }
        try checkStorage()
        let send = try heedingWords(send, actor)
        switch send.target {
        case .private(let peer): try sendBetween(sender, and: peer, .private, send, actor, reply)
        case .system(let receiver): try sendBetween(sender, and: receiver, .system, send, actor, reply)
        case .group(let group): try sendToGroup(try self.group(group), from: sender, send, actor, reply)
        case .channel(let group, let channel): try sendToChannel(channel, of: group, from: sender, send, actor, reply)
        }
    }

    private func sendBetween(
        _ sender: Person,
        and peerID: UserID,
        _ kind: ConversationKind,
        _ send: Send,
        _ actor: Actor,
        _ reply: ReplyAddress
    ) throws(Refusal) {
        if case (.system, .user) = (kind, actor) {
            throw .refused(ClientError(.systemConversation, "nobody can answer a system sender"))
        }
        let receiver = try find(.id(peerID))
        if case (.new, .user) = (receiver, actor) {
            throw .refused(ClientError(.unknownUser, "there is no user \(peerID)"))
        }
        try checkMaySend(from: sender, to: receiver, kind, actor)
        var existing: ConversationState?
        if let from = sender.known, let to = receiver.known {
            existing = try memory.conversation(name(kind, from: from.account, to: to.account))
            try checkRoom(in: from)
            try checkRoom(in: to)
        } else {
            try checkUserQuota(for: [sender, receiver])
        }
        let mentioned = try mentioned(send.mentions)
        if let existing { try checkRoom(in: existing.head) }

        let from = settle(sender)
        let to = settle(receiver)
        let conversation = existing ?? makeConversation(name(kind, from: from.account, to: to.account), from, to)
        let isRefused = to.blacklist.contains(from.account) && send.reach.heedsBlacklist
        let audience = audience(of: send.reach, isSelf: from === to, isRefused: isRefused)
        let message = append(send, audience, mentioned, from: from, to: to, in: conversation, actor)
        let sent = sent(message, in: conversation, place: place(of: from, message, conversation))
        remember(send, sent, of: from, in: conversation, actor)
        if kind == .private, from !== to {
            let place = place(of: to, message, conversation)
            if place > .zero { to.arrivals?.note(message.seq, of: conversation.number, from: from.account, at: place) }
        }
        push(message, mentioned.map(\.user.id), from: from, to: to, in: conversation, except: actor.link)
        pending.answer(reply, .success(.sent(sent)))
    }

    private func append(
        _ send: Send,
        _ audience: Audience,
        _ mentioned: [AccountState],
        from: AccountState,
        to: AccountState,
        in conversation: ConversationState,
        _ actor: Actor
    ) -> Message {
        guard let ends = conversation.name.ends else { preconditionFailure("a conversation between two has ends") }
        let lsn = nextLSN()
        let (time, counter) = conversation.head.stamp(now: now)
        let seq = conversation.head.seq.next
        let ordinals = conversation.head.ordinals.after(
            messageOf: from.account,
            flags: send.flags,
            audience: audience,
            between: ends
        )
        let message = Message(
            seq: seq,
            lsn: lsn,
            sentTime: time,
            counter: counter,
            sender: from.account,
            flags: send.flags,
            audience: audience,
            mentions: mentioned.map(\.account),
            ordinals: ordinals,
            mailboxPlaces: takePlaces(of: conversation, between: from, and: to, audience, sender: from.account, lsn),
            origin: origin(of: send, actor),
            push: send.push,
            expansion: Expansion(send.expansion, setAt: time),
            state: .sent(send.body),
            broadcast: send.broadcast
        )
        pending.append(message, in: conversation.number)
        appendToMailboxes(.entry(conversation.number, seq: seq), message.mailboxPlaces, ends, lsn)
        if message.flags.contains(.counted), message.mentions.contains(to.account), to !== from,
            audience.includes(to.account, sender: from.account)
        {
            pending.putMention(of: to.account, at: seq, in: conversation.number)
        }
        conversation.head = LogHead(seq: seq, time: time, counter: counter, ordinals: ordinals)
        conversation.lsn = lsn
        return message
    }

    private func push(
        _ message: Message,
        _ mentions: [UserID],
        from: AccountState,
        to: AccountState,
        in conversation: ConversationState,
        except link: LinkAddress?
    ) {
        let view = MessageView(
            uid: message.uid(in: conversation.number),
            sender: from.user.id,
            mentions: mentions,
            message: message
        )
        let item = LogItem(seq: message.seq, lsn: message.lsn, content: .message(view))
        pushToMailboxes(item, message.mailboxPlaces, between: from, and: to, in: conversation, except: link)
    }

    private func audience(of reach: Send.Reach, isSelf: Bool, isRefused: Bool) -> Audience {
        if isSelf { return .everyone }
        switch reach {
        case .everyone, .directed: return .everyone
        case .receivers: return .receiverSide
        case .checked(let includesSender):
            switch (includesSender, isRefused) {
            case (true, false): return .everyone
            case (false, false): return .receiverSide
            case (true, true): return .senderSide
            case (false, true): return .users([])
            }
        }
    }

    func origin(of send: Send, _ actor: Actor) -> SendOrigin? {
        guard case .user(_, let device, _) = actor else { return nil }
        guard case .clientID(let id) = send.identity else {
            return SendOrigin(device: device, clientID: nil, fingerprint: 0)
        }
        return SendOrigin(device: device, clientID: id, fingerprint: send.fingerprint)
    }

    /// What the sender of a message is answered.
    func sent(_ message: Message, in conversation: ConversationState, place: Place) -> Sent {
        Sent(
            uid: message.uid(in: conversation.number),
            seq: message.seq,
            place: place,
            lsn: message.lsn,
            sentTime: message.sentTime,
            isRefusedByReceiver: message.audience == .senderSide || message.audience == .users([]),
            isReplaced: message.flags.contains(.wordsReplaced)
        )
    }

    func place(of account: AccountState, _ message: Message, _ conversation: ConversationState) -> Place {
        guard let ends = conversation.name.ends else { return .zero }
        return message.mailboxPlaces.place(of: account.account, in: ends)
    }
}

extension Send.Reach {
    var heedsBlacklist: Bool {
        if case .checked = self { true } else { false }
    }
}

extension Actor {
    /// The link that asks, when a link does.
    var link: LinkAddress? {
        switch self {
        case .user(_, _, let link): link
        case .server: nil
        }
    }
}
