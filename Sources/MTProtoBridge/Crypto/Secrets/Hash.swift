/// Hashes of what is no secret.
package enum Hash {
    package static func sha1(_ bytes: [UInt8]) -> [UInt8] {
        Digest.hash(.sha1) { $0.add(bytes) }.copied()
    }

    package static func sha256(_ bytes: [UInt8]) -> [UInt8] {
        Digest.hash(.sha256) { $0.add(bytes) }.copied()
    }
}
