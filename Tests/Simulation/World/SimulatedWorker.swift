internal import PlatformEngine
internal import Synchronization

/// A pool of threads as the simulation has it: jobs wait until the dice pick one, in any order.
final class SimulatedWorker: Worker {
    private let jobs = Mutex<[@Sendable () -> Void]>([])

    func execute(_ job: @escaping @Sendable () -> Void) {
        jobs.withLock { $0.append(job) }
    }

    var count: Int { jobs.withLock { $0.count } }

    /// Runs one waiting job.
    func run(_ index: Int) {
        let job = jobs.withLock { $0.remove(at: index) }
        job()
    }

    /// The process is gone, and with it what it still had to do.
    func drop() {
        let dropped = jobs.withLock { jobs in
            defer { jobs = [] }
            return jobs
        }
        // Let go of outside the lock: what a job holds on to may hand in another when it is freed.
        withExtendedLifetime(dropped) {}
    }
}
