internal import JWTKit
package import PlatformCore

extension Tenant {
    /// A token that opens links as `user`, at most 256 characters.
    package func issueUserToken(for user: UserID, now: Timestamp) throws(TenantError) -> String {
        try sign(AccessToken(tenant: number, user: user, device: nil, issuedAt: now, expiresAt: expiry(from: now)))
    }

    /// A token that opens links as one device of `user`.
    package func issueDeviceToken(
        for user: UserID,
        device: AccessToken.Bound,
        now: Timestamp
    ) throws(TenantError) -> String {
        try sign(AccessToken(tenant: number, user: user, device: device, issuedAt: now, expiresAt: expiry(from: now)))
    }

    /// Throws unless the token was issued by this tenant under its present secret and is still good.
    ///
    /// About 20 µs; may be called on an event loop.
    package func verify(_ token: PresentedToken, now: Timestamp) throws(TenantError) -> AccessToken {
        // The claims have no name of their own: Swift 6.3.1's optimizer crashes on a copy of them here.
        try requireActive()
        guard token.claims.tenant == number else {
            throw TenantError(.tokenOfOtherTenant, "the token is of another app")
        }
        guard tokenKeys.isSignature(token.signature, of: token.signedText, kind: token.claims.kind) else {
            throw TenantError(.tokenForged, "the token was not issued under the app's present secret")
        }
        if let expiresAt = token.claims.expiresAt, now >= expiresAt {
            throw TenantError(.tokenExpired, "the token has expired: get a new one from the app's server")
        }
        return token.claims
    }

    private func expiry(from now: Timestamp) -> Timestamp? {
        settings.tokenLifetimeSeconds.map { now.advanced(byMilliseconds: Int64($0) * 1_000) }
    }

    private func sign(_ token: AccessToken) throws(TenantError) -> String {
        do {
            let claims = try tokenSerializer.serialize(TokenClaims(token))
            let text = tokenHeader + [UInt8(ascii: ".")] + claims
            let signature = tokenKeys.signature(of: text, kind: token.kind)
            return String(decoding: text + [UInt8(ascii: ".")] + Base64URL.text(signature), as: UTF8.self)
        } catch {
            throw TenantError(.storage, "a token could not be written: \(error)")
        }
    }
}

extension Registry {
    /// Finds the tenant of a token and verifies it.
    package func verify(token text: String, now: Timestamp) throws(TenantError) -> (tenant: Tenant, token: AccessToken)
    {
        let presented = try PresentedToken(text)
        let tenant = try tenant(presented.tenant)
        return (tenant, try tenant.verify(presented, now: now))
    }
}

private let tokenSerializer = DefaultJWTSerializer()
private let tokenHeader = Base64URL.text(Array(#"{"alg":"HS256","typ":"JWT"}"#.utf8))
