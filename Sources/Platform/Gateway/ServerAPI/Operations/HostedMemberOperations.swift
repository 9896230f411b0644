internal import PlatformCore
internal import PlatformEngine

/// Members of hosted groups, and what users have of them (reference section 13.3).
enum HostedMemberOperations {
    static let all: [Operation<AppServer>] = [
        .post("/entrust/group/member/query.json") { app, parameters in
            let window = try ListWindow(parameters)
            let listing = MemberListing(
                try parameters.groupID("groupId"),
                role: try parameters.role("type"),
                after: window.after,
                isNewestFirst: window.isNewestFirst,
                limit: window.limit
            )
            guard case .members(let members, let next) = try await app.hosting(.members(listing)) else {
                throw ServerAPIError.otherAnswer
            }
            return ["pageToken": ListWindow.token(next), "members": .array(members.map(\.json))]
        },

        .post("/entrust/group/member/specific/query.json") { app, parameters in
            let users = try parameters.userIDs("userIds", countMax: 100)
            let query = HostingQuery.membersNamed(try parameters.groupID("groupId"), users)
            guard case .members(let members, _) = try await app.hosting(query) else {
                throw ServerAPIError.otherAnswer
            }
            return ["members": .array(members.map(\.json))]
        },

        .post("/entrust/group/member/set.json") { app, parameters in
            let action = Action.changeMember(
                try parameters.userID("userId"),
                in: try parameters.groupID("groupId"),
                nickname: try parameters.optionalText("nickname", max: .characters(MemberNote.nicknameCountMax)),
                extra: try parameters.optionalText("extra", max: .characters(MemberNote.extraCountMax))
            )
            try await app.host(action)
            return .done
        },

        .post("/entrust/group/member/follow.json") { app, parameters in
            try await app.follow(parameters, isFollowing: true)
        },

        .post("/entrust/group/member/unfollow.json") { app, parameters in
            try await app.follow(parameters, isFollowing: false)
        },

        .post("/entrust/group/member/followed/get.json") { app, parameters in
            let (group, user) = (try parameters.groupID("groupId"), try parameters.userID("userId"))
            guard case .followed(let members) = try await app.hosting(.followed(group, by: user)) else {
                throw ServerAPIError.otherAnswer
            }
            return [
                "userId": .string(user.text), "groupId": .string(group.text),
                "members": .array(
                    members.map { ["userId": .string($0.user.text), "timestamp": .integer($0.since.rawValue)] }
                ),
            ]
        },

        .post("/entrust/group/remarkname/set.json") { app, parameters in
            let user = try parameters.userID("userId")
            let text = try parameters.text("remarkName", max: .characters(64))
            try await app.host(.setRemark(of: user, GroupRemark(text, about: try parameters.groupID("groupId"))))
            return .done
        },

        .post("/entrust/group/remarkname/delete.json") { app, parameters in
            let user = try parameters.userID("userId")
            try await app.host(.removeRemark(of: user, about: try parameters.groupID("groupId")))
            return .done
        },

        .post("/entrust/group/remarkname/query.json") { app, parameters in
            let group = try parameters.groupID("groupId")
            let remarks = try await app.items(GroupRemark.self, of: try parameters.userID("userId"))
            return ["remarkName": .string(remarks.first { $0.group == group }?.text ?? "")]
        },

        .post("/entrust/joined/group/query.json") { app, parameters in
            let window = try ListWindow(parameters)
            let listing = JoinedListing(
                try parameters.userID("userId"),
                role: try parameters.role("role"),
                after: window.after,
                isNewestFirst: window.isNewestFirst,
                limit: window.limit
            )
            guard case .joinedGroups(let groups, let total, let next) = try await app.hosting(.joinedGroups(listing))
            else { throw ServerAPIError.otherAnswer }
            return [
                "totalCount": .integer(Int64(total)), "pageToken": ListWindow.token(next),
                "groups": .array(groups.map(\.json)),
            ]
        },
    ]
}

extension AppServer {
    fileprivate func follow(_ parameters: Parameters, isFollowing: Bool) async throws -> APIAnswer {
        let action = Action.followMembers(
            try parameters.userIDs("followUserIds", countMax: FollowedMembers.countMax),
            of: try parameters.groupID("groupId"),
            by: try parameters.userID("userId"),
            isFollowing
        )
        try await host(action)
        return .done
    }
}

extension Parameters {
    /// 0 for all, or the number of a role as the vendor counts them.
    fileprivate func role(_ name: String) throws(ServerAPIError) -> GroupRole? {
        switch try integer(name, in: 0...3, default: 0) {
        case 1: .owner
        case 2: .manager
        case 3: .member
        default: nil
        }
    }
}

extension GroupRole {
    /// The vendor counts roles from the strongest.
    fileprivate var vendorNumber: Int64 {
        switch self {
        case .owner: 1
        case .manager: 2
        case .member: 3
        case .outsider: 0
        }
    }
}

extension GroupMemberView {
    fileprivate var json: JSONValue {
        [
            "userId": .string(user.text), "nickname": .string(member.note?.nickname ?? ""),
            "role": .integer(member.role.vendorNumber), "time": .integer(member.joinedAt.rawValue),
            "extra": .string(member.note?.extra ?? ""),
        ]
    }
}

extension JoinedGroup {
    fileprivate var json: JSONValue {
        [
            "groupId": .string(group.id.text), "name": .string(group.name), "remarkName": .string(remark),
            "groupProfile": .string(group.hosting?.profile.json ?? "{}"),
            "createTime": .integer(group.createdAt.rawValue),
            "permissions": .string(group.hosting?.permissions.json ?? "{}"),
            "groupExtProfile": .string(group.hosting?.extra.json ?? "{}"),
            "joinTime": .integer(member.joinedAt.rawValue), "role": .integer(member.role.vendorNumber),
            "count": .integer(Int64(group.memberCount)), "owner": .string(group.hosting?.owner.text ?? ""),
        ]
    }
}
