package import PlatformCore
internal import PlatformStore

extension Action {
    /// A user has another second password, or none.
    ///
    /// It is refused as `invalidArgument` where the one that there is is not `before`, by which the change was decided.
    package static func changePassword(
        of user: UserID,
        from before: UserPassword?,
        to after: UserPassword?
    ) -> Action {
        .deciding(SetPassword(user: user, before: .some(before), after: after))
    }

    /// A user has no second password any more, whatever it was.
    package static func removePassword(of user: UserID) -> Action {
        .deciding(SetPassword(user: user, before: .none, after: nil))
    }
}

private struct SetPassword: Deciding {
    let user: UserID
    /// What must be there; `none` for whatever there is.
    let before: UserPassword??
    let after: UserPassword?

    var subject: DecisionSubject { .user(user) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let state = try context.user(.id(user))
        let shelf = try context.shelf(UserPassword.self, of: state)
        if case .some(let before) = before, shelf.item != before {
            throw .refused(ClientError(.invalidArgument, "the password was changed meanwhile"))
        }
        try context.change(shelf, putting: after.map { [$0] } ?? [], removing: after == nil ? [[]] : [])
        return .done
    }
}
