import NIOCore
import NIOEmbedded
import Testing

@testable import PlatformGateway

struct `A socket` {
    @Test func `hands over messages of both kinds and says when the burst is over`() throws {
        let harness = try SocketHarness()
        try harness.receive(ClientFrame(.text, text: "hi"), ClientFrame(.binary, [1, 2]))
        #expect(harness.delegate.taken() == [.opened, .text("hi"), .binary([1, 2]), .burstEnded])
    }

    @Test func `says nothing of a burst that brought no whole message`() throws {
        let harness = try SocketHarness()
        try harness.receive(ClientFrame(.pong))
        try harness.channel.writeInbound(ByteBuffer(bytes: [0x81]))
        #expect(harness.delegate.taken() == [.opened])
    }

    @Test func `answers a burst in one write`() throws {
        let harness = try SocketHarness()
        harness.delegate.onMessage = { $0.send(.text, ByteBuffer(string: "ok")) }
        try harness.receive(ClientFrame(.text, text: "a"), ClientFrame(.text, text: "b"), ClientFrame(.text, text: "c"))
        let writes = try harness.writes()
        #expect(writes.count == 1)
        #expect(ServerFrame.readAll(try #require(writes.first)) == [.text("ok"), .text("ok"), .text("ok")])
    }

    @Test func `flushes an answer that was too large to gather`() throws {
        let harness = try SocketHarness()
        harness.delegate.onMessage = { $0.send(.binary, ByteBuffer(repeating: 1, count: 200_000)) }
        try harness.receive(ClientFrame(.text, text: "a"))
        #expect(try harness.sent().map(\.payload.readableBytes) == [200_000])
    }

    @Test func `sends outside of a burst when told to flush`() throws {
        let harness = try SocketHarness()
        harness.socket.send(.text, ByteBuffer(string: "a"))
        harness.socket.send(frame: FrameEncoder.frame(.text, payload: ByteBuffer(string: "b")))
        #expect(try harness.sent().isEmpty)
        harness.socket.flush()
        #expect(try harness.sent() == [.text("a"), .text("b")])
    }

    @Test func `passes a frame that stays alone on without copying it`() throws {
        let harness = try SocketHarness()
        let frame = FrameEncoder.frame(.binary, payload: ByteBuffer(repeating: 1, count: 500))
        harness.socket.send(frame: frame)
        harness.socket.flush()
        let written = try #require(try harness.writes().first)
        #expect(written.storageAddress == frame.storageAddress)
    }

    @Test func `keeps the order of large and small frames`() throws {
        let harness = try SocketHarness()
        let payloads = [10, 100_000, 20, 70_000, 30].map { ByteBuffer(repeating: UInt8($0 % 251), count: $0) }
        for (index, payload) in payloads.enumerated() {
            if index % 2 == 0 {
                harness.socket.send(.binary, payload)
            } else {
                harness.socket.send(frame: FrameEncoder.frame(.binary, payload: payload))
            }
        }
        harness.socket.flush()
        #expect(try harness.sent().map(\.payload) == payloads)
    }

    @Test func `tells when the client stops and starts reading`() throws {
        let harness = try SocketHarness()
        harness.setWritable(false)
        #expect(!harness.socket.isWritable)
        harness.setWritable(true)
        #expect(harness.delegate.taken() == [.opened, .writable(false), .writable(true)])
    }

    @Test func `knows what waits for a client that does not read`() throws {
        let harness = try SocketHarness(before: [FlushBlocker()])
        harness.socket.send(.binary, ByteBuffer(repeating: 1, count: 1000))
        #expect(harness.socket.pendingBytes == 1004)
        harness.socket.flush()
        #expect(harness.socket.pendingBytes == 1004)
    }

    @Test func `inflates what comes compressed and compresses what is long`() throws {
        let harness = try SocketHarness(isCompressed: true)
        let text = String(repeating: "the same again, ", count: 100)
        var deflated = ByteBuffer()
        Deflater(level: 6).deflate(ByteBuffer(string: text), into: &deflated)
        try harness.receive(ClientFrame(.text, Array(deflated.readableBytesView)).with { $0.reservedBits = 0b100 })
        #expect(harness.delegate.taken() == [.opened, .text(text), .burstEnded])

        harness.socket.send(.text, ByteBuffer(string: text))
        harness.socket.send(.text, ByteBuffer(string: "short"))
        harness.socket.flush()
        let sent = try harness.sent()
        #expect(sent.map(\.isCompressed) == [true, false])
        #expect(try Inflater().inflate(sent[0].payload, bytesMax: 10_000) == ByteBuffer(string: text))
    }

    @Test func `compresses what was encoded for many, frame by frame`() throws {
        let harness = try SocketHarness(isCompressed: true)
        let long = ByteBuffer(string: String(repeating: "the same again, ", count: 100))
        let huge = ByteBuffer(repeating: 7, count: 70_000)
        var frames = FrameEncoder.frame(.text, payload: long)
        frames.writeImmutableBuffer(FrameEncoder.frame(.text, payload: ByteBuffer(string: "short")))
        frames.writeImmutableBuffer(FrameEncoder.frame(.binary, payload: huge))
        harness.socket.send(frame: frames)
        harness.socket.flush()
        let sent = try harness.sent()
        #expect(sent.map(\.isCompressed) == [true, false, true])
        #expect(sent.map(\.opcode) == [1, 1, 2])
        #expect(try Inflater().inflate(sent[0].payload, bytesMax: 10_000) == long)
        #expect(sent[1].payload == ByteBuffer(string: "short"))
        #expect(try Inflater().inflate(sent[2].payload, bytesMax: 100_000) == huge)
    }
}

struct `A paused socket` {
    @Test func `is not read, and reads on when resumed`() throws {
        let counter = ReadCounter()
        let harness = try SocketHarness()
        try harness.channel.pipeline.syncOperations.addHandler(counter, position: .first)
        harness.socket.pauseReading()
        harness.channel.read()
        harness.channel.read()
        #expect(counter.count == 0)
        harness.socket.resumeReading()
        #expect(counter.count == 1)
        harness.channel.read()
        #expect(counter.count == 2)
    }

    @Test func `holds back what the burst still had, in order`() throws {
        let harness = try SocketHarness()
        harness.delegate.onMessage = { $0.pauseReading() }
        try harness.receive(ClientFrame(.text, text: "a"), ClientFrame(.text, text: "b"), ClientFrame(.text, text: "c"))
        #expect(harness.delegate.taken() == [.opened, .text("a"), .burstEnded])
        harness.socket.resumeReading()
        #expect(harness.delegate.taken() == [.text("b"), .burstEnded])
        harness.delegate.onMessage = nil
        harness.socket.resumeReading()
        #expect(harness.delegate.taken() == [.text("c"), .burstEnded])
    }

    @Test func `goes on at once when resumed from within a message`() throws {
        let harness = try SocketHarness()
        harness.delegate.onMessage = { socket in
            socket.pauseReading()
            socket.resumeReading()
        }
        try harness.receive(ClientFrame(.text, text: "a"), ClientFrame(.text, text: "b"))
        #expect(harness.delegate.taken() == [.opened, .text("a"), .text("b"), .burstEnded])
    }

    @Test func `still sees the client's goodbye after its own`() throws {
        let harness = try SocketHarness()
        harness.socket.pauseReading()
        harness.socket.close(.goingAway)
        try harness.receive(ClientFrame(closing: 1001))
        #expect(harness.delegate.taken() == [.opened, .closed(.closedHere)])
        #expect(!harness.channel.isActive)
    }
}

struct `Pings` {
    @Test func `are answered with their own payload`() throws {
        let harness = try SocketHarness()
        try harness.receive(ClientFrame(.ping, text: "are you there"))
        #expect(try harness.sent() == [.pong("are you there")])
    }

    @Test func `in a flood are answered once per burst, the last one`() throws {
        let harness = try SocketHarness()
        let flood = (0..<5000).flatMap { ClientFrame(.ping, text: "\($0)").bytes }
        try harness.channel.writeInbound(ByteBuffer(bytes: flood))
        #expect(try harness.sent() == [.pong("4999")])
    }

    @Test func `of a client that does not read wait, and do not pile up`() throws {
        let harness = try SocketHarness()
        harness.setWritable(false)
        for index in 0..<100 { try harness.receive(ClientFrame(.ping, text: "\(index)")) }
        #expect(try harness.sent().isEmpty)
        harness.setWritable(true)
        #expect(try harness.sent() == [.pong("99")])
    }
}
