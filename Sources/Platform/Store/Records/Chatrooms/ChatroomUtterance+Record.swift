internal import PlatformCore

/// As a part of a commit's record.
extension ChatroomUtterance {
    private enum Field {
        /// Counted from the commit's first.
        static let lsn: UInt32 = 1
        static let room: UInt32 = 2
        static let number: UInt32 = 3
        static let sentTime: UInt32 = 4
        static let counter: UInt32 = 5
        static let sender: UInt32 = 6
        static let objectName: UInt32 = 7
        static let content: UInt32 = 8
        static let platform: UInt32 = 9
        static let isReplaced: UInt32 = 10
        /// 1 taken back, 2 by authority, 4 without a trace.
        static let recall: UInt32 = 11
    }

    func put(into writer: inout RecordWriter, from firstLSN: LSN) {
        writer.put(Field.lsn, lsn.rawValue - firstLSN.rawValue)
        writer.put(Field.room, room.text)
        writer.put(Field.number, number.rawValue)
        writer.put(Field.sentTime, message.sentTime)
        writer.put(Field.counter, UInt32(message.counter))
        writer.put(Field.sender, message.sender.text)
        writer.put(Field.objectName, message.body.objectName)
        writer.put(Field.content, message.body.content)
        writer.put(Field.platform, UInt32(platform.rawValue))
        if isReplaced { writer.put(Field.isReplaced, true) }
        if let recall {
            let flags: UInt32 = 1 | (recall.isAdmin ? 2 : 0) | (recall.removesNotice ? 4 : 0)
            writer.put(Field.recall, flags)
        }
    }

    init(_ record: RecordFields, in bytes: RawSpan, from firstLSN: LSN) throws(RecordDamage) {
        var lsn = firstLSN
        var (room, sender) = (ChatroomID?.none, UserID?.none)
        var (number, time) = (ChatroomNumber(rawValue: 0), Timestamp.zero)
        var (counter, platform, recall) = (UInt8.zero, UInt8.zero, UInt8.zero)
        var body = MessageBody(objectName: "", content: [])
        var isReplaced = false
        var fields = record
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.lsn: lsn = LSN(rawValue: firstLSN.rawValue &+ (try field.uint64()))
            case Field.room: room = try field.textID(in: bytes)
            case Field.number: number = ChatroomNumber(rawValue: try field.uint32())
            case Field.sentTime: time = try field.timestamp()
            case Field.counter: counter = try field.uint8()
            case Field.sender: sender = try field.textID(in: bytes)
            case Field.objectName: body.objectName = try field.text(in: bytes)
            case Field.content: body.content = try field.bytes(in: bytes)
            case Field.platform: platform = try field.uint8()
            case Field.isReplaced: isReplaced = try field.bool()
            case Field.recall: recall = try field.uint8()
            default: break
            }
        }
        guard let room, let sender else { throw RecordDamage("a message of nobody, or of no chatroom") }
        self.init(
            lsn: lsn,
            room: room,
            number: number,
            message: ChatroomMessage(sentTime: time, counter: counter, sender: sender, body: body),
            platform: Platform(rawValue: platform) ?? .other
        )
        self.isReplaced = isReplaced
        if recall != 0 { self.recall = Recall(isAdmin: recall & 2 != 0, removesNotice: recall & 4 != 0) }
    }
}
