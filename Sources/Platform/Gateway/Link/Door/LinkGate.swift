internal import PlatformCore
package import Tenants

/// Decides who may come in, and counts what tenants use up through links.
///
/// Safe on any thread; a check costs some 20 µs, once per link.
package struct LinkGate: Sendable {
    private let registry: Registry
    private let quotas: QuotaLedger
    private let signatures: SignatureCheck
    private let linksPerTenantMax: UInt32?

    /// `linksPerTenantMax` holds for apps whose quota says nothing of links.
    package init(
        registry: Registry,
        quotas: QuotaLedger,
        signatures: SignatureCheck,
        linksPerTenantMax: UInt32? = nil
    ) {
        self.registry = registry
        self.quotas = quotas
        self.signatures = signatures
        self.linksPerTenantMax = linksPerTenantMax
    }

    /// Who a token speaks for.
    func pass(token text: String, now: Timestamp) throws(ClientError) -> LinkPass {
        do {
            let (tenant, token) = try registry.verify(token: text, now: now)
            return LinkPass(tenant: tenant, user: token.user, issuedAt: token.issuedAt, device: token.device)
        } catch {
            throw error.clientError
        }
    }

    /// Who a signed upgrade speaks for; its device is the one that the signature names.
    func pass(upgrade header: HeaderLookup, now: Timestamp) throws(TenantError) -> LinkPass {
        let caller = try signatures.caller(ofUpgrade: header, now: now)
        return LinkPass(tenant: caller.tenant, user: caller.user, issuedAt: now, signedDevice: caller.device)
    }

    /// Whether pages of this origin may open links of the tenant.
    func requireOrigin(_ origin: String?, for tenant: Tenant) throws(ClientError) {
        guard tenant.settings.admits(origin: origin) else {
            throw ClientError(.notAllowed, "pages of this origin may not open links of this app")
        }
    }

    /// What the tenant uses up.
    func meter(of tenant: Tenant) -> TenantMeter {
        quotas.meter(of: tenant.number)
    }

    /// Counts one more link of a tenant, or refuses it; undone by the meter's `closeLink`.
    func countLink(of tenant: Tenant, on meter: TenantMeter) throws(ClientError) {
        do {
            try meter.openLink(quota: tenant.quota, otherwise: linksPerTenantMax)
        } catch {
            throw error.clientError
        }
    }

    /// Throws what links were ended with if the tenant's secret was changed or it was disabled since it was looked up.
    func requireUnchanged(_ tenant: Tenant) throws(ClientError) {
        let current = current(tenant)
        if let error = current.refusal { throw error }
        if current.record.secrets.current != tenant.record.secrets.current { throw .secretChanged }
    }

    /// The tenant as it is now; the one given if it cannot be found any more.
    func current(_ tenant: Tenant) -> Tenant {
        (try? registry.tenant(tenant.number)) ?? tenant
    }
}

extension Tenant {
    /// Why it lets no link in, if it does not.
    var refusal: ClientError? {
        (try? requireActive()) == nil ? ClientError(.tenantDisabled, "the app is disabled") : nil
    }
}

extension ClientError {
    static let secretChanged = ClientError(.tokenRevoked, "the app's secret was changed; get a new token")
}

/// Who a link may speak for.
package struct LinkPass: Sendable {
    let tenant: Tenant
    let user: UserID
    let issuedAt: Timestamp
    /// The device that a device token is bound to.
    var device: AccessToken.Bound?
    /// The device that a signed upgrade named.
    var signedDevice: DeviceID?

    /// Throws unless the hello speaks for the device that the pass was given to.
    func requireDevice(_ id: DeviceID) throws(ClientError) {
        guard let bound = device?.id ?? signedDevice, bound != id else { return }
        throw ClientError(.unknownDevice, "the token was given to another device; use a user token")
    }
}
