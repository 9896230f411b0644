internal import Foundation
internal import Logging
internal import MTProtoBridge
internal import NIOCore
internal import PlatformCallbacks
internal import PlatformCore
internal import PlatformEngine
internal import PlatformGateway
internal import PlatformStore
internal import Tenants

/// The server behind its doors: the data folder, every tenant's engine on demand, and what links are told.
///
/// Made once at start; it holds the data folder's lock as long as it lives.
final class Kernel: Sendable {
    let folder: DataFolder
    let registry: Registry
    let quotas = QuotaLedger()
    let signatures: SignatureCheck
    let clock: any EngineClock
    let gate: LinkGate
    let switchboard: Switchboard
    let chats: ChatSwitchboard
    let directory: TenantDirectory<Engine>
    let engines: TenantEngines
    let upkeep: TenantUpkeep<Engine>
    let storage: StorageWatch
    let historyFiles: HistoryFiles
    let objects: TenantObjects
    /// Where objects are kept, if not in the data folder.
    let bucket: Bucket?
    let historyFileMaker: HistoryFileMaker
    let callbackParts: DeliveryParts
    let callbacks: CallbackService
    let reviews: ReviewDesk
    let presence: PresenceDesk
    let bots: BotOffice
    let pools: WorkerPools
    private let log: Logger

    /// Opens the data folder and finishes what a crash interrupted; blocks on the disk.
    init(
        _ configuration: ServerConfiguration,
        masterKey: String?,
        clock: any EngineClock,
        loops: [any EventLoop],
        metrics: MetricsRegistry,
        log: Logger
    ) throws {
        let limits = configuration.tenants
        let folder = try DataFolder(path: configuration.data, store: configuration.store)
        let registry = try folder.registry(masterKey: masterKey)
        let folders = TenantFolders(dataFolder: folder.path)
        let deleted = registry.tenants(limit: .max).filter { $0.record.state == .deleted }.map(\.number)
        try folders.prepare(deleted: deleted)
        let pools = WorkerPools(
            coreCount: ProcessInfo.processInfo.activeProcessorCount,
            openingCount: limits.openingCountMax
        )
        let switchboard = Switchboard(eventLoops: loops)
        let chats = ChatSwitchboard(eventLoops: loops, firstLoop: loops.count)
        let doors = EffectFanOut(doors: [switchboard, chats])
        let tap = CallbackTap(to: doors)
        let storage = StorageWatch(
            space: DiskFreeSpace(path: folder.path),
            floorBytes: UInt64(configuration.storageFloorBytes),
            log: log
        )
        let stages = StageTimes(factory: metrics)
        let activity = TenantActivity(folders: folders)
        let directory = TenantDirectory<Engine>(
            registry: registry,
            limits: limits,
            opening: pools.opening,
            jobs: pools.jobs,
            clock: clock,
            log: log
        ) { [clock, quotas] tenant in
            let meter = quotas.meter(of: tenant.number)
            return try Engine(
                tenant: tenant.number,
                policy: EnginePolicy(of: tenant),
                parts: EngineParts(
                    workers: pools.ofEngines,
                    clock: clock,
                    sink: tap,
                    instruments: StageInstruments(stages: stages, lastCommit: activity.lastCommit(of: tenant.number)),
                    log: log,
                    isStorageFull: { storage.isFull || meter.isStorageFull(tenant.quota) },
                    review: tap.review(of: tenant),
                    open: { () throws(StoreError) in try folder.openTenant(at: folders.path(of: tenant.number)) }
                )
            )
        }
        engines = TenantEngines(directory: directory, sink: doors)
        historyFiles = HistoryFiles(dataFolder: folder.path)
        let objectThreads = ObjectThreads(pools.objects)
        let localObjects = ObjectFolder(path: folder.objectsPath, threads: objectThreads)
        let bucket = configuration.bucket.map {
            Bucket($0, dataFolder: folder.path, threads: objectThreads, clock: clock)
        }
        objects = try TenantObjects(
            store: bucket?.store ?? localObjects,
            uploadsPath: folder.path + "/uploads",
            threads: objectThreads,
            now: clock.now
        ) { [quotas] tenant, having, adding in
            guard !storage.isFull, let quota = try? registry.tenant(tenant).quota else { return false }
            if quotas.meter(of: tenant).isStorageFull(quota) { return false }
            return (try? quota.require(.storageBytes, having: UInt64(max(0, having)), adding: UInt64(adding))) != nil
        }
        objects.removeLater(deleted)
        upkeep = TenantUpkeep(
            registry: registry,
            directory: directory,
            folders: folders,
            worker: pools.jobs,
            log: log,
            files: bucket == nil ? TenantFiles(objects: objects, folder: localObjects) : nil,
            openStore: { try folder.openTenant(at: $0) }
        )
        historyFileMaker = HistoryFileMaker(
            registry: registry,
            engines: engines,
            files: historyFiles,
            worker: pools.jobs,
            log: log,
            lastActive: activity.lastActive
        )
        signatures = try SignatureCheck(resuming: registry, now: clock.now)
        gate = LinkGate(
            registry: registry,
            quotas: quotas,
            signatures: signatures,
            linksPerTenantMax: configuration.links.perTenantMax
        )
        callbackParts = DeliveryParts(
            registry: registry,
            engines: engines,
            outbound: Outbound(rule: configuration.callbackTargets, uptime: { clock.uptime }),
            clock: clock,
            log: log
        )
        callbacks = CallbackService(parts: callbackParts)
        reviews = ReviewDesk(parts: callbackParts) { [engines] in engines.submitReviewed($0, $1) }
        presence = PresenceDesk(parts: callbackParts)
        bots = BotOffice(registry: registry, clock: clock, worker: pools.jobs, service: callbacks)
        tap.attach(callbacks, reviews)
        self.bucket = bucket
        self.clock = clock
        self.folder = folder
        self.registry = registry
        self.switchboard = switchboard
        self.chats = chats
        self.directory = directory
        self.storage = storage
        self.pools = pools
        self.log = log
        start(metrics)
    }

    private func start(_ metrics: MetricsRegistry) {
        upkeep.start()
        registry.whenChanged { [historyFiles, weak objects, jobs = pools.jobs, log] tenant, change in
            guard case .delete = change else { return }
            objects?.removeLater([tenant.number])
            jobs.execute {
                do {
                    try historyFiles.removeAll(of: tenant.number)
                } catch {
                    log.error("a deleted tenant's hourly files stay", metadata: ["error": "\(error)"])
                }
            }
        }
        switchboard.follow(registry)
        switchboard.start(
            engines: engines,
            gate: gate,
            metrics: metrics,
            clock: clock,
            witness: presence,
            onlooker: chats,
            log: log
        )
        chats.start(engines: engines, clock: clock, board: switchboard)
        chats.follow(registry)
    }

    /// Closes every tenant, with a checkpoint, and ends the threads; call it when no more calls come.
    func stop() async throws {
        historyFileMaker.stop()
        await callbackParts.outbound.stop()
        await bucket?.stop()
        try await chats.stop().get()
        await withCheckedContinuation { continuation in
            directory.stop { continuation.resume() }
        }
        await withCheckedContinuation { continuation in
            pools.jobs.execute { [self] in
                do throws(TenantError) {
                    try signatures.keep(now: clock.now)
                } catch {
                    log.warning("signatures of before cannot be told from new ones", metadata: ["error": "\(error)"])
                }
                continuation.resume()
            }
        }
        try await pools.stop()
    }
}
