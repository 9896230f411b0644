internal import NIOCore

/// What a server says in place of a packet when it will not go on: four bytes, a negative number.
enum TransportError {
    /// The number without its sign; `nil` for a real packet.
    static func code(of packet: ByteBuffer) -> Int32? {
        guard packet.readableBytes == 4,
            let code = packet.getInteger(at: packet.readerIndex, endianness: .little, as: Int32.self)
        else { return nil }
        return code.magnitude <= UInt32(Int32.max) ? Int32(code.magnitude) : Int32.max
    }
}
