internal import NIOCore

/// Tells from a connection's first bytes how it speaks.
enum TransportSniffer {
    enum Finding: Equatable {
        /// The first bytes do not say yet.
        case more
        /// Packets follow after so many bytes.
        case plain(TransportFraming, tagBytes: Int)
        /// The first 64 bytes hold the keys for all others.
        case obfuscated
        case otherProtocol
    }

    static func look(at bytes: ByteBuffer) -> Finding {
        let start = bytes.readerIndex
        guard let first = bytes.getInteger(at: start, as: UInt8.self) else { return .more }
        if first == 0xEF { return .plain(.abridged, tagBytes: 1) }
        guard let head = bytes.getInteger(at: start, endianness: .little, as: UInt32.self) else { return .more }
        switch head {
        case 0xEEEE_EEEE: return .plain(.intermediate, tagBytes: 4)
        case 0xDDDD_DDDD: return .plain(.padded, tagBytes: 4)
        case _ where otherHeads.contains(head) || head & 0xFF_FFFF == tlsHead: return .otherProtocol
        default: break
        }
        guard let second = bytes.getInteger(at: start + 4, as: UInt32.self) else { return .more }
        if second == 0 { return .plain(.full, tagBytes: 0) }
        return bytes.readableBytes < ObfuscationHeader.byteCount ? .more : .obfuscated
    }

    /// What HTTP requests begin with; obfuscated connections never do.
    private static let otherHeads: Set<UInt32> = Set(
        ["GET ", "POST", "HEAD", "OPTI", "PUT ", "DELE", "PRI "].map { verb in
            verb.utf8.reversed().reduce(0) { $0 << 8 | UInt32($1) }
        }
    )
    private static let tlsHead: UInt32 = 0x01_03_16
}
