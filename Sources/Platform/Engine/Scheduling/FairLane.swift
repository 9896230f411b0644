internal import DequeModule
internal import Synchronization

/// One tenant's way to threads that all tenants share: only a few of its jobs are in their queue at a time, so that
/// thousands of one tenant do not stand before the first of another.
///
/// It bounds nothing by itself: what is executed is bounded by those who use it.
final class FairLane: Worker {
    private struct State {
        var waiting: Deque<@Sendable () -> Void> = []
        var startedCount = 0
    }

    private let worker: any Worker
    private let width: Int
    private let state = Mutex(State())

    /// Lets so many jobs be queued or running at once.
    init(to worker: any Worker, width: Int) {
        precondition(width > 0, "a lane lets something through")
        self.worker = worker
        self.width = width
    }

    func execute(_ job: @escaping @Sendable () -> Void) {
        let starts = state.withLock { state in
            guard state.startedCount < width else {
                state.waiting.append(job)
                return false
            }
            state.startedCount += 1
            return true
        }
        if starts { start(job) }
    }

    private func start(_ job: @escaping @Sendable () -> Void) {
        worker.execute {
            job()
            self.goOn()
        }
    }

    /// The next job queues up behind those of other tenants.
    private func goOn() {
        let next = state.withLock { state -> (@Sendable () -> Void)? in
            if let next = state.waiting.popFirst() { return next }
            state.startedCount -= 1
            return nil
        }
        if let next { start(next) }
    }
}
