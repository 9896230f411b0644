/// Runs what API calls wait for, as children of one task that ends with the server.
///
/// How much there is at a time is bounded where it comes from: by session, in `SessionAccount`.
package final class MethodRunner: Sendable {
    typealias Job = @Sendable () async -> Void

    private let jobs: AsyncStream<Job>
    private let inlet: AsyncStream<Job>.Continuation

    package init() {
        (jobs, inlet) = AsyncStream.makeStream()
    }

    /// Runs jobs until it is cancelled or stopped; what was begun is finished or cancelled with it.
    package func run() async {
        await withDiscardingTaskGroup { group in
            for await job in jobs { group.addTask { await job() } }
        }
    }

    /// Takes no more jobs.
    package func stop() {
        inlet.finish()
    }

    /// Says whether the job was taken.
    func start(_ job: @escaping Job) -> Bool {
        if case .enqueued = inlet.yield(job) { true } else { false }
    }
}
