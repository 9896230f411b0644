package import PlatformEngine
internal import Synchronization

/// Runs what blocks on the disk for objects, on threads of a fixed number, with a bounded queue.
package final class ObjectThreads: Sendable {
    /// Jobs that wait or run; further ones are refused.
    package static let jobCountMax = 1_024

    private let worker: any Worker
    private let jobCount = Mutex(0)

    package init(_ worker: any Worker) {
        self.worker = worker
    }

    /// Runs a job on one of the threads; what the disk says becomes an error of objects.
    package func run<Value: Sendable>(
        _ job: @escaping @Sendable () throws -> Value
    ) async throws(ObjectError) -> Value {
        let isTaken = jobCount.withLock { count in
            guard count < Self.jobCountMax else { return false }
            count += 1
            return true
        }
        guard isTaken else { throw ObjectError(.busy, "\(Self.jobCountMax) jobs wait for the disk") }
        let result: Result<Value, ObjectError> = await withCheckedContinuation { continuation in
            worker.execute {
                continuation.resume(returning: Result { try job() }.mapError(ObjectError.init(of:)))
            }
        }
        jobCount.withLock { $0 -= 1 }
        return try result.get()
    }
}
