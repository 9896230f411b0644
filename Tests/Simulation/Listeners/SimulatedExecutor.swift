/// Runs tasks on the simulation's one thread: their steps wait like the jobs of any pool.
final class SimulatedExecutor: TaskExecutor {
    private let worker = SimulatedWorker()

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        worker.execute { [self] in unsafe job.runSynchronously(on: asUnownedTaskExecutor()) }
    }

    var count: Int { worker.count }

    /// Runs one waiting step.
    func run(_ index: Int) { worker.run(index) }
}
