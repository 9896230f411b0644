internal import PlatformCore
internal import PlatformEngine

/// Ultra groups, their members and channels (reference section 12).
enum UltragroupOperations {
    static let all: [Operation<AppServer>] = [
        .post("/ultragroup/create.json") { app, parameters in
            let user = try parameters.userID("userId")
            let group = try parameters.groupID("groupId")
            return try await app.changeUltragroup(.createUltragroup(group, name: try parameters.groupName, by: user))
        },

        .post("/ultragroup/dis.json") { app, parameters in
            try await app.changeUltragroup(.dismissUltragroup(try parameters.groupID("groupId")))
        },

        .post("/ultragroup/join.json") { app, parameters in
            let user = try parameters.userID("userId")
            return try await app.changeUltragroup(.joinUltragroup(try parameters.groupID("groupId"), user))
        },

        .post("/ultragroup/quit.json") { app, parameters in
            let user = try parameters.userID("userId")
            return try await app.changeUltragroup(.leaveUltragroup(try parameters.groupID("groupId"), user))
        },

        .post("/ultragroup/refresh.json") { app, parameters in
            let group = try parameters.groupID("groupId")
            return try await app.changeUltragroup(.renameUltragroup(group, name: try parameters.groupName))
        },

        .post("/ultragroup/member/exist.json") { app, parameters in
            let group = try parameters.groupID("groupId")
            let member = try await app.member(try parameters.userID("userId"), of: group)
            return ["status": .bool(member?.role.isMember ?? false)]
        },

        .post("/ultragroup/channel/create.json") { app, parameters in
            let group = try parameters.groupID("groupId")
            let channel = try parameters.channel()
            return try await app.changeUltragroup(.createChannel(channel, of: group, try parameters.channelAccess))
        },

        .post("/ultragroup/channel/del.json") { app, parameters in
            let group = try parameters.groupID("groupId")
            return try await app.changeUltragroup(.deleteChannel(try parameters.channel(), of: group))
        },

        .post("/ultragroup/channel/get.json") { app, parameters in
            let group = try parameters.groupID("groupId")
            // The SDKs name the size of a page in two ways.
            let size = try parameters.optional("limit") == nil ? "size" : "limit"
            let window = try PageWindow(parameters, page: "page", size: size, usually: 20, atMost: 100)
            let channels = try await app.listed(.channels(group, for: .server, window.list))
            return [
                "channelList": .array(
                    channels.map { record in
                        [
                            "channelId": .string(record.channel?.id.text ?? ""),
                            "type": .integer(Int64(record.channel?.access.rawValue ?? 0)),
                            "createTime": .string(app.clockText(of: record.createdAt)),
                        ]
                    }
                )
            ]
        },

        .post("/ultragroup/channel/type/change.json") { app, parameters in
            let group = try parameters.groupID("groupId")
            let channel = try parameters.channel()
            _ = try parameters.required("type")
            return try await app.changeUltragroup(.setChannelAccess(channel, of: group, try parameters.channelAccess))
        },

        .post("/ultragroup/channel/private/users/add.json") { app, parameters in
            try await app.list(parameters, true)
        },

        .post("/ultragroup/channel/private/users/del.json") { app, parameters in
            try await app.list(parameters, false)
        },

        .post("/ultragroup/channel/private/users/get.json") { app, parameters in
            let group = try parameters.groupID("groupId")
            let channel = try parameters.channel()
            let people = try await app.people(with: .listed, in: group, channel, try parameters.ultragroupPage)
            return ["users": .array(people.map { .string($0.user.text) })]
        },
    ]
}

extension Parameters {
    fileprivate var groupName: String {
        get throws(ServerAPIError) { try text("groupName", max: .characters(64)) }
    }
}

extension AppServer {
    fileprivate func list(_ parameters: Parameters, _ isListed: Bool) async throws -> APIAnswer {
        let group = try parameters.groupID("groupId")
        let channel = try parameters.channel()
        let users = try parameters.userIDs("userIds", countMax: 20)
        return try await changeUltragroup(.listInChannel(users, channel, of: group, isListed))
    }
}
