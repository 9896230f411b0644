import PlatformCore
import Tenants
import Testing

@Suite
struct OwnSignatureTests {
    @Test
    func `the canonical text of a call is as documented`() throws {
        let signed = RequestSignature(
            appKey: "abcdef",
            method: "post",
            pathAndQuery: "/message/private/publish.json?x=1",
            body: [],
            nonce: "n1",
            timestamp: "1795219715000"
        )
        let lines = [
            "ECHOIM-REQUEST-V2", "abcdef", "POST", "/message/private/publish.json?x=1",
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "n1", "1795219715000",
        ]
        #expect(signed.canonicalText == lines.joined(separator: "\n"))
        // printf 'ECHOIM…' | openssl dgst -sha256 -hmac testsecret
        let secret = try #require(AppSecret("testsecret"))
        #expect(signed.text(under: secret) == "a4cf185e47c060927138056872f2838619a18c863d7077752b493c6ddd85984d")
    }

    @Test
    func `the canonical text of an upgrade is as documented`() throws {
        let signed = LinkSignature(
            appKey: "abcdef",
            user: UserID(unchecked: "alice"),
            device: DeviceID(unchecked: "phone"),
            nonce: "n1",
            timestamp: "1795219715000"
        )
        #expect(signed.canonicalText == "ECHOIM-LINK-V1\nabcdef\nalice\nphone\nn1\n1795219715000")
        let secret = try #require(AppSecret("testsecret"))
        #expect(signed.text(under: secret) == "63fdd82092e6d516f2a0885e5dd16628f7e82a4f230f5d103bd2aa349c1010ed")
    }

    @Test
    func `a signature is for one method, path and body`() throws {
        let app = try SignedApp()
        #expect(app.refusal(app.ownCall(nonce: "1"), method: "GET") == .signatureWrong)
        #expect(app.refusal(app.ownCall(nonce: "2"), path: "/user/info.json?a=b") == .signatureWrong)
        #expect(app.refusal(app.ownCall(nonce: "3"), body: "userId=b") == .signatureWrong)
        #expect(app.refusal(app.ownCall(nonce: "4")) == nil)
    }

    @Test
    func `a nonce opens one call`() throws {
        let app = try SignedApp()
        let call = app.ownCall(nonce: "1")
        #expect(app.refusal(call) == nil)
        #expect(app.refusal(call) == .signatureReplayed)
        app.bench.pass(1_000)
        #expect(app.refusal(app.ownCall(nonce: "1")) == .signatureReplayed)
    }

    @Test
    func `a nonce opens one call, also when the server stopped meanwhile`() throws {
        let app = try SignedApp()
        let calls = [-240_000, 0, 240_000].map { app.ownCall(nonce: "\($0)", skew: $0) }
        let unused = app.ownCall(nonce: "unused")
        for call in calls { #expect(app.refusal(call) == nil) }
        app.bench.pass(1_000)
        try app.restart(afterCrash: false)
        for call in calls { #expect(app.refusal(call) == .signatureReplayed) }
        #expect(app.refusal(unused) == nil)
        // What was kept is remembered no longer than it must be.
        app.bench.pass(700_000)
        _ = app.refusal(app.ownCall(nonce: "later"))
        #expect(app.signatures.nonceCount == 1)
    }

    @Test
    func `what was signed before a crash opens no call after it`() throws {
        let app = try SignedApp()
        try app.restart(afterCrash: false)
        let call = app.ownCall(nonce: "1")
        #expect(app.refusal(call) == nil)
        app.bench.pass(1_000)
        try app.restart(afterCrash: true)
        #expect(app.refusal(call) == .signatureStale)
        #expect(app.refusal(app.ownCall(nonce: "1")) == nil)
        app.bench.pass(1_000)
        #expect(app.refusal(app.ownCall(nonce: "2", skew: -500)) == nil)
    }

    @Test
    func `a wrong signature uses up no nonce`() throws {
        let app = try SignedApp()
        var forged = app.ownCall(nonce: "1")
        forged["EchoIM-Signature"] = String(repeating: "0", count: 64)
        #expect(app.refusal(forged) == .signatureWrong)
        #expect(app.refusal(app.ownCall(nonce: "1")) == nil)
    }

    @Test(arguments: [-300_000, -299_000, 0, 300_000] as [Int64])
    func `five minutes off is near enough, and cannot be replayed as long as it is`(skew: Int64) throws {
        let app = try SignedApp()
        let call = app.ownCall(nonce: "1", skew: skew)
        #expect(app.refusal(call) == nil)
        // The oldest it can get is five minutes behind the clock.
        for _ in 0..<22 {
            app.bench.pass(30_000)
            #expect(app.refusal(call) == .signatureReplayed || app.refusal(call) == .signatureStale)
        }
        #expect(app.refusal(call) == .signatureStale)
    }

    @Test(arguments: [-300_001, 300_001, 86_400_000] as [Int64])
    func `more than five minutes off is stale`(skew: Int64) throws {
        let app = try SignedApp()
        #expect(app.refusal(app.ownCall(nonce: "1", skew: skew)) == .signatureStale)
        #expect(app.upgradeRefusal(app.upgrade(nonce: "1", skew: skew)) == .signatureStale)
    }

    @Test
    func `a full memory makes calls wait, then goes on`() throws {
        let app = try SignedApp(noncesMax: 3)
        for nonce in 0..<3 { #expect(app.refusal(app.ownCall(nonce: "\(nonce)")) == nil) }
        do {
            _ = try app.check(app.ownCall(nonce: "more"))
            Issue.record("admitted")
        } catch let error as TenantError {
            #expect(error.code == .busy)
            app.bench.pass(Int64(try #require(error.retryAfter)))
        }
        #expect(app.refusal(app.ownCall(nonce: "more")) == nil)
        #expect(app.signatures.nonceCount == 1)
    }

    @Test
    func `an upgrade opens a link for the user and device that were signed`() throws {
        let app = try SignedApp()
        let headers = app.upgrade(nonce: "1")
        let caller = try app.signatures.caller(ofUpgrade: SignedApp.lookup(headers), now: app.bench.now)
        #expect(caller.tenant === app.tenant)
        #expect(caller.user.text == "alice")
        #expect(caller.device.text == "phone")
        #expect(app.upgradeRefusal(headers) == .signatureReplayed)

        for name in ["EchoIM-User", "EchoIM-Device"] {
            var other = app.upgrade(nonce: "2")
            other[name] = "mallory"
            #expect(app.upgradeRefusal(other) == .signatureWrong)
            other[name] = "not an id"
            #expect(app.upgradeRefusal(other) == .signatureMissing)
        }
    }

    @Test
    func `a vendor signature opens no link, nor does one of a call`() throws {
        let app = try SignedApp()
        var headers = app.vendorCall(nonce: "1", timestamp: String(app.bench.now.rawValue))
        headers["EchoIM-User"] = "alice"
        headers["EchoIM-Device"] = "phone"
        #expect(app.upgradeRefusal(headers) == .unknownAppKey)
        var call = app.ownCall(nonce: "1")
        call["EchoIM-User"] = "alice"
        call["EchoIM-Device"] = "phone"
        #expect(app.upgradeRefusal(call) == .signatureWrong)
    }

    @Test
    func `after a rotation the old secret signs until its grace is over`() throws {
        let app = try SignedApp()
        try app.bench.apply(.rotateSecret(app.bench.newSecret(), graceSeconds: 60), to: app.tenant)
        #expect(app.upgradeRefusal(app.upgrade(nonce: "1")) == nil)
        app.bench.pass(60_000)
        #expect(app.upgradeRefusal(app.upgrade(nonce: "2")) == .signatureWrong)
    }
}
