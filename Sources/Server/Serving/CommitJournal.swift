internal import PlatformCore
internal import PlatformEngine
internal import PlatformGateway
internal import Synchronization

/// Remembers when the latest commits passed their stages, for the histograms and for the trace of one message.
///
/// Bounded: the oldest commit is forgotten for the newest, so a trace of an older message says less.
final class CommitJournal: Sendable {
    /// Commits that are remembered, over all tenants.
    static let countMax = 65_536

    private struct Entry {
        let tenant: TenantNumber
        let times: CommitTimes
    }

    private struct Ring {
        var entries: [Entry] = []
        var next = 0
    }

    private let ring = Mutex(Ring())
    private let stages: StageTimes

    init(stages: StageTimes) {
        self.stages = stages
    }

    /// What one tenant's engine reports to.
    func instruments(of tenant: TenantNumber) -> any EngineInstruments {
        TenantInstruments(tenant: tenant, journal: self)
    }

    /// The commit that holds a change, if it is remembered.
    func commit(of lsn: LSN, in tenant: TenantNumber) -> CommitTimes? {
        ring.withLock { ring in
            ring.entries.first { $0.tenant == tenant && $0.times.lsns.contains(lsn) }?.times
        }
    }

    fileprivate func append(_ times: CommitTimes, of tenant: TenantNumber) {
        stages.record(.decided, nanoseconds: Self.span(times.acceptedAt, times.decidedAt))
        stages.record(.committed, nanoseconds: Self.span(times.acceptedAt, times.committedAt))
        ring.withLock { ring in
            let entry = Entry(tenant: tenant, times: times)
            if ring.entries.count < Self.countMax {
                ring.entries.append(entry)
            } else {
                ring.entries[ring.next] = entry
                ring.next = (ring.next + 1) % Self.countMax
            }
        }
    }

    private static func span(_ from: UInt64, _ to: UInt64) -> Int64 {
        Int64(clamping: to > from ? to - from : 0)
    }
}

/// Tells the journal whose commits they are.
private struct TenantInstruments: EngineInstruments {
    let tenant: TenantNumber
    let journal: CommitJournal

    func committed(_ times: CommitTimes) {
        journal.append(times, of: tenant)
    }
}
