import NIOCore
import NIOEmbedded
import Testing

@testable import PlatformGateway

struct `Closing a socket` {
    @Test func `from here waits for the client's answer`() throws {
        let harness = try SocketHarness()
        harness.socket.close(.goingAway, reason: "restart")
        #expect(try harness.sent() == [.close(.goingAway, "restart")])
        #expect(harness.channel.isActive)
        #expect(harness.delegate.taken() == [.opened])

        try harness.receive(ClientFrame(closing: 1001))
        #expect(!harness.channel.isActive)
        #expect(harness.delegate.taken() == [.closed(.closedHere)])
        #expect(try harness.sent().isEmpty)
    }

    @Test func `from here ends after two seconds without an answer`() throws {
        let harness = try SocketHarness()
        harness.socket.close()
        harness.advance(.milliseconds(1999))
        #expect(harness.channel.isActive)
        harness.advance(.milliseconds(1))
        #expect(!harness.channel.isActive)
        #expect(harness.delegate.taken() == [.opened, .closed(.closedHere)])
    }

    @Test func `from here still sends what was sent before, nothing after, and receives nothing`() throws {
        let harness = try SocketHarness()
        harness.socket.send(.text, ByteBuffer(string: "last"))
        harness.socket.close()
        harness.socket.send(.text, ByteBuffer(string: "late"))
        harness.socket.close(.internalError)
        try harness.receive(ClientFrame(.text, text: "unheard"), ClientFrame(.ping, text: "unanswered"))
        #expect(try harness.sent() == [.text("last"), .close(.normal)])
        #expect(harness.delegate.taken() == [.opened])
    }

    @Test func `from within a message ends the delivery`() throws {
        let harness = try SocketHarness()
        harness.delegate.onMessage = { $0.close(.policyViolation) }
        try harness.receive(ClientFrame(.text, text: "a"), ClientFrame(.text, text: "b"))
        #expect(harness.delegate.taken() == [.opened, .text("a")])
        #expect(try harness.sent() == [.close(.policyViolation)])
    }

    @Test func `by the client is answered with its code and ends the connection`() throws {
        let harness = try SocketHarness()
        harness.delegate.onMessage = { $0.send(.text, ByteBuffer(string: "answer")) }
        try harness.receive(ClientFrame(.text, text: "a"), ClientFrame(closing: 3001, reason: "done"))
        #expect(try harness.sent() == [.text("answer"), .close(CloseCode(rawValue: 3001))])
        #expect(!harness.channel.isActive)
        let goodbye = CloseFrame(code: CloseCode(rawValue: 3001), reason: "done")
        #expect(harness.delegate.taken() == [.opened, .text("a"), .closed(.closedByPeer(goodbye))])
    }

    @Test func `by the client without a code is answered without one`() throws {
        let harness = try SocketHarness()
        try harness.receive(ClientFrame(.close))
        #expect(try harness.sent() == [ServerFrame(opcode: 8, isCompressed: false, payload: ByteBuffer())])
        #expect(harness.delegate.taken() == [.opened, .closed(.closedByPeer(CloseFrame()))])
    }

    @Test(arguments: [
        (ClientFrame(.text, text: "x").with { $0.maskingKey = nil }, FrameViolation.notMasked),
        (ClientFrame(.text, [0xFF]), .textNotUTF8),
        (ClientFrame(.binary).with { $0.claimedLength = (1 << 40, 8) }, .messageTooLarge),
        (ClientFrame(.text, text: "x").with { $0.reservedBits = 0b100 }, .reservedBits),
    ])
    func `for a violation says what was wrong and tells the delegate at once`(
        frame: ClientFrame,
        violation: FrameViolation
    ) throws {
        let harness = try SocketHarness()
        try harness.receive(frame)
        #expect(try harness.sent() == [.close(violation.closeCode, violation.sentence)])
        #expect(harness.delegate.taken() == [.opened, .closed(.violation(violation))])
        harness.advance(.seconds(2))
        #expect(!harness.channel.isActive)
        #expect(harness.delegate.taken().isEmpty)
    }

    @Test func `after a violation nothing of the client is kept, however much it sends`() throws {
        let harness = try SocketHarness()
        try harness.receive(ClientFrame(.text, text: "x").with { $0.opcode = 5 })
        _ = harness.delegate.taken()
        for _ in 0..<100 { try harness.channel.writeInbound(ByteBuffer(repeating: 0x81, count: 10_000)) }
        #expect(!harness.socket.decoder.isAmidMessage)
        #expect(harness.delegate.taken().isEmpty)
    }

    @Test func `for a broken compressed message`() throws {
        let harness = try SocketHarness(isCompressed: true)
        try harness.receive(ClientFrame(.text, [0xFF, 0xFF, 0xFF]).with { $0.reservedBits = 0b100 })
        #expect(harness.delegate.taken() == [.opened, .closed(.violation(.compressionBroken))])
    }

    @Test func `when the connection breaks or is half closed`() throws {
        let broken = try SocketHarness()
        broken.channel.pipeline.fireErrorCaught(ChannelError.ioOnClosedChannel)
        #expect(broken.delegate.taken() == [.opened, .closed(.lost)])
        #expect(!broken.channel.isActive)

        let half = try SocketHarness()
        half.channel.pipeline.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
        #expect(half.delegate.taken() == [.opened, .closed(.lost)])
        #expect(!half.channel.isActive)

        let gone = try SocketHarness()
        gone.channel.close(promise: nil)
        gone.channel.embeddedEventLoop.run()
        #expect(gone.delegate.taken() == [.opened, .closed(.lost)])
    }

    @Test func `a server that shuts down leaves the goodbye to the delegate`() throws {
        let harness = try SocketHarness()
        harness.channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
        #expect(harness.delegate.taken() == [.opened, .quiesce])
        #expect(harness.channel.isActive)
    }

    @Test func `lets go of its delegate`() throws {
        let channel = EmbeddedChannel()
        weak var gone: RecordingDelegate?
        do {
            let delegate = RecordingDelegate()
            gone = delegate
            let socket = WebSocketHandler(
                configuration: WebSocketConfiguration(),
                delegate: delegate,
                now: channel.eventLoop.now
            )
            try channel.pipeline.syncOperations.addHandler(socket)
            try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
        }
        #expect(gone != nil)
        channel.close(promise: nil)
        channel.embeddedEventLoop.run()
        #expect(gone == nil)
    }
}

struct `A silent client` {
    @Test func `is pinged after a minute and given up when it does not answer`() throws {
        let harness = try SocketHarness()
        harness.advance(.seconds(59))
        #expect(try harness.sent().isEmpty)
        harness.advance(.seconds(1))
        #expect(try harness.sent().map(\.opcode) == [9])
        harness.advance(.seconds(14))
        #expect(harness.channel.isActive)
        harness.advance(.seconds(1))
        #expect(!harness.channel.isActive)
        #expect(harness.delegate.taken() == [.opened, .closed(.silent)])
    }

    @Test func `that answers is kept for ever`() throws {
        let harness = try SocketHarness()
        var pings = 0
        for _ in 0..<600 {
            harness.advance(.seconds(1))
            for frame in try harness.sent() where frame.opcode == 9 {
                pings += 1
                try harness.receive(ClientFrame(.pong))
            }
        }
        #expect(harness.channel.isActive)
        #expect(pings == 10)
    }

    @Test func `is not one that sends now and then`() throws {
        let harness = try SocketHarness()
        for _ in 0..<20 {
            harness.advance(.seconds(50))
            try harness.receive(ClientFrame(.text, text: "still here"))
        }
        #expect(try harness.sent().isEmpty)
    }
}

struct `A client that does not read` {
    @Test func `is given up when bytes have waited for it long enough, though it goes on sending`() throws {
        let harness = try SocketHarness(before: [FlushBlocker()])
        harness.socket.send(.text, ByteBuffer(string: "for nobody"))
        harness.socket.flush()
        for _ in 0..<44 {
            harness.advance(.seconds(1))
            try harness.receive(ClientFrame(.pong))
        }
        #expect(harness.channel.isActive)
        harness.advance(.seconds(16))
        #expect(!harness.channel.isActive)
        #expect(harness.delegate.taken() == [.opened, .closed(.stalled)])
    }
}

struct `The stall watch` {
    @Test func `waits as long as anything moves`() {
        let steps = (0..<100).map { (seconds: Int64($0) * 15, handed: 1000 + $0, waiting: 1000) }
        #expect(!verdicts(on: steps).contains(true))
    }

    @Test func `gives up when nothing was taken, also when more was sent meanwhile`() {
        #expect(verdicts(on: [(0, 5000, 1000), (15, 6000, 2000), (30, 7000, 3000)]) == [false, false, true])
    }

    @Test func `starts afresh after everything was taken`() {
        let steps = [(0, 100, 100), (15, 100, 0), (60, 200, 100), (75, 200, 100), (90, 200, 100)] as [Step]
        #expect(verdicts(on: steps) == [false, false, false, false, true])
    }

    private typealias Step = (seconds: Int64, handed: Int, waiting: Int)

    private func verdicts(on steps: [Step]) -> [Bool] {
        var watch = StallWatch(stalledMax: .seconds(30))
        return steps.map { step in
            let now = NIODeadline.uptimeNanoseconds(0) + .seconds(step.seconds)
            return watch.isStalled(handed: step.handed, waiting: step.waiting, now: now)
        }
    }
}
