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

/// A whole server as far as links go, on the test's own thread: a registry and two tenants' engines in memory, embedded
/// event loops, and clients that speak frames.
///
/// Loops do little at a time, so that whatever takes many steps is interrupted.
final class LinkBench {
    let loops: [EmbeddedEventLoop]
    let clock = TestClock()
    let jobs = JobQueue()
    let switchboard: Switchboard
    let registry: Registry
    let tenant: Tenant
    /// Another tenant on the same loops.
    let neighbour: Tenant
    let engines: BenchEngines
    let passages = Passages()
    private var random = SystemRandomNumberGenerator()

    init(
        policy: EnginePolicy = EnginePolicy(),
        settings: TenantSettings = TenantSettings(),
        loopCount: Int = 1,
        pace: LinkPace = .hesitant
    ) throws {
        loops = (0..<loopCount).map { _ in EmbeddedEventLoop() }
        registry = try Registry(folder: MemoryDisk(), using: &random)
        var new = NewTenant(name: "shop", using: &random)
        new.settings = settings
        tenant = try registry.create(new, by: .commandLine, now: clock.now)
        let second = NewTenant(name: "forum", using: &random)
        neighbour = try registry.create(second, by: .commandLine, now: clock.now)
        switchboard = Switchboard(eventLoops: loops)
        let (clock, jobs, switchboard) = (clock, jobs, switchboard)
        func engine(of tenant: Tenant) throws -> Engine {
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
            return try Engine(tenant: tenant.number, policy: policy, parts: parts)
        }
        engines = BenchEngines([
            tenant.number: try engine(of: tenant), neighbour.number: try engine(of: neighbour),
        ])
        let gate = LinkGate(registry: registry, quotas: QuotaLedger(), signatures: SignatureCheck(registry: registry))
        switchboard.start(
            engines: engines,
            gate: gate,
            metrics: NOOPMetricsHandler.instance,
            clock: clock,
            pace: pace,
            witness: passages,
            onlooker: passages
        )
        settle()
    }

    /// Does everything that waits, on the engine's side and the loop's.
    func settle() {
        repeat {
            jobs.runAll()
            for _ in loops { for loop in loops { loop.advanceTime(by: .microseconds(1)) } }
        } while jobs.runOne()
    }

    func pass(_ time: TimeAmount) {
        clock.advance(milliseconds: time.nanoseconds / 1_000_000)
        for loop in loops { loop.advanceTime(by: time) }
        settle()
    }

    /// Has the engines do all they can, and no loop anything.
    func work() {
        jobs.runAll()
    }

    /// A command of the app's server.
    func run(_ action: Action, of tenant: Tenant? = nil) {
        let number = (tenant ?? self.tenant).number
        _ = engines.submit(number, Command(actor: .server, action: action, reply: .nobody))
        settle()
    }

    func register(_ users: String..., of tenant: Tenant? = nil) {
        for user in users { run(.registerUser(Registration(user: UserID(unchecked: user))), of: tenant) }
    }

    func group(_ id: String, _ members: [String]) {
        let users = members.map { UserID(unchecked: $0) }
        run(.createGroup(GroupCreation(id: GroupID(unchecked: id), name: id, owner: nil, members: users)))
    }

    func token(_ user: String, of tenant: Tenant? = nil) throws -> String {
        try (tenant ?? self.tenant).issueUserToken(for: UserID(unchecked: user), now: clock.now)
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
        on index: Int = 0,
        of tenant: Tenant? = nil
    ) throws -> TestClient {
        let client = try connect(encoding, on: index)
        client.hello(try token(user, of: tenant), device: device, platform: platform, cursor: cursor)
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

/// Access to engines that are always open; they can be told to have no room.
final class BenchEngines: EngineAccess {
    private let engines: [TenantNumber: Engine]
    private let state = Mutex((isFull: false, readsFail: false))

    init(_ engines: [TenantNumber: Engine]) {
        self.engines = engines
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
        isFull ? false : engines[tenant]?.submit(command) ?? false
    }

    func read(
        _ tenant: TenantNumber,
        _ query: Query,
        _ reply: @escaping @Sendable (Result<Found, ClientError>) -> Void
    ) {
        if readsFail { return reply(.failure(ClientError(.busy, "not now"))) }
        engines[tenant]?.read(query, reply)
    }
}

extension LinkPace {
    /// Steps so few that everything is done in many turns.
    static let hesitant: LinkPace = {
        var pace = LinkPace()
        pace.sliceSteps = 40
        pace.turnSteps = 80
        pace.aloneSteps = 80
        pace.gatherSteps = 80
        pace.breath = .nanoseconds(1)
        return pace
    }()
}

/// Keeps whose links and sessions came and went, and of whom the door beside was told.
final class Passages: LinkWitness, PresenceOnlooker {
    private let state = Mutex((passages: [LinkPassage](), changed: [UserID]()))

    func note(_ passage: LinkPassage, of tenant: TenantNumber) {
        state.withLock { $0.passages.append(passage) }
    }

    func presenceChanged(of user: UserID, in tenant: TenantNumber) {
        state.withLock { $0.changed.append(user) }
    }

    /// What came since this was last asked.
    func take() -> (passages: [LinkPassage], changed: [UserID]) {
        state.withLock { state in
            defer { state = ([], []) }
            return state
        }
    }
}
