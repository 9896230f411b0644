package import PlatformCore

/// The hottest record: two of three puts of a message's way are this and its mailbox entries, so
/// what every message has lies in fields of one byte each, without inner records.
extension Message: StoredRecord {
    private enum Field {
        static let lsn: UInt32 = 1
        static let sentTime: UInt32 = 2
        static let counter: UInt32 = 3
        static let sender: UInt32 = 4
        static let flags: UInt32 = 5
        static let first: UInt32 = 6
        static let second: UInt32 = 7
        static let senderCounted: UInt32 = 8
        static let senderMentionAll: UInt32 = 9
        static let firstPlace: UInt32 = 10
        static let secondPlace: UInt32 = 11
        static let device: UInt32 = 12
        static let clientID: UInt32 = 13
        static let fingerprint: UInt32 = 14
        static let objectName: UInt32 = 15
        static let content: UInt32 = 16
        static let audience: UInt32 = 17
        static let directedTo: UInt32 = 18
        static let mentions: UInt32 = 19
        static let pushContent: UInt32 = 20
        static let pushData: UInt32 = 21
        static let pushExt: UInt32 = 22
        static let changedAt: UInt32 = 23
        static let changedTime: UInt32 = 24
        static let isEdited: UInt32 = 25
        static let recalledBy: UInt32 = 26
        static let recallIsAdmin: UInt32 = 27
        static let recallRemovesNotice: UInt32 = 28
        static let expansion: UInt32 = 29
        static let pushBadge: UInt32 = 40
        static let pushIsBackground: UInt32 = 41
        static let broadcast: UInt32 = 42
        static let reaction: UInt32 = 115
    }

    package var record: [UInt8] {
        var writer = RecordWriter(reservingBytes: 112 + (body?.content.count ?? 0))
        writer.put(Field.lsn, lsn.rawValue)
        writer.put(Field.sentTime, UInt64(bitPattern: sentTime.rawValue))
        writer.putUnlessZero(Field.counter, UInt32(counter))
        writer.put(Field.sender, sender.rawValue)
        writer.putUnlessZero(Field.flags, UInt32(flags.rawValue))
        writer.putUnlessZero(Field.first, ordinals.first)
        writer.putUnlessZero(Field.second, ordinals.second)
        writer.putUnlessZero(Field.senderCounted, ordinals.sender.counted)
        writer.putUnlessZero(Field.senderMentionAll, ordinals.sender.mentionAll)
        writer.putUnlessZero(Field.firstPlace, mailboxPlaces.first.rawValue)
        writer.putUnlessZero(Field.secondPlace, mailboxPlaces.second.rawValue)
        if let origin {
            writer.put(Field.device, origin.device.rawValue)
            if let clientID = origin.clientID { writer.put(Field.clientID, clientID) }
            writer.put(Field.fingerprint, origin.fingerprint)
        }
        if let body {
            writer.put(Field.objectName, body.objectName)
            writer.put(Field.content, body.content)
        }
        putRarities(into: &writer)
        return writer.bytes
    }

    private func putRarities(into writer: inout RecordWriter) {
        audience.put(into: &writer, kind: Field.audience, users: Field.directedTo)
        writer.putPacked(Field.mentions, mentions.map(\.rawValue))
        if let push {
            writer.put(Field.pushContent, push.content)
            writer.putUnlessEmpty(Field.pushData, push.data)
            writer.putUnlessEmpty(Field.pushExt, push.ext)
            if let badge = push.badge { writer.putSigned(Field.pushBadge, Int64(badge)) }
            if push.isBackground { writer.put(Field.pushIsBackground, true) }
        }
        for item in expansion.items {
            writer.putRecord(Field.expansion) { item.put(into: &$0) }
        }
        for item in reactions.items {
            writer.putRecord(Field.reaction) { item.put(into: &$0) }
        }
        if let mark = state.changed {
            writer.put(Field.changedAt, mark.at.rawValue)
            writer.put(Field.changedTime, UInt64(bitPattern: mark.time.rawValue))
        }
        switch state {
        case .sent: break
        case .edited: writer.put(Field.isEdited, true)
        case .recalled(_, let by, let isAdmin, let removesNotice):
            writer.put(Field.recalledBy, by.rawValue)
            writer.putUnlessZero(Field.recallIsAdmin, UInt32(isAdmin ? 1 : 0))
            writer.putUnlessZero(Field.recallRemovesNotice, UInt32(removesNotice ? 1 : 0))
        }
        if let broadcast { writer.put(Field.broadcast, broadcast.rawValue) }
    }

    package init(fields bytes: RawSpan, at key: TenantKey) throws(RecordDamage) {
        guard case .message(_, let seq) = key else { throw RecordDamage("a message under the key of something else") }
        self.init(
            seq: seq,
            lsn: .zero,
            sentTime: MessageUID.epoch,
            counter: 0,
            sender: AccountNumber(rawValue: 0),
            flags: [],
            audience: .everyone,
            mentions: [],
            ordinals: .zero,
            mailboxPlaces: .none,
            origin: nil,
            push: nil,
            state: .sent(MessageBody(objectName: "", content: []))
        )
        var parts = Parts()
        var fields = RecordFields(bytes)
        while let field = try fields.next(in: bytes) {
            try take(field, in: bytes, into: &parts)
        }
        audience = try parts.audience.audience()
        origin = parts.origin
        expansion = Expansion(items: parts.expansion)
        reactions = Reactions(items: parts.reactions)
        state = try parts.state()
    }

    private mutating func take(
        _ field: RecordField,
        in bytes: RawSpan,
        into parts: inout Parts
    ) throws(RecordDamage) {
        switch field.number {
        case Field.lsn: lsn = try field.lsn()
        case Field.sentTime: sentTime = try field.entryTime()
        case Field.counter: counter = try field.messageCounter()
        case Field.sender: sender = try field.account()
        case Field.flags: flags = EntryFlags(rawValue: try field.uint16())
        case Field.first: ordinals.first = try field.uint32()
        case Field.second: ordinals.second = try field.uint32()
        case Field.senderCounted: ordinals.sender.counted = try field.uint32()
        case Field.senderMentionAll: ordinals.sender.mentionAll = try field.uint32()
        case Field.firstPlace: mailboxPlaces.first = try field.place()
        case Field.secondPlace: mailboxPlaces.second = try field.place()
        case Field.device: parts.device = DeviceNumber(rawValue: try field.uint32())
        case Field.clientID: parts.clientID = try field.uint32()
        case Field.fingerprint: parts.fingerprint = try field.uint32()
        case Field.objectName: parts.objectName = try field.text(in: bytes)
        case Field.content: parts.content = try field.bytes(in: bytes)
        default: try takeRarity(field, in: bytes, into: &parts)
        }
    }

    private mutating func takeRarity(
        _ field: RecordField,
        in bytes: RawSpan,
        into parts: inout Parts
    ) throws(RecordDamage) {
        switch field.number {
        case Field.audience: parts.audience.kind = try field.uint8()
        case Field.directedTo: parts.audience.users = try field.accounts(in: bytes)
        case Field.mentions: mentions = try field.accounts(in: bytes)
        case Field.pushContent: pushed.content = try field.text(in: bytes)
        case Field.pushData: pushed.data = try field.text(in: bytes)
        case Field.pushExt: pushed.ext = try field.text(in: bytes)
        case Field.pushBadge: pushed.badge = try field.badge()
        case Field.pushIsBackground: pushed.isBackground = try field.bool()
        case Field.broadcast: broadcast = try field.place()
        case Field.changedAt: parts.changedAt = try field.place()
        case Field.changedTime: parts.changedTime = try field.timestamp()
        case Field.isEdited: parts.isEdited = try field.bool()
        case Field.recalledBy: parts.recalledBy = try field.account()
        case Field.recallIsAdmin: parts.recallIsAdmin = try field.bool()
        case Field.expansion: parts.expansion.append(try Expansion.Item(try field.record(), in: bytes))
        case Field.reaction: parts.reactions.append(try Reactions.Item(try field.record(), in: bytes))
        case Field.recallRemovesNotice: parts.recallRemovesNotice = try field.bool()
        default: break
        }
    }

    private var pushed: PushHints {
        get { push ?? PushHints(content: "", data: "", ext: "") }
        set { push = newValue }
    }
}

/// What of a message is put together once all fields are read.
private struct Parts {
    var device: DeviceNumber?
    var clientID: UInt32?
    var fingerprint: UInt32 = 0
    var objectName: String?
    var content: [UInt8] = []
    var audience = AudienceParts()
    var changedAt = Place.zero
    var changedTime = Timestamp.zero
    var isEdited = false
    var recalledBy: AccountNumber?
    var recallIsAdmin = false
    var recallRemovesNotice = false
    var expansion: [Expansion.Item] = []
    var reactions: [Reactions.Item] = []

    var origin: SendOrigin? {
        device.map { SendOrigin(device: $0, clientID: clientID, fingerprint: fingerprint) }
    }

    func state() throws(RecordDamage) -> MessageState {
        let mark = ChangeMark(at: changedAt, time: changedTime)
        if let recalledBy {
            return .recalled(mark, by: recalledBy, isAdmin: recallIsAdmin, removesNotice: recallRemovesNotice)
        }
        guard let objectName else { throw RecordDamage("a message without a type that was not recalled") }
        let body = MessageBody(objectName: objectName, content: content)
        return isEdited ? .edited(body, mark) : .sent(body)
    }
}
