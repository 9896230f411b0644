package import PlatformCore
internal import PlatformStore

extension Action {
    /// Two become friends, or one asks the other.
    package static func addFriend(_ addition: FriendAddition) -> Action {
        .deciding(AddFriend(addition: addition))
    }

    /// Accepts or refuses somebody who applied to be a user's friend.
    package static func answerFriend(_ applicant: UserID, by user: UserID, isAccepted: Bool) -> Action {
        .deciding(AnswerFriend(user: user, applicant: applicant, isAccepted: isAccepted))
    }

    /// Takes others off a user's list, and the user off theirs.
    package static func removeFriends(_ others: [UserID], of user: UserID) -> Action {
        .deciding(RemoveFriends(user: user, others: others))
    }

    /// What a user calls a friend and keeps of them; `nil` leaves the remark as it is.
    package static func changeFriend(
        _ friend: UserID,
        of user: UserID,
        remark: String?,
        extra: ProfileChange
    ) -> Action {
        .deciding(ChangeFriend(user: user, friend: friend, remark: remark, extra: extra))
    }

    /// Who may become a user's friend; `nil` is what holds for all at first.
    package static func setFriendPolicy(of user: UserID, _ rule: FriendPolicy.Rule?) -> Action {
        if let rule { return .deciding(ChangeItems(user: user, putting: [FriendPolicy(rule)])) }
        return .deciding(ChangeItems<FriendPolicy>(user: user, removing: [[]]))
    }
}

private struct AddFriend: Deciding {
    let addition: FriendAddition

    var subject: DecisionSubject { .user(addition.user) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        guard addition.user != addition.other else {
            throw .refused(ClientError(.invalidArgument, "nobody is a friend of their own"))
        }
        let pair = try FriendPair(addition.user, addition.other, in: context)
        guard !(pair.isInMine && (pair.isInTheirs || !addition.isMutual)) else {
            throw .refused(ClientError(.alreadyFriends, "the two are friends already"))
        }
        let rule = try context.decider.item(FriendPolicy.self, of: pair.other)?.rule ?? .consent
        // Who is asked by the one they ask has the consent, and who is on the other's list had it.
        let isSettled = !addition.heedsPolicy || pair.isAsked(at: context.now) || pair.isInTheirs
        if isSettled {
            try pair.befriend(isMutual: addition.isMutual, in: context)
            return .done
        }
        if pair.other.blacklist.contains(pair.user.account) { throw .refused(Self.refused) }
        switch rule {
        case .anyone: try pair.befriend(isMutual: addition.isMutual, in: context)
        case .consent: try pair.apply(addition, in: context)
        case .nobody: throw .refused(Self.refused)
        }
        return .done
    }

    private static let refused = ClientError(.notAllowed, "the user takes no friends this way")
}

private struct AnswerFriend: Deciding {
    let user: UserID
    let applicant: UserID
    let isAccepted: Bool

    var subject: DecisionSubject { .user(user) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        // Seen from the applicant, who asked.
        let pair = try FriendPair(applicant, user, in: context)
        guard let application = pair.theirs.applications[FriendApplication.key(.received, applicant)],
            application.holds(at: context.now)
        else { throw .refused(ClientError(.unknownApplication, "\(applicant) did not apply, or too long ago")) }
        if isAccepted {
            try pair.befriend(isMutual: application.isMutual, in: context)
        } else {
            try pair.forgetApplications(in: context)
        }
        let update = FriendUpdate(.answered(by: user, isAccepted: isAccepted), lsn: pair.user.lsn)
        context.tell(.record(pair.user.account, .friend(update), except: nil))
        return .done
    }
}

private struct RemoveFriends: Deciding {
    let user: UserID
    let others: [UserID]

    var subject: DecisionSubject { .user(user) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let state = try context.user(.id(user))
        let mine = try context.shelf(Friend.self, of: state)
        let people = try context.decider.find(others).compactMap(\.known)
        let theirs = try people.allWarm { (person) throws(Refusal) in try context.shelf(Friend.self, of: person) }

        let key = Friend.key(of: state.user.id)
        let ended = others.filter { mine[Friend.key(of: $0)] != nil }
        try context.change(mine, removing: ended.map { Friend.key(of: $0) })
        if !ended.isEmpty { context.tell(.removed(ended), state) }
        for shelf in theirs where shelf[key] != nil {
            try context.change(shelf, removing: [key])
            context.tell(.removed([state.user.id]), shelf.owner)
        }
        return .done
    }
}

private struct ChangeFriend: Deciding {
    let user: UserID
    let friend: UserID
    let remark: String?
    let extra: ProfileChange

    var subject: DecisionSubject { .user(user) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let pair = try FriendPair(user, friend, in: context)
        guard var item = pair.mine.friends[Friend.key(of: friend)] else {
            throw .refused(ClientError(.notFriends, "\(friend) is not a friend of \(user)"))
        }
        item.remark = remark ?? item.remark
        item.extra.apply(extra)
        try check(item.extra, as: .friendExtra)
        try context.change(pair.mine.friends, putting: [item])
        pair.tellUser(in: context)
        return .done
    }
}

extension DecisionContext {
    /// Tells a user's links what happened to their friends.
    func tell(_ what: FriendUpdate.What, _ user: AccountState) {
        tell(.record(user.account, .friend(FriendUpdate(what, lsn: user.lsn)), except: nil))
    }
}
