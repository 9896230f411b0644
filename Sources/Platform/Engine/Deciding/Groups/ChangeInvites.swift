package import PlatformCore
internal import PlatformStore

extension Action {
    /// Makes a way into a group; answers `invite`.
    package static func makeInvite(_ group: GroupID, by user: UserID, _ draft: InviteDraft) -> Action {
        .deciding(MakeInvite(group: group, user: user, draft: draft))
    }

    /// Changes or ends one; answers `invite`.
    package static func changeInvite(_ id: UInt32, of group: GroupID, _ change: InviteChange) -> Action {
        .deciding(ChangeInvite(group: group, id: id, change: change))
    }

    /// Forgets one that leads nowhere any more.
    package static func removeInvite(_ id: UInt32, of group: GroupID) -> Action {
        .deciding(RemoveInvite(group: group, id: id))
    }
}

private struct MakeInvite: Deciding {
    let group: GroupID
    let user: UserID
    let draft: InviteDraft

    var subject: DecisionSubject { .group(group) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let (conversation, state) = try context.group(group)
        try context.checkMayInvite(into: state)
        let user = try context.user(.id(user))
        let all = try context.decider.items(GroupInvite.self, of: conversation)
        try check(draft.title, draft.expiresAt, at: context.now)
        guard draft.secret.count == GroupInvite.secretByteCount else {
            throw .refused(ClientError(.invalidArgument, "a secret has \(GroupInvite.secretByteCount) bytes"))
        }
        try context.decider.checkStorage()
        let former = all.filter { $0.isMain && !$0.isRevoked && $0.by == user.user.id && draft.isMain }
        // Those that are of no use give way to new ones.
        let stale = all.filter { !$0.isOpen(at: context.now) }.min { $0.createdAt < $1.createdAt }
        if all.count >= GroupInvite.countMax {
            guard let stale else {
                throw .refused(
                    ClientError(.invalidArgument, "a group has at most \(GroupInvite.countMax) invites; revoke some")
                )
            }
            context.decider.remove(stale, of: conversation)
        }
        for var invite in former where invite.isOpen(at: context.now) {
            invite.isRevoked = true
            context.decider.put(invite, of: conversation)
        }
        let invite = GroupInvite(
            id: (all.map(\.id).max() ?? 0) + 1,
            secret: draft.secret,
            by: user.user.id,
            createdAt: context.now,
            isMain: draft.isMain,
            expiresAt: draft.expiresAt,
            useCountMax: draft.useCountMax,
            asksFirst: draft.asksFirst,
            title: draft.title
        )
        context.decider.put(invite, of: conversation)
        return .invite(InviteAnswer(invite: invite, group: conversation.number))
    }
}

private struct ChangeInvite: Deciding {
    let group: GroupID
    let id: UInt32
    let change: InviteChange

    var subject: DecisionSubject { .group(group) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let (conversation, state) = try context.group(group)
        try context.checkMayInvite(into: state)
        var invite = try context.invite(id, of: conversation)
        guard !invite.isRevoked else { throw .refused(.unknownInvite) }
        let old = invite
        try check(change.title ?? "", change.expiresAt.flatMap { $0 == .zero ? nil : $0 }, at: context.now)
        if let time = change.expiresAt { invite.expiresAt = time == .zero ? nil : time }
        if let count = change.useCountMax { invite.useCountMax = count == 0 ? nil : count }
        invite.asksFirst = change.asksFirst ?? invite.asksFirst
        invite.title = change.title ?? invite.title
        invite.isRevoked = change.isRevoked
        if invite != old { context.decider.put(invite, of: conversation) }
        return .invite(InviteAnswer(invite: invite, group: conversation.number))
    }
}

private struct RemoveInvite: Deciding {
    let group: GroupID
    let id: UInt32

    var subject: DecisionSubject { .group(group) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let (conversation, state) = try context.group(group)
        try context.checkMayInvite(into: state)
        let invite = try context.invite(id, of: conversation)
        guard invite.isRevoked else {
            throw .refused(ClientError(.invalidArgument, "an invite is revoked before it is removed"))
        }
        context.decider.remove(invite, of: conversation)
        return .done
    }
}

extension Deciding {
    fileprivate func check(_ title: String, _ expiresAt: Timestamp?, at now: Timestamp) throws(Refusal) {
        guard title.count <= GroupInvite.titleCountMax else {
            throw .refused(
                ClientError(.invalidArgument, "a title has at most \(GroupInvite.titleCountMax) characters")
            )
        }
        if let expiresAt, expiresAt <= now {
            throw .refused(ClientError(.invalidArgument, "the invite would have expired already"))
        }
    }
}

extension DecisionContext {
    /// Invites are the managers' of a group, and of hosted ones whoever's its permissions say.
    func checkMayInvite(into state: GroupState) throws(Refusal) {
        try decider.checkMay(.invite, usually: .manager, actor, state)
        guard case .user = actor, state.group.hosting?.asksInvitees == true else { return }
        throw .refused(ClientError(.notAllowed, "nobody is brought into the group but by the app"))
    }

    func invite(_ id: UInt32, of conversation: ConversationState) throws(Refusal) -> GroupInvite {
        guard let invite = try decider.items(GroupInvite.self, of: conversation).first(where: { $0.id == id }) else {
            throw .refused(.unknownInvite)
        }
        return invite
    }
}

extension ClientError {
    static let unknownInvite = ClientError(.unknownInvite, "the invite leads nowhere")
}
