package import PlatformCore

/// A user with the profile that is kept for the app.
package struct ProfileView: Hashable, Sendable {
    package let user: User
    package let profile: HostedProfile

    package init(user: User, profile: HostedProfile) {
        self.user = user
        self.profile = profile
    }

    /// Grows with every change of anything shown.
    package var version: LSN { max(user.lsn, user.shelves[.hostedProfile] ?? .zero) }
}

/// A friend as one user's list shows them.
package struct FriendView: Hashable, Sendable {
    package let friend: Friend
    package let name: String
    package let portraitURI: String
    /// Whether the friend has the list's owner too.
    package let isMutual: Bool
    /// Whether the list's owner blocks the friend.
    package let isBlocked: Bool

    package init(friend: Friend, user: User, isMutual: Bool, isBlocked: Bool) {
        self.friend = friend
        name = user.name
        portraitURI = user.portraitURI
        self.isMutual = isMutual
        self.isBlocked = isBlocked
    }
}

/// What happened to a user's friends, on its way to the user's clients.
package struct FriendUpdate: Sendable {
    package let what: What
    package let lsn: LSN

    package init(_ what: What, lsn: LSN) {
        self.what = what
        self.lsn = lsn
    }

    /// What happened.
    package enum What: Sendable {
        /// Somebody is a friend now, or is shown otherwise than before.
        case listed(FriendView)
        case removed([UserID])
        /// An application waits, received or sent.
        case applied(FriendApplication)
        /// An application of this user's was answered.
        case answered(by: UserID, isAccepted: Bool)
    }
}
