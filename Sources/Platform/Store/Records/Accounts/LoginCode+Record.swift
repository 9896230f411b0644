package import PlatformCore

extension LoginCode: StoredRecord {
    private enum Field {
        static let phone: UInt32 = 1
        static let code: UInt32 = 2
        static let expiresAt: UInt32 = 3
    }

    package var record: [UInt8] {
        var writer = RecordWriter()
        writer.put(Field.phone, phone.digits)
        writer.put(Field.code, code)
        writer.put(Field.expiresAt, expiresAt)
        return writer.bytes
    }

    package init(fields bytes: RawSpan, at key: TenantKey) throws(RecordDamage) {
        guard case .loginCode = key else { throw RecordDamage("a login code under the key of something else") }
        var phone: PhoneNumber?
        var code = ""
        var expiresAt = Timestamp.zero
        var fields = RecordFields(bytes)
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.phone: phone = PhoneNumber(digits: try field.text(in: bytes))
            case Field.code: code = try field.text(in: bytes)
            case Field.expiresAt: expiresAt = try field.timestamp()
            default: break
            }
        }
        guard let phone else { throw RecordDamage("a login code of no phone number") }
        self.init(phone: phone, code: code, expiresAt: expiresAt)
    }
}
