import MTProtoCrypto
import NIOCore
import TestSupport
import Testing

@testable import MTProtoBridge

struct `Packets of a connection` {
    private static let packets = [24 + 16 * 4, 24 + 16 * 40, 24 + 16 * 100].map { count in
        ByteBuffer(bytes: SecureRandom.bytes(count))
    }

    @Test(arguments: ClientTransport.all.indices)
    func `every way of speaking is told by its first bytes, whatever pieces they come in`(way: Int) throws {
        for pieceBytes in [1, 3, 64, 1_000_000] {
            var client = ClientTransport.all[way]
            var stream = TransportStream()
            var bytes = ByteBuffer()
            for packet in Self.packets { bytes.writeImmutableBuffer(client.frame(packet)) }
            var seen: [ByteBuffer] = []
            while let piece = bytes.readSlice(length: min(pieceBytes, bytes.readableBytes)), piece.readableBytes > 0 {
                stream.append(piece)
                while let packet = try stream.next() { seen.append(packet.payload) }
            }
            #expect(seen == Self.packets)
        }
    }

    @Test(arguments: ClientTransport.all.indices)
    func `what the server sends reaches the client as it was`(way: Int) throws {
        var client = ClientTransport.all[way]
        var stream = TransportStream()
        stream.append(client.frame(Self.packets[0]))
        _ = try stream.next()
        var random = SystemRandomNumberGenerator()
        for packet in Self.packets {
            var framed = PacketEncoder.emptyPacket(capacity: packet.readableBytes, allocator: ByteBufferAllocator())
            framed.writeImmutableBuffer(packet)
            stream.frame(&framed, using: &random)
            #expect(client.packets(in: framed) == [packet])
        }
    }

    @Test(arguments: [
        [0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01], Array("GET / HTTP/1.1\r\n".utf8),
        Array("POST /api HTTP/1.1\r\n".utf8), Array("HEAD / HTTP/1.1".utf8), Array("OPTIONS / HTTP".utf8),
    ])
    func `TLS and HTTP are refused`(bytes: [UInt8]) {
        var stream = TransportStream()
        stream.append(ByteBuffer(bytes: bytes))
        #expect(throws: TransportViolation.otherProtocol) { try stream.next() }
    }

    @Test func `an obfuscated connection that names no framing is refused`() {
        var stream = TransportStream()
        stream.append(ByteBuffer(repeating: 0x11, count: 64))
        #expect(throws: TransportViolation.unknownFraming) { try stream.next() }
    }

    @Test(arguments: [(Int16(2), Int32(2)), (-3, -3), (10_002, 10_002), (77, nil), (0, nil), (.min, nil)])
    func `the data centre of an obfuscated connection is told, unless it is noise`(said: Int16, code: Int32?) throws {
        var client = ClientTransport(.intermediate, isObfuscated: true, dc: said)
        var stream = TransportStream()
        stream.append(client.frame(Self.packets[0]))
        #expect(stream.dc?.code == code)
    }

    @Test(arguments: [TransportFraming.abridged, .intermediate, .padded, .full])
    func `a packet that is empty or larger than any may be ends the connection`(framing: TransportFraming) {
        let heads: [[UInt8]] =
            switch framing {
            case .abridged: [[0xEF, 0x00], [0xEF, 0x7F, 0x00, 0x00, 0xFF]]
            case .intermediate: [[0xEE, 0xEE, 0xEE, 0xEE, 0, 0, 0, 0], [0xEE, 0xEE, 0xEE, 0xEE, 0, 0, 0, 0x01]]
            case .padded: [[0xDD, 0xDD, 0xDD, 0xDD, 0, 0, 0, 0], [0xDD, 0xDD, 0xDD, 0xDD, 0, 0, 0, 0x01]]
            case .full: [[12, 0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 0, 0], [3, 0, 0, 0, 0, 0, 0, 0]]
            }
        for head in heads {
            var stream = TransportStream()
            stream.append(ByteBuffer(bytes: head))
            #expect(throws: TransportViolation.length) { try stream.next() }
        }
    }

    @Test func `a length that is not in words ends the connection`() {
        var stream = TransportStream()
        stream.append(ByteBuffer(bytes: [0xEE, 0xEE, 0xEE, 0xEE, 41, 0, 0, 0]))
        #expect(throws: TransportViolation.length) { try stream.next() }
    }

    @Test func `a wrong checksum ends the connection`() {
        var client = ClientTransport(.full)
        var bytes = client.frame(Self.packets[0])
        bytes.setInteger(UInt8(0xFF), at: bytes.writerIndex - 40)
        var stream = TransportStream()
        stream.append(bytes)
        #expect(throws: TransportViolation.checksum) { try stream.next() }
    }

    @Test func `a packet out of turn ends the connection`() throws {
        var client = ClientTransport(.full)
        var stream = TransportStream()
        let first = client.frame(Self.packets[0])
        stream.append(first)
        _ = try stream.next()
        stream.append(first)
        #expect(throws: TransportViolation.sequence) { try stream.next() }
    }

    @Test(arguments: ClientTransport.all.indices.filter { ClientTransport.all[$0].framing != .full })
    func `a client that asks for it is told at once that a packet came`(way: Int) throws {
        var client = ClientTransport.all[way]
        var stream = TransportStream()
        stream.append(client.frame(Self.packets[1], wantsQuickAck: true))
        stream.append(client.frame(Self.packets[2], wantsQuickAck: true))
        stream.append(client.frame(Self.packets[0]))
        #expect(try stream.next()?.wantsQuickAck == true)
        #expect(try stream.next()?.wantsQuickAck == true)
        #expect(try stream.next()?.wantsQuickAck == false)
        if !client.isObfuscated {
            let bytes = try #require(stream.quickAck(token: 0x0102_0304))
            let expected: [UInt8] = client.framing == .abridged ? [0x81, 2, 3, 4] : [4, 3, 2, 0x81]
            #expect(Array(bytes.readableBytesView) == expected)
        }
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func `random bytes never do harm`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var stream = TransportStream()
        let starts: [[UInt8]] = [[0xEF], [0xEE, 0xEE, 0xEE, 0xEE], [0xDD, 0xDD, 0xDD, 0xDD], []]
        stream.append(ByteBuffer(bytes: starts[Int(seed % 4)]))
        for _ in 0..<20 {
            let count = Int.random(in: 0...300, using: &generator)
            stream.append(ByteBuffer(bytes: (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }))
            while let packet = try? stream.next() { #expect(packet.payload.readableBytes >= 4) }
        }
    }
}
