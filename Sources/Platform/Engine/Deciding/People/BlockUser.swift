package import PlatformCore
internal import PlatformStore

extension Action {
    /// A user cannot connect before a time, and live links end; a time that is past frees the user.
    package static func blockUser(_ user: UserID, until time: Timestamp) -> Action {
        .deciding(BlockUser(user: user, time: time))
    }
}

private struct BlockUser: Deciding {
    let user: UserID
    let time: Timestamp

    var subject: DecisionSubject { .user(user) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let state = try context.user(.id(user))
        let shelf = try context.shelf(BlockedUser.self, of: state)
        guard time > context.now else {
            try context.change(shelf, removing: [[]])
            return .done
        }
        try context.change(shelf, putting: [BlockedUser(until: time)])
        context.tell(.closeLinks(state.account, device: nil, issuedBefore: nil, .userIsBlocked))
        return .done
    }
}

extension ClientError {
    static let userIsBlocked = ClientError(.userBlocked, "the account is blocked")
}
