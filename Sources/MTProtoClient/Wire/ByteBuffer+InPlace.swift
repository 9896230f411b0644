internal import NIOCore

extension ByteBuffer {
    /// Lends the readable bytes to what works on them in place.
    mutating func withMutableBytes<Value, Failure: Error>(
        _ body: (inout MutableSpan<UInt8>) throws(Failure) -> Value
    ) throws(Failure) -> Value {
        try unsafe withUnsafeMutableReadableBytes { (bytes: UnsafeMutableRawBufferPointer) throws(Failure) -> Value in
            var span = unsafe MutableSpan<UInt8>(_unsafeBytes: bytes)
            return try body(&span)
        }
    }
}
