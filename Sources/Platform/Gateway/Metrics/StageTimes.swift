package import CoreMetrics

/// Where the time of a message goes between a door and the links it reaches.
///
/// Each histogram counts from the moment the door accepted the command.
package struct StageTimes: Sendable {
    /// What a message passes, in order.
    package enum Stage: String, CaseIterable, Sendable {
        /// The door understood the request and put it into the tenant's queue.
        case accepted
        /// The decider gave it its place.
        case decided
        /// It is on disk.
        case committed
        /// It was written to the links it concerns.
        case pushed
    }

    private let accepted: Timer
    private let decided: Timer
    private let committed: Timer
    private let pushed: Timer

    package init(factory: any MetricsFactory) {
        func timer(_ stage: Stage) -> Timer {
            Timer(label: "echoim_message_stage", dimensions: [("stage", stage.rawValue)], factory: factory)
        }
        accepted = timer(.accepted)
        decided = timer(.decided)
        committed = timer(.committed)
        pushed = timer(.pushed)
    }

    /// Adds one message that reached the stage so many nanoseconds after it was accepted.
    package func record(_ stage: Stage, nanoseconds: Int64) {
        switch stage {
        case .accepted: accepted.recordNanoseconds(nanoseconds)
        case .decided: decided.recordNanoseconds(nanoseconds)
        case .committed: committed.recordNanoseconds(nanoseconds)
        case .pushed: pushed.recordNanoseconds(nanoseconds)
        }
    }
}
