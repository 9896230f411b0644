package import PlatformCore
internal import PlatformStore
internal import Synchronization

/// What is changed, store first; every act is audited in the same batch. Blocks on the disk.
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
            if record.state == .deleted {
                change.delete(RegistryKeys.timer(number))
                change.delete(RegistryKeys.bots(number))
            }
            change.act = .init(by: actor, what.action, tenant: number, detail: what.detail)
            let tenant = Tenant(record)
            return (
                tenant,
                { table in
                    table.put(tenant)
                    guard record.state == .deleted else { return }
                    table.setTimer(of: number, to: nil)
                    table.setHasBots(number, false)
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

    /// Keeps that a tenant may have bots, whose webhooks are called from each start on; said before the first is there.
    package func expectBots(of tenant: TenantNumber, now: Timestamp) throws(TenantError) {
        if hasBots(tenant) { return }
        try write(now: now) { (_, change) throws(TenantError) in
            change.put(RegistryKeys.bots(tenant), RecordWriter().bytes)
            return ((), { $0.setHasBots(tenant, true) })
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
