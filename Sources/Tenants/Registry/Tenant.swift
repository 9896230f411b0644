package import PlatformCore
internal import Synchronization

/// One tenant as it was at its last change: what every door asks while it serves a call.
///
/// Immutable, so any thread may keep it for the length of a call; a change makes a new one. It is
/// all that a closed tenant costs.
package final class Tenant: Sendable {
    package let record: TenantRecord
    /// What may be used up, by mode and overrides.
    package let quota: Quota

    /// Derived when the first token is issued or read; thousands of tenants never need theirs.
    private let derivedKeys = Mutex<TokenKeys?>(nil)

    package init(_ record: TenantRecord) {
        self.record = record
        quota = Quota(mode: record.mode, overrides: record.quotaOverrides)
    }

    package var number: TenantNumber { record.number }
    package var appKey: AppKey { record.appKey }
    package var settings: TenantSettings { record.settings }
    package var mode: TenantMode { record.mode }

    /// Throws unless the tenant's doors are open.
    package func requireActive() throws(TenantError) {
        switch record.state {
        case .active: return
        case .disabled: throw TenantError(.tenantDisabled, "the app \(appKey) is disabled")
        case .deleted: throw TenantError(.tenantDeleted, "the app \(appKey) was deleted")
        }
    }

    /// The keys of this tenant's tokens.
    var tokenKeys: TokenKeys {
        derivedKeys.withLock { kept in
            if let kept { return kept }
            let derived = TokenKeys(secret: record.secrets.current, tenant: record.number)
            kept = derived
            return derived
        }
    }
}
