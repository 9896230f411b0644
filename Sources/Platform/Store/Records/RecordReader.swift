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
///
/// It owns the bytes. Records read in place from a scan use `RecordFields`, which is underneath.
package struct RecordReader: Sendable {
    private let source: [UInt8]
    private let name: String
    private var fields: RecordFields
    private var waiting: RecordField?

    /// Reads `bytes`; `name` says in errors which record it was.
    package init(_ bytes: [UInt8], of name: String) {
        self.init(bytes, RecordFields(0..<bytes.count), of: name)
    }

    /// Reads a record that a scan lends, by copying it.
    package init(copying span: RawSpan, of name: String) {
        self.init([UInt8](copying: span), of: name)
    }

    private init(_ bytes: [UInt8], _ fields: RecordFields, of name: String) {
        self.source = bytes
        self.name = name
        self.fields = fields
    }

    /// Moves to the next field and answers its number, or `nil` at the record's end.
    package mutating func nextField() throws(StoreError) -> UInt32? {
        do throws(RecordDamage) {
            var walk = fields
            waiting = try source.lend { (bytes) throws(RecordDamage) in try walk.next(in: bytes) }
            fields = walk
        } catch {
            throw StoreError(.corrupt, "\(name): \(error.what)")
        }
        return waiting?.number
    }

    package mutating func uint64() throws(StoreError) -> UInt64 {
        try take { (field, _) throws(RecordDamage) in try field.uint64() }
    }

    package mutating func uint32() throws(StoreError) -> UInt32 {
        try take { (field, _) throws(RecordDamage) in try field.uint32() }
    }

    package mutating func uint8() throws(StoreError) -> UInt8 {
        try take { (field, _) throws(RecordDamage) in try field.uint8() }
    }

    /// A number written with `putSigned`.
    package mutating func int64() throws(StoreError) -> Int64 {
        try take { (field, _) throws(RecordDamage) in try field.int64() }
    }

    package mutating func bool() throws(StoreError) -> Bool {
        try take { (field, _) throws(RecordDamage) in try field.bool() }
    }

    package mutating func text() throws(StoreError) -> String {
        try take { (field, bytes) throws(RecordDamage) in try field.text(in: bytes) }
    }

    package mutating func bytes() throws(StoreError) -> [UInt8] {
        try take { (field, bytes) throws(RecordDamage) in try field.bytes(in: bytes) }
    }

    /// Numbers written with `putPacked`.
    package mutating func packedUInt32() throws(StoreError) -> [UInt32] {
        try take { (field, bytes) throws(RecordDamage) in try field.packedUInt32(in: bytes) }
    }

    /// A record inside this one; it shares this record's bytes.
    package mutating func record() throws(StoreError) -> RecordReader {
        let inner = try take { (field, _) throws(RecordDamage) in try field.record() }
        return RecordReader(source, inner, of: name)
    }

    /// The error for a value that was read but cannot be meant, such as an unknown case.
    package func corrupt(_ what: String) -> StoreError {
        StoreError(.corrupt, "\(name): \(what) before byte \(fields.position) of \(fields.end)")
    }

    private mutating func take<Value>(
        _ read: (RecordField, RawSpan) throws(RecordDamage) -> Value
    ) throws(StoreError) -> Value {
        guard let field = waiting else { throw corrupt("a value read twice") }
        waiting = nil
        do throws(RecordDamage) {
            return try source.lend { (bytes) throws(RecordDamage) in try read(field, bytes) }
        } catch {
            throw corrupt(error.what)
        }
    }
}
