internal import FuzzSupport
internal import MTProtoTL
internal import NIOCore
internal import TLSupport

extension FuzzTarget {
    /// TL objects: any bytes are objects or an error; what was read is written so that it is read as the same.
    static let tlObjects = FuzzTarget("tl-objects") { input in
        var input = input
        let layer = input.pick([229, 232])
        let inflatedBytesMax = 1 << 16
        var reader = TLReader(ByteBuffer(bytes: input.rest()), inflatedBytesMax: inflatedBytesMax)
        // Behind a wrapper stands another object.
        while reader.byteCount > 0, let value = try? readAnything(&reader) {
            try require(reader.inflatedBytesLeft >= 0, "unpacked beyond the limit")
            let written = bytes(of: value, layer: Int32(layer))
            try require(written.readableBytes % 4 == 0, "\(written.readableBytes) bytes are no TL object")
            let again: any TLWritable
            do {
                var second = TLReader(written)
                again = try readAnything(&second)
                try second.finish()
            } catch {
                throw BrokenProperty("\(value) is written as \(written), which is \(error)")
            }
            try require(bytes(of: again, layer: Int32(layer)) == written, "\(value) is read back as \(again)")
        }
    }

    /// gzip_packed: any bytes inflate within the limit or not at all, and what we pack comes back.
    static let tlCompression = FuzzTarget("tl-compression") { input in
        var input = input
        let bytesMax = input.pick([0, 1, 1000, 1 << 16, 1 << 20])
        let repeats = input.number(in: 1...64)
        let packed = input.rest()
        if let plain = try? TLGzip.inflate(ByteBuffer(bytes: packed), bytesMax: bytesMax) {
            try require(plain.readableBytes <= bytesMax, "\(plain.readableBytes) bytes of \(bytesMax)")
            try require(plain.capacity <= 4 * max(bytesMax, 1024), "room for \(plain.capacity) bytes is held")
        }
        let plain = ByteBuffer(bytes: Array(repeatElement(packed, count: repeats).joined()))
        let back = try TLGzip.inflate(TLGzip.deflate(plain), bytesMax: plain.readableBytes)
        try require(back == plain, "what was packed comes back as \(back)")
        if plain.readableBytes == 0 { return }
        let short = try? TLGzip.inflate(TLGzip.deflate(plain), bytesMax: plain.readableBytes - 1)
        try require(short == nil, "one byte too many is \(plain.readableBytes)")
    }
}
