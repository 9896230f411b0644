internal import NIOCore

/// Decides when a client that does not read is given up.
///
/// It is told now and then how many bytes were handed to the channel in all and how many still wait there, so it
/// costs nothing per message.
struct StallWatch: Sendable {
    private let stalledMax: TimeAmount
    private var drained = 0
    private var waitingSince: NIODeadline?

    init(stalledMax: Duration) {
        self.stalledMax = TimeAmount(stalledMax)
    }

    /// How often it wants to be told.
    var period: TimeAmount { .nanoseconds(max(1, stalledMax.nanoseconds / 2)) }

    /// Whether bytes have been waiting for too long without one of them having been taken.
    mutating func isStalled(handed: Int, waiting: Int, now: NIODeadline) -> Bool {
        guard waiting > 0 else {
            waitingSince = nil
            return false
        }
        let drainedNow = handed - waiting
        guard let since = waitingSince, drainedNow <= drained else {
            waitingSince = now
            drained = drainedNow
            return false
        }
        return now - since >= stalledMax
    }
}
