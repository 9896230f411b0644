package import PlatformCore
internal import PlatformStore

extension Action {
    /// People cannot say anything in a group before a time; `nil` lets them speak again.
    package static func muteMembers(_ users: [UserID], of group: GroupID, until time: Timestamp?) -> Action {
        .deciding(ChangeMembers(group: group, users: users) { $0.mutedUntil = time ?? .zero })
    }

    /// People may speak while the group is muted, or no longer.
    package static func exemptMembers(_ users: [UserID], of group: GroupID, _ speaksAlways: Bool) -> Action {
        .deciding(ChangeMembers(group: group, users: users) { $0.speaksAlways = speaksAlways })
    }
}

/// Changes what a group has decided of single people; they need not be members yet.
private struct ChangeMembers: Deciding {
    let group: GroupID
    let users: [UserID]
    let change: @Sendable (inout GroupMember) -> Void

    var subject: DecisionSubject { .group(group) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let (conversation, state) = try context.group(group)
        let people = try context.decider.find(users)
        try checkMayMute(people, state, in: context)
        try context.decider.checkUserQuota(for: people)
        var isOther = false
        for person in people {
            let account = context.decider.settle(person).account
            let known = state.members[account] ?? GroupMember(role: .outsider, joinedAt: .zero)
            var member = known
            change(&member)
            guard member != known else { continue }
            conversation.lsn = context.decider.nextLSN()
            state.members[account] = member
            context.decider.pending.put(member, account, in: conversation.number)
            context.decider.pending.touch(conversation.number)
            isOther = true
        }
        // Doors that show who is silenced look again.
        if isOther, case .user = context.actor { context.tell(.groupRecord(conversation.number, state.group)) }
        return .done
    }

    /// Through a link managers silence those who are weaker than they.
    private func checkMayMute(_ people: [Person], _ state: GroupState, in context: DecisionContext) throws(Refusal) {
        guard case .user(let account, _, _) = context.actor else { return }
        try context.decider.checkKnown(people, context.actor)
        let role = state.role(of: account)
        let isStronger = people.allSatisfy { person in
            person.known.map { state.role(of: $0.account) < role } ?? false
        }
        guard role >= .manager, isStronger else {
            throw .refused(ClientError(.notAllowed, "the role does not allow to silence them"))
        }
    }
}
