package import PlatformCore

extension EventConsumer: StoredRecord {
    private enum Field {
        static let position: UInt32 = 1
        static let movedAt: UInt32 = 2
    }

    package var record: [UInt8] {
        var writer = RecordWriter(reservingBytes: 24)
        writer.putUnlessZero(Field.position, position.rawValue)
        writer.put(Field.movedAt, movedAt)
        return writer.bytes
    }

    package init(fields bytes: RawSpan, at key: TenantKey) throws(RecordDamage) {
        self.init(position: .zero, movedAt: .zero)
        var fields = RecordFields(bytes)
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.position: position = try field.lsn()
            case Field.movedAt: movedAt = try field.timestamp()
            default: break
            }
        }
    }
}

extension DeadLetter: StoredRecord {
    private enum Field {
        static let setAsideAt: UInt32 = 1
        static let attemptCount: UInt32 = 2
        static let reason: UInt32 = 3
    }

    package var record: [UInt8] {
        var writer = RecordWriter()
        writer.put(Field.setAsideAt, setAsideAt)
        writer.putUnlessZero(Field.attemptCount, attemptCount)
        writer.putUnlessEmpty(Field.reason, reason)
        return writer.bytes
    }

    package init(fields bytes: RawSpan, at key: TenantKey) throws(RecordDamage) {
        guard case .deadLetter(_, let lsn) = key else { throw RecordDamage("a dead letter under another key") }
        self.init(lsn: lsn, setAsideAt: .zero, attemptCount: 0, reason: "")
        var fields = RecordFields(bytes)
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.setAsideAt: setAsideAt = try field.timestamp()
            case Field.attemptCount: attemptCount = try field.uint32()
            case Field.reason: reason = try field.text(in: bytes)
            default: break
            }
        }
    }
}
