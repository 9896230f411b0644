import Foundation
import HTTPTypes
import HummingbirdCore
import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle
import Synchronization
import Testing

@testable import PlatformGateway

/// A server on a free port that answers plain requests with their path and echoes WebSocket messages.
struct DoorHarness: Sendable {
    let port: Int
    let tasks: TaskCounter
    let group: ServiceGroup

    static func run(
        routes: [UpgradeRoute] = [.echo()],
        configuration: HTTPDoorConfiguration = HTTPDoorConfiguration(),
        _ test: @Sendable @escaping (DoorHarness) async throws -> Void
    ) async throws {
        let tasks = TaskCounter()
        let (listeners, continuation) = AsyncStream<any Channel>.makeStream()
        let door = HTTPUpgradeChannel(responder: answerWithPath, routes: routes, configuration: configuration)
        let logger = Logger(label: "door") { _ in SwiftLogNoOpLogHandler() }
        let server = CountedChannel(base: door, tasks: tasks).server(
            configuration: ServerConfiguration(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { continuation.yield($0) },
            eventLoopGroup: MultiThreadedEventLoopGroup.singleton,
            logger: logger
        )
        let services = ServiceGroup(configuration: .init(services: [.init(service: server)], logger: logger))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await services.run() }
            var iterator = listeners.makeAsyncIterator()
            let listener = try #require(await iterator.next())
            let port = try #require(listener.localAddress?.port)
            do {
                try await test(DoorHarness(port: port, tasks: tasks, group: services))
            } catch {
                group.cancelAll()
                throw error
            }
            group.cancelAll()
        }
    }

    private static let answerWithPath: HTTPChannelHandler.Responder = { request, writer, _ in
        let body = try await request.body.collect(upTo: 1 << 20)
        let text = ByteBuffer(string: "\(request.method) \(request.uri.path) \(body.readableBytes)")
        var response = HTTPResponse(status: .ok)
        response.headerFields[.contentLength] = String(text.readableBytes)
        var bodyWriter = try await writer.writeHead(response)
        try await bodyWriter.write(text)
        try await bodyWriter.finish(nil)
    }

    /// Talks over one new connection.
    func connect(_ talk: (Conversation) async throws -> Void) async throws {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        try await channel.executeThenClose { inbound, outbound in
            try await talk(Conversation(outbound: outbound, inbound: inbound.makeAsyncIterator()))
        }
    }
}

/// One connection as its client sees it.
final class Conversation {
    let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    private var inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
    /// What has arrived and was not looked at.
    private var arrived = ByteBuffer()

    init(
        outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>,
        inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
    ) {
        self.outbound = outbound
        self.inbound = inbound
    }

    func send(_ text: String) async throws {
        try await outbound.write(ByteBuffer(string: text))
    }

    func send(_ frames: ClientFrame...) async throws {
        try await outbound.write(ByteBuffer(bytes: frames.flatMap(\.bytes)))
    }

    /// The next bytes up to and with the given text.
    func read(through end: String) async throws -> String {
        while true {
            let text = String(buffer: arrived)
            if let range = text.range(of: end) {
                let taken = String(text[..<range.upperBound])
                arrived.moveReaderIndex(forwardBy: taken.utf8.count)
                return taken
            }
            guard try await more() else { return String(buffer: arrived) + "<closed>" }
        }
    }

    /// The next frames, this many of them.
    func frames(_ count: Int) async throws -> [ServerFrame] {
        while true {
            if let frames = ServerFrame.readAll(arrived), frames.count >= count {
                arrived.clear()
                return frames
            }
            guard try await more() else { return ServerFrame.readAll(arrived) ?? [] }
        }
    }

    /// Everything until the server closes.
    func readToEnd() async throws -> ByteBuffer {
        while try await more() {}
        return arrived
    }

    private func more() async throws -> Bool {
        do {
            guard let bytes = try await inbound.next() else { return false }
            arrived.writeImmutableBuffer(bytes)
            return true
        } catch is IOError {
            return false
        }
    }

    func upgrade(path: String = "/v1/link", extra: String = "") async throws -> String {
        try await send(Self.handshake(path: path, extra: extra))
        return try await read(through: "\r\n\r\n")
    }

    static func handshake(path: String = "/v1/link", extra: String = "") -> String {
        "GET \(path) HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
            + "Sec-WebSocket-Protocol: echoim.v1.json\r\n\(extra)\r\n"
    }
}

/// Sends every message back, and says goodbye when the server shuts down.
final class EchoDelegate: WebSocketDelegate {
    private var socket: WebSocketHandler?

    func socketDidOpen(_ socket: WebSocketHandler) { self.socket = socket }
    func received(_ kind: MessageKind, _ payload: ByteBuffer) { socket?.send(kind, payload) }
    func readBurstEnded() {}
    func writabilityChanged(_ isWritable: Bool) {}
    func socketShouldQuiesce() { socket?.close(.goingAway, reason: "shutting down") }
    func socketDidClose(_ reason: SocketCloseReason) { socket = nil }
}

extension UpgradeRoute {
    static func echo(
        policy: HandshakePolicy = .link,
        configuration: WebSocketConfiguration = WebSocketConfiguration(),
        decide: @escaping Decide = { $0.channel.eventLoop.makeSucceededFuture(.accept { EchoDelegate() }) }
    ) -> UpgradeRoute {
        UpgradeRoute(path: "/v1/link", policy: policy, configuration: configuration, decide: decide)
    }
}

/// Counts the tasks that serve connections.
final class TaskCounter: Sendable {
    private let counts = Mutex((running: 0, started: 0))
    private let ends = AsyncStream<Void>.makeStream()

    func began() { counts.withLock { $0 = ($0.running + 1, $0.started + 1) } }

    func ended() {
        counts.withLock { $0.running -= 1 }
        ends.continuation.yield()
    }

    /// Waits until one of them has ended.
    func waitForEnd() async {
        var iterator = ends.stream.makeAsyncIterator()
        await iterator.next()
    }

    var running: Int { counts.withLock { $0.running } }
    var started: Int { counts.withLock { $0.started } }
}

private struct CountedChannel<Base: ServerChildChannel>: ServerChildChannel {
    let base: Base
    let tasks: TaskCounter

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Base.Value> {
        base.setup(channel: channel, logger: logger)
    }

    func handle(value: Base.Value, logger: Logger) async {
        tasks.began()
        await base.handle(value: value, logger: logger)
        tasks.ended()
    }
}
