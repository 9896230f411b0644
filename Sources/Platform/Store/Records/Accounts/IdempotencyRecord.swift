package import PlatformCore

/// The answer to a send with a free-form id, kept for two days.
package struct IdempotencyRecord: Hashable, Sendable {
    /// Tells another content under the same id apart.
    package var fingerprint: UInt32
    /// The answer; its UID names the conversation it was sent to.
    package var sent: Sent

    package init(fingerprint: UInt32, sent: Sent) {
        self.fingerprint = fingerprint
        self.sent = sent
    }
}

extension IdempotencyRecord: StoredRecord {
    private enum Field {
        static let fingerprint: UInt32 = 1
        static let sent: UInt32 = 2
    }

    package var record: [UInt8] {
        var writer = RecordWriter()
        writer.put(Field.fingerprint, fingerprint)
        writer.putPacked(Field.sent, sent.numbers)
        return writer.bytes
    }

    package init(fields bytes: RawSpan, at key: TenantKey) throws(RecordDamage) {
        var fingerprint: UInt32 = 0
        var sent: Sent?
        var fields = RecordFields(bytes)
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.fingerprint: fingerprint = try field.uint32()
            case Field.sent:
                let numbers = try field.packedUInt64(in: bytes)
                guard numbers.count >= Sent.numberCount else { throw field.damage("half an answer") }
                sent = try Sent(numbers.prefix(Sent.numberCount))
            default: break
            }
        }
        guard let sent else { throw RecordDamage("a send without its answer") }
        self.init(fingerprint: fingerprint, sent: sent)
    }
}
