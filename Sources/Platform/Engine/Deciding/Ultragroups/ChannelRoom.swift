internal import PlatformCore
internal import PlatformStore

/// A channel of an ultra group with what says who is in it.
struct ChannelRoom {
    let conversation: ConversationState
    let state: GroupState
    /// The main channel's conversation, which may be the same.
    let root: ConversationState
    let whole: GroupState

    /// The channel's record, which both changed and unchanged channels have.
    var channel: Channel {
        guard let channel = state.group.channel else { preconditionFailure("a channel's group has its record") }
        return channel
    }

    func standing(of account: AccountNumber) -> ChannelStanding {
        state.members[account]?.standing ?? []
    }

    /// Whether somebody is in the channel.
    func admits(_ account: AccountNumber) -> Bool {
        channel.admits(whole.members[account], standing: standing(of: account))
    }

    /// Who is told what happens in the channel; found again only when somebody may have come or gone.
    @discardableResult func audience() -> ChannelAudience {
        if let known = state.audience, known.accessCount == whole.accessCount { return known.of }
        let audience = ChannelAudience(id: channel.id, root: root.number, within: within())
        state.audience = (audience, whole.accessCount)
        return audience
    }

    private func within() -> Set<AccountNumber>? {
        guard channel.access == .listed else { return nil }
        // With no user group bound nobody but those on the list need be looked at.
        let candidates = channel.userGroups.isEmpty ? state.members : whole.members
        return Set(candidates.keys.filter(admits))
    }
}

extension Decider {
    /// Finds a channel that was not deleted, of an ultra group that was not dismissed.
    func room(_ id: ChannelID, of group: GroupID) throws(Refusal) -> ChannelRoom {
        let ids: [ChannelID] = id == .main ? [.main] : [.main, id]
        let names = ids.map { ConversationName.channel(group, $0) }
        let found = try names.allWarm { (name) throws(Refusal) in try memory.conversation(name) }
        guard let root = found[0], let whole = root.group, !whole.group.isDismissed else {
            throw .refused(ClientError(.unknownGroup, "there is no ultra group \(group)"))
        }
        guard let conversation = found[names.count - 1], let state = conversation.group, !state.group.isDismissed,
            // Of an earlier ultra group under the identifier channels may be left.
            state.group.channel?.root == root.number
        else { throw .refused(.unknownChannel(id, of: group)) }
        let room = ChannelRoom(conversation: conversation, state: state, root: root, whole: whole)
        room.audience()
        return room
    }

    /// All channels of an ultra group that were not deleted, the main one first.
    func rooms(of root: ChannelRoom) throws(Refusal) -> [ChannelRoom] {
        let numbers = root.whole.channels.filter { !$0.value.isDeleted }.keys.sorted()
        return [root]
            + (try conversations(numbers)).compactMap { conversation in
                conversation.group.map {
                    ChannelRoom(conversation: conversation, state: $0, root: root.root, whole: root.whole)
                }
            }
    }

    /// Whether somebody is in a group or channel whose states are in memory.
    func isIn(_ conversation: ConversationState, _ account: AccountNumber) -> Bool {
        guard let state = conversation.group else { return false }
        guard let channel = state.group.channel else { return state.role(of: account).isMember }
        let whole = channel.isMain ? state : (try? memory.conversation(channel.root))?.group
        return channel.admits(whole?.members[account], standing: state.members[account]?.standing ?? [])
    }

    /// What a channel is to somebody who must be in it.
    func membership(
        of viewer: AccountState,
        in channel: Channel,
        _ conversation: ConversationState
    ) throws(Refusal) -> Membership {
        _ = try memory.conversation(channel.root)
        guard isIn(conversation, viewer.account),
            let membership = viewer.memberships[conversation.number] ?? inheritedMembership(in: conversation)
        else { throw .refused(ClientError(.notInGroup, "the user is not in the channel \(channel.id)")) }
        return membership
    }

    /// What a channel is to those who came into it without a record of their own: all of it is theirs, and unread.
    func inheritedMembership(in conversation: ConversationState) -> Membership? {
        guard let channel = conversation.group?.group.channel, !channel.isMain else { return nil }
        return Membership(inheritedFrom: channel.root)
    }

    func checkMaySpeak(_ sender: AccountState, in room: ChannelRoom) throws(Refusal) {
        let error = SendPermission.decide(
            room.whole.members[sender.account],
            standing: room.standing(of: sender.account),
            in: room.channel,
            of: room.whole.group
        )
        if let error { throw .refused(error) }
    }

    func sendToChannel(
        _ id: ChannelID,
        of group: GroupID,
        from sender: Person,
        _ send: Send,
        _ actor: Actor,
        _ reply: ReplyAddress
    ) throws(Refusal) {
        let room = try room(id, of: group)
        if case (.user, let user?) = (actor, sender.known) { try checkMaySpeak(user, in: room) }
        try sendToGroup((room.conversation, room.state), from: sender, send, actor, reply)
    }
}

extension ConversationState {
    /// What is kept of somebody in a channel who is not listed there: they are in it by the ultra group's main one.
    var unlistedMember: GroupMember? {
        group?.group.channel?.isMain == false ? GroupMember(role: .outsider, joinedAt: .zero) : nil
    }
}

extension ClientError {
    static func unknownChannel(_ channel: ChannelID, of group: GroupID) -> ClientError {
        ClientError(.unknownGroup, "there is no channel \(channel) in the ultra group \(group)")
    }
}
