internal import PlatformCore
internal import PlatformStore

/// Conversations between two ends and their mailboxes.
extension Decider {
    /// The name of the conversation that somebody says something in.
    func name(_ kind: ConversationKind, from sender: AccountNumber, to receiver: AccountNumber) -> ConversationName {
        kind == .system ? .system(sender: sender, receiver: receiver) : .between(sender, receiver)
    }

    /// Makes the conversation of two users and enters it for both.
    func makeConversation(
        _ name: ConversationName,
        _ one: AccountState,
        _ other: AccountState
    ) -> ConversationState {
        let lsn = nextLSN()
        let state = ConversationState(number: makeConversationNumber(), name: name)
        state.lsn = lsn
        pending.put(state, isNew: true)
        memory.insert(state)
        for account in one === other ? [one] : [one, other] {
            let membership = Membership(
                kind: name.kind,
                sight: .all,
                readMark: .zero,
                lsn: lsn
            )
            set(membership, of: account, in: state.number, lsn)
        }
        return state
    }

    func set(_ membership: Membership, of account: AccountState, in conversation: ConversationNumber, _ lsn: LSN) {
        account.memberships[conversation] = membership
        account.lsn = lsn
        pending.put(membership, of: account.account, in: conversation)
        pending.touch(conversation)
    }

    /// Keeps what somebody's sight of a conversation became, in the group's own copy of it too.
    @discardableResult func save(
        _ changed: Membership,
        of account: AccountState,
        in conversation: ConversationState
    ) -> LSN {
        let lsn = nextLSN()
        var membership = changed
        membership.lsn = lsn
        set(membership, of: account, in: conversation.number, lsn)
        let unlisted = membership.sight == .all ? nil : conversation.unlistedMember
        if var member = conversation.group?.members[account.account] ?? unlisted {
            member.sight = membership.sight
            conversation.group?.members[account.account] = member
            pending.put(member, account.account, in: conversation.number)
        }
        conversation.lsn = lsn
        return lsn
    }

    /// Takes the next place in the mailbox of each end that sees an entry.
    func takePlaces(
        of conversation: ConversationState,
        between one: AccountState,
        and other: AccountState,
        _ audience: Audience,
        sender: AccountNumber,
        _ lsn: LSN
    ) -> MailboxPlaces {
        guard let ends = conversation.name.ends else { return .none }
        var places = MailboxPlaces.none
        for account in one === other ? [one] : [one, other]
        where audience.includes(account.account, sender: sender) {
            let place = account.nextPlace()
            account.lsn = lsn
            if account.account == ends.first { places.first = place } else { places.second = place }
        }
        return places
    }

    func appendToMailboxes(_ entry: MailboxEntry, _ places: MailboxPlaces, _ ends: ConversationEnds, _ lsn: LSN) {
        let record = MailboxRecord(entry: entry, lsn: lsn, time: now)
        if places.first > .zero { pending.append(record, at: places.first, in: ends.first) }
        if places.second > .zero { pending.append(record, at: places.second, in: ends.second) }
    }

    /// Pushes an entry to the links of each end that has a place for it, as a place alone to who may not see it.
    func pushToMailboxes(
        _ item: LogItem,
        _ places: MailboxPlaces,
        between one: AccountState,
        and other: AccountState,
        in conversation: ConversationState,
        hiddenFrom: [AccountNumber] = [],
        except link: LinkAddress?
    ) {
        guard let ends = conversation.name.ends else { return }
        for (viewer, peer) in one === other ? [(one, other)] : [(one, other), (other, one)] {
            let place = places.place(of: viewer.account, in: ends)
            guard place > .zero else { continue }
            let shown = hiddenFrom.contains(viewer.account) ? item.hidden : item
            push(.entry(shown), at: place, item.lsn, to: viewer, target(conversation.name, peer), except: link)
        }
    }

    /// Pushes what stands at a place of somebody's mailbox.
    func push(
        _ content: MailboxItem.Content,
        at place: Place,
        _ lsn: LSN,
        to viewer: AccountState,
        _ target: ConversationTarget,
        except link: LinkAddress?
    ) {
        let item = MailboxItem(place: place, lsn: lsn, target: target, content: content)
        pending.add(.mailbox(viewer.account, item, except: link))
    }

    /// Writes something of a user's own at the next place of their mailbox and pushes it.
    func appendOwn(
        _ entry: MailboxEntry,
        _ content: MailboxItem.Content,
        _ account: AccountState,
        _ target: ConversationTarget,
        _ lsn: LSN,
        except link: LinkAddress?
    ) -> Place {
        let place = account.nextPlace()
        account.lsn = lsn
        pending.append(MailboxRecord(entry: entry, lsn: lsn, time: now), at: place, in: account.account)
        push(content, at: place, lsn, to: account, target, except: link)
        return place
    }

    /// A conversation between two ends as the one names it whose peer is given.
    func target(_ name: ConversationName, _ peer: AccountState) -> ConversationTarget {
        name.kind == .system ? .system(peer.user.id) : .private(peer.user.id)
    }

    /// Finds the conversation that a viewer names, and the peer where it has one.
    func view(
        _ target: ConversationTarget,
        of viewer: AccountState
    ) throws(Refusal) -> (conversation: ConversationState, peer: AccountState?) {
        let name: ConversationName
        var peer: AccountState?
        switch target {
        case .group(let group): name = .group(group)
        case .channel(let group, let channel): return (try room(channel, of: group).conversation, nil)
        case .private(let id), .system(let id):
            guard let found = try find(.id(id)).known else {
                throw .refused(ClientError(.unknownUser, "there is no user \(id)"))
            }
            peer = found
            name = self.name(target.kind, from: found.account, to: viewer.account)
        }
        guard let conversation = try memory.conversation(name) else {
            throw .refused(
                target.kind == .group
                    ? ClientError(.unknownGroup, "there is no group \(target.id)")
                    : ClientError(.invalidArgument, "nothing was said with \(target.id) yet")
            )
        }
        return (conversation, peer)
    }

    /// What a conversation is to a viewer who must have it.
    func membership(of viewer: AccountState, in conversation: ConversationState) throws(Refusal) -> Membership {
        if let channel = conversation.group?.group.channel {
            return try membership(of: viewer, in: channel, conversation)
        }
        guard let membership = viewer.memberships[conversation.number] else {
            throw .refused(ClientError(.notInGroup, "the conversation is not one of the user's"))
        }
        return membership
    }
}
