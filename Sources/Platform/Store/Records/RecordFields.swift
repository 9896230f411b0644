/// Walks the fields of a record in place.
///
/// It keeps positions only: the bytes stay the caller's, lent anew for each step, so that a scan
/// decodes without copying.
///
/// ```swift
/// var fields = RecordFields(bytes)
/// while let field = try fields.next(in: bytes) {
///     switch field.number {
///     case 1: name = try field.text(in: bytes)
///     default: break
///     }
/// }
/// ```
package struct RecordFields: Sendable {
    private(set) var position: Int
    let end: Int

    /// Walks a whole record.
    package init(_ bytes: RawSpan) {
        self.init(0..<bytes.byteCount)
    }

    /// Walks a record that lies inside another one.
    package init(_ range: Range<Int>) {
        position = range.lowerBound
        end = range.upperBound
    }

    /// The next field with its value, or `nil` at the record's end.
    package mutating func next(in bytes: RawSpan) throws(RecordDamage) -> RecordField? {
        guard position < end else { return nil }
        let tag = try varint(in: bytes)
        guard let wire = RecordWireType(rawValue: UInt8(truncatingIfNeeded: tag & 7)) else {
            throw damage("an unknown wire type \(tag & 7)")
        }
        let number = tag >> 3
        guard number > 0, number <= UInt64(recordFieldMax) else { throw damage("a field number \(number)") }
        let start = position
        var value: UInt64 = 0
        var range = start..<start
        switch wire {
        case .varint: value = try varint(in: bytes)
        case .fixed64: range = try advance(by: 8)
        case .fixed32: range = try advance(by: 4)
        case .lengthPrefixed:
            let length = try varint(in: bytes)
            guard length <= UInt64(end - position) else {
                throw damage("a value of \(length) bytes, longer than is left")
            }
            range = try advance(by: Int(length))
        }
        return RecordField(number: UInt32(number), wire: wire, value: value, range: range)
    }

    /// The next number of a packed list.
    mutating func nextPacked(in bytes: RawSpan) throws(RecordDamage) -> UInt64? {
        position < end ? try varint(in: bytes) : nil
    }

    private mutating func advance(by count: Int) throws(RecordDamage) -> Range<Int> {
        guard count <= end - position else { throw damage("\(count) bytes wanted, fewer left") }
        defer { position += count }
        return position..<position + count
    }

    private mutating func varint(in bytes: RawSpan) throws(RecordDamage) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while position < end {
            let byte = bytes.byte(at: position)
            position += 1
            // The tenth byte has room for one bit.
            guard shift < 63 || byte <= 1 else { throw damage("a number of more than 64 bits") }
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        throw damage("a number cut short")
    }

    private func damage(_ what: String) -> RecordDamage {
        RecordDamage("\(what) before byte \(position) of \(end)")
    }
}

/// One field of a record: its number, and its value or where that lies.
package struct RecordField: Sendable {
    package let number: UInt32
    let wire: RecordWireType
    /// The number, when the field is one.
    private let value: UInt64
    /// Where the value lies, when it has a length.
    private let range: Range<Int>

    init(number: UInt32, wire: RecordWireType, value: UInt64, range: Range<Int>) {
        self.number = number
        self.wire = wire
        self.value = value
        self.range = range
    }

    package func uint64() throws(RecordDamage) -> UInt64 {
        try expect(.varint)
        return value
    }

    package func uint32() throws(RecordDamage) -> UInt32 {
        try narrowed("32 bits belong")
    }

    package func uint16() throws(RecordDamage) -> UInt16 {
        try narrowed("16 bits belong")
    }

    package func uint8() throws(RecordDamage) -> UInt8 {
        try narrowed("8 bits belong")
    }

    /// A number written with `putSigned`.
    package func int64() throws(RecordDamage) -> Int64 {
        let zigzag = try uint64()
        return Int64(bitPattern: zigzag >> 1) ^ -Int64(bitPattern: zigzag & 1)
    }

    package func bool() throws(RecordDamage) -> Bool {
        let value = try uint64()
        guard value <= 1 else { throw damage("\(value) where a yes or no belongs") }
        return value == 1
    }

    package func text(in bytes: RawSpan) throws(RecordDamage) -> String {
        let utf8 = bytes.extracting(try span())
        let text = unsafe utf8.withUnsafeBytes { unsafe String(validating: $0, as: UTF8.self) }
        guard let text else { throw damage("text that is not UTF-8") }
        return text
    }

    package func bytes(in bytes: RawSpan) throws(RecordDamage) -> [UInt8] {
        [UInt8](copying: bytes.extracting(try span()))
    }

    /// A record inside this one.
    package func record() throws(RecordDamage) -> RecordFields {
        RecordFields(try span())
    }

    /// Where the value lies.
    package func span() throws(RecordDamage) -> Range<Int> {
        try expect(.lengthPrefixed)
        return range
    }

    /// Numbers written with `putPacked`.
    package func packedUInt32(in bytes: RawSpan) throws(RecordDamage) -> [UInt32] {
        var numbers = try record()
        var values: [UInt32] = []
        while let value = try numbers.nextPacked(in: bytes) {
            guard let narrow = UInt32(exactly: value) else { throw damage("\(value) where 32 bits belong") }
            values.append(narrow)
        }
        return values
    }

    /// Numbers written with `putPacked`.
    package func packedUInt64(in bytes: RawSpan) throws(RecordDamage) -> [UInt64] {
        var numbers = try record()
        var values: [UInt64] = []
        while let value = try numbers.nextPacked(in: bytes) { values.append(value) }
        return values
    }

    /// The error for a value that was read but cannot be meant, such as an unknown case.
    package func damage(_ what: String) -> RecordDamage {
        RecordDamage("\(what) in field \(number)")
    }

    private func narrowed<Narrow: FixedWidthInteger>(_ wanted: StaticString) throws(RecordDamage) -> Narrow {
        let value = try uint64()
        guard let narrow = Narrow(exactly: value) else { throw damage("\(value) where \(wanted)") }
        return narrow
    }

    private func expect(_ wanted: RecordWireType) throws(RecordDamage) {
        guard wire == wanted else { throw RecordDamage("field \(number) of another type") }
    }
}

/// Why bytes are no record; whoever knows which record it was turns it into a `StoreError`.
package struct RecordDamage: Error, Hashable, Sendable {
    package let what: String

    package init(_ what: String) {
        self.what = what
    }
}
