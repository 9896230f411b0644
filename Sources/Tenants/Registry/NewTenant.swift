internal import PlatformCore

/// What a tenant is made from; an app can bring its own AppKey and secret.
package struct NewTenant: Sendable {
    package static let nameBytesMax = 128

    package var name: String
    package var mode: TenantMode
    package var appKey: AppKey
    package var secret: AppSecret
    package var apiHash: APIHash
    private let lastingSecret: AppSecret
    package var settings = TenantSettings()
    package var quotaOverrides = QuotaOverrides()

    /// Fills in what is not given.
    package init(
        name: String,
        mode: TenantMode = .development,
        appKey: AppKey? = nil,
        secret: AppSecret? = nil,
        using generator: inout some RandomNumberGenerator
    ) {
        self.name = name
        self.mode = mode
        self.appKey = appKey ?? AppKey(using: &generator)
        self.secret = secret ?? AppSecret(using: &generator)
        apiHash = APIHash(using: &generator)
        lastingSecret = AppSecret(using: &generator)
    }

    /// The record of the tenant, once it has a number.
    func record(number: TenantNumber, now: Timestamp) throws(TenantError) -> TenantRecord {
        try requireName(name, bytesMax: Self.nameBytesMax)
        try settings.check()
        try quotaOverrides.check()
        guard let apiID = APIID(of: number) else {
            throw TenantError(.tenantsExhausted, "every tenant number was given out")
        }
        return TenantRecord(
            number: number,
            createdAt: now,
            appKey: appKey,
            apiID: apiID,
            apiHash: apiHash,
            name: name,
            secrets: AppSecrets(current: secret),
            lastingSecret: lastingSecret,
            mode: mode,
            settings: settings,
            quotaOverrides: quotaOverrides
        )
    }
}
