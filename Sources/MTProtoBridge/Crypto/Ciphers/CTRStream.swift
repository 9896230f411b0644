/// One direction of an obfuscated connection: AES-256-CTR whose counter goes on from call to call.
///
/// Encryption and decryption are the same. Bound to one thread at a time.
@safe package final class CTRStream {
    private let cipher = BlockCipher(.ctr, .encrypt)

    /// Starts with a key of 32 bytes and a first counter of 16.
    package init(key: Span<UInt8>, counter: Span<UInt8>) {
        precondition(key.count == 32, "the key has 32 bytes")
        precondition(counter.count == 16, "the counter has 16 bytes")
        unsafe key.withUnsafeBufferPointer { key in
            unsafe counter.withUnsafeBufferPointer { counter in
                guard let key = key.baseAddress, let counter = counter.baseAddress else { return }
                unsafe cipher.start(key: key, vector: counter)
            }
        }
    }

    /// Turns the next bytes of the stream into the other form, in place.
    package func apply(to bytes: inout MutableSpan<UInt8>) {
        unsafe bytes.withUnsafeMutableBufferPointer { bytes in
            guard let start = bytes.baseAddress, !bytes.isEmpty else { return }
            unsafe cipher.run(start, to: start, count: bytes.count)
        }
    }
}
