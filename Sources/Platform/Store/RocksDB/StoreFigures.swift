internal import CRocksDB

/// Counters since the start of the process and present memory, over all of its databases.
package struct StoreFigures: Sendable, Equatable {
    /// Bytes of batches handed in.
    package var writtenBytes: UInt64 = 0
    /// Bytes appended to write-ahead logs.
    package var logBytes: UInt64 = 0
    /// How often a log was synced.
    package var logSyncs: UInt64 = 0
    /// Bytes of memtables written out as table files.
    package var flushedBytes: UInt64 = 0
    /// Bytes of table files written by merging others.
    package var compactedBytes: UInt64 = 0
    /// How long writes were held back because flushing or merging did not keep up.
    package var stalled: Duration = .zero
    package var cacheHits: UInt64 = 0
    package var cacheMisses: UInt64 = 0
    /// Bytes of the blocks brought into the cache; much more than what is read of records when it is too small.
    package var cacheFilledBytes: UInt64 = 0
    /// Memory of unflushed writes now.
    package var memtableBytes: UInt64 = 0
    /// Memory of the block cache now, with what memtables charge to it.
    package var cacheBytes: UInt64 = 0
    /// Merges that wait for a thread now.
    package var mergesWaiting: UInt64 = 0

    package init() {}

    /// Bytes written to disk per byte handed in.
    package var writeAmplification: Double? {
        if writtenBytes == 0 { return nil }
        return Double(logBytes + flushedBytes + compactedBytes) / Double(writtenBytes)
    }
}

extension StoreFigures {
    init(_ counters: echoim_rocksdb_counters) {
        writtenBytes = counters.user_bytes
        logBytes = counters.wal_bytes
        logSyncs = counters.wal_syncs
        flushedBytes = counters.flush_bytes
        compactedBytes = counters.compaction_bytes
        stalled = .microseconds(Int64(clamping: counters.stall_micros))
        cacheHits = counters.cache_hits
        cacheMisses = counters.cache_misses
        cacheFilledBytes = counters.cache_filled_bytes
        memtableBytes = counters.memtable_bytes
        cacheBytes = counters.cache_bytes
        mergesWaiting = counters.merges_waiting
    }
}
