import CZlib
import MTProtoCrypto
import NIOCore

@testable import MTProtoBridge

/// A client's end of a connection: frames packets as clients do, and cuts the server's bytes into packets.
struct ClientTransport {
    let framing: TransportFraming
    let isObfuscated: Bool
    /// The two bytes of the data centre in an obfuscated header.
    var dc: Int16 = 2

    private var outbound: CTRStream?
    private var inbound: CTRStream?
    private var sequence: UInt32 = 0
    private var received = ByteBuffer()
    private var isBegun = false

    init(_ framing: TransportFraming, isObfuscated: Bool = false, dc: Int16 = 2) {
        self.framing = framing
        self.isObfuscated = isObfuscated
        self.dc = dc
    }

    /// Every way a client can speak.
    static var all: [ClientTransport] {
        TransportFraming.allCases.map { ClientTransport($0) }
            + TransportFraming.allCases.filter { $0 != .full }.map { ClientTransport($0, isObfuscated: true) }
    }

    /// The bytes of a packet, with what a connection begins with before the first.
    mutating func frame(_ packet: ByteBuffer, wantsQuickAck: Bool = false, paddingBytes: Int = 5) -> ByteBuffer {
        var bytes = begin()
        var framed = ByteBuffer()
        let quickAck: UInt32 = wantsQuickAck ? 1 << 31 : 0
        switch framing {
        case .abridged:
            let words = packet.readableBytes / 4
            if words < 0x7F {
                framed.writeInteger(UInt8(words) | (wantsQuickAck ? 0x80 : 0))
            } else {
                framed.writeInteger(UInt32(words) << 8 | (wantsQuickAck ? 0xFF : 0x7F), endianness: .little)
            }
            framed.writeImmutableBuffer(packet)
        case .intermediate:
            framed.writeInteger(UInt32(packet.readableBytes) | quickAck, endianness: .little)
            framed.writeImmutableBuffer(packet)
        case .padded:
            framed.writeInteger(UInt32(packet.readableBytes + paddingBytes) | quickAck, endianness: .little)
            framed.writeImmutableBuffer(packet)
            framed.writeRepeatingByte(0xAB, count: paddingBytes)
        case .full:
            framed.writeMultipleIntegers(UInt32(packet.readableBytes + 12), sequence, endianness: .little)
            framed.writeImmutableBuffer(packet)
            framed.writeInteger(Checksum.crc32(of: framed.readableBytesView), endianness: .little)
            sequence += 1
        }
        if let outbound { framed.withMutableBytes { outbound.apply(to: &$0) } }
        bytes.writeBuffer(&framed)
        return bytes
    }

    private mutating func begin() -> ByteBuffer {
        if isBegun { return ByteBuffer() }
        isBegun = true
        if isObfuscated { return obfuscate() }
        switch framing {
        case .abridged: return ByteBuffer(bytes: [0xEF])
        case .intermediate: return ByteBuffer(bytes: [0xEE, 0xEE, 0xEE, 0xEE])
        case .padded: return ByteBuffer(bytes: [0xDD, 0xDD, 0xDD, 0xDD])
        case .full: return ByteBuffer()
        }
    }

    private mutating func obfuscate() -> ByteBuffer {
        let tag: UInt8 = framing == .abridged ? 0xEF : framing == .intermediate ? 0xEE : 0xDD
        var header = SecureRandom.bytes(64)
        // What could be taken for another way of speaking is not begun with.
        header[0] = 0x11
        header[4] = 0x11
        header.replaceSubrange(56..<60, with: [tag, tag, tag, tag])
        header[60] = UInt8(truncatingIfNeeded: dc)
        header[61] = UInt8(truncatingIfNeeded: dc >> 8)
        let back = Array(header.reversed())
        let stream = CTRStream(key: header.span.extracting(8..<40), counter: header.span.extracting(40..<56))
        inbound = CTRStream(key: back.span.extracting(8..<40), counter: back.span.extracting(40..<56))
        outbound = stream
        var hidden = ByteBuffer(bytes: header)
        hidden.withMutableBytes { stream.apply(to: &$0) }
        return ByteBuffer(bytes: header[..<56] + Array(hidden.readableBytesView)[56...])
    }

    /// The packets that the server's bytes hold.
    mutating func packets(in bytes: ByteBuffer) -> [ByteBuffer] {
        var bytes = bytes
        if let inbound { bytes.withMutableBytes { inbound.apply(to: &$0) } }
        received.writeBuffer(&bytes)
        var packets: [ByteBuffer] = []
        while let packet = nextPacket() { packets.append(packet) }
        return packets
    }

    private mutating func nextPacket() -> ByteBuffer? {
        let start = received.readerIndex
        let head = received.getInteger(at: start, endianness: .little, as: UInt32.self)
        guard let first = received.getInteger(at: start, as: UInt8.self) else { return nil }
        switch framing {
        case .abridged:
            let isLong = first == 0x7F
            guard let head = isLong ? head : UInt32(first) << 8 else { return nil }
            return take(lead: isLong ? 4 : 1, payload: Int(head >> 8) * 4, tail: 0)
        case .intermediate: return head.flatMap { take(lead: 4, payload: Int($0), tail: 0) }
        case .padded:
            // Of an encrypted packet only whole blocks count.
            return head.flatMap { take(lead: 4, payload: Int($0), tail: 0) }.flatMap { packet in
                packet.readableBytes < 24
                    ? packet
                    : packet.getSlice(
                        at: packet.readerIndex,
                        length: 24 + (packet.readableBytes - 24) / 16 * 16
                    )
            }
        case .full: return head.flatMap { take(lead: 8, payload: Int($0) - 12, tail: 4) }
        }
    }

    private mutating func take(lead: Int, payload: Int, tail: Int) -> ByteBuffer? {
        guard received.readableBytes >= lead + payload + tail else { return nil }
        received.moveReaderIndex(forwardBy: lead)
        let packet = received.readSlice(length: payload)
        received.moveReaderIndex(forwardBy: tail)
        return packet
    }
}
