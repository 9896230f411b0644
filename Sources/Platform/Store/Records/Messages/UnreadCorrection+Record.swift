package import PlatformCore

/// Under two tables: a conversation's corrections, and what a user deleted for themselves.
extension UnreadCorrection: StoredRecord {
    private enum Field {
        static let sender: UInt32 = 1
        static let flags: UInt32 = 2
        static let audience: UInt32 = 3
        static let directedTo: UInt32 = 4
        static let reason: UInt32 = 5
    }

    package var record: [UInt8] {
        var writer = RecordWriter(reservingBytes: 16)
        writer.put(Field.sender, sender.rawValue)
        writer.putUnlessZero(Field.flags, UInt32(flags.rawValue))
        audience.put(into: &writer, kind: Field.audience, users: Field.directedTo)
        writer.put(Field.reason, UInt32(reason.rawValue))
        return writer.bytes
    }

    package init(fields bytes: RawSpan, at key: TenantKey) throws(RecordDamage) {
        guard let seq = Self.seq(of: key) else { throw RecordDamage("a correction under the key of something else") }
        var sender = AccountNumber(rawValue: 0)
        var flags: EntryFlags = []
        var audience = AudienceParts()
        var reason: Reason?
        var fields = RecordFields(bytes)
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.sender: sender = try field.account()
            case Field.flags: flags = EntryFlags(rawValue: try field.uint16())
            case Field.audience: audience.kind = try field.uint8()
            case Field.directedTo: audience.users = try field.accounts(in: bytes)
            case Field.reason: reason = Reason(rawValue: try field.uint8())
            default: break
            }
        }
        guard let reason else { throw RecordDamage("a correction for no known reason") }
        self.init(seq: seq, sender: sender, flags: flags, audience: try audience.audience(), reason: reason)
    }

    private static func seq(of key: TenantKey) -> Place? {
        if case .correction(_, let seq) = key { return seq }
        if case .deletion(_, _, let seq) = key { return seq }
        return nil
    }
}
