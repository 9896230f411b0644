package import PlatformCore
internal import PlatformStore

extension Action {
    /// What is kept of a user for the app, name and portrait among it.
    package static func changeProfile(of user: UserID, _ change: UserProfileChange) -> Action {
        .deciding(ChangeProfile(user: user, change: change))
    }

    /// Forgets what is kept of a user for the app, name and portrait too.
    package static func cleanProfile(of user: UserID) -> Action {
        .deciding(CleanProfile(user: user))
    }
}

private struct ChangeProfile: Deciding {
    let user: UserID
    let change: UserProfileChange

    var subject: DecisionSubject { .user(user) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let state = try context.user(.id(user))
        try context.decider.checkIsHere(.known(state))
        try context.decider.check(Registration(user: user, name: change.name, portraitURI: change.portraitURI))
        let shelf = try context.shelf(HostedProfile.self, of: state)
        var profile = shelf.item ?? HostedProfile()
        profile.fields.apply(change.fields)
        profile.extra.apply(change.extra)
        try check(profile.fields, as: .user)
        try check(profile.extra, as: .userExtra)

        if profile.isEmpty {
            try context.change(shelf, removing: [[]])
        } else {
            try context.change(shelf, putting: [profile])
        }
        context.decider.rename(state, change.name, change.portraitURI)
        return .user(state.user)
    }
}

private struct CleanProfile: Deciding {
    let user: UserID

    var subject: DecisionSubject { .user(user) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let state = try context.user(.id(user))
        try context.change(try context.shelf(HostedProfile.self, of: state), removing: [[]])
        context.decider.rename(state, "", "")
        return .user(state.user)
    }
}

extension Deciding {
    /// Refuses fields that a profile cannot hold.
    func check(_ fields: ProfileFields, as kind: ProfileKind) throws(Refusal) {
        guard let problem = kind.problem(with: fields) else { return }
        throw .refused(ClientError(.profileTooLarge, problem))
    }
}

extension Decider {
    /// Gives a user another name and portrait; `nil` leaves as it is.
    func rename(_ state: AccountState, _ name: String?, _ portraitURI: String?) {
        var user = state.user
        user.name = name ?? user.name
        user.portraitURI = portraitURI ?? user.portraitURI
        if user != state.user { update(state) { $0 = user } }
    }
}
