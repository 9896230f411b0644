internal import Synchronization

/// The twin of a database folder: what outlives a `MemoryStore`.
///
/// Opening, closing (letting go of the store), failing and losing power behave as with RocksDB on
/// a disk: a failed write stops its store until the disk is opened again, and power loss takes
/// what was never synced.
package final class MemoryDisk: StoreFolder {
    /// What is written, what of it is safe, and who may still write.
    fileprivate struct State {
        /// What the open store reads.
        var table = SortedTable()
        /// What the next open finds instead, after a write that failed but was kept.
        var kept: SortedTable?
        /// The table before each write since the last sync; the first one is what is synced.
        var unsynced: [SortedTable] = []
        /// Counts opens and power losses; a store of an older one is cut off.
        var generation = 0
        var isOpen = false
        /// Why the open store takes no more writes.
        var stopped: StoreError?
        var checkpoints: [String: MemoryDisk] = [:]
        var fate: @Sendable (WriteBatch) -> WriteFate = { _ in .succeeds }
    }

    /// How many unsynced writes can be told apart by `losePower(keeping:)`; older ones count as synced.
    fileprivate static let unsyncedCountMax = 256

    private let state = Mutex(State())

    package init() {}

    /// A disk that already holds these records.
    convenience init(holding table: SortedTable) {
        self.init()
        state.withLock { $0.table = table }
    }

    package func open() throws(StoreError) -> any KeyValueStore {
        try openStore()
    }

    /// As `open()`, for a caller that wants the twin itself.
    package func openStore() throws(StoreError) -> MemoryStore {
        let generation = try state.withLock { (state) throws(StoreError) in
            if state.isOpen { throw StoreError(.locked, "the memory disk is already open") }
            state.isOpen = true
            state.stopped = nil
            state.generation += 1
            if let kept = state.kept.take() { state.table = kept }
            return state.generation
        }
        return MemoryStore(disk: self, generation: generation)
    }

    /// Chooses what becomes of every write from now on.
    ///
    /// The choice is asked for on the writing thread with no lock held, so it may block: that holds a
    /// commit in flight for as long as a test wants.
    package func decideWrites(_ fate: @escaping @Sendable (WriteBatch) -> WriteFate) {
        state.withLock { $0.fate = fate }
    }

    /// The machine dies: writes since the last sync are lost but for the first `count` of them, and
    /// the open store is cut off.
    package func losePower(keeping count: Int = 0) {
        precondition(count >= 0, "a number of writes is a count")
        state.withLock {
            if let kept = $0.kept.take() { $0.table = kept }
            if count < $0.unsynced.count { $0.table = $0.unsynced[count] }
            $0.unsynced = []
            $0.generation += 1
            $0.isOpen = false
        }
    }

    /// The copy that `checkpoint(to:)` made under this path.
    package func checkpoint(at path: String) -> MemoryDisk? {
        state.withLock { $0.checkpoints[path] }
    }

    /// What a store of this generation reads now.
    func table(for generation: Int) throws(StoreError) -> SortedTable {
        try state.withLock { (state) throws(StoreError) in
            try Self.check(generation, state)
            return state.table
        }
    }

    func write(_ batch: WriteBatch, durability: Durability, by generation: Int) throws(StoreError) {
        let fate = state.withLock { $0.fate }(batch)
        try state.withLock { (state) throws(StoreError) in
            try Self.check(generation, state)
            if let stopped = state.stopped { throw stopped }
            switch fate {
            case .succeeds:
                state.remember(durability)
                state.table.apply(batch)
            case .fails(let error):
                state.stopped = error
                throw error
            case .failsButIsKept(let error):
                state.remember(durability)
                state.kept = state.table
                state.kept?.apply(batch)
                state.stopped = error
                throw error
            }
        }
    }

    func checkpoint(to path: String, by generation: Int) throws(StoreError) {
        try state.withLock { (state) throws(StoreError) in
            try Self.check(generation, state)
            if state.checkpoints[path] != nil { throw StoreError(.engine, "\(path) exists") }
            state.checkpoints[path] = MemoryDisk(holding: state.table)
        }
    }

    /// Makes power loss harmless for what is written so far.
    func sync(by generation: Int) throws(StoreError) {
        try state.withLock { (state) throws(StoreError) in
            try Self.check(generation, state)
            state.unsynced = []
        }
    }

    var recordBytes: UInt64 {
        UInt64(state.withLock { $0.table.byteCount })
    }

    func close(_ generation: Int) {
        state.withLock {
            if $0.generation == generation { $0.isOpen = false }
        }
    }

    private static func check(_ generation: Int, _ state: State) throws(StoreError) {
        if state.generation != generation { throw StoreError(.engine, "the memory disk lost power") }
    }
}

extension MemoryDisk.State {
    /// Keeps what a power loss would go back to, before a write of this durability.
    fileprivate mutating func remember(_ durability: Durability) {
        switch durability {
        case .synced:
            unsynced = []
        case .buffered:
            if unsynced.count == MemoryDisk.unsyncedCountMax { unsynced.removeFirst() }
            unsynced.append(table)
        }
    }
}

extension SortedTable {
    fileprivate mutating func apply(_ batch: WriteBatch) {
        for operation in batch.operations {
            switch operation {
            case .put(let key, let value): put(key, value)
            case .delete(let key): delete(key)
            case .deleteRange(let range): delete(range)
            }
        }
    }
}
