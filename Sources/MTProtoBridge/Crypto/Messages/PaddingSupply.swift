internal import COpenSSL

/// Random bytes for the ends of packets, drawn many at a time: a draw costs more than the rest of a short packet.
///
/// Bytes are given out once. Bound to one thread at a time.
@safe final class PaddingSupply {
    private static let byteCount = 4_096

    private let memory: Handle
    private var usedCount = byteCount

    init() {
        memory = unsafe Handle(pointer: OpaquePointer(.allocate(byteCount: Self.byteCount, alignment: 16)))
    }

    deinit { unsafe UnsafeMutableRawPointer(memory.pointer).deallocate() }

    /// Fills at most 1,024 bytes.
    func fill(_ target: UnsafeMutableRawBufferPointer) {
        let start = unsafe UnsafeMutableRawPointer(memory.pointer)
        if usedCount + target.count > Self.byteCount {
            let bytes = unsafe start.assumingMemoryBound(to: UInt8.self)
            unsafe OpenSSL.require(RAND_bytes(bytes, Int32(Self.byteCount)), "RAND_bytes")
            usedCount = 0
        }
        unsafe target.copyMemory(from: UnsafeRawBufferPointer(start: start + usedCount, count: target.count))
        usedCount += target.count
    }
}
