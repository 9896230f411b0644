import Dispatch
import Foundation
import Logging
import PlatformCore
import PlatformEngine
import PlatformStore
import Synchronization
import Tenants
import TestSupport
import Testing

/// Upkeep of real databases in a folder of the test's own.
@Suite
struct TenantUpkeepTests {
    @Test
    func `a tenant is backed up while it works, and restored to that`() async throws {
        let house = try RocksHouse()
        let tenant = try house.bench.create()
        try await house.register("alice", in: tenant)
        let path = house.scratch.path(to: "backup")
        _ = try await house.upkeep.backUp(tenant, to: path, by: .commandLine, now: house.bench.now)
        try await house.register("bob", in: tenant)
        #expect(try await house.hasUser("bob", in: tenant))

        try await house.upkeep.restore(tenant, from: path, by: .commandLine, now: house.bench.now)
        #expect(try await house.hasUser("alice", in: tenant))
        #expect(try await house.hasUser("bob", in: tenant) == false)
        let acts = try house.bench.registry.audit(limit: 2).map(\.action)
        #expect(acts == ["tenant.restore", "tenant.backUp"])
    }

    @Test
    func `a backup of another app, or of nothing, changes nothing`() async throws {
        let house = try RocksHouse()
        let one = try house.bench.create()
        let other = try house.bench.create()
        try await house.register("alice", in: one)
        let path = house.scratch.path(to: "backup")
        _ = try await house.upkeep.backUp(other, to: path, by: .commandLine, now: house.bench.now)
        for from in [path, house.scratch.path(to: "nowhere")] {
            await #expect(throws: TenantError.self) {
                try await house.upkeep.restore(one, from: from, by: .commandLine, now: house.bench.now)
            }
        }
        #expect(try await house.hasUser("alice", in: one))
    }

    @Test
    func `a deleted tenant's data is gone, also when it was open`() async throws {
        let house = try RocksHouse()
        let tenant = try house.bench.create()
        try await house.register("alice", in: tenant)
        let path = house.folders.path(of: tenant.number)
        #expect(FileManager.default.fileExists(atPath: path))
        try house.bench.apply(.delete, to: tenant)
        await house.settle()
        #expect(FileManager.default.fileExists(atPath: path) == false)
        await #expect(throws: TenantError.self) { try await house.directory.lease(tenant.number) }
        #expect(FileManager.default.fileExists(atPath: path) == false)
    }

    @Test
    func `settings that change reach the engine with the next command`() async throws {
        let house = try RocksHouse()
        let tenant = try house.bench.create()
        try await house.register("alice", in: tenant)
        let before = house.opens.withLock { $0 }
        try house.bench.apply(.setSettings(TenantSettings()), to: tenant)
        try await house.register("bob", in: tenant)
        #expect(house.opens.withLock { $0 } == before + 1)
        #expect(try await house.hasUser("alice", in: tenant))
    }

    @Test
    func `data that outgrows its quota is noticed`() async throws {
        let house = try RocksHouse()
        var quota = QuotaOverrides()
        quota.storageBytes = 1
        let tenant = try house.bench.apply(.setQuota(quota), to: house.bench.create())
        let ledger = QuotaLedger()
        #expect(ledger.meter(of: tenant.number).isStorageFull(tenant.quota) == false)
        try await house.register("alice", in: tenant)
        house.upkeep.measureStorage(into: ledger)
        #expect(ledger.meter(of: tenant.number).isStorageFull(tenant.quota))
        ledger.sweep(now: house.bench.now) { _ in tenant.quota }
        #expect(ledger.count == 1, "what was measured is kept")
    }

    @Test
    func `a closed tenant's store is lent to who checks it`() async throws {
        let house = try RocksHouse()
        let tenant = try house.bench.create()
        try await house.register("alice", in: tenant)
        let count = try await house.upkeep.check(tenant.number) { store in
            try store.snapshot().records(in: KeyRange(from: [], to: [0xFF]), limit: .max).count
        }
        #expect(count > 0)
        await #expect(throws: TenantError.self) {
            try await house.upkeep.check(tenant.number) { _ in throw StoreError(.corrupt, "damaged") }
        }
        #expect(try await house.hasUser("alice", in: tenant))
    }
}

/// Engines over RocksDB, with threads as the server has them.
private final class RocksHouse {
    let scratch: ScratchFolder
    let bench: Bench
    let folders: TenantFolders
    let directory: TenantDirectory<Engine>
    let engines: TenantEngines
    let upkeep: TenantUpkeep<Engine>
    let opens = OpenCount()
    private let threads = QueueWorker()
    private let ticker = DispatchSource.makeTimerSource()

    init() throws {
        scratch = try ScratchFolder()
        bench = try Bench()
        folders = TenantFolders(dataFolder: scratch.path)
        try folders.prepare()
        let environment = try StoreEnvironment()
        let log = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let (threads, folders, opens) = (threads, folders, opens)
        let effects = EffectLog()
        directory = TenantDirectory<Engine>(
            registry: bench.registry,
            opening: threads,
            jobs: threads,
            clock: SystemClock(),
            log: log
        ) { tenant in
            opens.withLock { $0 += 1 }
            let folder = RocksDBFolder(path: folders.path(of: tenant.number), environment: environment)
            let parts = EngineParts(
                workers: EngineWorkers(deciding: threads, committing: threads, reading: threads),
                clock: SystemClock(),
                sink: effects,
                instruments: NoInstruments(),
                log: log,
                isStorageFull: { false },
                open: { () throws(StoreError) -> any KeyValueStore in try folder.open() }
            )
            return try Engine(tenant: tenant.number, policy: EnginePolicy(of: tenant), parts: parts)
        }
        engines = TenantEngines(directory: directory, sink: effects)
        upkeep = TenantUpkeep(
            registry: bench.registry,
            directory: directory,
            folders: folders,
            worker: threads,
            log: log
        ) { path in try RocksDBFolder(path: path, environment: environment).open() }
        upkeep.start()
        ticker.schedule(deadline: .now(), repeating: .milliseconds(20))
        ticker.setEventHandler { [directory] in directory.tick() }
        ticker.activate()
    }

    deinit { ticker.cancel() }

    func register(_ user: String, in tenant: Tenant) async throws {
        let registration = Registration(user: UserID(unchecked: user))
        let result: Result<Answer, ClientError> = await withCheckedContinuation { continuation in
            let command = Command(
                actor: .server,
                action: .registerUser(registration),
                reply: .closure { continuation.resume(returning: $0) }
            )
            if !engines.submit(tenant.number, command) {
                continuation.resume(returning: .failure(ClientError(.busy, "full")))
            }
        }
        _ = try result.get()
    }

    func hasUser(_ user: String, in tenant: Tenant) async throws -> Bool {
        let result: Result<Found, ClientError> = await withCheckedContinuation { continuation in
            engines.read(tenant.number, .user(UserID(unchecked: user))) { continuation.resume(returning: $0) }
        }
        guard case .user(let found) = try result.get() else { return false }
        return found != nil
    }

    /// Waits until no tenant is open, or on its way in or out: stopping is how the directory tells.
    func settle() async {
        await withCheckedContinuation { continuation in
            directory.stop { continuation.resume() }
        }
    }
}

/// Four threads that may block.
private final class QueueWorker: Worker {
    private let queue: OperationQueue

    init() {
        queue = OperationQueue()
        queue.maxConcurrentOperationCount = 4
    }

    func execute(_ job: @escaping @Sendable () -> Void) {
        queue.addOperation(job)
    }
}

private final class OpenCount: Sendable {
    private let value = Mutex(0)

    func withLock<Answer>(_ body: (inout Int) -> Answer) -> Answer {
        value.withLock { value in body(&value) }
    }
}
