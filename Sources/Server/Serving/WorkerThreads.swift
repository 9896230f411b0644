internal import NIOPosix
internal import PlatformEngine

/// A fixed number of threads that may block.
final class WorkerThreads: Worker {
    private let pool: NIOThreadPool

    init(count: Int) {
        pool = NIOThreadPool(numberOfThreads: count)
        pool.start()
    }

    func execute(_ job: @escaping @Sendable () -> Void) {
        // A job that was taken is done even while the pool is stopping: somebody may wait for it.
        pool.submit { _ in job() }
    }

    /// Ends the threads once their jobs are done.
    func stop() async throws {
        try await pool.shutdownGracefully()
    }
}

/// Every thread of a server that may block, by what it is for.
struct WorkerPools: Sendable {
    let deciding: WorkerThreads
    let committing = WorkerThreads(count: 4)
    let reading: WorkerThreads
    let opening: WorkerThreads
    /// Backups, checks, removals: few and long.
    let jobs = WorkerThreads(count: 2)
    /// Files of messages: parts, ranges, and syncs that may take seconds.
    let objects = WorkerThreads(count: 4)

    init(coreCount: Int, openingCount: Int) {
        deciding = WorkerThreads(count: max(2, coreCount))
        reading = WorkerThreads(count: max(4, coreCount))
        opening = WorkerThreads(count: openingCount)
    }

    var ofEngines: EngineWorkers {
        EngineWorkers(deciding: deciding, committing: committing, reading: reading)
    }

    func stop() async throws {
        for threads in [deciding, committing, reading, opening, jobs, objects] { try await threads.stop() }
    }
}
