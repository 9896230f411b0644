internal import PlatformCore
internal import Synchronization

/// To how many links of one event loop the last entries were pushed, so that one message can be followed.
///
/// What is pushed of a commit is noted and handed over at its end; whoever asks does so on any thread.
struct PushTally {
    private var noted: [(lsn: LSN, linkCount: UInt32)] = []
    private let history: PushHistory

    init(_ history: PushHistory) {
        self.history = history
    }

    mutating func note(_ lsn: LSN, _ linkCount: Int) {
        if linkCount > 0 { noted.append((lsn, UInt32(clamping: linkCount))) }
    }

    /// The commit was given out.
    mutating func finish(_ tenant: TenantNumber) {
        if noted.isEmpty { return }
        history.append(noted, of: tenant)
        noted.removeAll(keepingCapacity: true)
    }
}

/// What the tallies of one loop came to, as far as it is remembered.
final class PushHistory: Sendable {
    /// Entries remembered; a second or so of a loop under full load, much longer otherwise.
    private static let countMax = 65_536

    private struct Pushed {
        let tenant: TenantNumber
        let linkCount: UInt32
        let lsn: LSN
    }

    private struct Ring {
        var pushed: [Pushed] = []
        var oldest = 0
    }

    private let ring = Mutex(Ring())

    fileprivate func append(_ noted: [(lsn: LSN, linkCount: UInt32)], of tenant: TenantNumber) {
        ring.withLock { ring in
            for (lsn, linkCount) in noted {
                let pushed = Pushed(tenant: tenant, linkCount: linkCount, lsn: lsn)
                if ring.pushed.count < Self.countMax {
                    ring.pushed.append(pushed)
                } else {
                    ring.pushed[ring.oldest] = pushed
                    ring.oldest = (ring.oldest + 1) % Self.countMax
                }
            }
        }
    }

    /// To how many links the entry of a change was pushed; `nil` where that may have been forgotten.
    func linkCount(of lsn: LSN, _ tenant: TenantNumber) -> UInt32? {
        ring.withLock { ring in
            let found = ring.pushed.filter { $0.tenant == tenant && $0.lsn == lsn }
            if found.isEmpty, ring.pushed.count == Self.countMax { return nil }
            return found.reduce(0) { $0 + $1.linkCount }
        }
    }
}
