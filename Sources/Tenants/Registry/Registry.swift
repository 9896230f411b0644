package import PlatformCore
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
    private let table: Mutex<TenantTable>
    /// `nil` after a failed write, until the store could be opened again.
    private let files: Mutex<RegistryFiles?>
    private let listeners = Mutex<[Listener]>([])

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

// MARK: Lookups

extension Registry {
    /// The tenant of an AppKey, deleted or disabled ones too.
    package func tenant(_ appKey: AppKey) throws(TenantError) -> Tenant {
        guard let tenant = table.withLock({ $0.tenant(appKey) }) else {
            throw TenantError(.unknownAppKey, "no app has this AppKey")
        }
        return tenant
    }

    package func tenant(_ number: TenantNumber) throws(TenantError) -> Tenant {
        guard let tenant = table.withLock({ $0.byNumber[number] }) else {
            throw TenantError(.unknownTenant, "there is no tenant \(number.rawValue)")
        }
        return tenant
    }

    package func tenant(_ apiID: APIID) throws(TenantError) -> Tenant {
        guard let tenant = table.withLock({ $0.tenant(apiID) }) else {
            throw TenantError(.unknownTenant, "no app has the api id \(apiID)")
        }
        return tenant
    }

    /// Tenants in order of number, deleted ones too, from after `previous`.
    package func tenants(after previous: TenantNumber? = nil, limit: Int) -> [Tenant] {
        table.withLock { $0.page(after: previous, limit: limit) }
    }

    /// How many tenants there are, deleted ones too.
    package var tenantCount: Int { table.withLock { $0.byNumber.count } }

    /// Tenants with a timer that is due, the longest overdue first.
    package func tenantsDue(at now: Timestamp, limit: Int) -> [TenantNumber] {
        let timers = table.withLock { $0.timers }
        return timers.filter { $0.value <= now }.sorted { $0.value < $1.value }.prefix(limit).map(\.key)
    }

    /// The operator key of this text, if it is one.
    package func operatorKey(_ text: String) throws(TenantError) -> OperatorKey {
        guard let id = OperatorKey.id(in: text), let key = table.withLock({ $0.operatorKeys[id] }), key.matches(text)
        else { throw TenantError(.unknownOperatorKey, "this is no operator key of this server") }
        return key
    }

    package var operatorKeys: [OperatorKey] {
        table.withLock { Array($0.operatorKeys.values) }.sorted { $0.createdAt < $1.createdAt }
    }

    package var serverFeatures: FeatureRules { table.withLock { $0.serverFeatures } }

    /// Whether a feature is on for somebody of a tenant.
    package func isOn(_ feature: FeatureKey, for asker: FeatureAsker, of tenant: Tenant) -> Bool {
        FeatureRules.decide(feature, for: asker, tenant: tenant.record.features, server: serverFeatures)
    }

    /// The newest audit entries before `number`, newest first; blocks on the store.
    package func audit(before number: UInt64 = .max, limit: Int) throws(TenantError) -> [AuditEntry] {
        do {
            let snapshot = try files.withLock { (files) throws(TenantError) in
                try open(&files).store.snapshot()
            }
            let range = RegistryKeys.audit(before: number)
            return try snapshot.records(in: range, .backward, limit: min(max(0, limit), Self.auditPageMax))
                .compactMap { record in
                    try RegistryKeys.auditNumber(in: record.key)
                        .map { try AuditEntry(decoding: record.value, number: $0) }
                }
        } catch let error as TenantError {
            throw error
        } catch let error as StoreError {
            throw TenantError(error)
        } catch {
            throw TenantError(.storage, "\(error)")
        }
    }

    /// Writes a copy of the registry that can be opened by itself; blocks on the store.
    package func checkpoint(to path: String) throws(TenantError) {
        try files.withLock { (files) throws(TenantError) in
            let store = try open(&files).store
            do throws(StoreError) {
                try store.checkpoint(to: path)
            } catch {
                throw TenantError(error)
            }
        }
    }

    /// The largest page of the audit log.
    package static let auditPageMax = 500
}

// MARK: Changes

extension Registry {
    /// Makes a tenant; its number was never given to another.
    package func create(_ new: NewTenant, by actor: AuditEntry.Actor, now: Timestamp) throws(TenantError) -> Tenant {
        try write(now: now) { (files, change) throws(TenantError) in
            if let holder = self.table.withLock({ $0.tenant(new.appKey) }), holder.record.state != .deleted {
                throw TenantError(.appKeyTaken, "another app has the AppKey \(new.appKey)")
            }
            let record = try new.record(number: files.nextNumber, now: now)
            try files.add(record, to: &change)
            change.act = .init(by: actor, "tenant.create", tenant: record.number, detail: "\(record.appKey)")
            let tenant = Tenant(record)
            return (tenant, { $0.put(tenant) })
        }
    }

    /// Changes a tenant and tells the listeners.
    @discardableResult
    package func apply(
        _ what: TenantChange,
        to number: TenantNumber,
        by actor: AuditEntry.Actor,
        now: Timestamp
    ) throws(TenantError) -> Tenant {
        let tenant = try write(now: now) { (files, change) throws(TenantError) in
            let record = try self.tenant(number).record.applying(what, now: now)
            try files.add(record, to: &change)
            if record.state == .deleted { change.delete(RegistryKeys.timer(number)) }
            change.act = .init(by: actor, what.action, tenant: number, detail: what.detail)
            let tenant = Tenant(record)
            return (
                tenant,
                { table in
                    table.put(tenant)
                    if record.state == .deleted { table.setTimer(of: number, to: nil) }
                }
            )
        }
        for listener in listeners.withLock({ $0 }) { listener(tenant, what) }
        return tenant
    }

    /// Keeps when a tenant must be opened for its own sake; `nil` when nothing waits in it.
    package func setTimer(of tenant: TenantNumber, to time: Timestamp?, now: Timestamp) throws(TenantError) {
        if table.withLock({ $0.timers[tenant] }) == time { return }
        try write(now: now) { (_, change) throws(TenantError) in
            if let time {
                var writer = RecordWriter()
                writer.putSigned(TimerField.time, time.rawValue)
                change.put(RegistryKeys.timer(tenant), writer.bytes)
            } else {
                change.delete(RegistryKeys.timer(tenant))
            }
            return ((), { $0.setTimer(of: tenant, to: time) })
        }
    }

    /// Sets the server's rule for a feature, or takes it away with `nil`.
    package func setServerFeature(
        _ key: FeatureKey,
        to rule: FeatureRule?,
        by actor: AuditEntry.Actor,
        now: Timestamp
    ) throws(TenantError) {
        try write(now: now) { (_, change) throws(TenantError) in
            var features = self.serverFeatures
            try features.set(key, to: rule)
            var writer = RecordWriter()
            features.write(to: &writer)
            change.put(RegistryKeys.serverFeatures, writer.bytes)
            change.act = .init(by: actor, "server.setFeature", detail: TenantChange.setFeature(key, rule).detail)
            let decided = features
            return ((), { $0.serverFeatures = decided })
        }
    }

    /// Makes an operator key and answers its text, which nobody can ask for again.
    package func createOperatorKey(
        name: String,
        role: OperatorRole,
        by actor: AuditEntry.Actor,
        now: Timestamp,
        using generator: inout some RandomNumberGenerator
    ) throws(TenantError) -> (key: OperatorKey, text: String) {
        let made = try OperatorKey.make(name: name, role: role, now: now, using: &generator)
        try write(now: now) { (_, change) throws(TenantError) in
            guard self.table.withLock({ $0.operatorKeys.count }) < Self.operatorKeyCountMax else {
                throw TenantError(.quotaExceeded, "a server has at most \(Self.operatorKeyCountMax) operator keys")
            }
            change.put(RegistryKeys.operatorKey(made.key.id), made.key.encoded())
            change.act = .init(by: actor, "operatorKey.create", detail: "\(made.key.id) \(role.rawValue) \(name)")
            return ((), { $0.put(made.key) })
        }
        return made
    }

    package func removeOperatorKey(_ id: String, by actor: AuditEntry.Actor, now: Timestamp) throws(TenantError) {
        try write(now: now) { (_, change) throws(TenantError) in
            guard self.table.withLock({ $0.operatorKeys[id] }) != nil else {
                throw TenantError(.unknownOperatorKey, "there is no operator key \(id)")
            }
            change.delete(RegistryKeys.operatorKey(id))
            change.act = .init(by: actor, "operatorKey.remove", detail: id)
            return ((), { $0.removeOperatorKey(id) })
        }
    }

    /// Adds an act to the audit log that changes nothing else here, such as a backup.
    package func record(_ act: AuditEntry.Act, now: Timestamp) throws(TenantError) {
        try write(now: now) { (_, change) throws(TenantError) in
            change.act = act
            return ((), { _ in })
        }
    }

    /// The most operator keys a server has.
    package static let operatorKeyCountMax = 1_000
}

// MARK: Writing

extension Registry {
    /// What becomes of the table once a change is on disk.
    private typealias Effect = (inout TenantTable) -> Void

    /// Decides a change and makes it, store first and then memory.
    private func write<Answer>(
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
    private func open(_ files: inout RegistryFiles?) throws(TenantError) -> RegistryFiles {
        if let files { return files }
        let opened = try RegistryFiles.open(folder, masterKey: masterKey, newSalt: newSalt)
        table.withLock { $0 = opened.table }
        files = opened.files
        return opened.files
    }
}
