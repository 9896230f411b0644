/// A key-value store in memory, for tests and simulation; behaves like `RocksDB` seen from outside.
///
/// Letting go of it closes it; its records stay with its `MemoryDisk`.
package final class MemoryStore: KeyValueStore {
    /// Where the records lie; faults and power loss are asked for there.
    package let disk: MemoryDisk
    private let generation: Int

    init(disk: MemoryDisk, generation: Int) {
        self.disk = disk
        self.generation = generation
    }

    deinit { disk.close(generation) }

    package func value(for key: [UInt8]) throws(StoreError) -> [UInt8]? {
        try disk.table(for: generation).value(for: key)
    }

    package func write(_ batch: WriteBatch, durability: Durability) throws(StoreError) {
        try disk.write(batch, durability: durability, by: generation)
    }

    package func snapshot() -> any StoreSnapshot {
        do {
            return MemorySnapshot(store: self, view: .success(try disk.table(for: generation)))
        } catch {
            return MemorySnapshot(store: self, view: .failure(error))
        }
    }

    package func checkpoint(to path: String) throws(StoreError) {
        try disk.checkpoint(to: path, by: generation)
    }

    package func flush() throws(StoreError) {
        try disk.sync(by: generation)
    }

    package var recordBytes: UInt64 {
        disk.recordBytes
    }
}

/// A view of a memory store; holds the store open, as a RocksDB snapshot does.
final class MemorySnapshot: StoreSnapshot {
    private let store: MemoryStore
    private let view: Result<SortedTable, StoreError>

    init(store: MemoryStore, view: Result<SortedTable, StoreError>) {
        self.store = store
        self.view = view
    }

    func value(for key: [UInt8]) throws(StoreError) -> [UInt8]? {
        try view.get().value(for: key)
    }

    func scan(
        _ range: KeyRange,
        _ direction: ScanDirection,
        _ body: (RawSpan, RawSpan) throws(StoreError) -> ScanStep
    ) throws(StoreError) {
        try view.get().scan(range, direction, body)
    }
}
