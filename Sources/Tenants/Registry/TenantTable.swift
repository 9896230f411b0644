internal import PlatformCore

/// Every tenant, found by number, AppKey or api id; what the registry answers lookups from.
struct TenantTable: Sendable {
    private(set) var byNumber: [TenantNumber: Tenant] = [:]
    private var byAppKey: [AppKey: Tenant] = [:]
    private var byAPIID: [APIID: Tenant] = [:]
    /// When a closed tenant must next be opened for its own sake.
    private(set) var timers: [TenantNumber: Timestamp] = [:]
    /// Tenants that may have bots.
    private(set) var withBots: Set<TenantNumber> = []
    private(set) var operatorKeys: [String: OperatorKey] = [:]
    var serverFeatures = FeatureRules()

    /// Takes a tenant in, in place of its earlier self.
    mutating func put(_ tenant: Tenant) {
        byNumber[tenant.number] = tenant
        byAPIID[tenant.record.apiID] = tenant
        // A deleted tenant answers for its AppKey until another one takes that.
        if let holder = byAppKey[tenant.appKey], holder.number > tenant.number { return }
        byAppKey[tenant.appKey] = tenant
    }

    func tenant(_ appKey: AppKey) -> Tenant? { byAppKey[appKey] }

    func tenant(_ apiID: APIID) -> Tenant? { byAPIID[apiID] }

    mutating func setTimer(of tenant: TenantNumber, to time: Timestamp?) {
        timers[tenant] = time
    }

    mutating func setHasBots(_ tenant: TenantNumber, _ hasBots: Bool) {
        if hasBots { withBots.insert(tenant) } else { withBots.remove(tenant) }
    }

    mutating func put(_ key: OperatorKey) {
        operatorKeys[key.id] = key
    }

    mutating func removeOperatorKey(_ id: String) {
        operatorKeys[id] = nil
    }

    /// Tenants in order of number, deleted ones too, from after `previous`.
    func page(after previous: TenantNumber?, limit: Int) -> [Tenant] {
        let rest = byNumber.keys.filter { number in previous.map { number > $0 } ?? true }
        return rest.sorted().prefix(max(0, limit)).compactMap { byNumber[$0] }
    }
}
