internal import PlatformCore
internal import PlatformEngine

/// Groups whose profile and members the server keeps for the app (reference section 13.3).
enum HostedGroupOperations {
    static let all: [Operation<AppServer>] = [
        .post("/entrust/group/create.json") { app, parameters in
            let creation = GroupCreation(
                id: try parameters.groupID("groupId"),
                name: try parameters.text("name", max: .characters(64)),
                owner: .id(try parameters.userID("owner")),
                members: try parameters.optionalUserIDs("userIds", countMax: Limits.membershipCallCountMax),
                mustBeNew: true,
                hosting: try parameters.groupProfile
            )
            try await app.host(.createGroup(creation))
            return .done
        },

        .post("/entrust/group/import.json") { app, parameters in
            var change = try parameters.groupProfile
            change.name = try parameters.text("name", max: .characters(64))
            let group = try parameters.groupID("groupId")
            try await app.host(.importGroup(group, owner: try parameters.userID("owner"), change))
            return .done
        },

        .post("/entrust/group/profile/update.json") { app, parameters in
            var change = try parameters.groupProfile
            change.name = try parameters.optionalText("name", max: .characters(64))
            try await app.host(.changeGroupProfile(try parameters.groupID("groupId"), change))
            return .done
        },

        .post("/entrust/group/profile/query.json") { app, parameters in
            let groups = try parameters.groupIDs("groupIds", countMax: 100)
            guard case .groups(let found, _) = try await app.hosting(.groups(groups)) else {
                throw ServerAPIError.otherAnswer
            }
            return ["profiles": .array(found.map { .object($0.profile(named: "groupName")) })]
        },

        .post("/entrust/group/query.json") { app, parameters in
            let query = HostingQuery.allGroups(
                after: try parameters.conversationToken,
                isNewestFirst: try parameters.integer("order", in: 0...1, default: 1) == 1,
                limit: Int(try parameters.integer("size", in: 1...100, default: 50))
            )
            guard case .groups(let groups, let next) = try await app.hosting(query) else {
                throw ServerAPIError.otherAnswer
            }
            return [
                "pageToken": .string(next.map { String($0.rawValue) } ?? ""),
                "groups": .array(groups.map(\.line)),
            ]
        },

        .post("/entrust/group/join.json") { app, parameters in
            let users = try parameters.userIDs("userIds", countMax: 100)
            let group = try parameters.groupID("groupId")
            guard case .group(let answer) = try await app.host(.joinHostedGroup(group, users)) else {
                throw ServerAPIError.otherAnswer
            }
            return APIAnswer(answer.group.profile(named: "name"))
        },

        .post("/entrust/group/quit.json") { app, parameters in try await app.leave(parameters) },

        .post("/entrust/group/member/kick.json") { app, parameters in try await app.leave(parameters) },

        .post("/entrust/group/member/kick/all.json") { app, parameters in
            try await app.leaveAll(try parameters.userID("userId"))
            return .done
        },

        .post("/entrust/group/dismiss.json") { app, parameters in
            try await app.host(.dismissGroup(try parameters.groupID("groupId"), nil))
            return .done
        },

        .post("/entrust/group/transfer/owner.json") { app, parameters in
            let group = try parameters.groupID("groupId")
            let departure = try parameters.flag("isQuit", default: false) ? try parameters.departure : nil
            try await app.host(.transferGroup(group, to: try parameters.userID("newOwner"), leaving: departure))
            return .done
        },

        .post("/entrust/group/manager/add.json") { app, parameters in
            try await app.changeManagers(parameters, areManagers: true)
        },

        .post("/entrust/group/manager/remove.json") { app, parameters in
            try await app.changeManagers(parameters, areManagers: false)
        },
    ]
}

extension AppServer {
    fileprivate func leave(_ parameters: Parameters) async throws -> APIAnswer {
        let users = try parameters.userIDs("userIds", countMax: 100)
        try await host(.leaveHostedGroup(try parameters.groupID("groupId"), users, try parameters.departure))
        return .done
    }

    /// Takes a user out of all hosted groups but those the user owns.
    fileprivate func leaveAll(_ user: UserID) async throws {
        var next: PageMark?
        repeat {
            let listing = JoinedListing(user, after: next, isNewestFirst: false, limit: 100)
            guard case .joinedGroups(let joined, _, let mark) = try await hosting(.joinedGroups(listing)) else {
                return
            }
            let groups = joined.filter { $0.member.role != .owner }.map(\.group.id)
            for answer in await answers(to: groups.map { .leaveHostedGroup($0, [user], Departure()) }) {
                guard case .failure(let error) = answer else { continue }
                // Somebody else was faster.
                if ![.unknownGroup, .notInGroup, .ownerCannotLeave].contains(error.code) { throw error }
            }
            next = mark
        } while next != nil
    }

    fileprivate func changeManagers(_ parameters: Parameters, areManagers: Bool) async throws -> APIAnswer {
        let users = try parameters.userIDs("userIds", countMax: 100)
        let group = try parameters.groupID("groupId")
        let answer = try await host(.changeManagers(group, users, areManagers: areManagers))
        guard case .managers(let managers) = answer else { throw ServerAPIError.otherAnswer }
        return [
            "userIds": .array(managers.outsiders.map { .string($0.text) }),
            "managerCount": .integer(Int64(managers.count)),
        ]
    }
}

extension Parameters {
    fileprivate var groupProfile: GroupProfileChange {
        get throws(ServerAPIError) {
            GroupProfileChange(
                profile: try profile("groupProfile", as: .group),
                extra: try profile("groupExtProfile", as: .groupExtra),
                permissions: try profile("permissions", as: .permissions)
            )
        }
    }

    fileprivate var departure: Departure {
        get throws(ServerAPIError) {
            Departure(
                endsMute: try flag("isDelBan", default: true),
                endsRightToSpeak: try flag("isDelWhite", default: true),
                endsFollowing: try flag("isDelFollowed", default: true)
            )
        }
    }

    fileprivate var conversationToken: ConversationNumber? {
        get throws(ServerAPIError) {
            guard let token = try optionalText("pageToken", max: .bytes(16)) else { return nil }
            guard let number = UInt32(token) else {
                throw ServerAPIError(.parameterInvalid, "pageToken must be one of an earlier answer.")
            }
            return ConversationNumber(rawValue: number)
        }
    }
}

extension Group {
    /// What is kept of a hosted group; the vendor calls its name differently here and there.
    func profile(named nameField: String) -> JSONObject {
        var fields: JSONObject = ["groupId": .string(id.text), nameField: .string(name)]
        fields.append("owner", .string(hosting?.owner.text ?? ""))
        fields.append("groupProfile", .string(hosting?.profile.json ?? "{}"))
        fields.append("groupExtProfile", .string(hosting?.extra.json ?? "{}"))
        fields.append("permissions", .string(hosting?.permissions.json ?? "{}"))
        fields.append("remarkName", .string(""))
        fields.append("createTime", .integer(createdAt.rawValue))
        fields.append("memberCount", .integer(Int64(memberCount)))
        return fields
    }

    /// The group in the list of all.
    fileprivate var line: JSONValue {
        let portrait = hosting?.profile.values["portraitUrl"].flatMap { try? JSONParser.parse($0) }
        var url = ""
        if case .string(let text)? = portrait { url = text }
        return [
            "groupId": .string(id.text), "owner": .string(hosting?.owner.text ?? ""),
            "creator": .string(hosting?.creator.text ?? ""), "name": .string(name), "portraitUrl": .string(url),
            "time": .integer(createdAt.rawValue),
        ]
    }
}
