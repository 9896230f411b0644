internal import PlatformCore
internal import PlatformEngine

/// Friends of users (reference section 13.2).
enum FriendOperations {
    static let all: [Operation<AppServer>] = [
        .post("/friend/add.json") { app, parameters in
            let addition = FriendAddition(
                user: try parameters.userID("userId"),
                other: try parameters.userID("targetId"),
                text: try parameters.optionalText("extra", max: .characters(FriendApplication.textCountMax)) ?? "",
                heedsPolicy: try parameters.integer("optType", in: 1...2, default: 1) == 1,
                isMutual: try parameters.integer("directionType", in: 1...2, default: 2) == 2
            )
            try await app.host(.addFriend(addition))
            return .done
        },

        .post("/friend/delete.json") { app, parameters in
            let user = try parameters.userID("userId")
            try await app.host(.removeFriends(try parameters.userIDs("targetIds", countMax: 100), of: user))
            return .done
        },

        .post("/friend/clean.json") { app, parameters in
            try await app.removeAllFriends(of: try parameters.userID("userId"))
            return .done
        },

        .post("/friend/profile/set.json") { app, parameters in
            let remark = try parameters.optionalText("remarkName", max: .characters(Friend.remarkCountMax))
            let action = Action.changeFriend(
                try parameters.userID("targetId"),
                of: try parameters.userID("userId"),
                remark: remark,
                extra: try parameters.profile("friendExtProfile", as: .friendExtra)
            )
            try await app.host(action)
            return .done
        },

        .post("/friend/get.json") { app, parameters in
            let window = try ListWindow(parameters)
            let direction = try parameters.optionalInteger("directionType", in: 1...2)
            let listing = FriendListing(
                try parameters.userID("userId"),
                after: window.after,
                isNewestFirst: window.isNewestFirst,
                limit: window.limit,
                isMutual: direction.map { $0 == 2 }
            )
            guard case .friends(let friends, let total, let next) = try await app.hosting(.friends(listing)) else {
                throw ServerAPIError.otherAnswer
            }
            return [
                "totalCount": .integer(Int64(total)), "pageToken": ListWindow.token(next),
                "friendList": .array(friends.map(\.json)),
            ]
        },

        .post("/friend/check.json") { app, parameters in
            let user = try parameters.userID("userId")
            let others = try parameters.userIDs("targetIds", countMax: 20)
            let isMutual = try parameters.integer("directionType", in: 1...2, default: 2) == 2
            guard case .friendships(let friendships) = try await app.hosting(.friendships(user, with: others)) else {
                throw ServerAPIError.otherAnswer
            }
            return [
                "results": .array(
                    friendships.map { friendship in
                        let result = isMutual ? friendship.mutualResult : friendship.isInMine ? 2 : 1
                        return ["userId": .string(friendship.user.text), "result": .integer(result)]
                    }
                )
            ]
        },

        .post("/friend/permission/set.json") { app, parameters in
            let users = try parameters.userIDs("userIds", countMax: 100)
            let number = try parameters.integer("permissionType", in: 0...3)
            let rule = FriendPolicy.Rule(rawValue: UInt8(number))
            for answer in await app.answers(to: users.map { .setFriendPolicy(of: $0, rule) }) {
                if case .failure(let error) = answer { throw ServerAPIError(hosting: error) }
            }
            return .done
        },

        .post("/friend/permission/get.json") { app, parameters in
            let users = try parameters.userIDs("userIds", countMax: 100)
            guard case .friendPolicies(let rules) = try await app.hosting(.friendPolicies(users)) else {
                throw ServerAPIError.otherAnswer
            }
            return [
                "permissionSettings": .array(
                    zip(users, rules).map { user, rule in
                        ["userId": .string(user.text), "type": .integer(Int64(rule?.rawValue ?? 0))]
                    }
                )
            ]
        },
    ]
}

extension AppServer {
    /// Ends all friendships of a user, so many at a time.
    fileprivate func removeAllFriends(of user: UserID) async throws {
        // As many rounds as a full list needs, and one that finds nothing.
        for _ in 0...(Friend.countMax / 100) {
            let query = Query.records(.shelf(.friend, of: user, after: nil, limit: 100))
            guard case .shelf(let items, _)? = try await found(query), !items.isEmpty else { return }
            try await host(.removeFriends(items.compactMap { ($0 as? Friend)?.user }, of: user))
        }
    }
}

extension Friendship {
    fileprivate var mutualResult: Int64 {
        switch (isInMine, isInTheirs) {
        case (true, true): 1
        case (false, false): 2
        case (true, false): 3
        case (false, true): 4
        }
    }
}

extension FriendView {
    fileprivate var json: JSONValue {
        [
            "userId": .string(friend.user.text), "name": .string(name), "remarkName": .string(friend.remark),
            "friendExtProfile": .string(friend.extra.json), "time": .integer(friend.since.rawValue),
            "directionType": .integer(isMutual ? 2 : 1), "isBlacklist": .bool(isBlocked),
        ]
    }
}
