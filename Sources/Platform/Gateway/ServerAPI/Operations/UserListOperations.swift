internal import PlatformCore
internal import PlatformEngine

/// Whom users hear from (reference section 5).
enum UserListOperations {
    static let all: [Operation<AppServer>] = [
        .post("/user/blacklist/add.json") { app, parameters in
            let (owner, others) = try parameters.list(of: "blackUserId")
            try await app.submit(all: others.map { .setBlacklisted(by: .id(owner), whom: $0, true) })
            return .done
        },

        .post("/user/blacklist/remove.json") { app, parameters in
            let (owner, others) = try parameters.list(of: "blackUserId")
            try await app.submit(all: others.map { .setBlacklisted(by: .id(owner), whom: $0, false) })
            return .done
        },

        .post("/user/blacklist/query.json") { app, parameters in
            let owner = try parameters.userID("userId")
            return try await UserPage(parameters).answer { after in
                let query = Query.records(.blacklist(owner, after: after, limit: Limits.pageCountMax))
                guard case .blacklist(let users, let hasMore)? = try await app.found(query) else { return ([], false) }
                return (users, hasMore)
            }
        },

        .post("/user/whitelist/add.json") { app, parameters in
            let (owner, others) = try parameters.list(of: "whiteUserId")
            _ = try await app.submit(.allowSenders(others, by: owner))
            return .done
        },

        .post("/user/whitelist/remove.json") { app, parameters in
            let (owner, others) = try parameters.list(of: "whiteUserId")
            _ = try await app.submit(.disallowSenders(others, by: owner))
            return .done
        },

        .post("/user/whitelist/query.json") { app, parameters in
            let owner = try parameters.userID("userId")
            return try await UserPage(parameters).answer { after in
                let key = after.map { AllowedSender($0).key }
                let query = Query.records(.shelf(.allowedSender, of: owner, after: key, limit: Limits.pageCountMax))
                guard case .shelf(let items, let hasMore)? = try await app.found(query) else { return ([], false) }
                return (items.compactMap { ($0 as? AllowedSender)?.user }, hasMore)
            }
        },
    ]
}

extension Parameters {
    /// A user, and the others that are put on or off one of the user's lists.
    fileprivate func list(of name: String) throws(ServerAPIError) -> (owner: UserID, others: [UserID]) {
        (try userID("userId"), try userIDs(name, countMax: 20))
    }
}

/// A part of a list of users after one of them; without `pageToken` and `size` it is the whole list.
private struct UserPage {
    private static let sizeMax: Int64 = 1_000

    private let token: UserID?
    private let size: Int?

    init(_ parameters: Parameters) throws(ServerAPIError) {
        let token = try parameters.optionalText("pageToken", max: .bytes(textIDBytesMax))
        let size = try parameters.optionalInteger("size", in: 1...Self.sizeMax)
        self.token = try token.map { (text) throws(ServerAPIError) in try Parameter.id(text, name: "pageToken") }
        self.size = size.map { Int($0) } ?? (token == nil ? nil : 50)
    }

    /// Gathers the part from pages of the engine's own size.
    func answer(
        _ page: (_ after: UserID?) async throws -> (users: [UserID], hasMore: Bool)
    ) async throws -> APIAnswer {
        var users: [UserID] = []
        var hasMore = true
        while hasMore, users.count < size ?? .max {
            let (more, isUnfinished) = try await page(users.last ?? token)
            users += more
            hasMore = isUnfinished && !more.isEmpty
        }
        let shown = users.prefix(size ?? .max)
        var fields: JSONObject = ["users": .array(shown.map { .string($0.text) })]
        if hasMore || shown.count < users.count, let last = shown.last { fields.append("next", .string(last.text)) }
        return APIAnswer(fields)
    }
}
