/// A place where one store lies, and where it is opened again after it was closed or failed.
///
/// `RocksDBFolder` and `MemoryDisk` conform. An engine keeps this, not the store's path or
/// options: after a failed write the store is let go of and this opens what is on disk.
package protocol StoreFolder: Sendable {
    /// Opens the store, making an empty one where there is none; throws `.locked` while it is open.
    func open() throws(StoreError) -> any KeyValueStore
}
