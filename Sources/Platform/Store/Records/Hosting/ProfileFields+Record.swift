package import PlatformCore

extension RecordWriter {
    /// Writes a profile as pairs, each in a field of its own: a name, then its value.
    mutating func put(_ name: UInt32, _ value: UInt32, _ profile: ProfileFields) {
        for field in profile.sorted {
            put(name, field.name)
            put(value, field.value)
        }
    }
}

/// Reads the pairs of a profile back, one field after the other.
struct ProfileFieldsReader {
    private var values: [String: String] = [:]
    private var name: String?

    /// The pairs read so far.
    var fields: ProfileFields { ProfileFields(values) }

    mutating func takeName(_ field: RecordField, in bytes: RawSpan) throws(RecordDamage) {
        name = try field.text(in: bytes)
    }

    mutating func takeValue(_ field: RecordField, in bytes: RawSpan) throws(RecordDamage) {
        guard let name else { throw field.damage("a value without a name") }
        values[name] = try field.text(in: bytes)
        self.name = nil
    }
}

extension HostedProfile: StoredShelfItem {
    private enum Field {
        static let name: UInt32 = 2
        static let value: UInt32 = 3
        static let extraName: UInt32 = 4
        static let extraValue: UInt32 = 5
    }

    package func put(into writer: inout RecordWriter) {
        writer.put(Field.name, Field.value, fields)
        writer.put(Field.extraName, Field.extraValue, extra)
    }

    package init(key: [UInt8], _ fields: RecordFields, in bytes: RawSpan) throws(RecordDamage) {
        try key.expectNoName()
        var (profile, extra) = (ProfileFieldsReader(), ProfileFieldsReader())
        var fields = fields
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.name: try profile.takeName(field, in: bytes)
            case Field.value: try profile.takeValue(field, in: bytes)
            case Field.extraName: try extra.takeName(field, in: bytes)
            case Field.extraValue: try extra.takeValue(field, in: bytes)
            default: break
            }
        }
        self.init(fields: profile.fields, extra: extra.fields)
    }
}
