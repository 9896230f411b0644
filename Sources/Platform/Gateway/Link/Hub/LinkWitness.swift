package import PlatformCore
package import PlatformEngine

/// Learns of links that come and go; called on event loops, so it must not block.
package protocol LinkWitness: Sendable {
    func note(_ passage: LinkPassage, of tenant: TenantNumber)
}

/// A user's link came or went.
package struct LinkPassage: Hashable, Sendable {
    package enum Change: Hashable, Sendable {
        case online
        case offline
        /// The device was revoked: its user logged out.
        case loggedOut
    }

    package let change: Change
    package let user: UserID
    package let platform: Platform
    package let link: LinkAddress
    package let time: Timestamp
    /// Where the socket comes from, as far as that is known; empty when a link goes.
    package var peer: String

    package init(
        _ change: Change,
        of user: UserID,
        on platform: Platform,
        link: LinkAddress,
        at time: Timestamp,
        from peer: String = ""
    ) {
        self.change = change
        self.user = user
        self.platform = platform
        self.link = link
        self.time = time
        self.peer = peer
    }
}
