internal import PlatformCore
internal import PlatformStore

/// Finding commit records that nobody needs any more (decision 10).
extension StoreSnapshot {
    /// The last change whose commit record is older than a time; `nil` where there is none.
    ///
    /// The newest record stays whatever its age: it says where the tenant's changes end. Found by halving, so it
    /// costs some tens of look-ups however many records there are.
    func lastCommit(before cutoff: Timestamp) throws(StoreError) -> LSN? {
        guard let first = try commit(after: .zero), first.time < cutoff else { return nil }
        let last = try lastLSN()
        guard first.lsn < last else { return nil }
        var low = first.lsn.rawValue
        var high = last.rawValue
        // What lies at `low` is old, what follows `high` is kept.
        while low < high {
            let middle = low + (high - low) / 2
            guard let probe = try commit(after: LSN(rawValue: middle)), probe.time < cutoff, probe.lsn < last else {
                high = middle
                continue
            }
            low = probe.lsn.rawValue
        }
        return LSN(rawValue: low)
    }

    private func commit(after lsn: LSN) throws(StoreError) -> (lsn: LSN, time: Timestamp)? {
        var found: (lsn: LSN, time: Timestamp)?
        try scan(CommitRecord.self, in: .commits(after: lsn)) { (key, commit) throws(StoreError) in
            if case .commit(let lsn) = key { found = (lsn, commit.time) }
            return .stop
        }
        return found
    }
}
