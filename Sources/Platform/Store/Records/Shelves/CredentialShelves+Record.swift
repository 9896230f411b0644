package import PlatformCore

// What users log in by.

extension UserPhone: StoredShelfItem {
    private enum Field {
        static let digits: UInt32 = 2
    }

    package func put(into writer: inout RecordWriter) { writer.put(Field.digits, number.digits) }

    package init(key: [UInt8], _ fields: RecordFields, in bytes: RawSpan) throws(RecordDamage) {
        try key.expectNoName()
        var number: PhoneNumber?
        var fields = fields
        while let field = try fields.next(in: bytes) {
            if field.number == Field.digits { number = PhoneNumber(digits: try field.text(in: bytes)) }
        }
        guard let number else { throw RecordDamage("a phone number without digits") }
        self.init(number)
    }
}

extension BotCredential: StoredShelfItem {
    private enum Field {
        static let tokenHash: UInt32 = 2
        static let createdAt: UInt32 = 3
    }

    package func put(into writer: inout RecordWriter) {
        writer.put(Field.tokenHash, tokenHash)
        writer.put(Field.createdAt, createdAt)
    }

    package init(key: [UInt8], _ fields: RecordFields, in bytes: RawSpan) throws(RecordDamage) {
        try key.expectNoName()
        var hash: [UInt8] = []
        var createdAt = Timestamp.zero
        var fields = fields
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.tokenHash: hash = try field.bytes(in: bytes)
            case Field.createdAt: createdAt = try field.timestamp()
            default: break
            }
        }
        guard hash.count == Self.hashBytes else { throw RecordDamage("a token's hash of \(hash.count) bytes") }
        self.init(tokenHash: hash, createdAt: createdAt)
    }
}
