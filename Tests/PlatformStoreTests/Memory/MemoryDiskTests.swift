internal import PlatformStore
internal import Synchronization
internal import Testing

/// What only the memory twin can be told to do.
@Suite struct `A memory disk` {
    private let refused = StoreError(.noSpace, "told to fail")

    @Test func `a failed write is not there and stops the store until it is opened again`() throws {
        let disk = MemoryDisk()
        var store: MemoryStore? = try disk.openStore()
        try store?.put([[1]: [1]])
        disk.decideWrites { [refused] _ in .fails(refused) }
        #expect(throws: refused) { try store?.put([[2]: [2]]) }
        disk.decideWrites { _ in .succeeds }
        #expect(throws: refused) { try store?.put([[3]: [3]]) }
        #expect(try store?.value(for: [1]) == [1])
        store = nil
        store = try disk.openStore()
        #expect(try store?.records().map(\.key) == [[1]])
        try store?.put([[3]: [3]])
    }

    @Test func `a write that failed but was kept shows after opening again`() throws {
        let disk = MemoryDisk()
        var store: MemoryStore? = try disk.openStore()
        disk.decideWrites { [refused] _ in .failsButIsKept(refused) }
        #expect(throws: refused) { try store?.put([[2]: [2]]) }
        #expect(try store?.value(for: [2]) == nil)
        disk.decideWrites { _ in .succeeds }
        store = nil
        store = try disk.openStore()
        #expect(try store?.value(for: [2]) == [2])
    }

    @Test(arguments: [(0, [1, 2]), (1, [1, 2, 3]), (9, [1, 2, 3, 4])] as [(Int, [UInt8])])
    func `power loss takes what was not synced but for what is kept`(kept: Int, expected: [UInt8]) throws {
        let disk = MemoryDisk()
        let store = try disk.openStore()
        try store.put([[1]: []], durability: .buffered)
        try store.put([[2]: []], durability: .synced)
        try store.put([[3]: []], durability: .buffered)
        try store.put([[4]: []], durability: .buffered)
        disk.losePower(keeping: kept)
        #expect(throws: StoreError.self) { try store.put([[5]: []]) }
        #expect(try disk.openStore().records().map(\.key) == expected.map { [$0] })
    }

    @Test func `a flush makes power loss harmless`() throws {
        let disk = MemoryDisk()
        let store = try disk.openStore()
        try store.put([[1]: []], durability: .buffered)
        try store.flush()
        disk.losePower()
        #expect(throws: StoreError.self) { try store.flush() }
        #expect(try disk.openStore().value(for: [1]) == [])
    }

    @Test func `a dead process loses nothing that was written`() throws {
        let disk = MemoryDisk()
        try disk.openStore().put([[1]: []], durability: .buffered)
        #expect(try disk.openStore().value(for: [1]) == [])
    }

    @Test func `shows each batch to who decides`() throws {
        let disk = MemoryDisk()
        let seen = Mutex<[Int]>([])
        disk.decideWrites { batch in
            seen.withLock { $0.append(batch.count) }
            return .succeeds
        }
        let store = try disk.openStore()
        try store.put([[1]: [], [2]: []])
        try store.put([[3]: []])
        #expect(seen.withLock { $0 } == [2, 1])
    }

    @Test func `a checkpoint is a disk of its own`() throws {
        let disk = MemoryDisk()
        let store = try disk.openStore()
        try store.put([[1]: [1]])
        try store.checkpoint(to: "copy")
        try store.put([[2]: [2]])
        let copy = try #require(disk.checkpoint(at: "copy"))
        #expect(try copy.openStore().records().map(\.key) == [[1]])
        #expect(throws: StoreError.self) { try store.checkpoint(to: "copy") }
    }
}
