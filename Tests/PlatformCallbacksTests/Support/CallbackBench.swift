import Dispatch
import Logging
import PlatformCore
import PlatformEngine
import PlatformGateway
import PlatformStore
import Synchronization
import Tenants
import TestSupport

@testable import PlatformCallbacks

/// One app with its engine in memory and all that calls its app server; time is the test's.
final class CallbackBench: Sendable {
    let registry: Registry
    let tenant: Tenant
    let clock = TestClock()
    let disk = MemoryDisk()
    let engines: OneEngine
    let outbound: Outbound
    let parts: DeliveryParts

    init(allowing networks: [String] = ["127.0.0.0/8"], policy: EnginePolicy = EnginePolicy()) throws {
        var random = SystemRandomNumberGenerator()
        registry = try Registry(folder: MemoryDisk(), using: &random)
        tenant = try registry.create(
            NewTenant(
                name: "shop",
                mode: .development,
                appKey: AppKey("shop0001"),
                secret: AppSecret("testsecret"),
                using: &random
            ),
            by: .commandLine,
            now: clock.now
        )
        engines = try OneEngine(tenant.number, disk, clock, policy)
        let clock = clock
        outbound = Outbound(
            rule: TargetRule(allowed: networks.compactMap(IPNetwork.init)),
            uptime: { clock.uptime }
        )
        parts = DeliveryParts(
            registry: registry,
            engines: engines,
            outbound: outbound,
            clock: clock,
            nonce: { 42 },
            log: silent
        )
    }

    func stop() async {
        await outbound.stop()
    }

    /// What operators ask, of callbacks that the test drives by itself.
    var office: CallbackOffice {
        CallbackOffice(
            office: TenantOffice(registry: registry, now: { [clock] in clock.now }),
            parts: parts,
            service: CallbackService(parts: parts),
            reviews: ReviewDesk(parts: parts) { [engines] in engines.submitReviewed($0, $1) },
            presence: PresenceDesk(parts: parts)
        )
    }

    /// Sets a route and begins to follow the log from its end.
    func follow(
        _ url: String,
        _ kinds: Set<CallbackKind> = [.message],
        named text: String = "main",
        _ change: (inout CallbackRoute) -> Void = { _ in }
    ) async throws -> RouteDelivery {
        let name = try name(text)
        var route = CallbackRoute(name: name, url: url, kinds: kinds)
        change(&route)
        try set(route)
        var delivery = RouteDelivery(tenant: tenant.number, name: name, parts: parts)
        _ = await delivery.settle()
        return delivery
    }

    func set(_ route: CallbackRoute) throws {
        let routes = try registry.tenant(tenant.number).record.callbacks.setting(route)
        try registry.apply(.setCallbacks(routes), to: tenant.number, by: .commandLine, now: clock.now)
    }

    func name(_ text: String) throws -> ConsumerName {
        guard let name = ConsumerName(text) else { throw UnexpectedAnswer() }
        return name
    }

    @discardableResult
    func say(
        _ text: String,
        from sender: String = "alice",
        to target: ConversationTarget = .private(UserID(unchecked: "bob")),
        objectName: String = "RC:TxtMsg",
        reach: Send.Reach = .everyone
    ) async throws -> Sent {
        let send = Send(
            from: .id(UserID(unchecked: sender)),
            target: target,
            body: MessageBody(objectName: objectName, content: Array(text.utf8)),
            reach: reach
        )
        guard case .sent(let sent) = try await engines.run(.send(send)) else { throw UnexpectedAnswer() }
        return sent
    }

    func letters(_ text: String = "main") async throws -> [DeadLetter] {
        let query = EventQuery.deadLetters(try name(text).ofCallback, after: .zero, limit: 100)
        guard case .deadLetters(let letters, _) = try await engines.find(query, in: tenant.number) else { return [] }
        return letters
    }
}

extension RouteDelivery {
    /// Takes turns until there is nothing to do; answers what it waits for, in nanoseconds.
    mutating func settle() async -> UInt64? {
        while true {
            switch await turn() {
            case .goOn: continue
            case .rest(let wait): return wait
            case .end: return nil
            }
        }
    }
}

/// The engine of one tenant behind the face that doors know.
final class OneEngine: EngineAccess {
    private let tenant: TenantNumber
    private let engine: Engine
    /// Looks first at what is said, once there is one.
    let review = LateReview()
    private let commits = CommitBell()

    init(_ tenant: TenantNumber, _ disk: MemoryDisk, _ clock: TestClock, _ policy: EnginePolicy) throws {
        let worker = QueueWorker()
        self.tenant = tenant
        engine = try Engine(
            tenant: tenant,
            policy: policy,
            parts: EngineParts(
                workers: EngineWorkers(deciding: worker, committing: worker, reading: worker),
                clock: clock,
                sink: commits,
                instruments: NoInstruments(),
                log: silent,
                isStorageFull: { false },
                review: review,
                open: { () throws(StoreError) -> any KeyValueStore in try disk.open() }
            )
        )
    }

    func submit(_ tenant: TenantNumber, _ command: Command) -> Bool { engine.submit(command) }

    func submitReviewed(_ tenant: TenantNumber, _ command: Command) { engine.submitReviewed(command) }

    func whenCommitted(_ ring: @escaping @Sendable () -> Void) { commits.set(ring) }

    func close() async {
        await withCheckedContinuation { continuation in engine.close { continuation.resume() } }
    }

    func read(
        _ tenant: TenantNumber,
        _ query: Query,
        _ reply: @escaping @Sendable (Result<Found, ClientError>) -> Void
    ) {
        engine.read(query, reply)
    }

    @discardableResult
    func run(_ action: Action, as actor: Actor = .server) async throws -> Answer {
        try await withCheckedContinuation { continuation in
            let reply = ReplyAddress.closure { continuation.resume(returning: $0) }
            if !engine.submit(Command(actor: actor, action: action, reply: reply)) {
                continuation.resume(returning: .failure(ClientError(.busy, "the queue is full")))
            }
        }.get()
    }

    /// A user's device, with a link.
    func attach(_ user: String, platform: Platform = .iOS, link: UInt64 = 1) async throws -> Actor {
        _ = try await run(.registerUser(Registration(user: UserID(unchecked: user))))
        let attach = Attach(
            user: UserID(unchecked: user),
            deviceID: DeviceID(unchecked: "phone"),
            platform: platform,
            tokenIssuedAt: Timestamp(rawValue: 1_700_000_000_000),
            deviceNumber: nil,
            cursor: nil
        )
        guard case .attached(let attached) = try await run(.attach(attach)) else { throw UnexpectedAnswer() }
        return .user(attached.account, device: attached.device, link: LinkAddress(loop: 0, link: link))
    }
}

/// Rings with every commit.
private final class CommitBell: EffectSink {
    private let ring = Mutex<@Sendable () -> Void>({})

    func set(_ ring: @escaping @Sendable () -> Void) { self.ring.withLock { $0 = ring } }

    func deliver(_ batch: EffectBatch) { ring.withLock { $0 }() }
}

/// A review that is made after the engine, whose app server it asks the engine about.
final class LateReview: SpeechReview {
    private let review = Mutex<(any SpeechReview)?>(nil)

    func set(_ review: (any SpeechReview)?) { self.review.withLock { $0 = review } }

    func take(_ command: Command, _ speech: Speech) -> ReviewIntake {
        review.withLock { $0 }?.take(command, speech) ?? .passes
    }
}

private struct QueueWorker: Worker {
    func execute(_ job: @escaping @Sendable () -> Void) {
        DispatchQueue.global().async(execute: job)
    }
}

let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
