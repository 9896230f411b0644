/// Leaves an app server alone that does not answer, and lets one call through now and then to see whether it does again.
package struct Breaker: Sendable {
    package enum State: Equatable, Sendable {
        case closed
        /// Nobody calls before the time, in nanoseconds of the clock that only goes forward.
        case open(until: UInt64)
        /// One call is on its way to find out.
        case probing
    }

    /// Failures in a row after which it opens.
    package static let failureCountMax = 5
    /// How long it stays open, in nanoseconds: what the vendor pauses on mass time-outs.
    package static let pause: UInt64 = 60_000_000_000

    package private(set) var state = State.closed
    private var failureCount = 0
    private let pause: UInt64

    package init(pause: UInt64 = Breaker.pause) {
        self.pause = pause
    }

    /// Whether a call may be made now; where it is the probe, no other may until its outcome is known.
    package mutating func admits(at now: UInt64) -> Bool {
        switch state {
        case .closed: return true
        case .open(let until):
            guard now >= until else { return false }
            state = .probing
            return true
        case .probing: return false
        }
    }

    package mutating func succeeded() {
        state = .closed
        failureCount = 0
    }

    package mutating func failed(at now: UInt64) {
        failureCount += 1
        if failureCount >= Self.failureCountMax { state = .open(until: now + pause) }
    }
}
