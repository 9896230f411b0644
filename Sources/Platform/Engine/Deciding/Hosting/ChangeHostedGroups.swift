package import PlatformCore
internal import PlatformStore

extension Action {
    /// Turns a group that there is into a hosted one.
    package static func importGroup(_ group: GroupID, owner: UserID, _ change: GroupProfileChange) -> Action {
        .deciding(ImportGroup(id: group, owner: owner, change: change))
    }

    /// What a hosted group is called and what is kept of it.
    package static func changeGroupProfile(_ group: GroupID, _ change: GroupProfileChange) -> Action {
        .deciding(ChangeGroupProfile(id: group, change: change))
    }

    /// Users become members of a hosted group.
    package static func joinHostedGroup(_ group: GroupID, _ users: [UserID]) -> Action {
        .deciding(JoinHostedGroup(id: group, users: users))
    }

    /// Members leave a hosted group, or are removed.
    package static func leaveHostedGroup(_ group: GroupID, _ users: [UserID], _ departure: Departure) -> Action {
        .deciding(LeaveHostedGroup(id: group, users: users, departure: departure))
    }

    /// A hosted group gets another owner; the former one stays a member, or leaves.
    package static func transferGroup(_ group: GroupID, to owner: UserID, leaving departure: Departure?) -> Action {
        .deciding(TransferGroup(id: group, owner: owner, departure: departure))
    }

    /// Members of a hosted group become managers, or are so no longer.
    package static func changeManagers(_ group: GroupID, _ users: [UserID], areManagers: Bool) -> Action {
        .deciding(ChangeManagers(id: group, users: users, areManagers: areManagers))
    }
}

private struct ImportGroup: Deciding {
    let id: GroupID
    let owner: UserID
    let change: GroupProfileChange

    var subject: DecisionSubject { .group(id) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let decider = context.decider
        let (conversation, state) = try context.group(id)
        guard state.group.hosting == nil else {
            throw .refused(ClientError(.groupExists, "the group \(id) is hosted already"))
        }
        try decider.checkName(change.name ?? "")
        try change.check()
        try decider.checkStorage()
        let isIn = (try decider.find(.id(owner)).known).map { state.role(of: $0.account).isMember } ?? false
        if !isIn { try decider.checkCapacity(of: conversation, for: [try decider.find(.id(owner))]) }
        let owner = try context.people([owner])[0]

        if !isIn { decider.enter([.known(owner)], into: conversation, firstRole: .member) }
        state.group.name = change.name ?? state.group.name
        decider.hand(conversation, state, to: owner.account)
        decider.host(conversation, by: owner, change)
        decider.save(conversation, state)
        return .group(GroupAnswer(group: state.group, notice: nil))
    }
}

private struct ChangeGroupProfile: Deciding {
    let id: GroupID
    let change: GroupProfileChange

    var subject: DecisionSubject { .group(id) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let (conversation, state, hosting) = try context.hostedGroup(id)
        try context.decider.checkMay(.changeProfile, usually: .manager, context.actor, state)
        try context.decider.checkName(change.name ?? "")
        var changed = hosting
        changed.apply(change)
        if let problem = changed.problem { throw .refused(ClientError(.profileTooLarge, problem)) }
        let name = change.name ?? state.group.name
        guard changed != hosting || name != state.group.name else {
            return .group(GroupAnswer(group: state.group, notice: nil))
        }
        try context.decider.checkStorage()
        state.group.name = name
        state.group.hosting = changed
        state.group.joining = changed.joining ?? state.group.joining
        context.decider.save(conversation, state)
        return .group(GroupAnswer(group: state.group, notice: nil))
    }
}

private struct JoinHostedGroup: Deciding {
    let id: GroupID
    let users: [UserID]

    var subject: DecisionSubject { .group(id) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let decider = context.decider
        let (conversation, state, _) = try context.hostedGroup(id)
        try decider.checkStorage()
        let joining = try decider.find(users)
        try decider.checkKnown(joining, context.actor)
        try decider.checkCapacity(of: conversation, for: joining)
        try decider.checkUserQuota(for: joining)
        decider.enter(joining, into: conversation, firstRole: .member)
        decider.save(conversation, state)
        return .group(GroupAnswer(group: state.group, notice: nil))
    }
}

private struct LeaveHostedGroup: Deciding {
    let id: GroupID
    let users: [UserID]
    let departure: Departure

    var subject: DecisionSubject { .group(id) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let (conversation, state, _) = try context.hostedGroup(id)
        let leaving = try context.decider.find(users).compactMap(\.known)
            .filter { state.role(of: $0.account).isMember }
        guard !leaving.isEmpty else { throw .refused(ClientError(.notInGroup, "nobody named is in the group \(id)")) }
        try context.decider.checkOwnerStays(leaving, state)
        let followed = try leaving.allWarm { (user) throws(Refusal) in
            try context.shelf(FollowedMembers.self, of: user)
        }
        for (user, shelf) in zip(leaving, followed) {
            try context.depart(user, conversation, state, departure, shelf)
        }
        context.decider.save(conversation, state)
        return .group(GroupAnswer(group: state.group, notice: nil))
    }
}

private struct TransferGroup: Deciding {
    let id: GroupID
    let owner: UserID
    let departure: Departure?

    var subject: DecisionSubject { .group(id) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let (conversation, state, hosting) = try context.hostedGroup(id)
        guard let next = try context.decider.find(.id(owner)).known, state.role(of: next.account).isMember else {
            throw .refused(ClientError(.notInGroup, "\(owner) is not in the group \(id)"))
        }
        let former = try context.decider.find(.id(hosting.owner)).known
        let followed = try former.map { (user) throws(Refusal) in try context.shelf(FollowedMembers.self, of: user) }
        context.decider.hand(conversation, state, to: next.account)
        if let departure, let former, let followed, former !== next {
            try context.depart(former, conversation, state, departure, followed)
        }
        context.decider.save(conversation, state)
        return .group(GroupAnswer(group: state.group, notice: nil))
    }
}

private struct ChangeManagers: Deciding {
    let id: GroupID
    let users: [UserID]
    let areManagers: Bool

    var subject: DecisionSubject { .group(id) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let (conversation, state, _) = try context.hostedGroup(id)
        let found = try context.decider.find(users)
        let members = found.compactMap(\.known).filter { state.role(of: $0.account).isMember }
        let known = Set(members.map(\.account))
        let (from, to): (GroupRole, GroupRole) = areManagers ? (.member, .manager) : (.manager, .member)
        let changing = known.filter { state.role(of: $0) == from }
        if areManagers { try context.decider.checkManagers(state.managerCount + changing.count, in: state) }

        for account in changing.sorted() { context.decider.set(to, of: account, in: conversation, state) }
        if !changing.isEmpty { context.decider.save(conversation, state) }
        let outsiders = found.filter { !($0.known.map { known.contains($0.account) } ?? false) }.map(\.id)
        return .managers(ManagersAnswer(outsiders: outsiders, count: state.managerCount))
    }
}

extension DecisionContext {
    /// A group that is hosted; to whoever asks for anything hosted there is no other.
    func hostedGroup(
        _ id: GroupID
    ) throws(Refusal) -> (conversation: ConversationState, group: GroupState, hosting: GroupHosting) {
        let (conversation, state) = try group(id)
        guard let hosting = state.group.hosting else {
            throw .refused(ClientError(.unknownGroup, "the group \(id) is not hosted"))
        }
        return (conversation, state, hosting)
    }

    /// Somebody leaves, and what is to be forgotten of them is.
    func depart(
        _ user: AccountState,
        _ conversation: ConversationState,
        _ state: GroupState,
        _ departure: Departure,
        _ followed: Shelf<FollowedMembers>
    ) throws(Refusal) {
        if var member = state.members[user.account] {
            if departure.endsMute { member.mutedUntil = .zero }
            if departure.endsRightToSpeak { member.speaksAlways = false }
            state.members[user.account] = member
        }
        decider.leave(user, conversation, state)
        if departure.endsFollowing { try change(followed, removing: [Array(state.group.id.text.utf8)]) }
    }
}
