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

    mutating func writeProtobuf(_ field: UInt8, _ value: UInt64) {
        if value == 0 { return }
        writeInteger(field << 3)
        writeVarint(value)
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
        writeInteger(field << 3 | 2)
        writeVarint(UInt64(byteCount))
    }
}
