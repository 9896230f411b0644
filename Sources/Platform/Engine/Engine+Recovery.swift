internal import Logging
internal import PlatformCore
internal import PlatformStore
internal import Synchronization

/// What happens when a write fails: nobody knows what of it is on disk, so the disk is asked.
extension Engine {
    /// The longest wait between two tries to open the store again, in milliseconds: after a long time without room
    /// the tenant is back soon after there is some.
    private static let reopenDelayMax: Int64 = 5_000

    /// Drops everything in memory; the commit and what was decided on top of it has an unknown outcome.
    func fail(_ commit: PendingCommit, _ error: StoreError) {
        parts.log.error("a commit failed; the store is opened again", metadata: ["error": "\(error)"])
        // The inbox first: a turn that still runs finds it empty, and what it took before is in the
        // decider when that is emptied.
        let (waiting, done) = inbox.withLock { inbox -> ([Command], (@Sendable () -> Void)?) in
            var done: (@Sendable () -> Void)?
            if case .closing(let closing) = inbox.phase {
                inbox.phase = .closed
                done = closing
            } else {
                inbox.phase = .failed(retryAt: parts.clock.uptime, attempt: 0)
            }
            _ = inbox.takeLoads()
            return (inbox.takeCommands(), done)
        }
        let (later, parked) = decider.withLock { decider in
            decider.abandon()
        }
        readPoints.abandon()
        store.withLock { $0 = nil }
        for lost in [commit, later].compactMap({ $0 }) { answerUnknown(lost) }
        refuse(parked + waiting, .recovering)
        if let done { done() } else { reopen() }
    }

    /// Opens the store again on a worker thread, unless somebody does.
    func reopen() {
        let attempt = inbox.withLock { inbox -> Int? in
            guard case .failed(_, let attempt) = inbox.phase else { return nil }
            inbox.phase = .reopening(attempt: attempt + 1)
            return attempt + 1
        }
        guard let attempt else { return }
        parts.workers.reading.execute { self.tryOpening(attempt) }
    }

    /// Opens the store again if it failed and has been left alone for long enough.
    ///
    /// Called by whoever comes, and now and then by the owner: what a failed write kept is pushed to nobody before.
    package func reopenIfDue() {
        let isDue = inbox.withLock { inbox in
            guard case .failed(let retryAt, _) = inbox.phase else { return false }
            return parts.clock.uptime >= retryAt
        }
        if isDue { reopen() }
    }

    private func tryOpening(_ attempt: Int) {
        do {
            let opened = try parts.openReplayed(policy)
            decider.withLock { $0 = Decider(policy: policy, start: opened.start) }
            store.withLock { $0 = opened.store }
            readPoints.restart(store: opened.store, lsn: opened.start.lsn)
            announceStart(opened.start.lsn)
            inbox.withLock { inbox in
                // Closed meanwhile: then nobody needs the store.
                if case .reopening = inbox.phase { inbox.phase = .running }
                // Nobody has committed since the write that failed.
                inbox.isCommitting = false
            }
            parts.log.notice("the store is open again", metadata: ["attempt": "\(attempt)"])
        } catch {
            let delay = min(policy.reopenDelay << min(attempt, 20), Self.reopenDelayMax)
            parts.log.error(
                "the store cannot be opened",
                metadata: ["error": "\(error)", "retryInMilliseconds": "\(delay)"]
            )
            inbox.withLock { inbox in
                guard case .reopening = inbox.phase else { return }
                let retryAt = parts.clock.uptime + UInt64(delay) * 1_000_000
                inbox.phase = .failed(retryAt: retryAt, attempt: attempt)
            }
        }
    }

    /// Answers what a failed commit would have answered.
    private func answerUnknown(_ commit: PendingCommit) {
        var effects: [Effect] = []
        for case .answer(let link, let requestID, let result) in commit.effects {
            // What was refused was refused, whatever became of the rest.
            let answer =
                if case .failure = result { result } else { Result<Answer, ClientError>.failure(.unknownOutcome) }
            effects.append(.answer(link, requestID: requestID, answer))
        }
        if !effects.isEmpty { parts.sink.deliver(EffectBatch(tenant: tenant, lsn: .zero, effects: effects)) }
        for answer in commit.answers {
            if case .failure = answer.result {
                answer.give(answer.result)
            } else {
                answer.give(.failure(.unknownOutcome))
            }
        }
    }
}
