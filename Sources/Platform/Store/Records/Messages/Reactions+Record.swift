internal import PlatformCore

/// A reaction inside its message's record.
extension Reactions.Item {
    private enum Field {
        static let emoji: UInt32 = 1
        static let by: UInt32 = 2
        static let at: UInt32 = 3
    }

    func put(into writer: inout RecordWriter) {
        writer.put(Field.emoji, emoji)
        writer.put(Field.by, by.rawValue)
        writer.put(Field.at, at)
    }

    init(_ record: RecordFields, in bytes: RawSpan) throws(RecordDamage) {
        var (emoji, by, at) = ("", AccountNumber?.none, Timestamp.zero)
        var fields = record
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.emoji: emoji = try field.text(in: bytes)
            case Field.by: by = try field.account()
            case Field.at: at = try field.timestamp()
            default: break
            }
        }
        guard let by else { throw RecordDamage("a reaction of nobody") }
        guard !emoji.isEmpty else { throw RecordDamage("a reaction without a sign") }
        self.init(emoji: emoji, by: by, at: at)
    }
}
