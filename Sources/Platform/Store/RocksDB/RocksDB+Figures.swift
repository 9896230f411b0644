internal import CRocksDB

/// How one open database is doing.
package struct DatabaseFigures: Sendable, Equatable {
    /// About how many records it holds.
    package var recordsEstimate: UInt64 = 0
    /// Bytes of its table files that are in use; its log and what waits for removal come on top.
    package var tableBytes: UInt64 = 0
    /// Memory of its writes that are not flushed.
    package var memtableBytes: UInt64 = 0
    /// Full memtables that wait for being flushed.
    package var memtablesWaiting: UInt64 = 0
    /// About how many bytes merging is behind.
    package var compactionDebtBytes: UInt64 = 0
    /// The speed writes are held to, in bytes per second; nil when they are not held back.
    package var writesSlowedTo: UInt64?
    /// Whether writes wait until flushing or merging has caught up.
    package var areWritesStopped = false
    /// Failures of flushing and merging since it was opened.
    package var backgroundErrors: UInt64 = 0
}

extension RocksDB {
    /// How this database is doing now; a handful of lookups, for reports and not for every message.
    package var figures: DatabaseFigures {
        var figures = DatabaseFigures()
        figures.recordsEstimate = property("rocksdb.estimate-num-keys")
        figures.tableBytes = property("rocksdb.live-sst-files-size")
        figures.memtableBytes = property("rocksdb.cur-size-all-mem-tables")
        figures.memtablesWaiting = property("rocksdb.num-immutable-mem-table")
        figures.compactionDebtBytes = property("rocksdb.estimate-pending-compaction-bytes")
        let speed = property("rocksdb.actual-delayed-write-rate")
        figures.writesSlowedTo = speed == 0 ? nil : speed
        figures.areWritesStopped = property("rocksdb.is-write-stopped") != 0
        figures.backgroundErrors = property("rocksdb.background-errors")
        return figures
    }

    /// Table files and what will become some; the log, which holds the latter once more, is not counted.
    package var recordBytes: UInt64 {
        property("rocksdb.live-sst-files-size") + property("rocksdb.cur-size-all-mem-tables")
    }

    /// A number RocksDB keeps under a name; 0 for one it does not know.
    private func property(_ name: String) -> UInt64 {
        var value: UInt64 = 0
        let failure = unsafe rocksdb_property_int(handle.pointer, name, &value)
        return failure == 0 ? value : 0
    }
}
