package import PlatformCore
internal import PlatformStore

extension Action {
    /// What a member is called in a hosted group and what the app keeps of them; `nil` leaves a part as it is.
    package static func changeMember(
        _ user: UserID,
        in group: GroupID,
        nickname: String?,
        extra: String?
    ) -> Action {
        .deciding(ChangeMember(id: group, user: user, nickname: nickname, extra: extra))
    }

    /// A member follows others of a hosted group, or no longer.
    package static func followMembers(
        _ others: [UserID],
        of group: GroupID,
        by user: UserID,
        _ isFollowing: Bool
    ) -> Action {
        .deciding(FollowMembers(id: group, user: user, others: others, isFollowing: isFollowing))
    }
}

private struct ChangeMember: Deciding {
    let id: GroupID
    let user: UserID
    let nickname: String?
    let extra: String?

    var subject: DecisionSubject { .group(id) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let (conversation, state, hosting) = try context.hostedGroup(id)
        guard let account = try context.decider.find(.id(user)).known?.account, var member = state.members[account],
            member.role.isMember
        else { throw .refused(ClientError(.notInGroup, "\(user) is not in the group \(id)")) }
        if case .user(let actor, _, _) = context.actor, actor != account {
            guard hosting.mayChangeOthers(state.role(of: actor)) else {
                throw .refused(ClientError(.notAllowed, "the role does not allow to change \(user)"))
            }
        }
        try context.decider.checkStorage()
        let (nickname, extra) = (nickname ?? member.note?.nickname ?? "", extra ?? member.note?.extra ?? "")
        member.note = nickname.isEmpty && extra.isEmpty ? nil : .note(nickname: nickname, extra: extra)
        guard member != state.members[account] else { return .done }
        state.members[account] = member
        state.changed.insert(account)
        context.decider.pending.put(member, account, in: conversation.number)
        context.decider.save(conversation, state)
        return .done
    }
}

private struct FollowMembers: Deciding {
    let id: GroupID
    let user: UserID
    let others: [UserID]
    let isFollowing: Bool

    var subject: DecisionSubject { .user(user) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let (_, state, _) = try context.hostedGroup(id)
        guard let user = try context.decider.find(.id(user)).known, state.role(of: user.account).isMember else {
            throw .refused(ClientError(.notInGroup, "\(user) is not in the group \(id)"))
        }
        let shelf = try context.shelf(FollowedMembers.self, of: user)
        let people = try context.decider.find(others).compactMap(\.known)
        var followed = shelf[Array(id.text.utf8)] ?? FollowedMembers(id, members: [:])
        for person in people where person !== user {
            let isMember = state.role(of: person.account).isMember
            followed.members[person.user.id] = isFollowing && isMember ? context.now : nil
        }
        guard followed.members.count <= FollowedMembers.countMax else {
            throw .refused(
                ClientError(.invalidArgument, "a user follows at most \(FollowedMembers.countMax) members of a group")
            )
        }
        if followed.members.isEmpty {
            try context.change(shelf, removing: [followed.key])
        } else {
            try context.change(shelf, putting: [followed])
        }
        return .done
    }
}
