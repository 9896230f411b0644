internal import PlatformCore

/// What an operator can change about a tenant after it was made.
package enum TenantChange: Sendable {
    case rename(String)
    case setMode(TenantMode)
    case setSettings(TenantSettings)
    case setQuota(QuotaOverrides)
    /// `nil` takes the tenant's rule away, so that the server's holds.
    case setFeature(FeatureKey, FeatureRule?)
    /// Where the app's server is called, and for what.
    case setCallbacks(CallbackRoutes)
    /// Tokens of the old secret end at once, signatures after the grace.
    case rotateSecret(AppSecret, graceSeconds: UInt32)
    case disable
    case enable
    /// The number is retired; the data is the directory's to remove.
    case delete

    /// Whether links that are open now must end.
    package var endsLinks: Bool {
        switch self {
        case .rotateSecret, .disable, .delete: true
        case .rename, .setMode, .setSettings, .setQuota, .setFeature, .setCallbacks, .enable: false
        }
    }

    /// The longest grace of a rotation: a week.
    package static let graceSecondsMax: UInt32 = 7 * 86_400

    /// The name it has in the audit log.
    var action: String {
        switch self {
        case .rename: "tenant.rename"
        case .setMode: "tenant.setMode"
        case .setSettings: "tenant.setSettings"
        case .setQuota: "tenant.setQuota"
        case .setFeature: "tenant.setFeature"
        case .setCallbacks: "tenant.setCallbacks"
        case .rotateSecret: "tenant.rotateSecret"
        case .disable: "tenant.disable"
        case .enable: "tenant.enable"
        case .delete: "tenant.delete"
        }
    }

    /// What the audit log says of it; no secrets.
    var detail: String {
        switch self {
        case .rename(let name): name
        case .setMode(let mode): mode.rawValue
        case .setSettings(let settings): "\(settings)"
        case .setQuota(let quota): "\(quota)"
        case .setFeature(let key, let rule): rule.map { "\(key) \($0.isOn ? "on" : "off")" } ?? "\(key) as the server"
        case .setCallbacks(let callbacks):
            callbacks.routes.map { "\($0.name) at \(CallbackURL($0.url)?.host ?? "")" }.joined(separator: ", ")
        case .rotateSecret(_, let grace): "grace \(grace) s"
        case .disable, .enable, .delete: ""
        }
    }
}

extension TenantRecord {
    /// The record after a change, or why it is refused.
    func applying(_ change: TenantChange, now: Timestamp) throws(TenantError) -> TenantRecord {
        guard state != .deleted else { throw TenantError(.tenantDeleted, "the app \(appKey) was deleted") }
        var next = self
        switch change {
        case .rename(let name):
            try requireName(name, bytesMax: NewTenant.nameBytesMax)
            next.name = name
        case .setMode(let mode): next.mode = mode
        case .setSettings(let settings):
            try settings.check()
            next.settings = settings
        case .setQuota(let quota):
            try quota.check()
            next.quotaOverrides = quota
        case .setCallbacks(let callbacks):
            try callbacks.check()
            next.callbacks = callbacks
        case .setFeature(let key, let rule): try next.features.set(key, to: rule)
        case .rotateSecret(let secret, let grace):
            guard grace <= TenantChange.graceSecondsMax else {
                throw TenantError(.invalidSetting, "a grace is at most \(TenantChange.graceSecondsMax) seconds")
            }
            guard secret != secrets.current else {
                throw TenantError(.invalidSetting, "the new secret is the one the app has")
            }
            next.lastingSecret = lastingSecret ?? secrets.current
            next.secrets.rotate(to: secret, graceSeconds: grace, now: now)
        case .disable: next.state = .disabled
        case .enable: next.state = .active
        case .delete: next.state = .deleted
        }
        return next
    }
}
