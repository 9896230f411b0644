internal import MTProtoCrypto
internal import NIOCore

/// What an obfuscated connection begins with: keys for both directions, the framing and the data centre.
struct ObfuscationHeader {
    static let byteCount = 64

    let framing: TransportFraming
    /// Some clients leave random bytes here; then there is none.
    let dc: DataCentre?
    let stream: ObfuscatedStream

    /// Reads the 64 bytes that the client sent first.
    init(_ header: ByteBuffer) throws(TransportViolation) {
        precondition(header.readableBytes == Self.byteCount, "a header has 64 bytes")
        let bytes = Array(header.readableBytesView)
        let reversed = Array(bytes.reversed())
        stream = ObfuscatedStream(inbound: Self.cipher(of: bytes), outbound: Self.cipher(of: reversed))
        // The client's stream began with the header itself.
        var plain = header
        stream.open(&plain)
        let start = plain.readerIndex
        guard
            let tag = plain.getInteger(at: start + 56, endianness: .little, as: UInt32.self),
            let framing = TransportFraming(tag: tag)
        else { throw .unknownFraming }
        self.framing = framing
        dc = plain.getInteger(at: start + 60, endianness: .little, as: Int16.self)
            .flatMap { DataCentre(code: Int32($0)) }
    }

    private static func cipher(of bytes: [UInt8]) -> CTRStream {
        CTRStream(key: bytes.span.extracting(8..<40), counter: bytes.span.extracting(40..<56))
    }
}

/// Both directions of an obfuscated connection.
struct ObfuscatedStream {
    fileprivate let inbound: CTRStream
    fileprivate let outbound: CTRStream

    /// Turns what came from the client into what it meant.
    func open(_ bytes: inout ByteBuffer) {
        bytes.withMutableBytes { inbound.apply(to: &$0) }
    }

    /// Hides what goes to the client.
    func close(_ bytes: inout ByteBuffer) {
        bytes.withMutableBytes { outbound.apply(to: &$0) }
    }
}
