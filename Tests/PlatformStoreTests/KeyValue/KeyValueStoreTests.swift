internal import PlatformStore
internal import TestSupport
internal import Testing

/// What every store does; each test runs over the memory twin and over RocksDB.
@Suite struct `A key-value store` {
    private static let all = KeyRange(from: [], to: [0xFF, 0xFF])

    @Test(arguments: StoreTwin.allCases)
    func `reads back what was put, and nothing for other keys`(twin: StoreTwin) throws {
        let store = try twin.makeFolder().open()
        try store.put([[1]: [10], [1, 0]: [], [2]: [0, 255]])
        #expect(try store.value(for: [1]) == [10])
        #expect(try store.value(for: [1, 0]) == [])
        #expect(try store.value(for: [2]) == [0, 255])
        #expect(try store.value(for: [1, 1]) == nil)
        #expect(try store.value(for: []) == nil)
    }

    @Test(arguments: StoreTwin.allCases)
    func `takes the empty key and the empty batch`(twin: StoreTwin) throws {
        let store = try twin.makeFolder().open()
        try store.write(WriteBatch(), durability: .synced)
        try store.put([[]: [7]])
        #expect(try store.value(for: []) == [7])
        #expect(try store.snapshot().firstRecord(in: Self.all) == StoreRecord(key: [], value: [7]))
    }

    @Test(arguments: StoreTwin.allCases)
    func `applies the writes of a batch in their order`(twin: StoreTwin) throws {
        let store = try twin.makeFolder().open()
        var batch = WriteBatch()
        batch.put([1], [1])
        batch.delete([1])
        batch.put([2], [1])
        batch.put([2], [2])
        batch.put([3], [1])
        batch.delete(KeyRange(from: [3], to: [5]))
        batch.put([4], [4])
        try store.write(batch, durability: .synced)
        #expect(try store.records() == [StoreRecord(key: [2], value: [2]), StoreRecord(key: [4], value: [4])])
    }

    @Test(arguments: StoreTwin.allCases)
    func `deletes a range without its upper end`(twin: StoreTwin) throws {
        let store = try twin.makeFolder().open()
        try store.put(Dictionary(uniqueKeysWithValues: (0..<200).map { ([UInt8($0)], [1]) }))
        var batch = WriteBatch()
        batch.delete(KeyRange(from: [10], to: [190]))
        batch.delete(KeyRange(from: [195], to: [195]))
        try store.write(batch, durability: .buffered)
        #expect(try store.records().map { Int($0.key[0]) } == Array(0..<10) + Array(190..<200))
    }

    @Test(arguments: StoreTwin.allCases)
    func `scans a range in either direction and stops when told`(twin: StoreTwin) throws {
        let store = try twin.makeFolder().open()
        try store.put(Dictionary(uniqueKeysWithValues: (0..<100).map { ([5, UInt8($0)], [UInt8($0)]) }))
        try store.put([[4]: [], [6]: []])
        let snapshot = store.snapshot()
        let range = KeyRange(from: [5, 10], to: [5, 20])
        #expect(try snapshot.records(in: range, limit: 100).map { $0.value[0] } == Array(10..<20))
        #expect(try snapshot.records(in: range, .backward, limit: 100).map { $0.value[0] } == (10..<20).reversed())
        #expect(try snapshot.records(in: range, .backward, limit: 3).map { $0.value[0] } == [19, 18, 17])
        #expect(try snapshot.records(in: range, limit: 0).isEmpty)
        #expect(try snapshot.records(in: KeyRange(prefix: [5]), limit: 1000).count == 100)
        #expect(try snapshot.records(in: KeyRange(from: [5], to: [5]), limit: 9).isEmpty)
    }

    @Test(arguments: StoreTwin.allCases)
    func `finds the first and the last record of a range`(twin: StoreTwin) throws {
        let store = try twin.makeFolder().open()
        try store.put([[1, 1]: [1], [1, 9]: [9], [2]: [2]])
        let snapshot = store.snapshot()
        #expect(try snapshot.firstRecord(in: KeyRange(prefix: [1])) == StoreRecord(key: [1, 1], value: [1]))
        #expect(try snapshot.lastRecord(in: KeyRange(prefix: [1])) == StoreRecord(key: [1, 9], value: [9]))
        #expect(try snapshot.lastRecord(in: KeyRange(prefix: [3])) == nil)
        #expect(try snapshot.lastRecord(in: KeyRange(from: [1, 1], to: [1, 9]))?.key == [1, 1])
    }

    @Test(arguments: StoreTwin.allCases)
    func `passes on what a scan's body throws`(twin: StoreTwin) throws {
        let store = try twin.makeFolder().open()
        try store.put([[1]: []])
        #expect(throws: StoreError(.corrupt, "made up")) {
            try store.snapshot().scan(Self.all, .forward) { (_, _) throws(StoreError) in
                throw StoreError(.corrupt, "made up")
            }
        }
    }

    @Test(arguments: StoreTwin.allCases)
    func `a snapshot is unmoved by later writes`(twin: StoreTwin) throws {
        let store = try twin.makeFolder().open()
        try store.put(Dictionary(uniqueKeysWithValues: (0..<250).map { ([UInt8($0)], [1]) }))
        let before = store.snapshot()
        var batch = WriteBatch()
        batch.delete(KeyRange(from: [0], to: [100]))
        batch.put([200], [2])
        batch.put([255], [3])
        try store.write(batch, durability: .synced)
        #expect(try before.records(in: Self.all, limit: 1000).count == 250)
        #expect(try before.value(for: [200]) == [1])
        #expect(try before.value(for: [255]) == nil)
        #expect(try store.records().count == 151)
        #expect(try store.value(for: [200]) == [2])
    }

    @Test(arguments: StoreTwin.allCases)
    func `a snapshot outlives the reference to its store`(twin: StoreTwin) throws {
        let folder = try twin.makeFolder()
        let snapshot = try folder.openAndPut([[1]: [1]]).snapshot()
        #expect(try snapshot.value(for: [1]) == [1])
    }

    @Test(arguments: StoreTwin.allCases)
    func `keeps everything over closing and opening`(twin: StoreTwin) throws {
        let folder = try twin.makeFolder()
        for round in 0..<5 as Range<UInt8> {
            let store = try folder.openAndPut([[round]: [round]], durability: round == 3 ? .buffered : .synced)
            #expect(try store.records().map(\.value) == (0...round).map { [$0] })
        }
    }

    @Test(arguments: StoreTwin.allCases)
    func `reads the same after a flush, and tells its size`(twin: StoreTwin) throws {
        let store = try twin.makeFolder().open()
        for round in 0..<20 as Range<UInt8> {
            try store.put([[round]: [UInt8](repeating: round, count: 10_000)])
        }
        let before = try store.records()
        try store.flush()
        #expect(try store.records() == before)
        #expect((1000..<400_000).contains(store.recordBytes))
    }

    @Test(arguments: StoreTwin.allCases)
    func `opens once at a time`(twin: StoreTwin) throws {
        let folder = try twin.makeFolder()
        let store = try folder.openAndPut([[1]: [1]])
        let error = #expect(throws: StoreError.self) { _ = try folder.open() }
        #expect(error?.code == .locked)
        #expect(try store.value(for: [1]) == [1])
    }

    @Test(arguments: StoreTwin.allCases)
    func `takes a batch of many megabytes`(twin: StoreTwin) throws {
        let folder = try twin.makeFolder()
        var batch = WriteBatch()
        for index in 0..<64 as Range<UInt8> {
            batch.put([index], [UInt8](repeating: index, count: 128 << 10))
        }
        let store = try folder.open()
        try store.write(batch, durability: .synced)
        #expect(try store.value(for: [63]) == [UInt8](repeating: 63, count: 128 << 10))
        #expect(try store.records().count == 64)
    }
}

extension KeyValueStore {
    /// Puts records in one synced batch.
    func put(_ records: [[UInt8]: [UInt8]], durability: Durability = .synced) throws {
        var batch = WriteBatch()
        for (key, value) in records {
            batch.put(key, value)
        }
        try write(batch, durability: durability)
    }

    /// All records but those above two bytes of 0xFF.
    func records() throws -> [StoreRecord] {
        try snapshot().records(in: KeyRange(from: [], to: [0xFF, 0xFF]), limit: .max)
    }
}

extension StoreFolder {
    /// Opens the store and puts records in it.
    func openAndPut(_ records: [[UInt8]: [UInt8]], durability: Durability = .synced) throws -> any KeyValueStore {
        let store = try open()
        try store.put(records, durability: durability)
        return store
    }
}
