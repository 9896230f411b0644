internal import PlatformCore
internal import PlatformStore

/// What channels of ultra groups are to their people: membership is the ultra group's, or a private channel's list's.
extension Reading {
    /// A viewer's side of a channel, or `nil` where they are not in it.
    func side(
        of viewer: AccountNumber,
        in number: ConversationNumber,
        _ channel: Channel,
        _ stored: Membership?
    ) throws(StoreError) -> ConversationSide? {
        guard try isIn(number, channel, viewer) else { return nil }
        return ConversationSide(
            number: number,
            name: try record(of: number).name,
            viewer: viewer,
            membership: stored ?? Membership(inheritedFrom: channel.root)
        )
    }

    /// A viewer's side of a conversation that they have or had.
    func anySide(of viewer: AccountNumber, in number: ConversationNumber) throws(StoreError) -> ConversationSide? {
        if let side = try side(of: viewer, in: number) { return side }
        return try formerSide(of: viewer, in: number)
    }

    /// The side of a channel that a viewer was in: it shows nothing of it any more.
    private func formerSide(
        of viewer: AccountNumber,
        in number: ConversationNumber
    ) throws(StoreError) -> ConversationSide? {
        let record = try record(of: number)
        guard let channel = record.group?.channel else { return nil }
        var membership =
            try snapshot.read(Membership.self, at: .membership(viewer, number))
            ?? Membership(inheritedFrom: channel.root)
        membership.sight.intervals = []
        return ConversationSide(number: number, name: record.name, viewer: viewer, membership: membership)
    }

    /// Whether somebody is in a channel that is there.
    func isIn(
        _ number: ConversationNumber,
        _ channel: Channel,
        _ account: AccountNumber
    ) throws(StoreError) -> Bool {
        for place in [channel.root, number] {
            guard try record(of: place).group?.isDismissed == false else { return false }
        }
        let member = try snapshot.read(GroupMember.self, at: .member(channel.root, account))
        let standing: ChannelStanding =
            channel.access == .open
            ? [] : try snapshot.read(GroupMember.self, at: .member(number, account))?.standing ?? []
        return channel.admits(member, standing: standing)
    }

    /// The channels that a membership brings with it: all of an ultra group with its main one, nothing with another,
    /// since that comes with the main one.
    ///
    /// Those that the viewer is not in, or no longer, are there without anything to be seen, so that devices that
    /// knew them are told.
    func channels(
        of number: ConversationNumber,
        _ membership: Membership,
        _ viewer: AccountNumber
    ) throws(StoreError) -> [(ConversationNumber, Membership)] {
        if membership.root != nil { return [] }
        guard let main = try record(of: number).group?.channel else { return [] }
        var found = [(number, try shown(membership, number, main, membership, viewer))]
        for channel in try snapshot.channels(of: number).keys.sorted() {
            guard let record = try record(of: channel).group?.channel else { continue }
            let stored = try snapshot.read(Membership.self, at: .membership(viewer, channel))
            let own = stored ?? Membership(inheritedFrom: number)
            found.append((channel, try shown(own, channel, record, membership, viewer)))
        }
        return found
    }

    /// What a channel is to a viewer, who may not be in it.
    private func shown(
        _ membership: Membership,
        _ number: ConversationNumber,
        _ channel: Channel,
        _ ofWhole: Membership,
        _ viewer: AccountNumber
    ) throws(StoreError) -> Membership {
        if try isIn(number, channel, viewer) { return membership }
        let (own, whole) = (try record(of: number).group?.lsn, try record(of: channel.root).group)
        var closed = membership
        closed.sight.intervals = []
        closed.lsn = max(membership.lsn, ofWhole.lsn, own ?? .zero)
        if let whole, whole.isDismissed { closed.lsn = max(closed.lsn, whole.lsn) }
        return closed
    }
}
