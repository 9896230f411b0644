internal import CZlib
internal import NIOCore

/// Cuts the bytes of a client into packets, in whatever pieces they come.
struct PacketDecoder {
    /// Larger packets end the connection: clients put at most a megabyte of messages into one.
    static let packetBytesMax = 1 << 20 + 64 << 10

    private let framing: TransportFraming
    private var bytes: ByteBuffer
    private var nextSequence: UInt32 = 0

    init(framing: TransportFraming, bytes: ByteBuffer = ByteBuffer()) {
        self.framing = framing
        self.bytes = bytes
    }

    mutating func append(_ more: ByteBuffer) {
        if bytes.readableBytes == 0 {
            bytes = more
        } else {
            bytes.discardReadBytes()
            bytes.writeImmutableBuffer(more)
        }
    }

    /// The next packet that is there whole.
    mutating func next() throws(TransportViolation) -> TransportPacket? {
        guard let head = try readableHead() else { return nil }
        let start = bytes.readerIndex
        guard bytes.readableBytes >= head.lengthBytes + head.payloadBytes + head.tailBytes else { return nil }
        if framing == .full { try checkFull(head) }
        bytes.moveReaderIndex(forwardBy: head.lengthBytes)
        guard let payload = bytes.readSlice(length: head.payloadBytes) else { return nil }
        bytes.moveReaderIndex(to: start + head.lengthBytes + head.payloadBytes + head.tailBytes)
        // The packet is worked on in place where nothing else holds its bytes.
        if bytes.readableBytes == 0 { bytes = ByteBuffer() }
        return TransportPacket(
            payload: framing == .padded ? Self.withoutPadding(payload) : payload,
            wantsQuickAck: head.wantsQuickAck
        )
    }

    /// What stands around the next packet.
    private struct Head {
        var lengthBytes: Int
        var payloadBytes: Int
        var tailBytes = 0
        var wantsQuickAck = false
    }

    private func readableHead() throws(TransportViolation) -> Head? {
        let head: Head? =
            switch framing {
            case .abridged: abridgedHead()
            case .intermediate, .padded: intermediateHead()
            case .full: fullHead()
            }
        guard let head else { return nil }
        let isWhole = framing == .padded || head.payloadBytes.isMultiple(of: 4)
        guard head.payloadBytes >= 4, head.payloadBytes <= Self.packetBytesMax, isWhole else { throw .length }
        return head
    }

    private func abridgedHead() -> Head? {
        guard let first = bytes.getInteger(at: bytes.readerIndex, as: UInt8.self) else { return nil }
        let wantsQuickAck = first & 0x80 != 0
        let words = Int(first & 0x7F)
        guard words == 0x7F else {
            return Head(lengthBytes: 1, payloadBytes: words * 4, wantsQuickAck: wantsQuickAck)
        }
        guard let long = word(at: 0) else { return nil }
        return Head(lengthBytes: 4, payloadBytes: Int(long >> 8) * 4, wantsQuickAck: wantsQuickAck)
    }

    private func intermediateHead() -> Head? {
        guard let length = word(at: 0) else { return nil }
        let isAsking = length & Self.quickAckBit != 0
        return Head(lengthBytes: 4, payloadBytes: Int(length & ~Self.quickAckBit), wantsQuickAck: isAsking)
    }

    private func fullHead() -> Head? {
        guard let length = word(at: 0) else { return nil }
        return Head(lengthBytes: 8, payloadBytes: Int(length) - 12, tailBytes: 4)
    }

    private mutating func checkFull(_ head: Head) throws(TransportViolation) {
        let checkedBytes = head.lengthBytes + head.payloadBytes
        guard word(at: 4) == nextSequence else { throw .sequence }
        let checksum = Checksum.crc32(of: bytes.readableBytesView.prefix(checkedBytes))
        guard word(at: checkedBytes) == checksum else { throw .checksum }
        nextSequence &+= 1
    }

    private func word(at offset: Int) -> UInt32? {
        bytes.getInteger(at: bytes.readerIndex + offset, endianness: .little)
    }

    /// An encrypted packet ends with a whole cipher block; what a plain one holds is said within.
    private static func withoutPadding(_ payload: ByteBuffer) -> ByteBuffer {
        let headBytes = 24
        guard payload.readableBytes >= headBytes, payload.getInteger(at: payload.readerIndex, as: UInt64.self) != 0
        else { return payload }
        let wholeBytes = headBytes + (payload.readableBytes - headBytes) / 16 * 16
        return payload.getSlice(at: payload.readerIndex, length: wholeBytes) ?? payload
    }

    static let quickAckBit: UInt32 = 1 << 31
}

/// The checksum of the full framing.
enum Checksum {
    static func crc32(of bytes: ByteBufferView) -> UInt32 {
        unsafe bytes.withUnsafeBytes { bytes in
            let start = unsafe bytes.bindMemory(to: UInt8.self).baseAddress
            return unsafe UInt32(truncatingIfNeeded: CZlib.crc32(0, start, UInt32(bytes.count)))
        }
    }
}
