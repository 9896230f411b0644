internal import PlatformCore
internal import PlatformEngine

/// Chatrooms themselves and who is in them (reference section 10).
enum ChatroomOperations {
    static let all: [Operation<AppServer>] = rooms + settings + members

    private static let rooms: [Operation<AppServer>] = [
        .post("/chatroom/create.json") { app, parameters in
            let rooms = try parameters.brackets("chatroom", as: ChatroomID.self, countMax: 100, max: .bytes(256))
            if rooms.isEmpty { throw parameters.missing("chatroom") }
            return try await app.change(chatroom: .createChatrooms(rooms.map { NewChatroom($0.id, name: $0.text) }))
        },

        .post("/chatroom/create_new.json") { app, parameters in
            try await app.change(chatroom: .createChatrooms([try NewChatroom(parameters)]))
        },

        .post("/chatroom/destroy.json") { app, parameters in
            let rooms = try parameters.chatroomIDs("chatroomId", countMax: 100)
            return try await app.change(chatroom: .destroyChatrooms(rooms))
        },

        .post("/chatroom/get.json") { app, parameters in
            let view = try await app.chatroom(try parameters.chatroomID("chatroomId"))
            return [
                "chatroomId": .string(view.chatroom.id.text),
                "createTime": .integer(view.chatroom.createdAt.rawValue),
                "memberCount": .integer(Int64(view.memberCount)),
                "destroyType": .integer(view.chatroom.life.isFixed ? 1 : 0),
                "destroyTime": .integer(Int64(view.chatroom.life.minutes)),
                "ban": .bool(view.chatroom.isMuted),
            ]
        },

        .post("/chatroom/query.json") { app, parameters in
            let views = try await app.chatrooms(try parameters.chatroomIDs("chatroomId", countMax: 100))
            return [
                "chatRooms": .array(
                    views.map {
                        [
                            "chrmId": .string($0.chatroom.id.text), "name": .string($0.chatroom.name),
                            "time": .string(app.clockText(of: $0.chatroom.createdAt)),
                        ]
                    }
                )
            ]
        },
    ]

    private static let settings: [Operation<AppServer>] = [
        .post("/chatroom/destroy/set.json") { app, parameters in
            let room = try parameters.chatroomID("chatroomId")
            return try await app.change(chatroom: .setChatroomLife(room, try ChatroomLife(parameters) ?? .usual))
        },

        .post("/chatroom/message/stopDistribution.json") { app, parameters in
            try await app.change(chatroom: .stopChatroom(try parameters.chatroomID("chatroomId"), true))
        },

        .post("/chatroom/message/resumeDistribution.json") { app, parameters in
            try await app.change(chatroom: .stopChatroom(try parameters.chatroomID("chatroomId"), false))
        },

        .post("/chatroom/keepalive/add.json") { app, parameters in
            _ = try await app.submit(.keepChatroomAlive(try parameters.keptRoom, true))
            return .done
        },

        .post("/chatroom/keepalive/remove.json") { app, parameters in
            do {
                _ = try await app.submit(.keepChatroomAlive(try parameters.keptRoom, false))
                return .done
            } catch let error as ClientError where error.code == .unknownChatroom {
                throw ServerAPIError(.nothingToDelete, "No chatroom of that chatroomId is kept alive.")
            }
        },

        .post("/chatroom/keepalive/query.json") { app, _ in
            guard case .rooms(let views)? = try await app.ask(chatrooms: .keptAliveRooms) else { return .done }
            return ["chatroomIds": .array(views.map { .string($0.chatroom.id.text) })]
        },
    ]

    private static let members: [Operation<AppServer>] = [
        .post("/chatroom/join.json") { app, parameters in
            let users = try parameters.userIDs("userId", countMax: Limits.membershipCallCountMax)
            return try await app.change(chatroom: .enterChatroom(try parameters.chatroomID("chatroomId"), users))
        },

        .post("/chatroom/user/query.json") { app, parameters in
            let room = try parameters.chatroomID("chatroomId")
            // More are asked for than are answered, as with the vendor.
            let count = try parameters.integer("count", in: 1...Int64(Int32.max), default: 500)
            let isNewestFirst = try parameters.integer("order", in: 1...2, default: 1) == 2
            let question = ChatroomQuestion.members(room, isNewestFirst: isNewestFirst, limit: Int(count))
            guard case .members(let members, let total)? = try await app.ask(chatrooms: question) else {
                return ["total": .integer(0), "users": .array([])]
            }
            return [
                "total": .integer(Int64(total)),
                "users": .array(
                    members.map { ["id": .string($0.user.text), "time": .string(app.clockText(of: $0.joinedAt))] }
                ),
            ]
        },

        .post("/chatroom/user/exist.json") { app, parameters in
            let room = try parameters.chatroomID("chatroomId")
            let question = ChatroomQuestion.presence(room, [try parameters.userID("userId")])
            guard case .presence(let found)? = try await app.ask(chatrooms: question) else {
                return ["isInChrm": .bool(false)]
            }
            return ["isInChrm": .bool(found.first ?? false)]
        },

        .post("/chatroom/users/exist.json") { app, parameters in
            let room = try parameters.chatroomID("chatroomId")
            let users = try parameters.userIDs("userId", countMax: 1_000)
            guard case .presence(let found)? = try await app.ask(chatrooms: .presence(room, users)) else {
                return ["result": .array([])]
            }
            return [
                "result": .array(
                    zip(users, found).map { ["userId": .string($0.text), "isInChrm": .integer($1 ? 1 : 0)] }
                )
            ]
        },
    ]
}

extension Parameters {
    /// The room to be kept alive; without one the parameter is at fault, whether there are others or none.
    fileprivate var keptRoom: ChatroomID {
        get throws(ServerAPIError) {
            guard let room = try optional("chatroomId") else {
                throw ServerAPIError(.parameterInvalid, "chatroomId is required.")
            }
            return try room.id(as: ChatroomID.self)
        }
    }
}

extension ChatroomLife {
    /// `nil` where nothing is said of it.
    fileprivate init?(_ parameters: Parameters) throws(ServerAPIError) {
        let type = try parameters.optionalInteger("destroyType", in: 0...1)
        let range = Int64(Self.minutesRange.lowerBound)...Int64(Self.minutesRange.upperBound)
        let minutes = try parameters.optionalInteger("destroyTime", in: range)
        if type == nil, minutes == nil { return nil }
        let given = UInt32(minutes ?? range.lowerBound)
        self = type == 1 ? .fixed(minutes: given) : .whileUsed(minutes: given)
    }
}

extension NewChatroom {
    fileprivate init(_ parameters: Parameters) throws(ServerAPIError) {
        self.init(try parameters.chatroomID("chatroomId"))
        life = try ChatroomLife(parameters)
        isMuted = try parameters.optional("isBan")?.flag()
        speakers = try parameters.optionalUserIDs("whiteUserIds", countMax: 20, in: .commas)
        attributes = try parameters.entryInfo(leavesWithOwner: false)
        if !attributes.isEmpty { attributeOwner = try parameters.userID("entryOwnerId") }
    }
}
