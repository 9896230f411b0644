internal import Logging
internal import PlatformCore
internal import PlatformStore
internal import Synchronization

/// Deciding and committing, turn by turn.
extension Engine {
    /// Commits written in a row before other tenants get the thread.
    private static let commitsInARow = 4
    /// Ids of sends that one job looks up.
    private static let sendKeysAtOnce = 64

    /// Has a turn run, when `isScheduled` was just set for it.
    ///
    /// Where nothing is being committed, it runs on a thread that may go on to commit: a quiet tenant's command is
    /// handed over once less. While a commit is written and much waits, the next one is decided beside it, on a thread
    /// that never blocks.
    func startTurn(besideCommit: Bool) {
        if besideCommit {
            parts.workers.deciding.execute { self.turn() }
        } else {
            parts.workers.committing.execute { self.turnAndCommit() }
        }
    }

    private func turn() {
        if decide() { parts.workers.committing.execute { self.commit() } }
    }

    private func turnAndCommit() {
        if decide() { commit() }
    }

    /// Decides what waits, as far as the commit being gathered has room.
    ///
    /// - Returns: whether the caller has to see to it that `commit` runs.
    private func decide() -> Bool {
        let (loads, startsCommit) = decider.withLock { decider -> ([ColdState], Bool) in
            decider.begin(now: parts.clock.now, isStorageFull: parts.isStorageFull())
            decider.install(inbox.withLock { $0.takeLoads() })
            while !decider.isFull, let waiting = inbox.withLock({ $0.takeCommand() }) {
                decider.decide(waiting.command, acceptedAt: waiting.acceptedAt)
            }
            decider.trim()
            let errands = decider.takeErrands()
            if !errands.isEmpty { inbox.withLock { $0.appendErrands(errands, at: parts.clock.uptime) } }
            wakesAt.store(decider.wakesAt.rawValue, ordering: .relaxed)
            let hasWork = decider.hasPending || isDrained
            return (decider.takeLoads(), hasWork && inbox.withLock { $0.startsCommitting() })
        }
        start(loads)
        endTurn()
        return startsCommit
    }

    /// Starts another turn when there is something for it to do.
    private func endTurn() {
        // Both in one step: were the full batch taken between them, whoever took it would still see a turn on
        // its way, and nobody would start the next.
        let goesOn = decider.withLock { decider in
            inbox.withLock { $0.endTurn(isFull: decider.isFull, hasParked: decider.hasParked) }
        }
        if goesOn { startTurn(besideCommit: true) }
    }

    /// Starts a turn unless one is on its way.
    func wake() {
        let besideCommit = inbox.withLock { inbox -> Bool? in
            guard inbox.needsTurn else { return nil }
            inbox.isScheduled = true
            return inbox.isCommitting
        }
        if let besideCommit { startTurn(besideCommit: besideCommit) }
    }

    /// Writes what was gathered, batch after batch.
    func commit() {
        for _ in 0..<Self.commitsInARow {
            guard let commit = takeCommit() else { return }
            wake()
            guard write(commit) else { return }
        }
        parts.workers.committing.execute { self.commit() }
    }

    /// The next batch, with what came while the last one was written; where there is none, committing rests, or ends
    /// for good when closing.
    private func takeCommit() -> PendingCommit? {
        enum Next {
            case write(PendingCommit)
            case decide
            case rest
            case close
        }
        while true {
            // Nobody else starts to commit: this thread does.
            if inbox.withLock({ $0.startsTurnOfCommitter() }) { _ = decide() }
            let next = decider.withLock { decider -> Next in
                if let commit = decider.takePending() { return .write(commit) }
                if isDrained && !decider.hasParked {
                    if let last = decider.takeLastCheckpoint() { return .write(last) }
                    return .close
                }
                return inbox.withLock { $0.restsFromCommitting() } ? .rest : .decide
            }
            switch next {
            case .write(let commit): return commit
            case .decide: continue
            case .rest: return nil
            case .close:
                finishClosing()
                return nil
            }
        }
    }

    /// Makes a batch durable and lets its effects out; `false` when that failed.
    private func write(_ commit: PendingCommit) -> Bool {
        if !commit.batch.isEmpty {
            let decidedAt = parts.clock.uptime
            readPoints.begin()
            do throws(StoreError) {
                guard let store = store.withLock({ $0 }) else {
                    throw StoreError(.engine, "the store was let go of before its last commit")
                }
                try store.write(commit.batch, durability: .synced)
            } catch {
                fail(commit, error)
                return false
            }
            note(commit, decidedAt: decidedAt)
        }
        readPoints.finish(commit)
        let loads = decider.withLock { decider in
            decider.committed(commit)
            return decider.takeLoads()
        }
        release(commit)
        start(loads)
        return true
    }

    private func note(_ commit: PendingCommit, decidedAt: UInt64) {
        guard let lsns = commit.lsns else { return }
        let times = CommitTimes(
            lsns: lsns,
            commandCount: commit.commandCount,
            byteCount: commit.batch.byteCount,
            acceptedAt: commit.acceptedAt ?? decidedAt,
            decidedAt: decidedAt,
            committedAt: parts.clock.uptime,
            time: parts.clock.now
        )
        history.withLock { $0.append(times) }
        parts.instruments.committed(times)
    }

    private func release(_ commit: PendingCommit) {
        if !commit.effects.isEmpty {
            let lsn = commit.lsns?.upperBound ?? .zero
            parts.sink.deliver(
                EffectBatch(
                    tenant: tenant,
                    lsn: lsn,
                    effects: commit.effects,
                    acceptedAt: commit.acceptedAt ?? 0,
                    byteCount: commit.effectBytes
                )
            )
        }
        for answer in commit.answers { answer.give(answer.result) }
    }

    /// Has cold states loaded on reader threads: each by itself, but for ids of sends, of which each is next to nothing.
    private func start(_ loads: [ColdState]) {
        var sendKeys: [ColdState] = []
        for state in loads {
            if case .sendKey = state {
                sendKeys.append(state)
                if sendKeys.count < Self.sendKeysAtOnce { continue }
                reading.execute { [sendKeys] in self.load(sendKeys) }
                sendKeys = []
            } else {
                reading.execute { self.load([state]) }
            }
        }
        if !sendKeys.isEmpty { reading.execute { [sendKeys] in self.load(sendKeys) } }
    }

    private func load(_ states: [ColdState]) {
        let loaded: [Load]
        if let snapshot = store.withLock({ $0 })?.snapshot() {
            loaded = Loader(snapshot: snapshot, now: parts.clock.now).load(states)
            for case .failure in loaded.map(\.result) { parts.log.error("a cold state could not be loaded") }
        } else {
            loaded = states.map { Load(state: $0, result: .failure(.recovering)) }
        }
        inbox.withLock { $0.append(loaded) }
        wake()
    }

    /// Closing, and nothing waits in the inbox any more.
    private var isDrained: Bool {
        inbox.withLock { inbox in
            guard case .closing = inbox.phase else { return false }
            return !inbox.hasCommands && !inbox.hasLoads
        }
    }

    private func finishClosing() {
        readPoints.abandon()
        letGoOfStore()
        let done = inbox.withLock { inbox -> (@Sendable () -> Void)? in
            guard case .closing(let done) = inbox.phase else { return nil }
            inbox.phase = .closed
            return done
        }
        done?()
    }

    /// Flushes and closes the store; when this returns it can be opened again.
    private func letGoOfStore() {
        let last = store.withLock { store in
            defer { store = nil }
            return store
        }
        do {
            // Written out now, its log has nothing for the next open to replay.
            try last?.flush()
        } catch {
            parts.log.warning("a closing tenant was not flushed", metadata: ["error": "\(error)"])
        }
    }
}
