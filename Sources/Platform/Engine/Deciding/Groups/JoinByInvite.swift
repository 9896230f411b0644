package import PlatformCore
internal import PlatformStore

extension Action {
    /// Comes into a group by an invite, or asks to: answers `group`, or `done` where a manager must let them in.
    package static func joinByInvite(
        _ token: InviteToken,
        _ user: UserID,
        text: String = "",
        notice: GroupNotice? = nil
    ) -> Action {
        .deciding(JoinByInvite(token: token, user: user, text: text, notice: notice))
    }

    /// Lets people in who asked, or does not.
    package static func answerJoinRequests(
        _ group: GroupID,
        _ users: [UserID],
        isAccepted: Bool,
        notices: [UserID: GroupNotice] = [:]
    ) -> Action {
        .deciding(AnswerJoinRequests(group: group, users: users, isAccepted: isAccepted, notices: notices))
    }
}

private struct JoinByInvite: Deciding {
    let token: InviteToken
    let user: UserID
    let text: String
    let notice: GroupNotice?

    var subject: DecisionSubject { .user(user) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let decider = context.decider
        guard decider.isConversation(token.group) else { throw .refused(.unknownInvite) }
        let conversation = try decider.memory.conversation(token.group)
        guard case .group = conversation.name, let state = conversation.group, !state.group.isDismissed else {
            throw .refused(.unknownInvite)
        }
        var invite = try context.invite(token.id, of: conversation)
        guard invite.isProved(by: token), !invite.isRevoked else { throw .refused(.unknownInvite) }
        let requests = try decider.items(JoinRequest.self, of: conversation)
        let user = try context.user(.id(user))
        guard !state.role(of: user.account).isMember else {
            return .group(GroupAnswer(group: state.group, notice: nil))
        }
        guard invite.isOpen(at: context.now) else {
            throw .refused(ClientError(.inviteExpired, "the invite has expired, or was used as often as it may be"))
        }
        guard text.count <= JoinRequest.textCountMax else {
            throw .refused(ClientError(.invalidArgument, "a text has at most \(JoinRequest.textCountMax) characters"))
        }
        try decider.checkStorage()
        if invite.asksFirst {
            ask(user, invite, requests, conversation, state, in: context)
            return .done
        }
        try decider.checkCapacity(of: conversation, for: [.known(user)])
        if let notice { try decider.check(notice.body) }
        invite.useCount += 1
        decider.put(invite, of: conversation)
        return .group(context.enter(user, conversation, state, notice))
    }

    /// The wish replaces an earlier one.
    private func ask(
        _ user: AccountState,
        _ invite: GroupInvite,
        _ requests: [JoinRequest],
        _ conversation: ConversationState,
        _ state: GroupState,
        in context: DecisionContext
    ) {
        let request = JoinRequest(user.user.id, by: invite.id, time: context.now, text: text)
        let isNew = !requests.contains { $0.user == request.user }
        if isNew, requests.count >= JoinRequest.countMax, let oldest = requests.min(by: { $0.time < $1.time }) {
            context.decider.remove(oldest, of: conversation)
        }
        context.decider.put(request, of: conversation)
        context.decider.tellJoinRequests(of: conversation, state)
    }
}

private struct AnswerJoinRequests: Deciding {
    let group: GroupID
    let users: [UserID]
    let isAccepted: Bool
    let notices: [UserID: GroupNotice]

    var subject: DecisionSubject { .group(group) }
    var byteCount: Int { 256 + 512 * users.count }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let decider = context.decider
        let (conversation, state) = try context.group(group)
        try context.checkMayInvite(into: state)
        let requests = try decider.items(JoinRequest.self, of: conversation).filter { users.contains($0.user) }
        guard !requests.isEmpty else {
            throw .refused(ClientError(.unknownApplication, "nobody of them asks to come in"))
        }
        let invites = try decider.items(GroupInvite.self, of: conversation)
        let people = try decider.find(requests.map(\.user)).compactMap(\.known).filter { !$0.user.isGone }
        if isAccepted {
            try decider.checkStorage()
            try decider.checkCapacity(of: conversation, for: people.map { .known($0) })
            for notice in notices.values { try decider.check(notice.body) }
        }
        for request in requests { decider.remove(request, of: conversation) }
        if isAccepted {
            for var invite in invites {
                let used = requests.count { $0.invite == invite.id }
                if used == 0 { continue }
                invite.useCount += UInt32(used)
                decider.put(invite, of: conversation)
            }
            for user in people where !state.role(of: user.account).isMember {
                _ = context.enter(user, conversation, state, notices[user.user.id])
            }
        }
        decider.tellJoinRequests(of: conversation, state)
        return .done
    }
}

extension DecisionContext {
    fileprivate func enter(
        _ user: AccountState,
        _ conversation: ConversationState,
        _ state: GroupState,
        _ notice: GroupNotice?
    ) -> GroupAnswer {
        decider.enter([.known(user)], into: conversation, firstRole: .member)
        decider.save(conversation, state)
        let sent = notice.flatMap { decider.say($0, as: user, in: conversation) }
        return GroupAnswer(group: state.group, notice: sent)
    }
}
