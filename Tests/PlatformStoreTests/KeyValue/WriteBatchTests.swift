internal import PlatformStore
internal import Testing

@Suite struct `A write batch` {
    @Test func `gives back its writes in order`() {
        let long = [UInt8](repeating: 1, count: 300)
        var batch = WriteBatch()
        batch.put([1], long)
        batch.delete(long)
        batch.delete(KeyRange(from: [], to: [9]))
        batch.put([], [])
        #expect(
            batch.operations == [
                .put(key: [1], value: long), .delete(key: long), .deleteRange(KeyRange(from: [], to: [9])),
                .put(key: [], value: []),
            ]
        )
        #expect(batch.count == 4)
    }

    @Test func `is equal to another with the same writes, whatever room was reserved`() {
        var one = WriteBatch()
        var other = WriteBatch(reservingBytes: 9000)
        #expect(one.isEmpty)
        #expect(one == other)
        one.put([1], [2])
        #expect(one != other)
        other.put([1], [2])
        #expect(one == other)
    }

    @Test func `a prefix's range ends where its last byte that can grow has grown`() {
        #expect(KeyRange(prefix: [1, 2]) == KeyRange(from: [1, 2], to: [1, 3]))
        #expect(KeyRange(prefix: [1, 0xFF, 0xFF]) == KeyRange(from: [1, 0xFF, 0xFF], to: [2]))
    }
}
