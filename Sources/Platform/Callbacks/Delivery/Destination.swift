internal import PlatformCore
internal import PlatformEngine
internal import Tenants

/// Who is told of events: a callback that an operator set, or a webhook of a bot.
enum Destination: Sendable {
    case callback(CallbackRoute)
    case webhook(BotWebhook)

    var name: ConsumerName {
        switch self {
        case .callback(let route): route.name
        case .webhook(let webhook): webhook.name
        }
    }

    var url: String {
        switch self {
        case .callback(let route): route.url
        case .webhook(let webhook): webhook.integration.url
        }
    }

    /// What is sent beside the signature.
    var headers: [(name: String, value: String)] {
        guard case .webhook(let webhook) = self, let key = webhook.integration.apiKey else { return [] }
        return [("Authorization", "Bearer \(key)")]
    }

    /// What it reads after a change.
    func query(after lsn: LSN, limit: Int) -> EventQuery {
        switch self {
        case .callback(let route): .page(after: lsn, limit: limit, of: EventBody.names(for: route))
        case .webhook(let webhook): .mail(of: webhook.account, after: lsn, limit: limit)
        }
    }

    /// What it is told next of the events of a page, and of how many of them; no body where it is not for them.
    func next(of events: ArraySlice<Event>) -> (body: EventBody?, count: Int) {
        switch self {
        case .callback(let route): EventBody.next(of: events, for: route)
        case .webhook(let webhook): (events.first.flatMap { EventBody($0, for: webhook) }, min(1, events.count))
        }
    }

    /// All that it is told of some events.
    func all(of events: [Event]) -> [EventBody] {
        switch self {
        case .callback(let route): EventBody.all(of: events, for: route)
        case .webhook(let webhook): events.compactMap { EventBody($0, for: webhook) }
        }
    }
}

extension DeliveryParts {
    /// Those of an app that follow what happens in it.
    func destinations(of owner: Tenant) -> [ConsumerName] {
        let callbacks = owner.record.callbacks.routes.filter { $0.isEnabled && $0.isFollower }
        return callbacks.map(\.name) + webhooks.names(of: owner.number)
    }

    /// One of them by its name; `nil` where it is switched off or no more.
    func destination(_ name: ConsumerName, of owner: Tenant) -> Destination? {
        if name.isWebhook { return webhooks[name, of: owner.number].map { .webhook($0) } }
        guard let route = owner.record.callbacks[name], route.isEnabled, route.isFollower else { return nil }
        return .callback(route)
    }
}
