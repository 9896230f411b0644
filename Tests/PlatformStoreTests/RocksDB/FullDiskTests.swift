internal import Foundation
internal import PlatformStore
internal import TestSupport
internal import Testing

/// On a disk that runs full writes fail as `.noSpace`, and what was acknowledged is there afterwards.
///
/// Method: a 16 MB file system in memory, mounted for the test; that takes root, so it is skipped for others.
@Suite(.enabled(if: geteuid() == 0, "mounting a small file system takes root"))
struct `A full disk` {
    @Test func `fails the write, stops the store, and heals by reopening`() throws {
        let scratch = try ScratchFolder()
        guard let disk = try SmallDisk(at: scratch.path(to: "disk"), megabytes: 16) else {
            try Test.cancel("mounting is not allowed here, even for root")
        }
        let folder = RocksDBFolder(path: disk.path + "/store", environment: try StoreEnvironment())
        // What is written before it is full lies on it twice while the log is replayed.
        try Data(count: 10 << 20).write(to: URL(filePath: disk.path + "/ballast"))

        var database: RocksDB? = try folder.openDatabase()
        var acknowledged = 0
        let value = [UInt8](repeating: 1, count: 60 << 10)
        let failure = #expect(throws: StoreError.self) {
            for number in 0..<255 as Range<UInt8> {
                try database?.put([[number]: value])
                acknowledged += 1
            }
        }
        #expect(failure?.code == .noSpace)
        #expect(acknowledged > 50)
        #expect(try database?.value(for: [0]) == value)

        try FileManager.default.removeItem(atPath: disk.path + "/ballast")
        let expected = try #require(failure)
        // There is room again, but the outcome of the failed write is unknown until the log is read.
        #expect(throws: expected) { try database?.put([[0]: []]) }
        database = nil
        let healed = try folder.openDatabase()
        let found = try healed.records().count
        #expect(found == acknowledged || found == acknowledged + 1)
        try healed.put([[254]: [1]])
    }
}
