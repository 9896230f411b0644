package import PlatformCore

/// Up to which change what no log holds by key was saved: devices' windows, members' totals, and the counts.
package struct CheckpointRecord: Hashable, Sendable {
    package var lsn: LSN
    package var counts: TenantCounts

    package init(lsn: LSN, counts: TenantCounts = TenantCounts()) {
        self.lsn = lsn
        self.counts = counts
    }
}

extension CheckpointRecord: StoredRecord {
    private enum Field {
        static let lsn: UInt32 = 1
        static let groupCount: UInt32 = 2
        static let goneUserCount: UInt32 = 3
    }

    package var record: [UInt8] {
        var writer = RecordWriter(reservingBytes: 12)
        writer.put(Field.lsn, lsn.rawValue)
        writer.putUnlessZero(Field.groupCount, counts.groups)
        writer.putUnlessZero(Field.goneUserCount, counts.goneUsers)
        return writer.bytes
    }

    package init(fields bytes: RawSpan, at key: TenantKey) throws(RecordDamage) {
        self.init(lsn: .zero)
        var fields = RecordFields(bytes)
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.lsn: lsn = try field.lsn()
            case Field.groupCount: counts.groups = try field.uint32()
            case Field.goneUserCount: counts.goneUsers = try field.uint32()
            default: break
            }
        }
    }
}
