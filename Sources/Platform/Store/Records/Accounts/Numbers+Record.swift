package import PlatformCore

/// What an index by name holds: the number that the name stands for.
private enum NumberField {
    static let number: UInt32 = 1
}

extension AccountNumber: StoredRecord {
    package var record: [UInt8] { numberRecord(rawValue) }

    package init(fields bytes: RawSpan, at key: TenantKey) throws(RecordDamage) {
        self.init(rawValue: try number(of: bytes))
    }
}

extension ConversationNumber: StoredRecord {
    package var record: [UInt8] { numberRecord(rawValue) }

    package init(fields bytes: RawSpan, at key: TenantKey) throws(RecordDamage) {
        self.init(rawValue: try number(of: bytes))
    }
}

private func numberRecord(_ number: UInt32) -> [UInt8] {
    var writer = RecordWriter(reservingBytes: 6)
    writer.put(NumberField.number, number)
    return writer.bytes
}

private func number(of bytes: RawSpan) throws(RecordDamage) -> UInt32 {
    var number: UInt32 = 0
    var fields = RecordFields(bytes)
    while let field = try fields.next(in: bytes) {
        if field.number == NumberField.number { number = try field.uint32() }
    }
    if number == 0 { throw RecordDamage("a number that nothing has") }
    return number
}
