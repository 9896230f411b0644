/// One installation of a client of a user.
package struct Device: Hashable, Sendable {
    package var id: DeviceID
    package var number: DeviceNumber
    package var platform: Platform
    package var createdAt: Timestamp
    /// Set by revoking it: tokens issued up to then open no link of this device any more.
    package var revokedAt: Timestamp?

    package init(
        id: DeviceID,
        number: DeviceNumber,
        platform: Platform,
        createdAt: Timestamp,
        revokedAt: Timestamp? = nil
    ) {
        self.id = id
        self.number = number
        self.platform = platform
        self.createdAt = createdAt
        self.revokedAt = revokedAt
    }
}

/// What a device runs on; the policy of how many links a user may have counts by it.
package enum Platform: UInt8, Hashable, Sendable, CaseIterable {
    case other = 0
    case iOS = 1
    case android = 2
    case web = 3
    case desktop = 4
    case miniProgram = 5
    case harmonyOS = 6
    case server = 7
    case telegram = 8
}

/// How far a device has what concerns its user.
package struct SyncCursor: Hashable, Sendable {
    package static let zero = SyncCursor(place: .zero, lsn: .zero)

    /// The last place of the mailbox it has.
    package var place: Place
    /// The last change it has of everything else.
    package var lsn: LSN

    package init(place: Place, lsn: LSN) {
        self.place = place
        self.lsn = lsn
    }
}
