internal import Logging
package import PlatformCore
package import PlatformEngine
internal import PlatformGateway
internal import ServiceLifecycle
internal import Synchronization
package import Tenants

/// Runs the callbacks of all apps: one task for each route that follows the event log.
///
/// An app without callbacks costs one look into a table a commit. Routes that rest cost a task and no more: the tenant
/// is closed underneath and opened by the next event.
package final class CallbackService: Sendable {
    /// How often those who wait for a time are looked at.
    private static let tick = Duration.milliseconds(100)
    private static let ticksPerSweep = 300
    private static let ticksPerRetry = 10

    /// A route's task as others see it.
    private struct Running {
        let wake: AsyncStream<Void>.Continuation
        /// When it wants to be woken, on the clock that only goes forward.
        var wakeAt: UInt64?
        var status = RouteStatus()
    }

    private struct State {
        var running: [TenantNumber: [ConsumerName: Running]] = [:]
        /// Tenants whose routes are to be looked at.
        var changed: Set<TenantNumber> = []
        /// Tenants whose bots are to be read.
        var unread: Set<TenantNumber> = []
    }

    private let parts: DeliveryParts
    private let state = Mutex(State())
    private let changes = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    private let botChanges = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))

    package init(parts: DeliveryParts) {
        self.parts = parts
        parts.registry.whenChanged { [weak self] tenant, _ in
            guard let self else { return }
            look(at: tenant.number)
            // Those of an app that was disabled are read when it is enabled again.
            if self.parts.registry.hasBots(tenant.number) { botsChanged(of: tenant.number) }
        }
    }

    /// Something of a tenant is on disk: callbacks are woken, and the webhooks of the bots that were told something.
    package func committed(_ batch: EffectBatch) {
        let told = parts.webhooks.told(by: batch)
        state.withLock { state in
            guard let routes = state.running[batch.tenant] else { return }
            for (name, route) in routes where !name.isWebhook || told.contains(name) { route.wake.yield() }
        }
    }

    /// Bots of a tenant changed, and that is on disk.
    func botsChanged(of tenant: TenantNumber) {
        state.withLock { _ = $0.unread.insert(tenant) }
        botChanges.continuation.yield()
    }

    /// How a route fares; `nil` where it does not run.
    package func status(of name: ConsumerName, in tenant: TenantNumber) -> RouteStatus? {
        state.withLock { $0.running[tenant]?[name]?.status }
    }

    package func run() async {
        for tenant in parts.registry.tenants(limit: .max) where !tenant.record.callbacks.routes.isEmpty {
            look(at: tenant.number)
        }
        for tenant in parts.registry.tenantsWithBots { botsChanged(of: tenant) }
        await cancelWhenGracefulShutdown { [self] in
            await withDiscardingTaskGroup { group in
                group.addTask { await self.keepTime() }
                group.addTask { await self.readBots() }
                for await _ in self.changes.stream {
                    for tenant in self.takeChanged() { self.start(tenant, in: &group) }
                }
                group.cancelAll()
            }
        }
    }

    /// Starts tasks for routes that have none, and wakes the others, which look for themselves what changed.
    private func start(_ number: TenantNumber, in group: inout DiscardingTaskGroup) {
        guard let tenant = try? parts.registry.tenant(number) else { return }
        guard tenant.record.state == .active else { return wake(number) }
        for name in parts.destinations(of: tenant) {
            let stream = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
            let isNew = state.withLock { state in
                if case .some = state.running[number]?[name] { return false }
                state.running[number, default: [:]][name] = Running(wake: stream.continuation)
                return true
            }
            if isNew { group.addTask { await self.follow(name, of: number, stream.stream) } }
        }
        wake(number)
    }

    private func wake(_ tenant: TenantNumber) {
        state.withLock { state in
            guard let routes = state.running[tenant] else { return }
            for route in routes.values { route.wake.yield() }
        }
    }

    /// A route's task: turn after turn, until the route is no more.
    private func follow(_ name: ConsumerName, of tenant: TenantNumber, _ wakes: AsyncStream<Void>) async {
        var delivery = RouteDelivery(tenant: tenant, name: name, parts: parts)
        var wakes = wakes.makeAsyncIterator()
        loop: while !Task.isCancelled {
            let turn = await delivery.turn()
            let status = delivery.status
            switch turn {
            case .goOn: note(status, wakeAt: nil, name, tenant)
            case .rest(let wait):
                note(status, wakeAt: wait.map { self.parts.clock.uptime + $0 }, name, tenant)
                if await wakes.next() == nil { break loop }
            case .end: break loop
            }
        }
        _ = await delivery.finish()
        state.withLock { state in
            state.running[tenant]?[name] = nil
            if state.running[tenant]?.isEmpty == true { state.running[tenant] = nil }
        }
        // Switched on again while it ended.
        if !Task.isCancelled, isWanted(name, tenant) { look(at: tenant) }
    }

    private func look(at tenant: TenantNumber) {
        state.withLock { _ = $0.changed.insert(tenant) }
        changes.continuation.yield()
    }

    private func takeChanged() -> Set<TenantNumber> {
        state.withLock { state in
            defer { state.changed = [] }
            return state.changed
        }
    }

    /// Reads which bots there are, one app after the other: after a start those of all apps that may have some.
    private func readBots() async {
        for await _ in botChanges.stream {
            let tenants = state.withLock { state in
                defer { state.unread = [] }
                return state.unread.sorted()
            }
            for tenant in tenants {
                do {
                    try await parts.readBots(of: tenant)
                    look(at: tenant)
                } catch {
                    // The engine is busy, closing or recovering, or the server stops.
                    state.withLock { _ = $0.unread.insert(tenant) }
                }
            }
        }
    }

    private func isWanted(_ name: ConsumerName, _ tenant: TenantNumber) -> Bool {
        guard let owner = try? parts.registry.tenant(tenant), owner.record.state == .active else { return false }
        return parts.destination(name, of: owner) != nil
    }

    private func note(_ status: RouteStatus, wakeAt: UInt64?, _ name: ConsumerName, _ tenant: TenantNumber) {
        state.withLock { state in
            state.running[tenant]?[name]?.status = status
            state.running[tenant]?[name]?.wakeAt = wakeAt
        }
    }

    /// Wakes those whose time has come.
    private func keepTime() async {
        var ticks = 0
        while !Task.isCancelled {
            try? await Task.sleep(for: Self.tick)
            ticks += 1
            if ticks.isMultiple(of: Self.ticksPerRetry), state.withLock({ !$0.unread.isEmpty }) {
                botChanges.continuation.yield()
            }
            wakeDue()
            if ticks.isMultiple(of: Self.ticksPerSweep) { await parts.outbound.sweep() }
        }
    }

    private func wakeDue() {
        let now = parts.clock.uptime
        state.withLock { state in
            for (tenant, routes) in state.running {
                for (name, route) in routes {
                    guard let wakeAt = route.wakeAt, now >= wakeAt else { continue }
                    state.running[tenant]?[name]?.wakeAt = nil
                    route.wake.yield()
                }
            }
        }
    }
}

/// Hands commits on to the links, and tells callbacks that there is something to read.
package final class CallbackTap: EffectSink {
    /// Weak, as both ask the engines whose commits come here: the kernel holds it.
    private struct Follower {
        weak var service: CallbackService?
        weak var desk: ReviewDesk?
    }

    private let sink: any EffectSink
    private let follower = Mutex(Follower())

    package init(to sink: any EffectSink) {
        self.sink = sink
    }

    package func attach(_ service: CallbackService, _ desk: ReviewDesk) {
        follower.withLock { $0 = Follower(service: service, desk: desk) }
    }

    /// What looks first at what is said in an app, if anything does; asked as its engine is opened.
    package func review(of tenant: Tenant) -> (any SpeechReview)? {
        follower.withLock { $0.desk }?.review(of: tenant)
    }

    package func deliver(_ batch: EffectBatch) {
        sink.deliver(batch)
        follower.withLock { $0.service }?.committed(batch)
    }
}
