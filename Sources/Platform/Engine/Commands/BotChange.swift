package import PlatformCore

/// What becomes of a bot; `nil` leaves as it is.
package struct BotChange: Hashable, Sendable {
    /// Whether there must be no bot yet; otherwise there must be one.
    package var isNew: Bool
    package var name: String?
    package var portraitURI: String?
    package var type: String?
    package var metadata: String?
    package var integrations: Integrations

    package init(
        isNew: Bool = false,
        name: String? = nil,
        portraitURI: String? = nil,
        type: String? = nil,
        metadata: String? = nil,
        integrations: Integrations = .kept
    ) {
        self.isNew = isNew
        self.name = name
        self.portraitURI = portraitURI
        self.type = type
        self.metadata = metadata
        self.integrations = integrations
    }

    /// What becomes of its webhooks.
    package enum Integrations: Hashable, Sendable {
        case kept
        case replaced([BotIntegration])
        case added(BotIntegration)
        case changed(BotIntegrationChange)
        case removed(type: String)
    }
}

/// What becomes of one webhook; `nil` leaves as it is.
package struct BotIntegrationChange: Hashable, Sendable {
    package var type: String
    package var url: String?
    package var isEnabled: Bool?
    package var objectNames: [String]?
    package var events: [EventName]?
    /// Empty takes it away.
    package var apiKey: String?

    package init(type: String) {
        self.type = type
    }

    package func apply(to integration: inout BotIntegration) {
        if let url { integration.url = url }
        if let isEnabled { integration.isEnabled = isEnabled }
        if let objectNames { integration.objectNames = objectNames }
        if let events { integration.events = events }
        if let apiKey { integration.apiKey = apiKey.isEmpty ? nil : apiKey }
    }
}
