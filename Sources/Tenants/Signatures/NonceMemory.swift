package import PlatformCore

/// The nonces of one tenant that may not be used again yet.
///
/// A value without a clock. Each nonce is kept as 64 bits of a hash, until a signature with it would
/// be stale anyway; two nonces that hash alike refuse one call in about 10¹³. Nothing is forgotten
/// early: when it is full, calls wait.
package struct NonceMemory: Sendable {
    package enum Answer: Hashable, Sendable {
        case fresh
        case repeated
        /// No room for it; some is made after so many milliseconds.
        case full(retryAfter: UInt32)
    }

    private static let minuteMilliseconds: Int64 = 60_000

    private var seen: Set<UInt64> = []
    /// What is forgotten when that minute begins.
    private var ending: [Int64: [UInt64]] = [:]
    /// The first minute that was not forgotten yet.
    private var firstMinute: Int64?

    package init() {}

    package var count: Int { seen.count }

    /// Remembers a nonce until `until`, if it is new and there is room.
    package mutating func admit(
        _ fingerprint: UInt64,
        until: Timestamp,
        now: Timestamp,
        countMax: Int
    ) -> Answer {
        forget(before: now)
        if seen.contains(fingerprint) { return .repeated }
        guard seen.count < countMax else {
            let next = (ending.keys.min() ?? Self.minute(now) + 1) * Self.minuteMilliseconds - now.rawValue
            return .full(retryAfter: UInt32(clamping: max(1, next)))
        }
        seen.insert(fingerprint)
        // Rounded up: a nonce may be kept longer than it must, never shorter.
        ending[max(Self.minute(until), Self.minute(now)) + 1, default: []].append(fingerprint)
        return .fresh
    }

    /// Forgets what has ended; costs nothing within one minute.
    package mutating func forget(before now: Timestamp) {
        let minute = Self.minute(now)
        guard firstMinute != minute else { return }
        firstMinute = minute
        for ended in ending.keys where ended <= minute {
            for fingerprint in ending.removeValue(forKey: ended) ?? [] { seen.remove(fingerprint) }
        }
    }

    /// What is remembered, by the minute it is forgotten in.
    var minutes: [Int64: [UInt64]] { ending }

    /// Remembers what another memory did.
    mutating func restore(_ fingerprints: [UInt64], until minute: Int64) {
        seen.formUnion(fingerprints)
        ending[minute, default: []] += fingerprints
    }

    private static func minute(_ time: Timestamp) -> Int64 { time.rawValue / minuteMilliseconds }
}
