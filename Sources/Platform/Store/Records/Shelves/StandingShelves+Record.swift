package import PlatformCore

// What users and groups may not do.

extension BlockedUser: StoredShelfItem {
    package func put(into writer: inout RecordWriter) { writer.put(timeField, until) }

    package init(key: [UInt8], _ fields: RecordFields, in bytes: RawSpan) throws(RecordDamage) {
        try key.expectNoName()
        self.init(until: try time(of: fields, in: bytes))
    }
}

extension MutedInGroups: StoredShelfItem {
    package func put(into writer: inout RecordWriter) { writer.put(timeField, until) }

    package init(key: [UInt8], _ fields: RecordFields, in bytes: RawSpan) throws(RecordDamage) {
        try key.expectNoName()
        self.init(until: try time(of: fields, in: bytes))
    }
}

extension MutedInPrivate: StoredShelfItem {
    package func put(into writer: inout RecordWriter) {}

    package init(key: [UInt8], _ fields: RecordFields, in bytes: RawSpan) throws(RecordDamage) {
        try key.expectNoName()
        self.init()
    }
}

extension MutedGroup: StoredShelfItem {
    package func put(into writer: inout RecordWriter) {}

    package init(key: [UInt8], _ fields: RecordFields, in bytes: RawSpan) throws(RecordDamage) {
        try key.expectNoName()
        self.init()
    }
}

extension GoneUser: StoredShelfItem {
    private enum Field {
        static let reason: UInt32 = 3
    }

    package func put(into writer: inout RecordWriter) {
        writer.put(timeField, since)
        writer.put(Field.reason, UInt32(reason.rawValue))
    }

    package init(key: [UInt8], _ fields: RecordFields, in bytes: RawSpan) throws(RecordDamage) {
        try key.expectNoName()
        let since = try time(of: fields, in: bytes)
        var reason: Reason?
        var fields = fields
        while let field = try fields.next(in: bytes) {
            if field.number == Field.reason { reason = Reason(rawValue: try field.uint8()) }
        }
        guard let reason else { throw RecordDamage("an account that ended for no known reason") }
        self.init(reason, since: since)
    }
}

private let timeField: UInt32 = 2

private func time(of fields: RecordFields, in bytes: RawSpan) throws(RecordDamage) -> Timestamp {
    var time = Timestamp.zero
    var fields = fields
    while let field = try fields.next(in: bytes) {
        if field.number == timeField { time = try field.timestamp() }
    }
    return time
}
