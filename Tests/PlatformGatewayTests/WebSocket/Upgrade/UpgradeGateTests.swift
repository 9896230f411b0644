import HummingbirdCore
import Logging
import NIOCore
import NIOEmbedded
import Testing

@testable import PlatformGateway

struct `A connection's first request` {
    @Test func `must come within ten seconds`() throws {
        let gate = try GateHarness()
        gate.advance(seconds: 9)
        #expect(gate.channel.isActive)
        gate.advance(seconds: 1)
        #expect(!gate.channel.isActive)
        #expect(gate.isDecided)
    }

    @Test func `must be whole within ten seconds, however slowly it trickles in`() throws {
        let gate = try GateHarness()
        for byte in "GET / HTTP/1".utf8.prefix(9) {
            try gate.channel.writeInbound(ByteBuffer(bytes: [byte]))
            gate.advance(seconds: 1)
        }
        #expect(gate.channel.isActive)
        gate.advance(seconds: 1)
        #expect(!gate.channel.isActive)
    }

    @Test func `is not read on behind while the route decides`() throws {
        let gate = try GateHarness()
        let counter = ReadCounter()
        try gate.channel.pipeline.syncOperations.addHandler(counter, position: .first)
        gate.channel.read()
        #expect(counter.count == 1)
        try gate.channel.writeInbound(ByteBuffer(string: Conversation.handshake()))
        gate.channel.read()
        #expect(counter.count == 1)
        #expect(try gate.channel.readOutbound(as: ByteBuffer.self) == nil)

        gate.decision.succeed(.accept { EchoDelegate() })
        gate.channel.embeddedEventLoop.run()
        #expect(counter.count == 2)
        let answer = String(buffer: try #require(try gate.channel.readOutbound(as: ByteBuffer.self)))
        #expect(answer.hasPrefix("HTTP/1.1 101"))
    }

    @Test func `leaves only the socket's handler when it upgrades`() throws {
        let gate = try GateHarness()
        try gate.channel.writeInbound(ByteBuffer(string: Conversation.handshake()))
        gate.decision.succeed(.accept { EchoDelegate() })
        gate.channel.embeddedEventLoop.run()
        let pipeline = gate.channel.pipeline.syncOperations
        #expect(throws: Never.self) { try pipeline.handler(type: WebSocketHandler.self) }
        #expect(throws: (any Error).self) { try pipeline.handler(type: RequestDecoder.self) }
        #expect(throws: (any Error).self) { try pipeline.handler(type: RequestWatch.self) }
        #expect(throws: (any Error).self) { try pipeline.handler(type: UpgradeGate.self) }
        gate.advance(seconds: 30)
        #expect(gate.channel.isActive)
    }

    @Test func `is answered 503 when the route does not decide`() throws {
        let gate = try GateHarness()
        try gate.channel.writeInbound(ByteBuffer(string: Conversation.handshake()))
        gate.advance(seconds: 10)
        let answer = String(buffer: try #require(try gate.channel.readOutbound(as: ByteBuffer.self)))
        #expect(answer.hasPrefix("HTTP/1.1 503"))
        #expect(!gate.channel.isActive)
        gate.decision.succeed(.accept { EchoDelegate() })
        gate.channel.embeddedEventLoop.run()
    }

    @Test func `is answered 500 when the route fails`() throws {
        let gate = try GateHarness()
        try gate.channel.writeInbound(ByteBuffer(string: Conversation.handshake()))
        gate.decision.fail(ChannelError.ioOnClosedChannel)
        gate.channel.embeddedEventLoop.run()
        let answer = String(buffer: try #require(try gate.channel.readOutbound(as: ByteBuffer.self)))
        #expect(answer.hasPrefix("HTTP/1.1 500"))
    }

    @Test func `of a client that goes away while the route decides makes no delegate`() throws {
        let gate = try GateHarness()
        try gate.channel.writeInbound(ByteBuffer(string: Conversation.handshake()))
        gate.channel.close(promise: nil)
        gate.channel.embeddedEventLoop.run()
        gate.decision.succeed(
            .accept {
                Issue.record("a delegate was made")
                return EchoDelegate()
            }
        )
        gate.channel.embeddedEventLoop.run()
        #expect(gate.isDecided)
    }

    @Test func `is not waited for when the server shuts down`() throws {
        let gate = try GateHarness()
        gate.channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
        #expect(!gate.channel.isActive)
    }
}

/// A new connection on an embedded channel, with a route whose decision the test makes.
private final class GateHarness {
    let channel = EmbeddedChannel()
    let decision: EventLoopPromise<UpgradeDecision>
    private let connection: EventLoopFuture<HTTPConnection>

    init() throws {
        let decision = channel.eventLoop.makePromise(of: UpgradeDecision.self)
        self.decision = decision
        let door = HTTPUpgradeChannel(
            responder: { _, _, _ in },
            routes: [.echo { _ in decision.futureResult }]
        )
        connection = door.setup(channel: channel, logger: Logger(label: "gate") { _ in SwiftLogNoOpLogHandler() })
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
    }

    deinit {
        // A promise must be kept; most tests never come to the decision.
        decision.fail(ChannelError.ioOnClosedChannel)
    }

    /// Whether the connection's task has something to go on with.
    var isDecided: Bool {
        channel.embeddedEventLoop.run()
        let decided = NIOLoopBoundBox(false, eventLoop: channel.eventLoop)
        connection.flatMap { $0.outcome }.whenComplete { _ in decided.value = true }
        channel.embeddedEventLoop.run()
        return decided.value
    }

    func advance(seconds: Int64) {
        channel.embeddedEventLoop.advanceTime(by: .seconds(seconds))
    }
}
