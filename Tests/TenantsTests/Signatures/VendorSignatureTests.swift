import PlatformCore
import Tenants
import Testing

@Suite
struct VendorSignatureTests {
    /// The vendor's own sample, and three captured from its SDKs.
    @Test(arguments: [
        ("Y1W2MeFwwwRxa0", "14314", "1408710653000", "30be0bbca9c9b2e27578701e9fda2358a814c88f"),
        ("testsecret", "5577006791947779410", "1795219715", "ce0b6d5a81dcf08f7d247598be41150d82b45109"),
        ("testsecret", "16991.800501460875", "1795219730", "c3bc8ef38c71ba4c14bb88a3bd11243bdeb5d662"),
        ("testsecret", "0.32961577049762236", "1795219609000", "5e35d10626aef5c1350742f146c467308f463a3a"),
    ])
    func `the formula is the vendor's`(secret: String, nonce: String, timestamp: String, signature: String) throws {
        let signed = VendorSignature(nonce: nonce, timestamp: timestamp)
        let secret = try #require(AppSecret(secret))
        #expect(signed.text(under: secret) == signature)
        #expect(signed.isSigned(signature, under: secret))
        #expect(signed.isSigned(signature.uppercased(), under: secret))
        #expect(!signed.isSigned(String(signature.dropLast(2)), under: secret))
        #expect(!signed.isSigned("", under: secret))
        #expect(!signed.isSigned(String(repeating: "0", count: 40), under: secret))
    }

    @Test(arguments: ["", "RC-", "rc-"])
    func `headers have the prefix or not, in any letter case`(prefix: String) throws {
        let app = try SignedApp()
        let call = app.vendorCall(nonce: "14314", timestamp: "1408710653000", prefix: prefix)
        #expect(try app.check(call) === app.tenant)
    }

    @Test(arguments: ["1", "16991.800501460875", String(repeating: "n", count: 64), "späße 🙂"])
    func `a nonce is 1 to 64 printable characters, used as often as one likes`(nonce: String) throws {
        let app = try SignedApp()
        let call = app.vendorCall(nonce: nonce, timestamp: "1795219715")
        for _ in 0..<3 { #expect(app.refusal(call) == nil) }
    }

    @Test(arguments: [String(repeating: "n", count: 65), "a\nb", "a\0"])
    func `any other nonce is a wrong signature`(nonce: String) throws {
        let app = try SignedApp()
        #expect(app.refusal(app.vendorCall(nonce: nonce, timestamp: "1795219715")) == .signatureWrong)
    }

    @Test
    func `what is missing or wrong is told apart`() throws {
        let app = try SignedApp()
        let good = app.vendorCall(nonce: "14314", timestamp: "1795219715")
        var call = good
        call["App-Key"] = nil
        #expect(app.refusal(call) == .unknownAppKey)
        call["App-Key"] = "../../etc"
        #expect(app.refusal(call) == .unknownAppKey)
        call["App-Key"] = "unknownAppKey"
        #expect(app.refusal(call) == .unknownAppKey)
        for name in ["Nonce", "Timestamp", "Signature"] {
            call = good
            call[name] = nil
            #expect(app.refusal(call) == .signatureMissing)
        }
        call = good
        call["Nonce"] = "14315"
        #expect(app.refusal(call) == .signatureWrong)
        call = good
        call["Timestamp"] = "yesterday"
        #expect(app.refusal(call) == .signatureWrong)
        try app.bench.apply(.disable, to: app.tenant)
        #expect(app.refusal(good) == .tenantDisabled)
    }

    @Test
    func `by default any time will do, in seconds or milliseconds`() throws {
        let app = try SignedApp()
        for timestamp in ["1", "1408710653", "1408710653000", "9999999999999"] {
            #expect(app.refusal(app.vendorCall(nonce: "14314", timestamp: timestamp)) == nil)
        }
    }

    @Test(arguments: [1, 1_000] as [Int64])
    func `an app can ask for recent signatures`(unit: Int64) throws {
        let app = try SignedApp { $0.signatures.maxSkewSeconds = 60 }
        let seconds = app.bench.now.rawValue / 1_000
        for (skew, refusal) in [
            (0, nil), (59, nil), (-59, nil), (62, .signatureStale), (-62, .signatureStale),
        ] as [(Int64, TenantError.Code?)] {
            let call = app.vendorCall(nonce: "n", timestamp: String((seconds + skew) * unit))
            #expect(app.refusal(call) == refusal, "\(skew) s")
        }
    }

    @Test
    func `an app can have replays refused`() throws {
        let app = try SignedApp { $0.signatures.rejectsReplays = true }
        let call = app.vendorCall(nonce: "14314", timestamp: "1795219715")
        #expect(app.refusal(call) == nil)
        #expect(app.refusal(call) == .signatureReplayed)
        // Go's SDK starts over with the same nonces.
        #expect(app.refusal(app.vendorCall(nonce: "14314", timestamp: "1795219716")) == nil)
    }

    @Test
    func `an app can take our own signature only`() throws {
        let app = try SignedApp { $0.signatures.requiresV2 = true }
        #expect(app.refusal(app.vendorCall(nonce: "14314", timestamp: "1795219715")) == .signatureTooWeak)
        #expect(app.refusal(app.ownCall(nonce: "14314")) == nil)
    }

    @Test
    func `after a rotation the old secret signs until its grace is over`() throws {
        let app = try SignedApp()
        let call = app.vendorCall(nonce: "14314", timestamp: "1795219715")
        try app.bench.apply(.rotateSecret(app.bench.newSecret(), graceSeconds: 60), to: app.tenant)
        #expect(app.refusal(call) == nil)
        app.bench.pass(60_000)
        #expect(app.refusal(call) == .signatureWrong)
    }
}
