internal import COpenSSL

/// Bytes that are overwritten when the last owner lets go of them.
///
/// They are filled once, while they are made; after that they are only read, from any thread.
@safe package final class SecretBytes: Sendable {
    /// How many bytes there are.
    package let count: Int
    private let memory: Handle

    /// Makes room, all zeros, and has it filled.
    package init<Failure: Error>(
        count: Int,
        filledBy fill: (inout MutableSpan<UInt8>) throws(Failure) -> Void
    ) throws(Failure) {
        self.count = count
        let start = UnsafeMutableRawPointer.allocate(byteCount: max(count, 1), alignment: 16)
        unsafe start.initializeMemory(as: UInt8.self, repeating: 0, count: max(count, 1))
        memory = unsafe Handle(pointer: OpaquePointer(start))
        var span = unsafe MutableSpan<UInt8>(_unsafeStart: start.assumingMemoryBound(to: UInt8.self), count: count)
        try fill(&span)
    }

    package convenience init(copying bytes: Span<UInt8>) {
        self.init(count: bytes.count) { target in
            for index in bytes.indices { target[index] = bytes[index] }
        }
    }

    package convenience init(copying bytes: [UInt8]) {
        self.init(copying: bytes.span)
    }

    /// Parts of others, one after the other.
    convenience init(joining parts: [(bytes: SecretBytes, range: Range<Int>)]) {
        self.init(count: parts.reduce(0) { $0 + $1.range.count }) { target in
            var end = 0
            for part in parts {
                part.bytes.withSpan { bytes in
                    for index in part.range {
                        target[end] = bytes[index]
                        end += 1
                    }
                }
            }
        }
    }

    deinit {
        let start = unsafe UnsafeMutableRawPointer(memory.pointer)
        unsafe OPENSSL_cleanse(start, count)
        unsafe start.deallocate()
    }

    /// Lends the bytes.
    package func withSpan<Value, Failure: Error>(
        _ body: (Span<UInt8>) throws(Failure) -> Value
    ) throws(Failure) -> Value {
        try unsafe body(Span(_unsafeStart: start, count: count))
    }

    /// Lends the bytes to a call of C.
    func withPointer<Value>(_ body: (UnsafePointer<UInt8>) -> Value) -> Value {
        withExtendedLifetime(self) { unsafe body(start) }
    }

    private var start: UnsafePointer<UInt8> {
        unsafe UnsafePointer(UnsafeMutableRawPointer(memory.pointer).assumingMemoryBound(to: UInt8.self))
    }

    /// A part of the bytes, wiped on its own terms.
    package func part(_ range: Range<Int>) -> SecretBytes {
        withSpan { SecretBytes(copying: $0.extracting(range)) }
    }

    /// A copy that nobody wipes, for what is secret no more.
    package func copied() -> [UInt8] {
        withSpan { bytes in
            [UInt8](capacity: bytes.count) { target in
                for index in bytes.indices { target.append(bytes[index]) }
            }
        }
    }
}
