package import PlatformCore

/// What is to be other in what is kept of a user; what is not named stays.
package struct UserProfileChange: Hashable, Sendable {
    package var name: String?
    package var portraitURI: String?
    package var fields: ProfileChange
    package var extra: ProfileChange

    package init(
        name: String? = nil,
        portraitURI: String? = nil,
        fields: ProfileChange = ProfileChange(),
        extra: ProfileChange = ProfileChange()
    ) {
        self.name = name
        self.portraitURI = portraitURI
        self.fields = fields
        self.extra = extra
    }
}

/// A wish to have somebody as a friend.
package struct FriendAddition: Hashable, Sendable {
    package var user: UserID
    package var other: UserID
    /// What the other is told.
    package var text: String
    /// Whether the other's policy is asked, or the app has settled it.
    package var heedsPolicy: Bool
    /// Whether the other is to have the user too.
    package var isMutual: Bool

    package init(user: UserID, other: UserID, text: String = "", heedsPolicy: Bool = true, isMutual: Bool = true) {
        self.user = user
        self.other = other
        self.text = text
        self.heedsPolicy = heedsPolicy
        self.isMutual = isMutual
    }
}

/// What became of managers: those who cannot be ones, and how many there are.
package struct ManagersAnswer: Hashable, Sendable {
    package let outsiders: [UserID]
    package let count: Int

    package init(outsiders: [UserID], count: Int) {
        self.outsiders = outsiders
        self.count = count
    }
}
