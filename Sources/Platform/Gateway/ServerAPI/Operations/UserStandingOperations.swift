internal import PlatformCore
internal import PlatformEngine
internal import Tenants

/// What users may do at all, and how accounts end (reference section 5).
enum UserStandingOperations {
    static let all: [Operation<AppServer>] = [
        .post("/user/block.json") { app, parameters in
            let users = try parameters.userIDs("userId", countMax: 20)
            let until = app.time(inMinutes: try parameters.integer("minute", in: 1...43_200))
            try await app.submit(all: users.map { .blockUser($0, until: until) })
            return .done
        },

        .post("/user/unblock.json") { app, parameters in
            let users = try parameters.userIDs("userId", countMax: 20)
            try await app.submit(all: users.map { .blockUser($0, until: .zero) })
            return .done
        },

        .post("/user/block/query.json") { app, parameters in
            let window = try PageWindow(parameters)
            let blocked = try await app.users(
                listedIn: BlockedUser.self,
                skipping: window.skipped,
                limit: window.count
            )
            return [
                "users": .array(
                    blocked.users.map { user in
                        [
                            "userId": .string(user.id.text),
                            "blockEndTime": .string(app.clockText(of: user.item.until)),
                        ]
                    }
                )
            ]
        },

        .post("/user/chat/fb/set.json") { app, parameters in
            let users = try parameters.userIDs("userId", countMax: 1_000)
            let isMuted = try parameters.integer("state", in: 0...1) == 1
            try parameters.expectPersonType()
            try await app.submit(all: users.map { .setMutedInPrivate($0, isMuted) })
            return .done
        },

        .post("/user/chat/fb/querylist.json") { app, parameters in
            let limit = try parameters.integer("num", in: 1...200, default: 100)
            let skipped = try parameters.integer("offset", in: 0...Int64(UInt32.max), default: 0)
            try parameters.expectPersonType()
            let (muted, total) = try await app.users(
                listedIn: MutedInPrivate.self,
                skipping: Int(skipped),
                limit: Int(limit)
            )
            return ["total": .integer(Int64(total)), "users": .array(muted.map { .string($0.id.text) })]
        },

        .post("/user/deactivate.json") { app, parameters in
            let users = try parameters.userIDs("userId", countMax: 100, in: .commas)
            return try await app.changeAccounts(users.map { .endAccount(of: $0, .deactivated) })
        },

        .post("/user/deactivate/query.json") { app, parameters in
            let window = try PageWindow(parameters, page: "pageNo", size: "pageSize", usually: 50, atMost: 50)
            let users = try await app.deactivatedUsers(window)
            return ["users": .array(users.map { .string($0.text) })]
        },

        .post("/user/reactivate.json") { app, parameters in
            let users = try parameters.userIDs("userId", countMax: 100, in: .commas)
            return try await app.changeAccounts(users.map { .reopenAccount(of: $0) })
        },

        .post("/user/activate.json") { app, parameters in
            try await app.changeAccounts([.reopenAccount(of: try parameters.userID("userId"))])
        },

        .post("/user/delusers.json") { app, parameters in
            try app.requireDevelopment()
            let users = try parameters.userIDs("userId", countMax: 100, in: .commas)
            _ = try await app.changeAccounts(users.map { .endAccount(of: $0, .deleted) })
            return .done
        },

        .post("/user/query.json") { app, parameters in
            try app.requireDevelopment()
            let window = try PageWindow(parameters, page: "page", size: "pageSize", usually: 20, atMost: 100)
            let isNewestFirst = try parameters.integer("order", in: 0...1, default: 0) == 1
            let listing = UserListing(
                isNewestFirst: isNewestFirst,
                skipping: window.skipped,
                limit: window.count ?? Limits.pageCountMax
            )
            let query = Query.records(.registeredUsers(listing))
            guard case .registeredUsers(let users, let total) = try await app.ask(query) else {
                return .done
            }
            return [
                "total": .integer(Int64(total)),
                "users": .array(
                    users.map { user in
                        [
                            "userId": .string(user.id.text), "userName": .string(user.name),
                            "userPortrait": .string(user.portraitURI),
                            "regTime": .string(app.clockText(of: user.createdAt)),
                        ]
                    }
                ),
            ]
        },
    ]
}

extension Parameters {
    /// One-to-one chat is the only kind that this mute knows.
    fileprivate func expectPersonType() throws(ServerAPIError) {
        guard try text("type", max: .bytes(32)) == "PERSON" else {
            throw ServerAPIError(.parameterInvalid, "type must be PERSON.")
        }
    }
}

extension AppServer {
    /// Ends or opens accounts; it is done when the call is answered, and the operation's name is for the record.
    fileprivate func changeAccounts(_ actions: [Action]) async throws -> APIAnswer {
        var lsn = LSN.zero
        for answer in await answers(to: actions) {
            if case .changed(let changed) = try answer.get() { lsn = max(lsn, changed.lsn) }
        }
        return ["operateId": .string(String(lsn.rawValue))]
    }

    /// Deleted accounts stand on the same shelves, so they are passed over a page at a time.
    fileprivate func deactivatedUsers(_ window: PageWindow) async throws -> [UserID] {
        var deactivated: [UserID] = []
        var skipped = 0
        while deactivated.count < window.end ?? .max {
            let (page, total) = try await users(listedIn: GoneUser.self, skipping: skipped)
            deactivated += page.filter { $0.item.reason == .deactivated }.map(\.id)
            skipped += page.count
            if page.isEmpty || skipped >= total { break }
        }
        return window.cut(deactivated)
    }

    /// Some calls are for building an app and not for running one.
    fileprivate func requireDevelopment() throws(ServerAPIError) {
        guard tenant.mode == .development else {
            throw ServerAPIError(.serviceNotEnabled, "This is for apps in development mode only.")
        }
    }

    /// A time some minutes from now.
    func time(inMinutes minutes: Int64) -> Timestamp {
        now.advanced(byMilliseconds: minutes * 60_000)
    }
}
