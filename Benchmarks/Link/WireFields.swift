/// Walks the fields of a protobuf message in place.
struct WireFields {
    private let bytes: UnsafeRawBufferPointer
    private var position = 0

    /// A field: a number, or a range of bytes.
    struct Field {
        let number: UInt32
        let value: UInt64
        let bytes: UnsafeRawBufferPointer

        /// The bytes as a message of their own.
        var fields: WireFields { WireFields(bytes) }
        var text: String { String(decoding: bytes, as: UTF8.self) }
    }

    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    mutating func next() -> Field? {
        guard position < bytes.count else { return nil }
        let tag = varint()
        switch tag & 7 {
        case 0: return Field(number: UInt32(tag >> 3), value: varint(), bytes: .init(start: nil, count: 0))
        case 2:
            let count = Int(varint())
            precondition(count <= bytes.count - position, "the server cut a field short")
            defer { position += count }
            let part = UnsafeRawBufferPointer(rebasing: bytes[position..<position + count])
            return Field(number: UInt32(tag >> 3), value: 0, bytes: part)
        default: preconditionFailure("the server sent a field of wire type \(tag & 7)")
        }
    }

    /// The first field of a number.
    func first(_ number: UInt32) -> Field? {
        var fields = self
        while let field = fields.next() { if field.number == number { return field } }
        return nil
    }

    private mutating func varint() -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        preconditionFailure("the server cut a number short")
    }
}

/// Writes protobuf.
struct WireWriter {
    var bytes: [UInt8] = []

    init() { bytes.reserveCapacity(256) }

    mutating func put(_ field: UInt32, _ value: UInt64) {
        if value == 0 { return }
        varint(UInt64(field) << 3)
        varint(value)
    }

    mutating func put(_ field: UInt32, _ text: String) {
        put(field, Array(text.utf8))
    }

    mutating func put(_ field: UInt32, _ value: [UInt8]) {
        varint(UInt64(field) << 3 | 2)
        varint(UInt64(value.count))
        bytes.append(contentsOf: value)
    }

    mutating func put(_ field: UInt32, _ write: (inout WireWriter) -> Void) {
        var inner = WireWriter()
        write(&inner)
        put(field, inner.bytes)
    }

    private mutating func varint(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }
}
