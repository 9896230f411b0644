package import NIOCore

/// permessage-deflate for all connections of one event loop (RFC 7692).
///
/// No window outlives a message, so the connections share one pair of zlib streams, made when first needed.
package final class MessageCompressor {
    /// Fast rather than small: chat messages gain little from zlib's higher levels.
    private static let level: Int32 = 1

    private let compressionBytesMin: Int
    private lazy var deflater = Deflater(level: Self.level)
    private lazy var inflater = Inflater()
    /// Where messages are compressed before their frame's length is known; kept for its storage.
    private var scratch = ByteBuffer()

    /// The scratch buffer is given back beyond this size.
    private static let scratchBytesMax = 1 << 16

    init(compressionBytesMin: Int) {
        self.compressionBytesMin = compressionBytesMin
    }

    /// One whole frame for connections that agreed on compression, compressed if that makes it shorter.
    ///
    /// Encoded once, it can be sent to all of them.
    package func frame(_ kind: MessageKind, payload: ByteBuffer) -> ByteBuffer {
        var buffer = ByteBufferAllocator().buffer(capacity: FrameEncoder.headerBytesMax + payload.readableBytes)
        encode(kind, payload: payload, into: &buffer)
        return buffer
    }

    /// Writes one whole frame, compressed if that makes it shorter.
    func encode(_ kind: MessageKind, payload: ByteBuffer, into buffer: inout ByteBuffer) {
        guard payload.readableBytes >= compressionBytesMin else {
            return FrameEncoder.encode(kind.opcode, payload: payload, into: &buffer)
        }
        scratch.clear()
        deflater.deflate(payload, into: &scratch)
        if scratch.readableBytes < payload.readableBytes {
            FrameEncoder.encode(kind.opcode, payload: scratch, isCompressed: true, into: &buffer)
        } else {
            FrameEncoder.encode(kind.opcode, payload: payload, into: &buffer)
        }
        if scratch.capacity > Self.scratchBytesMax { scratch = ByteBuffer() }
    }

    /// The message a client compressed, checked as an uncompressed one is.
    func inflate(
        _ kind: MessageKind,
        _ payload: ByteBuffer,
        bytesMax: Int
    ) throws(FrameViolation) -> ByteBuffer {
        let message = try inflater.inflate(payload, bytesMax: bytesMax)
        guard kind == .binary || message.isUTF8 else { throw .textNotUTF8 }
        return message
    }
}
