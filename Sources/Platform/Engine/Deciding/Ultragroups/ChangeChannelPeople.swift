package import PlatformCore
internal import PlatformStore

extension Action {
    /// Puts users on a private channel's list, or takes them off; they need not be in the ultra group yet.
    package static func listInChannel(
        _ users: [UserID],
        _ channel: ChannelID,
        of group: GroupID,
        _ isListed: Bool
    ) -> Action {
        .deciding(ListInChannel(group: group, channel: channel, users: users, isListed: isListed))
    }

    /// Silences users in a channel or lets them speak; without a channel in all of the ultra group.
    package static func muteInChannel(
        _ users: [UserID],
        _ channel: ChannelID?,
        of group: GroupID,
        _ isMuted: Bool
    ) -> Action {
        .deciding(
            ChangeChannelPeople(group: group, channel: channel, users: users) { member in
                if channel == nil {
                    member.mutedUntil = isMuted ? .never : .zero
                } else {
                    member.standing.set(.muted, isMuted)
                }
            }
        )
    }

    /// Lets users speak while a channel is muted, or no longer; without a channel in all of the ultra group.
    package static func exemptInChannel(
        _ users: [UserID],
        _ channel: ChannelID?,
        of group: GroupID,
        _ speaksAlways: Bool
    ) -> Action {
        .deciding(
            ChangeChannelPeople(group: group, channel: channel, users: users) { member in
                if channel == nil {
                    member.speaksAlways = speaksAlways
                } else {
                    member.standing.set(.speaksAlways, speaksAlways)
                }
            }
        )
    }
}

private struct ListInChannel: Deciding {
    let group: GroupID
    let channel: ChannelID
    let users: [UserID]
    let isListed: Bool

    var subject: DecisionSubject { .ultragroup(group) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let decider = context.decider
        let room = try decider.room(channel, of: group)
        guard !room.channel.isMain else {
            throw .refused(ClientError(.invalidArgument, "the channel \(channel) is always open"))
        }
        let people = try decider.find(users)
        try decider.checkUserQuota(for: people)
        decider.changeAccess(of: people, in: [room]) { account in
            decider.change(account, in: room) { $0.standing.set(.listed, isListed) }
        }
        return .done
    }
}

private struct ChangeChannelPeople: Deciding {
    let group: GroupID
    /// `nil` is the ultra group whole.
    let channel: ChannelID?
    let users: [UserID]
    let change: @Sendable (inout GroupMember) -> Void

    var subject: DecisionSubject { .ultragroup(group) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let decider = context.decider
        let room = try decider.room(channel ?? .main, of: group)
        let people = try decider.find(users)
        try decider.checkUserQuota(for: people)
        for person in people { decider.change(decider.settle(person).account, in: room, change) }
        return .done
    }
}

extension Decider {
    /// Changes what decides over who is in channels, and tells those for whom it did.
    func changeAccess(
        of people: [Person],
        in rooms: [ChannelRoom],
        _ change: (AccountNumber) -> Void
    ) {
        for person in people {
            let user = settle(person)
            let before = rooms.map { $0.admits(user.account) }
            change(user.account)
            for (room, wasIn) in zip(rooms, before) where room.admits(user.account) != wasIn {
                room.whole.accessCount += 1
                if wasIn {
                    touch(user, in: room)
                    pending.add(.leftChannel(user.account, room.state.group.id, room.channel.id))
                } else {
                    meet(user, in: room)
                    pending.add(.enteredChannel(user.account, room.state.group))
                }
            }
        }
    }
}

extension ChannelStanding {
    fileprivate mutating func set(_ part: ChannelStanding, _ isThere: Bool) {
        if isThere { insert(part) } else { remove(part) }
    }
}
