package import PlatformCore

/// What is to be other in a hosted group; what is not named stays.
package struct GroupProfileChange: Hashable, Sendable {
    package var name: String?
    package var profile: ProfileChange
    package var extra: ProfileChange
    package var permissions: ProfileChange

    package init(
        name: String? = nil,
        profile: ProfileChange = ProfileChange(),
        extra: ProfileChange = ProfileChange(),
        permissions: ProfileChange = ProfileChange()
    ) {
        self.name = name
        self.profile = profile
        self.extra = extra
        self.permissions = permissions
    }
}

/// What is forgotten of who leaves a hosted group.
package struct Departure: Hashable, Sendable {
    package var endsMute: Bool
    package var endsRightToSpeak: Bool
    /// Whom they followed there.
    package var endsFollowing: Bool

    package init(endsMute: Bool = true, endsRightToSpeak: Bool = true, endsFollowing: Bool = true) {
        self.endsMute = endsMute
        self.endsRightToSpeak = endsRightToSpeak
        self.endsFollowing = endsFollowing
    }
}
