internal import CRocksDB

/// A view of a RocksDB database as it was when this was made.
///
/// Owns one `rocksdb_snapshot_t` and keeps the database open. While it lives, what later writes replace
/// or delete cannot be dropped from disk, so it should not be kept for long.
@safe final class RocksDBSnapshot: StoreSnapshot {
    private let database: RocksDB
    private let handle: Handle
    private let reads: Handle

    init(of database: RocksDB) {
        self.database = database
        handle = unsafe made(rocksdb_create_snapshot(database.handle.pointer))
        reads = unsafe made(rocksdb_readoptions_create())
        unsafe rocksdb_readoptions_set_snapshot(reads.pointer, handle.pointer)
    }

    deinit {
        unsafe rocksdb_readoptions_destroy(reads.pointer)
        unsafe rocksdb_release_snapshot(database.handle.pointer, handle.pointer)
    }

    func value(for key: [UInt8]) throws(StoreError) -> [UInt8]? {
        try database.value(for: key, reading: reads)
    }

    func scan(
        _ range: KeyRange,
        _ direction: ScanDirection,
        _ body: (RawSpan, RawSpan) throws(StoreError) -> ScanStep
    ) throws(StoreError) {
        if range.from == range.to { return }
        // The bounds are not copied by RocksDB: they are lent for as long as the iterator lives.
        try unsafe lending(range.from) { (from, fromCount) throws(StoreError) in
            try unsafe lending(range.to) { (to, toCount) throws(StoreError) in
                let options = unsafe made(rocksdb_readoptions_create())
                defer { unsafe rocksdb_readoptions_destroy(options.pointer) }
                unsafe rocksdb_readoptions_set_snapshot(options.pointer, handle.pointer)
                unsafe rocksdb_readoptions_set_iterate_lower_bound(options.pointer, from, fromCount)
                unsafe rocksdb_readoptions_set_iterate_upper_bound(options.pointer, to, toCount)
                unsafe rocksdb_readoptions_set_total_order_seek(options.pointer, 1)
                let iterator = unsafe made(
                    rocksdb_create_iterator(database.handle.pointer, options.pointer)
                )
                defer { unsafe rocksdb_iter_destroy(iterator.pointer) }
                try Self.walk(iterator, direction, body)
            }
        }
    }

    private static func walk(
        _ iterator: Handle,
        _ direction: ScanDirection,
        _ body: (RawSpan, RawSpan) throws(StoreError) -> ScanStep
    ) throws(StoreError) {
        switch direction {
        case .forward: unsafe rocksdb_iter_seek_to_first(iterator.pointer)
        case .backward: unsafe rocksdb_iter_seek_to_last(iterator.pointer)
        }
        while unsafe rocksdb_iter_valid(iterator.pointer) != 0 {
            if try visit(iterator, body) == .stop { return }
            switch direction {
            case .forward: unsafe rocksdb_iter_next(iterator.pointer)
            case .backward: unsafe rocksdb_iter_prev(iterator.pointer)
            }
        }
        // An iterator ends at damage as it does at the end; only this tells them apart.
        try unsafe checked { unsafe rocksdb_iter_get_error(iterator.pointer, $0) }
    }

    private static func visit(
        _ iterator: Handle,
        _ body: (RawSpan, RawSpan) throws(StoreError) -> ScanStep
    ) throws(StoreError) -> ScanStep {
        var keyCount = 0
        var valueCount = 0
        let key = unsafe rocksdb_iter_key(iterator.pointer, &keyCount)
        let value = unsafe rocksdb_iter_value(iterator.pointer, &valueCount)
        return try unsafe body(
            RawSpan(_unsafeBytes: UnsafeRawBufferPointer(start: key, count: keyCount)),
            RawSpan(_unsafeBytes: UnsafeRawBufferPointer(start: value, count: valueCount))
        )
    }
}
