internal import Foundation
internal import MTProtoClient
internal import MTProtoCrypto
internal import MTProtoTL
internal import NIOCore
internal import NIOPosix

/// One Telegram client of a user over its whole life: it makes a key, logs in, connects again after every break, says
/// again what was not answered, and writes down what it asks, is answered and applies.
///
/// An actor for the same reason as `Device`, whose twin it is.
package actor TelegramDevice {
    /// Calls that may wait for their answer.
    static let waitingCountMax = 32
    /// Messages not answered yet; while there are so many no new one is said.
    static let unansweredCountMax = 16
    /// How long an answer may take before the connection is given up.
    static let patience = Duration.seconds(8)

    package nonisolated let who: Who
    nonisolated let door: TelegramDoor
    let app: ClientApp
    let history: HistoryWriter
    /// Everybody that the user may speak to; looked up after the login.
    let people: [String]
    package internal(set) var logs: TelegramLogs
    package internal(set) var isLive = false
    /// Logins so far.
    package internal(set) var loginCount = 0
    private(set) var lastBreak = "no answer yet"
    var names: TelegramNames
    var token: String?
    var agreed: AgreedKey?
    var isLoggedIn = false
    var stage = Stage.idle
    var channel: (any Channel)?
    var waiting: [ClientSession.CallID: Waiting] = [:]
    /// What was said and has no answer, oldest first.
    var unanswered: [Unanswered] = []
    /// Own messages that were acknowledged lately, to be changed or to have their ids used again.
    var recent: [Recent] = []
    /// Logs that are to be read whole, the first one being read.
    var readings: [Reading] = []
    var isReading = false
    var lastHeard = ContinuousClock.now
    /// The server's time of the last state; differences name the groups that changed since.
    var date: Int32 = 0

    enum Stage {
        case idle
        case exchanging(ClientExchange)
        case speaking(ClientSession)
    }

    /// A call without its answer.
    struct Waiting {
        enum Request {
            case login
            case lookUp
            case state
            case difference(LogName, after: UInt32)
            case send(tag: UInt64)
            case changed
            case page(Reading)
            case dialogs
        }

        let request: Request
        /// Its number in the history; `nil` for what is not written down.
        let op: UInt64?
        let since: ContinuousClock.Instant
    }

    struct Unanswered {
        let draft: Draft
        let randomID: Int64
        var op: UInt64?
    }

    struct Recent {
        let draft: Draft
        let number: Int32
        let randomID: Int64
    }

    /// A log that is read from some place to its end.
    struct Reading {
        let log: LogName
        var after: UInt32
        /// Whether it starts over after a break, as it has to be whole.
        let isWhole: Bool
    }

    init(
        _ who: Who,
        door: TelegramDoor,
        app: ClientApp,
        people: [String],
        herald: String,
        history: HistoryWriter
    ) {
        self.who = who
        self.door = door
        self.app = app
        self.people = people.filter { $0 != who.user } + [herald]
        self.history = history
        logs = TelegramLogs(user: who.user)
        names = TelegramNames(of: who.user, herald: herald)
    }

    /// Has a token made to log in with; to be called before the client runs.
    func prepare() async throws {
        token = try await door.makeToken(of: who)
    }

    /// Keeps a connection open until the task is cancelled.
    package func run() async {
        while !Task.isCancelled {
            var why = "the run is over"
            do {
                try await serve()
                why = "closed"
            } catch {
                why = "\(error)"
                // The server forgot the key, or it is no key: another is made.
                if let failure = error as? ClientFailure, failure == .refused(404) || failure == .foreign {
                    forgetKey()
                }
            }
            breakOff(why)
            try? await Task.sleep(for: .milliseconds(.random(in: 20...300)))  // A cancelled pause ends the loop.
        }
    }

    private func serve() async throws {
        let wire = try await TelegramDialer.dial(door.target)
        try await withTaskCancellationHandler {
            try await wire.executeThenClose { inbound, _ in
                channel = wire.channel
                lastHeard = .now
                open()
                var cutter = PacketCutter()
                for try await bytes in inbound {
                    lastHeard = .now
                    cutter.append(bytes)
                    while let packet = try cutter.next() { try take(packet) }
                    flush()
                }
            }
        } onCancel: {
            wire.channel.close(promise: nil)
        }
    }

    /// Whatever a connection begins with.
    private func open() {
        var bytes = ByteBuffer(integer: PacketCutter.opening, endianness: .little)
        if agreed == nil {
            var exchange = ClientExchange(serverKey: door.serverKey)
            Self.frame(exchange.begin(), into: &bytes)
            stage = .exchanging(exchange)
        }
        channel?.writeAndFlush(bytes, promise: nil)
        if agreed != nil { speak() }
    }

    private func take(_ packet: ByteBuffer) throws {
        switch stage {
        case .idle: return
        case .exchanging(var exchange):
            switch try exchange.receive(packet) {
            case .say(let next):
                var bytes = ByteBuffer()
                Self.frame(next, into: &bytes)
                stage = .exchanging(exchange)
                channel?.writeAndFlush(bytes, promise: nil)
            case .agreed(let key):
                agreed = key
                stage = .idle
                speak()
            }
        case .speaking(var session):
            let events = try session.receive(packet, now: Self.now)
            stage = .speaking(session)
            for event in events { take(event) }
        }
    }

    /// There is a key: the session goes on, or begins.
    private func speak() {
        guard let agreed else { return }
        if case .speaking(var session) = stage {
            session.reconnected()
            stage = .speaking(session)
        } else {
            stage = .speaking(ClientSession(agreed, app: app, cipher: MessageCipher()))
        }
        if isLoggedIn { comeBack() } else { logIn() }
        flush()
    }

    /// The connection is gone: what waits has no outcome.
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
        switch stage {
        case .idle, .exchanging: stage = .idle
        case .speaking(var session):
            session.abandonCalls()
            stage = .speaking(session)
        }
        for index in unanswered.indices { unanswered[index].op = nil }
        readings = readings.filter(\.isWhole)
    }

    private func forgetKey() {
        (agreed, isLoggedIn, stage) = (nil, false, .idle)
    }

    /// Looks after the connection: to be called every few tenths of a second.
    package func tick() {
        guard let channel else { return }
        let now = ContinuousClock.now
        let isStale = waiting.values.contains { now - $0.since > Self.patience } || now - lastHeard > Self.patience
        if isStale { return channel.close(promise: nil) }
        if isLive {
            if unanswered.contains(where: { $0.op == nil }) { sayAgain() }
            follow(logs.askAgain())
            readNext()
        } else if case .speaking = stage, waiting.isEmpty {
            // The login, or what comes after it, was refused for now.
            if isLoggedIn { comeBack() } else { logIn() }
        }
        if waiting.isEmpty, now - lastHeard > .seconds(1), case .speaking(var session) = stage {
            var bytes = ByteBuffer()
            session.say(TL.Ping(pingID: 1), into: &bytes, now: Self.now)
            stage = .speaking(session)
            channel.writeAndFlush(bytes, promise: nil)
        }
        flush()
    }

    /// Whether everything said is answered and nothing is known to be missing.
    package var isSettled: Bool {
        isLive && unanswered.isEmpty && waiting.isEmpty && readings.isEmpty && logs.isAtRest
    }

    // MARK: Calls

    /// Makes a call, which goes out with the next flush.
    func ask(_ request: Waiting.Request, op: UInt64? = nil, _ function: some TLWritable) {
        guard case .speaking(var session) = stage else { return }
        let call = session.call(function, now: Self.now)
        stage = .speaking(session)
        waiting[call] = Waiting(request: request, op: op, since: .now)
    }

    /// Sends what is to go out.
    func flush() {
        guard let channel, case .speaking(var session) = stage, session.hasUnsent else { return }
        var bytes = ByteBuffer()
        session.flush(into: &bytes, now: Self.now)
        stage = .speaking(session)
        channel.writeAndFlush(bytes, promise: nil)
    }

    private static func frame(_ packet: ByteBuffer, into bytes: inout ByteBuffer) {
        bytes.writeInteger(UInt32(packet.readableBytes), endianness: .little)
        bytes.writeImmutableBuffer(packet)
    }

    private static var now: Int64 { Int64(Date().timeIntervalSince1970 * 1_000_000_000) }
}

/// Opens sockets to the port of Telegram clients.
private enum TelegramDialer {
    private static let connectWait = TimeAmount.seconds(3)

    static func dial(_ target: Target) async throws -> NIOAsyncChannel<ByteBuffer, ByteBuffer> {
        try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connectTimeout(connectWait)
            .connect(host: target.host, port: target.port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel(wrappingChannelSynchronously: channel)
                }
            }
    }
}
