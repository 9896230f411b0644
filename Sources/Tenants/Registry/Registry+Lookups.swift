package import PlatformCore
internal import PlatformStore
internal import Synchronization

/// What is answered from memory, on any thread; the audit log alone is read from the store.
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

    /// Tenants that may have bots, by number.
    package var tenantsWithBots: [TenantNumber] { table.withLock { $0.withBots }.sorted() }

    package func hasBots(_ tenant: TenantNumber) -> Bool { table.withLock { $0.withBots.contains(tenant) } }

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
        } catch {
            throw TenantError(of: error)
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
