internal import Foundation
internal import PlatformEngine
internal import PlatformStore
internal import Tenants

/// The folder of one server: the registry's database and one per tenant, held by one process at a time.
struct DataFolder: Sendable {
    /// What the folder as a whole is; a newer release's is refused before anything in it is opened.
    static let format = StoreFormat(name: "echoim-data", version: 1)

    /// What a tenant's store is; a newer release's is refused with a sentence.
    static let tenantFormat = StoreFormat(name: "echoim-tenant", version: 1)

    let path: String
    /// Where files of messages lie, unless in a bucket.
    var objectsPath: String { path + "/objects" }
    let environment: StoreEnvironment
    private let lock: DataFolderLock

    /// Makes the folder where there is none, takes its lock and looks at its format.
    init(path: String, store: StoreConfiguration = StoreConfiguration()) throws {
        for folder in [path, path + "/tenants"] {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        }
        lock = try DataFolderLock(folder: path)
        _ = try Self.format.claim(folder: path)
        environment = try StoreEnvironment(store)
        self.path = path
    }

    /// Opens a tenant's store, making an empty one where there is none.
    func openTenant(at path: String) throws(StoreError) -> any KeyValueStore {
        let store = try RocksDBFolder(path: path, environment: environment).open()
        _ = try Self.tenantFormat.claim(store)
        return store
    }

    /// Opens what is kept of the keys of Telegram clients; with a master key it is sealed.
    func authKeys(masterKey: String?, worker: any Worker, clock: any EngineClock) throws(TenantError) -> AuthKeyStore {
        var generator = SystemRandomNumberGenerator()
        return try AuthKeyStore(
            folder: RocksDBFolder(path: path + "/mtproto", environment: environment),
            masterKey: masterKey,
            worker: worker,
            clock: clock,
            using: &generator
        )
    }

    /// Opens the registry; with a master key its secrets are sealed.
    func registry(masterKey: String?) throws(TenantError) -> Registry {
        var generator = SystemRandomNumberGenerator()
        return try Registry(
            folder: RocksDBFolder(path: path + "/registry", environment: environment),
            masterKey: masterKey,
            using: &generator
        )
    }
}
