internal import Logging
internal import MTProtoBridge
internal import NIOCore
internal import PlatformCore
internal import PlatformEngine
internal import PlatformGateway
internal import ServiceLifecycle
internal import Tenants

/// Everything that serves Telegram clients, put together where they have a port.
struct Bridge: Sendable {
    let door: BridgeDoor
    /// Runs what calls wait for; it stops after the port, and before the engines.
    let work: BridgeWork

    /// Opens what is kept of keys, makes the server's own where there is none, and takes sessions; blocks on the disk.
    init(
        _ kernel: Kernel,
        configuration: ServerConfiguration,
        address: ListenAddress,
        origin: PublicOrigin,
        masterKey: String?,
        loops: [any EventLoop],
        metrics: MetricsRegistry,
        log: Logger
    ) throws {
        let threads = BridgeThreads()
        let key = try ServerKeyFile(dataFolder: kernel.folder.path).open()
        let keys = try kernel.folder.authKeys(masterKey: masterKey, worker: threads.keeping, clock: kernel.clock)
        let clock: @Sendable () -> WallTime = { [clock = kernel.clock] in
            WallTime(nanoseconds: clock.now.rawValue * 1_000_000)
        }
        work = BridgeWork(runner: MethodRunner(), threads: threads)
        door = BridgeDoor(
            eventLoops: loops,
            shelf: keys,
            exchange: KeyExchanger(key: key, shelf: keys, worker: threads.exchanging, clock: clock),
            limits: BridgeLimits(configuration.door, clock: kernel.clock),
            figures: BridgeFigures(factory: metrics),
            log: log,
            clock: clock
        )
        let accounts = Accounts(
            registry: kernel.registry,
            engines: kernel.engines,
            keys: keys,
            worker: threads.exchanging,
            clock: kernel.clock,
            board: kernel.switchboard,
            log: log
        )
        accounts.follow(kernel.registry) { [weak door] id in door?.endSessions(ofKey: id.rawValue) }
        let told = configuration.mtprotoPublic ?? address
        var table = MethodTable(runner: work.runner)
        table.addStart(accounts, address: BridgeAddress(host: told.host, port: Int32(told.port)))
        table.addBinding(accounts)
        table.addLogin(accounts)
        table.addPasswords(accounts)
        table.addTokens(accounts)
        table.addAccount(accounts)
        table.addDevices(accounts)
        table.addUsers(accounts)
        let chatCalls = Chats(engines: kernel.engines, clock: kernel.clock)
        table.addFiles(kernel.objects, chats: chatCalls, clock: kernel.clock) { origin.value }
        table.addChats(chatCalls)
        door.start { [table, chats = kernel.chats] loop in
            AccountResponder(table: table, accounts: accounts, presence: chats.hub(on: loop))
        }
    }
}

/// The threads of the bridge that may block.
struct BridgeThreads: Sendable {
    /// Reads and writes what is kept of keys.
    let keeping = WorkerThreads(count: 2)
    /// Exchanges keys with new clients; milliseconds each.
    let exchanging = WorkerThreads(count: 2)

    func stop() async throws {
        try await exchanging.stop()
        try await keeping.stop()
    }
}

/// Runs what calls of Telegram clients wait for.
struct BridgeWork: Service {
    let runner: MethodRunner
    let threads: BridgeThreads

    func run() async throws {
        await withGracefulShutdownHandler {
            await runner.run()
        } onGracefulShutdown: {
            runner.stop()
        }
        try await threads.stop()
    }
}

extension WorkerThreads: ExchangeWorker {}

/// Telegram's sessions make their users be there for everybody, and are told who is.
extension Switchboard: PresenceBoard {}
extension ChatSwitchboard: PresenceOnlooker {}
