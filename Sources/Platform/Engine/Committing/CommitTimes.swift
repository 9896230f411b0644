package import PlatformCore

/// When one commit passed its stages, in nanoseconds of the clock that only goes forward.
package struct CommitTimes: Hashable, Sendable {
    /// The changes that it holds.
    package let lsns: ClosedRange<LSN>
    package let commandCount: Int
    package let byteCount: Int
    /// When its oldest command was taken.
    package let acceptedAt: UInt64
    /// When its last command was decided.
    package let decidedAt: UInt64
    /// When it was on disk.
    package let committedAt: UInt64
    /// The wall-clock time at which it was on disk.
    package let time: Timestamp
}

/// The times of the last commits, so that one message can be followed through the server.
struct CommitHistory: Sendable {
    /// Commits remembered; at a thousand a second that is some seconds.
    private static let countMax = 4_096

    private var ring: [CommitTimes] = []
    private var oldest = 0

    mutating func append(_ times: CommitTimes) {
        if ring.count < Self.countMax {
            ring.append(times)
        } else {
            ring[oldest] = times
            oldest = (oldest + 1) % ring.count
        }
    }

    /// The commit that holds a change, if it is one of the last.
    func times(of lsn: LSN) -> CommitTimes? {
        ring.first { $0.lsns.contains(lsn) }
    }
}
