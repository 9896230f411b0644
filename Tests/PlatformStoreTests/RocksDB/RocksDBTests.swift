internal import Foundation
internal import PlatformStore
internal import TestSupport
internal import Testing

/// What only RocksDB does: files, checkpoints, memory.
@Suite struct `A RocksDB database` {
    private let scratch: ScratchFolder
    private let environment: StoreEnvironment

    init() throws {
        scratch = try ScratchFolder()
        environment = try StoreEnvironment(.small)
    }

    private func folder(_ name: String) -> RocksDBFolder {
        RocksDBFolder(path: scratch.path(to: name), environment: environment)
    }

    @Test func `a checkpoint opens by itself with what was written before it`() throws {
        let store = try folder("store").openAndPut([[1]: [1]])
        try store.checkpoint(to: scratch.path(to: "copy"))
        try store.put([[2]: [2]])
        #expect(try folder("copy").open().records().map(\.key) == [[1]])
        #expect(throws: StoreError.self) { try store.checkpoint(to: scratch.path(to: "copy")) }
    }

    @Test func `a folder that is open twice is said to be locked, with its path`() throws {
        let store = try folder("store").openAndPut([[1]: [1]])
        let error = #expect(throws: StoreError.self) { _ = try folder("store").open() }
        #expect(error?.code == .locked)
        #expect(error?.message.contains(scratch.path(to: "store")) == true)
        #expect(try store.value(for: [1]) == [1])
    }

    @Test func `writes no info log and few files`() throws {
        let store = try folder("store").openAndPut([[1]: [1]])
        let names = try FileManager.default.contentsOfDirectory(atPath: scratch.path(to: "store"))
        #expect(!names.contains { $0.hasPrefix("LOG") })
        #expect(names.count <= 7, "\(names)")
        #expect(try store.value(for: [1]) == [1])
    }

    @Test func `flushed records are read from table files, in order, both ways`() throws {
        let database = try folder("store").openDatabase()
        for round in 0..<4 as Range<UInt8> {
            try database.put(Dictionary(uniqueKeysWithValues: (0..<250).map { ([UInt8($0), round], [round]) }))
            try database.flush()
        }
        let snapshot = database.snapshot()
        let all = KeyRange(from: [], to: [0xFF, 0xFF])
        #expect(try snapshot.records(in: all, limit: .max).count == 1000)
        #expect(try snapshot.lastRecord(in: KeyRange(prefix: [17]))?.key == [17, 3])
        #expect(try snapshot.firstRecord(in: KeyRange(prefix: [17]))?.key == [17, 0])
        #expect(environment.figures.flushedBytes > 0)
    }

    /// None of the databases fills a memtable of its own, so that only the shared budget can make them flush.
    @Test func `many databases share one budget of memory`() throws {
        let value = [UInt8](repeating: 7, count: 60 << 10)
        let databases = try (0..<16).map { try folder("store\($0)").openDatabase() }
        for round in 0..<12 as Range<UInt8> {
            for database in databases {
                try database.put([[round]: value], durability: .buffered)
            }
        }
        #expect(databases.contains { $0.figures.tableBytes > 0 || $0.figures.memtablesWaiting > 0 })
        #expect(environment.figures.writtenBytes > 11 << 20)
        for database in databases {
            #expect(try database.records().count == 12)
        }
    }

    @Test func `tells how it is doing`() throws {
        let database = try folder("store").openDatabase()
        try database.put(Dictionary(uniqueKeysWithValues: (0..<200).map { ([UInt8($0)], [1, 2, 3]) }))
        #expect(database.figures.recordsEstimate == 200)
        #expect(database.figures.memtableBytes > 0)
        #expect(database.figures.tableBytes == 0)
        try database.flush()
        #expect(database.figures.tableBytes > 0)
        #expect(!database.figures.areWritesStopped)
        #expect(database.figures.writesSlowedTo == nil)
        #expect(environment.figures.logSyncs == 1)
        #expect(try #require(environment.figures.writeAmplification) > 1)
    }

    /// The filters and indexes of the files are larger than the cache, and none of them is pinned there: the files are
    /// too large for that where memtables are small.
    @Test func `a record costs a few blocks of its files, however little of them the cache holds`() throws {
        let written = try StoreEnvironment()
        let (fileCount, keyCount) = (6, 40_000)
        do {
            let folder = RocksDBFolder(path: scratch.path(to: "large"), environment: written)
            let database = try folder.openDatabase()
            for file in 0..<fileCount {
                var batch = WriteBatch(reservingBytes: 40 * keyCount)
                for number in 0..<keyCount { batch.put(Self.key(number, file), [UInt8](repeating: 7, count: 20)) }
                try database.write(batch, durability: .buffered)
                try database.flush()
            }
        }
        var configuration = StoreConfiguration.small
        configuration.cacheBytes = 512 << 10
        configuration.memtableBytes = 64 << 10
        let read = try StoreEnvironment(configuration)
        let database = try RocksDBFolder(path: scratch.path(to: "large"), environment: read).openDatabase()
        let filled = read.figures.cacheFilledBytes
        let readCount = 500
        for index in 0..<readCount {
            #expect(try database.value(for: Self.key(index * 7_919 % keyCount, index % fileCount)) != nil)
        }
        #expect((read.figures.cacheFilledBytes - filled) / UInt64(readCount) < 32 << 10)
    }

    /// Keys of all files lie between each other.
    private static func key(_ number: Int, _ file: Int) -> [UInt8] {
        let number = UInt32(number)
        return [UInt8(number >> 16), UInt8(number >> 8 & 0xFF), UInt8(number & 0xFF), UInt8(file)]
    }

    @Test func `opening in a folder that cannot be made says so`() throws {
        let error = #expect(throws: StoreError.self) { _ = try folder("no/such/parent").open() }
        #expect(error?.message.contains("no/such/parent") == true)
    }
}
