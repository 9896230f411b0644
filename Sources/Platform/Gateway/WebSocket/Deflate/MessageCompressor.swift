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

    /// Writes frames that `FrameEncoder` made once more, compressed if that makes them shorter.
    func encode(frames: ByteBuffer, into buffer: inout ByteBuffer) {
        var rest = frames
        while let start = rest.readInteger(as: UInt16.self) {
            let payload = rest.readPayload(lengthCode: start & 0x7F)
            switch (start >> 8, payload) {
            case (0x81, let payload?): encode(.text, payload: payload, into: &buffer)
            case (0x82, let payload?): encode(.binary, payload: payload, into: &buffer)
            case (0xC1, let payload?): FrameEncoder.encode(.text, payload: payload, isCompressed: true, into: &buffer)
            case (0xC2, let payload?): FrameEncoder.encode(.binary, payload: payload, isCompressed: true, into: &buffer)
            default: preconditionFailure("these are no messages of ours")
            }
        }
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

extension ByteBuffer {
    /// The payload of an unmasked frame, whose length may still stand before it (RFC 6455, section 5.2).
    fileprivate mutating func readPayload(lengthCode: UInt16) -> ByteBuffer? {
        switch lengthCode {
        case 126: readInteger(as: UInt16.self).flatMap { readSlice(length: Int($0)) }
        case 127: readInteger(as: UInt64.self).flatMap { readSlice(length: Int($0)) }
        default: readSlice(length: Int(lengthCode))
        }
    }
}
