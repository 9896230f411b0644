package import PlatformCore
internal import PlatformStore

extension Action {
    /// Makes user groups of an ultra group; those that are there stay as they are.
    package static func createUserGroups(_ ids: [GroupID], of group: GroupID) -> Action {
        .deciding(CreateUserGroups(group: group, ids: ids))
    }

    /// Ends user groups: their users are in channels by them no longer.
    package static func deleteUserGroups(_ ids: [GroupID], of group: GroupID) -> Action {
        .deciding(DeleteUserGroups(group: group, ids: ids))
    }

    /// Puts users of an ultra group into one of its user groups, or takes them out.
    package static func changeUserGroup(
        _ id: GroupID,
        of group: GroupID,
        _ users: [UserID],
        _ areIn: Bool
    ) -> Action {
        .deciding(ChangeUserGroup(group: group, id: id, users: users, areIn: areIn))
    }

    /// Lets the users of user groups into a channel while it is private, or no longer.
    package static func bindUserGroups(
        _ ids: [GroupID],
        to channel: ChannelID,
        of group: GroupID,
        _ areBound: Bool
    ) -> Action {
        .deciding(BindUserGroups(group: group, channel: channel, ids: ids, areBound: areBound))
    }
}

private struct CreateUserGroups: Deciding {
    let group: GroupID
    let ids: [GroupID]

    var subject: DecisionSubject { .ultragroup(group) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let decider = context.decider
        try decider.checkStorage()
        let root = try decider.room(.main, of: group)
        var groups = root.userGroups
        for id in ids where !groups.contains(where: { $0.id == id }) {
            let taken = Set(groups.map(\.slot))
            guard let slot = (0..<UInt8(UserGroup.countMax)).first(where: { !taken.contains($0) }) else {
                throw .refused(
                    ClientError(.groupFull, "an ultra group has at most \(UserGroup.countMax) user groups")
                )
            }
            groups.append(UserGroup(id: id, slot: slot))
        }
        decider.set(groups, of: root)
        return .done
    }
}

private struct DeleteUserGroups: Deciding {
    let group: GroupID
    let ids: [GroupID]

    var subject: DecisionSubject { .ultragroup(group) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let decider = context.decider
        let root = try decider.room(.main, of: group)
        let gone = root.userGroups.filter { ids.contains($0.id) }
        guard !gone.isEmpty else { return .done }
        let slots = gone.reduce(into: UserGroupSet()) { $0.formUnion($1.set) }
        let bound = try decider.rooms(of: root).filter { !$0.channel.userGroups.isDisjoint(with: slots) }
        // The slots are taken by others later: nothing may still name them.
        let members = root.whole.members.filter { !$0.value.userGroups.isDisjoint(with: slots) }.keys.sorted()
        let people = try members.allWarm { (account) throws(Refusal) in
            Person.known(try decider.memory.account(account))
        }
        decider.changeAccess(of: people, in: bound) { account in
            decider.change(account, in: root) { $0.userGroups.subtract(slots) }
        }
        for room in bound {
            room.state.group.channel?.userGroups.subtract(slots)
            decider.save(room, tells: false)
        }
        decider.set(root.userGroups.filter { !ids.contains($0.id) }, of: root)
        return .done
    }
}

private struct ChangeUserGroup: Deciding {
    let group: GroupID
    let id: GroupID
    let users: [UserID]
    let areIn: Bool

    var subject: DecisionSubject { .ultragroup(group) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let decider = context.decider
        let root = try decider.room(.main, of: group)
        let set = try root.userGroup(id).set
        let bound = try decider.rooms(of: root).filter { !$0.channel.userGroups.isDisjoint(with: set) }
        let people = try decider.find(users)
        try decider.checkUserQuota(for: people)
        decider.changeAccess(of: people, in: bound) { account in
            decider.change(account, in: root) { member in
                if areIn { member.userGroups.formUnion(set) } else { member.userGroups.subtract(set) }
            }
        }
        return .done
    }
}

private struct BindUserGroups: Deciding {
    let group: GroupID
    let channel: ChannelID
    let ids: [GroupID]
    let areBound: Bool

    var subject: DecisionSubject { .ultragroup(group) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let decider = context.decider
        let root = try decider.room(.main, of: group)
        let room = try decider.room(channel, of: group)
        var set = UserGroupSet()
        for id in ids { set.formUnion(try root.userGroup(id).set) }
        let bound = areBound ? room.channel.userGroups.union(set) : room.channel.userGroups.subtracting(set)
        guard bound != room.channel.userGroups else { return .done }
        let before = room.audience()
        room.state.group.channel?.userGroups = bound
        room.whole.accessCount += 1
        decider.save(room, tells: false)
        let after = room.audience()
        guard let was = before.within, let now = after.within else { return .done }
        for account in now.subtracting(was).sorted() { context.tell(.enteredChannel(account, room.state.group)) }
        for account in was.subtracting(now).sorted() { context.tell(.leftChannel(account, group, channel)) }
        return .done
    }
}

extension ChannelRoom {
    fileprivate var userGroups: [UserGroup] { whole.group.channel?.whole?.userGroups ?? [] }

    fileprivate func userGroup(_ id: GroupID) throws(Refusal) -> UserGroup {
        guard let found = userGroups.first(where: { $0.id == id }) else {
            throw .refused(ClientError(.unknownGroup, "there is no user group \(id)"))
        }
        return found
    }
}

extension Decider {
    /// Keeps an ultra group's user groups; clients are not told of them.
    fileprivate func set(_ groups: [UserGroup], of root: ChannelRoom) {
        guard groups != root.userGroups else { return }
        root.state.group.channel?.whole?.userGroups = groups.sorted { $0.slot < $1.slot }
        save(root, tells: false)
    }
}
