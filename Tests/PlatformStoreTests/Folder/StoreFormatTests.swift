internal import Foundation
internal import PlatformStore
internal import TestSupport
internal import Testing

@Suite struct `A store's format` {
    private let today = StoreFormat(name: "tenant", version: 3)

    @Test(arguments: StoreTwin.allCases)
    func `marks an empty store and knows it again`(twin: StoreTwin) throws {
        let store = try twin.makeFolder().open()
        #expect(try today.claim(store) == 3)
        try store.put([[9]: [9]])
        #expect(try today.claim(store) == 3)
    }

    @Test(arguments: StoreTwin.allCases)
    func `tells an older version and takes the newer mark from a batch`(twin: StoreTwin) throws {
        let store = try twin.makeFolder().open()
        #expect(try StoreFormat(name: "tenant", version: 2).claim(store) == 2)
        #expect(try today.claim(store) == 2)
        var batch = WriteBatch()
        today.write(into: &batch)
        try store.write(batch, durability: .synced)
        #expect(try today.claim(store) == 3)
    }

    @Test(arguments: StoreTwin.allCases)
    func `refuses a newer version with a sentence and writes nothing`(twin: StoreTwin) throws {
        let store = try twin.makeFolder().open()
        _ = try StoreFormat(name: "tenant", version: 4).claim(store)
        let before = try store.records()
        let error = #expect(throws: StoreError.self) { _ = try today.claim(store) }
        #expect(error?.code == .newerFormat)
        #expect(error?.message.contains("format 4") == true)
        #expect(try store.records() == before)
    }

    @Test func `refuses another kind of store, records without a mark and a mark that is none`() throws {
        let other = try MemoryDisk().openStore()
        _ = try StoreFormat(name: "registry", version: 1).claim(other)
        #expect(throws: StoreError.self) { _ = try today.claim(other) }

        let unmarked = try MemoryDisk().openStore()
        try unmarked.put([[9]: [9]])
        #expect(throws: StoreError.self) { _ = try today.claim(unmarked) }
        #expect(try unmarked.records().count == 1)

        let garbled = try MemoryDisk().openStore()
        try garbled.put([StoreFormat.key: [0, 0, 0, 1]])
        #expect(throws: StoreError.self) { _ = try today.claim(garbled) }
    }

    @Test func `a data folder is marked, known again, and refused when newer or another's`() throws {
        let scratch = try ScratchFolder()
        #expect(try today.claim(folder: scratch.path) == 3)
        #expect(try StoreFormat(name: "tenant", version: 5).claim(folder: scratch.path) == 3)
        let older = #expect(throws: StoreError.self) {
            _ = try StoreFormat(name: "tenant", version: 2).claim(folder: scratch.path)
        }
        #expect(older?.code == .newerFormat)
        try Data("something else".utf8).write(to: URL(filePath: scratch.path(to: "format")))
        let garbled = #expect(throws: StoreError.self) { _ = try today.claim(folder: scratch.path) }
        #expect(garbled?.code == .corrupt)
    }
}
