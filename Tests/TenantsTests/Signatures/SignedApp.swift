import PlatformCore
import Tenants

/// An app that signs calls, and the check that takes them.
final class SignedApp {
    let bench: Bench
    let tenant: Tenant
    private(set) var signatures: SignatureCheck

    init(noncesMax: Int = 1_000, settings change: (inout TenantSettings) -> Void = { _ in }) throws {
        bench = try Bench()
        var settings = TenantSettings()
        change(&settings)
        tenant = try bench.apply(.setSettings(settings), to: bench.create(secret: "testsecret"))
        signatures = SignatureCheck(registry: bench.registry, noncesPerTenantMax: noncesMax)
    }

    /// Another server takes the calls from here on; the one before stopped or crashed.
    func restart(afterCrash: Bool) throws {
        if !afterCrash { try signatures.keep(now: bench.now) }
        signatures = try SignatureCheck(resuming: bench.registry, now: bench.now)
    }

    /// The headers of a call signed in the vendor's form.
    func vendorCall(nonce: String, timestamp: String, prefix: String = "") -> [String: String] {
        let signed = VendorSignature(nonce: nonce, timestamp: timestamp)
        return [
            prefix + "App-Key": tenant.appKey.text, prefix + "Nonce": nonce, prefix + "Timestamp": timestamp,
            prefix + "Signature": signed.text(under: tenant.record.secrets.current),
        ]
    }

    /// The headers of a call signed in our form.
    func ownCall(
        nonce: String,
        method: String = "POST",
        path: String = "/user/info.json",
        body: String = "userId=a",
        skew: Int64 = 0
    ) -> [String: String] {
        let timestamp = String(bench.now.rawValue + skew)
        let signed = RequestSignature(
            appKey: tenant.appKey.text,
            method: method,
            pathAndQuery: path,
            body: Array(body.utf8),
            nonce: nonce,
            timestamp: timestamp
        )
        return [
            "EchoIM-App-Key": tenant.appKey.text, "EchoIM-Nonce": nonce, "EchoIM-Timestamp": timestamp,
            "EchoIM-Signature": signed.text(under: tenant.record.secrets.current),
        ]
    }

    /// The headers of an upgrade signed for a user's device.
    func upgrade(user: String = "alice", device: String = "phone", nonce: String, skew: Int64 = 0) -> [String: String] {
        let timestamp = String(bench.now.rawValue + skew)
        let signed = LinkSignature(
            appKey: tenant.appKey.text,
            user: UserID(unchecked: user),
            device: DeviceID(unchecked: device),
            nonce: nonce,
            timestamp: timestamp
        )
        return [
            "EchoIM-App-Key": tenant.appKey.text, "EchoIM-User": user, "EchoIM-Device": device,
            "EchoIM-Nonce": nonce, "EchoIM-Timestamp": timestamp,
            "EchoIM-Signature": signed.text(under: tenant.record.secrets.current),
        ]
    }

    /// Checks `POST /user/info.json` with a body of `userId=a` unless told otherwise.
    func check(
        _ headers: [String: String],
        method: String = "POST",
        path: String = "/user/info.json",
        body: String = "userId=a"
    ) throws -> Tenant {
        try signatures.tenant(
            signing: method,
            path,
            body: Array(body.utf8),
            header: Self.lookup(headers),
            now: bench.now
        )
    }

    func refusal(
        _ headers: [String: String],
        method: String = "POST",
        path: String = "/user/info.json",
        body: String = "userId=a"
    ) -> TenantError.Code? {
        code { _ = try check(headers, method: method, path: path, body: body) }
    }

    func upgradeRefusal(_ headers: [String: String]) -> TenantError.Code? {
        code { _ = try signatures.caller(ofUpgrade: Self.lookup(headers), now: bench.now) }
    }

    /// Header names are the same in any letter case.
    static func lookup(_ headers: [String: String]) -> HeaderLookup {
        { name in headers.first { $0.key.lowercased() == name.lowercased() }?.value }
    }
}
