package import NIOCore

/// Cuts the server's bytes into packets, in whatever pieces they come: intermediate framing, a length of four bytes in
/// front of each packet.
package struct PacketCutter: Sendable {
    /// What a connection begins with, before its first packet.
    package static let opening: UInt32 = 0xEEEE_EEEE
    /// No server of ours sends a larger packet.
    private static let packetBytesMax = 16 << 20

    private var bytes = ByteBuffer()

    package init() {}

    package mutating func append(_ more: ByteBuffer) {
        if bytes.readableBytes == 0 {
            bytes = more
        } else {
            bytes.discardReadBytes()
            bytes.writeImmutableBuffer(more)
        }
    }

    /// The next packet that is there whole; `nil` until more bytes come.
    package mutating func next() throws(ClientFailure) -> ByteBuffer? {
        guard let length = bytes.getInteger(at: bytes.readerIndex, endianness: .little, as: UInt32.self) else {
            return nil
        }
        guard (4...Self.packetBytesMax).contains(Int(length)) else { throw .notMTProto }
        guard bytes.readableBytes >= 4 + Int(length) else { return nil }
        bytes.moveReaderIndex(forwardBy: 4)
        return bytes.readSlice(length: Int(length))
    }
}
