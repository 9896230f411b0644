/// A TL object as it came out of a decryption, with random bytes after it.
///
/// Where a hash over exactly the object came along, the object has to be parsed before it can be believed: only then is
/// it known where it ends.
package struct ReceivedObject: Sendable {
    /// Starts with the object.
    package let bytes: SecretBytes
    private let hash: [UInt8]?

    /// One that a hash over object and padding has already proved.
    init(proven bytes: SecretBytes) {
        self.bytes = bytes
        hash = nil
    }

    /// SHA1(20) ‖ object ‖ padding.
    init(afterItsHash bytes: SecretBytes) {
        hash = bytes.part(0..<20).copied()
        self.bytes = bytes.part(20..<bytes.count)
    }

    /// Whether the first so many bytes are the object that was sent.
    package func isIntact(objectByteCount: Int) -> Bool {
        guard objectByteCount <= bytes.count else { return false }
        guard let hash else { return true }
        return ConstantTime.areEqual(Digest.hash(.sha1) { $0.add(bytes.part(0..<objectByteCount)) }, hash)
    }
}
