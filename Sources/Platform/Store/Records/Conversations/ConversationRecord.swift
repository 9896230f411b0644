package import PlatformCore

/// What a conversation's number stands for.
package struct ConversationRecord: Hashable, Sendable {
    package var name: ConversationName
    /// The group, when it is one.
    package var group: Group?
    /// The last change of this record.
    package var lsn: LSN

    package init(name: ConversationName, group: Group? = nil, lsn: LSN) {
        self.name = name
        self.group = group
        self.lsn = lsn
    }
}

extension ConversationRecord: StoredRecord {
    private enum Field {
        static let kind: UInt32 = 1
        static let first: UInt32 = 2
        static let second: UInt32 = 3
        static let lsn: UInt32 = 4
        static let groupID: UInt32 = 5
        static let group: UInt32 = 6
    }

    package var record: [UInt8] {
        var writer = RecordWriter()
        writer.put(Field.kind, UInt32(name.kind.rawValue))
        switch name {
        case .private(let first, let second), .system(let first, let second):
            writer.put(Field.first, first.rawValue)
            writer.put(Field.second, second.rawValue)
        case .group(let id): writer.put(Field.groupID, id.text)
        }
        writer.put(Field.lsn, lsn.rawValue)
        if let group {
            writer.putRecord(Field.group) { group.put(into: &$0) }
        }
        return writer.bytes
    }

    package init(fields bytes: RawSpan, at key: TenantKey) throws(RecordDamage) {
        var kind: UInt8 = 0
        var first = AccountNumber(rawValue: 0)
        var second = AccountNumber(rawValue: 0)
        var groupID: GroupID?
        var group: RecordFields?
        var lsn = LSN.zero
        var fields = RecordFields(bytes)
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.kind: kind = try field.uint8()
            case Field.first: first = try field.account()
            case Field.second: second = try field.account()
            case Field.groupID: groupID = try field.textID(in: bytes)
            case Field.lsn: lsn = try field.lsn()
            case Field.group: group = try field.record()
            default: break
            }
        }
        switch ConversationKind(rawValue: kind) {
        case .private:
            guard first <= second else { throw RecordDamage("the two users of a private conversation swapped") }
            self.init(name: .private(first, second), lsn: lsn)
        case .system: self.init(name: .system(sender: first, receiver: second), lsn: lsn)
        case .group:
            guard let groupID else { throw RecordDamage("a group without an identifier") }
            guard let group else { throw RecordDamage("a group without its record") }
            self.init(name: .group(groupID), group: try Group(group, of: groupID, in: bytes), lsn: lsn)
        case .chatroom, .ultragroup, nil: throw RecordDamage("an unknown kind of conversation \(kind)")
        }
    }
}
