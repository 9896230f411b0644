internal import Foundation
internal import PlatformStore
internal import TestSupport
internal import Testing

/// A damaged log refuses the open and says where; a torn last write does not.
///
/// Either way nothing acknowledged is dropped in silence.
@Suite struct `A database with a damaged log` {
    private let lab: LogLab

    init() throws {
        lab = try LogLab()
    }

    @Test(arguments: [0.001, 0.3, 0.5, 0.9])
    func `a flipped byte refuses the open, naming file and place`(where share: Double) throws {
        let commits = try lab.commit(sizes: [Int](repeating: 400, count: 300))
        let offset = Int(Double(try lab.log().count) * share)
        try lab.changeLog { $0[offset] ^= 0x20 }
        let error = #expect(throws: StoreError.self) { _ = try lab.folder.open() }
        #expect(error?.code == .corrupt)
        #expect(error?.message.contains(try lab.logPath()) == true)
        #expect(error?.message.contains("damaged at byte") == true)
        // Nothing was changed by the attempt: with the byte put right it opens whole.
        try lab.changeLog { $0[offset] ^= 0x20 }
        #expect(try lab.folder.open().records().count == commits)
    }

    @Test(arguments: [4096, 32 << 10, 64 << 10])
    func `a hole of zeros in the middle refuses the open`(bytes: Int) throws {
        _ = try lab.commit(sizes: [Int](repeating: 400, count: 400))
        try lab.changeLog { $0.replaceSubrange((32 << 10)..<(32 << 10) + bytes, with: repeatElement(0, count: bytes)) }
        let error = #expect(throws: StoreError.self) { _ = try lab.folder.open() }
        #expect(error?.code == .corrupt)
    }

    @Test func `a hole that swallows whole records between blocks refuses the open`() throws {
        // One record per block, exactly: a zeroed block leaves the others in order.
        let payload = (32 << 10) - LogLab.overheadBytes
        _ = try lab.commit(sizes: [Int](repeating: payload, count: 5))
        #expect(try lab.log().count == 5 * (32 << 10))
        try lab.changeLog { $0.replaceSubrange((64 << 10)..<(96 << 10), with: repeatElement(0, count: 32 << 10)) }
        let error = #expect(throws: StoreError.self) { _ = try lab.folder.open() }
        #expect(error?.code == .corrupt)
    }

    @Test func `a damaged last commit that had reached the disk refuses the open`() throws {
        _ = try lab.commit(sizes: [400, 400, 400])
        try lab.changeLog { $0[$0.count - 5] ^= 1 }
        let error = #expect(throws: StoreError.self) { _ = try lab.folder.open() }
        #expect(error?.code == .corrupt)
    }

    /// Method: each bit of the header before each commit of a short log, in which any length may seem cut off.
    @Test(arguments: [0, 1, 2])
    func `a flipped bit in a header refuses the open`(commit: Int) throws {
        _ = try lab.commit(sizes: [60, 60, 60])
        let recordBytes = try lab.log().count / 3
        for bit in 0..<LogLab.headerBytes * 8 {
            let flip = { (log: inout [UInt8]) in log[commit * recordBytes + bit / 8] ^= 1 << UInt8(bit % 8) }
            try lab.changeLog(flip)
            let error = #expect(throws: StoreError.self, "bit \(bit)") { _ = try lab.folder.open() }
            #expect(error?.code == .corrupt, "bit \(bit)")
            try lab.changeLog(flip)
        }
        #expect(try lab.folder.open().records().count == 3)
    }

    @Test(arguments: [1, 3, 200, 406])
    func `a last write that is cut short opens without it`(missing: Int) throws {
        let commits = try lab.commit(sizes: [Int](repeating: 400, count: 100))
        try lab.changeLog { $0.removeLast(missing) }
        let database = try lab.folder.openDatabase()
        #expect(try database.records().count == commits - 1)
        #expect(database.recoveryNote?.contains(".log") == true)
    }

    @Test func `zeros behind the last commit are no damage`() throws {
        let commits = try lab.commit(sizes: [400, 40_000])
        try lab.changeLog { $0 += [UInt8](repeating: 0, count: 5000) }
        let database = try lab.folder.openDatabase()
        #expect(try database.records().count == commits)
        #expect(database.recoveryNote == nil)
    }

    @Test func `a log missing between two others refuses the open`() throws {
        // Each opening replays the log before it, removes it and starts another.
        _ = try lab.commit(sizes: [10, 10])
        let first = (path: try lab.logPath(), bytes: try lab.log())
        _ = try lab.commit(sizes: [10, 10])
        let second = (path: try lab.logPath(), bytes: try lab.log())
        let commits = try lab.commit(sizes: [10, 10])
        try Data(first.bytes).write(to: URL(filePath: first.path))
        let error = #expect(throws: StoreError.self) { _ = try lab.folder.open() }
        #expect(error?.code == .corrupt)
        #expect(error?.message.contains("missing before it") == true)
        try Data(second.bytes).write(to: URL(filePath: second.path))
        #expect(try lab.folder.open().records().count == commits)
    }

    @Test func `tables without the file that names them are not taken for an empty folder`() throws {
        _ = try lab.commit(sizes: [10])
        try FileManager.default.removeItem(atPath: lab.folder.path + "/CURRENT")
        let error = #expect(throws: StoreError.self) { _ = try lab.folder.open() }
        #expect(error?.code == .corrupt)
    }

    /// Method: per seed one flipped bit anywhere in a log of commits of random sizes.
    @Test(arguments: 0..<24 as Range<UInt64>)
    func `no single flipped bit makes a commit vanish`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let sizeMax = [40, 100, 20_000][Int(seed % 3)]
        let sizes = (0..<30).map { _ in Int.random(in: 0...sizeMax, using: &generator) }
        let commits = try lab.commit(sizes: sizes)
        let offset = Int.random(in: 0..<(try lab.log().count), using: &generator)
        try lab.changeLog { $0[offset] ^= 1 << UInt8.random(in: 0..<8, using: &generator) }
        do {
            #expect(try lab.folder.open().records().count == commits, "seed \(seed)")
        } catch let error as StoreError {
            #expect(error.code == .corrupt, "seed \(seed)")
        }
    }

    /// Method: per seed the last commit loses its tail and some of its sectors, as in a power cut before its sync.
    @Test(arguments: 0..<24 as Range<UInt64>)
    func `no power cut during a commit keeps the others from being opened`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var sizes = (0..<20).map { _ in Int.random(in: 0...5000, using: &generator) }
        sizes.append(Int.random(in: 600...100_000, using: &generator))
        let commits = try lab.commit(sizes: sizes)
        let synced = lab.bytesBeforeLast
        try lab.changeLog { log in
            log.removeLast(Int.random(in: 0..<log.count - synced, using: &generator))
            for sector in stride(from: synced / 512 * 512, to: log.count, by: 512)
            where Bool.random(using: &generator) {
                let lost = max(sector, synced)..<min(sector + 512, log.count)
                log.replaceSubrange(lost, with: repeatElement(0, count: lost.count))
            }
        }
        let found = try lab.folder.open().records().count
        #expect(found == commits || found == commits - 1, "seed \(seed)")
    }
}

/// One database whose log a test can look at and change while it is closed.
private final class LogLab {
    /// What stands before a record.
    static let headerBytes = 7
    /// What stands around a value in a log record that holds one put: 7 + 12 + 1 + 1 + 4 + 3.
    static let overheadBytes = 28

    let folder: RocksDBFolder
    private let scratch: ScratchFolder
    private var number: UInt32 = 0
    /// How long the log was before the last commit.
    private(set) var bytesBeforeLast = 0

    init() throws {
        scratch = try ScratchFolder()
        var configuration = StoreConfiguration.small
        configuration.memtableBytes = 16 << 20
        configuration.memtableBytesTotal = 32 << 20
        folder = RocksDBFolder(path: scratch.path(to: "store"), environment: try StoreEnvironment(configuration))
    }

    /// Puts one record of each size in a synced commit of its own; answers how many there are now.
    func commit(sizes: [Int]) throws -> Int {
        let database = try folder.openDatabase()
        for size in sizes {
            number += 1
            let key = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
            bytesBeforeLast = try log().count
            try database.put([key: [UInt8](repeating: UInt8(truncatingIfNeeded: number) | 1, count: size)])
        }
        return try database.records().count
    }

    /// The newest log.
    func logPath() throws -> String {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".log") }
        return folder.path + "/" + (try #require(names.max()))
    }

    func log() throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(filePath: try logPath())))
    }

    func changeLog(_ change: (inout [UInt8]) -> Void) throws {
        var bytes = try log()
        change(&bytes)
        try Data(bytes).write(to: URL(filePath: try logPath()))
    }
}
