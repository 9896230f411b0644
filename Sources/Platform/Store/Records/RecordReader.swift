/// Reads a stored record field by field, in the order they were written.
///
/// `nextField` moves to a field and one of the value functions takes it; a value that is not taken
/// is skipped. What cannot be read is `StoreError.corrupt` with the record's name and the byte:
///
/// ```swift
/// while let field = try reader.nextField() {
///     switch field {
///     case Field.name: name = try reader.text()
///     default: break
///     }
/// }
/// ```
package struct RecordReader: Sendable {
    private let source: [UInt8]
    private let name: String
    private var position: Int
    private let end: Int
    private var waiting: (field: UInt32, wire: RecordWireType)?

    /// Reads `bytes`; `name` says in errors which record it was.
    package init(_ bytes: [UInt8], of name: String) {
        self.init(bytes, from: 0, to: bytes.count, of: name)
    }

    /// Reads a record that a scan lends, by copying it.
    package init(copying span: RawSpan, of name: String) {
        let copy = unsafe span.withUnsafeBytes { unsafe Array($0) }
        self.init(copy, of: name)
    }

    private init(_ bytes: [UInt8], from start: Int, to end: Int, of name: String) {
        self.source = bytes
        self.name = name
        self.position = start
        self.end = end
    }

    /// Moves to the next field and answers its number, or `nil` at the record's end.
    package mutating func nextField() throws(StoreError) -> UInt32? {
        if waiting != nil { try skip() }
        guard position < end else { return nil }
        let tag = try varint()
        guard let wire = RecordWireType(rawValue: UInt8(truncatingIfNeeded: tag & 7)) else {
            throw corrupt("an unknown wire type \(tag & 7)")
        }
        let field = tag >> 3
        guard field > 0, field <= UInt64(recordFieldMax) else { throw corrupt("a field number \(field)") }
        waiting = (UInt32(field), wire)
        return UInt32(field)
    }

    package mutating func uint64() throws(StoreError) -> UInt64 {
        try take(.varint)
        return try varint()
    }

    package mutating func uint32() throws(StoreError) -> UInt32 {
        let value = try uint64()
        guard let narrow = UInt32(exactly: value) else { throw corrupt("\(value) where 32 bits belong") }
        return narrow
    }

    package mutating func uint8() throws(StoreError) -> UInt8 {
        let value = try uint64()
        guard let narrow = UInt8(exactly: value) else { throw corrupt("\(value) where 8 bits belong") }
        return narrow
    }

    /// A number written with `putSigned`.
    package mutating func int64() throws(StoreError) -> Int64 {
        let zigzag = try uint64()
        return Int64(bitPattern: zigzag >> 1) ^ -Int64(bitPattern: zigzag & 1)
    }

    package mutating func bool() throws(StoreError) -> Bool {
        let value = try uint64()
        guard value <= 1 else { throw corrupt("\(value) where a yes or no belongs") }
        return value == 1
    }

    package mutating func text() throws(StoreError) -> String {
        let range = try takeRange()
        guard let text = String(validating: source[range], as: UTF8.self) else {
            throw corrupt("text that is not UTF-8")
        }
        return text
    }

    package mutating func bytes() throws(StoreError) -> [UInt8] {
        Array(source[try takeRange()])
    }

    /// Numbers written with `putPacked`.
    package mutating func packedUInt32() throws(StoreError) -> [UInt32] {
        var inner = try record()
        var values: [UInt32] = []
        while inner.position < inner.end {
            let value = try inner.varint()
            guard let narrow = UInt32(exactly: value) else { throw corrupt("\(value) where 32 bits belong") }
            values.append(narrow)
        }
        return values
    }

    /// A record inside this one; it shares this record's bytes.
    package mutating func record() throws(StoreError) -> RecordReader {
        let range = try takeRange()
        return RecordReader(source, from: range.lowerBound, to: range.upperBound, of: name)
    }

    /// The error for a value that was read but cannot be meant, such as an unknown case.
    package func corrupt(_ what: String) -> StoreError {
        StoreError(.corrupt, "\(name): \(what) before byte \(position) of \(end)")
    }

    private mutating func skip() throws(StoreError) {
        guard let wire = waiting?.wire else { return }
        waiting = nil
        switch wire {
        case .varint: _ = try varint()
        case .fixed64: _ = try advance(by: 8)
        case .fixed32: _ = try advance(by: 4)
        case .lengthPrefixed: _ = try lengthPrefixed()
        }
    }

    private mutating func take(_ wire: RecordWireType) throws(StoreError) {
        guard let waiting else { throw corrupt("a value read twice") }
        guard waiting.wire == wire else { throw corrupt("field \(waiting.field) of another type") }
        self.waiting = nil
    }

    private mutating func takeRange() throws(StoreError) -> Range<Int> {
        try take(.lengthPrefixed)
        return try lengthPrefixed()
    }

    private mutating func lengthPrefixed() throws(StoreError) -> Range<Int> {
        let length = try varint()
        guard length <= UInt64(end - position) else { throw corrupt("a value of \(length) bytes, longer than is left") }
        return try advance(by: Int(length))
    }

    private mutating func advance(by count: Int) throws(StoreError) -> Range<Int> {
        guard count <= end - position else { throw corrupt("\(count) bytes wanted, fewer left") }
        defer { position += count }
        return position..<position + count
    }

    private mutating func varint() throws(StoreError) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while position < end {
            let byte = source[position]
            position += 1
            // The tenth byte has room for one bit.
            guard shift < 63 || byte <= 1 else { throw corrupt("a number of more than 64 bits") }
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        throw corrupt("a number cut short")
    }
}
