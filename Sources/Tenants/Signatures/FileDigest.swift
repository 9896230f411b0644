internal import Crypto

/// The SHA-256 of a file: told beforehand, or taken while it comes.
package struct FileDigest: Hashable, Sendable {
    let bytes: [UInt8]

    /// Reads 64 hexadecimal digits; anything else is `nil`.
    package init?(_ text: String) {
        guard let bytes = Hex.bytes(text), bytes.count == SHA256.byteCount else { return nil }
        self.bytes = bytes
    }

    fileprivate init(_ digest: SHA256.Digest) {
        bytes = Array(digest)
    }

    package var text: String { Hex.text(bytes) }

    /// Takes the digest of what comes in parts.
    package struct Taking: Sendable {
        private var hash = SHA256()

        package init() {}

        package mutating func add(_ part: [UInt8]) {
            hash.update(data: part)
        }

        package var digest: FileDigest { FileDigest(hash.finalize()) }
    }
}
