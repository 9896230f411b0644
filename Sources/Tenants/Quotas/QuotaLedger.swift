package import PlatformCore
internal import Synchronization

/// The meters of the tenants that are using something up.
///
/// Safe on any thread. A tenant without links and with full buckets is forgotten by `sweep`, so
/// what is kept follows what is in use, and is never more than the number of tenants.
package final class QuotaLedger: Sendable {
    private let meters = Mutex<[TenantNumber: TenantMeter]>([:])

    package init() {}

    /// The tenant's meter, made on first use.
    package func meter(of tenant: TenantNumber) -> TenantMeter {
        meters.withLock { meters in
            if let meter = meters[tenant] { return meter }
            let meter = TenantMeter()
            meters[tenant] = meter
            return meter
        }
    }

    /// Forgets meters that would answer the same if they were new; call it once a minute or so.
    package func sweep(now: Timestamp, quota: (TenantNumber) -> Quota?) {
        let kept = meters.withLock { $0 }
        let idle = kept.filter { number, meter in quota(number).map { meter.isIdle(quota: $0, now: now) } ?? true }
        meters.withLock { meters in
            for (number, meter) in idle where meter.linkCount == 0 { meters[number] = nil }
        }
    }

    /// How many tenants have a meter.
    package var count: Int { meters.withLock { $0.count } }
}
