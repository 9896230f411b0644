package import PlatformCore

extension PushRequest: StoredRecord {
    private enum Field {
        static let kind: UInt32 = 1
        static let time: UInt32 = 2
        static let body: UInt32 = 3
    }

    package var record: [UInt8] {
        var writer = RecordWriter(reservingBytes: 32 + body.count)
        writer.put(Field.kind, UInt32(kind.rawValue))
        writer.put(Field.time, time)
        writer.put(Field.body, body)
        return writer.bytes
    }

    package init(fields bytes: RawSpan, at key: TenantKey) throws(RecordDamage) {
        guard case .pushRequest = key else { throw RecordDamage("a push under the key of something else") }
        var kind: Kind?
        var time = Timestamp.zero
        var body: [UInt8] = []
        var fields = RecordFields(bytes)
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.kind: kind = Kind(rawValue: try field.uint8())
            case Field.time: time = try field.timestamp()
            case Field.body: body = try field.bytes(in: bytes)
            default: break
            }
        }
        guard let kind else { throw RecordDamage("a push of no known kind") }
        self.init(kind, time: time, body: body)
    }
}
