internal import Logging
package import PlatformCore
internal import PlatformEngine
internal import PlatformGateway
internal import Tenants

/// Delivers the events of one app to one of its app servers, in order and one at a time.
///
/// Used by one task. What is behind is in the log and not here: a page of events is all it holds. Its place is saved at
/// most once a second and every hundred events, and only what was accepted counts, so after a crash some events come
/// again.
package struct RouteDelivery {
    /// What the shell does next.
    package enum Turn: Equatable, Sendable {
        /// There is more to be done.
        case goOn
        /// Come again when something was committed, or after so many nanoseconds.
        case rest(after: UInt64?)
        /// The route is no more.
        case end
    }

    static let pageCount = 100
    private static let saveCount = 100
    private static let saveInterval: UInt64 = 1_000_000_000
    private static let busyWait: UInt64 = 1_000_000_000

    let tenant: TenantNumber
    let name: ConsumerName
    private let parts: DeliveryParts
    private var schedule = DeliverySchedule()
    /// Events that were read and not delivered.
    private var page: ArraySlice<Event> = []
    /// Where the page ends.
    private var pageEnd = LSN.zero
    /// Everything up to here is done; `nil` until it was read where the route stands.
    private var position: LSN?
    /// Where it would begin after a crash.
    package private(set) var savedPosition = LSN.zero
    private var savedAt: UInt64 = 0
    private var unsavedCount = 0
    private var notBefore: UInt64 = 0
    package private(set) var status = RouteStatus()

    package init(tenant: TenantNumber, name: ConsumerName, parts: DeliveryParts) {
        self.tenant = tenant
        self.name = name
        self.parts = parts
    }

    /// Does the next step: reads, delivers one event, or saves.
    package mutating func turn() async -> Turn {
        guard let owner = try? parts.registry.tenant(tenant), owner.record.state == .active,
            let route = parts.destination(name, of: owner)
        else { return await finish() }
        let now = parts.clock.uptime
        if now < notBefore { return .rest(after: notBefore - now) }
        do {
            if position == nil { try await findPlace() }
            if page.isEmpty, try await !readPage(for: route) { return try await restOrSave() }
            return try await deliverNext(to: route, of: owner)
        } catch {
            // The engine is busy, closing or recovering; the log is still there.
            status.problem = "\(error)"
            return .rest(after: Self.busyWait)
        }
    }

    /// Saves where the route stands, before its task ends.
    package mutating func finish() async -> Turn {
        // Where that fails, what was delivered since the last save is delivered once more.
        try? await save()
        return .end
    }
}

extension RouteDelivery {
    private mutating func findPlace() async throws {
        guard case .consumer(let kept, let end) = try await parts.engines.find(.consumer(name.ofCallback), in: tenant)
        else { return }
        // One that never was begins with what happens from now on.
        position = kept?.position ?? end
        savedPosition = kept?.position ?? .zero
        if kept == nil {
            unsavedCount = 1
            try await save()
        }
    }

    /// Reads on; `false` at the log's end.
    private mutating func readPage(for route: Destination) async throws -> Bool {
        let start = position ?? .zero
        let query = route.query(after: start, limit: Self.pageCount)
        guard case .page(let found) = try await parts.engines.find(query, in: tenant) else { return false }
        if let lost = found.lostThrough {
            status.lostThrough = lost
            parts.log.error(
                "an app server was away for longer than events are kept",
                metadata: ["tenant": "\(tenant.rawValue)", "callback": "\(name)", "lostThrough": "\(lost.rawValue)"]
            )
        }
        status.end = found.end
        page = found.events[...]
        pageEnd = found.cursor
        if page.isEmpty { move(to: found.cursor, count: found.cursor > start ? 1 : 0) }
        return !page.isEmpty || found.hasMore
    }

    private mutating func deliverNext(to route: Destination, of owner: Tenant) async throws -> Turn {
        let (body, count) = route.next(of: page)
        guard let body else {
            pass(count)
            return .goOn
        }
        let now = parts.clock.uptime
        guard schedule.admits(at: now) else { return rest(for: Breaker.pause) }
        let attempt = DeliverySchedule.Attempt(await parts.post(body, to: route, of: owner))
        status.problem = attempt.problem
        switch schedule.note(attempt, at: parts.clock.uptime) {
        case .next:
            status.deliveredCount += count
            pass(count)
            try await saveIfDue()
            return .goOn
        case .retry(let wait):
            status.failureCount += 1
            status.breaker = schedule.breaker.state
            try await save()
            return rest(for: wait)
        case .setAside(let reason):
            try await setAside(count, reason)
            return .goOn
        }
    }

    /// Keeps the events at the head as dead letters, one for each change.
    private mutating func setAside(_ count: Int, _ reason: String) async throws {
        let place = place(after: count)
        for lsn in Set(page.prefix(count).map(\.lsn)).sorted() {
            let letter = DeadLetter(
                lsn: lsn,
                setAsideAt: parts.clock.now,
                attemptCount: DeliverySchedule.refusalCountMax,
                reason: reason
            )
            // What shares the change and was not delivered comes again after a crash.
            let position = min(place, lsn)
            try await parts.engines.run(.setAside(letter, by: name.ofCallback, at: position), in: tenant)
            parts.log.warning(
                "an app server refused an event, which was set aside",
                metadata: ["tenant": "\(tenant.rawValue)", "callback": "\(name)", "lsn": "\(lsn.rawValue)"]
            )
        }
        status.setAsideCount += count
        pass(count)
        try await save()
    }

    /// The events at the head are done.
    private mutating func pass(_ count: Int) {
        status.breaker = schedule.breaker.state
        let place = place(after: count)
        page = page.dropFirst(count)
        move(to: place, count: count)
    }

    /// Where the route stands once so many events of the page are done: events of one change are done together.
    private func place(after count: Int) -> LSN {
        guard let next = page.dropFirst(count).first else { return pageEnd }
        let done = page[page.startIndex + count - 1].lsn
        return next.lsn > done ? done : position ?? .zero
    }

    private mutating func move(to place: LSN, count: Int) {
        position = place
        status.position = place
        unsavedCount += count
    }

    private mutating func rest(for wait: UInt64) -> Turn {
        notBefore = parts.clock.uptime + wait
        return .rest(after: wait)
    }
}

extension RouteDelivery {
    private mutating func restOrSave() async throws -> Turn {
        guard unsavedCount > 0 else { return .rest(after: nil) }
        let due = savedAt + Self.saveInterval
        let now = parts.clock.uptime
        if now < due { return .rest(after: due - now) }
        try await save()
        return .rest(after: nil)
    }

    private mutating func saveIfDue() async throws {
        let isDue = unsavedCount >= Self.saveCount || parts.clock.uptime >= savedAt + Self.saveInterval
        if isDue { try await save() }
    }

    private mutating func save() async throws {
        guard let position, unsavedCount > 0 else { return }
        try await parts.engines.run(.moveConsumer(name.ofCallback, to: position), in: tenant)
        (savedPosition, unsavedCount, savedAt) = (position, 0, parts.clock.uptime)
    }
}

/// How a route fares, for operators.
package struct RouteStatus: Sendable {
    package var position = LSN.zero
    package var end = LSN.zero
    package var breaker = Breaker.State.closed
    /// Since the start.
    package var deliveredCount = 0
    package var failureCount = 0
    package var setAsideCount = 0
    package var lostThrough: LSN?
    /// Why the last call or step failed.
    package var problem: String?
}
