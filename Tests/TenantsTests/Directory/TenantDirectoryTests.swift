import Logging
import PlatformCore
import PlatformEngine
import PlatformStore
import Synchronization
import Tenants
import TestSupport
import Testing

@Suite
struct TenantDirectoryTests {
    @Test
    func `a tenant is opened by being asked for, and lent on the spot from then on`() throws {
        let house = try TwinHouse()
        let tenant = try house.bench.create()
        let served = Names()
        #expect(house.ask(tenant, served, "first"))
        #expect(served.all.isEmpty)
        house.jobs.runAll()
        #expect(served.all == ["first"])
        #expect(house.ask(tenant, served, "second"))
        #expect(served.all == ["first", "second"])
        #expect(house.directory.withOpen(tenant.number) { $0.tenant } == tenant.number)
        #expect(house.opens.all == ["\(tenant.number.rawValue)"])
    }

    @Test
    func `a lease holds a tenant open, its end lets it go`() throws {
        let house = try TwinHouse { $0.openCountMax = 1 }
        let one = try house.bench.create()
        let two = try house.bench.create()
        let served = Names()
        let kept = Mutex<TenantLease<TwinEngine>?>(nil)
        _ = house.directory.lend(one.number) { result in kept.withLock { $0 = try? result.get() } }
        house.jobs.runAll()
        _ = house.ask(two, served, "two")
        house.pass(1_000)
        #expect(served.all.isEmpty)
        kept.withLock { $0 = nil }
        house.jobs.runAll()
        #expect(served.all == ["two"])
        #expect(house.directory.withOpen(one.number) { _ in } == nil)
    }

    @Test
    func `more tenants than may be open take turns`() throws {
        let house = try TwinHouse {
            $0.openCountMax = 3
            $0.residencyMin = 0
        }
        let tenants = try (0..<20).map { _ in try house.bench.create() }
        let served = Names()
        for round in 0..<3 {
            for tenant in tenants { #expect(house.ask(tenant, served, "\(round) \(tenant.number.rawValue)")) }
        }
        house.jobs.runAll()
        #expect(served.all.count == 60)
        #expect(Set(served.all).count == 60)
        #expect(house.directory.figures.openCount <= 3)
        #expect(house.directory.figures.waitingCount == 0)
    }

    @Test
    func `whoever waits too long is told to come back`() throws {
        let house = try TwinHouse()
        let tenant = try house.bench.create()
        let served = Names()
        _ = house.ask(tenant, served, "first")
        house.clock.advance(milliseconds: 10_000)
        house.directory.tick()
        #expect(served.all == ["first refused: busy"])
    }

    @Test
    func `open tenants are asked now and then whether their store must be opened again`() throws {
        let house = try TwinHouse()
        let tenant = try house.bench.create()
        let served = Names()
        _ = house.ask(tenant, served, "first")
        house.jobs.runAll()
        house.pass(100)
        house.pass(100)
        #expect(house.directory.withOpen(tenant.number) { $0.tickCount } == 2)
    }

    @Test
    func `an idle tenant closes and opens again`() throws {
        let house = try TwinHouse()
        let tenant = try house.bench.create()
        let served = Names()
        _ = house.ask(tenant, served, "first")
        house.jobs.runAll()
        house.pass(300_000)
        #expect(house.directory.figures.openCount == 0)
        _ = house.ask(tenant, served, "second")
        house.jobs.runAll()
        #expect(served.all == ["first", "second"])
        #expect(house.opens.all.count == 2)
    }

    @Test
    func `a store that its last holder has not let go of is tried again`() throws {
        let house = try TwinHouse()
        let tenant = try house.bench.create()
        let served = Names()
        house.fail(with: StoreError(.locked, "held"))
        _ = house.ask(tenant, served, "first")
        house.jobs.runAll()
        house.fail(with: nil)
        house.pass(100)
        #expect(served.all == ["first"])
    }

    @Test
    func `a store that cannot be opened is an error at once, and tried again a second later`() throws {
        let house = try TwinHouse()
        let tenant = try house.bench.create()
        let served = Names()
        house.fail(with: StoreError(.corrupt, "damaged"))
        _ = house.ask(tenant, served, "first")
        house.jobs.runAll()
        house.fail(with: nil)
        _ = house.ask(tenant, served, "second")
        house.pass(1_000)
        _ = house.ask(tenant, served, "third")
        house.jobs.runAll()
        #expect(served.all == ["first refused: storage", "second refused: storage", "third"])
    }

    @Test
    func `a store that cannot be opened for want of room says so`() throws {
        let house = try TwinHouse()
        let tenant = try house.bench.create()
        let served = Names()
        house.fail(with: StoreError(.noSpace, "full"))
        _ = house.ask(tenant, served, "first")
        house.jobs.runAll()
        #expect(served.all == ["first refused: diskFull"])
        #expect(TenantError(StoreError(.noSpace, "full")).clientError.code == .storageFull)
    }

    @Test
    func `a tenant that is deleted or not there is not opened`() throws {
        let house = try TwinHouse()
        let tenant = try house.bench.create()
        try house.bench.apply(.delete, to: tenant)
        let served = Names()
        _ = house.ask(tenant, served, "deleted")
        _ = house.directory.lend(TenantNumber(rawValue: 99)) { served.add("none", $0) }
        house.jobs.runAll()
        #expect(served.all == ["deleted refused: tenantDeleted", "none refused: unknownTenant"])
        #expect(house.opens.all.isEmpty)
    }

    @Test
    func `a job works on a closed tenant, and who comes meanwhile waits`() throws {
        let house = try TwinHouse()
        let tenant = try house.bench.create()
        let served = Names()
        _ = house.ask(tenant, served, "before")
        house.jobs.runAll()
        let (directory, open) = (house.directory, house.open)
        directory.reserve(tenant.number) { refusal in
            #expect(refusal == nil)
            #expect(open.withLock { $0 } == 0)
            _ = directory.lend(tenant.number) { served.add("after", $0) }
            served.add("job")
        }
        house.directory.reserve(tenant.number) { served.add("second job: \($0?.code.rawValue ?? "done")") }
        house.jobs.runAll()
        #expect(served.all == ["before", "second job: busy", "job", "after"])
    }

    @Test
    func `a recycled tenant is opened anew`() throws {
        let house = try TwinHouse()
        let tenant = try house.bench.create()
        let served = Names()
        house.directory.recycle(tenant.number)
        _ = house.ask(tenant, served, "first")
        house.jobs.runAll()
        house.directory.recycle(tenant.number)
        _ = house.ask(tenant, served, "second")
        house.jobs.runAll()
        #expect(house.opens.all.count == 2)
    }

    @Test
    func `stopping ends when the last tenant is closed`() throws {
        let house = try TwinHouse()
        let served = Names()
        for _ in 0..<5 { _ = house.ask(try house.bench.create(), served, "in") }
        house.jobs.runAll()
        _ = house.ask(try house.bench.create(), served, "waits")
        house.directory.stop { served.add("stopped") }
        #expect(served.all.last == "waits refused: busy")
        house.jobs.runAll()
        #expect(served.all.last == "stopped")
        #expect(house.open.withLock { $0 } == 0)
        _ = house.ask(try house.bench.create(), served, "late")
        #expect(served.all.last == "late refused: busy")
    }

    @Test
    func `a caller that can wait gets a lease or the reason why not`() async throws {
        let house = try TwinHouse(worker: InlineWorker())
        let tenant = try house.bench.create()
        let lease = try await house.directory.lease(tenant.number)
        #expect(lease.engine.tenant == tenant.number)
        await #expect(throws: TenantError.self) { try await house.directory.lease(TenantNumber(rawValue: 9)) }
    }
}

/// A directory over engines that open nothing, on the test's own thread.
private final class TwinHouse {
    let directory: TenantDirectory<TwinEngine>
    let jobs = JobQueue()
    let clock = TestClock()
    let opens = Names()
    /// Engines open now.
    let open = Shared(0)
    private let failure = Shared<StoreError?>(nil)
    let bench: Bench

    init(worker: (any Worker)? = nil, limits change: (inout DirectoryLimits) -> Void = { _ in }) throws {
        bench = try Bench()
        var limits = DirectoryLimits()
        change(&limits)
        let (jobs, opens, open, failure) = (jobs, opens, open, failure)
        let used = worker ?? jobs
        directory = TenantDirectory(
            registry: bench.registry,
            limits: limits,
            opening: used,
            jobs: used,
            clock: clock,
            log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        ) { tenant in
            if let error = failure.withLock({ $0 }) { throw error }
            opens.add("\(tenant.number.rawValue)")
            open.withLock { $0 += 1 }
            return TwinEngine(tenant: tenant.number) { done in
                used.execute {
                    open.withLock { $0 -= 1 }
                    done()
                }
            }
        }
    }

    func ask(_ tenant: Tenant, _ names: Names, _ name: String) -> Bool {
        directory.lend(tenant.number) { names.add(name, $0) }
    }

    func fail(with error: StoreError?) {
        failure.withLock { $0 = error }
    }

    /// Time passes, as the server's ticks would have it.
    func pass(_ milliseconds: Int64) {
        clock.advance(milliseconds: milliseconds)
        directory.tick()
        jobs.runAll()
    }
}

/// An engine with nothing behind it.
private final class TwinEngine: TenantEngine {
    let tenant: TenantNumber
    private let whenClosed: @Sendable (@escaping @Sendable () -> Void) -> Void
    private let ticks = Mutex(0)

    init(tenant: TenantNumber, whenClosed: @escaping @Sendable (@escaping @Sendable () -> Void) -> Void) {
        self.tenant = tenant
        self.whenClosed = whenClosed
    }

    func close(_ done: @escaping @Sendable () -> Void) { whenClosed(done) }

    func reopenIfDue() { ticks.withLock { $0 += 1 } }

    var tickCount: Int { ticks.withLock { $0 } }

    func checkpoint(to path: String) {}

    var storageBytes: UInt64 { 0 }
}

/// What happened, in order.
private final class Names: Sendable {
    private let names = Mutex<[String]>([])

    var all: [String] { names.withLock { $0 } }

    func add(_ name: String) {
        names.withLock { $0.append(name) }
    }

    func add(_ name: String, _ result: Result<TenantLease<TwinEngine>, TenantError>) {
        switch result {
        case .success: add(name)
        case .failure(let error): add("\(name) refused: \(error.code.rawValue)")
        }
    }
}

/// Runs jobs at once, on the caller's thread.
private struct InlineWorker: Worker {
    func execute(_ job: @escaping @Sendable () -> Void) { job() }
}

/// A value that a test and its closures share.
private final class Shared<Value: Sendable>: Sendable {
    private let value: Mutex<Value>

    init(_ value: Value) {
        self.value = Mutex(value)
    }

    func withLock<Answer>(_ body: (inout Value) -> Answer) -> Answer {
        value.withLock { value in body(&value) }
    }
}
