internal import PlatformCore

/// A key of an expansion inside its message's record.
extension Expansion.Item {
    private enum Field {
        static let key: UInt32 = 1
        static let value: UInt32 = 2
        static let setAt: UInt32 = 3
    }

    func put(into writer: inout RecordWriter) {
        writer.put(Field.key, key)
        writer.putUnlessEmpty(Field.value, value)
        writer.put(Field.setAt, setAt)
    }

    init(_ record: RecordFields, in bytes: RawSpan) throws(RecordDamage) {
        var (key, value, setAt) = ("", "", Timestamp.zero)
        var fields = record
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.key: key = try field.text(in: bytes)
            case Field.value: value = try field.text(in: bytes)
            case Field.setAt: setAt = try field.timestamp()
            default: break
            }
        }
        self.init(key: key, value: value, setAt: setAt)
    }
}

extension RecordField {
    /// What an app icon shows.
    func badge() throws(RecordDamage) -> Int16 {
        let number = try int64()
        guard let badge = Int16(exactly: number) else { throw damage("a badge of \(number)") }
        return badge
    }
}
