internal import PlatformCore
internal import PlatformEngine
internal import PlatformGateway
internal import Tenants

/// A webhook of a bot, with whose it is.
struct BotWebhook: Hashable, Sendable {
    let name: ConsumerName
    let bot: UserID
    let account: AccountNumber
    let integration: BotIntegration

    /// `nil` for one that is switched off.
    init?(_ integration: BotIntegration, of bot: UserID, _ account: AccountNumber) {
        guard integration.isEnabled, let name = ConsumerName.webhook(integration.type, of: account) else { return nil }
        self.name = name
        self.bot = bot
        self.account = account
        self.integration = integration
    }
}

extension EventBody {
    /// What a bot's server is told: what others say to the bot in private, and what becomes of it.
    init?(_ event: Event, for webhook: BotWebhook) {
        let integration = webhook.integration
        guard case .message(let message) = event.content, message.place.kind == .private, message.by != webhook.bot,
            integration.events.isEmpty || integration.events.contains(event.name),
            let told = message.told,
            integration.objectNames.isEmpty || integration.objectNames.contains(told.objectName)
        else { return nil }
        self.init(Self.form(of: message, told, to: webhook.bot.text, at: event.time))
    }
}

extension DeliveryParts {
    /// Reads which bots an app has, and keeps their webhooks.
    func readBots(of tenant: TenantNumber) async throws {
        guard try registry.tenant(tenant).record.state == .active else { return webhooks.set([], of: tenant) }
        var found: [BotWebhook] = []
        var (read, total) = (0, 0)
        repeat {
            let listing = ShelfListing(.bot, at: clock.now, skipping: read, limit: Limits.listCountMax)
            let answer = try await withCheckedContinuation { continuation in
                engines.read(tenant, .records(.usersListed(listing))) { continuation.resume(returning: $0) }
            }.get()
            guard case .usersListed(let users, let count) = answer, !users.isEmpty else { break }
            for user in users {
                guard let bot = user.item as? Bot else { continue }
                found += bot.integrations.compactMap { BotWebhook($0, of: user.user, user.account) }
            }
            (read, total) = (read + users.count, count)
        } while read < total
        webhooks.set(found, of: tenant)
    }
}
