internal import CRocksDB

/// One of RocksDB's own objects, for the type that frees it.
///
/// Everything kept in one may be used from any thread: databases, snapshots and, as nobody changes them
/// once they are made, options (rocksdb/db.h, "multithreaded programs"). Iterators are not: they live
/// inside one call.
@safe struct Handle: @unchecked Sendable {
    let pointer: OpaquePointer
}

/// Takes what a constructor of RocksDB returned; it has no way to fail but for want of memory.
func made(_ pointer: OpaquePointer?) -> Handle {
    guard let pointer = unsafe pointer else { preconditionFailure("out of memory") }
    return unsafe Handle(pointer: pointer)
}

/// Runs one call of RocksDB and turns the text it leaves behind into a thrown error.
func checked<Value>(
    _ call: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Value
) throws(StoreError) -> Value {
    var text: UnsafeMutablePointer<CChar>?
    let value = unsafe call(&text)
    guard let text = unsafe text else { return value }
    defer { unsafe rocksdb_free(text) }
    throw StoreError(rocksDB: unsafe String(cString: text))
}

/// Lends bytes as the pointer and length C wants; never a null pointer, which RocksDB's assertions refuse.
func lending<Value, Failure: Error>(
    _ bytes: [UInt8],
    _ body: (UnsafePointer<CChar>, Int) throws(Failure) -> Value
) throws(Failure) -> Value {
    var none: CChar = 0
    return try unsafe bytes.span.withUnsafeBytes { (raw) throws(Failure) in
        if let base = raw.baseAddress {
            return try unsafe body(base.assumingMemoryBound(to: CChar.self), raw.count)
        }
        return try unsafe withUnsafePointer(to: &none) { (pointer) throws(Failure) in try unsafe body(pointer, 0) }
    }
}

extension StoreError {
    /// Sorts an error by the text RocksDB gives; the C interface has nothing else.
    init(rocksDB text: String) {
        let code: Code =
            if text.contains("No space left") || text.contains("Disk quota exceeded") {
                .noSpace
            } else if text.hasPrefix("Corruption") {
                .corrupt
            } else if text.contains("lock hold by current process") || text.contains("While lock file") {
                .locked
            } else {
                .engine
            }
        self.init(code, text)
    }
}
