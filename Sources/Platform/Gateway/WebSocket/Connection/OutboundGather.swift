internal import NIOCore

/// Gathers the frames of one burst into one write.
///
/// A frame that stays alone is passed on as it is, shared and uncopied; from the second on they are copied
/// together, which for frames of this size is cheaper than a write each.
struct OutboundGather {
    /// Beyond this many bytes gathered the caller should take them.
    static let bytesMax = 1 << 16

    private enum Held {
        case nothing
        case alone(ByteBuffer)
        case many(ByteBuffer)
    }

    private var held = Held.nothing

    var byteCount: Int {
        switch held {
        case .nothing: 0
        case .alone(let frame), .many(let frame): frame.readableBytes
        }
    }

    mutating func append(_ frame: ByteBuffer) {
        if case .nothing = held {
            held = .alone(frame)
            return
        }
        var buffer = takeWritable(reserving: frame.readableBytes)
        buffer.writeImmutableBuffer(frame)
        held = .many(buffer)
    }

    mutating func append(reserving byteCount: Int, _ write: (inout ByteBuffer) -> Void) {
        var buffer = takeWritable(reserving: byteCount)
        write(&buffer)
        held = .many(buffer)
    }

    mutating func take() -> ByteBuffer? {
        defer { held = .nothing }
        switch held {
        case .nothing: return nil
        case .alone(let frame), .many(let frame): return frame
        }
    }

    /// What is held, in a buffer nobody else writes to; `held` gives it up so that it stays the only reference.
    private mutating func takeWritable(reserving byteCount: Int) -> ByteBuffer {
        let before = held
        held = .nothing
        switch before {
        case .nothing:
            return ByteBufferAllocator().buffer(capacity: byteCount)
        case .alone(let frame):
            var buffer = ByteBufferAllocator().buffer(capacity: 2 * (frame.readableBytes + byteCount))
            buffer.writeImmutableBuffer(frame)
            return buffer
        case .many(let buffer):
            return buffer
        }
    }
}
