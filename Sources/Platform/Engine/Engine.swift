package import Logging
package import PlatformCore
package import PlatformStore
internal import Synchronization

/// One tenant at work: takes commands, decides them one after the other, commits them in batches and
/// sends every effect out once it is on disk; answers queries beside all that.
///
/// Two locks, taken in this order: the decider's, then the inbox's. Neither is held while anything
/// blocks. At most one commit is being written; what is decided meanwhile is the next one.
package final class Engine: Sendable {
    let tenant: TenantNumber
    let policy: EnginePolicy
    let parts: EngineParts
    let inbox = Mutex(Inbox())
    let decider: Mutex<Decider>
    let store: Mutex<(any KeyValueStore)?>
    let readPoints: ReadPoints
    let history = Mutex(CommitHistory())
    /// Loads and queries.
    let reading: FairLane
    /// When the decider wants to be woken, in milliseconds of the day's clock.
    let wakesAt = Atomic<Int64>(Timestamp.never.rawValue)

    /// Opens a tenant; blocks on the disk, so it belongs on a worker thread.
    ///
    /// Costs the same whatever the tenant's size, but for what a crash left after the last checkpoint.
    package init(tenant: TenantNumber, policy: EnginePolicy, parts: EngineParts) throws(StoreError) {
        let opened = try parts.openReplayed(policy)
        self.tenant = tenant
        self.policy = policy
        self.parts = parts
        reading = FairLane(to: parts.workers.reading, width: policy.readsAtOnceMax)
        decider = Mutex(Decider(policy: policy, start: opened.start))
        store = Mutex(opened.store)
        readPoints = ReadPoints(store: opened.store, lsn: opened.start.lsn, lists: UserLists(policy))
        announceStart(opened.start.lsn)
    }

    /// Says where the tenant stands once it is open, without effects: a write that was reported as failed may be on
    /// disk all the same, and links were never told what it did.
    func announceStart(_ lsn: LSN) {
        parts.sink.deliver(EffectBatch(tenant: tenant, lsn: lsn, effects: []))
    }

    /// Takes a command; its answer goes where the command says, once it is on disk.
    ///
    /// - Returns: `false` when too much waits already: nothing was done, nobody is answered.
    package func submit(_ command: Command) -> Bool {
        if let review = parts.review, let speech = command.speech {
            switch review.take(command, speech) {
            case .passes: break
            case .taken: return true
            case .full: return false
            }
        }
        return admit(command, isReviewed: false)
    }

    /// Takes a command that was looked at: whoever held it back bounds how many come.
    package func submitReviewed(_ command: Command) {
        _ = admit(command, isReviewed: true)
    }

    private func admit(_ command: Command, isReviewed: Bool) -> Bool {
        enum Admission {
            case taken
            case startsTurn(besideCommit: Bool)
            case full
            case refused(ClientError)
        }
        let admission = inbox.withLock { inbox -> Admission in
            switch inbox.phase {
            case .closing, .closed: return .refused(.closing)
            case .failed, .reopening: return .refused(.recovering)
            case .running: break
            }
            guard isReviewed || inbox.hasRoom(for: command, policy) else { return .full }
            inbox.append(command, at: parts.clock.uptime)
            guard inbox.needsTurn else { return .taken }
            inbox.isScheduled = true
            return .startsTurn(besideCommit: inbox.isCommitting)
        }
        switch admission {
        case .taken: return true
        case .startsTurn(let besideCommit):
            startTurn(besideCommit: besideCommit)
            return true
        case .full: return false
        case .refused(let error):
            reopenIfDue()
            refuse([command], error)
            return true
        }
    }

    /// Finishes what was taken, saves what is only in memory and lets go of the store.
    ///
    /// - Parameter done: called once, on a worker thread, when no commit will follow.
    package func close(_ done: @escaping @Sendable () -> Void) {
        let besideCommit = inbox.withLock { inbox -> Bool? in
            switch inbox.phase {
            case .running:
                inbox.phase = .closing(done: done)
                if inbox.isScheduled { return nil }
                inbox.isScheduled = true
                return inbox.isCommitting
            case .failed, .reopening:
                inbox.phase = .closed
                done()
                return nil
            case .closing, .closed: preconditionFailure("an engine is closed once")
            }
        }
        if let besideCommit { startTurn(besideCommit: besideCommit) }
    }

    /// Has done what is due without anybody asking for it; called every 100 ms or so.
    package func wakeIfDue() {
        guard parts.clock.now.rawValue >= wakesAt.load(ordering: .relaxed) else { return }
        wakesAt.store(Timestamp.never.rawValue, ordering: .relaxed)
        // One that is not taken is asked for again by the next turn.
        _ = submit(Command(actor: .server, action: .lookAfterChatrooms, reply: .nobody))
    }

    /// When the commit of a change passed its stages, if it is one of the last.
    package func commitTimes(of lsn: LSN) -> CommitTimes? {
        history.withLock { $0.times(of: lsn) }
    }

    /// Answers commands that nothing was done for.
    func refuse(_ commands: [Command], _ error: ClientError) {
        var effects: [Effect] = []
        for command in commands {
            switch command.reply {
            case .link(let link, let requestID):
                effects.append(.answer(link, requestID: requestID, .failure(error)))
            case .closure(let give): give(.failure(error))
            case .nobody: break
            }
        }
        if !effects.isEmpty { parts.sink.deliver(EffectBatch(tenant: tenant, lsn: .zero, effects: effects)) }
    }
}

/// What an engine works with; everything uncertain comes in here.
package struct EngineParts: Sendable {
    let workers: EngineWorkers
    let clock: any EngineClock
    let sink: any EffectSink
    let instruments: any EngineInstruments
    let log: Logger
    /// Whether the disk has less free space than its floor.
    let isStorageFull: @Sendable () -> Bool
    /// Looks first at what is said, where the app wants that.
    let review: (any SpeechReview)?
    let open: @Sendable () throws(StoreError) -> any KeyValueStore

    package init(
        workers: EngineWorkers,
        clock: any EngineClock,
        sink: any EffectSink,
        instruments: any EngineInstruments,
        log: Logger,
        isStorageFull: @escaping @Sendable () -> Bool,
        review: (any SpeechReview)? = nil,
        open: @escaping @Sendable () throws(StoreError) -> any KeyValueStore
    ) {
        self.workers = workers
        self.clock = clock
        self.sink = sink
        self.instruments = instruments
        self.log = log
        self.isStorageFull = isStorageFull
        self.review = review
        self.open = open
    }

    /// Opens the store and brings what a crash left behind up to date.
    func openReplayed(_ policy: EnginePolicy) throws(StoreError) -> (store: any KeyValueStore, start: TenantStart) {
        let store = try open()
        let snapshot = store.snapshot()
        let replay = try Replay(reading: snapshot)
        let start = try TenantStart(reading: snapshot, replay, commitCutoff: policy.commitCutoff(now: clock.now))
        if replay.commitCount > 0 {
            try store.write(try replay.batch(over: snapshot, upTo: start.lsn), durability: .synced)
            log.info("replayed after a crash", metadata: ["commits": "\(replay.commitCount)"])
        }
        return (store, start)
    }
}

/// Learns how long the stages of a tenant's work take; called on worker threads, must not block.
package protocol EngineInstruments: Sendable {
    /// A batch is on disk.
    func committed(_ times: CommitTimes)
}

extension ClientError {
    static let closing = ClientError(.goingAway, "the tenant is closing; try again", retryAfter: 1_000)
    static let recovering = ClientError(
        .busy,
        "the tenant recovers from a failed write; nothing was done",
        retryAfter: 1_000
    )
    static let unknownOutcome = ClientError(
        .outcomeUnknown,
        "the write failed half-way; send it again with the same id",
        retryAfter: 1_000
    )
}
