internal import CRocksDB
internal import Synchronization

/// An open RocksDB database.
///
/// Owns one `rocksdb_t`; letting go of the last reference, its snapshots included, closes it without
/// flushing: what is in its log is replayed by the next open. Calls may come from any thread and may
/// block on the disk. After a failed write it takes no more writes; reopening shows what is on disk.
@safe package final class RocksDB: KeyValueStore {
    let environment: StoreEnvironment
    let handle: Handle
    /// What the open left out of the log, if anything; worth a line in the server's own log.
    package let recoveryNote: String?
    /// The failure after which nothing more is written.
    private let writeFailure = Mutex<StoreError?>(nil)

    init(
        path: String,
        environment: StoreEnvironment,
        reading: StoreEnvironment.LogReading,
        recoveryNote: String? = nil
    ) throws(StoreError) {
        let options = environment.options(for: reading)
        let opened = try unsafe checked { unsafe rocksdb_open(options.pointer, path, $0) }
        handle = unsafe made(opened)
        self.environment = environment
        self.recoveryNote = recoveryNote
    }

    deinit { unsafe rocksdb_close(handle.pointer) }

    package func value(for key: [UInt8]) throws(StoreError) -> [UInt8]? {
        try value(for: key, reading: environment.latestReads)
    }

    package func write(_ batch: WriteBatch, durability: Durability) throws(StoreError) {
        // RocksDB may heal by itself, with a hole in its log where the failed write was.
        if let failure = writeFailure.withLock({ $0 }) { throw failure }
        let options =
            switch durability {
            case .synced: environment.syncedWrites
            case .buffered: environment.bufferedWrites
            }
        let copy = unsafe made(lending(batch.bytes) { unsafe rocksdb_writebatch_create_from($0, $1) })
        defer { unsafe rocksdb_writebatch_destroy(copy.pointer) }
        do {
            try unsafe checked { unsafe rocksdb_write(handle.pointer, options.pointer, copy.pointer, $0) }
        } catch {
            writeFailure.withLock { $0 = error }
            throw error
        }
    }

    package func snapshot() -> any StoreSnapshot {
        RocksDBSnapshot(of: self)
    }

    package func checkpoint(to path: String) throws(StoreError) {
        let copier = try unsafe made(checked { unsafe rocksdb_checkpoint_object_create(handle.pointer, $0) })
        defer { unsafe rocksdb_checkpoint_object_destroy(copier.pointer) }
        // 0: what is in memory is flushed first, so that the copy has no log to replay.
        try unsafe checked { unsafe rocksdb_checkpoint_create(copier.pointer, path, 0, $0) }
    }

    package func flush() throws(StoreError) {
        let options = unsafe made(rocksdb_flushoptions_create())
        defer { unsafe rocksdb_flushoptions_destroy(options.pointer) }
        unsafe rocksdb_flushoptions_set_wait(options.pointer, 1)
        try unsafe checked { unsafe rocksdb_flush(handle.pointer, options.pointer, $0) }
    }

    /// Reads one value in the view that the options say.
    func value(for key: [UInt8], reading options: Handle) throws(StoreError) -> [UInt8]? {
        let found = try unsafe lending(key) { (bytes, count) throws(StoreError) in
            try unsafe checked { unsafe rocksdb_get_pinned(handle.pointer, options.pointer, bytes, count, $0) }
        }
        guard let found = unsafe found else { return nil }
        defer { unsafe rocksdb_pinnableslice_destroy(found) }
        var count = 0
        let bytes = unsafe rocksdb_pinnableslice_value(found, &count)
        return unsafe [UInt8](UnsafeRawBufferPointer(start: bytes, count: count))
    }
}
