/// Names a message of one side within a session: its time in Unix seconds shifted by 32 bits, with the kind in the
/// lowest two.
struct MessageID: RawRepresentable, Hashable, Comparable, Sendable {
    let rawValue: Int64

    init(rawValue: Int64) {
        self.rawValue = rawValue
    }

    /// When its sender's clock said it was made, in Unix seconds.
    var seconds: Int64 { rawValue >> 32 }
    var isFromClient: Bool { rawValue & 3 == 0 }

    static func < (one: MessageID, other: MessageID) -> Bool { one.rawValue < other.rawValue }
}

/// Gives a session's messages their ids, which only grow.
struct MessageClock: Sendable {
    enum Kind: Int64 {
        case answer = 1
        case notice = 3
    }

    private var last: Int64 = 0

    /// The id of the next message.
    mutating func next(_ kind: Kind, now: WallTime) -> MessageID {
        let raw = max(now.messageTime & ~3, (last & ~3) + 4) | kind.rawValue
        last = raw
        return MessageID(rawValue: raw)
    }
}

/// The time of day, in nanoseconds since 1970.
package struct WallTime: Hashable, Comparable, Sendable {
    package let nanoseconds: Int64

    package init(nanoseconds: Int64) {
        self.nanoseconds = nanoseconds
    }

    package var seconds: Int64 { nanoseconds / 1_000_000_000 }

    /// Seconds in the upper half, their fraction in the lower one.
    var messageTime: Int64 {
        seconds << 32 | (nanoseconds % 1_000_000_000) << 32 / 1_000_000_000
    }

    package static func < (one: WallTime, other: WallTime) -> Bool { one.nanoseconds < other.nanoseconds }
}
