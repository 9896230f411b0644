internal import PlatformCore
internal import PlatformEngine
internal import Tenants

/// What is said in chatrooms (reference sections 6, 7 and 10).
enum ChatroomMessageOperations {
    static let all: [Operation<AppServer>] = messages + types

    private static let messages: [Operation<AppServer>] = [
        .post("/message/chatroom/publish.json", rate: .chatroomMessage, per: "toChatroomId") { app, parameters in
            let from = try parameters.userID("fromUserId")
            let body = try MessageBody(parameters)
            let isKept = try parameters.flag("isPersisted", default: true)
            let includesSender = try parameters.flag("isIncludeSender", default: false)
            let rooms = try parameters.chatroomIDs("toChatroomId", countMax: 100)
            let sends = rooms.map { room in
                var send = ChatroomSend(
                    from: .id(from),
                    room: room,
                    body: body,
                    isKept: isKept,
                    includesSender: includesSender
                )
                send.isWordChecked = app.tenant.settings.wordsHoldForServerAPI
                return Action.sayInChatroom(send)
            }
            return try await app.publish(sends, to: rooms)
        },

        .post("/message/chatroom/broadcast.json", rate: .chatroomBroadcast) { app, parameters in
            let from = try parameters.userID("fromUserId")
            let action = Action.sayInAllChatrooms(
                try MessageBody(parameters),
                from: from,
                isWordChecked: app.tenant.settings.wordsHoldForServerAPI
            )
            guard case .chatroom(.said(let sent)) = try await app.submit(action) else { return .done }
            let uid = JSONValue.string(sent.uid.description)
            return ["messageUID": uid, "messageUIDs": .array([["messageUID": uid]])]
        },

        .post("/v3/message/chatroom/query.json", .json, rate: .historyQuery) { app, parameters in
            _ = try parameters.userID("userId")
            let room = try parameters.chatroomID("targetId")
            let start = try parameters.time("startTime")
            let end = try parameters.time("endTime")
            let limit = try parameters.integer("pageSize", in: 1...100, default: 20)
            let includesStart = try parameters.flag("includeStart", default: false)
            guard abs(end.rawValue - start.rawValue) <= spanMax else {
                throw ServerAPIError(.parameterOutOfRange, "endTime must be within 14 days of startTime.")
            }
            // Some callers write the bounds the other way round: `includeStart` is about the one named `startTime`.
            let first = start > end || includesStart ? min(start, end) : start.advanced(byMilliseconds: 1)
            let last = start > end && !includesStart ? start.advanced(byMilliseconds: -1) : max(start, end)
            guard first <= last else { return ["data": .array([])] }
            let messages = try await app.messages(in: room, from: first, through: last, limit: Int(limit))
            return ["data": .array(messages.map { item($0.message, $0.uid, in: room) })]
        },
    ]

    private static let types: [Operation<AppServer>] = [
        .post("/chatroom/whitelist/add.json") { app, parameters in
            try await app.change(
                chatroom: .rankChatroomMessages(try parameters.objectNames("objectnames"), .kept(true))
            )
        },

        .post("/chatroom/whitelist/delete.json") { app, parameters in
            try await app.change(
                chatroom: .rankChatroomMessages(try parameters.objectNames("objectnames"), .kept(false))
            )
        },

        .post("/chatroom/whitelist/query.json") { app, _ in
            let types = try await app.messageTypes().filter(\.isKept)
            return ["whitlistMsgType": .array(types.map { .string($0.objectName) })]
        },

        .post("/chatroom/message/priority/add.json") { app, parameters in
            try await app.change(
                chatroom: .rankChatroomMessages(try parameters.objectNames("objectName"), .low(true))
            )
        },

        .post("/chatroom/message/priority/remove.json") { app, parameters in
            try await app.change(
                chatroom: .rankChatroomMessages(try parameters.objectNames("objectName"), .low(false))
            )
        },

        .post("/chatroom/message/priority/query.json") { app, _ in
            let types = try await app.messageTypes().filter(\.isLow)
            return ["objectNames": .array(types.map { .string($0.objectName) })]
        },
    ]

    /// The longest span of time one query may ask for, in milliseconds: 14 days.
    private static let spanMax: Int64 = 14 * 86_400_000

    private static func item(_ message: ChatroomMessage, _ uid: MessageUID, in room: ChatroomID) -> JSONValue {
        [
            "targetId": .string(room.text),
            "fromUserId": .string(message.sender.text),
            "busChannel": "",
            "messageUID": .string(uid.description),
            "msgTime": .integer(message.sentTime.rawValue),
            "objectName": .string(message.body.objectName),
            "content": .string(String(decoding: message.body.content, as: UTF8.self)),
            "expansion": .bool(false),
            "extraContent": "",
        ]
    }
}

extension AppServer {
    /// Says a message in several rooms; the call fails only when it was said in none.
    fileprivate func publish(_ sends: [Action], to rooms: [ChatroomID]) async throws -> APIAnswer {
        var sent: [JSONValue] = []
        var refusal: ClientError?
        for (room, answer) in zip(rooms, await answers(to: sends)) {
            switch answer {
            case .success(.chatroom(.said(let answer))):
                sent.append(["chatroomId": .string(room.text), "messageUID": .string(answer.uid.description)])
            case .success: continue
            case .failure(let error): refusal = refusal ?? error
            }
        }
        if let refusal, sent.isEmpty { throw refusal }
        return ["messageUIDs": .array(sent)]
    }
}

extension ChatroomRecall {
    /// A recall that is about a chatroom's message; `nil` for one of another kind, or of a UID that can name none.
    init?(_ parameters: Parameters) throws(ServerAPIError) {
        guard try parameters.choice("conversationType", of: VendorConversationType.self) == .chatroom,
            let uid = MessageUID(try parameters.text("messageUID", max: .bytes(64)))
        else { return nil }
        self.init(
            by: .id(try parameters.userID("fromUserId")),
            room: try parameters.chatroomID("targetId"),
            uid: uid,
            isAdmin: try parameters.flag("isAdmin", default: false),
            removesNotice: try parameters.flag("isDelete", default: false)
        )
    }
}

extension Parameters {
    fileprivate func objectNames(_ name: String) throws(ServerAPIError) -> [String] {
        let names = try texts(name, countMax: 20, max: .bytes(Limits.objectNameBytesMax))
        if names.isEmpty { throw missing(name) }
        return names
    }
}
