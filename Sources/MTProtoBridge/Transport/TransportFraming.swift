package import NIOCore

/// How packets lie in the bytes of a connection.
package enum TransportFraming: CaseIterable, Hashable, Sendable {
    /// A length of one or four bytes, counted in words.
    case abridged
    /// A length of four bytes.
    case intermediate
    /// The same, with up to fifteen random bytes behind the packet.
    case padded
    /// Length, sequence number and checksum around the packet.
    case full

    /// The framing that a tag of four equal bytes names.
    init?(tag: UInt32) {
        switch tag {
        case 0xEFEF_EFEF: self = .abridged
        case 0xEEEE_EEEE: self = .intermediate
        case 0xDDDD_DDDD: self = .padded
        default: return nil
        }
    }
}

/// One packet of a client.
package struct TransportPacket: Hashable, Sendable {
    package var payload: ByteBuffer
    /// Whether the client wants to know at once that it arrived.
    package var wantsQuickAck = false
}

/// Why a connection cannot be understood; it is closed without an answer.
package enum TransportViolation: Error, Hashable, Sendable {
    /// It speaks TLS or HTTP.
    case otherProtocol
    /// What an obfuscated connection begins with names no framing.
    case unknownFraming
    /// A packet without content, with half a word, or larger than any may be.
    case length
    case sequence
    case checksum
}
