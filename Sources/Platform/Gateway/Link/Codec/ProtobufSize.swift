internal import NIOCore

/// How many bytes protobuf needs; a field that is zero or empty needs none.
enum ProtobufSize {
    static func varint(_ value: UInt64) -> Int {
        // Seven bits a byte, and one byte for zero.
        (64 - (value | 1).leadingZeroBitCount + 6) / 7
    }

    /// A number's field, tag included.
    static func field(_ value: UInt64) -> Int {
        value == 0 ? 0 : 1 + varint(value)
    }

    /// A string's field, tag and length included.
    static func field(byteCount: Int) -> Int {
        byteCount == 0 ? 0 : message(byteCount: byteCount)
    }

    /// A message's field, tag and length included; an empty one stands there too.
    static func message(byteCount: Int) -> Int {
        1 + varint(UInt64(byteCount)) + byteCount
    }
}

extension ByteBuffer {
    mutating func writeVarint(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            writeInteger(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        writeInteger(UInt8(truncatingIfNeeded: rest))
    }

    /// Writes a tag and the number behind it.
    ///
    /// They are put together before they are written: each write asks anew for room and whether the bytes are shared.
    private mutating func write(tag: UInt8, _ value: UInt64) {
        let count = 1 + ProtobufSize.varint(value)
        guard count <= 8 else {
            writeInteger(tag)
            return writeVarint(value)
        }
        var bytes = UInt64(tag)
        var rest = value
        for index in 1..<count {
            let more: UInt64 = index + 1 < count ? 0x80 : 0
            bytes |= (rest & 0x7F | more) << UInt64(8 * index)
            rest >>= 7
        }
        setInteger(bytes, at: writerIndex, endianness: .little)
        moveWriterIndex(forwardBy: count)
    }

    mutating func writeProtobuf(_ field: UInt8, _ value: UInt64) {
        if value == 0 { return }
        write(tag: field << 3, value)
    }

    mutating func writeProtobuf(_ field: UInt8, _ text: String) {
        if text.isEmpty { return }
        writeProtobufHeader(field, byteCount: text.utf8.count)
        writeString(text)
    }

    mutating func writeProtobuf(_ field: UInt8, _ bytes: [UInt8]) {
        if bytes.isEmpty { return }
        writeProtobufHeader(field, byteCount: bytes.count)
        writeBytes(bytes)
    }

    /// The tag and length of a message whose fields are written next.
    mutating func writeProtobufHeader(_ field: UInt8, byteCount: Int) {
        write(tag: field << 3 | 2, UInt64(byteCount))
    }
}
