internal import DequeModule
internal import NIOCore

/// Links that something is to be done for after one fixed time; one timer serves them all.
struct DelayQueue {
    let delay: TimeAmount
    private var waiting: Deque<(due: NIODeadline, link: UInt64)> = []
    /// Whether the owner has a timer under way.
    var isScheduled = false

    init(delay: TimeAmount) {
        self.delay = delay
    }

    mutating func add(_ link: UInt64, now: NIODeadline) {
        waiting.append((now + delay, link))
    }

    /// When the next link is due; `nil` while none waits.
    var next: NIODeadline? { waiting.first?.due }

    mutating func takeDue(now: NIODeadline) -> [UInt64] {
        var due: [UInt64] = []
        while let first = waiting.first, first.due <= now {
            due.append(first.link)
            waiting.removeFirst()
        }
        return due
    }
}
