package import PlatformCore

// Ways into groups, and who wishes to come.

extension GroupInvite: StoredShelfItem {
    private enum Field {
        static let secret: UInt32 = 2
        static let by: UInt32 = 3
        static let createdAt: UInt32 = 4
        static let isMain: UInt32 = 5
        static let expiresAt: UInt32 = 6
        static let useCountMax: UInt32 = 7
        static let useCount: UInt32 = 8
        static let asksFirst: UInt32 = 9
        static let title: UInt32 = 10
        static let isRevoked: UInt32 = 11
    }

    package func put(into writer: inout RecordWriter) {
        writer.put(Field.secret, secret)
        writer.put(Field.by, by.text)
        writer.put(Field.createdAt, createdAt)
        writer.putUnlessZero(Field.isMain, UInt32(isMain ? 1 : 0))
        if let expiresAt { writer.put(Field.expiresAt, expiresAt) }
        writer.putUnlessZero(Field.useCountMax, useCountMax ?? 0)
        writer.putUnlessZero(Field.useCount, useCount)
        writer.putUnlessZero(Field.asksFirst, UInt32(asksFirst ? 1 : 0))
        writer.putUnlessEmpty(Field.title, title)
        writer.putUnlessZero(Field.isRevoked, UInt32(isRevoked ? 1 : 0))
    }

    package init(key: [UInt8], _ fields: RecordFields, in bytes: RawSpan) throws(RecordDamage) {
        guard key.count == 4 else { throw RecordDamage("an invite whose name is no number") }
        var (secret, by, createdAt) = ([UInt8](), UserID?.none, Timestamp.zero)
        var (isMain, asksFirst, isRevoked) = (false, false, false)
        var (expiresAt, useCountMax, useCount) = (Timestamp?.none, UInt32.zero, UInt32.zero)
        var title = ""
        var fields = fields
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.secret: secret = try field.bytes(in: bytes)
            case Field.by: by = UserID(try field.text(in: bytes))
            case Field.createdAt: createdAt = try field.timestamp()
            case Field.isMain: isMain = try field.bool()
            case Field.expiresAt: expiresAt = try field.timestamp()
            case Field.useCountMax: useCountMax = try field.uint32()
            case Field.useCount: useCount = try field.uint32()
            case Field.asksFirst: asksFirst = try field.bool()
            case Field.title: title = try field.text(in: bytes)
            case Field.isRevoked: isRevoked = try field.bool()
            default: break
            }
        }
        guard let by else { throw RecordDamage("an invite of nobody") }
        guard secret.count == Self.secretByteCount else { throw RecordDamage("an invite without its secret") }
        self.init(
            id: key.reduce(0) { $0 << 8 | UInt32($1) },
            secret: secret,
            by: by,
            createdAt: createdAt,
            isMain: isMain,
            expiresAt: expiresAt,
            useCountMax: useCountMax == 0 ? nil : useCountMax,
            useCount: useCount,
            asksFirst: asksFirst,
            title: title,
            isRevoked: isRevoked
        )
    }
}

extension JoinRequest: StoredShelfItem {
    private enum Field {
        static let invite: UInt32 = 2
        static let time: UInt32 = 3
        static let text: UInt32 = 4
    }

    package func put(into writer: inout RecordWriter) {
        writer.put(Field.invite, invite)
        writer.put(Field.time, time)
        writer.putUnlessEmpty(Field.text, text)
    }

    package init(key: [UInt8], _ fields: RecordFields, in bytes: RawSpan) throws(RecordDamage) {
        var (invite, time, text) = (UInt32.zero, Timestamp.zero, "")
        var fields = fields
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.invite: invite = try field.uint32()
            case Field.time: time = try field.timestamp()
            case Field.text: text = try field.text(in: bytes)
            default: break
            }
        }
        self.init(try key.itemID(), by: invite, time: time, text: text)
    }
}
