package import PlatformCore

/// Up to which change what no log holds by key was saved: devices' windows and members' totals.
package struct CheckpointRecord: Hashable, Sendable {
    package var lsn: LSN

    package init(lsn: LSN) {
        self.lsn = lsn
    }
}

extension CheckpointRecord: StoredRecord {
    private enum Field {
        static let lsn: UInt32 = 1
    }

    package var record: [UInt8] {
        var writer = RecordWriter(reservingBytes: 12)
        writer.put(Field.lsn, lsn.rawValue)
        return writer.bytes
    }

    package init(fields bytes: RawSpan, at key: TenantKey) throws(RecordDamage) {
        self.init(lsn: .zero)
        var fields = RecordFields(bytes)
        while let field = try fields.next(in: bytes) {
            if field.number == Field.lsn { lsn = try field.lsn() }
        }
    }
}
