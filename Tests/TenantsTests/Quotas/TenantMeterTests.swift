import PlatformCore
import Tenants
import Testing

@Suite
struct TenantMeterTests {
    private let now = Timestamp(rawValue: 1_795_219_715_000)

    private func quota(_ mode: TenantMode, _ change: (inout QuotaOverrides) -> Void = { _ in }) -> Quota {
        var overrides = QuotaOverrides()
        change(&overrides)
        return Quota(mode: mode, overrides: overrides)
    }

    /// How many of `tries` calls at one moment are admitted.
    private func admitted(
        _ tries: Int,
        _ rate: VendorRate,
        path: String = "p",
        quota: Quota,
        meter: TenantMeter = TenantMeter()
    ) -> Int {
        (0..<tries).filter { _ in meter.admitCall(path, rate: rate, quota: quota, now: now) == .allowed }.count
    }

    @Test(arguments: VendorRate.allCases)
    func `development has none of the vendor's rates, production has all`(rate: VendorRate) {
        #expect(admitted(10_000, rate, quota: quota(.development)) == 10_000)
        let least = rate.documented.map(\.count).min().map(Int.init)
        #expect(admitted(10_000, rate, quota: quota(.production)) == least)
    }

    @Test
    func `each rate can be set or taken away, in both modes`() {
        for mode in TenantMode.allCases {
            let changed = quota(mode) { $0.rates = [.getToken: [.perSecond(7)], .historyQuery: []] }
            #expect(admitted(1_000, .getToken, quota: changed) == 7)
            #expect(admitted(1_000, .historyQuery, quota: changed) == 1_000)
        }
    }

    @Test
    func `each path has its own hundred, named groups share theirs`() {
        let meter = TenantMeter()
        let quota = quota(.production)
        #expect(admitted(200, .other, path: "/user/info", quota: quota, meter: meter) == 100)
        #expect(admitted(200, .other, path: "/user/refresh", quota: quota, meter: meter) == 100)
        #expect(admitted(200, .historyQuery, path: "/a", quota: quota, meter: meter) == 100)
        #expect(admitted(200, .historyQuery, path: "/b", quota: quota, meter: meter) == 0)
    }

    @Test
    func `receivers are counted where the vendor counts them`() {
        let meter = TenantMeter()
        let quota = quota(.production)
        for _ in 0..<6 {
            #expect(meter.admitCall("p", rate: .privateMessage, cost: 1_000, quota: quota, now: now) == .allowed)
        }
        let refused = meter.admitCall("p", rate: .privateMessage, cost: 1_000, quota: quota, now: now)
        #expect(refused == .retry(afterMilliseconds: 10_000))
    }

    @Test
    func `a call that its own rate refuses is not counted in the total, nor the other way round`() {
        let meter = TenantMeter()
        let quota = quota(.production) {
            $0.requestsPerSecond = 3
            $0.rates[.getToken] = [.perSecond(1)]
        }
        #expect(admitted(50, .getToken, quota: quota, meter: meter) == 1)
        #expect(admitted(50, .other, quota: quota, meter: meter) == 2)
    }

    @Test
    func `messages are counted through all doors together`() {
        let meter = TenantMeter()
        let quota = quota(.development) { $0.messagesPerSecond = 10 }
        #expect(meter.admitMessages(8, quota: quota, now: now) == .allowed)
        #expect(meter.admitMessages(3, quota: quota, now: now) == .retry(afterMilliseconds: 100))
        #expect(meter.admitMessages(2, quota: quota, now: now) == .allowed)
        #expect(TenantMeter().admitMessages(1_000_000, quota: self.quota(.production), now: now) == .allowed)
    }

    @Test
    func `links are counted until they close`() throws {
        let meter = TenantMeter()
        let quota = quota(.development) { $0.links = 2 }
        try meter.openLink(quota: quota)
        try meter.openLink(quota: quota)
        #expect(code { try meter.openLink(quota: quota) } == .quotaExceeded)
        meter.closeLink()
        try meter.openLink(quota: quota)
        #expect(meter.linkCount == 2)
    }

    @Test(arguments: [Stock.users, .groups, .storageBytes, .links])
    func `a stock ends at its quota`(stock: Stock) throws {
        let limited = quota(.production) {
            $0.users = 100
            $0.groups = 100
            $0.links = 100
            $0.storageBytes = 100
        }
        try limited.require(stock, having: 99)
        #expect(code { try limited.require(stock, having: 100) } == .quotaExceeded)
        #expect(code { try limited.require(stock, having: 60, adding: 41) } == .quotaExceeded)
        #expect(code { try limited.require(stock, having: .max, adding: .max) } == .quotaExceeded)
        try quota(.production).require(stock, having: .max, adding: .max)
    }

    @Test
    func `a refusal says when to come back`() {
        do {
            try Admission.retry(afterMilliseconds: 250).orThrow("too many calls")
            Issue.record("went ahead")
        } catch {
            #expect(error.code == .rateExceeded)
            #expect(error.retryAfter == 250)
        }
    }

    @Test
    func `the ledger forgets who uses nothing, and nobody else`() throws {
        let ledger = QuotaLedger()
        let quota = quota(.development) { $0.messagesPerSecond = 10 }
        let numbers = (1...3).map { TenantNumber(rawValue: $0) }
        try ledger.meter(of: numbers[0]).openLink(quota: quota)
        _ = ledger.meter(of: numbers[1]).admitMessages(10, quota: quota, now: now)
        _ = ledger.meter(of: numbers[2])
        ledger.sweep(now: now) { _ in quota }
        #expect(ledger.count == 2)
        ledger.sweep(now: now.advanced(byMilliseconds: 1_000)) { _ in quota }
        #expect(ledger.count == 1)
        #expect(ledger.meter(of: numbers[0]).linkCount == 1)
    }
}
