package import NIOCore

/// Reads protobuf fields off a buffer, for the few frames that are read by hand.
///
/// Whatever it does not understand it gives up on (`nil`): SwiftProtobuf then reads the frame and says what is wrong
/// with it, if anything.
package struct ProtobufReader {
    /// How a field's value is written.
    package enum WireType: UInt8 {
        case varint = 0
        case fixed64 = 1
        case bytes = 2
        case fixed32 = 5
    }

    private var buffer: ByteBuffer

    package init(_ buffer: ByteBuffer) {
        self.buffer = buffer
    }

    package var isAtEnd: Bool { buffer.readableBytes == 0 }

    /// A field's number and wire type, if the number is below 16.
    package mutating func tag() -> (field: UInt8, type: WireType)? {
        guard let byte = buffer.readInteger(as: UInt8.self), byte < 0x80 else { return nil }
        guard let type = WireType(rawValue: byte & 7) else { return nil }
        return (byte >> 3, type)
    }

    /// A number of at most 32 bits.
    package mutating func uint32() -> UInt32? {
        var value: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 35, by: 7) {
            guard let byte = buffer.readInteger(as: UInt8.self) else { return nil }
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return UInt32(exactly: value) }
        }
        return nil
    }

    /// A reader of the message that comes next, its length before it.
    package mutating func message() -> ProtobufReader? {
        bytes().map(ProtobufReader.init)
    }

    /// The bytes that come next, their length before them.
    package mutating func bytes() -> ByteBuffer? {
        guard let count = uint32() else { return nil }
        return buffer.readSlice(length: Int(count))
    }

    /// Text of at most 64 bytes or so, which becomes a `String`.
    package mutating func text() -> String? {
        guard let slice = bytes() else { return nil }
        return try? slice.getUTF8ValidatedString(at: slice.readerIndex, length: slice.readableBytes)
    }

    /// Text that nobody needs as a `String`: its bytes, once they are known to be UTF-8.
    package mutating func utf8() -> [UInt8]? {
        guard let slice = bytes() else { return nil }
        let bytes = [UInt8](buffer: slice)
        if bytes.allSatisfy({ $0 < 0x80 }) { return bytes }
        guard let text = try? slice.getUTF8ValidatedString(at: slice.readerIndex, length: slice.readableBytes) else {
            return nil
        }
        return text.utf8.count == bytes.count ? bytes : nil
    }
}
