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
        try context.decider.checkUserQuota(for: people)
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
        }
        return .done
    }
}
