import CoreMetrics
import Logging
import MTProtoCrypto
import MTProtoTL
import NIOCore
import NIOEmbedded
import PlatformCore
import PlatformEngine
import PlatformStore
import Synchronization
import Tenants
import TestSupport
import Testing

@testable import MTProtoBridge

/// The bridge with tenants behind it, all in memory: clients speak through a connection of bytes, as real ones do.
///
/// Blocking work is done when the test says so; what calls wait for runs in a task beside the test.
final class AccountBench: Sendable {
    let loop = NIOAsyncTestingEventLoop()
    let clock = TestClock()
    let jobs = JobQueue()
    let registry: Registry
    let engines: TenantEngines
    let keys: AuthKeyStore
    let door: BridgeDoor
    let table: MethodTable
    private let runner = MethodRunner()
    private let folder: ScratchFolder

    init() throws {
        var random = SeededGenerator(seed: 1)
        let log = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let (jobs, clock, runner) = (jobs, clock, runner)
        registry = try Registry(folder: MemoryDisk(), using: &random)
        engines = Self.engines(of: registry, jobs: jobs, clock: clock, log: log)
        keys = try AuthKeyStore(folder: MemoryDisk(), worker: jobs, clock: clock, using: &random)
        door = BridgeDoor(
            eventLoops: [loop],
            shelf: keys,
            exchange: ScriptedExchange(),
            limits: CountedLimits(),
            figures: BridgeFigures(factory: NOOPMetricsHandler.instance),
            log: log,
            clock: { WallTime(nanoseconds: clock.now.rawValue * 1_000_000) }
        )
        let accounts = Accounts(
            registry: registry,
            engines: engines,
            keys: keys,
            worker: jobs,
            clock: clock,
            log: log
        )
        accounts.follow(registry) { [door] id in door.endSessions(ofKey: id.rawValue) }
        folder = try ScratchFolder()
        var table = MethodTable(
            serving: accounts,
            at: BridgeAddress(host: "192.0.2.1", port: 443),
            runner: runner
        )
        let chats = Chats(engines: engines, clock: clock)
        table.addFiles(try Self.objects(in: folder, jobs), chats: chats, clock: clock) { "https://im.example.com" }
        self.table = table
        door.start { [engines, table] _ in
            AccountResponder(table: table, accounts: accounts, presence: AttachingPresence(engines: engines))
        }
        // The salt of a key's exchange is taken by the process that made the key.
        clock.advance(milliseconds: 1_000)
    }

    /// Runs a test beside what calls wait for.
    static func run(_ body: @escaping @Sendable (AccountBench) async throws -> Void) async throws {
        let bench = try AccountBench()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await bench.runner.run() }
            group.addTask {
                defer { bench.runner.stop() }
                try await body(bench)
            }
            try await group.waitForAll()
        }
    }

    private static func objects(in folder: ScratchFolder, _ jobs: JobQueue) throws -> TenantObjects {
        let threads = ObjectThreads(jobs)
        let store = ObjectFolder(path: folder.path(to: "objects"), threads: threads)
        return try TenantObjects(
            store: store,
            uploadsPath: folder.path(to: "uploads"),
            threads: threads,
            now: .zero
        ) { _, _, _ in true }
    }

    private static func engines(
        of registry: Registry,
        jobs: JobQueue,
        clock: TestClock,
        log: Logger
    ) -> TenantEngines {
        let effects = EffectLog()
        let disks = TenantDisks()
        let directory = TenantDirectory<Engine>(
            registry: registry,
            opening: jobs,
            jobs: jobs,
            clock: clock,
            log: log
        ) { tenant in
            let disk = disks.disk(of: tenant.number)
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
        return TenantEngines(directory: directory, sink: effects)
    }
}

extension JobQueue: ExchangeWorker {}

/// The disks of tenants, made when they are first asked for.
private final class TenantDisks: Sendable {
    private let disks = Mutex<[TenantNumber: MemoryDisk]>([:])

    func disk(of tenant: TenantNumber) -> MemoryDisk {
        disks.withLock { disks in
            let disk = disks[tenant] ?? MemoryDisk()
            disks[tenant] = disk
            return disk
        }
    }
}

extension AccountBench {
    /// Turns that are waited for an answer before it is given up.
    private static let turnCountMax = 200_000

    func makeApp(_ change: (inout TenantSettings) -> Void = { _ in }) throws -> Tenant {
        var random = SystemRandomNumberGenerator()
        let tenant = try registry.create(NewTenant(name: "app", using: &random), by: .commandLine, now: clock.now)
        var settings = TenantSettings()
        change(&settings)
        return try registry.apply(.setSettings(settings), to: tenant.number, by: .commandLine, now: clock.now)
    }

    /// Lets everything happen until something is there.
    func wait<Value: Sendable>(for value: @Sendable () async throws -> Value?) async throws -> Value {
        for _ in 0..<Self.turnCountMax {
            jobs.runAll()
            await loop.run()
            if let value = try await value() { return value }
            await Task.yield()
        }
        throw UnexpectedAnswer()
    }

    /// Does something in an app as its server would.
    @discardableResult
    func perform(_ action: Action, in tenant: Tenant) async throws -> PlatformEngine.Answer {
        let box = Box<PlatformEngine.Answer>()
        #expect(
            engines.submit(tenant.number, Command(actor: .server, action: action, reply: .closure { box.put($0) }))
        )
        return try await wait { box.value }.get()
    }

    func find(_ query: Query, in tenant: Tenant) async throws -> Found {
        let box = Box<Found>()
        engines.read(tenant.number, query) { box.put($0) }
        return try await wait { box.value }.get()
    }

    /// A user with a phone number.
    func makeUser(_ id: String, phone: String, in tenant: Tenant) async throws -> UserID {
        let user = UserID(unchecked: id)
        try await perform(.registerUser(Registration(user: user, name: id.uppercased())), in: tenant)
        try await perform(.setPhone(PhoneNumber(digits: phone), of: user), in: tenant)
        return user
    }

    /// The code that was sent to a number last, as whoever delivers codes reads it.
    func code(sentTo phone: String, in tenant: Tenant) async throws -> String {
        let query = EventQuery.page(after: .zero, limit: 200, of: [.loginCodeRequested])
        guard case .events(.page(let page)) = try await find(.events(query), in: tenant) else {
            throw UnexpectedAnswer()
        }
        let codes = page.events.compactMap { if case .loginCode(let code) = $0.content { code } else { nil } }
        let digits = phone.filter(\.isNumber)
        return try #require(codes.last { $0.phone.digits == digits }).code
    }

    /// Holds the one answer of a command or a query.
    private final class Box<Value: Sendable>: Sendable {
        private let held = Mutex<Result<Value, ClientError>?>(nil)

        var value: Result<Value, ClientError>? { held.withLock { $0 } }

        func put(_ value: Result<Value, ClientError>) { held.withLock { $0 = value } }
    }
}

/// A client of a bench's app, on one connection.
final class AccountClient {
    private let bench: AccountBench
    let app: Tenant
    /// What its client says it speaks.
    private var layer: Int32
    /// Updates that came beside answers.
    private var updates: [TL.Updates] = []
    private let channel: NIOAsyncTestingChannel
    private var transport = ClientTransport(.intermediate)
    private var isIntroduced = false
    private(set) var twin: ClientTwin
    let key: StoredAuthKey

    /// Connects with a key, a new one where none is given.
    init(
        of app: Tenant,
        _ bench: AccountBench,
        key: StoredAuthKey? = nil,
        sessionID: Int64 = 7,
        layer: Int32 = 229
    ) async throws {
        self.bench = bench
        self.app = app
        self.layer = layer
        let now = Int32(bench.clock.now.rawValue / 1_000)
        let key = key ?? StoredAuthKey(key: ClientTwin.makeKey(), createdAt: now, dc: .usual, firstSalt: 99)
        self.key = key
        _ = try await Self.insert(key, bench)
        channel = NIOAsyncTestingChannel(loop: bench.loop)
        let (door, connection) = (bench.door, channel)
        let address = try SocketAddress(ipAddress: "127.0.0.1", port: 1)
        // Futures complete with the loop's turns: nobody waits for one here.
        try await bench.loop.executeInContext {
            _ = door.adopt(connection)
            connection.connect(to: address, promise: nil)
        }
        await bench.loop.run()
        twin = ClientTwin(key: key.key, sessionID: sessionID, salt: key.firstSalt, seconds: Int64(now))
    }

    private static func insert(_ key: StoredAuthKey, _ bench: AccountBench) async throws -> Bool {
        let flag = Flag()
        bench.keys.insert(AuthKeyRecord(key)) { result in flag.set((try? result.get()) ?? false) }
        return try await bench.wait { flag.value }
    }

    /// Calls a function; throws what it is refused with.
    func call<Function: TLFunction>(_ function: Function) async throws -> Function.Answer {
        var reader = try await answer(to: function)
        return try Function.Answer(reading: &reader)
    }

    /// The answer as it came.
    func answer(to function: some TLWritable) async throws -> TLReader {
        twin.seconds = bench.clock.now.rawValue / 1_000
        let message = isIntroduced ? twin.message(function) : twin.message(introduced(function))
        try await channel.writeInbound(transport.frame(twin.packet(message)))
        while true {
            for heard in try await hear() {
                var reader = TLReader(heard.body)
                if heard.constructor == TL.BadServerSalt.id {
                    twin.salt = try TL.BadServerSalt(reading: &reader).newServerSalt
                    return try await answer(to: function)
                }
                guard heard.constructor == TL.RpcResult.id else {
                    if let update = try? TL.Updates(reading: &reader) { updates.append(update) }
                    continue
                }
                guard try TL.RpcResult(reading: &reader).reqMsgID == message.msgID else { continue }
                isIntroduced = true
                guard try reader.peekID() == TL.RpcError.id else { return reader }
                let error = try TL.RpcError(reading: &reader)
                throw RPCError(error.errorCode, error.errorMessage)
            }
        }
    }

    /// What it is pushed next.
    func pushed() async throws -> TL.Updates {
        while updates.isEmpty {
            for heard in try await hear() {
                var reader = TLReader(heard.body)
                if let update = try? TL.Updates(reading: &reader) { updates.append(update) }
            }
        }
        return updates.removeFirst()
    }

    private func hear() async throws -> [TL.ContainedMessage] {
        let channel = channel
        let bytes = try await bench.wait { try await channel.readOutbound(as: ByteBuffer.self) }
        return try transport.packets(in: bytes).flatMap { try twin.open($0) }
    }

    /// Says once more, under another layer, what it is.
    func introduce(layer: Int32) {
        (self.layer, isIntroduced) = (layer, false)
    }

    private func introduced(_ query: some TLWritable) -> WrappedCall {
        let client = TL.InitConnection(
            apiID: app.record.apiID.rawValue,
            deviceModel: "Bench",
            systemVersion: "1",
            appVersion: "2",
            systemLangCode: "en",
            langPack: "",
            langCode: "en"
        )
        return TL.InvokeWithLayer(layer: layer).before(client.before(query))
    }

    /// Asks for a code and logs in by it.
    @discardableResult
    func logIn(phone: String) async throws -> TL.UserFields {
        let ticket = try await sendCode(to: phone)
        let code = try await bench.code(sentTo: phone, in: app)
        let function = TL.AuthSignIn(phoneNumber: phone, phoneCodeHash: ticket, phoneCode: code)
        guard case .authorization(let authorization) = try await call(function),
            case .user(let user) = authorization.user
        else { throw UnexpectedAnswer() }
        return user
    }

    func sendCode(to phone: String) async throws -> String {
        let record = app.record
        let function = TL.AuthSendCode(
            phoneNumber: phone,
            apiID: record.apiID.rawValue,
            apiHash: record.apiHash.text,
            settings: TL.CodeSettings()
        )
        guard case .sentCode(let sent) = try await call(function) else { throw UnexpectedAnswer() }
        return sent.phoneCodeHash
    }

    func myself() async throws -> [TL.User] {
        try await call(TL.UsersGetUsers(id: [.inputUserSelf]))
    }

    /// Holds whether something is done.
    private final class Flag: Sendable {
        private let held = Mutex<Bool?>(nil)

        var value: Bool? { held.withLock { $0 } }

        func set(_ value: Bool) { held.withLock { $0 = value } }
    }
}
