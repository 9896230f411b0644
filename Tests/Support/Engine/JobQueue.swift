internal import DequeModule
internal import PlatformEngine
internal import Synchronization

/// A worker whose jobs run when the test says so, one by one, on the test's own thread.
package final class JobQueue: Worker {
    private let jobs = Mutex<Deque<@Sendable () -> Void>>([])

    package init() {}

    package func execute(_ job: @escaping @Sendable () -> Void) {
        jobs.withLock { $0.append(job) }
    }

    /// Runs the oldest job; says whether there was one.
    @discardableResult
    package func runOne() -> Bool {
        guard let job = jobs.withLock({ $0.popFirst() }) else { return false }
        job()
        return true
    }

    /// Runs jobs, and those they make, until none is left.
    package func runAll() {
        while runOne() {}
    }
}
