package import PlatformCore

extension Change: StoredRecord {
    private enum Field {
        static let lsn: UInt32 = 1
        static let time: UInt32 = 2
        static let counter: UInt32 = 3
        static let by: UInt32 = 4
        static let kind: UInt32 = 5
        static let first: UInt32 = 6
        static let second: UInt32 = 7
        static let senderCounted: UInt32 = 8
        static let senderMentionAll: UInt32 = 9
        static let firstPlace: UInt32 = 10
        static let secondPlace: UInt32 = 11
        static let target: UInt32 = 12
    }

    package var record: [UInt8] {
        var writer = RecordWriter()
        writer.put(Field.lsn, lsn.rawValue)
        writer.put(Field.time, time)
        writer.putUnlessZero(Field.counter, UInt32(counter))
        writer.put(Field.by, by.rawValue)
        writer.put(Field.kind, UInt32(kind.rawValue))
        writer.putUnlessZero(Field.first, ordinals.first)
        writer.putUnlessZero(Field.second, ordinals.second)
        writer.putUnlessZero(Field.senderCounted, ordinals.sender.counted)
        writer.putUnlessZero(Field.senderMentionAll, ordinals.sender.mentionAll)
        writer.putUnlessZero(Field.firstPlace, mailboxPlaces.first.rawValue)
        writer.putUnlessZero(Field.secondPlace, mailboxPlaces.second.rawValue)
        writer.put(Field.target, target.rawValue)
        return writer.bytes
    }

    package init(fields bytes: RawSpan, at key: TenantKey) throws(RecordDamage) {
        guard case .change(_, let seq) = key else { throw RecordDamage("a change under the key of something else") }
        self.init(
            seq: seq,
            lsn: .zero,
            time: .zero,
            counter: 0,
            kind: .edit,
            target: .zero,
            by: AccountNumber(rawValue: 0),
            ordinals: .zero,
            mailboxPlaces: .none
        )
        var isKnown = false
        var fields = RecordFields(bytes)
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.lsn: lsn = try field.lsn()
            case Field.time: time = try field.timestamp()
            case Field.counter: counter = try field.messageCounter()
            case Field.by: by = try field.account()
            case Field.kind:
                let number = try field.uint8()
                guard let kind = Kind(rawValue: number) else { throw field.damage("an unknown change \(number)") }
                self.kind = kind
                isKnown = true
            case Field.first: ordinals.first = try field.uint32()
            case Field.second: ordinals.second = try field.uint32()
            case Field.senderCounted: ordinals.sender.counted = try field.uint32()
            case Field.senderMentionAll: ordinals.sender.mentionAll = try field.uint32()
            case Field.firstPlace: mailboxPlaces.first = try field.place()
            case Field.secondPlace: mailboxPlaces.second = try field.place()
            case Field.target: target = try field.place()
            default: break
            }
        }
        guard isKnown else { throw RecordDamage("a change of no kind") }
        guard target < seq else { throw RecordDamage("a change of something that comes after it") }
    }
}
