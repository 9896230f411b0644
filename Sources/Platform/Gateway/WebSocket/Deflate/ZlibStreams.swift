internal import CZlib
internal import NIOCore

/// Compresses one message at a time, remembering nothing of the one before.
///
/// Owns one `z_stream`, about 256 KB. Not thread-safe: it stays on the loop of whoever made it.
@safe final class Deflater {
    // zlib keeps the stream's address, so it is allocated once and never moves.
    private let stream: UnsafeMutablePointer<z_stream>

    init(level: Int32) {
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        let size = unsafe Int32(MemoryLayout<z_stream>.size)
        // Negative window bits: raw deflate, without zlib's header (zlib.h, deflateInit2).
        let result = unsafe deflateInit2_(
            stream,
            level,
            Z_DEFLATED,
            -MAX_WBITS,
            8,
            Z_DEFAULT_STRATEGY,
            ZLIB_VERSION,
            size
        )
        precondition(result == Z_OK, "zlib's headers and library differ, or memory is exhausted")
        unsafe self.stream = stream
    }

    deinit {
        unsafe deflateEnd(stream)
        unsafe stream.deallocate()
    }

    /// Appends the message in the form RFC 7692 wants: flushed, and without the four bytes every flush ends with.
    func deflate(_ payload: ByteBuffer, into output: inout ByteBuffer) {
        unsafe deflateReset(stream)
        var input = payload
        unsafe input.withUnsafeMutableReadableBytes { bytes in
            unsafe stream.pointee.next_in = bytes.bindMemory(to: UInt8.self).baseAddress
            unsafe stream.pointee.avail_in = UInt32(bytes.count)
            repeat {
                unsafe output.writeWithUnsafeMutableBytes(minimumWritableBytes: 1024) { room in
                    let count = min(room.count, Int(UInt32.max))
                    unsafe stream.pointee.next_out = room.bindMemory(to: UInt8.self).baseAddress
                    unsafe stream.pointee.avail_out = UInt32(count)
                    unsafe CZlib.deflate(stream, Z_SYNC_FLUSH)
                    return count - Int(unsafe stream.pointee.avail_out)
                }
                // zlib.h: called again until it leaves room in the output, a flush is complete.
            } while unsafe stream.pointee.avail_out == 0
        }
        output.moveWriterIndex(to: output.writerIndex - 4)
    }
}

/// Inflates one message at a time, up to a limit.
///
/// Owns one `z_stream`, about 44 KB. Not thread-safe: it stays on the loop of whoever made it.
@safe final class Inflater {
    private let stream: UnsafeMutablePointer<z_stream>

    init() {
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        let size = unsafe Int32(MemoryLayout<z_stream>.size)
        let result = unsafe inflateInit2_(stream, -MAX_WBITS, ZLIB_VERSION, size)
        precondition(result == Z_OK, "zlib's headers and library differ, or memory is exhausted")
        unsafe self.stream = stream
    }

    deinit {
        unsafe inflateEnd(stream)
        unsafe stream.deallocate()
    }

    /// The message a client compressed; one that grows beyond `bytesMax` is given up on the way.
    func inflate(_ payload: ByteBuffer, bytesMax: Int) throws(FrameViolation) -> ByteBuffer {
        unsafe inflateReset(stream)
        let expected = min(bytesMax, max(1024, 4 * payload.readableBytes))
        var output = ByteBufferAllocator().buffer(capacity: expected)
        try feed(payload, into: &output, bytesMax: bytesMax)
        try feed(Self.flushTail, into: &output, bytesMax: bytesMax)
        return output
    }

    /// What a flush ends with; the sender leaves it out (RFC 7692, section 7.2.2).
    private static let flushTail = ByteBuffer(bytes: [0x00, 0x00, 0xFF, 0xFF])

    private func feed(
        _ bytes: ByteBuffer,
        into output: inout ByteBuffer,
        bytesMax: Int
    ) throws(FrameViolation) {
        var input = bytes
        let violation = unsafe input.withUnsafeMutableReadableBytes { bytes -> FrameViolation? in
            unsafe stream.pointee.next_in = bytes.bindMemory(to: UInt8.self).baseAddress
            unsafe stream.pointee.avail_in = UInt32(bytes.count)
            while true {
                let result = step(into: &output, bytesMax: bytesMax)
                if output.readableBytes > bytesMax { return .messageTooLarge }
                switch result {
                case Z_OK where unsafe stream.pointee.avail_out == 0: continue
                case Z_OK, Z_BUF_ERROR: return nil
                case Z_STREAM_END:
                    // A last block in mid-message is allowed; what follows it starts afresh (RFC 7692, 7.2.3.4).
                    unsafe inflateReset(stream)
                    if unsafe stream.pointee.avail_in == 0 { return nil }
                default: return .compressionBroken
                }
            }
        }
        if let violation { throw violation }
    }

    /// One call of zlib with room for at most one byte more than is allowed.
    private func step(into output: inout ByteBuffer, bytesMax: Int) -> Int32 {
        var result = Z_OK
        let countMax = bytesMax + 1 - output.readableBytes
        unsafe output.writeWithUnsafeMutableBytes(minimumWritableBytes: min(countMax, 1024)) { room in
            let count = min(room.count, countMax)
            unsafe stream.pointee.next_out = room.bindMemory(to: UInt8.self).baseAddress
            unsafe stream.pointee.avail_out = UInt32(count)
            result = unsafe CZlib.inflate(stream, Z_SYNC_FLUSH)
            return count - Int(unsafe stream.pointee.avail_out)
        }
        return result
    }
}

extension ByteBuffer {
    /// The CRC-32 of these bytes after others of which it is known.
    func checksum(after checksum: UInt32) -> UInt32 {
        unsafe withUnsafeReadableBytes { bytes in
            UInt32(
                truncatingIfNeeded: unsafe crc32(
                    UInt(checksum),
                    bytes.bindMemory(to: UInt8.self).baseAddress,
                    UInt32(bytes.count)
                )
            )
        }
    }
}
