package import PlatformCore

extension SendWindow: StoredRecord {
    private enum Field {
        /// Three numbers each: client id, conversation, seq; oldest first.
        static let sends: UInt32 = 1
    }

    package var record: [UInt8] {
        let sends = sends
        var numbers: [UInt32] = []
        numbers.reserveCapacity(3 * sends.count)
        for send in sends {
            numbers.append(send.clientID)
            numbers.append(send.conversation.rawValue)
            numbers.append(send.seq.rawValue)
        }
        var writer = RecordWriter()
        writer.putPacked(Field.sends, numbers)
        return writer.bytes
    }

    package init(fields bytes: RawSpan, at key: TenantKey) throws(RecordDamage) {
        var sends: [Send] = []
        var fields = RecordFields(bytes)
        while let field = try fields.next(in: bytes) {
            if field.number == Field.sends { sends = try Self.sends(field, in: bytes) }
        }
        self.init(sends: sends)
    }

    private static func sends(_ field: RecordField, in bytes: RawSpan) throws(RecordDamage) -> [Send] {
        let numbers = try field.packedUInt32(in: bytes)
        guard numbers.count.isMultiple(of: 3) else { throw field.damage("part of a send") }
        var sends: [Send] = []
        sends.reserveCapacity(numbers.count / 3)
        for start in stride(from: 0, to: numbers.count, by: 3) {
            guard numbers[start] > sends.last?.clientID ?? 0 else { throw field.damage("client ids that do not grow") }
            guard numbers[start + 2] <= Place.last.rawValue else { throw field.damage("a place past the last") }
            sends.append(
                Send(
                    clientID: numbers[start],
                    conversation: ConversationNumber(rawValue: numbers[start + 1]),
                    seq: Place(rawValue: numbers[start + 2])
                )
            )
        }
        return sends
    }
}
