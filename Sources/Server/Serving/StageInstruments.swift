internal import PlatformEngine
internal import PlatformGateway

/// Adds the stages of every tenant's commits to the histograms.
///
/// A commit is counted once, by its oldest command.
struct StageInstruments: EngineInstruments {
    let stages: StageTimes
    /// Where the time of the tenant's last commit is kept.
    let lastCommit: LastCommit

    func committed(_ times: CommitTimes) {
        lastCommit.note(times.time)
        stages.record(.decided, nanoseconds: span(times.acceptedAt, times.decidedAt))
        stages.record(.committed, nanoseconds: span(times.acceptedAt, times.committedAt))
    }

    private func span(_ from: UInt64, _ to: UInt64) -> Int64 {
        Int64(clamping: to > from ? to - from : 0)
    }
}
