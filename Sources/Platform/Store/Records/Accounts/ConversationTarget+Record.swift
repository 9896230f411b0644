package import PlatformCore

/// Under a tombstone: the conversation that its user no longer has.
extension ConversationTarget: StoredRecord {
    private enum Field {
        static let kind: UInt32 = 1
        static let id: UInt32 = 2
    }

    package var record: [UInt8] {
        var writer = RecordWriter()
        writer.put(Field.kind, UInt32(kind.rawValue))
        writer.put(Field.id, id)
        return writer.bytes
    }

    package init(fields bytes: RawSpan, at key: TenantKey) throws(RecordDamage) {
        var kind: UInt8 = 0
        var id: UserID?
        var fields = RecordFields(bytes)
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.kind: kind = try field.uint8()
            case Field.id: id = try field.textID(in: bytes)
            default: break
            }
        }
        guard let id else { throw RecordDamage("a conversation without an identifier") }
        switch ConversationKind(rawValue: kind) {
        case .private: self = .private(id)
        case .group: self = .group(GroupID(unchecked: id.text))
        case .system: self = .system(id)
        case .chatroom, .ultragroup, nil: throw RecordDamage("an unknown kind of conversation \(kind)")
        }
    }
}
