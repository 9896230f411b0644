internal import CRocksDB

/// What all databases of a process share: block cache, memtable budget, background threads, options.
///
/// Made once at start and passed to every `RocksDBFolder`; each open database keeps it alive.
@safe package final class StoreEnvironment: Sendable {
    /// How a log with damage in it is met.
    enum LogReading {
        /// Damage refuses the open.
        case strict
        /// The log is read up to its first damage.
        case upToDamage
    }

    package let configuration: StoreConfiguration
    private let shared: Handle
    let syncedWrites: Handle
    let bufferedWrites: Handle
    let latestReads: Handle

    package init(_ configuration: StoreConfiguration = StoreConfiguration()) throws(StoreError) {
        var settings = echoim_rocksdb_settings(configuration)
        guard let shared = unsafe echoim_rocksdb_shared_create(&settings) else {
            throw StoreError(.engine, "the installed RocksDB library does not fit the headers of this build")
        }
        self.configuration = configuration
        unsafe self.shared = Handle(pointer: shared)
        syncedWrites = Self.writeOptions(isSynced: true)
        bufferedWrites = Self.writeOptions(isSynced: false)
        latestReads = unsafe made(rocksdb_readoptions_create())
    }

    deinit {
        unsafe rocksdb_readoptions_destroy(latestReads.pointer)
        unsafe rocksdb_writeoptions_destroy(bufferedWrites.pointer)
        unsafe rocksdb_writeoptions_destroy(syncedWrites.pointer)
        unsafe echoim_rocksdb_shared_destroy(shared.pointer)
    }

    /// What the process did and holds, over all of its databases.
    package var figures: StoreFigures {
        StoreFigures(unsafe echoim_rocksdb_shared_counters(shared.pointer))
    }

    /// Gives the memory of closed databases back to the system; takes milliseconds, so after closing many.
    package func releaseUnusedMemory() {
        echoim_release_unused_memory()
    }

    func options(for reading: LogReading) -> Handle {
        let isLenient: UInt8 = reading == .upToDamage ? 1 : 0
        return unsafe made(echoim_rocksdb_shared_options(shared.pointer, isLenient))
    }

    private static func writeOptions(isSynced: Bool) -> Handle {
        let options = unsafe made(rocksdb_writeoptions_create())
        unsafe rocksdb_writeoptions_set_sync(options.pointer, isSynced ? 1 : 0)
        return options
    }
}

extension echoim_rocksdb_settings {
    fileprivate init(_ configuration: StoreConfiguration) {
        self.init(
            cache_bytes: configuration.cacheBytes,
            memtable_bytes_total: configuration.memtableBytesTotal,
            flush_threads: Int32(configuration.flushThreads),
            compaction_threads: Int32(configuration.compactionThreads),
            memtable_bytes: configuration.memtableBytes,
            memtable_count: Int32(configuration.memtableCountMax),
            open_files: Int32(configuration.openFilesMax),
            block_bytes: configuration.blockBytes,
            bloom_bits: configuration.bloomBitsPerKey
        )
    }
}
