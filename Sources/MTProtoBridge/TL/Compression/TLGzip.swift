internal import CZlib
package import NIOCore

/// The compression of gzip_packed: gzip from most clients, zlib from TDLib, gzip from us.
package enum TLGzip {
    /// Inflates gzip or zlib, up to a limit; what follows the stream is ignored.
    package static func inflate(_ packed: ByteBuffer, bytesMax: Int) throws(TLError) -> ByteBuffer {
        var stream = unsafe z_stream()
        // 32 more window bits: whichever of the two headers comes (zlib.h, inflateInit2).
        guard unsafe inflateInit2_(&stream, MAX_WBITS + 32, ZLIB_VERSION, streamSize) == Z_OK else {
            throw .invalidCompression
        }
        defer { unsafe inflateEnd(&stream) }
        var output = ByteBufferAllocator().buffer(capacity: min(bytesMax, 4 * packed.readableBytes) + 1)
        let result = unsafe packed.withUnsafeReadableBytes { bytes -> Int32 in
            // zlib only reads there.
            unsafe stream.next_in = UnsafeMutablePointer(mutating: bytes.bindMemory(to: UInt8.self).baseAddress)
            unsafe stream.avail_in = UInt32(bytes.count)
            var result = Z_OK
            // One byte more than allowed has room, so that too much is seen without being kept.
            while result == Z_OK, output.readableBytes <= bytesMax {
                result = unsafe step(&stream, into: &output, bytesMax: bytesMax)
            }
            return result
        }
        if output.readableBytes > bytesMax { throw .inflatesTooFar }
        guard result == Z_STREAM_END else { throw .invalidCompression }
        return output
    }

    private static func step(_ stream: inout z_stream, into output: inout ByteBuffer, bytesMax: Int) -> Int32 {
        var result = Z_OK
        let countMax = bytesMax + 1 - output.readableBytes
        unsafe output.writeWithUnsafeMutableBytes(minimumWritableBytes: min(countMax, 1024)) { room in
            let count = min(room.count, countMax)
            unsafe stream.next_out = room.bindMemory(to: UInt8.self).baseAddress
            unsafe stream.avail_out = UInt32(count)
            result = unsafe CZlib.inflate(&stream, Z_NO_FLUSH)
            return count - Int(unsafe stream.avail_out)
        }
        return result
    }

    /// The bytes as gzip.
    package static func deflate(_ plain: ByteBuffer) -> ByteBuffer {
        var stream = unsafe z_stream()
        // 16 more window bits: a gzip header instead of zlib's (zlib.h, deflateInit2).
        let begun = unsafe deflateInit2_(
            &stream,
            Z_BEST_SPEED,
            Z_DEFLATED,
            MAX_WBITS + 16,
            8,
            Z_DEFAULT_STRATEGY,
            ZLIB_VERSION,
            streamSize
        )
        precondition(begun == Z_OK, "zlib's headers and library differ, or memory is exhausted")
        defer { unsafe deflateEnd(&stream) }
        let bound = Int(unsafe deflateBound(&stream, UInt(plain.readableBytes)))
        var output = ByteBufferAllocator().buffer(capacity: bound)
        unsafe plain.withUnsafeReadableBytes { bytes in
            unsafe stream.next_in = UnsafeMutablePointer(mutating: bytes.bindMemory(to: UInt8.self).baseAddress)
            unsafe stream.avail_in = UInt32(bytes.count)
            unsafe output.writeWithUnsafeMutableBytes(minimumWritableBytes: bound) { room in
                unsafe stream.next_out = room.bindMemory(to: UInt8.self).baseAddress
                unsafe stream.avail_out = UInt32(room.count)
                let ended = unsafe CZlib.deflate(&stream, Z_FINISH)
                precondition(ended == Z_STREAM_END, "zlib's own bound was too small")
                return room.count - Int(unsafe stream.avail_out)
            }
        }
        return output
    }

    private static var streamSize: Int32 { unsafe Int32(MemoryLayout<z_stream>.size) }
}
