package import Logging
package import PlatformCore
package import PlatformEngine
package import PlatformStore

/// The files of tenants, in a folder of this machine.
package struct TenantFiles: Sendable {
    let objects: TenantObjects
    let folder: ObjectFolder

    package init(objects: TenantObjects, folder: ObjectFolder) {
        self.objects = objects
        self.folder = folder
    }
}

/// Looks after the data of tenants while the server runs: removes what was deleted, backs up,
/// restores, and lends a closed tenant's store to whoever checks it.
///
/// Safe on any thread. It follows the registry by itself: a tenant that is deleted there loses its
/// data here, and one whose settings change is opened anew.
package final class TenantUpkeep<Opened: TenantEngine>: Sendable {
    let registry: Registry
    private let directory: TenantDirectory<Opened>
    let folders: TenantFolders
    private let worker: any Worker
    private let log: Logger
    private let openStore: @Sendable (_ path: String) throws -> any KeyValueStore
    private let files: TenantFiles?

    /// `worker` runs what blocks for long: removing, copying and checking; `files` are in backups too, where there are any.
    package init(
        registry: Registry,
        directory: TenantDirectory<Opened>,
        folders: TenantFolders,
        worker: any Worker,
        log: Logger,
        files: TenantFiles? = nil,
        openStore: @escaping @Sendable (_ path: String) throws -> any KeyValueStore
    ) {
        self.registry = registry
        self.directory = directory
        self.folders = folders
        self.worker = worker
        self.log = log
        self.files = files
        self.openStore = openStore
    }

    /// Follows the registry's changes from now on; call it once, before the doors open.
    package func start() {
        // The registry must not keep alive what works on it: the folder's lock would last as long as the process.
        registry.whenChanged { [weak self] tenant, change in
            switch change {
            case .delete: self?.remove(tenant.number)
            case .setSettings, .setQuota, .setCallbacks: self?.directory.recycle(tenant.number)
            case .rename, .setMode, .setFeature, .rotateSecret, .disable, .enable: break
            }
        }
    }

    /// Notes how much disk each open tenant with a storage quota takes; call it every few seconds.
    ///
    /// `TenantMeter.isStorageFull` answers from these notes. `objectBytes` is what lies outside of its database.
    package func measureStorage(into ledger: QuotaLedger, objectBytes: (TenantNumber) -> UInt64 = { _ in 0 }) {
        for tenant in registry.tenants(limit: .max) where tenant.quota.storageBytes != nil {
            if let bytes = directory.withOpen(tenant.number, { $0.storageBytes }) {
                ledger.meter(of: tenant.number).noteStorage(bytes: bytes + objectBytes(tenant.number))
            }
        }
    }

    /// Copies a tenant as it is now into a new folder; commits go on meanwhile.
    package func backUp(
        _ tenant: Tenant,
        to path: String,
        by actor: AuditEntry.Actor,
        now: Timestamp
    ) async throws(TenantError) -> TenantBackup {
        let backup = TenantBackup(path: path, of: tenant, time: now)
        let lease = try await directory.lease(tenant.number)
        // The store first: what its messages name was put before, and nothing of it goes meanwhile.
        let hold = files?.objects.hold(tenant.number)
        defer { hold?.end() }
        try await onWorker { [files] () throws(TenantError) in
            try backup.make { backup in
                try lease.engine.checkpoint(to: backup.storePath)
                try files?.folder.copyAll(of: tenant.number, to: backup.objectsPath)
            }
            try self.registry.record(.init(by: actor, "tenant.backUp", tenant: tenant.number, detail: path), now: now)
        }
        return backup
    }

    /// Puts a backup in the place of a tenant's data; those who come meanwhile wait.
    package func restore(
        _ tenant: Tenant,
        from path: String,
        by actor: AuditEntry.Actor,
        now: Timestamp
    ) async throws(TenantError) {
        let hold = files?.objects.hold(tenant.number)
        defer { hold?.end() }
        try await withClosed(tenant.number) { [files] () throws(TenantError) in
            let backup = try TenantBackup(at: path)
            try backup.requireOf(tenant)
            try onDisk { try files?.folder.takeAll(of: tenant.number, from: backup.objectsPath) }
            files?.objects.countAgain(tenant.number)
            try self.folders.restore(tenant.number, from: backup) { _ = try self.openStore($0) }
            try self.registry.record(.init(by: actor, "tenant.restore", tenant: tenant.number, detail: path), now: now)
        }
    }

    /// Lends the store of a closed tenant to somebody who checks it; those who come meanwhile wait.
    package func check<Report: Sendable>(
        _ tenant: TenantNumber,
        _ body: @escaping @Sendable (any KeyValueStore) throws -> Report
    ) async throws(TenantError) -> Report {
        try await withClosed(tenant) { () throws(TenantError) in
            try onDisk { try body(self.openStore(self.folders.path(of: tenant))) }
        }
    }

    private func remove(_ tenant: TenantNumber) {
        directory.reserve(tenant) { [self] refusal in
            do throws(TenantError) {
                if let refusal { throw refusal }
                try folders.remove(tenant)
            } catch {
                // The next start removes it.
                log.error("a deleted tenant's data stays for now", metadata: ["error": "\(error)"])
            }
        }
    }

    private func withClosed<Answer: Sendable>(
        _ tenant: TenantNumber,
        _ body: @escaping @Sendable () throws(TenantError) -> Answer
    ) async throws(TenantError) -> Answer {
        let result: Result<Answer, TenantError> = await withCheckedContinuation { continuation in
            directory.reserve(tenant) { refusal in
                if let refusal { return continuation.resume(returning: .failure(refusal)) }
                continuation.resume(returning: Result(catching: body))
            }
        }
        return try result.get()
    }

    private func onWorker<Answer: Sendable>(
        _ body: @escaping @Sendable () throws(TenantError) -> Answer
    ) async throws(TenantError) -> Answer {
        let result: Result<Answer, TenantError> = await withCheckedContinuation { continuation in
            worker.execute { continuation.resume(returning: Result(catching: body)) }
        }
        return try result.get()
    }
}
