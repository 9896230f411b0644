internal import PlatformCore
internal import PlatformEngine
internal import Tenants

/// Users: registering, looking up, expiring tokens (reference section 5).
enum UserOperations {
    static let all: [Operation<AppServer>] = [
        .post("/user/getToken.json", rate: .getToken) { app, parameters in
            let user = try await app.register(try Registration(parameters))
            return ["userId": .string(user.id.text), "token": .string(try app.issueToken(for: user.id))]
        },

        .post("/user/refresh.json") { app, parameters in
            _ = try await app.submit(.refreshUser(try Registration(parameters)))
            return .done
        },

        .post("/user/info.json") { app, parameters in
            let id = try parameters.userID("userId")
            guard let user = try await app.user(id) else { throw ServerAPIError.unknownUser(id) }
            return [
                "userName": .string(user.name),
                "userPortrait": .string(user.portraitURI),
                "createTime": .string(app.clockText(of: user.createdAt)),
            ]
        },

        .post("/user/checkOnline.json") { app, parameters in
            let user = try parameters.userID("userId")
            return ["status": app.isOnline(user) ? "1" : "0"]
        },

        .post("/user/token/expire.json") { app, parameters in
            let users = try parameters.userIDs("userId", countMax: 20)
            let time = try parameters.time("time")
            _ = try await app.submit(all: users.map { .expireTokens($0, before: time) })
            return .done
        },

        .post("/user/group/query.json") { app, parameters in
            let user = try parameters.userID("userId")
            let groups = try await app.groups(of: user, in: try PageWindow(parameters))
            return [
                "groups": .array(groups.map { ["id": .string($0.id.text), "name": .string($0.name)] })
            ]
        },
    ]
}

extension Registration {
    fileprivate init(_ parameters: Parameters) throws(ServerAPIError) {
        self.init(
            user: try parameters.userID("userId"),
            name: try parameters.optionalText("name", max: .characters(64)),
            portraitURI: try parameters.optionalText("portraitUri", max: .bytes(Limits.portraitURIBytesMax))
        )
    }
}

extension ServerAPIError {
    static func unknownUser(_ id: UserID) -> ServerAPIError {
        ServerAPIError(.parameterInvalid, "There is no user \(id).")
    }
}
