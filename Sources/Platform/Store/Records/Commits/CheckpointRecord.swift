package import PlatformCore

/// Up to which change what no log holds by key was saved: devices' windows, members' totals, and how many
/// groups there are.
package struct CheckpointRecord: Hashable, Sendable {
    package var lsn: LSN
    /// Groups that were made and not dismissed.
    package var groupCount: UInt32

    package init(lsn: LSN, groupCount: UInt32 = 0) {
        self.lsn = lsn
        self.groupCount = groupCount
    }
}

extension CheckpointRecord: StoredRecord {
    private enum Field {
        static let lsn: UInt32 = 1
        static let groupCount: UInt32 = 2
    }

    package var record: [UInt8] {
        var writer = RecordWriter(reservingBytes: 12)
        writer.put(Field.lsn, lsn.rawValue)
        writer.putUnlessZero(Field.groupCount, groupCount)
        return writer.bytes
    }

    package init(fields bytes: RawSpan, at key: TenantKey) throws(RecordDamage) {
        self.init(lsn: .zero)
        var fields = RecordFields(bytes)
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.lsn: lsn = try field.lsn()
            case Field.groupCount: groupCount = try field.uint32()
            default: break
            }
        }
    }
}
