internal import PlatformCore

/// Decides what becomes of the event at the head of a route after each attempt to deliver it.
///
/// While the app server is away nothing is given up. An event is set aside when the app server answers and will not
/// have it: five times, or for an hour when it says that the fault is its own.
struct DeliverySchedule: Sendable {
    enum Attempt: Equatable {
        case accepted
        /// The app server answered, and will not have it.
        case refused(status: Int)
        /// It answered that something is wrong with itself.
        case faulty(status: Int, retryAfter: UInt32?)
        /// It did not answer.
        case away(String)
    }

    enum Verdict: Equatable {
        case next
        /// Try again after so many nanoseconds.
        case retry(after: UInt64)
        case setAside(reason: String)
    }

    /// Refusals after which an event is set aside.
    static let refusalCountMax: UInt32 = 5
    /// How long the fault may be the app server's own before one event is set aside, in nanoseconds.
    static let faultyMax: UInt64 = 3_600_000_000_000
    private static let second: UInt64 = 1_000_000_000
    private static let waitMax: UInt64 = 60

    private(set) var breaker = Breaker()
    /// Attempts at the event at the head.
    private(set) var attemptCount: UInt32 = 0
    /// How many of them were refused; silence counts for the waits alone.
    private var refusalCount: UInt32 = 0
    private var faultySince: UInt64?

    /// Whether the breaker lets a call through.
    mutating func admits(at now: UInt64) -> Bool {
        breaker.admits(at: now)
    }

    mutating func note(_ attempt: Attempt, at now: UInt64) -> Verdict {
        attemptCount += 1
        switch attempt {
        case .accepted:
            breaker.succeeded()
            return moveOn(.next)
        case .refused(let status):
            // It is there: what follows may please it.
            breaker.succeeded()
            refusalCount += 1
            if refusalCount >= Self.refusalCountMax { return moveOn(.setAside(reason: "answered \(status)")) }
            return .retry(after: wait)
        case .faulty(let status, let retryAfter):
            breaker.failed(at: now)
            let since = faultySince ?? now
            faultySince = since
            if now - since >= Self.faultyMax { return moveOn(.setAside(reason: "answered \(status) for an hour")) }
            return .retry(after: max(pause(at: now), Self.second * UInt64(min(retryAfter ?? 0, 3_600))))
        case .away:
            breaker.failed(at: now)
            faultySince = nil
            return .retry(after: pause(at: now))
        }
    }

    /// Seconds double from one to sixty.
    private var wait: UInt64 {
        Self.second * min(1 << UInt64(min(attemptCount, 7) - 1), Self.waitMax)
    }

    private func pause(at now: UInt64) -> UInt64 {
        if case .open(let until) = breaker.state { return until - now }
        return wait
    }

    private mutating func moveOn(_ verdict: Verdict) -> Verdict {
        attemptCount = 0
        refusalCount = 0
        faultySince = nil
        return verdict
    }
}

extension DeliverySchedule.Attempt {
    init(_ outcome: OutboundOutcome) {
        switch outcome {
        case .answered(200, _, _): self = .accepted
        case .answered(let status, _, let retryAfter) where status >= 500 || status == 429 || status == 408:
            self = .faulty(status: status, retryAfter: retryAfter)
        case .answered(let status, _, _): self = .refused(status: status)
        case .unreachable(let why): self = .away(why)
        case .forbidden: self = .away("the host's address may not be called")
        }
    }

    /// What operators are shown.
    var problem: String? {
        switch self {
        case .accepted: nil
        case .refused(let status), .faulty(let status, _): "answered \(status)"
        case .away(let why): why
        }
    }
}
