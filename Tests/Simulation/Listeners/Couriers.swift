internal import Logging
internal import PlatformCallbacks
internal import PlatformCore
internal import PlatformEngine
internal import Tenants
internal import TestSupport

/// All callbacks of one life of the process.
final class Couriers {
    /// The name of the one callback that each app has.
    static let name = ConsumerName("main")

    let line: ListenerLine
    private let executor = SimulatedExecutor()
    private let engines: CourierEngines
    private let parts: DeliveryParts
    private let clock: TestClock
    private let life: Life
    private var couriers: [TenantNumber: Courier] = [:]

    init(
        _ registry: Registry,
        _ engines: WatchedEngines,
        _ line: ListenerLine,
        on ground: Ground,
        _ life: Life,
        _ log: Logger
    ) {
        self.line = line
        self.life = life
        clock = ground.clock
        self.engines = CourierEngines(engines: engines, notes: ground.notes)
        parts = DeliveryParts(
            registry: registry,
            engines: self.engines,
            outbound: line,
            clock: ground.clock,
            nonce: { 1 },
            log: log
        )
    }

    func start(_ tenants: [TenantNumber]) {
        guard let name = Self.name else { return }
        for tenant in tenants {
            let courier = Courier(tenant: tenant, name: name, parts: parts, clock: clock, life: life)
            couriers[tenant] = courier
            courier.start(on: executor)
        }
    }

    subscript(tenant: TenantNumber) -> Courier? { couriers[tenant] }

    var isCalm: Bool { executor.count == 0 && line.isQuiet && couriers.values.allSatisfy(\.isDone) }

    /// Runs one step of one of them.
    func runStep(_ dice: Dice) -> Bool {
        guard executor.count > 0 else { return false }
        executor.run(dice.below(executor.count))
        return true
    }

    func wake(_ tenants: some Sequence<TenantNumber>) {
        for tenant in tenants { couriers[tenant]?.wake() }
    }

    func wakeDue() {
        for tenant in couriers.keys.sorted() { couriers[tenant]?.wakeIfDue() }
    }

    /// The process is gone: what its tasks wait for never comes, so they end.
    func end() {
        engines.hangUp()
        line.hangUp()
        wake(couriers.keys.sorted())
        while executor.count > 0 { executor.run(0) }
        couriers = [:]
    }
}
