package import PlatformCore

extension GroupMember: StoredRecord {
    private enum Field {
        static let role: UInt32 = 1
        static let joinedAt: UInt32 = 2
        static let counted: UInt32 = 3
        static let mentionAll: UInt32 = 4
        static let seesAfter: UInt32 = 5
    }

    package var record: [UInt8] {
        var writer = RecordWriter(reservingBytes: 24)
        writer.putUnlessZero(Field.role, UInt32(role.rawValue))
        writer.put(Field.joinedAt, joinedAt)
        writer.putUnlessZero(Field.counted, totals.counted)
        writer.putUnlessZero(Field.mentionAll, totals.mentionAll)
        writer.putUnlessZero(Field.seesAfter, seesAfter.rawValue)
        return writer.bytes
    }

    package init(fields bytes: RawSpan, at key: TenantKey) throws(RecordDamage) {
        self.init(role: .outsider, joinedAt: .zero)
        var fields = RecordFields(bytes)
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.role:
                let number = try field.uint8()
                guard let role = GroupRole(rawValue: number) else { throw field.damage("an unknown role \(number)") }
                self.role = role
            case Field.joinedAt: joinedAt = try field.timestamp()
            case Field.counted: totals.counted = try field.uint32()
            case Field.mentionAll: totals.mentionAll = try field.uint32()
            case Field.seesAfter: seesAfter = try field.place()
            default: break
            }
        }
    }
}
