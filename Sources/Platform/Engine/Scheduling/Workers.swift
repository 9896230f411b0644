package import PlatformCore

/// Runs jobs on threads that may block; a simulation runs them one by one on its own.
package protocol Worker: Sendable {
    /// Takes a job; jobs of one worker may run side by side and in any order.
    func execute(_ job: @escaping @Sendable () -> Void)
}

/// The threads an engine works on, shared by all tenants of a process.
package struct EngineWorkers: Sendable {
    /// Decides commands; never blocks.
    package let deciding: any Worker
    /// Writes and syncs.
    package let committing: any Worker
    /// Loads cold state and answers queries.
    package let reading: any Worker

    package init(deciding: any Worker, committing: any Worker, reading: any Worker) {
        self.deciding = deciding
        self.committing = committing
        self.reading = reading
    }
}

/// The time of day and the time that only goes forward.
package protocol EngineClock: Sendable {
    /// Wall-clock time; it may jump, also backwards.
    var now: Timestamp { get }
    /// Nanoseconds since some fixed moment; never goes back.
    var uptime: UInt64 { get }
}
