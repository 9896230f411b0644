import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import PlatformVerifying
import Synchronization

/// An app's own server as callbacks reach it: it answers slowly, not at all, with errors, or hangs up, for stretches of
/// time, and keeps what it was told.
///
/// Bad stretches are shorter than what opens a callback's breaker, so that no run waits a minute for the end.
final class AppServer: Sendable {
    /// What one call told of.
    struct Told: Sendable {
        let fields: [String: String]
        /// Whether this end answered that it has it, whoever heard that.
        let isTaken: Bool
    }

    fileprivate enum Mood: CaseIterable {
        case well, slow, silent, failing, hangingUp
    }

    /// What becomes of one call.
    fileprivate enum Fate {
        case answer(HTTPResponseStatus, after: TimeAmount)
        case hangUp
        case nothing
    }

    fileprivate struct State {
        var dice: Dice
        var told: [Told] = []
        var mood = Mood.well
        var moodUntil = ContinuousClock.now
        var isHealed = false
    }

    private let state: Mutex<State>
    private let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)

    init(seed: UInt64) {
        state = Mutex(State(dice: Dice(seed: seed)))
    }

    /// Listens where the system chooses; answers the URL to be called.
    func start() async throws -> String {
        let channel = try await ServerBootstrap(group: group)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { [self] channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline()
                    try channel.pipeline.syncOperations.addHandler(AppServerHandler(self))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        guard let port = channel.localAddress?.port else { throw TortureFailure("the app server has no port") }
        return "http://127.0.0.1:\(port)/im"
    }

    func stop() async throws {
        try await group.shutdownGracefully()
    }

    /// From now on all is well.
    func heal() {
        state.withLock { $0.isHealed = true }
    }

    /// All calls so far, in order.
    var told: [Told] { state.withLock { $0.told } }

    fileprivate func hear(_ body: [UInt8]) -> Fate {
        let fields = Self.fields(of: body)
        return state.withLock { state in
            let fate = state.fate()
            // A silent or slow end may well have what it was told, one that fails has not.
            let isTaken = if case .answer(.ok, _) = fate { true } else { false }
            state.told.append(Told(fields: fields, isTaken: isTaken))
            return fate
        }
    }

    private static func fields(of body: [UInt8]) -> [String: String] {
        var fields: [String: String] = [:]
        for pair in body.split(separator: UInt8(ascii: "&")) {
            let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            let value = parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : ""
            fields[String(decoding: parts[0], as: UTF8.self)] = value.removingPercentEncoding ?? value
        }
        return fields
    }
}

extension AppServer.State {
    fileprivate mutating func fate() -> AppServer.Fate {
        let now = ContinuousClock.now
        if isHealed { return .answer(.ok, after: .zero) }
        if now >= moodUntil {
            mood = dice.oneIn(2) ? .well : AppServer.Mood.allCases.randomElement(using: &dice) ?? .well
            moodUntil = now + Duration.milliseconds(Int.random(in: 200...6_000, using: &dice))
        }
        switch mood {
        case .well: return .answer(.ok, after: .zero)
        case .slow: return .answer(.ok, after: .milliseconds(Int64.random(in: 20...400, using: &dice)))
        case .silent: return .nothing
        case .failing: return .answer(dice.oneIn(2) ? .internalServerError : .serviceUnavailable, after: .zero)
        case .hangingUp: return .hangUp
        }
    }
}

/// Reads calls of one connection and answers them, or does not.
private final class AppServerHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let server: AppServer
    private var body: [UInt8] = []

    init(_ server: AppServer) {
        self.server = server
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head: body = []
        case .body(let bytes): body += Array(bytes.readableBytesView)
        case .end:
            switch server.hear(body) {
            case .answer(let status, .zero): answer(status, context)
            case .answer(let status, let wait):
                context.eventLoop.assumeIsolated().scheduleTask(in: wait) { self.answer(status, context) }
            case .hangUp: context.close(promise: nil)
            case .nothing: break
            }
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // The server was killed in the middle of a call.
        context.close(promise: nil)
    }

    private func answer(_ status: HTTPResponseStatus, _ context: ChannelHandlerContext) {
        let head = HTTPResponseHead(version: .http1_1, status: status, headers: ["Content-Length": "0"])
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }
}
