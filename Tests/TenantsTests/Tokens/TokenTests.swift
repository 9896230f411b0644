import Foundation
import JWTKit
import PlatformCore
import Tenants
import Testing

@Suite
struct TokenTests {
    private let user = UserID(unchecked: "alice")
    private let device = AccessToken.Bound(id: DeviceID(unchecked: "phone-1"), number: DeviceNumber(rawValue: 3))

    @Test
    func `a user token says who it is for`() throws {
        let bench = try Bench()
        let tenant = try bench.create()
        let text = try tenant.issueUserToken(for: user, now: bench.now)
        let (found, token) = try bench.registry.verify(token: text, now: bench.now)
        #expect(found === tenant)
        let expected = AccessToken(
            tenant: tenant.number,
            user: user,
            device: nil,
            issuedAt: bench.now,
            expiresAt: nil
        )
        #expect(token == expected)
        #expect(token.kind == .user)
    }

    @Test
    func `a device token is bound to its device`() throws {
        let bench = try Bench()
        let tenant = try bench.create()
        let text = try tenant.issueDeviceToken(for: user, device: device, now: bench.now)
        let token = try bench.registry.verify(token: text, now: bench.now).token
        #expect(token.kind == .device)
        #expect(token.device == device)
        #expect(token.user == user)
    }

    @Test
    func `a user token is at most 256 characters`() throws {
        let bench = try Bench()
        var tenant = try bench.create()
        var settings = TenantSettings()
        settings.tokenLifetimeSeconds = TenantSettings.tokenLifetimeMax
        tenant = try bench.apply(.setSettings(settings), to: tenant)
        var record = tenant.record
        record = TenantRecord(
            number: TenantNumber(rawValue: .max),
            createdAt: record.createdAt,
            appKey: record.appKey,
            apiID: record.apiID,
            apiHash: record.apiHash,
            name: record.name,
            secrets: record.secrets,
            mode: record.mode,
            settings: record.settings
        )
        let longest = try #require(UserID(String(repeating: "+", count: 64)))
        let text = try Tenant(record).issueUserToken(for: longest, now: MessageUID.horizon)
        #expect(text.utf8.count <= 256)
        let longestDevice = AccessToken.Bound(
            id: try #require(DeviceID(String(repeating: "=", count: 64))),
            number: DeviceNumber(rawValue: .max)
        )
        let other = try Tenant(record).issueDeviceToken(for: longest, device: longestDevice, now: MessageUID.horizon)
        #expect(other.utf8.count <= PresentedToken.bytesMax)
        #expect(try Tenant(record).verify(PresentedToken(other), now: MessageUID.horizon).device == longestDevice)
    }

    @Test
    func `a token ends when it says, not before`() throws {
        let bench = try Bench()
        var settings = TenantSettings()
        settings.tokenLifetimeSeconds = 60
        let tenant = try bench.apply(.setSettings(settings), to: bench.create())
        let text = try tenant.issueUserToken(for: user, now: bench.now)
        bench.pass(59_999)
        #expect(code { _ = try bench.registry.verify(token: text, now: bench.now) } == nil)
        bench.pass(1)
        #expect(code { _ = try bench.registry.verify(token: text, now: bench.now) } == .tokenExpired)
    }

    @Test
    func `rotating the secret ends all tokens, whatever the grace`() throws {
        let bench = try Bench()
        let tenant = try bench.create()
        let old = try tenant.issueUserToken(for: user, now: bench.now)
        let next = try bench.apply(.rotateSecret(bench.newSecret(), graceSeconds: 3_600), to: tenant)
        #expect(code { _ = try bench.registry.verify(token: old, now: bench.now) } == .tokenForged)
        let new = try next.issueUserToken(for: user, now: bench.now)
        #expect(code { _ = try bench.registry.verify(token: new, now: bench.now) } == nil)
    }

    @Test
    func `a token of another tenant opens nothing, even with the same secret`() throws {
        let bench = try Bench()
        let one = try bench.create(secret: "testsecret")
        let other = try bench.create(secret: "testsecret")
        let text = try one.issueUserToken(for: user, now: bench.now)
        let presented = try PresentedToken(text)
        #expect(presented.tenant == one.number)
        #expect(code { _ = try other.verify(presented, now: bench.now) } == .tokenOfOtherTenant)
        // The claims rewritten for the other tenant, under the first one's signature.
        let parts = text.split(separator: ".")
        let claims = try #require(Data(base64Encoded: padded(String(parts[1]))))
        let moved = String(decoding: claims, as: UTF8.self)
            .replacing("\"t\":\(one.number.rawValue)", with: "\"t\":\(other.number.rawValue)")
        let forged = "\(parts[0]).\(base64URL(moved)).\(parts[2])"
        #expect(code { _ = try bench.registry.verify(token: forged, now: bench.now) } == .tokenForged)
    }

    @Test
    func `a token of a tenant that is not there, disabled or deleted is refused`() throws {
        let bench = try Bench()
        let tenant = try bench.create()
        let text = try tenant.issueUserToken(for: user, now: bench.now)
        #expect(code { _ = try Bench().registry.verify(token: text, now: bench.now) } == .unknownTenant)
        try bench.apply(.disable, to: tenant)
        #expect(code { _ = try bench.registry.verify(token: text, now: bench.now) } == .tenantDisabled)
        try bench.apply(.delete, to: tenant)
        #expect(code { _ = try bench.registry.verify(token: text, now: bench.now) } == .tenantDeleted)
    }

    @Test
    func `no letter of a token can be changed`() throws {
        let bench = try Bench()
        let tenant = try bench.create()
        let bytes = Array(try tenant.issueUserToken(for: user, now: bench.now).utf8)
        // The last letter carries two bits that no byte uses.
        for index in bytes.indices.dropLast() {
            var changed = bytes
            changed[index] = changed[index] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
            let text = String(decoding: changed, as: UTF8.self)
            let refusal = code { _ = try bench.registry.verify(token: text, now: bench.now) }
            #expect(refusal != nil, "letter \(index)")
        }
    }

    @Test(arguments: [
        "", ".", "..", "...", "a.b.c", "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9..",
        // {"alg":"none"} and claims that would be good.
        "eyJhbGciOiJub25lIn0.eyJ0IjoxLCJ1IjoiYWxpY2UiLCJpIjoxfQ.",
        // HS512.
        "eyJhbGciOiJIUzUxMiJ9.eyJ0IjoxLCJ1IjoiYWxpY2UiLCJpIjoxfQ.AAAA",
        // A user id with a blank; a device without its number.
        "eyJhbGciOiJIUzI1NiJ9.eyJ0IjoxLCJ1IjoiYSBiIiwiaSI6MX0.AAAA",
        "eyJhbGciOiJIUzI1NiJ9.eyJ0IjoxLCJ1IjoiYWxpY2UiLCJpIjoxLCJkIjoieCJ9.AAAA",
        String(repeating: "a", count: 100_000),
    ])
    func `what is no token is refused as such`(text: String) {
        #expect(code { _ = try PresentedToken(text) } == .tokenMalformed)
    }

    @Test
    func `random bytes are no token`() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<500 {
            let bytes = (0..<Int.random(in: 0...80)).map { _ in UInt8.random(in: 0x2B...0x7E, using: &random) }
            #expect(code { _ = try PresentedToken(String(decoding: bytes, as: UTF8.self)) } == .tokenMalformed)
        }
    }

    @Test
    func `other JWT libraries read our tokens and find them unsigned by any other key`() async throws {
        struct Claims: JWTPayload {
            let t: UInt32
            let u: String
            func verify(using algorithm: some JWTAlgorithm) {}
        }
        let bench = try Bench()
        let tenant = try bench.create()
        let text = try tenant.issueUserToken(for: user, now: bench.now)
        let keys = await JWTKeyCollection().add(hmac: "some other key of at least 32 bytes", digestAlgorithm: .sha256)
        let claims = try await keys.unverified(text, as: Claims.self)
        #expect(claims.u == "alice")
        await #expect(throws: JWTError.self) { try await keys.verify(text, as: Claims.self) }
    }

    private func padded(_ text: String) -> String {
        let plain = text.replacing("-", with: "+").replacing("_", with: "/")
        return plain + String(repeating: "=", count: (4 - plain.count % 4) % 4)
    }

    private func base64URL(_ text: String) -> String {
        Data(text.utf8).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
            .replacing("=", with: "")
    }
}
