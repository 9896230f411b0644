import PlatformCore
import Tenants
import Testing

@Suite
struct TenantSettingsTests {
    private func refusal(_ change: (inout TenantSettings) -> Void) -> TenantError.Code? {
        var settings = TenantSettings()
        change(&settings)
        return code { try settings.check() }
    }

    @Test
    func `what cannot be meant is refused`() {
        #expect(refusal { _ in } == nil)
        #expect(refusal { $0.tokenLifetimeSeconds = 0 } == .invalidSetting)
        #expect(refusal { $0.tokenLifetimeSeconds = .max } == .invalidSetting)
        #expect(refusal { $0.signatures.maxSkewSeconds = 901 } == .invalidSetting)
        #expect(refusal { $0.links.perUserMax = 0 } == .invalidSetting)
        #expect(refusal { $0.links.platformMax[.web] = 65 } == .invalidSetting)
        #expect(refusal { $0.links.notice = String(repeating: "n", count: 257) } == .invalidSetting)
        #expect(refusal { $0.allowedOrigins = Array(repeating: "https://a", count: 65) } == .invalidSetting)
    }

    @Test(arguments: ["shop.example", "https://", "https://a/b", "ftp://a", "https://a b", ""])
    func `an origin is a scheme and a host`(origin: String) {
        #expect(refusal { $0.allowedOrigins = [origin] } == .invalidSetting)
    }

    @Test
    func `origins that are listed are let in, and no others`() {
        var settings = TenantSettings()
        #expect(settings.admits(origin: "https://anywhere.example"))
        settings.allowedOrigins = ["https://Shop.example", "http://localhost:8080"]
        #expect(settings.admits(origin: "https://shop.example"))
        #expect(settings.admits(origin: "http://localhost:8080"))
        #expect(settings.admits(origin: nil), "no browser, no origin")
        for origin in ["https://shop.example.evil", "http://shop.example", "null", ""] {
            #expect(settings.admits(origin: origin) == false, "\(origin)")
        }
    }

    @Test
    func `a change that is refused changes nothing`() throws {
        let bench = try Bench()
        let tenant = try bench.create()
        var settings = TenantSettings()
        settings.tokenLifetimeSeconds = 0
        #expect(code { try bench.apply(.setSettings(settings), to: tenant) } == .invalidSetting)
        #expect(code { try bench.apply(.rename(""), to: tenant) } == .invalidSetting)
        #expect(code { try bench.apply(.rename("a\nb"), to: tenant) } == .invalidSetting)
        let same = TenantChange.rotateSecret(tenant.record.secrets.current, graceSeconds: 0)
        #expect(code { try bench.apply(same, to: tenant) } == .invalidSetting)
        let long = TenantChange.rotateSecret(bench.newSecret(), graceSeconds: 700_000)
        #expect(code { try bench.apply(long, to: tenant) } == .invalidSetting)
        #expect(try bench.registry.tenant(tenant.number) === tenant)
    }
}
