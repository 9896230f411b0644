internal import COpenSSL

/// Random numbers nobody can guess; the generator is the thread's own and seeded by the system.
package struct SecureRandom: RandomNumberGenerator, Sendable {
    package init() {}

    package mutating func next() -> UInt64 {
        var value: UInt64 = 0
        unsafe withUnsafeMutableBytes(of: &value) { bytes in
            unsafe OpenSSL.require(RAND_bytes(bytes.baseAddress, Int32(bytes.count)), "RAND_bytes")
        }
        return value
    }

    /// Fills bytes that others will see: nonces, salts, padding.
    package static func fill(_ bytes: inout MutableSpan<UInt8>) {
        unsafe bytes.withUnsafeMutableBufferPointer { bytes in
            unsafe OpenSSL.require(RAND_bytes(bytes.baseAddress, Int32(bytes.count)), "RAND_bytes")
        }
    }

    /// So many bytes that others will see.
    package static func bytes(_ count: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var span = bytes.mutableSpan
        fill(&span)
        return bytes
    }

    /// So many bytes that nobody may ever see; from a generator of their own.
    package static func secret(_ count: Int) -> SecretBytes {
        SecretBytes(count: count) { target in
            unsafe target.withUnsafeMutableBufferPointer { bytes in
                unsafe OpenSSL.require(RAND_priv_bytes(bytes.baseAddress, Int32(bytes.count)), "RAND_priv_bytes")
            }
        }
    }
}
