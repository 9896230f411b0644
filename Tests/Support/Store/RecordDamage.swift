internal import PlatformStore

/// What goes wrong in stored records without the disk noticing.
package enum RecordDamage {
    /// Overwrites every record of a closed store whose value holds some text; answers how many there were.
    package static func strike(storeAt path: String, holding text: String) throws -> Int {
        let store = try RocksDBFolder(path: path, environment: try StoreEnvironment(.small)).open()
        let struck = try store.snapshot().records(in: .everything, limit: .max).filter { record in
            String(decoding: record.value, as: UTF8.self).contains(text)
        }
        var batch = WriteBatch()
        for record in struck { batch.put(record.key, [0xFF, 0xFF, 0xFF, 0xFF]) }
        try store.write(batch, durability: .synced)
        return struck.count
    }
}
