/// An account that an app's server speaks for: what users tell it is told to the server.
///
/// What it is called and looks like stands in the user's record, as of everybody else.
package struct Bot: SingleShelfItem {
    package static let kind = ShelfKind.bot
    /// Bots of one app; each webhook is a task of its own.
    package static let countMax = 1_000
    package static let integrationCountMax = 10
    package static let typeBytesMax = 64
    package static let metadataBytesMax = 4_096

    package var type: String
    /// What the app keeps with it: the text of a JSON object, which nobody here looks into.
    package var metadata: String
    /// In the order they were given, no two of one type.
    package var integrations: [BotIntegration]
    package var createdAt: Timestamp
    package var updatedAt: Timestamp

    package init(
        type: String = "",
        metadata: String = "{}",
        integrations: [BotIntegration] = [],
        createdAt: Timestamp,
        updatedAt: Timestamp
    ) {
        self.type = type
        self.metadata = metadata
        self.integrations = integrations
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }
}

/// A webhook of a bot: where the app's server is told what, named by its type.
package struct BotIntegration: Hashable, Sendable {
    package static let typeBytesMax = 32
    package static let objectNameCountMax = 100
    package static let apiKeyBytesMax = 256

    /// What a bot can be told of.
    package static let allEvents: [EventName] = [.messageCreated, .messageEdited, .messageRecalled, .messageExpanded]

    package var type: String
    package var url: String
    package var isEnabled: Bool
    /// Messages of these types alone; empty for all.
    package var objectNames: [String]
    /// These events alone; empty for all that bots are told of.
    package var events: [EventName]
    /// What the app's server knows the calls by, beside their signature.
    package var apiKey: String?

    package init(
        type: String,
        url: String,
        isEnabled: Bool = true,
        objectNames: [String] = [],
        events: [EventName] = [],
        apiKey: String? = nil
    ) {
        self.type = type
        self.url = url
        self.isEnabled = isEnabled
        self.objectNames = objectNames
        self.events = events
        self.apiKey = apiKey
    }
}

extension ConsumerName {
    private static let webhookPrefix = "bot."

    /// A bot's webhook among all that are called; `nil` for a type that no name can be made of.
    package static func webhook(_ type: String, of bot: AccountNumber) -> ConsumerName? {
        guard type.utf8.count <= BotIntegration.typeBytesMax, !type.isEmpty else { return nil }
        return ConsumerName("\(webhookPrefix)\(bot.rawValue).\(type)")
    }

    /// Whether it names a bot's webhook, so that it is free for nothing else.
    package var isWebhook: Bool { text.hasPrefix(Self.webhookPrefix) }

    /// The consumer under which the place of whoever is called is kept.
    ///
    /// The prefix keeps them apart from other readers; a name too long for it stands alone.
    package var ofCallback: ConsumerName { ConsumerName("callback." + text) ?? self }
}
