package import PlatformCore
package import PlatformEngine
internal import Tenants

/// What operators ask of what happened in a tenant, and of who reads it; it answers JSON objects.
package struct EventOffice: Sendable {
    private let office: TenantOffice
    private let engines: any EngineAccess

    package init(office: TenantOffice, engines: any EngineAccess) {
        self.office = office
        self.engines = engines
    }

    /// A page of events after a change, or after where a consumer stands; from the first there is without either.
    package func events(
        of appKey: String,
        after: UInt64?,
        consumer: String?,
        limit: Int,
        names: String?,
        showsContent: Bool
    ) async throws -> JSONObject {
        let tenant = try office.find(appKey).number
        var start = after.map(LSN.init(rawValue:)) ?? .zero
        if after == nil, let consumer {
            guard case .consumer(let found, _) = try await engines.find(.consumer(try Self.name(consumer)), in: tenant)
            else { return [:] }
            start = found?.position ?? .zero
        }
        let query = EventQuery.page(after: start, limit: limit, of: try Self.names(names ?? ""))
        guard case .page(let page) = try await engines.find(query, in: tenant) else { return [:] }
        var answer: JSONObject = [
            "events": .array(page.events.map { .object($0.shown(withContent: showsContent)) }),
            "cursor": page.cursor.shown,
            "end": page.end.shown,
            "hasMore": .bool(page.hasMore),
        ]
        if let lost = page.lostThrough { answer.append("lostThrough", lost.shown) }
        return answer
    }

    /// Everybody who keeps a place in the log.
    package func consumers(of appKey: String) async throws -> JSONObject {
        let tenant = try office.find(appKey).number
        guard case .consumers(let found, let end) = try await engines.find(.consumers(limit: 1_000), in: tenant) else {
            return [:]
        }
        return [
            "consumers": .array(found.map { .object(Self.shown($0.name, $0.consumer)) }),
            "end": end.shown,
        ]
    }

    /// Sets where a consumer stands; without a position at the log's end.
    package func move(_ name: String, of appKey: String, to position: UInt64?) async throws -> JSONObject {
        let tenant = try office.find(appKey).number
        let name = try Self.name(name)
        guard case .consumer(_, let end) = try await engines.find(.consumer(name), in: tenant) else { return [:] }
        try await engines.run(.moveConsumer(name, to: position.map(LSN.init(rawValue:)) ?? end), in: tenant)
        guard case .consumer(let found?, _) = try await engines.find(.consumer(name), in: tenant) else { return [:] }
        return Self.shown(name, found)
    }

    /// Forgets a consumer and its dead letters.
    package func remove(_ name: String, of appKey: String) async throws -> JSONObject {
        let name = try Self.name(name)
        try await engines.run(.removeConsumer(name), in: try office.find(appKey).number)
        return ["name": .string(name.text)]
    }

    private static func shown(_ name: ConsumerName, _ consumer: EventConsumer) -> JSONObject {
        [
            "name": .string(name.text), "position": consumer.position.shown,
            "movedAt": .integer(consumer.movedAt.rawValue),
        ]
    }

    private static func name(_ text: String) throws(ServerAPIError) -> ConsumerName {
        guard let name = ConsumerName(text) else {
            throw ServerAPIError(.parameterInvalid, "A name is 1 to 64 of the characters A-Z a-z 0-9 . _ -")
        }
        return name
    }

    private static func names(_ list: String) throws(ServerAPIError) -> Set<EventName> {
        var names: Set<EventName> = []
        for text in list.split(separator: ",") {
            guard let name = EventName(rawValue: String(text)) else {
                throw ServerAPIError(.parameterInvalid, "There is no event \(text).")
            }
            names.insert(name)
        }
        return names
    }
}

extension EngineAccess {
    /// Asks about events and waits for the answer.
    package func find(_ query: EventQuery, in tenant: TenantNumber) async throws -> EventsFound {
        let found = try await withCheckedContinuation { continuation in
            read(tenant, .events(query)) { continuation.resume(returning: $0) }
        }.get()
        guard case .events(let events) = found else {
            throw ClientError(.internalError, "the query was answered as another one")
        }
        return events
    }

    /// Does something as the server and waits until it is on disk.
    package func run(_ action: Action, in tenant: TenantNumber) async throws {
        _ = try await withCheckedContinuation { continuation in
            let reply = ReplyAddress.closure { continuation.resume(returning: $0) }
            if !submit(tenant, Command(actor: .server, action: action, reply: reply)) {
                continuation.resume(returning: .failure(ClientError(.busy, "the app is busy; try again")))
            }
        }.get()
    }
}

extension LSN {
    var shown: JSONValue { .integer(Int64(clamping: rawValue)) }
}
