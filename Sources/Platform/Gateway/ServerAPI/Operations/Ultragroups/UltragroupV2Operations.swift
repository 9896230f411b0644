internal import PlatformCore
internal import PlatformEngine
internal import Tenants

/// Ultra groups by the vendor's newer routes (reference 12.1).
enum UltragroupV2Operations {
    static let all: [Operation<AppServer>] = groups + people + channels

    private static let groups: [Operation<AppServer>] = [
        .post("/v2/ultragroups", .json) { app, parameters in
            let user = try parameters.userID("user_id")
            let group = try parameters.groupID("group_id")
            let name = try parameters.text("group_name", max: .characters(64))
            return try await app.changeUltragroup(.createUltragroup(group, name: name, by: user))
        },

        .put("/v2/ultragroups/{group}") { app, parameters in
            let group = try parameters.groupID("group")
            let name = try parameters.text("group_name", max: .characters(64))
            return try await app.changeUltragroup(.renameUltragroup(group, name: name))
        },

        .delete("/v2/ultragroups/{group}") { app, parameters in
            try await app.changeUltragroup(.dismissUltragroup(try parameters.groupID("group")))
        },

        .get("/v2/ultragroups/users/{user}/groups") { app, parameters in
            let user = try parameters.userID("user")
            let groups = try await app.listed(.ultragroups(of: user, try parameters.page.list))
            return parameters.data(
                "groups",
                groups.map { ["group_id": .string($0.id.text), "group_name": .string($0.name)] }
            )
        },

        .post("/v2/message/ultragroup/send", .json, rate: .ultragroupMessage, per: "to_group_ids") { app, parameters in
            let draft = try MessageDraft(v2: parameters)
            let groups = try parameters.groupIDs("to_group_ids", countMax: 3)
            let directed = try parameters.optionalUserIDs("to_user_ids", countMax: Limits.directedUserCountMax)
            guard directed.isEmpty || groups.count == 1 else {
                throw ServerAPIError(.parameterInvalid, "to_group_ids must be one group when to_user_ids is given.")
            }
            let isMentioned = try parameters.flag("mentioned_flag", default: false)
            return try await app.publish(
                draft,
                to: groups,
                try parameters.optionalChannel("bus_channel") ?? .main,
                directed: directed,
                includesSender: draft.includesSender,
                mentions: isMentioned ? try Mentions(in: draft.body.content) : .nobody
            )
        },
    ]

    private static let people: [Operation<AppServer>] = [
        .post("/v2/ultragroups/{group}/users/{user}", .json) { app, parameters in
            let group = try parameters.groupID("group")
            return try await app.changeUltragroup(.joinUltragroup(group, try parameters.userID("user")))
        },

        .delete("/v2/ultragroups/{group}/users/{user}") { app, parameters in
            let group = try parameters.groupID("group")
            return try await app.changeUltragroup(.leaveUltragroup(group, try parameters.userID("user")))
        },

        .get("/v2/ultragroups/{group}/users") { app, parameters in
            try await app.people(with: .member, parameters)
        },

        .post("/v2/ultragroups/{group}/muted-users", .json) { app, parameters in
            let (group, users) = try parameters.named
            return try await app.changeUltragroup(.muteInChannel(users, nil, of: group, true))
        },

        .delete("/v2/ultragroups/{group}/muted-users") { app, parameters in
            let (group, users) = try parameters.named
            return try await app.changeUltragroup(.muteInChannel(users, nil, of: group, false))
        },

        .get("/v2/ultragroups/{group}/muted-users") { app, parameters in
            try await app.people(with: .muted, parameters)
        },

        .put("/v2/ultragroups/{group}/muted-status") { app, parameters in
            let group = try parameters.groupID("group")
            return try await app.changeUltragroup(.muteChannel(nil, of: group, try parameters.flag("status")))
        },

        .get("/v2/ultragroups/{group}/muted-status") { app, parameters in
            let found = try await app.channel(.main, of: try parameters.groupID("group"))
            return ["data": ["status": .bool(found?.record.isMuted ?? false)]]
        },

        .post("/v2/ultragroups/{group}/allowed-users", .json) { app, parameters in
            let (group, users) = try parameters.named
            return try await app.changeUltragroup(.exemptInChannel(users, nil, of: group, true))
        },

        .delete("/v2/ultragroups/{group}/allowed-users") { app, parameters in
            let (group, users) = try parameters.named
            return try await app.changeUltragroup(.exemptInChannel(users, nil, of: group, false))
        },

        .get("/v2/ultragroups/{group}/allowed-users") { app, parameters in
            try await app.people(with: .speaksAlways, parameters)
        },
    ]

    private static let channels: [Operation<AppServer>] = [
        .post("/v2/ultragroups/channels", .json) { app, parameters in
            let group = try parameters.groupID("group_id")
            let channel = try parameters.channel("channel_id")
            return try await app.changeUltragroup(.createChannel(channel, of: group, .open))
        },

        .delete("/v2/ultragroups/{group}/channels/{channel}") { app, parameters in
            let group = try parameters.groupID("group")
            return try await app.changeUltragroup(.deleteChannel(try parameters.channel("channel"), of: group))
        },

        .get("/v2/ultragroups/{group}/channels") { app, parameters in
            let group = try parameters.groupID("group")
            let window = try PageWindow(parameters, page: "page", size: "limit", usually: 20, atMost: 100)
            let channels = try await app.listed(.channels(group, for: .server, window.list))
            return parameters.data(
                "channels",
                channels.map { record in
                    [
                        "channel_id": .string(record.channel?.id.text ?? ""),
                        "create_time": .string(app.clockText(of: record.createdAt)),
                    ]
                }
            )
        },
    ]
}

extension Parameters {
    fileprivate var page: PageWindow {
        get throws(ServerAPIError) { try PageWindow(self, page: "page", size: "size", usually: 50, atMost: 200) }
    }

    fileprivate var named: (group: GroupID, users: [UserID]) {
        get throws(ServerAPIError) { (try groupID("group"), try userIDs("user_ids", countMax: 20)) }
    }

    fileprivate func data(_ name: String, _ items: [JSONValue]) -> APIAnswer {
        ["data": .object([name: .array(items)])]
    }
}

extension AppServer {
    fileprivate func people(with right: ChannelRight, _ parameters: Parameters) async throws -> APIAnswer {
        let group = try parameters.groupID("group")
        let people = try await people(with: right, in: group, nil, try parameters.page)
        return parameters.data(
            "users",
            people.map { ["id": .string($0.user.text), "time": .string(clockText(of: $0.member.joinedAt))] }
        )
    }
}
