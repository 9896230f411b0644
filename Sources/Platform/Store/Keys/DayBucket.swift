package import PlatformCore

/// A day of UTC since 1970: free-form send ids are kept in one bucket per day and dropped by the bucket.
package struct DayBucket: RawRepresentable, Hashable, Comparable, Sendable {
    package let rawValue: UInt32

    package init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// The day a time lies in; times before 1970 lie in the first.
    package init(of time: Timestamp) {
        rawValue = UInt32(clamping: time.rawValue / 86_400_000)
    }

    /// The day before, or the first.
    package var previous: DayBucket { DayBucket(rawValue: rawValue == 0 ? 0 : rawValue - 1) }

    /// The day after, or the last.
    package var next: DayBucket { DayBucket(rawValue: rawValue == .max ? .max : rawValue + 1) }

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
