internal import CoreMetrics
internal import Logging
internal import MTProtoBridge
internal import MTProtoClient
internal import NIOCore
internal import NIOEmbedded
internal import PlatformCore
internal import PlatformEngine
internal import Synchronization
internal import Tenants
internal import TestSupport

/// Everything that serves Telegram clients in one life of the server, put together as the server does it.
///
/// From the bytes of their connections to the engines it is the product's own. Only keys are not exchanged, and logins not
/// asked for: they are put where the product keeps them.
final class SimulatedBridge {
    let keeping = SimulatedWorker()
    private let executor = SimulatedExecutor()
    let door: BridgeDoor
    private let keys: AuthKeyStore
    private let registry: Registry
    private let chats: ChatSwitchboard
    private let engines: CallEngines
    private let runner = MethodRunner()
    private let loops: [EmbeddedEventLoop]
    private let clock: TestClock

    init(
        _ chats: ChatSwitchboard,
        on ground: Ground,
        registry: Registry,
        tenants: TenantEngines,
        engines: WatchedEngines,
        loops: [EmbeddedEventLoop],
        seed: UInt64
    ) throws {
        let log = Logger(label: "simulation") { _ in SwiftLogNoOpLogHandler() }
        let wall: @Sendable () -> WallTime = { [clock = ground.clock] in
            WallTime(nanoseconds: clock.now.rawValue * 1_000_000)
        }
        var random = SeededGenerator(seed: seed)
        keys = try AuthKeyStore(folder: ground.keyDisk, worker: keeping, clock: ground.clock, using: &random)
        door = BridgeDoor(
            eventLoops: loops,
            shelf: keys,
            exchange: NoExchange(),
            limits: NoLimits(),
            figures: BridgeFigures(factory: NOOPMetricsHandler.instance),
            log: log,
            clock: wall
        )
        self.chats = chats
        self.registry = registry
        self.loops = loops
        self.engines = CallEngines(engines)
        clock = ground.clock
        let accounts = Accounts(
            registry: registry,
            engines: tenants,
            keys: keys,
            worker: keeping,
            clock: ground.clock,
            log: log
        )
        if ground.mutation?.mutant != .rotationUnheardBySessions {
            accounts.follow(registry) { [weak door] id in door?.endSessions(ofKey: id.rawValue) }
            chats.follow(registry)
        }
        chats.start(engines: engines, clock: ground.clock)
        var table = MethodTable(runner: runner)
        table.addChats(Chats(engines: self.engines, clock: ground.clock))
        door.start { [table] loop in
            AccountResponder(table: table, accounts: accounts, presence: chats.hub(on: loop))
        }
        // The only task: on an executor that leaves to the dice what runs next.
        Task(executorPreference: executor) { [runner] in await runner.run() }
    }

    /// The steps of calls that wait for something.
    var calling: SimulatedWorker { executor.worker }

    /// Makes a client's key one that the server agreed to, if it is new, and logs a user in with it.
    func logIn(
        _ key: AuthKeyID,
        _ secret: AuthKeySecret,
        as account: AccountNumber,
        _ user: String,
        of tenant: TenantNumber
    ) -> PlantedLogin {
        let planted = PlantedLogin()
        let now = clock.now
        let rotations = (try? registry.tenant(tenant))?.record.secrets.rotations ?? 0
        let record = AuthKeyRecord(
            id: key,
            secret: secret,
            createdAt: Int32(clamping: now.rawValue / 1_000),
            expiresAt: nil,
            dc: DataCentre.usual.code,
            firstSalt: Self.firstSalt
        )
        let login = AuthKeyLogin(
            tenant: tenant,
            account: account,
            user: UserID(unchecked: user),
            since: now,
            isBot: false,
            rotations: rotations
        )
        keys.insert(record) { [keys] _ in
            keys.change(key, { $0.login = login }, { _ in planted.isDone.store(true, ordering: .relaxed) })
        }
        return planted
    }

    static let firstSalt: Int64 = 99

    /// What a user shows to name another.
    func hash(_ viewer: AccountNumber, _ peer: PeerNumber, in tenant: TenantNumber) -> Int64 {
        (try? registry.tenant(tenant)).map { AccessHash(of: $0)(viewer, peer) } ?? 0
    }

    /// What clients are clients of.
    func app(_ tenant: TenantNumber) -> ClientApp {
        let record = try? registry.tenant(tenant).record
        return ClientApp(apiID: record?.apiID.rawValue ?? 0, apiHash: record?.apiHash.text ?? "", name: "Simulation")
    }

    /// The process is gone: what waits for an answer is told that there is none, and what holds itself is let go of.
    func drop() {
        engines.giveUp()
        runner.stop()
        while calling.count > 0 { calling.run(0) }
        _ = door.stop()
        _ = chats.stop()
        for loop in loops { loop.run() }
        while calling.count > 0 { calling.run(0) }
        // The simulation knows no deaths between a change of the registry and what follows from it for keys.
        while keeping.count > 0 { keeping.run(0) }
    }
}

extension SimulatedWorker: ExchangeWorker {}

/// A login that is written down, which takes a while.
final class PlantedLogin: Sendable {
    let isDone = Atomic(false)
}

/// Nobody exchanges keys here.
private struct NoExchange: KeyExchanging {
    func answer(_ packet: ByteBuffer, dc: DataCentre?, on loop: any EventLoop) -> EventLoopFuture<ByteBuffer?> {
        loop.makeFailedFuture(WireEnd.exchange)
    }
}

private struct NoLimits: AddressLimits {
    func enter(from address: SocketAddress?) -> Bool { true }
    func leave(from address: SocketAddress?) {}
    func admitsExchange(from address: SocketAddress?) -> Bool { false }
}

/// Gives every commit to both kinds of doors, as the server does.
struct BothDoors: EffectSink {
    let links: any EffectSink
    let chats: any EffectSink
    let mutation: Mutation?

    func deliver(_ batch: EffectBatch) {
        links.deliver(batch)
        chats.deliver(mutation?.spoiledForSessions(batch) ?? batch)
    }
}
