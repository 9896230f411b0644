internal import PlatformCore
internal import PlatformEngine
internal import Tenants

/// Bots, whose webhooks are called (reference section 15).
enum BotOperations {
    static let all: [Operation<AppServer>] = bots + integrations

    private static let bots: [Operation<AppServer>] = [
        .post("/v3/bot/create.json", .json) { app, parameters in
            let user = try parameters.userID("userId")
            let change = try BotChange(parameters, isNew: true)
            guard try await app.botCount < Bot.countMax else {
                throw ServerAPIError(.parameterOutOfRange, "An app has at most \(Bot.countMax) bots.")
            }
            try await app.bots?.expectBots(of: app.tenant.number)
            return try await app.change(user, change)
        },

        .post("/v3/bot/update.json", .json) { app, parameters in
            try await app.change(try parameters.userID("userId"), try BotChange(parameters, isNew: false))
        },

        .post("/v3/bot/delete.json", .json) { app, parameters in
            _ = try await app.submit(.removeBot(try parameters.userID("userId")))
            app.bots?.botsChanged(of: app.tenant.number)
            return .done
        },

        .post("/v3/bot/get.json", .json) { app, parameters in
            var bots: [(id: UserID, item: Bot)] = []
            for user in try parameters.userIDs("userIds", countMax: 100) {
                if let bot = try await app.items(Bot.self, of: user).first { bots.append((user, bot)) }
            }
            return ["bots": .array(try await app.shown(bots, withIntegrations: true))]
        },

        .post("/v3/bot/query.json", .json) { app, parameters in
            let window = try PageWindow(parameters, page: "page", size: "pageSize", usually: 20, atMost: 100)
            let withIntegrations = try parameters.flag("includeIntegration", default: false)
            let (bots, total) = try await app.users(
                listedIn: Bot.self,
                skipping: window.skipped,
                limit: window.count
            )
            return [
                "total": .integer(Int64(total)),
                "hasNext": .bool(window.skipped + bots.count < total),
                "bots": .array(try await app.shown(bots, withIntegrations: withIntegrations)),
            ]
        },
    ]

    private static let integrations: [Operation<AppServer>] = [
        .post("/v3/bot/integration/create.json", .json) { app, parameters in
            let user = try parameters.userID("userId")
            return try await app.change(user, BotChange(integrations: .added(try BotIntegration(parameters))))
        },

        .post("/v3/bot/integration/update.json", .json) { app, parameters in
            let user = try parameters.userID("userId")
            return try await app.change(user, BotChange(integrations: .changed(try BotIntegrationChange(parameters))))
        },

        .post("/v3/bot/integration/delete.json", .json) { app, parameters in
            let user = try parameters.userID("userId")
            let type = try BotIntegrationChange.type(parameters)
            return try await app.change(user, BotChange(integrations: .removed(type: type)))
        },
    ]
}

extension AppServer {
    fileprivate var botCount: Int {
        get async throws { try await users(listedIn: Bot.self, limit: 1).total }
    }

    fileprivate func change(_ bot: UserID, _ change: BotChange) async throws -> APIAnswer {
        _ = try await submit(.changeBot(bot, change))
        bots?.botsChanged(of: tenant.number)
        return .done
    }

    /// Bots with what they are called, which stands with the user.
    fileprivate func shown(
        _ bots: [(id: UserID, item: Bot)],
        withIntegrations: Bool
    ) async throws -> [JSONValue] {
        guard case .profiles(let profiles) = try await hosting(.profiles(bots.map(\.id))) else {
            throw ServerAPIError.otherAnswer
        }
        let users = Dictionary(profiles.map { ($0.user.id, $0.user) }) { $1 }
        return bots.compactMap { bot in
            users[bot.id].map { BotView(user: $0, bot: bot.item).shown(withIntegrations: withIntegrations) }
        }
    }
}
