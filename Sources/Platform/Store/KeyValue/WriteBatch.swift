/// Writes that reach a store together or not at all.
///
/// A plain value in RocksDB's own batch format, so that building one costs no call into C: 8 bytes
/// of sequence number (left zero), a 4-byte little-endian count, then per operation a tag, the
/// length-prefixed key and, for a put, the length-prefixed value. Being a value, a batch can also
/// be kept, compared, sent and replayed.
package struct WriteBatch: Sendable, Equatable {
    /// One write as it stands in a batch.
    package enum Operation: Equatable, Sendable {
        case put(key: [UInt8], value: [UInt8])
        case delete(key: [UInt8])
        case deleteRange(KeyRange)
    }

    private enum Tag {
        static let delete: UInt8 = 0x0
        static let put: UInt8 = 0x1
        static let deleteRange: UInt8 = 0xF
    }

    private static let headerBytes = 12

    /// The batch in RocksDB's format.
    private(set) var bytes: [UInt8]
    /// How many writes the batch holds.
    package private(set) var count = 0

    package init(reservingBytes capacity: Int = 512) {
        bytes = []
        bytes.reserveCapacity(Self.headerBytes + capacity)
        bytes.append(contentsOf: repeatElement(0, count: Self.headerBytes))
    }

    /// How large the batch is, in bytes.
    package var byteCount: Int { bytes.count }

    package var isEmpty: Bool { count == 0 }

    package mutating func put(_ key: [UInt8], _ value: [UInt8]) {
        bytes.append(Tag.put)
        appendLengthPrefixed(key)
        appendLengthPrefixed(value)
        countOne()
    }

    package mutating func delete(_ key: [UInt8]) {
        bytes.append(Tag.delete)
        appendLengthPrefixed(key)
        countOne()
    }

    package mutating func delete(_ range: KeyRange) {
        bytes.append(Tag.deleteRange)
        appendLengthPrefixed(range.from)
        appendLengthPrefixed(range.to)
        countOne()
    }

    /// The writes in order.
    package var operations: [Operation] {
        var reader = BatchReader(bytes: bytes, position: Self.headerBytes)
        return (0..<count).map { _ in
            switch reader.byte() {
            case Tag.put: return .put(key: reader.lengthPrefixed(), value: reader.lengthPrefixed())
            case Tag.delete: return .delete(key: reader.lengthPrefixed())
            case Tag.deleteRange:
                return .deleteRange(KeyRange(from: reader.lengthPrefixed(), to: reader.lengthPrefixed()))
            case let tag: preconditionFailure("a batch holds no operation \(tag)")
            }
        }
    }

    private mutating func countOne() {
        count += 1
        let little = UInt32(count)
        for index in 0..<4 {
            bytes[8 + index] = UInt8(truncatingIfNeeded: little >> (8 * index))
        }
    }

    private mutating func appendLengthPrefixed(_ part: [UInt8]) {
        var rest = UInt32(part.count)
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
        bytes.append(contentsOf: part)
    }
}

/// Reads back what `WriteBatch` wrote; the format is our own, so damage is a programmer's error.
private struct BatchReader {
    let bytes: [UInt8]
    var position: Int

    mutating func byte() -> UInt8 {
        defer { position += 1 }
        return bytes[position]
    }

    mutating func lengthPrefixed() -> [UInt8] {
        var length = 0
        var shift = 0
        while true {
            let next = byte()
            length |= Int(next & 0x7F) << shift
            if next < 0x80 { break }
            shift += 7
        }
        defer { position += length }
        return Array(bytes[position..<position + length])
    }
}
