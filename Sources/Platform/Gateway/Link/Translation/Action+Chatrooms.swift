internal import PlatformCore
internal import PlatformEngine

extension Action {
    /// What a user does in chatrooms.
    init(chatroom frame: WireClientFrame, by owner: LinkOwner) throws(ClientError) {
        switch frame.request {
        case .chatroomJoin(let wire):
            self = .joinChatroom(
                try WireValues.chatroom(wire.room),
                recent: Int(min(wire.recent, UInt32(ChatroomLimits.joinRecentCountMax))),
                after: try WireValues.uid(wire.after, "after")
            )
        case .chatroomLeave(let wire): self = .leaveChatroom(try WireValues.chatroom(wire.room))
        case .chatroomSend(let wire):
            self = .sayInChatroom(
                ChatroomSend(
                    from: .account(owner.account),
                    room: try WireValues.chatroom(wire.room),
                    body: MessageBody(objectName: wire.objectName, content: Array(wire.content.utf8)),
                    isKept: !wire.isPassing
                )
            )
        case .chatroomRecall(let wire):
            guard let uid = try WireValues.uid(wire.uid, "uid") else {
                throw WireValues.invalid("uid is not a message's name")
            }
            self = .recallInChatroom(
                ChatroomRecall(
                    by: .account(owner.account),
                    room: try WireValues.chatroom(wire.room),
                    uid: uid,
                    isAdmin: false,
                    removesNotice: wire.removesNotice
                )
            )
        case .chatroomSetAttributes(let wire):
            self = .setChatroomAttributes(
                try Self.changes(wire),
                of: try WireValues.chatroom(wire.room),
                by: .account(owner.account),
                notice: MessageBody(objectName: wire.objectName, content: wire.content)
            )
        case .chatroomRemoveAttributes(let wire):
            guard (1...ChatroomLimits.attributeCallCountMax).contains(wire.keys.count) else { throw Self.tooMany }
            self = .removeChatroomAttributes(
                wire.keys,
                of: try WireValues.chatroom(wire.room),
                by: .account(owner.account),
                isForced: wire.force,
                notice: MessageBody(objectName: wire.objectName, content: wire.content)
            )
        default: self = .askChatrooms(try ChatroomQuestion(frame))
        }
    }

    private static func changes(_ wire: WireSetChatroomAttributes) throws(ClientError) -> [ChatroomAttributeChange] {
        guard (1...ChatroomLimits.attributeCallCountMax).contains(wire.attributes.count) else { throw Self.tooMany }
        return wire.attributes.map {
            ChatroomAttributeChange(
                name: $0.key,
                value: $0.value,
                leavesWithOwner: $0.autoDelete,
                isForced: wire.force
            )
        }
    }

    private static var tooMany: ClientError {
        WireValues.invalid("1 to \(ChatroomLimits.attributeCallCountMax) attributes change at a time")
    }
}

extension ChatroomQuestion {
    /// Messages of a room that one answer holds.
    private static let recentCountMax = 200

    fileprivate init(_ frame: WireClientFrame) throws(ClientError) {
        switch frame.request {
        case .chatroom(let wire): self = .rooms([try WireValues.chatroom(wire.room)])
        case .chatroomMembers(let wire):
            self = .members(
                try WireValues.chatroom(wire.room),
                isNewestFirst: wire.newestFirst,
                limit: wire.limit == 0 ? WireValues.pageCountDefault : Int(clamping: wire.limit)
            )
        case .chatroomAttributes(let wire):
            guard wire.keys.count <= ChatroomLimits.attributeCountMax else {
                throw WireValues.invalid("keys names more than \(ChatroomLimits.attributeCountMax) attributes")
            }
            self = .attributes(try WireValues.chatroom(wire.room), wire.keys)
        case .chatroomRecent(let wire):
            self = .recent(
                try WireValues.chatroom(wire.room),
                after: try WireValues.uid(wire.after, "after"),
                limit: wire.limit == 0 ? WireValues.pageCountDefault : min(Int(wire.limit), Self.recentCountMax)
            )
        default: throw ClientError(.malformed, "the frame is of another kind")
        }
    }
}

extension MessageBody {
    /// `nil` where no type is named.
    fileprivate init?(objectName: String, content: String) {
        if objectName.isEmpty { return nil }
        self.init(objectName: objectName, content: Array(content.utf8))
    }
}

extension WireValues {
    static func chatroom(_ text: String) throws(ClientError) -> ChatroomID {
        guard let id = ChatroomID(text) else {
            throw invalid("room must be 1 to \(textIDBytesMax) bytes of A-Z a-z 0-9 + = _ -")
        }
        return id
    }

    /// A message's name; `nil` where none is given.
    static func uid(_ text: String, _ field: String) throws(ClientError) -> MessageUID? {
        if text.isEmpty { return nil }
        guard let uid = MessageUID(text) else { throw invalid("\(field) is not a message's name") }
        return uid
    }
}
