internal import PlatformCore
internal import PlatformEngine
internal import PlatformGateway
internal import Tenants

extension FormBody {
    /// What a route is told of something said in a chatroom, or taken back there; `nil` where it is not for that.
    static func telling(of said: ChatroomUtterance, for route: CallbackRoute) -> FormBody? {
        var body = said.message.body
        if let recall = said.recall {
            body = .recalling(
                said.uid,
                in: .chatroom,
                said.room.text,
                isAdmin: recall.isAdmin,
                removesNotice: recall.removesNotice
            )
        }
        let isFromServer = said.platform == .server
        guard route.concerns(.chatroom, objectName: body.objectName, isFromServer: isFromServer) else { return nil }
        var form = FormBody(reservingBytes: 512 + body.content.count * 3 / 2)
        form.add("fromUserId", said.message.sender.text)
        form.add("toUserId", said.room.text)
        form.add("objectName", body.objectName)
        form.add("content", body.content)
        form.add("channelType", ConversationKind.chatroom.channelType)
        form.add("msgTimestamp", String(said.message.sentTime.rawValue))
        form.add("msgUID", said.uid.description)
        form.add("sensitiveType", said.isReplaced ? "2" : "0")
        form.add("source", said.platform.sourceName)
        return form
    }
}

extension ChatroomEvent {
    /// The callback that is told of it.
    var kind: CallbackKind {
        switch self {
        case .room: .chatroomStatus
        case .attribute: .chatroomAttributes
        }
    }
}

extension Event {
    /// The event as an item of a callback's list, where it is one of a chatroom.
    var chatroomItem: JSONObject? {
        guard case .chatroom(let event) = content else { return nil }
        switch event {
        case .room(let room, let change, let users, let cause):
            return [
                "chatRoomId": .string(room.text),
                "userIds": .array(users.map { .string($0.text) }),
                "status": .integer(Int64(cause.rawValue)),
                "type": .integer(Int64(change.rawValue)),
                "time": .integer(time.rawValue),
            ]
        case .attribute(let room, let change, let user, let name, let value):
            return [
                "chatroomId": .string(room.text),
                "userId": .string(user?.text ?? ""),
                "key": .string(name),
                "value": .string(value),
                "optType": .integer(Int64(change.rawValue)),
                "timestamp": .integer(time.rawValue),
                "version": .integer(Int64(clamping: lsn.rawValue)),
                "status": .integer(0),
            ]
        }
    }
}
