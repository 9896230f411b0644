package import NIOCore

/// Writes the server's frames; they are never masked.
///
/// A frame encoded once can be sent to any number of links: they share its bytes.
package enum FrameEncoder {
    /// The longest header a server's frame has.
    package static let headerBytesMax = 10

    /// Writes one whole frame.
    package static func encode(
        _ opcode: FrameOpcode,
        payload: ByteBuffer,
        isCompressed: Bool = false,
        into buffer: inout ByteBuffer
    ) {
        encodeHeader(opcode, payloadLength: payload.readableBytes, isCompressed: isCompressed, into: &buffer)
        buffer.writeImmutableBuffer(payload)
    }

    /// One whole frame in a buffer of its own, ready to be shared.
    package static func frame(_ kind: MessageKind, payload: ByteBuffer) -> ByteBuffer {
        var buffer = ByteBufferAllocator().buffer(capacity: headerBytesMax + payload.readableBytes)
        encode(kind.opcode, payload: payload, into: &buffer)
        return buffer
    }

    /// Writes the header of a frame whose `payloadLength` bytes the caller writes next.
    package static func encodeHeader(
        _ opcode: FrameOpcode,
        payloadLength: Int,
        isCompressed: Bool = false,
        into buffer: inout ByteBuffer
    ) {
        precondition(payloadLength >= 0)
        let first = 0x80 | (isCompressed ? 0x40 : 0) | opcode.rawValue
        switch payloadLength {
        case 0...125:
            buffer.writeInteger(UInt16(first) << 8 | UInt16(payloadLength))
        case 126...Int(UInt16.max):
            buffer.writeMultipleIntegers(first, UInt8(126), UInt16(payloadLength))
        default:
            buffer.writeMultipleIntegers(first, UInt8(127), UInt64(payloadLength))
        }
    }

    /// Writes a close frame; a reason that does not fit is cut at a character's end.
    static func encode(_ close: CloseFrame, into buffer: inout ByteBuffer) {
        guard let code = close.code else {
            encodeHeader(.close, payloadLength: 0, into: &buffer)
            return
        }
        precondition(code.mayBeSent)
        var reason = Substring(close.reason)
        while reason.utf8.count > CloseFrame.reasonBytesMax { reason.removeLast() }
        encodeHeader(.close, payloadLength: 2 + reason.utf8.count, into: &buffer)
        buffer.writeInteger(code.rawValue)
        buffer.writeSubstring(reason)
    }
}
