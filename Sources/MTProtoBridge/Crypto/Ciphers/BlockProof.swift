internal import Synchronization

/// Sixty-four bits that only who has the key can tell for a name of 128: half of its block of AES-256.
///
/// A keyed hash of such names costs ten times as much, and no two names are longer than a block. Made once and asked
/// often, on any thread: the cipher's context is behind a lock, for less than that costs.
package final class BlockProof: Sendable {
    private let cipher: Mutex<BlockCipher>

    /// Takes a key of 32 bytes.
    package init(key: SecretBytes) {
        precondition(key.count == BlockCipher.keyByteCount, "the key has 32 bytes")
        let cipher = BlockCipher(.ecb, .encrypt)
        unsafe key.withPointer { unsafe cipher.start(key: $0, vector: nil) }
        self.cipher = Mutex(cipher)
    }

    package func callAsFunction(_ first: UInt64, _ second: UInt64) -> UInt64 {
        cipher.withLock { cipher in
            var block = SIMD2(first.littleEndian, second.littleEndian)
            unsafe withUnsafeMutableBytes(of: &block) { bytes in
                guard let start = unsafe bytes.bindMemory(to: UInt8.self).baseAddress else { return }
                unsafe cipher.run(start, to: start, count: BlockCipher.blockByteCount)
            }
            return UInt64(littleEndian: block.x)
        }
    }
}
