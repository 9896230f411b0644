package import PlatformCore
internal import PlatformStore

extension Action {
    /// Makes an ultra group with its main channel; one that is there is joined.
    package static func createUltragroup(_ group: GroupID, name: String, by user: UserID) -> Action {
        .deciding(CreateUltragroup(group: group, name: name, user: user))
    }

    package static func dismissUltragroup(_ group: GroupID) -> Action {
        .deciding(DismissUltragroup(group: group))
    }

    package static func renameUltragroup(_ group: GroupID, name: String) -> Action {
        .deciding(RenameUltragroup(group: group, name: name))
    }

    package static func joinUltragroup(_ group: GroupID, _ user: UserID) -> Action {
        .deciding(JoinUltragroup(group: group, user: user))
    }

    package static func leaveUltragroup(_ group: GroupID, _ user: UserID) -> Action {
        .deciding(LeaveUltragroup(group: group, user: user))
    }
}

private struct CreateUltragroup: Deciding {
    let group: GroupID
    let name: String
    let user: UserID

    var subject: DecisionSubject { .ultragroup(group) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let decider = context.decider
        try decider.checkName(name)
        try decider.checkStorage()
        let former = try decider.memory.conversation(.channel(group, .main))
        if former?.group?.group.isDismissed == false {
            return try JoinUltragroup(group: group, user: user).decide(in: context)
        }
        let person = try decider.find(.id(user))
        try decider.checkIsHere(person)
        if let known = person.known { try decider.checkUltragroupCount(of: known) }
        try decider.checkUserQuota(for: [person])
        try decider.checkGroupQuota()

        if let former { decider.loseName(former) }
        let channel = Channel(id: .main, root: ConversationNumber(rawValue: 0), whole: UltragroupWhole())
        let conversation = decider.makeChannel(channel, of: group, name: name, after: former)
        guard let state = conversation.group else { preconditionFailure("a channel was made") }
        decider.counts.groups += 1
        decider.enter(
            decider.settle(person),
            [ChannelRoom(conversation: conversation, state: state, root: conversation, whole: state)]
        )
        return .group(GroupAnswer(group: state.group, notice: nil))
    }
}

private struct DismissUltragroup: Deciding {
    let group: GroupID

    var subject: DecisionSubject { .ultragroup(group) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let root = try context.decider.room(.main, of: group)
        root.state.group.isDismissed = true
        context.decider.counts.groups -= min(1, context.decider.counts.groups)
        context.decider.save(root)
        return .group(GroupAnswer(group: root.state.group, notice: nil))
    }
}

private struct RenameUltragroup: Deciding {
    let group: GroupID
    let name: String

    var subject: DecisionSubject { .ultragroup(group) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        try context.decider.checkName(name)
        let root = try context.decider.room(.main, of: group)
        guard root.state.group.name != name else { return .done }
        root.state.group.name = name
        context.decider.save(root)
        return .group(GroupAnswer(group: root.state.group, notice: nil))
    }
}

private struct JoinUltragroup: Deciding {
    let group: GroupID
    let user: UserID

    var subject: DecisionSubject { .ultragroup(group) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let decider = context.decider
        let root = try decider.room(.main, of: group)
        let person = try decider.find(.id(user))
        try decider.checkIsHere(person)
        if let known = person.known, root.admits(known.account) { return .done }
        try decider.checkStorage()
        if let known = person.known { try decider.checkUltragroupCount(of: known) }
        try decider.checkUserQuota(for: [person])
        guard root.whole.group.memberCount < Limits.ultragroupMemberCountMax else {
            throw .refused(
                ClientError(.groupFull, "an ultra group has at most \(Limits.ultragroupMemberCountMax) members")
            )
        }
        let rooms = try decider.rooms(of: root)
        decider.enter(decider.settle(person), rooms)
        return .group(GroupAnswer(group: root.state.group, notice: nil))
    }
}

private struct LeaveUltragroup: Deciding {
    let group: GroupID
    let user: UserID

    var subject: DecisionSubject { .ultragroup(group) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let root = try context.decider.room(.main, of: group)
        guard let state = try context.decider.find(.id(user)).known, root.admits(state.account) else { return .done }
        context.decider.leave(state, root)
        return .group(GroupAnswer(group: root.state.group, notice: nil))
    }
}
