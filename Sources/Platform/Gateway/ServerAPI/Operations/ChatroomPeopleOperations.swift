internal import PlatformCore
internal import PlatformEngine

/// Who may be in chatrooms and speak there (reference section 10).
enum ChatroomPeopleOperations {
    static let all: [Operation<AppServer>] = blocks + mutes + mutedRooms + speakers + protected

    private static let blocks: [Operation<AppServer>] = [
        .post("/chatroom/user/block/add.json") { app, parameters in
            try await app.change(people: parameters, .block(until: app.time(inMinutes: try parameters.minutes)))
        },

        .post("/chatroom/user/block/rollback.json") { app, parameters in
            try await app.change(people: parameters, .unblock)
        },

        .post("/chatroom/user/block/list.json") { app, parameters in
            try await app.list(parameters, until: \.blockedUntil)
        },
    ]

    private static let mutes: [Operation<AppServer>] = [
        .post("/chatroom/user/gag/add.json") { app, parameters in
            try await app.change(people: parameters, .mute(until: app.time(inMinutes: try parameters.minutes)))
        },

        .post("/chatroom/user/gag/rollback.json") { app, parameters in
            try await app.change(people: parameters, .unmute)
        },

        .post("/chatroom/user/gag/list.json") { app, parameters in
            try await app.list(parameters, until: \.mutedUntil)
        },

        .post("/chatroom/user/ban/add.json") { app, parameters in
            let users = try parameters.userIDs("userId", countMax: 20)
            let until = app.time(inMinutes: try parameters.minutes)
            return try await app.change(chatroom: .muteInChatrooms(users, until: until, try .init(parameters)))
        },

        .post("/chatroom/user/ban/remove.json") { app, parameters in
            let users = try parameters.userIDs("userId", countMax: 20)
            return try await app.change(chatroom: .muteInChatrooms(users, until: nil, try .init(parameters)))
        },

        .post("/chatroom/user/ban/query.json") { app, _ in
            guard case .muted(let muted)? = try await app.ask(chatrooms: .muted) else { return ["users": .array([])] }
            return ["users": app.list(muted.map { (user: $0.user, until: $0.until) })]
        },
    ]

    private static let mutedRooms: [Operation<AppServer>] = [
        .post("/chatroom/ban/add.json") { app, parameters in
            let room = try parameters.chatroomID("chatroomId")
            return try await app.change(chatroom: .muteChatroom(room, true, .toAll(extra: try parameters.extra)))
        },

        .post("/chatroom/ban/rollback.json") { app, parameters in
            let room = try parameters.chatroomID("chatroomId")
            return try await app.change(chatroom: .muteChatroom(room, false, .toAll(extra: try parameters.extra)))
        },

        .post("/chatroom/ban/check.json") { app, parameters in
            let isMuted = try await app.chatrooms([try parameters.chatroomID("chatroomId")]).first?.chatroom.isMuted
            return ["status": .integer(isMuted == true ? 1 : 0)]
        },

        .post("/chatroom/ban/query.json") { app, parameters in
            let window = try PageWindow(parameters, page: "page", size: "size", usually: 50, atMost: 200)
            guard case .rooms(let views)? = try await app.ask(chatrooms: .mutedRooms) else { return .done }
            return ["chatroomIds": .array(window.cut(views).map { .string($0.chatroom.id.text) })]
        },
    ]

    private static let speakers: [Operation<AppServer>] = [
        .post("/chatroom/user/ban/whitelist/add.json") { app, parameters in
            try await app.change(people: parameters, .speaksAlways(true))
        },

        .post("/chatroom/user/ban/whitelist/rollback.json") { app, parameters in
            try await app.change(people: parameters, .speaksAlways(false))
        },

        .post("/chatroom/user/ban/whitelist/query.json") { app, parameters in
            let people = try await app.people(of: try parameters.chatroomID("chatroomId"))
            return ["userIds": .array(people.filter(\.speaksAlways).map { .string($0.user.text) })]
        },
    ]

    private static let protected: [Operation<AppServer>] = [
        .post("/chatroom/user/whitelist/add.json") { app, parameters in
            try await app.change(people: parameters, .isProtected(true))
        },

        .post("/chatroom/user/whitelist/remove.json") { app, parameters in
            try await app.change(people: parameters, .isProtected(false))
        },

        .post("/chatroom/user/whitelist/query.json") { app, parameters in
            let people = try await app.people(of: try parameters.chatroomID("chatroomId"))
            return ["users": .array(people.filter(\.isProtected).map { .string($0.user.text) })]
        },
    ]
}

extension AppServer {
    fileprivate func change(people parameters: Parameters, _ change: ChatroomPersonChange) async throws -> APIAnswer {
        let users = try parameters.userIDs("userId", countMax: 20)
        let room = try parameters.chatroomID("chatroomId")
        return try await self.change(
            chatroom: .changeChatroomPeople(users, of: room, change, try ChatroomNoticeWish(parameters))
        )
    }

    /// Those of whom a room has decided something until a time that is still to come.
    fileprivate func list(_ parameters: Parameters, until: KeyPath<ChatroomPerson, Timestamp>) async throws -> APIAnswer
    {
        let people = try await people(of: try parameters.chatroomID("chatroomId"))
        let listed = people.filter { $0[keyPath: until] > now }
        return ["users": list(listed.map { (user: $0.user, until: $0[keyPath: until]) })]
    }

    fileprivate func list(_ people: [(user: UserID, until: Timestamp)]) -> JSONValue {
        .array(people.map { ["userId": .string($0.user.text), "time": .string(clockText(of: $0.until))] })
    }
}

extension Parameters {
    fileprivate var minutes: Int64 {
        get throws(ServerAPIError) { try integer("minute", in: 1...43_200) }
    }

    fileprivate var extra: String {
        get throws(ServerAPIError) { try optionalText("extra", max: .bytes(ChatroomLimits.extraBytesMax)) ?? "" }
    }
}

extension ChatroomNoticeWish {
    /// With `needNotify` everybody in the room is told, otherwise those whom it is about.
    fileprivate init(_ parameters: Parameters) throws(ServerAPIError) {
        let extra = try parameters.extra
        self = try parameters.flag("needNotify", default: false) ? .toAll(extra: extra) : .toThem
    }
}
