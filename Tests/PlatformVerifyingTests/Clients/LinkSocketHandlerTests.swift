import NIOCore
import NIOEmbedded
import PlatformGateway
import PlatformVerifying
import SwiftProtobuf
import Testing

/// The client's side of a socket: bytes in, frames out, and the other way round.
struct `A link's socket` {
    private func channel() throws -> EmbeddedChannel {
        let channel = EmbeddedChannel(handler: LinkSocketHandler(host: "x"))
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
        let head = try #require(try channel.readOutbound(as: ByteBuffer.self))
        #expect(String(buffer: head).hasPrefix("GET /v1/link HTTP/1.1\r\n"))
        #expect(String(buffer: head).hasSuffix("\r\n\r\n"))
        return channel
    }

    private let agreed = ByteBuffer(string: "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n")

    private func pong() throws -> ByteBuffer {
        var frame = WireServerFrame()
        frame.result.requestID = 7
        frame.result.done = WireDone()
        return LinkCodec(.proto).frame(frame)
    }

    @Test(arguments: [1, 3, 10_000])
    func `frames are read however they are cut`(pieceBytes: Int) throws {
        let channel = try channel()
        var bytes = agreed
        bytes.writeImmutableBuffer(try pong())
        bytes.writeImmutableBuffer(try pong())
        while let piece = bytes.readSlice(length: min(pieceBytes, bytes.readableBytes)), piece.readableBytes > 0 {
            try channel.writeInbound(piece)
        }
        for _ in 0..<2 {
            #expect(try channel.readInbound(as: WireServerFrame.self)?.result.requestID == 7)
        }
        #expect(try channel.readInbound(as: WireServerFrame.self) == nil)
    }

    @Test(arguments: [0, 125, 126, 70_000])
    func `what is sent is what the server's own decoder reads`(length: Int) throws {
        let channel = try channel()
        try channel.writeInbound(agreed)
        var frame = WireClientFrame()
        frame.requestID = 9
        frame.send.content = String(repeating: "x", count: length)
        try channel.writeOutbound(frame)
        let bytes = try #require(try channel.readOutbound(as: ByteBuffer.self))
        var decoder = FrameDecoder()
        decoder.append(bytes)
        guard case .message(.binary, let payload)? = try decoder.next() else {
            Issue.record("no message")
            return
        }
        #expect(try WireClientFrame(serializedBytes: Array(payload.readableBytesView)) == frame)
    }

    @Test func `pings are answered, and a refusal or a masked frame ends the channel`() throws {
        var channel = try channel()
        try channel.writeInbound(agreed)
        var ping = ByteBuffer()
        FrameEncoder.encode(.ping, payload: ByteBuffer(string: "hi"), into: &ping)
        try channel.writeInbound(ping)
        #expect(try channel.readOutbound(as: ByteBuffer.self)?.getInteger(at: 0, as: UInt8.self) == 0x8A)

        #expect(throws: FrameViolation.masked) {
            try channel.writeInbound(ClientFrameEncoder.frame(.binary, payload: [1], maskingKey: 5))
        }
        channel = try self.channel()
        #expect(throws: LinkFailure.self) {
            try channel.writeInbound(ByteBuffer(string: "HTTP/1.1 403 Forbidden\r\n\r\n"))
        }
        #expect(!channel.isActive)
    }

    @Test func `a tag is read back from its content, and from nothing else`() {
        #expect(Tag.read(Tag.content(17, padding: 5)) == 17)
        #expect(Tag.read("") == nil)
        #expect(Tag.read("#x#") == nil)
        #expect(Tag.read("{\"content\":\"hello\"}") == nil)
    }
}
