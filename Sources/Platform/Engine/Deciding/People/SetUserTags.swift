package import PlatformCore

extension Action {
    /// Files a user under exactly these tags.
    package static func setTags(of user: UserID, to tags: [UserTag]) -> Action {
        .deciding(SetUserTags(user: user, tags: tags))
    }
}

private struct SetUserTags: Deciding {
    let user: UserID
    let tags: [UserTag]

    var subject: DecisionSubject { .user(user) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let state = try context.user(.id(user))
        try context.decider.replace(try context.shelf(UserTag.self, of: state), with: tags)
        return .done
    }
}
