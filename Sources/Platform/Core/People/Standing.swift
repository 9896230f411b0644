/// A user who cannot connect for a time.
package struct BlockedUser: SingleShelfItem {
    package static let kind = ShelfKind.blocked

    package let until: Timestamp

    package init(until: Timestamp) {
        self.until = until
    }

    package func holds(at time: Timestamp) -> Bool { until > time }
}

/// A user who cannot say anything to other users.
package struct MutedInPrivate: SingleShelfItem {
    package static let kind = ShelfKind.mutedInPrivate

    package init() {}
}

/// A user who cannot say anything in any group for a time.
package struct MutedInGroups: SingleShelfItem {
    package static let kind = ShelfKind.mutedInGroups

    package let until: Timestamp

    package init(until: Timestamp) {
        self.until = until
    }

    package func holds(at time: Timestamp) -> Bool { until > time }
}

/// A user whose account was ended.
package struct GoneUser: SingleShelfItem {
    package static let kind = ShelfKind.gone

    /// How an account ends; the raw values are stored.
    package enum Reason: UInt8, Hashable, Sendable {
        /// It stays closed until the app opens it again.
        case deactivated = 1
        /// It is forgotten: whoever registers under its identifier starts afresh.
        case deleted = 2
    }

    package let reason: Reason
    package let since: Timestamp

    package init(_ reason: Reason, since: Timestamp) {
        self.reason = reason
        self.since = since
    }
}

/// A group whose members are silenced; it makes such groups listable.
package struct MutedGroup: SingleShelfItem {
    package static let kind = ShelfKind.mutedGroup

    package init() {}
}
