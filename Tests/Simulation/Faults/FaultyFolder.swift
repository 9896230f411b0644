internal import PlatformCore
internal import PlatformStore

/// A tenant's folder on the memory disk as one life of the process sees it, with all that can go wrong.
struct FaultyFolder: StoreFolder {
    let disk: MemoryDisk
    let tenant: TenantNumber
    let life: Life
    let faults: Faults
    let mutation: Mutation?

    func open() throws(StoreError) -> any KeyValueStore {
        if life.isOver { throw .processDied }
        if faults.openFails() {
            try mutation?.spoilFailedOpen(of: disk)
            throw StoreError(.engine, "the simulated disk could not be opened")
        }
        return FaultyStore(store: try disk.openStore(), folder: self)
    }
}

extension StoreError {
    static let processDied = StoreError(.engine, "the simulated process died")
    static let unreadable = StoreError(.engine, "the simulated disk could not be read")
}

/// A store of one life of the process.
final class FaultyStore: KeyValueStore {
    private let store: MemoryStore
    private let folder: FaultyFolder

    init(store: MemoryStore, folder: FaultyFolder) {
        self.store = store
        self.folder = folder
    }

    func value(for key: [UInt8]) throws(StoreError) -> [UInt8]? {
        try requireLife()
        return try store.value(for: key)
    }

    func write(_ batch: WriteBatch, durability: Durability) throws(StoreError) {
        try requireLife()
        let step = folder.faults.stepOfWrite()
        var (batch, durability) = (batch, durability)
        folder.mutation?.spoil(&batch, &durability, of: folder.tenant)
        if case .diesBefore = step {
            folder.life.end()
            if let torn = folder.mutation?.torn(batch) { try store.write(torn, durability: .synced) }
            throw .processDied
        }
        try store.write(batch, durability: durability)
        folder.faults.witness.committed(folder.tenant)
        if case .diesAfter = step { folder.life.end() }
    }

    func snapshot() -> any StoreSnapshot {
        FaultySnapshot(snapshot: store.snapshot(), folder: folder)
    }

    func checkpoint(to path: String) throws(StoreError) {
        try requireLife()
        try store.checkpoint(to: path)
    }

    func flush() throws(StoreError) {
        try requireLife()
        try store.flush()
    }

    var recordBytes: UInt64 { store.recordBytes }

    private func requireLife() throws(StoreError) {
        if folder.life.isOver { throw .processDied }
    }
}

/// A view that now and then cannot be read.
final class FaultySnapshot: StoreSnapshot {
    private let snapshot: any StoreSnapshot
    private let folder: FaultyFolder

    init(snapshot: any StoreSnapshot, folder: FaultyFolder) {
        self.snapshot = snapshot
        self.folder = folder
    }

    func value(for key: [UInt8]) throws(StoreError) -> [UInt8]? {
        if folder.faults.readFails() { throw .unreadable }
        return try snapshot.value(for: key)
    }

    func scan(
        _ range: KeyRange,
        _ direction: ScanDirection,
        _ body: (RawSpan, RawSpan) throws(StoreError) -> ScanStep
    ) throws(StoreError) {
        if folder.faults.readFails() { throw .unreadable }
        try snapshot.scan(range, direction, body)
    }
}
