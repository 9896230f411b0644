/// Names somebody who reads the event log: 1–64 bytes of `[A-Za-z0-9._-]`.
package struct ConsumerName: Hashable, Sendable, CustomStringConvertible {
    package let text: String

    package init?(_ text: String) {
        guard (1...64).contains(text.utf8.count), text.utf8.allSatisfy(Self.isPart) else { return nil }
        self.text = text
    }

    package var description: String { text }

    private static func isPart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}

/// How far somebody has read the event log.
package struct EventConsumer: Hashable, Sendable {
    /// Everything up to this change is done.
    package var position: LSN
    /// When it came there.
    package var movedAt: Timestamp

    package init(position: LSN, movedAt: Timestamp) {
        self.position = position
        self.movedAt = movedAt
    }
}

/// An event that a consumer refused for good; it is kept by its number alone, the event log has the rest.
package struct DeadLetter: Hashable, Sendable {
    /// The event's change.
    package var lsn: LSN
    package var setAsideAt: Timestamp
    package var attemptCount: UInt32
    /// Why the last attempt failed; no content, no secrets.
    package var reason: String

    package init(lsn: LSN, setAsideAt: Timestamp, attemptCount: UInt32, reason: String) {
        self.lsn = lsn
        self.setAsideAt = setAsideAt
        self.attemptCount = attemptCount
        self.reason = reason
    }
}
