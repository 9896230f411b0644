internal import FuzzSupport

@testable internal import PlatformStore

extension FuzzTarget {
    /// RocksDB's log as any bytes: it is judged without a crash, and checksums only ever make the verdict stricter.
    static let logs = FuzzTarget("logs", bytesMax: 1 << 17) { input in
        var input = input
        let bytes = input.rest()
        let quick = LogReport(of: bytes.span, verifyingChecksums: false)
        let thorough = LogReport(of: bytes.span, verifyingChecksums: true)
        try check(quick, bytes)
        try check(thorough, bytes)
        if let stop = quick.stop {
            try require(thorough.stop != nil, "checksums hide what is wrong at \(stop.offset)")
        }
    }

    private static func check(_ report: LogReport, _ bytes: [UInt8]) throws {
        if let stop = report.stop { try require((0..<bytes.count).contains(stop.offset), "a stop at \(stop.offset)") }
        try require((report.firstWrite == nil) == (report.nextWrite == nil), "a first write and no last")
    }

    /// Logs that were whole: cut anywhere they have a torn tail or nothing wrong, and a flipped bit never passes.
    static let logDamage = FuzzTarget("log-damage", bytesMax: 256) { input in
        var input = input
        var log = LogMaker()
        for _ in 0..<input.number(in: 1...5) { log.append(payloadBytes: 12 + input.number(in: 0...40_000)) }
        let bytes = log.bytes
        let whole = LogReport(of: bytes.span, verifyingChecksums: true)
        try require(whole.stop == nil && whole.nextWrite == log.nextWrite, "a whole log stops at \(whole)")

        let cut = Array(bytes[..<input.number(in: 0...bytes.count)])
        let report = LogReport(of: cut.span, verifyingChecksums: true)
        if let stop = report.stop {
            try require(stop.cause == .tornTail, "cut at \(cut.count) of \(bytes.count): \(stop)")
        }

        var flipped = bytes
        let index = input.number(in: 0...bytes.count - 1)
        flipped[index] ^= 1 << (input.byte() & 7)
        let damaged = LogReport(of: flipped.span, verifyingChecksums: true)
        // The trailer of a block, too short for a header, is the only place nobody looks at.
        let isTrailer = log.trailers.contains { $0.contains(index) }
        try require(isTrailer || damaged.stop != nil, "a bit at \(index) of \(bytes.count) flipped, and nobody saw")
        if case .tornTail? = damaged.stop?.cause {
            throw BrokenProperty("a bit at \(index) of \(bytes.count) flipped, and writes are dropped for it")
        }
    }
}

/// Writes a log as RocksDB does: records in pieces that no 32 KB block's end cuts.
private struct LogMaker {
    private(set) var bytes: [UInt8] = []
    private(set) var nextWrite: UInt64 = 1
    /// What stays empty at the ends of blocks.
    private(set) var trailers: [Range<Int>] = []

    mutating func append(payloadBytes: Int) {
        var payload = little(nextWrite, 8) + little(1, 4)
        payload += (12..<payloadBytes).map { UInt8(truncatingIfNeeded: $0 &* 31) | 1 }
        nextWrite += 1
        var rest = payload[...]
        var isFirst = true
        repeat {
            let left = LogFragment.blockBytes - bytes.count % LogFragment.blockBytes
            if left < LogFragment.headerBytes {
                trailers.append(bytes.count..<bytes.count + left)
                bytes += repeatElement(0, count: left)
                continue
            }
            let piece = rest.prefix(left - LogFragment.headerBytes)
            rest = rest.dropFirst(piece.count)
            let kind: LogFragment.Kind =
                switch (isFirst, rest.isEmpty) {
                case (true, true): .whole
                case (true, false): .first
                case (false, true): .last
                case (false, false): .middle
                }
            let body = [kind.rawValue] + piece
            bytes += little(UInt64(CRC32C.masked(body.span, 0..<body.count)), 4) + little(UInt64(piece.count), 2) + body
            isFirst = false
        } while !rest.isEmpty
    }

    private func little(_ value: UInt64, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt64(8 * $0)) }
    }
}
