internal import PlatformCore
internal import PlatformEngine

/// User groups of ultra groups, and the channels they are bound to (reference section 12).
enum UserGroupOperations {
    static let all: [Operation<AppServer>] = [
        .post("/ultragroup/usergroup/add.json", .json) { app, parameters in
            let group = try parameters.groupID("groupId")
            var ids: [GroupID] = []
            for item in try parameters.objects("userGroups", countMax: 10) {
                ids.append(try item.groupID("userGroupId"))
            }
            return try await app.changeUltragroup(.createUserGroups(ids, of: group))
        },

        .post("/ultragroup/usergroup/del.json") { app, parameters in
            let group = try parameters.groupID("groupId")
            let ids = try parameters.userGroups(countMax: UserGroup.countMax)
            return try await app.changeUltragroup(.deleteUserGroups(ids, of: group))
        },

        .post("/ultragroup/usergroup/query.json") { app, parameters in
            let groups = try await app.userGroups(of: try parameters.groupID("groupId"))
            let page = try parameters.ultragroupPage.cut(groups)
            return ["userGroups": .array(page.map { ["userGroupId": .string($0.id.text)] })]
        },

        .post("/ultragroup/usergroup/user/add.json") { app, parameters in
            try await app.changeUserGroup(parameters, true)
        },

        .post("/ultragroup/usergroup/user/del.json") { app, parameters in
            try await app.changeUserGroup(parameters, false)
        },

        .post("/ultragroup/user/usergroup/query.json") { app, parameters in
            let group = try parameters.groupID("groupId")
            let set = try await app.member(try parameters.userID("userId"), of: group)?.userGroups ?? []
            let groups = try await app.userGroups(of: group).filter { !set.isDisjoint(with: $0.set) }
            return try parameters.page(of: groups.map(\.id.text))
        },

        .post("/ultragroup/channel/usergroup/bind.json") { app, parameters in
            try await app.bind(parameters, true)
        },

        .post("/ultragroup/channel/usergroup/unbind.json") { app, parameters in
            try await app.bind(parameters, false)
        },

        .post("/ultragroup/channel/usergroup/query.json") { app, parameters in
            let group = try parameters.groupID("groupId")
            let set = try await app.channel(try parameters.channel(), of: group)?.channel.userGroups ?? []
            let groups = try await app.userGroups(of: group).filter { !set.isDisjoint(with: $0.set) }
            return try parameters.page(of: groups.map(\.id.text))
        },

        .post("/ultragroup/usergroup/channel/query.json") { app, parameters in
            let group = try parameters.groupID("groupId")
            let id = try parameters.groupID("userGroupId")
            let set = try await app.userGroups(of: group).first { $0.id == id }?.set ?? []
            let channels = try await app.listed(.channels(group, for: .server, ChannelWindow()))
            let bound = channels.compactMap(\.channel).filter { !$0.userGroups.isDisjoint(with: set) }
            return try parameters.page(of: bound.map(\.id.text))
        },

        .post("/ultragroup/user/channel/query.json") { app, parameters in
            let group = try parameters.groupID("groupId")
            let channels = try await app.listed(.channelsOf(try parameters.userID("userId"), group))
            return try parameters.page(of: channels.compactMap(\.channel).map(\.id.text))
        },
    ]
}

extension Parameters {
    /// The part of a list of names that a call asks for.
    fileprivate func page(of names: [String]) throws(ServerAPIError) -> APIAnswer {
        ["data": .array(try ultragroupPage.cut(names).map { .string($0) })]
    }
}

extension AppServer {
    /// The user groups of an ultra group; none where that is not there.
    fileprivate func userGroups(of group: GroupID) async throws -> [UserGroup] {
        try await channel(.main, of: group)?.channel.whole?.userGroups ?? []
    }

    fileprivate func changeUserGroup(_ parameters: Parameters, _ areIn: Bool) async throws -> APIAnswer {
        let group = try parameters.groupID("groupId")
        let id = try parameters.groupID("userGroupId")
        let users = try parameters.userIDs("userIds", countMax: 20)
        return try await changeUltragroup(.changeUserGroup(id, of: group, users, areIn))
    }

    fileprivate func bind(_ parameters: Parameters, _ areBound: Bool) async throws -> APIAnswer {
        let group = try parameters.groupID("groupId")
        let channel = try parameters.channel()
        let ids = try parameters.userGroups(countMax: 10)
        return try await changeUltragroup(.bindUserGroups(ids, to: channel, of: group, areBound))
    }
}
