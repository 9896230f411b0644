internal import NIOCore

/// Decides until when a connection may go on as it does, from what its requests and answers have reached.
struct RequestDeadline: Sendable {
    private enum Phase {
        case awaitingRequest(until: NIODeadline)
        case readingRequest(until: NIODeadline)
        case answering(until: NIODeadline)
    }

    private let requestTimeMax: TimeAmount
    private let responseTimeMax: TimeAmount
    private let keepAliveMax: TimeAmount
    private var phase: Phase
    private var isFirst = true
    /// Bytes of the transfer under way since the time began anew; `nil` where what is under way is no file.
    private var movedBytes: Int?
    /// Requests read whole and not yet answered; -1 while one is answered before it was read whole.
    private var unansweredCount = 0

    init(configuration: HTTPDoorConfiguration, now: NIODeadline) {
        requestTimeMax = TimeAmount(configuration.requestTimeMax)
        responseTimeMax = TimeAmount(configuration.responseTimeMax)
        keepAliveMax = TimeAmount(configuration.keepAliveMax)
        phase = .awaitingRequest(until: now + requestTimeMax)
    }

    /// When to look again; what happens in between can only move it.
    var instant: NIODeadline {
        switch phase {
        case .awaitingRequest(let until), .readingRequest(let until), .answering(let until): until
        }
    }

    /// Whether a request that was read whole still waits for its answer.
    var isAnswering: Bool { unansweredCount > 0 }

    /// With each so many bytes of a file the time begins anew: what is slower is ended, however long files are.
    static let pacedBytes = 64 << 10

    /// A request's head: of the first one the time runs since the client connected.
    mutating func requestBegan(movesFile: Bool = false, now: NIODeadline) {
        movedBytes = movesFile ? 0 : nil
        phase = .readingRequest(until: isFirst ? instant : now + requestTimeMax)
        isFirst = false
    }

    /// Bytes of a request's or an answer's body came or went.
    mutating func bodyMoved(bytes: Int, now: NIODeadline) {
        guard var moved = movedBytes else { return }
        moved += bytes
        movedBytes = moved % Self.pacedBytes
        guard moved >= Self.pacedBytes else { return }
        switch phase {
        case .readingRequest: phase = .readingRequest(until: now + requestTimeMax)
        case .answering: phase = .answering(until: now + responseTimeMax)
        case .awaitingRequest: break
        }
    }

    mutating func requestEnded(now: NIODeadline) {
        unansweredCount += 1
        phase = waiting(now)
    }

    mutating func responseEnded(now: NIODeadline) {
        unansweredCount -= 1
        switch phase {
        case .awaitingRequest, .answering: phase = waiting(now)
        case .readingRequest: break
        }
    }

    private func waiting(_ now: NIODeadline) -> Phase {
        unansweredCount > 0
            ? .answering(until: now + responseTimeMax) : .awaitingRequest(until: now + keepAliveMax)
    }
}
