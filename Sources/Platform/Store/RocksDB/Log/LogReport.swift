/// What one log file holds: which writes, and where reading it has to end.
struct LogReport {
    /// Why a log cannot be read to its end.
    struct Stop {
        enum Cause: Equatable {
            /// The last write was under way when the machine or the process died.
            case tornTail
            /// Something that was once whole is not any more.
            case damage(String)
        }

        /// Where the record begins that cannot be read.
        let offset: Int
        let cause: Cause
    }

    /// RocksDB's number of the first write in it.
    var firstWrite: UInt64?
    /// The number the write after the last one in it must have.
    var nextWrite: UInt64?
    var stop: Stop?

    /// Walks a log from its start.
    ///
    /// Without checksums only a few bytes of each block are looked at: enough to see holes and missing writes
    /// before RocksDB reads the log, which checks the rest.
    init(of log: Span<UInt8>, verifyingChecksums: Bool) {
        var offset = 0
        var record: OpenRecord?
        while offset < log.count {
            let blockEnd = offset - offset % LogFragment.blockBytes + LogFragment.blockBytes
            if offset + LogFragment.headerBytes > blockEnd {
                offset = blockEnd
                continue
            }
            let start = record?.offset ?? offset
            switch LogFragment.read(log, at: offset) {
            case .cutOff:
                stop = Self.judgeEnd(at: offset, of: start, in: log)
                return
            case .zeros:
                if record == nil, Self.isZero(log, offset..<log.count) { return }
                stop = Self.judge("zeros in place of a record", at: offset, of: start, in: log)
                return
            case .damaged(let reason):
                stop = Self.judge(reason, at: offset, of: start, in: log)
                return
            case .fragment(let fragment):
                if verifyingChecksums, !fragment.isIntact(in: log) {
                    stop = Self.judge("a checksum that does not fit", at: offset, of: start, in: log)
                    return
                }
                guard fragment.kind.isStart == (record == nil) else {
                    stop = Self.judge("a record without its beginning or end", at: offset, of: start, in: log)
                    return
                }
                var current = record ?? OpenRecord(offset: offset)
                current.take(fragment, of: log)
                record = fragment.kind.isEnd ? nil : current
                if fragment.kind.isEnd, !count(current) { return }
                offset = fragment.end
            }
        }
        if let record { stop = Stop(offset: record.offset, cause: .tornTail) }
    }

    /// Enters a record that has been read; false when there is something wrong with it.
    private mutating func count(_ record: OpenRecord) -> Bool {
        guard let writes = record.writes else {
            stop = Stop(offset: record.offset, cause: .damage("a record too short for a batch"))
            return false
        }
        if let nextWrite, writes.lowerBound > nextWrite {
            let text = "writes \(nextWrite) to \(writes.lowerBound - 1) missing before it"
            stop = Stop(offset: record.offset, cause: .damage(text))
            return false
        }
        if firstWrite == nil { firstWrite = writes.lowerBound }
        nextWrite = writes.upperBound
        return true
    }
}

/// A record of which the last piece has not been read yet.
private struct OpenRecord {
    /// A batch starts with the number of its first write and how many there are.
    private static let headCount = 12

    let offset: Int
    private var head: [UInt8] = []

    init(offset: Int) {
        self.offset = offset
    }

    mutating func take(_ fragment: LogFragment, of log: Span<UInt8>) {
        for index in 0..<min(Self.headCount - head.count, fragment.payloadCount) {
            head.append(log[fragment.payloadStart + index])
        }
    }

    /// The numbers of its writes.
    var writes: Range<UInt64>? {
        guard head.count == Self.headCount else { return nil }
        let first = (0..<8).reduce(UInt64(0)) { $0 | UInt64(head[$1]) << (8 * $1) }
        let count = (0..<4).reduce(UInt64(0)) { $0 | UInt64(head[8 + $1]) << (8 * $1) }
        let (end, overflows) = first.addingReportingOverflow(count)
        return overflows ? nil : first..<end
    }
}

extension LogReport {
    /// The smallest piece a disk writes whole.
    private static let sectorBytes = 512

    /// Tells a write that never got to the disk whole from one that did and was damaged later.
    ///
    /// A commit is synced before the next one is written. So it is torn only if no record begins after it,
    /// and what did not get to the disk reads as zeros, in whole sectors.
    private static func judge(
        _ reason: String,
        at offset: Int,
        of record: Int,
        in log: Span<UInt8>
    ) -> Stop {
        let isTorn = hasZeroSector(log, from: record) && !hasRecord(log, after: offset)
        return Stop(offset: record, cause: isTorn ? .tornTail : .damage(reason))
    }

    /// Tells a piece that the file ends in from one whose length was damaged.
    private static func judgeEnd(at offset: Int, of record: Int, in log: Span<UInt8>) -> Stop {
        let isWhole = LogFragment.isWholeButForLength(log, at: offset)
        let isTorn = !isWhole && !hasRecord(log, after: offset)
        return Stop(offset: record, cause: isTorn ? .tornTail : .damage("a piece longer than the file"))
    }

    private static func hasZeroSector(_ log: Span<UInt8>, from start: Int) -> Bool {
        var sector = start
        while sector < log.count {
            let end = min(sector - sector % sectorBytes + sectorBytes, log.count)
            if isZero(log, sector..<end) { return true }
            sector = end
        }
        return false
    }

    /// Whether a record begins intact behind an offset: anywhere in its block, or on the way from a later
    /// block's start.
    private static func hasRecord(_ log: Span<UInt8>, after offset: Int) -> Bool {
        var next = offset + 1
        var block = offset - offset % LogFragment.blockBytes + LogFragment.blockBytes
        while next < min(block, log.count) {
            if let fragment = intactFragment(log, at: next), fragment.kind.isStart { return true }
            next += 1
        }
        while block < log.count {
            next = block
            while next < log.count, let fragment = intactFragment(log, at: next) {
                if fragment.kind.isStart { return true }
                next = fragment.end
            }
            block += LogFragment.blockBytes
        }
        return false
    }

    private static func intactFragment(_ log: Span<UInt8>, at offset: Int) -> LogFragment? {
        guard case .fragment(let fragment) = LogFragment.read(log, at: offset) else { return nil }
        return fragment.isIntact(in: log) ? fragment : nil
    }

    private static func isZero(_ log: Span<UInt8>, _ range: Range<Int>) -> Bool {
        for index in range where log[index] != 0 { return false }
        return true
    }
}
