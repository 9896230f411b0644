package import PlatformCore

/// Decides whose call it is on the doors that are opened by a signature.
///
/// Safe on any thread and never blocks; a check costs some microseconds and the hash of the body.
package final class SignatureCheck: Sendable {
    /// How far our own signatures' time may be from ours, in milliseconds.
    package static let skewMax: Int64 = 300_000
    /// How long a vendor signature is remembered when its app set no window, in milliseconds.
    package static let replayMemory: Int64 = 600_000
    /// Nonces that are remembered per tenant: 24 bytes or so each.
    package static let noncesPerTenantMax = 1_000_000

    private let registry: Registry
    private let nonces: NonceLedger
    /// Signatures must be younger than this: what was used before it is not known.
    private let oldest: Timestamp?

    /// One that knows of nothing that was signed before.
    package init(registry: Registry, noncesPerTenantMax: Int = SignatureCheck.noncesPerTenantMax) {
        self.registry = registry
        nonces = NonceLedger(perTenantMax: noncesPerTenantMax)
        oldest = nil
    }

    /// One that goes on where the last server on the registry stopped; blocks on the disk.
    ///
    /// After a crash nobody knows which nonces were used, so what was signed before `now` is refused as stale.
    package init(resuming registry: Registry, now: Timestamp) throws(TenantError) {
        self.registry = registry
        nonces = NonceLedger(perTenantMax: Self.noncesPerTenantMax)
        let kept = try registry.takeKeptNonces(now: now)
        if let kept { nonces.restore(kept) }
        oldest = kept == nil ? now : nil
    }

    /// Leaves to the next server what it must know; call it when no more calls come.
    ///
    /// Blocks on the disk.
    package func keep(now: Timestamp) throws(TenantError) {
        let kept = nonces.kept(now: now)
        if kept.count <= KeptNonces.countMax { try registry.keep(kept, now: now) }
    }

    /// The tenant that signed a Server API call, in the vendor's form or ours.
    ///
    /// `pathAndQuery` is what stands in the request line, before any tidying.
    package func tenant(
        signing method: String,
        _ pathAndQuery: String,
        body: some Sequence<UInt8>,
        header: HeaderLookup,
        now: Timestamp
    ) throws(TenantError) -> Tenant {
        guard header("EchoIM-Signature") != nil else { return try vendorCaller(header, now: now) }
        let headers = try SignedHeaders(header, form: .ours)
        let signature = RequestSignature(
            appKey: headers.appKey,
            method: method,
            pathAndQuery: pathAndQuery,
            body: body,
            nonce: headers.nonce,
            timestamp: headers.timestamp
        )
        return try ourCaller(headers, signature, now: now)
    }

    /// The tenant that signed a call whose body comes later, and what that body must be where the signature says it.
    ///
    /// With our form the header `EchoIM-Content-SHA256` tells the body's hash, which is what was signed.
    package func tenant(
        signingFile method: String,
        _ pathAndQuery: String,
        header: HeaderLookup,
        now: Timestamp
    ) throws(TenantError) -> (tenant: Tenant, body: FileDigest?) {
        guard header("EchoIM-Signature") != nil else { return (try vendorCaller(header, now: now), nil) }
        let headers = try SignedHeaders(header, form: .ours)
        guard let body = header("EchoIM-Content-SHA256").flatMap({ FileDigest($0) }) else {
            throw TenantError(.signatureMissing, "the header EchoIM-Content-SHA256 says what the body is")
        }
        let signature = RequestSignature(
            appKey: headers.appKey,
            method: method,
            pathAndQuery: pathAndQuery,
            bodyHash: body.bytes,
            nonce: headers.nonce,
            timestamp: headers.timestamp
        )
        return (try ourCaller(headers, signature, now: now), body)
    }

    /// Who opens a link by a signed upgrade.
    package func caller(ofUpgrade header: HeaderLookup, now: Timestamp) throws(TenantError) -> TrustedCaller {
        let headers = try SignedHeaders(header, form: .ours)
        guard let user = header("EchoIM-User").flatMap({ UserID($0) }),
            let device = header("EchoIM-Device").flatMap({ DeviceID($0) })
        else {
            throw TenantError(.signatureMissing, "the headers EchoIM-User and EchoIM-Device name who connects")
        }
        let tenant = try activeTenant(headers.appKey)
        let signature = LinkSignature(
            appKey: headers.appKey,
            user: user,
            device: device,
            nonce: headers.nonce,
            timestamp: headers.timestamp
        )
        try requireSigned(tenant, now: now) { signature.isSigned(headers.signature, under: $0) }
        try requireOnce(headers, use: "link", by: tenant, now: now)
        return TrustedCaller(tenant: tenant, user: user, device: device)
    }

    /// How many nonces are remembered, for the metrics.
    package var nonceCount: Int { nonces.count }
}

/// A user and device that their app's server vouches for.
package struct TrustedCaller: Sendable {
    package let tenant: Tenant
    package let user: UserID
    package let device: DeviceID
}

extension SignatureCheck {
    private func ourCaller(
        _ headers: SignedHeaders,
        _ signature: RequestSignature,
        now: Timestamp
    ) throws(TenantError) -> Tenant {
        let tenant = try activeTenant(headers.appKey)
        try requireSigned(tenant, now: now) { signature.isSigned(headers.signature, under: $0) }
        try requireOnce(headers, use: "request", by: tenant, now: now)
        return tenant
    }

    private func vendorCaller(_ header: HeaderLookup, now: Timestamp) throws(TenantError) -> Tenant {
        let headers = try SignedHeaders(header, form: .vendor)
        let tenant = try activeTenant(headers.appKey)
        let signature = VendorSignature(nonce: headers.nonce, timestamp: headers.timestamp)
        try requireSigned(tenant, now: now) { signature.isSigned(headers.signature, under: $0) }

        let policy = tenant.settings.signatures
        if policy.requiresV2 {
            throw TenantError(.signatureTooWeak, "this app takes calls signed with EchoIM-Signature only")
        }
        let skew = Int64(policy.maxSkewSeconds) * 1_000
        if skew > 0 { try requireRecent(headers, skewMax: skew, now: now) }
        if policy.rejectsReplays {
            // Without a window the time may be any, and says nothing.
            if skew > 0 { try requireSinceStart(headers) }
            // Go's SDK repeats its nonces after a restart, with another time: that is no replay.
            let until =
                skew > 0 ? headers.time.advanced(byMilliseconds: skew) : now.advanced(byMilliseconds: Self.replayMemory)
            try nonces.admit(
                "\(headers.nonce) \(headers.timestamp)",
                use: "vendor",
                of: tenant.number,
                until: until,
                now: now
            )
        }
        return tenant
    }

    private func activeTenant(_ appKey: String) throws(TenantError) -> Tenant {
        guard let appKey = AppKey(appKey) else { throw TenantError(.unknownAppKey, "no app has this AppKey") }
        let tenant = try registry.tenant(appKey)
        try tenant.requireActive()
        return tenant
    }

    private func requireSigned(
        _ tenant: Tenant,
        now: Timestamp,
        _ isSigned: (AppSecret) -> Bool
    ) throws(TenantError) {
        guard tenant.record.secrets.accepted(at: now).contains(where: isSigned) else {
            throw TenantError(.signatureWrong, "the signature does not match")
        }
    }

    /// Our own forms must be within the window, each nonce once.
    ///
    /// Comes after the signature was found good, so that nobody else can use up an app's nonces.
    private func requireOnce(
        _ headers: SignedHeaders,
        use: String,
        by tenant: Tenant,
        now: Timestamp
    ) throws(TenantError) {
        try requireRecent(headers, skewMax: Self.skewMax, now: now)
        try requireSinceStart(headers)
        let until = headers.time.advanced(byMilliseconds: Self.skewMax)
        try nonces.admit(headers.nonce, use: use, of: tenant.number, until: until, now: now)
    }

    private func requireSinceStart(_ headers: SignedHeaders) throws(TenantError) {
        guard let oldest, headers.time < oldest else { return }
        throw TenantError(.signatureStale, "signed before the server was started after a crash: sign anew")
    }

    private func requireRecent(_ headers: SignedHeaders, skewMax: Int64, now: Timestamp) throws(TenantError) {
        let skew = now.rawValue - headers.time.rawValue
        guard (-skewMax...skewMax).contains(skew) else {
            throw TenantError(
                .signatureStale,
                "signed \(skew / 1_000) s before the server's time: set the clock or sign anew"
            )
        }
    }
}
