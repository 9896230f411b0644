/// A sorted map of byte strings whose copies share all chunks neither has changed since.
///
/// Copying costs nothing; the first write after it copies one pointer per chunk and one chunk.
struct SortedTable: Sendable {
    private typealias Chunk = [StoreRecord]

    /// Between two records: before record `record` of chunk `chunk`.
    private struct Position {
        var chunk: Int
        var record: Int
    }

    private static let chunkCountMax = 64

    /// Never empty chunks, in key order.
    private var chunks: [Chunk] = []

    /// The bytes of all keys and values.
    var byteCount: Int {
        chunks.reduce(0) { $1.reduce($0) { $0 + $1.key.count + $1.value.count } }
    }

    func value(for key: [UInt8]) -> [UInt8]? {
        let position = lowerBound(key)
        guard holds(key, at: position) else { return nil }
        return chunks[position.chunk][position.record].value
    }

    mutating func put(_ key: [UInt8], _ value: [UInt8]) {
        let record = StoreRecord(key: key, value: value)
        let position = lowerBound(key)
        if holds(key, at: position) {
            chunks[position.chunk][position.record] = record
        } else if chunks.isEmpty {
            chunks.append([record])
        } else {
            chunks[position.chunk].insert(record, at: position.record)
            splitIfFull(position.chunk)
        }
    }

    mutating func delete(_ key: [UInt8]) {
        let position = lowerBound(key)
        guard holds(key, at: position) else { return }
        chunks[position.chunk].remove(at: position.record)
        if chunks[position.chunk].isEmpty { chunks.remove(at: position.chunk) }
    }

    mutating func delete(_ range: KeyRange) {
        if chunks.isEmpty { return }
        let start = lowerBound(range.from)
        let end = lowerBound(range.to)
        if start.chunk == end.chunk {
            chunks[start.chunk].removeSubrange(start.record..<end.record)
        } else {
            chunks[start.chunk].removeSubrange(start.record...)
            chunks[end.chunk].removeSubrange(..<end.record)
            chunks.removeSubrange(start.chunk + 1..<end.chunk)
        }
        chunks.removeAll(where: \.isEmpty)
    }

    func scan(
        _ range: KeyRange,
        _ direction: ScanDirection,
        _ body: (RawSpan, RawSpan) throws(StoreError) -> ScanStep
    ) throws(StoreError) {
        if chunks.isEmpty { return }
        let start = lowerBound(range.from)
        let end = lowerBound(range.to)
        for offset in 0...end.chunk - start.chunk {
            let chunk = direction == .forward ? start.chunk + offset : end.chunk - offset
            let first = chunk == start.chunk ? start.record : 0
            let last = chunk == end.chunk ? end.record : chunks[chunk].count
            for step in 0..<last - first {
                let record = chunks[chunk][direction == .forward ? first + step : last - 1 - step]
                // The toolchain calls the view of any element as bytes unsafe; of bytes it is not.
                if try unsafe body(record.key.span.bytes, record.value.span.bytes) == .stop { return }
            }
        }
    }

    private mutating func splitIfFull(_ chunk: Int) {
        guard chunks[chunk].count > Self.chunkCountMax else { return }
        let middle = chunks[chunk].count / 2
        let upper = Chunk(chunks[chunk][middle...])
        chunks[chunk].removeSubrange(middle...)
        chunks.insert(upper, at: chunk + 1)
    }

    private func holds(_ key: [UInt8], at position: Position) -> Bool {
        position.chunk < chunks.count && position.record < chunks[position.chunk].count
            && chunks[position.chunk][position.record].key == key
    }

    /// Before the first record whose key is not below `key`; may be the end of a chunk.
    private func lowerBound(_ key: [UInt8]) -> Position {
        let following = Self.firstIndex(in: chunks.count) { precedes(key, chunks[$0][0].key) }
        let chunk = max(following - 1, 0)
        guard chunk < chunks.count else { return Position(chunk: 0, record: 0) }
        let record = Self.firstIndex(in: chunks[chunk].count) { !precedes(chunks[chunk][$0].key, key) }
        return Position(chunk: chunk, record: record)
    }

    /// The first index at which a condition that stays true once it is true holds.
    private static func firstIndex(in count: Int, where holds: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(middle) {
                high = middle
            } else {
                low = middle + 1
            }
        }
        return low
    }
}

/// Whether one key sorts before another; a plain loop because tests run it unoptimised.
private func precedes(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let shared = min(left.count, right.count)
    var index = 0
    while index < shared {
        if left[index] != right[index] { return left[index] < right[index] }
        index += 1
    }
    return left.count < right.count
}
