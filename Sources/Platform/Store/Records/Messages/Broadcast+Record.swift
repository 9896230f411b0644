package import PlatformCore

extension Broadcast: StoredRecord {
    private enum Field {
        static let lsn: UInt32 = 1
        static let sentTime: UInt32 = 2
        static let counter: UInt32 = 3
        static let sender: UInt32 = 4
        static let objectName: UInt32 = 5
        static let content: UInt32 = 6
        static let flags: UInt32 = 7
        static let pushContent: UInt32 = 8
        static let pushData: UInt32 = 9
        static let pushExt: UInt32 = 10
        static let pushIsBackground: UInt32 = 11
        static let platform: UInt32 = 12
        static let recalled: UInt32 = 13
        static let recallIsAdmin: UInt32 = 14
        static let recallRemovesNotice: UInt32 = 15
    }

    package var record: [UInt8] {
        var writer = RecordWriter()
        writer.put(Field.lsn, lsn.rawValue)
        writer.put(Field.sentTime, UInt64(bitPattern: sentTime.rawValue))
        writer.putUnlessZero(Field.counter, UInt32(counter))
        writer.put(Field.sender, sender.rawValue)
        switch content {
        case .message(let body, let flags, let push, let platform):
            writer.put(Field.objectName, body.objectName)
            writer.put(Field.content, body.content)
            writer.putUnlessZero(Field.flags, UInt32(flags.rawValue))
            if let push {
                writer.put(Field.pushContent, push.content)
                writer.putUnlessEmpty(Field.pushData, push.data)
                writer.putUnlessEmpty(Field.pushExt, push.ext)
                if push.isBackground { writer.put(Field.pushIsBackground, true) }
            }
            if let platform { writer.put(Field.platform, UInt32(platform.rawValue)) }
        case .recall(let place, let isAdmin, let removesNotice):
            writer.put(Field.recalled, place.rawValue)
            if isAdmin { writer.put(Field.recallIsAdmin, true) }
            if removesNotice { writer.put(Field.recallRemovesNotice, true) }
        }
        return writer.bytes
    }

    package init(fields bytes: RawSpan, at key: TenantKey) throws(RecordDamage) {
        guard case .broadcast(let seq) = key else { throw RecordDamage("a broadcast under the key of something else") }
        var parts = Parts()
        var (lsn, sentTime) = (LSN.zero, MessageUID.epoch)
        var counter: UInt8 = 0
        var sender = AccountNumber(rawValue: 0)
        var fields = RecordFields(bytes)
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.lsn: lsn = try field.lsn()
            case Field.sentTime: sentTime = try field.entryTime()
            case Field.counter: counter = try field.messageCounter()
            case Field.sender: sender = try field.account()
            default: try parts.take(field, in: bytes)
            }
        }
        self.init(
            seq: seq,
            lsn: lsn,
            sentTime: sentTime,
            counter: counter,
            sender: sender,
            content: try parts.content(before: seq)
        )
    }

    /// What the content is put together of.
    private struct Parts {
        var objectName: String?
        var content: [UInt8] = []
        var flags: EntryFlags = []
        var push: PushHints?
        var platform: Platform?
        var recalled: Place?
        var recallIsAdmin = false
        var recallRemovesNotice = false

        mutating func take(_ field: RecordField, in bytes: RawSpan) throws(RecordDamage) {
            switch field.number {
            case Field.objectName: objectName = try field.text(in: bytes)
            case Field.content: content = try field.bytes(in: bytes)
            case Field.flags: flags = EntryFlags(rawValue: try field.uint16())
            case Field.pushContent: pushed.content = try field.text(in: bytes)
            case Field.pushData: pushed.data = try field.text(in: bytes)
            case Field.pushExt: pushed.ext = try field.text(in: bytes)
            case Field.pushIsBackground: pushed.isBackground = try field.bool()
            case Field.platform: platform = Platform(rawValue: try field.uint8())
            case Field.recalled: recalled = try field.place()
            case Field.recallIsAdmin: recallIsAdmin = try field.bool()
            case Field.recallRemovesNotice: recallRemovesNotice = try field.bool()
            default: break
            }
        }

        private var pushed: PushHints {
            get { push ?? PushHints(content: "", data: "", ext: "") }
            set { push = newValue }
        }

        func content(before seq: Place) throws(RecordDamage) -> Broadcast.Content {
            if let recalled {
                guard recalled < seq else { throw RecordDamage("a recall of a later broadcast") }
                return .recall(of: recalled, isAdmin: recallIsAdmin, removesNotice: recallRemovesNotice)
            }
            guard let objectName else { throw RecordDamage("a broadcast without a type") }
            return .message(MessageBody(objectName: objectName, content: content), flags, push, only: platform)
        }
    }
}
