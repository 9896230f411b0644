import PlatformCore
import Tenants
import Testing

@Suite
struct FeatureTests {
    private let alice = UserID(unchecked: "alice")

    private func decide(
        _ tenant: FeatureRule?,
        server: FeatureRule? = nil,
        for asker: FeatureAsker = FeatureAsker()
    ) throws -> Bool {
        let key = try #require(FeatureKey("search.fulltext"))
        var ofTenant = FeatureRules()
        var ofServer = FeatureRules()
        try ofTenant.set(key, to: tenant)
        try ofServer.set(key, to: server)
        return FeatureRules.decide(key, for: asker, tenant: ofTenant, server: ofServer)
    }

    @Test
    func `a feature without a rule is off`() throws {
        #expect(try decide(nil) == false)
    }

    @Test(arguments: [true, false])
    func `the tenant's rule decides, whatever the server's says`(isOn: Bool) throws {
        #expect(try decide(FeatureRule(isOn: isOn), server: FeatureRule(isOn: !isOn)) == isOn)
        #expect(try decide(nil, server: FeatureRule(isOn: isOn)) == isOn)
    }

    @Test
    func `a list of users lets nobody else`() throws {
        let rule = FeatureRule(isOn: true, users: [alice])
        #expect(try decide(rule, for: FeatureAsker(user: alice)))
        #expect(try decide(rule, for: FeatureAsker(user: UserID(unchecked: "bob"))) == false)
        #expect(try decide(rule) == false)
        #expect(try decide(FeatureRule(isOn: false, users: [alice]), for: FeatureAsker(user: alice)) == false)
    }

    @Test(
        arguments: [
            (.android, "2.10.0", true), (.android, "2.9.9", false), (.android, nil, false), (.iOS, nil, true),
            (nil, "9.0", false),
        ] as [(Platform?, String?, Bool)]
    )
    func `a client version is a least one, per platform`(platform: Platform?, version: String?, isOn: Bool) throws {
        let rule = FeatureRule(isOn: true, clientsFrom: [.android: try #require(ClientVersion("2.10"))])
        let asker = FeatureAsker(platform: platform, version: version.flatMap { ClientVersion($0) })
        #expect(try decide(rule, for: asker) == isOn)
    }

    @Test
    func `versions are compared number by number`() throws {
        let ascending = ["0", "1", "1.0.1", "1.2", "1.10", "1.10.0.1", "2", "10.0.0"]
        let versions = try ascending.map { try #require(ClientVersion($0)) }
        #expect(versions == versions.sorted())
        #expect(ClientVersion("1.2") == ClientVersion("1.2.0.0"))
        #expect(ClientVersion("5.12.0-beta.3+77") == ClientVersion("5.12"))
        for text in ["", ".", "1.", "1..2", "a", "1.2.3.4.5", "-1", "99999999999"] {
            #expect(ClientVersion(text) == nil, "\(text)")
        }
    }

    @Test
    func `rules and their lists are bounded`() throws {
        var rules = FeatureRules()
        for index in 0..<FeatureRules.countMax {
            try rules.set(try #require(FeatureKey("f\(index)")), to: FeatureRule(isOn: true))
        }
        let one = try #require(FeatureKey("one-more"))
        #expect(code { try rules.set(one, to: FeatureRule(isOn: true)) } == .invalidSetting)
        let first = try #require(FeatureKey("f0"))
        try rules.set(first, to: FeatureRule(isOn: false))
        try rules.set(first, to: nil)
        try rules.set(one, to: FeatureRule(isOn: true))
        let crowd = Set((0...FeatureRule.userCountMax).map { UserID(unchecked: "u\($0)") })
        #expect(code { try rules.set(one, to: FeatureRule(isOn: true, users: crowd)) } == .invalidSetting)
    }

    @Test(arguments: ["", "Search", "a b", "ä", String(repeating: "a", count: 65)])
    func `what is no key is refused`(text: String) {
        #expect(FeatureKey(text) == nil)
    }

    @Test
    func `the registry asks the tenant's rules and its own`() throws {
        let bench = try Bench()
        let key = try #require(FeatureKey("search.fulltext"))
        var tenant = try bench.create()
        #expect(bench.registry.isOn(key, for: FeatureAsker(), of: tenant) == false)
        try bench.registry.setServerFeature(key, to: FeatureRule(isOn: true), by: .commandLine, now: bench.now)
        try bench.reopen()
        #expect(bench.registry.isOn(key, for: FeatureAsker(), of: tenant))
        tenant = try bench.apply(.setFeature(key, FeatureRule(isOn: false)), to: tenant)
        #expect(bench.registry.isOn(key, for: FeatureAsker(), of: tenant) == false)
    }
}
