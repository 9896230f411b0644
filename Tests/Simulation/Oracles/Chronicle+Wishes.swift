internal import PlatformCore
internal import PlatformEngine
internal import PlatformGateway

extension WireClientFrame {
    /// Whether the model knows what becomes of it.
    var isModelled: Bool {
        switch request {
        case .ownChange, .tagsChange, .tagConversations, nil: false
        default: true
        }
    }
}

/// What users asked for in their clients' words, and what became of it.
extension Chronicle {
    func fold(_ wish: WireClientFrame, by user: String, _ answer: Answer) {
        switch (wish.request, answer) {
        case (.inviteMake(let draft), .invite(let made)): make(draft, made, by: user)
        case (.inviteChange(let change), .invite): self.change(change, by: user)
        case (.inviteJoin(let joining), .group): come(by: joining.token, user)
        case (.inviteJoin(let joining), .done): ask(joining, user)
        case (.joinRequestsAnswer(let answer), .done): self.answer(answer, by: user)
        case (.groupDescribe(let change), .group): describe(change, by: user)
        case (.friendAdd(let addition), .done): befriend(addition, user)
        case (.friendAnswer(let answer), .done): self.answer(answer, by: user)
        case (.friendsRemove(let removal), .done): endFriendships(of: user, with: removal.users)
        case (.friendChange(let change), .done): self.change(change, by: user)
        case (.friendPolicy(let change), .done): friends.policies[user] = change.policy
        default: break
        }
    }

    /// It was refused: for what the model knows the reason must be there.
    func requireRefusable(_ wish: WireClientFrame, by user: String, _ code: ClientError.Code) {
        let isRight: Bool
        switch (wish.request, code) {
        case (.inviteMake(let wish), .notAllowed): isRight = !mayLead(wish.group, user)
        case (.inviteChange(let wish), .notAllowed): isRight = !mayLead(wish.group, user)
        case (.joinRequestsAnswer(let wish), .notAllowed): isRight = !mayLead(wish.group, user)
        case (.groupDescribe(let wish), .notAllowed): isRight = !mayLead(wish.group, user)
        case (.inviteJoin(let wish), .unknownInvite): isRight = invite(wish.token)?.invite.isRevoked ?? true
        case (.inviteJoin(let wish), .inviteExpired): isRight = invite(wish.token)?.invite.isUsedUp ?? false
        case (.joinRequestsAnswer(let wish), .unknownApplication):
            isRight = ways["g:\(wish.group)"]?.requests.contains { wish.users.contains($0.user) } != true
        case (.friendAdd(let wish), .notAllowed): isRight = outcome(of: user, adding: wish.user) == .refused
        case (.friendAdd(let wish), .alreadyFriends): isRight = friends.has(user, wish.user)
        case (.friendAnswer(let wish), .unknownApplication):
            isRight = !friends.wishes.contains { $0.from == wish.user && $0.to == user }
        case (.friendChange(let wish), .notFriends): isRight = !friends.has(user, wish.user)
        default: isRight = true
        }
        if !isRight { violation(5, "\(user) is refused with \(code), for no reason: \(wish)") }
    }
}
