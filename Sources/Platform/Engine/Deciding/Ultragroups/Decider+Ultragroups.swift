internal import PlatformCore
internal import PlatformStore

/// What decisions about ultra groups do: who comes and goes, and what became of channels.
extension Decider {
    /// Makes a channel; the first of an ultra group is the main one, which is its own root.
    func makeChannel(
        _ channel: Channel,
        of group: GroupID,
        name: String,
        after former: ConversationState?
    ) -> ConversationState {
        let lsn = nextLSN()
        let number = makeConversationNumber()
        var channel = channel
        if channel.isMain { channel.root = number }
        let record = Group(id: group, name: name, createdAt: birth(after: former), channel: channel, lsn: lsn)
        let state = ConversationState(
            number: number,
            name: .channel(group, channel.id),
            group: GroupState(group: record)
        )
        state.lsn = lsn
        pending.put(state, isNew: true)
        pending.note(.groupCreated, in: number)
        memory.insert(state)
        return state
    }

    /// Makes somebody a member of an ultra group: everything said so far counts as read in all of its channels.
    func enter(_ user: AccountState, _ rooms: [ChannelRoom]) {
        guard let root = rooms.first else { return }
        enter(user, as: .member, root.conversation, root.state)
        for room in rooms.dropFirst() { meet(user, in: room) }
        keepCount(of: root)
    }

    /// Begins what a channel is to somebody who comes into it.
    func meet(_ user: AccountState, in room: ChannelRoom) {
        let head = room.conversation.head.seq
        var membership =
            user.memberships[room.conversation.number] ?? Membership(inheritedFrom: room.root.number)
        membership.sight.intervals =
            policy.seesHistoryBeforeJoining ? Sight.all.intervals : [VisibleInterval(after: head)]
        membership.readMark = ReadMark(seq: head, counts: room.conversation.counts(of: user.account))
        save(membership, of: user, in: room.conversation)
    }

    /// Somebody came into a channel or left it without anything else of it having changed: their devices must hear.
    func touch(_ user: AccountState, in room: ChannelRoom) {
        save(
            user.memberships[room.conversation.number] ?? Membership(inheritedFrom: room.root.number),
            of: user,
            in: room.conversation
        )
    }

    func leave(_ user: AccountState, _ root: ChannelRoom) {
        leave(user, root.conversation, root.state)
        keepCount(of: root)
    }

    /// The number of members changed: it is kept, but not pushed to hundreds of thousands for each of them.
    private func keepCount(of root: ChannelRoom) {
        root.state.changed.removeAll()
        root.conversation.lsn = nextLSN()
        pending.put(root.conversation, isNew: false)
    }

    /// Keeps a channel's changed record and tells those who are in it.
    func save(_ room: ChannelRoom, tells: Bool = true) {
        let lsn = nextLSN()
        room.state.group.lsn = lsn
        room.conversation.lsn = lsn
        pending.put(room.conversation, isNew: false)
        pending.note(room.state.group.isDismissed ? .groupDismissed : .groupUpdated, in: room.conversation.number)
        pending.touch(room.root.number)
        if tells { pending.add(.channelRecord(room.audience(), room.state.group)) }
    }

    /// Changes what a channel has decided of one account.
    func change(_ account: AccountNumber, in room: ChannelRoom, _ change: (inout GroupMember) -> Void) {
        let known = room.state.members[account] ?? GroupMember(role: .outsider, joinedAt: .zero)
        var member = known
        change(&member)
        guard member != known else { return }
        room.conversation.lsn = nextLSN()
        room.state.members[account] = member
        pending.put(member, account, in: room.conversation.number)
        pending.touch(room.conversation.number)
        pending.touch(room.root.number)
    }

    /// Ultra groups that a user is in; only near the limit are those left out that were dismissed.
    func checkUltragroupCount(of user: AccountState) throws(Refusal) {
        let roots = user.memberships.filter { $0.value.kind == .ultragroup && $0.value.isSubscribed }.keys
        guard roots.count >= Limits.ultragroupCountMax else { return }
        let alive = try conversations(roots.sorted()).filter { $0.group?.group.isDismissed == false }
        guard alive.count < Limits.ultragroupCountMax else {
            throw .refused(
                ClientError(
                    .groupFull,
                    "\(user.user.id) is in \(Limits.ultragroupCountMax) ultra groups already"
                )
            )
        }
    }
}
