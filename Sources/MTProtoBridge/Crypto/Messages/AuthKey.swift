/// The secret that a client and this server agreed on, with the numbers that are derived from it.
package struct AuthKey: Sendable {
    package static let byteCount = 256

    /// What stands in front of every packet that was encrypted with it.
    package let id: UInt64
    /// The other end of the same hash; goes into the proofs of the key exchange.
    package let auxiliaryHash: UInt64
    private let bytes: SecretBytes

    /// Takes 256 bytes.
    package init(_ bytes: SecretBytes) {
        precondition(bytes.count == Self.byteCount, "an auth key has 256 bytes")
        self.bytes = bytes
        let hash = Digest.hash(.sha1) { $0.add(bytes) }
        id = hash.withSpan { $0.littleEndian64(at: 12) }
        auxiliaryHash = hash.withSpan { $0.littleEndian64(at: 0) }
    }

    /// Lends the 256 bytes, for whoever stores them.
    package func withSpan<Value, Failure: Error>(
        _ body: (Span<UInt8>) throws(Failure) -> Value
    ) throws(Failure) -> Value {
        try bytes.withSpan(body)
    }

    func withPointer<Value>(_ body: (UnsafePointer<UInt8>) -> Value) -> Value {
        unsafe bytes.withPointer(body)
    }
}

extension Span<UInt8> {
    func littleEndian64(at offset: Int) -> UInt64 {
        (0..<8).reduce(0) { $0 | UInt64(self[offset + $1]) << UInt64(8 * $1) }
    }
}
