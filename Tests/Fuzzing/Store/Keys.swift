internal import FuzzSupport
internal import PlatformCore

@testable internal import PlatformStore

extension FuzzTarget {
    /// Keys: each is read as one thing only and is written with the very bytes it was read from.
    static let keys = FuzzTarget("keys", bytesMax: 128) { input in
        var input = input
        let bytes = input.rest()
        let key: TenantKey
        do throws(StoreError) {
            key = try TenantKey(bytes)
        } catch {
            return try require(error.code == .corrupt, "\(error)")
        }
        try require(key.bytes == bytes, "\(bytes) is read as \(key), which is \(key.bytes)")
        try require(!key.description.isEmpty, "a key without a name")
    }

    /// Batches: their bytes hold the operations that made them, and a store does what they say.
    static let batches = FuzzTarget("write-batches", bytesMax: 1024) { input in
        var input = input
        var batch = WriteBatch(reservingBytes: input.number(in: 0...600))
        var operations: [WriteBatch.Operation] = []
        var model: [[UInt8]: [UInt8]] = [:]
        while !input.isAtEnd {
            let choice = input.byte()
            let key = [UInt8(1)] + input.bytes(input.number(in: 0...200))
            switch choice % 4 {
            case 0:
                batch.delete(key)
                operations.append(.delete(key: key))
                model[key] = nil
            case 1:
                let to = [UInt8(2)] + input.bytes(3)
                batch.delete(KeyRange(from: key, to: to))
                operations.append(.deleteRange(KeyRange(from: key, to: to)))
                model = model.filter { known, _ in
                    known.lexicographicallyPrecedes(key) || !known.lexicographicallyPrecedes(to)
                }
            default:
                let value = Array(repeatElement(choice, count: input.number(in: 0...20_000)))
                batch.put(key, value)
                operations.append(.put(key: key, value: value))
                model[key] = value
            }
        }
        try require(batch.count == operations.count, "\(batch.count) operations, not \(operations.count)")
        try require(batch.operations == operations, "\(operations) are read as \(batch.operations)")
        try check(batch, leaves: model)
    }

    private static func check(_ batch: WriteBatch, leaves model: [[UInt8]: [UInt8]]) throws {
        let store = try MemoryDisk().open()
        try store.write(batch, durability: .synced)
        var found: [[UInt8]: [UInt8]] = [:]
        try store.snapshot().scan(.everything, .forward) { (key, value) throws(StoreError) in
            found[[UInt8](copying: key)] = [UInt8](copying: value)
            return .goOn
        }
        try require(found == model, "the store holds \(found.count) records, not \(model.count)")
    }
}
