internal import NIOCore

/// Decides when a silent client is pinged and when it is given up.
struct PingWatch: Sendable {
    enum Action: Equatable, Sendable {
        case wait(until: NIODeadline)
        case ping(thenWaitUntil: NIODeadline)
        case giveUp
    }

    private let silenceMax: TimeAmount
    private let pongWaitMax: TimeAmount
    private var lastHeard: NIODeadline
    private var pingedAt: NIODeadline?

    init(silenceMax: Duration, pongWaitMax: Duration, now: NIODeadline) {
        self.silenceMax = TimeAmount(silenceMax)
        self.pongWaitMax = TimeAmount(pongWaitMax)
        self.lastHeard = now
    }

    /// Any byte from the client counts, not only a pong.
    mutating func heard(now: NIODeadline) {
        lastHeard = now
        pingedAt = nil
    }

    mutating func tick(now: NIODeadline) -> Action {
        if let pingedAt {
            let deadline = pingedAt + pongWaitMax
            return now < deadline ? .wait(until: deadline) : .giveUp
        }
        let deadline = lastHeard + silenceMax
        if now < deadline { return .wait(until: deadline) }
        pingedAt = now
        return .ping(thenWaitUntil: now + pongWaitMax)
    }
}
