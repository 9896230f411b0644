package import NIOCore

/// Puts the server's packets into a connection's framing, in the buffer they were made in.
package struct PacketEncoder {
    /// How many bytes a packet's buffer has in front of it, for what the framing adds there.
    package static let headroomBytes = 8

    private let framing: TransportFraming
    private var nextSequence: UInt32 = 0

    init(framing: TransportFraming) {
        self.framing = framing
    }

    /// An empty packet with room for the framing in front of it.
    package static func emptyPacket(capacity: Int, allocator: ByteBufferAllocator) -> ByteBuffer {
        // Behind it there may be padding or a checksum.
        var packet = allocator.buffer(capacity: headroomBytes + capacity + 16)
        packet.writeRepeatingByte(0, count: headroomBytes)
        packet.moveReaderIndex(to: headroomBytes)
        return packet
    }

    /// Frames a packet made with `emptyPacket`; `random` gives the padding.
    mutating func frame(_ packet: inout ByteBuffer, using random: inout some RandomNumberGenerator) {
        precondition(packet.readerIndex >= Self.headroomBytes, "a packet has room for its frame")
        switch framing {
        case .abridged: frameAbridged(&packet)
        case .intermediate: Self.prepend(UInt32(packet.readableBytes), to: &packet)
        case .padded:
            var padding = random.next()
            let paddingBytes = Int(padding & 0xF)
            padding >>= 4
            packet.writeInteger(padding)
            packet.writeInteger(~padding)
            packet.moveWriterIndex(to: packet.writerIndex - 16 + paddingBytes)
            Self.prepend(UInt32(packet.readableBytes), to: &packet)
        case .full:
            Self.prepend(nextSequence, to: &packet)
            Self.prepend(UInt32(packet.readableBytes + 8), to: &packet)
            packet.writeInteger(Checksum.crc32(of: packet.readableBytesView), endianness: .little)
            nextSequence &+= 1
        }
    }

    /// What a client is told at once of a packet it asked that for; the full framing knows no such thing.
    func quickAck(token: UInt32) -> ByteBuffer? {
        let token = token | PacketDecoder.quickAckBit
        var bytes = ByteBuffer()
        switch framing {
        case .abridged: bytes.writeInteger(token, endianness: .big)
        case .intermediate, .padded: bytes.writeInteger(token, endianness: .little)
        case .full: return nil
        }
        return bytes
    }

    private func frameAbridged(_ packet: inout ByteBuffer) {
        let words = UInt32(packet.readableBytes / 4)
        guard words >= 0x7F else {
            packet.moveReaderIndex(to: packet.readerIndex - 1)
            packet.setInteger(UInt8(words), at: packet.readerIndex)
            return
        }
        Self.prepend(words << 8 | 0x7F, to: &packet)
    }

    private static func prepend(_ number: UInt32, to packet: inout ByteBuffer) {
        packet.moveReaderIndex(to: packet.readerIndex - 4)
        packet.setInteger(number, at: packet.readerIndex, endianness: .little)
    }
}
