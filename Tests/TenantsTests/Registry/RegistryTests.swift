import PlatformCore
import PlatformStore
import Synchronization
import Tenants
import Testing

@Suite
struct RegistryTests {
    @Test
    func `a tenant is found by AppKey, number and api id, also after opening again`() throws {
        let bench = try Bench()
        let made = try bench.create("shop", appKey: "abcdef123456", secret: "testsecret", mode: .production)
        for _ in 0..<2 {
            #expect(try bench.registry.tenant(made.appKey).record == made.record)
            #expect(try bench.registry.tenant(made.number).record == made.record)
            #expect(try bench.registry.tenant(made.record.apiID).record == made.record)
            try bench.reopen()
        }
        #expect(made.record.secrets.current.text == "testsecret")
        #expect(made.mode == .production)
        #expect(made.record.apiHash.text.count == 32)
    }

    @Test
    func `what is not given is made up, and differs`() throws {
        let bench = try Bench()
        let one = try bench.create()
        let other = try bench.create()
        #expect(one.appKey != other.appKey)
        #expect(one.record.secrets != other.record.secrets)
        #expect(one.record.apiID != other.record.apiID)
        #expect(one.record.apiHash != other.record.apiHash)
    }

    @Test
    func `what outlives rotations stays the same over all of them, and over another opening`() throws {
        let bench = try Bench()
        let made = try bench.create()
        let lasting = try #require(made.record.lastingSecret)
        for _ in 0..<2 {
            try bench.apply(.rotateSecret(bench.newSecret(), graceSeconds: 0), to: made)
            try bench.reopen()
        }
        let now = try bench.registry.tenant(made.number).record
        #expect(now.lastingSecret == lasting)
        #expect(now.lastingSecret != now.secrets.current)
        #expect(lasting != made.record.secrets.current)
    }

    @Test
    func `an AppKey is given once`() throws {
        let bench = try Bench()
        try bench.create(appKey: "abcdef")
        #expect(code { try bench.create(appKey: "abcdef") } == .appKeyTaken)
        #expect(bench.registry.tenantCount == 1)
    }

    @Test(arguments: [
        "", "abcde", String(repeating: "a", count: 33), "../../etc", "abc def", "abcdefé", "abc\0def", "abc/def",
    ])
    func `what is no AppKey is refused`(text: String) {
        #expect(AppKey(text) == nil)
    }

    @Test
    func `a number is never given twice, whatever became of its tenant`() throws {
        let bench = try Bench()
        let first = try bench.create(appKey: "abcdef")
        try bench.apply(.delete, to: first)
        try bench.reopen()
        let second = try bench.create(appKey: "abcdef")
        #expect(second.number > first.number)
        #expect(second.record.apiID != first.record.apiID)
        #expect(try bench.registry.tenant(first.appKey).number == second.number)
        try bench.reopen()
        #expect(try bench.registry.tenant(first.appKey).number == second.number)
        #expect(try bench.registry.tenant(first.number).record.state == .deleted)
    }

    @Test
    func `a deleted tenant is known as such and takes no change`() throws {
        let bench = try Bench()
        let tenant = try bench.create()
        try bench.apply(.delete, to: tenant)
        let found = try bench.registry.tenant(tenant.appKey)
        #expect(code { try found.requireActive() } == .tenantDeleted)
        #expect(code { try bench.apply(.enable, to: tenant) } == .tenantDeleted)
    }

    @Test
    func `a disabled tenant is refused until it is enabled`() throws {
        let bench = try Bench()
        let tenant = try bench.create()
        #expect(code { try bench.apply(.disable, to: tenant).requireActive() } == .tenantDisabled)
        #expect(code { try bench.apply(.enable, to: tenant).requireActive() } == nil)
    }

    @Test
    func `every kind of change is kept`() throws {
        let bench = try Bench()
        let tenant = try bench.create()
        let record = try changedEverywhere(tenant.record)
        try bench.apply(.rename(record.name), to: tenant)
        try bench.apply(.setMode(record.mode), to: tenant)
        try bench.apply(.setSettings(record.settings), to: tenant)
        try bench.apply(.setQuota(record.quotaOverrides), to: tenant)
        for (key, rule) in record.features.rules { try bench.apply(.setFeature(key, rule), to: tenant) }
        let secret = bench.newSecret()
        try bench.apply(.rotateSecret(secret, graceSeconds: 60), to: tenant)
        try bench.reopen()

        var expected = record
        expected.secrets.rotate(to: secret, graceSeconds: 60, now: bench.now)
        #expect(try bench.registry.tenant(tenant.number).record == expected)
    }

    @Test
    func `listeners hear of a change when it is on disk`() throws {
        let bench = try Bench()
        let heard = Mutex<[String]>([])
        let registry = bench.registry
        registry.whenChanged { tenant, change in
            let state = (try? registry.tenant(tenant.number).record.state.rawValue) ?? "gone"
            heard.withLock { $0.append("\(state) \(change.endsLinks)") }
        }
        let tenant = try bench.create()
        try bench.apply(.rename("store"), to: tenant)
        try bench.apply(.disable, to: tenant)
        #expect(heard.withLock { $0 } == ["active false", "disabled true"])
    }

    @Test
    func `a write that fails changes nothing that can be seen, and the next one works`() throws {
        let bench = try Bench()
        let tenant = try bench.create()
        bench.disk.decideWrites { _ in .fails(StoreError(.engine, "no luck")) }
        #expect(code { try bench.apply(.disable, to: tenant) } == .storage)
        #expect(try bench.registry.tenant(tenant.number).record.state == .active)
        bench.disk.decideWrites { _ in .succeeds }
        try bench.apply(.rename("store"), to: tenant)
        #expect(try bench.registry.tenant(tenant.number).record.name == "store")
    }

    @Test
    func `after a write whose outcome is unknown the disk is the truth`() throws {
        let bench = try Bench()
        let tenant = try bench.create()
        bench.disk.decideWrites { _ in .failsButIsKept(StoreError(.engine, "no luck")) }
        #expect(code { try bench.apply(.disable, to: tenant) } == .storage)
        bench.disk.decideWrites { _ in .succeeds }
        let next = try bench.create()
        #expect(next.number > tenant.number)
        #expect(try bench.registry.tenant(tenant.number).record.state == .disabled)
    }

    @Test
    func `timers say which closed tenants must be opened`() throws {
        let bench = try Bench()
        let tenants = try (0..<3).map { _ in try bench.create() }
        let at = bench.now
        for (tenant, delay) in zip(tenants, [3_000, 1_000, 2_000] as [Int64]) {
            try bench.registry.setTimer(of: tenant.number, to: at.advanced(byMilliseconds: delay), now: at)
        }
        try bench.reopen()
        #expect(bench.registry.tenantsDue(at: at, limit: 10).isEmpty)
        let due = bench.registry.tenantsDue(at: at.advanced(byMilliseconds: 2_500), limit: 10)
        #expect(due == [tenants[1].number, tenants[2].number])
        try bench.registry.setTimer(of: tenants[1].number, to: nil, now: at)
        try bench.apply(.delete, to: tenants[2])
        try bench.reopen()
        #expect(bench.registry.tenantsDue(at: at.advanced(byMilliseconds: 9_000), limit: 10) == [tenants[0].number])
    }

    @Test
    func `tenants are paged in order of number`() throws {
        let bench = try Bench()
        let numbers = try (0..<5).map { _ in try bench.create().number }
        #expect(bench.registry.tenants(limit: 2).map(\.number) == Array(numbers[..<2]))
        #expect(bench.registry.tenants(after: numbers[1], limit: 9).map(\.number) == Array(numbers[2...]))
    }

    /// A record of which no optional part is as it was.
    private func changedEverywhere(_ record: TenantRecord) throws -> TenantRecord {
        var record = record
        record.name = "Läden"
        record.mode = .production
        record.settings.historyBeforeJoining = false
        record.settings.heedsAllowLists = true
        record.settings.tokenLifetimeSeconds = 86_400
        record.settings.signatures.maxSkewSeconds = 300
        record.settings.signatures.rejectsReplays = true
        record.settings.signatures.requiresV2 = true
        record.settings.links.perUserMax = 5
        record.settings.links.perPlatformMax = 2
        record.settings.links.platformMax = [.web: 3, .iOS: 1]
        record.settings.links.whenFull = .refuseNewest
        record.settings.links.notice = "elsewhere"
        record.settings.minutesAheadOfUTC = -210
        record.settings.allowedOrigins = ["https://shop.example", "http://localhost:8080"]
        record.quotaOverrides.requestsPerSecond = 10
        record.quotaOverrides.messagesPerSecond = 20
        record.quotaOverrides.links = 30
        record.quotaOverrides.users = 100
        record.quotaOverrides.groups = 0
        record.quotaOverrides.storageBytes = 1 << 40
        record.quotaOverrides.rates = [.broadcast: [.perHour(5), .perDay(9)], .getToken: []]
        let key = try #require(FeatureKey("search.fulltext"))
        try record.features.set(
            key,
            to: FeatureRule(
                isOn: true,
                users: [UserID(unchecked: "u1"), UserID(unchecked: "u2")],
                clientsFrom: [.android: try #require(ClientVersion("2.10"))]
            )
        )
        return record
    }
}
