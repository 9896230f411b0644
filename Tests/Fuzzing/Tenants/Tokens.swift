internal import FuzzSupport
internal import PlatformCore
internal import PlatformStore

@testable internal import Tenants

extension FuzzTarget {
    /// Tokens: whatever is presented, only what this app issued opens anything.
    static let tokens = FuzzTarget("tokens", bytesMax: 600) { input in
        var input = input
        let text = String(decoding: input.rest(), as: UTF8.self)
        let app = try FuzzedApp()
        do throws(TenantError) {
            _ = try app.registry.verify(token: text, now: FuzzedApp.now)
        } catch {
            return try require(!error.text.isEmpty, "a refusal without a word")
        }
        // Nothing but the secret makes a token: whatever is changed in what was signed, it opens nothing any more.
        let signedCount = text.utf8.lastIndex(of: UInt8(ascii: ".")).map { text.utf8[..<$0].count } ?? 0
        for index in 0..<signedCount {
            var changed = Array(text.utf8)
            changed[index] = changed[index] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
            let forged = String(decoding: changed, as: UTF8.self)
            let isRefused = (try? app.registry.verify(token: forged, now: FuzzedApp.now)) == nil
            try require(isRefused, "\(text) was let in, and so was \(forged)")
        }
    }

    /// What is issued is accepted, as what it was issued for, within the promised length.
    static let issuedTokens = FuzzTarget("issued-tokens", bytesMax: 200) { input in
        var input = input
        let alphabet = Array("ABCxyz0189+=_-")
        let user = String((0..<input.number(in: 1...64)).map { _ in input.pick(alphabet) })
        let device = String((0..<input.number(in: 1...64)).map { _ in input.pick(alphabet) })
        let bound =
            input.flag()
            ? AccessToken.Bound(
                id: DeviceID(unchecked: device),
                number: DeviceNumber(rawValue: UInt32(input.number(in: 0...Int(UInt32.max))))
            ) : nil
        let app = try FuzzedApp()
        let token = AccessToken(
            tenant: app.tenant.number,
            user: UserID(unchecked: user),
            device: bound,
            issuedAt: FuzzedApp.now,
            expiresAt: nil
        )
        let text = try app.issued(like: token)
        try require(bound != nil || text.utf8.count <= 256, "\(text.utf8.count) characters")
        try require(text.utf8.count <= PresentedToken.bytesMax, "\(text.utf8.count) characters")
        try require(try app.registry.verify(token: text, now: FuzzedApp.now).token == token, "\(token) is another")
    }
}

/// One app in a registry in memory, the same for every input.
struct FuzzedApp {
    static let now = Timestamp(rawValue: 1_795_219_715_000)
    static let secret = "fuzzedsecret"

    let registry: Registry
    let tenant: Tenant

    init() throws {
        var constant = ConstantGenerator()
        registry = try Registry(folder: MemoryDisk(), using: &constant)
        let new = NewTenant(
            name: "fuzzed",
            appKey: AppKey("fuzzedapp"),
            secret: AppSecret(Self.secret),
            using: &constant
        )
        tenant = try registry.create(new, by: .commandLine, now: Self.now)
    }

    func issued(like token: AccessToken) throws -> String {
        guard let device = token.device else {
            return try tenant.issueUserToken(for: token.user, now: token.issuedAt)
        }
        return try tenant.issueDeviceToken(for: token.user, device: device, now: token.issuedAt)
    }
}

/// Keys of tests need not be random; that they are the same is what a corpus needs.
struct ConstantGenerator: RandomNumberGenerator {
    private var state: UInt64 = 42

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ state >> 29
    }
}
