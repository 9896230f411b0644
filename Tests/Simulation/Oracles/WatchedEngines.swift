internal import PlatformCore
internal import PlatformEngine
internal import PlatformGateway
internal import Synchronization
internal import Tenants

/// The engines as the doors of one life of the process reach them, with the witness beside.
final class WatchedEngines: EngineAccess {
    private let engines: Mutex<TenantEngines?>
    private let witness: Witness
    private let life: Life
    private let mutation: Mutation?
    /// Where app servers are called, for a planted bug.
    private let line: ListenerLine

    init(_ engines: TenantEngines, _ line: ListenerLine, witness: Witness, life: Life, mutation: Mutation?) {
        self.engines = Mutex(engines)
        self.line = line
        self.witness = witness
        self.life = life
        self.mutation = mutation
    }

    /// The process is gone: its hubs, which live on in each other's hands, hold nothing of it any more.
    func letGo() { engines.withLock { $0 = nil } }

    func submit(_ tenant: TenantNumber, _ command: Command) -> Bool {
        // Nobody is there any more to be told.
        guard !life.isOver, let engines = engines.withLock({ $0 }) else { return true }
        let key: AskKey
        var command = command
        switch command.reply {
        case .link(let link, let requestID): key = .link(link, requestID: requestID)
        case .closure(let give):
            key = witness.nextCall()
            let reply = ReplyAddress.closure { [witness, life] result in
                witness.answeredCall(key, tenant, result)
                if !life.isOver { give(result) }
            }
            command = Command(actor: command.actor, action: command.action, reply: reply)
        case .nobody: return engines.submit(tenant, command)
        }
        witness.asked(key, tenant, command)
        if engines.submit(tenant, mutation?.spoiled(command) ?? command) { return true }
        witness.withdrawn(key, tenant)
        return false
    }

    /// What the process asks of itself: nobody outside waits for it, and the model knows nothing of it.
    func submitUnwatched(_ tenant: TenantNumber, _ command: Command) -> Bool {
        if life.isOver { return false }
        return engines.withLock { $0 }?.submit(tenant, command) ?? false
    }

    func read(
        _ tenant: TenantNumber,
        _ query: Query,
        _ reply: @escaping @Sendable (Result<Found, ClientError>) -> Void
    ) {
        if mutation?.mutant == .listenerHoldsUp, !query.isOfEvents {
            let isHeldBack = line.holdBack(tenant) { [weak self] in self?.look(tenant, query, reply) }
            if isHeldBack { return }
        }
        look(tenant, query, reply)
    }

    private func look(
        _ tenant: TenantNumber,
        _ query: Query,
        _ reply: @escaping @Sendable (Result<Found, ClientError>) -> Void
    ) {
        engines.withLock { $0 }?.read(tenant, query) { [mutation] found in
            reply(mutation?.spoiled(found, of: tenant) ?? found)
        }
    }
}

/// Takes commits' effects to the links of a living process, past the witness.
final class WatchedSink: EffectSink {
    private let sink: any EffectSink
    private let witness: Witness
    private let life: Life
    private let mutation: Mutation?

    init(sink: any EffectSink, witness: Witness, life: Life, mutation: Mutation?) {
        self.sink = sink
        self.witness = witness
        self.life = life
        self.mutation = mutation
    }

    func deliver(_ batch: EffectBatch) {
        witness.delivered(batch)
        if life.isOver { return }
        sink.deliver(mutation?.spoiled(batch) ?? batch)
    }
}

extension Query {
    /// Whether those who follow the event log ask it.
    fileprivate var isOfEvents: Bool {
        if case .events = self { true } else { false }
    }
}
