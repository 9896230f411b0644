package import PlatformCore

/// What a conversation's number stands for.
package struct ConversationRecord: Hashable, Sendable {
    package var name: ConversationName
    /// The group, when it is one.
    package var group: Group?
    /// What was taken over from elsewhere, when something was.
    package var imported: ImportProgress?
    /// The last change of this record.
    package var lsn: LSN

    package init(name: ConversationName, group: Group? = nil, imported: ImportProgress? = nil, lsn: LSN) {
        self.name = name
        self.group = group
        self.imported = imported
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
        static let imported: UInt32 = 100
        static let channelID: UInt32 = 80
    }

    package var record: [UInt8] {
        var writer = RecordWriter()
        writer.put(Field.kind, UInt32(name.kind.rawValue))
        switch name {
        case .private(let first, let second), .system(let first, let second):
            writer.put(Field.first, first.rawValue)
            writer.put(Field.second, second.rawValue)
        case .group(let id): writer.put(Field.groupID, id.text)
        case .channel(let id, let channel):
            writer.put(Field.groupID, id.text)
            writer.put(Field.channelID, channel.text)
        }
        writer.put(Field.lsn, lsn.rawValue)
        if let group {
            writer.putRecord(Field.group) { group.put(into: &$0) }
        }
        if let imported {
            writer.putRecord(Field.imported) { imported.put(into: &$0) }
        }
        return writer.bytes
    }

    package init(fields bytes: RawSpan, at key: TenantKey) throws(RecordDamage) {
        var kind: UInt8 = 0
        var first = AccountNumber(rawValue: 0)
        var second = AccountNumber(rawValue: 0)
        var groupID: GroupID?
        var channelID = ""
        var group: RecordFields?
        var imported: ImportProgress?
        var lsn = LSN.zero
        var fields = RecordFields(bytes)
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.kind: kind = try field.uint8()
            case Field.first: first = try field.account()
            case Field.second: second = try field.account()
            case Field.groupID: groupID = try field.textID(in: bytes)
            case Field.channelID: channelID = try field.text(in: bytes)
            case Field.lsn: lsn = try field.lsn()
            case Field.group: group = try field.record()
            case Field.imported: imported = try ImportProgress(field.record(), in: bytes)
            default: break
            }
        }
        switch ConversationKind(rawValue: kind) {
        case .private:
            guard first <= second else { throw RecordDamage("the two users of a private conversation swapped") }
            self.init(name: .private(first, second), imported: imported, lsn: lsn)
        case .system: self.init(name: .system(sender: first, receiver: second), imported: imported, lsn: lsn)
        case .group, .ultragroup:
            guard let groupID else { throw RecordDamage("a group without an identifier") }
            guard let group else { throw RecordDamage("a group without its record") }
            var parsed = try Group(group, of: groupID, in: bytes)
            guard kind == ConversationKind.ultragroup.rawValue else {
                self.init(name: .group(groupID), group: parsed, imported: imported, lsn: lsn)
                return
            }
            guard let channel = ChannelID(channelID) else { throw RecordDamage("a channel without an identifier") }
            guard parsed.channel != nil else { throw RecordDamage("a channel without its record") }
            parsed.channel?.id = channel
            self.init(name: .channel(groupID, channel), group: parsed, imported: imported, lsn: lsn)
        case .chatroom, nil: throw RecordDamage("an unknown kind of conversation \(kind)")
        }
    }
}
