internal import PlatformCore
package import PlatformStore
internal import Synchronization

/// Every tenant of this server, the operators' keys and the audit log.
///
/// Lookups are answered from memory under a short lock and may come from any thread, event loops
/// too. Changes go to the store first, one synced batch each, and only then become visible; they
/// block, so they belong on worker threads. After a write that failed the registry opens its store
/// again and what is on disk is the truth.
///
/// Lock order: `files`, then `table`; `listeners` is held with neither.
package final class Registry: Sendable {
    /// Told of a tenant's new self and of what was changed, after it is on disk.
    package typealias Listener = @Sendable (_ tenant: Tenant, _ change: TenantChange) -> Void

    private let folder: any StoreFolder
    private let masterKey: String?
    private let newSalt: [UInt8]
    let table: Mutex<TenantTable>
    /// `nil` after a failed write, until the store could be opened again.
    let files: Mutex<RegistryFiles?>
    let listeners = Mutex<[Listener]>([])

    /// Opens the registry of a data folder, making an empty one where there is none.
    ///
    /// With a master key secrets are sealed; those that lie open are sealed at once.
    package init(
        folder: any StoreFolder,
        masterKey: String? = nil,
        using generator: inout some RandomNumberGenerator
    ) throws(TenantError) {
        self.folder = folder
        self.masterKey = masterKey
        newSalt = (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
        let opened = try RegistryFiles.open(folder, masterKey: masterKey, newSalt: newSalt)
        files = Mutex(opened.files)
        table = Mutex(opened.table)
    }

    /// Adds somebody who must know of changes, such as the doors that end links.
    ///
    /// Called on the thread of the change, which may be in a hurry: hand the work on.
    package func whenChanged(_ listener: @escaping Listener) {
        listeners.withLock { $0.append(listener) }
    }
}

extension Registry {
    /// What becomes of the table once a change is on disk.
    typealias Effect = (inout TenantTable) -> Void

    /// Decides a change and makes it, store first and then memory.
    func write<Answer>(
        now: Timestamp,
        _ decide: (RegistryFiles, inout RegistryFiles.Change) throws(TenantError) -> (Answer, Effect)
    ) throws(TenantError) -> Answer {
        try files.withLock { (files) throws(TenantError) in
            var opened = try open(&files)
            var change = RegistryFiles.Change()
            let (answer, effect) = try decide(opened, &change)
            do throws(StoreError) {
                try opened.commit(change, now: now)
            } catch {
                files = nil
                throw TenantError(error)
            }
            files = opened
            table.withLock { effect(&$0) }
            return answer
        }
    }

    /// The open files; after a failure they are opened again and memory is read anew.
    func open(_ files: inout RegistryFiles?) throws(TenantError) -> RegistryFiles {
        if let files { return files }
        let opened = try RegistryFiles.open(folder, masterKey: masterKey, newSalt: newSalt)
        table.withLock { $0 = opened.table }
        files = opened.files
        return opened.files
    }
}
