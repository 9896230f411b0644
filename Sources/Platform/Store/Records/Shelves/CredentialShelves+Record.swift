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

extension UserPassword: StoredShelfItem {
    private enum Field {
        static let salt1: UInt32 = 2
        static let salt2: UInt32 = 3
        static let verifier: UInt32 = 4
        static let hint: UInt32 = 5
        static let setAt: UInt32 = 6
        static let resetsAt: UInt32 = 7
    }

    package func put(into writer: inout RecordWriter) {
        writer.put(Field.salt1, salt1)
        writer.put(Field.salt2, salt2)
        writer.put(Field.verifier, verifier)
        writer.put(Field.hint, hint)
        writer.put(Field.setAt, setAt)
        if let resetsAt { writer.put(Field.resetsAt, resetsAt) }
    }

    package init(key: [UInt8], _ fields: RecordFields, in bytes: RawSpan) throws(RecordDamage) {
        try key.expectNoName()
        var (salt1, salt2, verifier) = ([UInt8](), [UInt8](), [UInt8]())
        var (hint, setAt, resetsAt) = ("", Timestamp.zero, Timestamp?.none)
        var fields = fields
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.salt1: salt1 = try field.bytes(in: bytes)
            case Field.salt2: salt2 = try field.bytes(in: bytes)
            case Field.verifier: verifier = try field.bytes(in: bytes)
            case Field.hint: hint = try field.text(in: bytes)
            case Field.setAt: setAt = try field.timestamp()
            case Field.resetsAt: resetsAt = try field.timestamp()
            default: break
            }
        }
        guard verifier.count == Self.verifierBytes else {
            throw RecordDamage("a password's verifier of \(verifier.count) bytes")
        }
        self.init(salt1: salt1, salt2: salt2, verifier: verifier, hint: hint, setAt: setAt)
        self.resetsAt = resetsAt
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
