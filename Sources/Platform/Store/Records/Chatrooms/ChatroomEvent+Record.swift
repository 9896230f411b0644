internal import PlatformCore

/// As a part of a commit's record.
extension ChatroomEvent {
    private enum Field {
        static let room: UInt32 = 1
        static let roomChange: UInt32 = 2
        static let cause: UInt32 = 3
        static let user: UInt32 = 4
        static let attributeChange: UInt32 = 5
        static let name: UInt32 = 6
        static let value: UInt32 = 7
    }

    func put(into writer: inout RecordWriter) {
        switch self {
        case .room(let room, let change, let users, let cause):
            writer.put(Field.room, room.text)
            writer.put(Field.roomChange, UInt32(change.rawValue))
            writer.putUnlessZero(Field.cause, UInt32(cause.rawValue))
            for user in users { writer.put(Field.user, user.text) }
        case .attribute(let room, let change, let user, let name, let value):
            writer.put(Field.room, room.text)
            writer.put(Field.attributeChange, UInt32(change.rawValue))
            if let user { writer.put(Field.user, user.text) }
            writer.putUnlessEmpty(Field.name, name)
            writer.putUnlessEmpty(Field.value, value)
        }
    }

    /// `nil` for what a newer release knows.
    init?(_ record: RecordFields, in bytes: RawSpan) throws(RecordDamage) {
        var room: ChatroomID?
        var (roomChange, attributeChange) = (UInt8?.none, UInt8?.none)
        var cause = UInt8.zero
        var users: [UserID] = []
        var (name, value) = ("", "")
        var fields = record
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.room: room = try field.textID(in: bytes)
            case Field.roomChange: roomChange = try field.uint8()
            case Field.cause: cause = try field.uint8()
            case Field.user: users.append(try field.textID(in: bytes))
            case Field.attributeChange: attributeChange = try field.uint8()
            case Field.name: name = try field.text(in: bytes)
            case Field.value: value = try field.text(in: bytes)
            default: break
            }
        }
        guard let room else { throw RecordDamage("an event of no chatroom") }
        if let change = roomChange.flatMap(RoomChange.init(rawValue:)), let cause = Cause(rawValue: cause) {
            self = .room(room, change, users: users, cause: cause)
        } else if let change = attributeChange.flatMap(AttributeChange.init(rawValue:)) {
            self = .attribute(room, change, user: users.first, name: name, value: value)
        } else {
            return nil
        }
    }
}
