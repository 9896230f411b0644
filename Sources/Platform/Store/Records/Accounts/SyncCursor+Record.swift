package import PlatformCore

extension SyncCursor: StoredRecord {
    private enum Field {
        static let place: UInt32 = 1
        static let lsn: UInt32 = 2
    }

    package var record: [UInt8] {
        var writer = RecordWriter(reservingBytes: 16)
        writer.putUnlessZero(Field.place, place.rawValue)
        writer.putUnlessZero(Field.lsn, lsn.rawValue)
        return writer.bytes
    }

    package init(fields bytes: RawSpan, at key: TenantKey) throws(RecordDamage) {
        self = .zero
        var fields = RecordFields(bytes)
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.place: place = try field.place()
            case Field.lsn: lsn = try field.lsn()
            default: break
            }
        }
    }
}
