internal import PlatformCore
internal import PlatformEngine

/// Profiles of users that are kept for the app (reference section 13.1).
enum ProfileOperations {
    static let all: [Operation<AppServer>] = [
        .post("/user/profile/set.json") { app, parameters in
            let user = try parameters.userID("userId")
            try await app.host(.changeProfile(of: user, try parameters.userProfile))
            return .done
        },

        .post("/user/profile/clean.json") { app, parameters in
            for user in try parameters.userIDs("userId", countMax: 20, in: .commas) {
                try await app.host(.cleanProfile(of: user))
            }
            return .done
        },

        .post("/user/profile/batch/query.json") { app, parameters in
            let users = try parameters.userIDs("userId", countMax: 1_000, in: .commas)
            guard users.count <= 100 else {
                throw ServerAPIError(.profilesTooMany, "userId has more than 100 items.")
            }
            return try await app.profiles(.profiles(users))
        },

        .post("/user/profile/query.json") { app, parameters in
            let window = try PageWindow(parameters, page: "page", size: "size", usually: 20, atMost: 100)
            let listing = UserListing(
                isNewestFirst: try parameters.integer("order", in: 0...1, default: 0) == 1,
                skipping: window.skipped,
                limit: window.count ?? Limits.pageCountMax
            )
            return try await app.profiles(.allProfiles(listing))
        },
    ]
}

extension AppServer {
    fileprivate func profiles(_ query: HostingQuery) async throws -> APIAnswer {
        guard case .profiles(let profiles) = try await hosting(query) else { throw ServerAPIError.otherAnswer }
        return [
            "userList": .array(
                profiles.map { view in
                    [
                        "userId": .string(view.user.id.text),
                        "version": .integer(Int64(clamping: view.version.rawValue)),
                        "userProfile": .string(view.profileJSON),
                        "userExtProfile": .string(view.profile.extra.json),
                    ]
                }
            )
        ]
    }
}
