internal import COpenSSL

/// AES-256 in infinite garble extension mode, in place.
///
/// Keeps its key schedules and a scratch block for the next call; bound to one thread at a time.
///
/// OpenSSL 3 has the mode only among what it calls deprecated, and there without the processor's AES instructions.
/// - Encryption, c_i = E(p_i ⊕ c_{i−1}) ⊕ p_{i−1}, is CBC of q_i = p_i ⊕ p_{i−2} with p_{i−1} added afterwards, so one
///   call does a whole stretch.
/// - Decryption needs each block for the next one and goes block by block.
@safe package final class IGE {
    private typealias Block = SIMD2<UInt64>

    /// As much of a packet as is worked on at a time: it and the packet's part stay in the first cache.
    private static let stretchByteCount = 4_096

    private let encrypting = BlockCipher(.cbc, .encrypt)
    private let decrypting = BlockCipher(.ecb, .decrypt)
    private let scratch: Handle

    package init() {
        let start = UnsafeMutableRawPointer.allocate(byteCount: Self.stretchByteCount, alignment: 16)
        scratch = unsafe Handle(pointer: OpaquePointer(start))
    }

    deinit {
        let start = unsafe UnsafeMutableRawPointer(scratch.pointer)
        unsafe OPENSSL_cleanse(start, Self.stretchByteCount)
        unsafe start.deallocate()
    }

    /// Encrypts whole blocks with a key and a vector of 32 bytes each.
    package func encrypt(_ bytes: inout MutableSpan<UInt8>, key: Span<UInt8>, vector: Span<UInt8>) {
        unsafe lend(&bytes, key, vector) { unsafe encrypt($0, key: $1, vector: $2) }
    }

    /// Decrypts whole blocks with a key and a vector of 32 bytes each.
    package func decrypt(_ bytes: inout MutableSpan<UInt8>, key: Span<UInt8>, vector: Span<UInt8>) {
        unsafe lend(&bytes, key, vector) { unsafe decrypt($0, key: $1, vector: $2) }
    }

    func encrypt(
        _ bytes: UnsafeMutableRawBufferPointer,
        key: UnsafePointer<UInt8>,
        vector: UnsafePointer<UInt8>
    ) {
        let stretch = unsafe UnsafeMutableRawPointer(scratch.pointer)
        let stretchBytes = unsafe stretch.assumingMemoryBound(to: UInt8.self)
        unsafe encrypting.start(key: key, vector: vector)
        var beforeLast = Block(0, 0)
        var last = unsafe UnsafeRawPointer(vector).loadUnaligned(fromByteOffset: 16, as: Block.self)
        var offset = 0
        while offset < bytes.count {
            let count = min(Self.stretchByteCount, bytes.count - offset)
            var added = last
            for index in stride(from: 0, to: count, by: 16) {
                let plain = unsafe bytes.loadUnaligned(fromByteOffset: offset + index, as: Block.self)
                unsafe stretch.storeBytes(of: plain ^ beforeLast, toByteOffset: index, as: Block.self)
                beforeLast = last
                last = plain
            }
            unsafe encrypting.run(stretchBytes, to: stretchBytes, count: count)
            for index in stride(from: 0, to: count, by: 16) {
                let plain = unsafe bytes.loadUnaligned(fromByteOffset: offset + index, as: Block.self)
                let chained = unsafe stretch.loadUnaligned(fromByteOffset: index, as: Block.self)
                unsafe bytes.storeBytes(of: chained ^ added, toByteOffset: offset + index, as: Block.self)
                added = plain
            }
            offset += count
        }
    }

    func decrypt(
        _ bytes: UnsafeMutableRawBufferPointer,
        key: UnsafePointer<UInt8>,
        vector: UnsafePointer<UInt8>
    ) {
        let block = unsafe UnsafeMutableRawPointer(scratch.pointer)
        let blockBytes = unsafe block.assumingMemoryBound(to: UInt8.self)
        unsafe decrypting.start(key: key, vector: nil)
        var lastCipher = unsafe UnsafeRawPointer(vector).loadUnaligned(as: Block.self)
        var lastPlain = unsafe UnsafeRawPointer(vector).loadUnaligned(fromByteOffset: 16, as: Block.self)
        for offset in stride(from: 0, to: bytes.count, by: 16) {
            let cipher = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: Block.self)
            unsafe block.storeBytes(of: cipher ^ lastPlain, as: Block.self)
            unsafe decrypting.run(blockBytes, to: blockBytes, count: 16)
            lastPlain = unsafe block.load(as: Block.self) ^ lastCipher
            unsafe bytes.storeBytes(of: lastPlain, toByteOffset: offset, as: Block.self)
            lastCipher = cipher
        }
    }

    private func lend(
        _ bytes: inout MutableSpan<UInt8>,
        _ key: Span<UInt8>,
        _ vector: Span<UInt8>,
        _ body: (UnsafeMutableRawBufferPointer, UnsafePointer<UInt8>, UnsafePointer<UInt8>) -> Void
    ) {
        precondition(key.count == 32, "the key has 32 bytes")
        precondition(vector.count == 32, "the vector has 32 bytes")
        precondition(bytes.count.isMultiple(of: 16), "only whole blocks")
        unsafe bytes.withUnsafeMutableBytes { bytes in
            unsafe key.withUnsafeBufferPointer { key in
                unsafe vector.withUnsafeBufferPointer { vector in
                    guard let key = key.baseAddress, let vector = vector.baseAddress else { return }
                    unsafe body(bytes, key, vector)
                }
            }
        }
    }
}
