package import PlatformCore
package import Tenants

/// What operators do to the registry, for the Admin API and the command line alike; it answers JSON objects.
///
/// Everything here blocks on the registry's store and belongs on a worker thread. The registry audits each change.
package struct TenantOffice: Sendable {
    let registry: Registry
    let now: @Sendable () -> Timestamp

    package init(registry: Registry, now: @escaping @Sendable () -> Timestamp) {
        self.registry = registry
        self.now = now
    }

    /// Makes a tenant; this and `rotate` are the only answers with a secret in them.
    package func create(
        name: String,
        appKey: String?,
        appSecret: String?,
        mode: String?,
        by actor: AuditEntry.Actor
    ) throws(TenantError) -> JSONObject {
        var generator = SystemRandomNumberGenerator()
        let new = NewTenant(
            name: name,
            mode: try mode.map(Self.mode) ?? .development,
            appKey: try appKey.map(Self.appKey),
            secret: try appSecret.map(Self.secret),
            using: &generator
        )
        let record = try registry.create(new, by: actor, now: now()).record
        return [
            "tenant": .integer(Int64(record.number.rawValue)),
            "name": .string(record.name),
            "appKey": .string(record.appKey.text),
            "appSecret": .string(record.secrets.current.text),
            "apiID": .integer(Int64(record.apiID.rawValue)),
            "apiHash": .string(record.apiHash.text),
        ]
    }

    /// A page of tenants in order of number; `next` is where the following one starts.
    package func list(after: UInt32?, limit: Int) throws(TenantError) -> JSONObject {
        let tenants = registry.tenants(after: after.map(TenantNumber.init(rawValue:)), limit: limit)
        var page: JSONObject = ["tenants": .array(tenants.map { .object($0.record.shown) })]
        if tenants.count == limit, let last = tenants.last {
            page.append("next", .integer(Int64(last.number.rawValue)))
        }
        return page
    }

    package func show(_ appKey: String) throws(TenantError) -> JSONObject {
        try find(appKey).record.shown
    }

    /// Gives a tenant another secret; the old one signs for the grace alone, and its tokens end at once.
    package func rotate(
        _ appKey: String,
        to secret: String?,
        graceSeconds: UInt32,
        by actor: AuditEntry.Actor
    ) throws(TenantError) -> JSONObject {
        var generator = SystemRandomNumberGenerator()
        let new = try secret.map(Self.secret) ?? AppSecret(using: &generator)
        let tenant = try change(appKey, .rotateSecret(new, graceSeconds: graceSeconds), by: actor)
        return ["appKey": .string(tenant.appKey.text), "appSecret": .string(new.text)]
    }

    /// Makes one change and answers the tenant as it is then.
    package func apply(
        _ what: TenantChange,
        to appKey: String,
        by actor: AuditEntry.Actor
    ) throws(TenantError) -> JSONObject {
        try change(appKey, what, by: actor).record.shown
    }

    /// The tenant of an AppKey, a disabled one too.
    package func find(_ appKey: String) throws(TenantError) -> Tenant {
        let tenant = try registry.tenant(Self.appKey(appKey))
        guard tenant.record.state != .deleted else {
            throw TenantError(.tenantDeleted, "the app \(appKey) was deleted")
        }
        return tenant
    }

    private func change(
        _ appKey: String,
        _ what: TenantChange,
        by actor: AuditEntry.Actor
    ) throws(TenantError) -> Tenant {
        try registry.apply(what, to: try find(appKey).number, by: actor, now: now())
    }
}

/// Operators' keys and the audit log.
extension TenantOffice {
    /// Makes an operator key; its text is in this answer and nowhere else.
    package func createOperatorKey(
        name: String,
        role: String,
        by actor: AuditEntry.Actor
    ) throws(TenantError) -> JSONObject {
        guard let role = OperatorRole(rawValue: role) else {
            let roles = OperatorRole.allCases.map(\.rawValue).joined(separator: ", ")
            throw TenantError(.invalidSetting, "a role is one of \(roles)")
        }
        var generator = SystemRandomNumberGenerator()
        let made = try registry.createOperatorKey(name: name, role: role, by: actor, now: now(), using: &generator)
        var answer = made.key.shown
        answer.append("key", .string(made.text))
        return answer
    }

    package func operatorKeys() -> JSONObject {
        ["operators": .array(registry.operatorKeys.map { .object($0.shown) })]
    }

    package func removeOperatorKey(_ id: String, by actor: AuditEntry.Actor) throws(TenantError) -> JSONObject {
        try registry.removeOperatorKey(id, by: actor, now: now())
        return ["id": .string(id)]
    }

    /// The newest acts before a number, newest first.
    package func audit(before number: UInt64?, limit: Int) throws(TenantError) -> JSONObject {
        let entries = try registry.audit(before: number ?? .max, limit: limit)
        return ["acts": .array(entries.map { .object($0.shown) })]
    }

    /// Notes an act that changes nothing in the registry, such as a backup.
    package func note(_ action: String, on tenant: Tenant, detail: String, by actor: AuditEntry.Actor)
        throws(TenantError)
    {
        try registry.record(.init(by: actor, action, tenant: tenant.number, detail: detail), now: now())
    }
}

extension TenantOffice {
    private static func appKey(_ text: String) throws(TenantError) -> AppKey {
        guard let key = AppKey(text) else {
            throw TenantError(
                .invalidSetting,
                "an AppKey is \(AppKey.lengths.lowerBound) to \(AppKey.lengths.upperBound) letters and digits"
            )
        }
        return key
    }

    private static func secret(_ text: String) throws(TenantError) -> AppSecret {
        guard let secret = AppSecret(text) else {
            throw TenantError(
                .invalidSetting,
                "an App Secret is \(AppSecret.lengths.lowerBound) to \(AppSecret.lengths.upperBound) printable characters without spaces"
            )
        }
        return secret
    }

    /// Reads `development` or `production`.
    package static func mode(_ text: String) throws(TenantError) -> TenantMode {
        guard let mode = TenantMode(rawValue: text) else {
            throw TenantError(.invalidSetting, "a mode is development or production")
        }
        return mode
    }
}
