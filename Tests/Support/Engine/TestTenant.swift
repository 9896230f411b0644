internal import Logging
package import PlatformCore
package import PlatformEngine
package import PlatformStore
internal import Synchronization

/// One tenant in memory, whole and on the test's own thread: commands are answered when `run` returns.
package final class TestTenant {
    package let disk: MemoryDisk
    package let clock = TestClock()
    package let effects = EffectLog()
    package let jobs = JobQueue()
    package private(set) var engine: Engine
    private let policy: EnginePolicy
    private let storageFull = Flag()

    package init(policy: EnginePolicy = EnginePolicy(), disk: MemoryDisk = MemoryDisk()) throws {
        self.disk = disk
        self.policy = policy
        engine = try Self.open(policy, disk, clock, effects, jobs, storageFull)
    }

    private static func open(
        _ policy: EnginePolicy,
        _ disk: MemoryDisk,
        _ clock: TestClock,
        _ effects: EffectLog,
        _ jobs: JobQueue,
        _ storageFull: Flag
    ) throws -> Engine {
        let parts = EngineParts(
            workers: EngineWorkers(deciding: jobs, committing: jobs, reading: jobs),
            clock: clock,
            sink: effects,
            instruments: NoInstruments(),
            log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            isStorageFull: { storageFull.isSet },
            open: { () throws(StoreError) -> any KeyValueStore in try disk.open() }
        )
        return try Engine(tenant: TenantNumber(rawValue: 1), policy: policy, parts: parts)
    }

    /// The process dies and starts again: only what is on disk is left.
    package func crash() throws {
        disk.losePower()
        engine = try Self.open(policy, disk, clock, effects, jobs, storageFull)
    }

    /// The tenant is closed in good order and opened again.
    package func reopen() throws {
        engine.close {}
        jobs.runAll()
        try reopenClosed()
    }

    /// Opens the tenant again after it was closed.
    package func reopenClosed() throws {
        engine = try Self.open(policy, disk, clock, effects, jobs, storageFull)
    }

    package var isStorageFull: Bool {
        get { storageFull.isSet }
        set { storageFull.set(newValue) }
    }

    /// Hands a command in; the box has its answer once the jobs have run.
    package func submit(_ action: Action, as actor: Actor = .server) -> AnswerBox {
        let box = AnswerBox()
        if !engine.submit(Command(actor: actor, action: action, reply: .closure { box.put($0) })) {
            box.put(.failure(ClientError(.busy, "the queue is full")))
        }
        return box
    }

    /// Does a command and returns its answer.
    @discardableResult
    package func run(_ action: Action, as actor: Actor = .server) throws -> Answer {
        let box = submit(action, as: actor)
        jobs.runAll()
        return try box.answer()
    }

    /// Asks and returns what was found.
    package func ask(_ query: Query) throws -> Found {
        let box = FoundBox()
        engine.read(query) { box.put($0) }
        jobs.runAll()
        return try box.found()
    }
}

extension TestTenant {
    /// A registered user's account.
    package func account(_ id: String) throws -> AccountNumber {
        guard case .user(let user) = try run(.registerUser(Registration(user: UserID(unchecked: id)))) else {
            throw UnexpectedAnswer()
        }
        return user.account
    }

    /// A live link of a user.
    package func link(_ id: String, device: String = "d1", loop: UInt16 = 0, number: UInt64 = 1) throws -> TestLink {
        _ = try account(id)
        let address = LinkAddress(loop: loop, link: number)
        let attach = Attach(
            user: UserID(unchecked: id),
            deviceID: DeviceID(unchecked: device),
            platform: .web,
            tokenIssuedAt: clock.now,
            deviceNumber: nil,
            cursor: nil
        )
        guard case .attached(let attached) = try run(.attach(attach)) else { throw UnexpectedAnswer() }
        return TestLink(
            user: UserID(unchecked: id),
            attached: attached,
            actor: .user(attached.account, device: attached.device, link: address)
        )
    }

    /// Says a text and returns what its sender was answered.
    @discardableResult
    package func say(
        _ text: String,
        from sender: String,
        to target: ConversationTarget,
        flags: EntryFlags = .ordinary,
        reach: Send.Reach = .everyone,
        mentions: [String] = [],
        as actor: Actor = .server,
        identity: SendIdentity = .none
    ) throws -> Sent {
        let send = Send(
            from: .id(UserID(unchecked: sender)),
            target: target,
            body: MessageBody(objectName: "RC:TxtMsg", content: Array(text.utf8)),
            flags: flags,
            reach: reach,
            mentions: mentions.map { UserID(unchecked: $0) },
            identity: identity
        )
        guard case .sent(let sent) = try run(.send(send), as: actor) else { throw UnexpectedAnswer() }
        return sent
    }
}

/// A user's link as a test holds it.
package struct TestLink: Sendable {
    package let user: UserID
    package let attached: Attached
    package let actor: Actor

    package var account: AccountNumber { attached.account }
}

/// A command answered something that the test did not ask for.
package struct UnexpectedAnswer: Error {
    package init() {}
}

/// Holds the one answer of a command.
package final class AnswerBox: Sendable {
    private let result = Mutex<Result<Answer, ClientError>?>(nil)

    func put(_ answer: Result<Answer, ClientError>) {
        result.withLock { held in
            if case .some = held { preconditionFailure("a command is answered once") }
            held = answer
        }
    }

    package var isAnswered: Bool { result.withLock { if case .some = $0 { true } else { false } } }

    package func answer() throws -> Answer {
        guard let answer = result.withLock({ $0 }) else { throw UnexpectedAnswer() }
        return try answer.get()
    }
}

private final class FoundBox: Sendable {
    private let result = Mutex<Result<Found, ClientError>?>(nil)

    func put(_ found: Result<Found, ClientError>) {
        result.withLock { $0 = found }
    }

    func found() throws -> Found {
        guard let found = result.withLock({ $0 }) else { throw UnexpectedAnswer() }
        return try found.get()
    }
}

private final class Flag: Sendable {
    private let value = Mutex(false)

    var isSet: Bool { value.withLock { $0 } }

    func set(_ isSet: Bool) {
        value.withLock { $0 = isSet }
    }
}
