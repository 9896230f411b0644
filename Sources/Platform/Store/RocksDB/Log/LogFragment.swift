/// A piece of a log file: a whole record, or the part of one that fits into a block.
///
/// On disk: 4 bytes of checksum over kind and payload, 2 bytes of payload length, 1 byte of kind, the payload;
/// numbers are little-endian. No piece crosses the end of a 32 KB block; what is left of a block that
/// cannot hold a header is zero.
struct LogFragment {
    enum Kind: UInt8 {
        case whole = 1
        case first = 2
        case middle = 3
        case last = 4

        /// Whether a record starts with it.
        var isStart: Bool { self == .whole || self == .first }
        /// Whether a record ends with it.
        var isEnd: Bool { self == .whole || self == .last }
    }

    /// What stands at an offset.
    enum Reading {
        case fragment(LogFragment)
        /// Nothing but zeros as far as the header goes.
        case zeros
        /// The file ends before the piece does.
        case cutOff
        case damaged(String)
    }

    static let blockBytes = 32 << 10
    static let headerBytes = 7

    let kind: Kind
    let offset: Int
    let payloadCount: Int
    let checksum: UInt32

    var payloadStart: Int { offset + Self.headerBytes }
    var end: Int { payloadStart + payloadCount }

    /// Reads the header at an offset; the checksum is not looked at.
    static func read(_ log: Span<UInt8>, at offset: Int) -> Reading {
        let blockEnd = offset - offset % blockBytes + blockBytes
        if offset + headerBytes > log.count { return .cutOff }
        let checksum = checksum(in: log, at: offset)
        let count = Int(log[offset + 4]) | Int(log[offset + 5]) << 8
        let rawKind = log[offset + 6]
        if rawKind == 0, count == 0, checksum == 0 { return .zeros }
        guard let kind = Kind(rawValue: rawKind) else { return .damaged("a piece of unknown kind \(rawKind)") }
        let fragment = LogFragment(kind: kind, offset: offset, payloadCount: count, checksum: checksum)
        if fragment.end > blockEnd { return .damaged("a piece longer than its block") }
        return fragment.end > log.count ? .cutOff : .fragment(fragment)
    }

    /// Whether all that follows the header at an offset fits its checksum, which its length then does not.
    static func isWholeButForLength(_ log: Span<UInt8>, at offset: Int) -> Bool {
        if offset + headerBytes > log.count { return false }
        return CRC32C.masked(log, offset + headerBytes - 1..<log.count) == checksum(in: log, at: offset)
    }

    private static func checksum(in log: Span<UInt8>, at offset: Int) -> UInt32 {
        (0..<4).reduce(UInt32(0)) { $0 | UInt32(log[offset + $1]) << (8 * $1) }
    }

    /// Whether the bytes are those the checksum was made of.
    func isIntact(in log: Span<UInt8>) -> Bool {
        CRC32C.masked(log, offset + Self.headerBytes - 1..<end) == checksum
    }
}
