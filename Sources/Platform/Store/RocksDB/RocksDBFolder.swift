/// A folder that holds one RocksDB database, and how it is opened.
///
/// The folder's parent must exist. Making, renaming and removing tenants' folders is the registry's work.
package struct RocksDBFolder: StoreFolder {
    package let path: String
    private let environment: StoreEnvironment

    package init(path: String, environment: StoreEnvironment) {
        self.path = path
        self.environment = environment
    }

    package func open() throws(StoreError) -> any KeyValueStore {
        try openDatabase()
    }

    /// As `open()`, for a caller that wants what only RocksDB has.
    package func openDatabase() throws(StoreError) -> RocksDB {
        try RocksDB(path: path, environment: environment, reading: .strict)
    }
}
