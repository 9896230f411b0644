internal import NIOCore
internal import NIOPosix
internal import PlatformGateway

/// One device of a user over its whole life: it connects again after every break, says again what was not answered,
/// and writes down what it asks, is answered and applies.
///
/// An actor, because a link's frames, the workload's wishes and the clock come to it from three sides.
package actor Device {
    /// Requests that may wait for their answer: half of what the server takes, as questions weigh more.
    static let waitingCountMax = 32
    /// Messages not answered yet; while there are so many no new one is said.
    static let unansweredCountMax = 24
    /// How long an answer may take before the link is given up.
    static let patience = Duration.seconds(8)

    package nonisolated let who: Who
    nonisolated let target: Target
    let history: HistoryWriter
    let server: ServerAPIClient
    package internal(set) var logs: DeviceLogs
    package internal(set) var isLive = false
    /// Links opened so far.
    package internal(set) var welcomeCount = 0
    private(set) var lastBreak = "no answer yet"
    var token: String?
    var channel: (any Channel)?
    var lastRequestID: UInt32 = 0
    var waiting: [UInt32: Waiting] = [:]
    /// What was said and has no answer, oldest first.
    var unanswered: [Unanswered] = []
    var nextClientID: UInt32 = 1
    /// Own messages that were acknowledged lately, to be changed or to have their ids used again.
    var recent: [Recent] = []
    /// Logs that are to be read whole, the first one being read.
    var readings: [Reading] = []
    var isReading = false
    var lastHeard = ContinuousClock.now

    /// A request without its answer.
    struct Waiting {
        enum Request {
            case hello
            case send(tag: UInt64)
            case sync
            case difference(LogName)
            case changed(LogName, Item.Kind, target: UInt32, uid: String)
            case markRead(LogName, upTo: UInt32)
            case page(Reading)
            case list
            case unread(LogName, read: UInt32)
            case nothing
        }

        let request: Request
        /// Its number in the history; `nil` for what is not written down.
        let op: UInt64?
        let since: ContinuousClock.Instant
    }

    struct Unanswered {
        let draft: Draft
        let clientID: UInt32
        var op: UInt64?
    }

    struct Recent {
        let draft: Draft
        let uid: String
        let seq: UInt32
        let clientID: UInt32
    }

    /// A log that is read from some place to its end.
    struct Reading: Sendable {
        let log: LogName
        let by: Act.Reading
        var after: UInt32
        /// Whether it starts over after a break, as it has to be whole.
        let isWhole: Bool
    }

    package init(_ who: Who, target: Target, server: ServerAPIClient, history: HistoryWriter) {
        self.who = who
        self.target = target
        self.server = server
        self.history = history
        logs = DeviceLogs(user: who.user)
    }

    /// Keeps a link open until the task is cancelled.
    package func run() async {
        while !Task.isCancelled {
            var why = "the run is over"
            do {
                try await serve()
                why = "closed"
            } catch {
                why = "\(error)"
            }
            breakOff(why)
            try? await Task.sleep(for: .milliseconds(.random(in: 20...300)))  // A cancelled pause ends the loop.
        }
    }

    private func serve() async throws {
        if token == nil { token = try await server.token(of: who.user) }
        let link = try await LinkDialer.dial(target)
        try await withTaskCancellationHandler {
            try await link.executeThenClose { inbound, _ in
                channel = link.channel
                lastHeard = .now
                sayHello()
                for try await frame in inbound { take(frame) }
            }
        } onCancel: {
            link.channel.close(promise: nil)
        }
    }

    /// The link is gone: what waits has no outcome.
    private func breakOff(_ why: String) {
        lastBreak = why
        channel?.close(promise: nil)
        channel = nil
        isLive = false
        isReading = false
        for (_, waiting) in waiting.sorted(by: { $0.key < $1.key }) {
            if let op = waiting.op { history.end(op, .unknown, who, .lost(why: why)) }
        }
        waiting = [:]
        for index in unanswered.indices { unanswered[index].op = nil }
        readings = readings.filter(\.isWhole)
    }

    /// Looks after the link: to be called every few tenths of a second.
    package func tick() {
        guard let channel else { return }
        let now = ContinuousClock.now
        if waiting.values.contains(where: { now - $0.since > Self.patience }) {
            return channel.close(promise: nil)
        }
        guard isLive else { return }
        if unanswered.contains(where: { $0.op == nil }) { sayAgain() }
        follow(logs.askAgain())
        readNext()
        if waiting.isEmpty, now - lastHeard > .seconds(1) { ask(.nothing, op: nil) { $0.ping = WirePing() } }
    }

    /// Whether everything said is answered and nothing is known to be missing.
    package var isSettled: Bool {
        isLive && unanswered.isEmpty && waiting.isEmpty && readings.isEmpty && logs.isAtRest
    }

    /// Sends a request.
    func ask(_ request: Waiting.Request, op: UInt64?, _ fill: (inout WireClientFrame) -> Void) {
        lastRequestID &+= 1
        if lastRequestID == 0 { lastRequestID = 1 }
        var frame = WireClientFrame()
        frame.requestID = lastRequestID
        fill(&frame)
        waiting[lastRequestID] = Waiting(request: request, op: op, since: .now)
        channel?.writeAndFlush(frame, promise: nil)
    }
}

/// Opens sockets that speak Link.
enum LinkDialer {
    private static let connectWait = TimeAmount.seconds(3)

    static func dial(_ target: Target) async throws -> NIOAsyncChannel<WireServerFrame, WireClientFrame> {
        try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connectTimeout(connectWait)
            .connect(host: target.host, port: target.port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(LinkSocketHandler(host: target.host))
                    return try NIOAsyncChannel(wrappingChannelSynchronously: channel)
                }
            }
    }
}
