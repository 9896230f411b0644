import Logging
import PlatformCore
import PlatformEngine
import PlatformStore
import Synchronization
import Tenants
import TestSupport
import Testing

/// Engines reached through the directory, each on a disk in memory.
@Suite
struct TenantEnginesTests {
    @Test
    func `a command opens its tenant and is answered`() throws {
        let house = try EngineHouse()
        let tenant = try house.bench.create()
        let box = house.register("alice", in: tenant)
        house.jobs.runAll()
        #expect(try box.user().id.text == "alice")
        #expect(house.user("alice", in: tenant) != nil)
    }

    @Test
    func `what one tenant knows another does not`() throws {
        let house = try EngineHouse()
        let one = try house.bench.create()
        let other = try house.bench.create()
        _ = house.register("alice", in: one)
        _ = house.register("bob", in: other)
        house.jobs.runAll()
        #expect(house.user("alice", in: one) != nil)
        #expect(house.user("alice", in: other) == nil)
        #expect(house.user("bob", in: other) != nil)
    }

    @Test
    func `commands keep their order while the tenant opens and closes under them`() throws {
        let house = try EngineHouse {
            $0.openCountMax = 1
            $0.residencyMin = 0
        }
        let tenants = try (0..<3).map { _ in try house.bench.create() }
        var random = SeededGenerator(seed: 7)
        for number in 0..<300 {
            for tenant in tenants {
                let command = Command(
                    actor: .server,
                    action: .send(
                        Send(
                            from: .id(UserID(unchecked: "alice")),
                            target: .private(UserID(unchecked: "bob")),
                            body: MessageBody(objectName: "RC:TxtMsg", content: Array("\(number)".utf8))
                        )
                    ),
                    reply: .nobody
                )
                #expect(house.engines.submit(tenant.number, command))
            }
            for _ in 0..<Int.random(in: 0...12, using: &random) { house.jobs.runOne() }
        }
        house.jobs.runAll()
        #expect(house.opens.withLock { $0 } > 3, "they took turns")
        for tenant in tenants {
            #expect(house.texts(from: "alice", to: "bob", in: tenant) == (0..<300).map { "\($0)" })
        }
    }

    @Test
    func `a link is told why its tenant cannot be opened`() throws {
        let house = try EngineHouse()
        let tenant = try house.bench.create()
        house.disk(of: tenant.number).decideWrites { _ in .succeeds }
        // Somebody else has the disk.
        let other = try house.disk(of: tenant.number).open()
        let link = LinkAddress(loop: 1, link: 7)
        let command = Command(
            actor: .user(AccountNumber(rawValue: 1), device: DeviceNumber(rawValue: 1), link: link),
            action: .ack(.zero),
            reply: .link(link, requestID: 12)
        )
        #expect(house.engines.submit(tenant.number, command))
        house.jobs.runAll()
        house.clock.advance(milliseconds: 10_000)
        house.engines.directory.tick()
        guard case .answer(link, requestID: 12, .failure(let error))? = house.effects.effects.first else {
            Issue.record("\(house.effects.effects)")
            return
        }
        #expect(error.code == .busy)
        #expect(error.retryAfter != nil)
        withExtendedLifetime(other) {}
    }

    @Test
    func `tenants with a link each fit under a smaller cap`() throws {
        let house = try EngineHouse { $0.openCountMax = 10 }
        let tenants = try (0..<200).map { _ in try house.bench.create() }
        // What a link holds on to is its tenant's record and meter, never an engine.
        let ledger = QuotaLedger()
        for tenant in tenants {
            try ledger.meter(of: tenant.number).openLink(quota: tenant.quota)
            _ = house.register("alice", in: tenant)
            house.jobs.runAll()
            house.clock.advance(milliseconds: 1_000)
        }
        #expect(house.engines.directory.figures.openCount <= 10)
        for tenant in tenants {
            #expect(house.user("alice", in: tenant) != nil)
            house.clock.advance(milliseconds: 1_000)
        }
    }

    @Test
    func `a closed tenant leaves nothing of its engine behind`() throws {
        let house = try EngineHouse()
        let tenant = try house.bench.create()
        for round in 1...3 {
            let box = house.register("alice\(round)", in: tenant)
            house.jobs.runAll()
            #expect(try box.user().id.text == "alice\(round)")
            #expect(house.user("alice1", in: tenant) != nil, "its reader is let go of too")
            weak let engine = house.engines.directory.withOpen(tenant.number) { $0 }
            #expect(engine != nil)
            house.clock.advance(milliseconds: 300_000)
            house.engines.directory.tick()
            house.jobs.runAll()
            #expect(engine == nil)
            #expect(house.engines.directory.figures.openCount == 0)
            #expect(house.opens.withLock { $0 } == round)
        }
    }

    @Test
    func `a tenant's settings and quota reach its engine`() throws {
        let house = try EngineHouse()
        var tenant = try house.bench.create()
        #expect(EnginePolicy(of: tenant) == EnginePolicy())
        var settings = TenantSettings()
        settings.historyBeforeJoining = false
        settings.heedsAllowLists = true
        try house.bench.apply(.setSettings(settings), to: tenant)
        var quota = QuotaOverrides()
        quota.users = 2
        tenant = try house.bench.apply(.setQuota(quota), to: tenant)
        #expect(EnginePolicy(of: tenant).seesHistoryBeforeJoining == false)
        #expect(EnginePolicy(of: tenant).heedsAllowLists)

        for (user, isRefused) in [("alice", false), ("bob", false), ("carol", true), ("alice", false)] {
            let box = house.register(user, in: tenant)
            house.jobs.runAll()
            #expect(box.refusal == (isRefused ? .quotaExceeded : nil), "\(user)")
        }
    }
}

/// Real engines over disks in memory, on the test's own thread.
private final class EngineHouse {
    let bench: Bench
    let jobs = JobQueue()
    let clock = TestClock()
    let effects = EffectLog()
    let engines: TenantEngines
    let opens = Count()
    private let disks = Disks()

    init(limits change: (inout DirectoryLimits) -> Void = { _ in }) throws {
        bench = try Bench()
        var limits = DirectoryLimits()
        change(&limits)
        let log = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let (jobs, clock, effects, disks, opens) = (jobs, clock, effects, disks, opens)
        let directory = TenantDirectory<Engine>(
            registry: bench.registry,
            limits: limits,
            opening: jobs,
            jobs: jobs,
            clock: clock,
            log: log
        ) { tenant in
            let disk = disks.disk(of: tenant.number)
            opens.withLock { $0 += 1 }
            let parts = EngineParts(
                workers: EngineWorkers(deciding: jobs, committing: jobs, reading: jobs),
                clock: clock,
                sink: effects,
                instruments: NoInstruments(),
                log: log,
                isStorageFull: { false },
                open: { () throws(StoreError) -> any KeyValueStore in try disk.open() }
            )
            return try Engine(tenant: tenant.number, policy: EnginePolicy(of: tenant), parts: parts)
        }
        engines = TenantEngines(directory: directory, sink: effects)
    }

    func disk(of tenant: TenantNumber) -> MemoryDisk { disks.disk(of: tenant) }

    func register(_ user: String, in tenant: Tenant) -> UserBox {
        let box = UserBox()
        let registration = Registration(user: UserID(unchecked: user))
        let command = Command(
            actor: .server,
            action: .registerUser(registration),
            reply: .closure { box.put($0) }
        )
        if !engines.submit(tenant.number, command) { Issue.record("full") }
        return box
    }

    /// A user as the tenant's data has it; reads the tenant's store through its engine.
    func user(_ id: String, in tenant: Tenant) -> User? {
        let found = Mutex<User?>(nil)
        engines.read(tenant.number, .user(UserID(unchecked: id))) { result in
            guard case .success(.user(let user)) = result else { return }
            found.withLock { $0 = user }
        }
        jobs.runAll()
        return found.withLock { $0 }
    }

    /// What was said between two users, oldest first.
    func texts(from: String, to: String, in tenant: Tenant) -> [String] {
        let pages = Mutex<[Place: String]>([:])
        for start in stride(from: 0, to: 400, by: 100) {
            let query = HistoryQuery(
                viewer: .id(UserID(unchecked: from)),
                target: .private(UserID(unchecked: to)),
                start: .seq(Place(rawValue: UInt32(start))),
                direction: .newer,
                limit: 100
            )
            engines.read(tenant.number, .history(query)) { result in
                guard case .success(.history(let messages, _)) = result else { return }
                pages.withLock { pages in
                    for message in messages {
                        pages[message.message.seq] = String(
                            decoding: message.message.body?.content ?? [],
                            as: UTF8.self
                        )
                    }
                }
            }
            jobs.runAll()
        }
        return pages.withLock { pages in pages.sorted { $0.key < $1.key }.map(\.value) }
    }
}

/// One disk per tenant, kept while the house stands.
private final class Disks: Sendable {
    private let disks = Mutex<[TenantNumber: MemoryDisk]>([:])

    func disk(of tenant: TenantNumber) -> MemoryDisk {
        disks.withLock { disks in
            if let disk = disks[tenant] { return disk }
            let disk = MemoryDisk()
            disks[tenant] = disk
            return disk
        }
    }
}

private final class Count: Sendable {
    private let value = Mutex(0)

    func withLock<Answer>(_ body: (inout Int) -> Answer) -> Answer {
        value.withLock { value in body(&value) }
    }
}

/// Holds the user that a command answered.
private final class UserBox: Sendable {
    private let result = Mutex<Result<Answer, ClientError>?>(nil)

    func put(_ answer: Result<Answer, ClientError>) {
        result.withLock { $0 = answer }
    }

    var refusal: ClientError.Code? {
        guard case .failure(let error)? = result.withLock({ $0 }) else { return nil }
        return error.code
    }

    func user() throws -> User {
        guard case .user(let user)? = try result.withLock({ $0 })?.get() else { throw UnexpectedAnswer() }
        return user
    }
}
