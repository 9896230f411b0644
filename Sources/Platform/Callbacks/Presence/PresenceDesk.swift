package import PlatformCore
internal import PlatformEngine
package import PlatformGateway
internal import Synchronization
internal import Tenants

/// Tells app servers of links that come and go.
///
/// That is no change on disk: it is told three times at most, from memory, and dropped when the app server is away. One
/// call at a time for each callback, so the order is kept.
package final class PresenceDesk: LinkWitness {
    /// Attempts at one call; the vendor makes as many.
    static let attemptCountMax = 3

    private struct Key: Hashable {
        let tenant: TenantNumber
        let name: ConsumerName
    }

    private let parts: DeliveryParts
    private let sleep: @Sendable (Duration) async -> Void
    private let lanes = Mutex<[Key: PresenceLane]>([:])
    // One for each lane that has something, at most.
    private let wakes = AsyncStream<Key>.makeStream(bufferingPolicy: .unbounded)

    package init(
        parts: DeliveryParts,
        sleep: @escaping @Sendable (Duration) async -> Void = { try? await Task.sleep(for: $0) }
    ) {
        self.parts = parts
        self.sleep = sleep
        parts.registry.whenChanged { [weak self] tenant, _ in self?.forgetLanes(of: tenant) }
    }

    package func note(_ passage: LinkPassage, of number: TenantNumber) {
        guard let tenant = try? parts.registry.tenant(number) else { return }
        for route in tenant.record.callbacks.enabled(for: .online) {
            let key = Key(tenant: number, name: route.name)
            let begins = lanes.withLock { $0[key, default: PresenceLane()].append(passage) }
            if begins { wakes.continuation.yield(key) }
        }
    }

    /// How many passages a callback was told of, and how many were dropped; `nil` where there were none.
    package func counts(of name: ConsumerName, in tenant: TenantNumber) -> (delivered: Int, dropped: Int)? {
        lanes.withLock { $0[Key(tenant: tenant, name: name)] }.map { ($0.deliveredCount, $0.droppedCount) }
    }

    /// Calls until it is cancelled.
    package func run() async {
        await withDiscardingTaskGroup { group in
            for await key in wakes.stream { group.addTask { await self.tell(key) } }
            group.cancelAll()
        }
    }

    /// Tells a callback all that waits.
    private func tell(_ key: Key) async {
        while !Task.isCancelled, let batch = lanes.withLock({ $0[key]?.take() }), !batch.isEmpty {
            let isDelivered = await post(batch, key)
            lanes.withLock { $0[key]?.settle(batch.count, isDelivered: isDelivered) }
        }
    }

    private func post(_ batch: [LinkPassage], _ key: Key) async -> Bool {
        let body = EventBody(json: JSONValue.array(batch.map(\.item)).bytes)
        for attempt in 1...Self.attemptCountMax {
            guard let owner = try? parts.registry.tenant(key.tenant), owner.record.state == .active,
                let route = owner.record.callbacks[key.name], route.isEnabled, route.kinds.contains(.online)
            else { return false }
            let now = parts.clock.uptime
            guard lanes.withLock({ $0[key]?.breaker.admits(at: now) }) ?? false else { return false }
            let outcome = DeliverySchedule.Attempt(await parts.post(body, to: route, of: owner))
            let end = parts.clock.uptime
            lanes.withLock { lanes in
                switch outcome {
                case .accepted, .refused: lanes[key]?.breaker.succeeded()
                case .faulty, .away: lanes[key]?.breaker.failed(at: end)
                }
            }
            if outcome == .accepted { return true }
            if attempt < Self.attemptCountMax { await sleep(.seconds(attempt)) }
        }
        return false
    }

    /// Lanes of callbacks that are no more.
    private func forgetLanes(of tenant: Tenant) {
        let kept = Set(tenant.record.callbacks.enabled(for: .online).map(\.name))
        lanes.withLock { lanes in
            lanes = lanes.filter { $0.key.tenant != tenant.number || kept.contains($0.key.name) || $0.value.isSending }
        }
    }
}
