/// Somebody on a user's list of friends; being on it says nothing of the other's list.
package struct Friend: ShelfItem {
    package static let kind = ShelfKind.friend
    /// Friends that one user has.
    package static let countMax = 3_000
    /// Characters of a remark.
    package static let remarkCountMax = 64

    package let user: UserID
    package let since: Timestamp
    /// What the list's owner calls the friend; empty for nothing.
    package var remark: String
    package var extra: ProfileFields

    package init(_ user: UserID, since: Timestamp, remark: String = "", extra: ProfileFields = ProfileFields()) {
        self.user = user
        self.since = since
        self.remark = remark
        self.extra = extra
    }

    package var key: [UInt8] { Self.key(of: user) }

    package static func key(of user: UserID) -> [UInt8] { Array(user.text.utf8) }
}

/// A wish to be friends that waits for the answer of the one who is asked.
package struct FriendApplication: ShelfItem {
    package static let kind = ShelfKind.friendApplication
    /// Waiting applications of one user, in both directions; the oldest gives way.
    package static let countMax = 200
    /// Characters of what the applicant says.
    package static let textCountMax = 128
    private static let validMilliseconds: Int64 = 7 * 86_400_000

    package let direction: Direction
    /// Who asked, or whom the owner asked.
    package let peer: UserID
    package let text: String
    package let time: Timestamp
    /// Whether both are to have each other, rather than the applicant alone.
    package let isMutual: Bool

    /// Which way an application went; the raw values are stored.
    package enum Direction: UInt8, Hashable, Sendable {
        case sent = 0
        case received = 1
    }

    package init(_ direction: Direction, _ peer: UserID, text: String, time: Timestamp, isMutual: Bool) {
        self.direction = direction
        self.peer = peer
        self.text = text
        self.time = time
        self.isMutual = isMutual
    }

    package var key: [UInt8] { Self.key(direction, peer) }

    package static func key(_ direction: Direction, _ peer: UserID) -> [UInt8] { [direction.rawValue] + peer.text.utf8 }

    package func holds(at time: Timestamp) -> Bool {
        self.time.advanced(byMilliseconds: Self.validMilliseconds) > time
    }
}

/// Who may become a user's friend.
package struct FriendPolicy: SingleShelfItem {
    package static let kind = ShelfKind.friendPolicy

    package let rule: Rule

    /// The numbers are those of the Server API, and stored.
    package enum Rule: UInt8, Hashable, Sendable {
        case anyone = 1
        /// What holds for a user who set nothing.
        case consent = 2
        case nobody = 3
    }

    package init(_ rule: Rule) {
        self.rule = rule
    }
}
