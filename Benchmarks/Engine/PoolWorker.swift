internal import Foundation
internal import NIOPosix
internal import PlatformEngine

/// Threads of a pool as an engine's worker, named so that figures can tell them apart.
struct PoolWorker: Worker {
    private let pool: NIOThreadPool

    init(_ name: String, threads: Int) {
        pool = NIOThreadPool(numberOfThreads: threads)
        pool.start()
        for _ in 0..<threads {
            pool.submit { _ in
                // A name that cannot be set is missing from a report, no more.
                _ = FileManager.default.createFile(atPath: "/proc/thread-self/comm", contents: Data(name.utf8))
                // Long enough that the next thread of the pool takes the next name.
                usleep(1_000)
            }
        }
    }

    func execute(_ job: @escaping @Sendable () -> Void) {
        pool.submit { _ in job() }
    }
}
