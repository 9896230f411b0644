import CoreMetrics
import Logging
import NIOCore
import NIOEmbedded
import PlatformCore
import PlatformEngine
import PlatformStore
import Synchronization
import Tenants
import TestSupport

@testable import PlatformGateway

/// A whole server as far as links go, on the test's own thread: a registry and an engine in memory, embedded event
/// loops, and clients that speak frames.
final class LinkBench {
    let loops: [EmbeddedEventLoop]
    let clock = TestClock()
    let jobs = JobQueue()
    let switchboard: Switchboard
    let registry: Registry
    let tenant: Tenant
    let engines: OneEngine
    private var random = SystemRandomNumberGenerator()

    init(
        policy: EnginePolicy = EnginePolicy(),
        settings: TenantSettings = TenantSettings(),
        loopCount: Int = 1
    ) throws {
        loops = (0..<loopCount).map { _ in EmbeddedEventLoop() }
        registry = try Registry(folder: MemoryDisk(), using: &random)
        var new = NewTenant(name: "shop", using: &random)
        new.settings = settings
        tenant = try registry.create(new, by: .commandLine, now: clock.now)
        switchboard = Switchboard(eventLoops: loops)
        let disk = MemoryDisk()
        let parts = EngineParts(
            workers: EngineWorkers(deciding: jobs, committing: jobs, reading: jobs),
            clock: clock,
            sink: switchboard,
            instruments: NoInstruments(),
            log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            isStorageFull: { false },
            open: { () throws(StoreError) -> any KeyValueStore in try disk.open() }
        )
        engines = OneEngine(try Engine(tenant: tenant.number, policy: policy, parts: parts))
        let gate = LinkGate(registry: registry, quotas: QuotaLedger(), signatures: SignatureCheck(registry: registry))
        switchboard.start(engines: engines, gate: gate, metrics: NOOPMetricsHandler.instance, clock: clock)
        settle()
    }

    /// Does everything that waits, on the engine's side and the loop's.
    func settle() {
        repeat {
            jobs.runAll()
            for _ in loops { for loop in loops { loop.run() } }
        } while jobs.runOne()
    }

    func pass(_ time: TimeAmount) {
        clock.advance(milliseconds: time.nanoseconds / 1_000_000)
        for loop in loops { loop.advanceTime(by: time) }
        settle()
    }

    /// A command of the app's server.
    func run(_ action: Action) {
        _ = engines.submit(tenant.number, Command(actor: .server, action: action, reply: .nobody))
        settle()
    }

    func register(_ users: String...) {
        for user in users { run(.registerUser(Registration(user: UserID(unchecked: user)))) }
    }

    func group(_ id: String, _ members: [String]) {
        let users = members.map { UserID(unchecked: $0) }
        run(.createGroup(GroupCreation(id: GroupID(unchecked: id), name: id, owner: nil, members: users)))
    }

    func token(_ user: String) throws -> String {
        try tenant.issueUserToken(for: UserID(unchecked: user), now: clock.now)
    }

    /// A connection that has said nothing yet.
    func connect(_ encoding: LinkEncoding = .proto, origin: String? = nil, on index: Int = 0) throws -> TestClient {
        guard let link = switchboard.loop(of: loops[index])?.makeLink(encoding, pass: nil, origin: origin) else {
            throw BrokenFrame()
        }
        return try TestClient(link, encoding, loops[index])
    }

    /// A live link of a user.
    func link(
        _ user: String,
        device: String = "d1",
        _ encoding: LinkEncoding = .proto,
        platform: WirePlatform = .web,
        cursor: WireCursor? = nil,
        on index: Int = 0
    ) throws -> TestClient {
        let client = try connect(encoding, on: index)
        client.hello(try token(user), device: device, platform: platform, cursor: cursor)
        settle()
        client.welcome =
            client.take().compactMap { frame in
                if case .result(let result) = frame.frame, case .welcome(let welcome) = result.result {
                    welcome
                } else {
                    nil
                }
            }.first
        return client
    }
}

/// Access to one engine that is always open; it can be told to have no room.
final class OneEngine: EngineAccess {
    let engine: Engine
    private let state = Mutex((isFull: false, readsFail: false))

    init(_ engine: Engine) {
        self.engine = engine
    }

    var isFull: Bool {
        get { state.withLock { $0.isFull } }
        set { state.withLock { $0.isFull = newValue } }
    }

    var readsFail: Bool {
        get { state.withLock { $0.readsFail } }
        set { state.withLock { $0.readsFail = newValue } }
    }

    func submit(_ tenant: TenantNumber, _ command: Command) -> Bool {
        isFull ? false : engine.submit(command)
    }

    func read(
        _ tenant: TenantNumber,
        _ query: Query,
        _ reply: @escaping @Sendable (Result<Found, ClientError>) -> Void
    ) {
        if readsFail { return reply(.failure(ClientError(.busy, "not now"))) }
        engine.read(query, reply)
    }
}
