internal import CoreMetrics
internal import HummingbirdCore
internal import Logging
internal import NIOCore
internal import NIOEmbedded
internal import PlatformCore
internal import PlatformEngine
internal import PlatformGateway
internal import PlatformStore
internal import TestSupport
internal import Tenants

/// What outlives the process: its disks, its clock, and who watches.
struct Ground {
    let registryDisk: MemoryDisk
    let tenantDisks: [TenantNumber: MemoryDisk]
    let clock: TestClock
    let witness: Witness
    let faults: Faults
    let mutation: Mutation?
    let notes = PageNotes()
}

/// One life of the server: everything between its sockets and its disks is the product's own.
final class ServerProcess {
    let life = Life()
    let loops: [EmbeddedEventLoop]
    let deciding = SimulatedWorker()
    let committing = SimulatedWorker()
    let reading = SimulatedWorker()
    let opening = SimulatedWorker()
    let jobs = SimulatedWorker()
    let registry: Registry
    let directory: TenantDirectory<Engine>
    let engines: WatchedEngines
    let door: HTTPUpgradeChannel
    /// Those of the apps that have callbacks.
    let couriers: Couriers?

    init(on ground: Ground, plan: Plan, seed: UInt64) throws {
        let log = Logger(label: "simulation") { _ in SwiftLogNoOpLogHandler() }
        loops = (0..<plan.loopCount).map { _ in EmbeddedEventLoop() }
        var random = SeededGenerator(seed: seed)
        registry = try Registry(folder: ground.registryDisk, using: &random)
        let switchboard = Switchboard(eventLoops: loops)
        let life = life
        let sink = WatchedSink(sink: switchboard, witness: ground.witness, life: life, mutation: ground.mutation)
        let workers = EngineWorkers(deciding: deciding, committing: committing, reading: reading)
        var limits = DirectoryLimits()
        limits.openCountMax = plan.openCountMax
        directory = TenantDirectory<Engine>(
            registry: registry,
            limits: limits,
            opening: opening,
            jobs: jobs,
            clock: ground.clock,
            log: log
        ) { tenant in
            guard let disk = ground.tenantDisks[tenant.number] else { throw StoreError(.engine, "no such disk") }
            let folder = FaultyFolder(
                disk: disk,
                tenant: tenant.number,
                life: life,
                faults: ground.faults,
                mutation: ground.mutation
            )
            let parts = EngineParts(
                workers: workers,
                clock: ground.clock,
                sink: sink,
                instruments: NoInstruments(),
                log: log,
                isStorageFull: { ground.faults.isFull(tenant.number) },
                open: { () throws(StoreError) in try folder.open() }
            )
            return try Engine(tenant: tenant.number, policy: plan.policy, parts: parts)
        }
        let tenants = TenantEngines(directory: directory, sink: sink)
        let line = ListenerLine()
        engines = WatchedEngines(tenants, line, witness: ground.witness, life: life, mutation: ground.mutation)
        couriers = plan.listens ? Couriers(registry, engines, line, on: ground, life, log) : nil
        let gate = LinkGate(registry: registry, quotas: QuotaLedger(), signatures: SignatureCheck(registry: registry))
        if ground.mutation?.mutant != .rotationUnheard { switchboard.follow(registry) }
        switchboard.start(
            engines: engines,
            gate: gate,
            metrics: NOOPMetricsHandler.instance,
            clock: ground.clock,
            pace: plan.pace,
            log: log
        )
        let link = LinkDoor(switchboard: switchboard, gate: gate, clock: ground.clock)
        door = HTTPUpgradeChannel(responder: { _, _, _ in }, routes: [link.route()])
    }

    var workers: [SimulatedWorker] { [deciding, committing, reading, opening, jobs] }

    /// The process is gone: none of what it still had to do is done.
    func drop() {
        life.end()
        engines.letGo()
        for worker in workers { worker.drop() }
        couriers?.end()
    }
}
