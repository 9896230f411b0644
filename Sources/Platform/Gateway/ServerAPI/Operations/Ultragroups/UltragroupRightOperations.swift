internal import PlatformCore
internal import PlatformEngine

/// Who may speak in ultra groups and channels, and what notifies (reference section 12).
///
/// A call that names no channel is about the ultra group whole.
enum UltragroupRightOperations {
    static let all: [Operation<AppServer>] = [
        .post("/ultragroup/userbanned/add.json") { app, parameters in
            let (group, channel, users) = try parameters.people
            return try await app.changeUltragroup(.muteInChannel(users, channel, of: group, true))
        },

        .post("/ultragroup/userbanned/del.json") { app, parameters in
            let (group, channel, users) = try parameters.people
            return try await app.changeUltragroup(.muteInChannel(users, channel, of: group, false))
        },

        .post("/ultragroup/userbanned/get.json") { app, parameters in
            try await app.people(with: .muted, parameters)
        },

        .post("/ultragroup/globalbanned/set.json") { app, parameters in
            let group = try parameters.groupID("groupId")
            let isMuted = try parameters.flag("status")
            return try await app.changeUltragroup(.muteChannel(try parameters.optionalChannel(), of: group, isMuted))
        },

        .post("/ultragroup/globalbanned/get.json") { app, parameters in
            let group = try parameters.groupID("groupId")
            let channel = try parameters.optionalChannel()
            let found = try await app.channel(channel ?? .main, of: group)
            let isMuted = channel == nil ? found?.record.isMuted : found?.channel.isMuted
            return ["status": .bool(isMuted ?? false)]
        },

        .post("/ultragroup/banned/whitelist/add.json") { app, parameters in
            let (group, channel, users) = try parameters.people
            return try await app.changeUltragroup(.exemptInChannel(users, channel, of: group, true))
        },

        .post("/ultragroup/banned/whitelist/del.json") { app, parameters in
            let (group, channel, users) = try parameters.people
            return try await app.changeUltragroup(.exemptInChannel(users, channel, of: group, false))
        },

        .post("/ultragroup/banned/whitelist/get.json") { app, parameters in
            try await app.people(with: .speaksAlways, parameters)
        },

        .post("/ultragroup/notdisturb/set.json") { app, parameters in
            let group = try parameters.groupID("groupId")
            let channel = try parameters.optionalChannel()
            let number = try parameters.integer("unpushLevel", in: -1...5)
            guard let level = NotificationLevel(rawValue: Int8(number)) else {
                throw ServerAPIError(.parameterOutOfRange, "unpushLevel must be -1, 0, 1, 2, 4 or 5.")
            }
            return try await app.changeUltragroup(.setChannelNotification(level, of: channel, group))
        },

        .post("/ultragroup/notdisturb/get.json") { app, parameters in
            let group = try parameters.groupID("groupId")
            let channel = try parameters.optionalChannel()
            let found = try await app.channel(channel ?? .main, of: group)?.channel
            let level = channel == nil ? found?.whole?.notification : found?.notification
            return [
                "groupId": .string(group.text),
                "busChannel": .string(channel?.text ?? ""),
                "unpushLevel": .integer(Int64((level ?? .unset).rawValue)),
            ]
        },
    ]
}

extension Parameters {
    /// The users whom a call is about, and where.
    fileprivate var people: (group: GroupID, channel: ChannelID?, users: [UserID]) {
        get throws(ServerAPIError) {
            let group = try groupID("groupId")
            return (group, try optionalChannel(), try userIDs("userIds", countMax: 20))
        }
    }
}

extension AppServer {
    fileprivate func people(with right: ChannelRight, _ parameters: Parameters) async throws -> APIAnswer {
        let group = try parameters.groupID("groupId")
        let channel = try parameters.optionalChannel()
        let people = try await people(with: right, in: group, channel, try parameters.ultragroupPage)
        return ["users": .array(people.map { ["id": .string($0.user.text)] })]
    }
}
