internal import NIOCore

extension ByteBuffer {
    /// Takes the mask off readable bytes, in place and eight at a time.
    ///
    /// `key` has the masking byte for the first byte lowest. The buffer should be the only owner of its storage: if
    /// it is not, all of it is copied.
    mutating func unmask(from offset: Int, count: Int, key: UInt32) {
        precondition(offset >= 0)
        precondition(count >= 0)
        precondition(offset + count <= readableBytes)
        if key == 0 { return }

        let wideKey = UInt64(littleEndian: UInt64(key) << 32 | UInt64(key))
        // Every access stays within offset..<offset + count, which was checked against the readable bytes.
        unsafe withUnsafeMutableReadableBytes { bytes in
            var position = offset
            let end = offset + count
            while position + 8 <= end {
                let word = unsafe bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
                unsafe bytes.storeBytes(of: word ^ wideKey, toByteOffset: position, as: UInt64.self)
                position += 8
            }
            var rest = UInt64(key) << 32 | UInt64(key)
            while position < end {
                unsafe bytes[position] ^= UInt8(truncatingIfNeeded: rest)
                rest >>= 8
                position += 1
            }
        }
    }
}

extension UInt32 {
    /// This masking key as it applies `count` bytes further on.
    func maskingKey(after count: Int) -> UInt32 {
        let bits = UInt32(truncatingIfNeeded: (count & 3) * 8)
        return bits == 0 ? self : self >> bits | self << (32 - bits)
    }
}
