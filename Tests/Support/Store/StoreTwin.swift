package import PlatformStore

/// The stores that must behave alike; suites over storage take `StoreTwin.allCases` as arguments.
package enum StoreTwin: CaseIterable, Sendable {
    case memory
    case rocksDB

    /// A place for one store, empty and of its own.
    package func makeFolder() throws -> TwinFolder {
        switch self {
        case .memory:
            return TwinFolder(folder: MemoryDisk(), scratch: nil)
        case .rocksDB:
            let scratch = try ScratchFolder()
            let folder = RocksDBFolder(path: scratch.path(to: "store"), environment: try StoreEnvironment(.small))
            return TwinFolder(folder: folder, scratch: scratch)
        }
    }
}

/// A store folder of either kind that takes what it uses of the disk with it.
package struct TwinFolder: StoreFolder {
    private let folder: any StoreFolder
    private let scratch: ScratchFolder?

    fileprivate init(folder: any StoreFolder, scratch: ScratchFolder?) {
        self.folder = folder
        self.scratch = scratch
    }

    package func open() throws(StoreError) -> any KeyValueStore {
        TwinStore(store: try folder.open(), scratch: scratch)
    }
}

/// A store that keeps the folder it lies in from being removed.
private final class TwinStore: KeyValueStore {
    private let store: any KeyValueStore
    private let scratch: ScratchFolder?

    init(store: any KeyValueStore, scratch: ScratchFolder?) {
        self.store = store
        self.scratch = scratch
    }

    func value(for key: [UInt8]) throws(StoreError) -> [UInt8]? {
        try store.value(for: key)
    }

    func write(_ batch: WriteBatch, durability: Durability) throws(StoreError) {
        try store.write(batch, durability: durability)
    }

    func snapshot() -> any StoreSnapshot {
        store.snapshot()
    }

    func checkpoint(to path: String) throws(StoreError) {
        try store.checkpoint(to: path)
    }

    func flush() throws(StoreError) {
        try store.flush()
    }

    var recordBytes: UInt64 {
        store.recordBytes
    }
}

extension StoreConfiguration {
    /// Little memory, so that tests which write megabytes see flushes.
    package static var small: StoreConfiguration {
        var configuration = StoreConfiguration()
        configuration.cacheBytes = 8 << 20
        configuration.memtableBytesTotal = 4 << 20
        configuration.memtableBytes = 1 << 20
        return configuration
    }
}
