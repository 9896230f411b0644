/// A position in a log: dense from 1, below 2³¹; zero stands before the first.
///
/// In a conversation's log a place is called *seq*; in a mailbox it is the owner's own number.
package struct Place: RawRepresentable, Hashable, Comparable, Sendable {
    /// Before the first place of any log.
    package static let zero = Place(rawValue: 0)
    /// The last place a log can have: message ids are signed 32-bit numbers on some doors.
    package static let last = Place(rawValue: (1 << 31) - 1)

    package let rawValue: UInt32

    package init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// The place that follows this one.
    package var next: Place {
        precondition(self < .last, "a log holds less than 2^31 entries")
        return Place(rawValue: rawValue + 1)
    }

    /// The place before this one, or zero.
    package var previous: Place { Place(rawValue: rawValue == 0 ? 0 : rawValue - 1) }

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// A tenant's change number: it grows with every command that changes something.
package struct LSN: RawRepresentable, Hashable, Comparable, Sendable {
    /// Before the first change of a tenant.
    package static let zero = LSN(rawValue: 0)

    package let rawValue: UInt64

    package init(rawValue: UInt64) {
        self.rawValue = rawValue
    }

    /// The change number that follows this one.
    package var next: LSN { LSN(rawValue: rawValue + 1) }

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// A wall-clock time in milliseconds since 1970, UTC.
package struct Timestamp: RawRepresentable, Hashable, Comparable, Sendable {
    package static let zero = Timestamp(rawValue: 0)
    /// Later than anything happens here: the end of the year 9999 on every clock, where text has room for it.
    package static let never = Timestamp(rawValue: 253_402_214_400_000)

    package let rawValue: Int64

    package init(rawValue: Int64) {
        self.rawValue = rawValue
    }

    /// This time moved by a number of milliseconds.
    package func advanced(byMilliseconds milliseconds: Int64) -> Timestamp {
        Timestamp(rawValue: rawValue + milliseconds)
    }

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
