package import PlatformCore

extension ChatroomMessage: StoredRecord {
    private enum Field {
        static let sender: UInt32 = 1
        static let objectName: UInt32 = 2
        static let content: UInt32 = 3
    }

    package var record: [UInt8] {
        var writer = RecordWriter(reservingBytes: 64 + body.content.count)
        writer.put(Field.sender, sender.text)
        writer.put(Field.objectName, body.objectName)
        writer.put(Field.content, body.content)
        return writer.bytes
    }

    package init(fields bytes: RawSpan, at key: TenantKey) throws(RecordDamage) {
        guard case .chatroomMessage(_, let sentTime, let counter) = key else {
            throw RecordDamage("a chatroom's message under the key of something else")
        }
        var sender: UserID?
        var body = MessageBody(objectName: "", content: [])
        var fields = RecordFields(bytes)
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.sender: sender = try field.textID(in: bytes)
            case Field.objectName: body.objectName = try field.text(in: bytes)
            case Field.content: body.content = try field.bytes(in: bytes)
            default: break
            }
        }
        guard let sender else { throw RecordDamage("a message of nobody") }
        guard (MessageUID.epoch...MessageUID.horizon).contains(sentTime) else {
            throw RecordDamage("a time \(sentTime.rawValue)")
        }
        self.init(sentTime: sentTime, counter: counter, sender: sender, body: body)
    }
}
