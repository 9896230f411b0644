/// Where functions that wait run between two of their waits: as jobs of a worker, so that the dice order them too.
final class SimulatedExecutor: TaskExecutor {
    private let worker: SimulatedWorker

    init(_ worker: SimulatedWorker) {
        self.worker = worker
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        worker.execute { [self] in unsafe job.runSynchronously(on: asUnownedTaskExecutor()) }
    }
}
