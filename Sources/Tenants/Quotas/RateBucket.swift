package import PlatformCore

/// So many within so long; that many may come at once after a pause.
package struct RateLimit: Hashable, Sendable {
    package let count: UInt32
    package let milliseconds: UInt32

    /// Both are at least 1, and a day is the longest span.
    package init?(_ count: UInt32, perMilliseconds milliseconds: UInt32) {
        guard count > 0, (1...Self.millisecondsMax).contains(milliseconds) else { return nil }
        self.init(count: count, milliseconds: milliseconds)
    }

    private init(count: UInt32, milliseconds: UInt32) {
        self.count = count
        self.milliseconds = milliseconds
    }

    package static let millisecondsMax: UInt32 = 86_400_000

    package static func perSecond(_ count: UInt32) -> RateLimit { RateLimit(count: max(1, count), milliseconds: 1_000) }
    package static func perMinute(_ count: UInt32) -> RateLimit {
        RateLimit(count: max(1, count), milliseconds: 60_000)
    }
    package static func perHour(_ count: UInt32) -> RateLimit {
        RateLimit(count: max(1, count), milliseconds: 3_600_000)
    }
    package static func perDay(_ count: UInt32) -> RateLimit {
        RateLimit(count: max(1, count), milliseconds: millisecondsMax)
    }
}

/// Whether something may go ahead now.
package enum Admission: Hashable, Sendable {
    case allowed
    /// Not now; it will be admitted after so long if nothing else comes.
    case retry(afterMilliseconds: UInt32)

    /// Throws the refusal that a caller answers with.
    package func orThrow(_ what: @autoclosure () -> String) throws(TenantError) {
        if case .retry(let milliseconds) = self {
            throw TenantError(.rateExceeded, what(), retryAfter: milliseconds)
        }
    }
}

/// A bucket that fills at a steady rate and is emptied by what is admitted.
///
/// A value without a clock: the time comes with each call, and a clock that steps back only pauses
/// the filling. A cost above the bucket's size is admitted when the bucket is full and paid off
/// afterwards, so that one large call is not refused for ever.
package struct RateBucket: Hashable, Sendable {
    /// What is missing to full, in parts of which one admission costs `limit.milliseconds`.
    private var missing: UInt64 = 0
    private var updatedAt: Timestamp

    /// A full bucket.
    package init(now: Timestamp) {
        updatedAt = now
    }

    /// Admits `cost` at once, or says when.
    package mutating func take(_ cost: UInt32 = 1, of limit: RateLimit, now: Timestamp) -> Admission {
        let wait = wait(for: cost, of: limit, now: now)
        guard wait == 0 else { return .retry(afterMilliseconds: wait) }
        missing += UInt64(cost) * UInt64(limit.milliseconds)
        return .allowed
    }

    /// Fills up to now and says for how many milliseconds `cost` would have to wait; takes nothing.
    package mutating func wait(for cost: UInt32, of limit: RateLimit, now: Timestamp) -> UInt32 {
        fill(limit, now: now)
        let size = UInt64(limit.count) * UInt64(limit.milliseconds)
        let price = min(UInt64(cost) * UInt64(limit.milliseconds), size)
        guard missing + price > size else { return 0 }
        let short = missing + price - size
        return UInt32(clamping: (short + UInt64(limit.count) - 1) / UInt64(limit.count))
    }

    /// Whether nothing of it was used up when it was last asked.
    var isUnused: Bool { missing == 0 }

    private mutating func fill(_ limit: RateLimit, now: Timestamp) {
        let elapsed = UInt64(max(0, now.rawValue - updatedAt.rawValue))
        let (filled, isHuge) = elapsed.multipliedReportingOverflow(by: UInt64(limit.count))
        missing = isHuge || filled >= missing ? 0 : missing - filled
        updatedAt = now
    }
}

/// Several limits on the same thing, all of which hold.
package struct RateBuckets: Hashable, Sendable {
    private var buckets: [RateBucket] = []

    package init() {}

    /// Admits `cost` under every limit at once, or says when; a refusal takes nothing.
    package mutating func take(_ cost: UInt32 = 1, of limits: [RateLimit], now: Timestamp) -> Admission {
        let wait = wait(for: cost, of: limits, now: now)
        guard wait == 0 else { return .retry(afterMilliseconds: wait) }
        for index in limits.indices {
            _ = buckets[index].take(cost, of: limits[index], now: now)
        }
        return .allowed
    }

    /// The longest that any of the limits makes `cost` wait, in milliseconds.
    package mutating func wait(for cost: UInt32, of limits: [RateLimit], now: Timestamp) -> UInt32 {
        // Limits that were changed start afresh.
        if buckets.count != limits.count { buckets = limits.map { _ in RateBucket(now: now) } }
        var wait: UInt32 = 0
        for index in limits.indices {
            wait = max(wait, buckets[index].wait(for: cost, of: limits[index], now: now))
        }
        return wait
    }

    /// Whether nothing is used up under any of the limits.
    package mutating func isFull(_ limits: [RateLimit], now: Timestamp) -> Bool {
        wait(for: 0, of: limits, now: now) == 0 && buckets.allSatisfy(\.isUnused)
    }
}
