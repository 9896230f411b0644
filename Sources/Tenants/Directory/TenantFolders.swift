internal import Foundation
package import PlatformCore
internal import PlatformStore

/// Where tenants' stores lie in a data folder, and how such a folder comes and goes.
///
/// Every step leaves something that `prepare` can finish after a crash. Calls block on the disk;
/// a tenant must be closed while its folder is worked on.
package struct TenantFolders: Sendable {
    /// The registry's own store.
    package let registryPath: String
    private let root: String

    package init(dataFolder: String) {
        registryPath = dataFolder + "/registry"
        root = dataFolder + "/tenants"
    }

    /// The folder of a tenant's store; it need not exist.
    package func path(of tenant: TenantNumber) -> String { "\(root)/\(tenant.rawValue)" }

    /// Makes what must exist, and finishes what a crash interrupted: restores go back to what was
    /// there before, deleted tenants go.
    package func prepare(deleted: [TenantNumber] = []) throws(TenantError) {
        try onDisk {
            try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
            for name in try FileManager.default.contentsOfDirectory(atPath: root) {
                let path = "\(root)/\(name)"
                if name.hasSuffix(Self.removing) || name.hasSuffix(Self.incoming) {
                    try FileManager.default.removeItem(atPath: path)
                } else if name.hasSuffix(Self.replaced) {
                    try finishRestore(of: String(path.dropLast(Self.replaced.count)))
                }
            }
        }
        for tenant in deleted { try remove(tenant) }
    }

    /// Takes a tenant's folder out of the way at once, then removes it.
    package func remove(_ tenant: TenantNumber) throws(TenantError) {
        try onDisk {
            let path = path(of: tenant)
            if FileManager.default.fileExists(atPath: path) {
                try FileManager.default.moveItem(atPath: path, toPath: path + Self.removing)
            }
            if FileManager.default.fileExists(atPath: path + Self.removing) {
                try FileManager.default.removeItem(atPath: path + Self.removing)
            }
        }
    }

    /// Puts a copy of a backup in the place of a tenant's store.
    ///
    /// The copy is complete before anything is moved; `check` then opens it in its place, and what
    /// was there before comes back if that throws.
    package func restore(
        _ tenant: TenantNumber,
        from backup: TenantBackup,
        check: (String) throws -> Void
    ) throws(TenantError) {
        let path = path(of: tenant)
        let files = FileManager.default
        try onDisk {
            try files.createDirectory(atPath: root, withIntermediateDirectories: true)
            if files.fileExists(atPath: path + Self.incoming) { try files.removeItem(atPath: path + Self.incoming) }
            try files.copyItem(atPath: backup.storePath, toPath: path + Self.incoming)
            sync()
            if files.fileExists(atPath: path) { try files.moveItem(atPath: path, toPath: path + Self.replaced) }
            try files.moveItem(atPath: path + Self.incoming, toPath: path)
            do {
                try check(path)
            } catch {
                try files.removeItem(atPath: path)
                if files.fileExists(atPath: path + Self.replaced) {
                    try files.moveItem(atPath: path + Self.replaced, toPath: path)
                }
                throw error
            }
            sync()
            if files.fileExists(atPath: path + Self.replaced) { try files.removeItem(atPath: path + Self.replaced) }
        }
    }

    /// A restore that was cut short is undone: the store that was there before is known to be good.
    private func finishRestore(of path: String) throws {
        let files = FileManager.default
        if files.fileExists(atPath: path) { try files.removeItem(atPath: path) }
        try files.moveItem(atPath: path + Self.replaced, toPath: path)
    }

    private static let removing = ".removing"
    private static let incoming = ".incoming"
    private static let replaced = ".replaced"
}

/// Runs what may fail on the disk, in this layer's words.
func onDisk<Value>(_ body: () throws -> Value) throws(TenantError) -> Value {
    do {
        return try body()
    } catch {
        throw TenantError(of: error)
    }
}
