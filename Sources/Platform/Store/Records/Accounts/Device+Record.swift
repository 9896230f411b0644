package import PlatformCore

extension Device: StoredRecord {
    private enum Field {
        static let id: UInt32 = 1
        static let platform: UInt32 = 2
        static let createdAt: UInt32 = 3
        static let revokedAt: UInt32 = 4
    }

    package var record: [UInt8] {
        var writer = RecordWriter()
        writer.put(Field.id, id.text)
        writer.putUnlessZero(Field.platform, UInt32(platform.rawValue))
        writer.put(Field.createdAt, createdAt)
        if let revokedAt { writer.put(Field.revokedAt, UInt64(bitPattern: revokedAt.rawValue)) }
        return writer.bytes
    }

    package init(fields bytes: RawSpan, at key: TenantKey) throws(RecordDamage) {
        guard case .device(_, let number) = key else { throw RecordDamage("a device under the key of something else") }
        self.init(id: DeviceID(unchecked: ""), number: number, platform: .other, createdAt: .zero)
        var fields = RecordFields(bytes)
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.id: id = try field.textID(in: bytes)
            // A platform of a newer release is some other one to this.
            case Field.platform: platform = Platform(rawValue: try field.uint8()) ?? .other
            case Field.createdAt: createdAt = try field.timestamp()
            case Field.revokedAt: revokedAt = try field.timestamp()
            default: break
            }
        }
        if id.text.isEmpty { throw RecordDamage("a device without an identifier") }
    }
}
