internal import JWTKit
internal import PlatformCore

/// A token's claims as they lie in the JWT; short, because tokens travel with every connect.
struct TokenClaims: JWTPayload {
    /// The tenant's number.
    let t: UInt32
    /// The user's id.
    let u: String
    /// When it was issued, in milliseconds.
    let i: Int64
    /// From when on it is refused, in milliseconds.
    let e: Int64?
    /// The device's id and number, in device tokens.
    let d: String?
    let n: UInt32?

    init(_ token: AccessToken) {
        t = token.tenant.rawValue
        u = token.user.text
        i = token.issuedAt.rawValue
        e = token.expiresAt?.rawValue
        d = token.device?.id.text
        n = token.device?.number.rawValue
    }

    /// What the claims say, if they are of the form we write.
    var token: AccessToken? {
        guard let user = UserID(u) else { return nil }
        var device: AccessToken.Bound?
        switch (d, n) {
        case (nil, nil): break
        case (let id?, let number?):
            guard let id = DeviceID(id) else { return nil }
            device = AccessToken.Bound(id: id, number: DeviceNumber(rawValue: number))
        case (nil, _?), (_?, nil): return nil
        }
        return AccessToken(
            tenant: TenantNumber(rawValue: t),
            user: user,
            device: device,
            issuedAt: Timestamp(rawValue: i),
            expiresAt: e.map(Timestamp.init)
        )
    }

    /// Time is checked where the clock is; nothing else can be checked without the tenant.
    func verify(using algorithm: some JWTAlgorithm) {}
}
