internal import PlatformCore
package import Tenants

/// What operators choose by name, for one app and for the server; each change is audited.
///
/// Values come as one object: a name that is not in it stays as it is, `null` goes back to the default.
extension TenantOffice {
    /// Settings of an app; its engine is opened anew with them.
    package func set(
        _ values: JSONObject,
        of appKey: String,
        by actor: AuditEntry.Actor
    ) throws(TenantError) -> JSONObject {
        var settings = try find(appKey).settings
        try settings.set(values)
        return try apply(.setSettings(settings), to: appKey, by: actor)
    }

    /// The quota of an app.
    package func setQuota(
        _ values: JSONObject,
        of appKey: String,
        by actor: AuditEntry.Actor
    ) throws(TenantError) -> JSONObject {
        var quota = try find(appKey).record.quotaOverrides
        try quota.set(values)
        return try apply(.setQuota(quota), to: appKey, by: actor)
    }

    /// Features of an app, which go before the server's.
    package func setFeatures(
        _ values: JSONObject,
        of appKey: String,
        by actor: AuditEntry.Actor
    ) throws(TenantError) -> JSONObject {
        for (key, rule) in try Self.rules(in: values) {
            _ = try apply(.setFeature(key, rule), to: appKey, by: actor)
        }
        return try show(appKey)
    }

    /// Features of the server, where an app says nothing.
    package func setServerFeatures(
        _ values: JSONObject,
        by actor: AuditEntry.Actor
    ) throws(TenantError) -> JSONObject {
        for (key, rule) in try Self.rules(in: values) {
            try registry.setServerFeature(key, to: rule, by: actor, now: now())
        }
        return serverFeatures()
    }

    package func serverFeatures() -> JSONObject {
        ["features": .object(registry.serverFeatures.shown)]
    }

    private static func rules(in values: JSONObject) throws(TenantError) -> [(FeatureKey, FeatureRule?)] {
        var rules: [(FeatureKey, FeatureRule?)] = []
        for member in values.members {
            guard let key = FeatureKey(member.key) else {
                throw TenantError(.invalidSetting, "a feature's name is 1 to 64 small letters, digits, dots, - and _")
            }
            guard member.value != .null else {
                rules.append((key, nil))
                continue
            }
            guard let rule = FeatureRule(member.value) else {
                throw TenantError(
                    .invalidSetting,
                    "\(key) must be true, false or an object of isOn, users and clientsFrom"
                )
            }
            rules.append((key, rule))
        }
        return rules
    }
}
