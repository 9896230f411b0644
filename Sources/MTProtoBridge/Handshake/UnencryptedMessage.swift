internal import NIOCore

/// The envelope of messages that come and go before there is a key: zero(8) ‖ id(8) ‖ length(4) ‖ body.
enum UnencryptedMessage {
    static let headerByteCount = 20

    /// The body of a packet, with whatever padding a client counted into it; nil where this is none.
    ///
    /// Clients number these messages as they like.
    static func body(of packet: ByteBuffer) -> ByteBuffer? {
        var packet = packet
        guard
            let (keyID, _, length) = packet.readMultipleIntegers(endianness: .little, as: (UInt64, Int64, Int32).self),
            keyID == 0, length >= 4
        else { return nil }
        return packet.readSlice(length: Int(length))
    }

    static func packet(_ body: ByteBuffer, id: MessageID) -> ByteBuffer {
        var packet = ByteBuffer()
        packet.reserveCapacity(headerByteCount + body.readableBytes)
        packet.writeMultipleIntegers(UInt64(0), id.rawValue, Int32(body.readableBytes), endianness: .little)
        packet.writeImmutableBuffer(body)
        return packet
    }
}
