internal import PlatformCore
internal import PlatformEngine

/// Groups and their members (reference section 9).
enum GroupOperations {
    static let all: [Operation<AppServer>] = [
        .post("/group/create.json") { app, parameters in
            let creation = GroupCreation(
                id: try parameters.groupID("groupId"),
                name: try parameters.groupName,
                owner: nil,
                members: try parameters.userIDs("userId", countMax: Limits.membershipCallCountMax),
                memberCountMax: try parameters.memberCountMax,
                notice: try GroupNotice(parameters)
            )
            return try await app.change(.createGroup(creation))
        },

        .post("/group/join.json") { app, parameters in
            let users = try parameters.userIDs("userId", countMax: Limits.membershipCallCountMax)
            let group = try parameters.groupID("groupId")
            return try await app.change(.joinGroup(group, users, try GroupNotice(parameters)))
        },

        .post("/group/quit.json") { app, parameters in
            let users = try parameters.userIDs("userId", countMax: Limits.membershipCallCountMax)
            let group = try parameters.groupID("groupId")
            return try await app.change(.leaveGroup(group, users, try GroupNotice(parameters)))
        },

        .post("/group/dismiss.json") { app, parameters in
            _ = try parameters.userID("userId")
            let group = try parameters.groupID("groupId")
            return try await app.change(.dismissGroup(group, try GroupNotice(parameters)))
        },

        .post("/group/refresh.json") { app, parameters in
            let group = try parameters.groupID("groupId")
            let name = try parameters.groupName
            return try await app.change(.renameGroup(group, name: name, try GroupNotice(parameters)))
        },

        .post("/group/sync.json") { app, parameters in
            let user = try parameters.userID("userId")
            let wanted = try parameters.brackets(
                "group",
                as: GroupID.self,
                countMax: Limits.membershipCallCountMax,
                max: .characters(64)
            )
            try await app.sync(user, with: wanted.map { (id: $0.id, name: $0.text) })
            return .done
        },

        .post("/group/user/query.json") { app, parameters in
            let group = try parameters.groupID("groupId")
            let members = try await app.members(of: group)
            return [
                "id": .string(group.text),
                "users": .array(members.map { ["id": .string($0.text)] }),
            ]
        },
    ]
}

extension Parameters {
    fileprivate var groupName: String {
        get throws(ServerAPIError) { try text("groupName", max: .characters(64)) }
    }

    fileprivate var memberCountMax: UInt32? {
        get throws(ServerAPIError) {
            try optionalInteger("maxMember", in: 1...Int64(Limits.groupMemberCountCeiling)).map { UInt32($0) }
        }
    }
}

extension GroupNotice {
    /// The message that goes with the change, when `bindNotifyMsg` asks for one.
    fileprivate init?(_ parameters: Parameters) throws(ServerAPIError) {
        guard try parameters.flag("bindNotifyMsg", default: false) else { return nil }
        let body = try MessageBody(parameters)
        self.init(
            from: try parameters.userID("fromUserId"),
            body: body,
            flags: try EntryFlags(parameters, objectName: body.objectName),
            includesSender: try parameters.flag("isIncludeSender", default: false),
            push: try PushHints(parameters)
        )
    }
}
