package import PlatformCore
package import PlatformEngine

/// Where it stands who is there, for all doors; safe on any thread.
package protocol PresenceBoard: Sendable {
    var now: Timestamp { get }

    /// A session's user is there with it, and everybody is told who wants to know.
    func came(
        _ session: LinkAddress,
        of user: UserID,
        on platform: Platform,
        in tenant: TenantNumber,
        from peer: String
    )

    func went(
        _ session: LinkAddress,
        of user: UserID,
        on platform: Platform,
        in tenant: TenantNumber,
        isLoggedOut: Bool
    )

    func presence(of user: UserID, in tenant: TenantNumber) -> Presence
}

/// Who is there of one tenant, as viewers are shown it.
package struct PresenceView: Sendable {
    /// For so long a client shows somebody as there whom it is not told of again, in seconds.
    static let onlineSeconds: Int64 = 86_400

    private let board: any PresenceBoard
    private let tenant: TenantNumber

    package init(_ board: any PresenceBoard, of tenant: TenantNumber) {
        self.board = board
        self.tenant = tenant
    }

    func presence(of user: UserID) -> Presence { board.presence(of: user, in: tenant) }

    var onlineUntil: Timestamp { board.now.advanced(byMilliseconds: Self.onlineSeconds * 1_000) }
}
