internal import PlatformCore
internal import PlatformEngine
package import PlatformGateway
package import Tenants

/// What operators set and ask of an app's callbacks; it answers JSON objects.
package struct CallbackOffice: Sendable {
    /// Dead letters delivered anew by one call.
    static let replayCountMax = 100

    private let office: TenantOffice
    private let parts: DeliveryParts
    private let service: CallbackService
    private let reviews: ReviewDesk
    private let presence: PresenceDesk

    package init(
        office: TenantOffice,
        parts: DeliveryParts,
        service: CallbackService,
        reviews: ReviewDesk,
        presence: PresenceDesk
    ) {
        self.office = office
        self.parts = parts
        self.service = service
        self.reviews = reviews
        self.presence = presence
    }

    package func list(_ appKey: String) throws -> JSONObject {
        let tenant = try office.find(appKey)
        return [
            "callbacks": .array(tenant.record.callbacks.routes.map { .object($0.shown) }),
            "webhooks": .array(parts.webhooks.all(of: tenant.number).map { .object($0.shown) }),
        ]
    }

    /// Adds or replaces a route; a new one is told of what happens from now on.
    package func set(_ route: CallbackRoute, of appKey: String, by actor: AuditEntry.Actor) async throws -> JSONObject {
        let tenant = try office.find(appKey)
        try route.check()
        // Before it is there, so that nothing is missed between the two.
        let consumer = route.name.ofCallback
        if route.isFollower,
            case .consumer(nil, let end) = try await parts.engines.find(.consumer(consumer), in: tenant.number)
        {
            try await parts.engines.run(.moveConsumer(consumer, to: end), in: tenant.number)
        }
        _ = try office.apply(.setCallbacks(tenant.record.callbacks.setting(route)), to: appKey, by: actor)
        return route.shown
    }

    /// Removes a route with its place in the log and its dead letters.
    package func remove(_ name: String, of appKey: String, by actor: AuditEntry.Actor) async throws -> JSONObject {
        let (tenant, route) = try find(name, of: appKey)
        _ = try office.apply(.setCallbacks(tenant.record.callbacks.removing(route.name)), to: appKey, by: actor)
        try await parts.engines.run(.removeConsumer(route.name.ofCallback), in: tenant.number)
        return ["name": .string(route.name.text)]
    }

    /// How a route fares.
    package func status(of name: String, of appKey: String) async throws -> JSONObject {
        let (tenant, route) = try destination(name, of: appKey)
        let query = EventQuery.consumer(route.name.ofCallback)
        guard case .consumer(let kept, let end) = try await parts.engines.find(query, in: tenant.number) else {
            return [:]
        }
        let live = service.status(of: route.name, in: tenant.number) ?? RouteStatus()
        var answer: JSONObject = [
            "name": .string(route.name.text),
            "position": .integer(Int64(clamping: max(kept?.position ?? .zero, live.position).rawValue)),
            "end": .integer(Int64(clamping: end.rawValue)),
            "breaker": .string(live.breaker.shown),
            "delivered": .integer(Int64(live.deliveredCount)),
            "failures": .integer(Int64(live.failureCount)),
            "setAside": .integer(Int64(live.setAsideCount)),
        ]
        if let lost = live.lostThrough { answer.append("lostThrough", .integer(Int64(clamping: lost.rawValue))) }
        if let fare = reviews.fare(of: route.name, in: tenant.number) { answer.append("review", .object(fare.shown)) }
        if let counts = presence.counts(of: route.name, in: tenant.number) {
            answer.append(
                "online",
                ["delivered": .integer(Int64(counts.delivered)), "dropped": .integer(Int64(counts.dropped))]
            )
        }
        if let problem = live.problem { answer.append("problem", .string(problem)) }
        return answer
    }

    /// A page of what an app server refused for good.
    package func deadLetters(of name: String, of appKey: String, after: UInt64, limit: Int) async throws -> JSONObject {
        let (tenant, route) = try destination(name, of: appKey)
        let query = EventQuery.deadLetters(route.name.ofCallback, after: LSN(rawValue: after), limit: limit)
        guard case .deadLetters(let letters, let hasMore) = try await parts.engines.find(query, in: tenant.number)
        else { return [:] }
        return ["deadLetters": .array(letters.map { .object($0.shown) }), "hasMore": .bool(hasMore)]
    }

    /// Delivers dead letters anew, one or the oldest, once each; what is accepted is a dead letter no more.
    package func replay(_ name: String, of appKey: String, only lsn: UInt64?) async throws -> JSONObject {
        let (tenant, route) = try destination(name, of: appKey)
        let consumer = route.name.ofCallback
        let after = LSN(rawValue: lsn.map { $0 - min(1, $0) } ?? 0)
        let limit = lsn == nil ? Self.replayCountMax : 1
        let query = EventQuery.deadLetters(consumer, after: after, limit: limit)
        guard case .deadLetters(let letters, _) = try await parts.engines.find(query, in: tenant.number) else {
            return [:]
        }
        var (accepted, refused, gone) = (0, 0, 0)
        for letter in letters where lsn == nil || letter.lsn.rawValue == lsn {
            switch try await deliver(letter, to: route, of: tenant) {
            case .accepted: accepted += 1
            case .gone: gone += 1
            case .refused:
                refused += 1
                continue
            }
            try await parts.engines.run(.forgetDeadLetter(letter.lsn, of: consumer), in: tenant.number)
        }
        return [
            "accepted": .integer(Int64(accepted)), "refused": .integer(Int64(refused)), "gone": .integer(Int64(gone)),
        ]
    }

    private enum Replayed {
        case accepted
        case refused
        /// The log does not have it any more, or the route is not for it any more.
        case gone
    }

    private func deliver(
        _ letter: DeadLetter,
        to route: Destination,
        of tenant: Tenant
    ) async throws -> Replayed {
        let before = LSN(rawValue: letter.lsn.rawValue - min(1, letter.lsn.rawValue))
        let query = route.query(after: before, limit: 1)
        guard case .page(let page) = try await parts.engines.find(query, in: tenant.number) else { return .gone }
        let bodies = route.all(of: page.events.filter { $0.lsn == letter.lsn })
        if bodies.isEmpty { return .gone }
        for body in bodies {
            let attempt = DeliverySchedule.Attempt(await parts.post(body, to: route, of: tenant))
            guard attempt == .accepted else { return .refused }
        }
        return .accepted
    }

    /// A callback, or a bot's webhook, which is told apart by its name.
    private func destination(_ name: String, of appKey: String) throws -> (tenant: Tenant, route: Destination) {
        let tenant = try office.find(appKey)
        if let name = ConsumerName(name), let webhook = parts.webhooks[name, of: tenant.number] {
            return (tenant, .webhook(webhook))
        }
        let found = try find(name, of: appKey)
        return (found.tenant, .callback(found.route))
    }

    private func find(_ name: String, of appKey: String) throws -> (tenant: Tenant, route: CallbackRoute) {
        let tenant = try office.find(appKey)
        guard let name = ConsumerName(name), let route = tenant.record.callbacks[name] else {
            throw ServerAPIError(.parameterInvalid, "The app has no callback \(name).")
        }
        return (tenant, route)
    }
}

extension CallbackRoute {
    /// What operators see of a route.
    var shown: JSONObject {
        [
            "name": .string(name.text),
            "url": .string(url),
            "kinds": .array(kinds.map(\.rawValue).sorted().map { .string($0) }),
            "conversationTypes": .array(conversationKinds.map(\.rawValue).sorted().map { .integer(Int64($0)) }),
            "objectNames": .array(objectNames.sorted().map { .string($0) }),
            "includesServerSends": .bool(includesServerSends),
            "whenReviewFails": .string(whenReviewFails.rawValue),
            "isEnabled": .bool(isEnabled),
        ]
    }
}

extension ReviewFare {
    fileprivate var shown: JSONObject {
        [
            "passed": .integer(Int64(passedCount)),
            "refused": .integer(Int64(refusedCount)),
            "failed": .integer(Int64(failedCount)),
            "breaker": .string(breaker.state.shown),
        ]
    }
}

extension BotWebhook {
    fileprivate var shown: JSONObject {
        ["name": .string(name.text), "userId": .string(bot.text), "url": .string(integration.url)]
    }
}

extension DeadLetter {
    fileprivate var shown: JSONObject {
        [
            "lsn": .integer(Int64(clamping: lsn.rawValue)),
            "setAsideAt": .integer(setAsideAt.rawValue),
            "attempts": .integer(Int64(attemptCount)),
            "reason": .string(reason),
        ]
    }
}

extension Breaker.State {
    fileprivate var shown: String {
        switch self {
        case .closed: "closed"
        case .open: "open"
        case .probing: "probing"
        }
    }
}
