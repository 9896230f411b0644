package import PlatformCore

/// Everything the registry keeps about one tenant.
package struct TenantRecord: Hashable, Sendable {
    package let number: TenantNumber
    package let createdAt: Timestamp
    package let appKey: AppKey
    package let apiID: APIID
    package let apiHash: APIHash
    package var name: String
    package var secrets: AppSecrets
    /// What outlives every rotation: the proofs of whom Telegram clients were told of are derived from it.
    ///
    /// Apps that were made before there was one go by their App Secret, which is kept here when it is rotated first.
    package var lastingSecret: AppSecret?
    package var mode: TenantMode
    package var state: TenantState
    package var settings: TenantSettings
    package var quotaOverrides: QuotaOverrides
    package var features: FeatureRules
    package var callbacks: CallbackRoutes

    package init(
        number: TenantNumber,
        createdAt: Timestamp,
        appKey: AppKey,
        apiID: APIID,
        apiHash: APIHash,
        name: String,
        secrets: AppSecrets,
        lastingSecret: AppSecret? = nil,
        mode: TenantMode,
        state: TenantState = .active,
        settings: TenantSettings = .init(),
        quotaOverrides: QuotaOverrides = .init(),
        features: FeatureRules = .init(),
        callbacks: CallbackRoutes = .init()
    ) {
        self.number = number
        self.createdAt = createdAt
        self.appKey = appKey
        self.apiID = apiID
        self.apiHash = apiHash
        self.name = name
        self.secrets = secrets
        self.lastingSecret = lastingSecret
        self.mode = mode
        self.state = state
        self.settings = settings
        self.quotaOverrides = quotaOverrides
        self.features = features
        self.callbacks = callbacks
    }
}

/// Whether the vendor's numbers are enforced.
package enum TenantMode: String, Hashable, Sendable, CaseIterable {
    /// The vendor's rates and caps are off, calls that only development apps have are on.
    case development
    /// The vendor's documented numbers hold, each adjustable.
    case production
}

/// Whether a tenant's doors are open.
package enum TenantState: String, Hashable, Sendable, CaseIterable {
    case active
    /// Refused at every door, its data kept; can be enabled again.
    case disabled
    /// Its data is gone or going, and its number is retired.
    case deleted
}
