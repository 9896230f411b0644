package import PlatformCore
internal import Synchronization

/// What one tenant is using up, counted at the doors.
///
/// Any thread may ask; doors keep the meter for as long as they serve a link or call, so that the
/// common case is one short lock of the tenant's own, and none at all where no limit is set. The
/// limits come with each call and so follow every change at once.
package final class TenantMeter: Sendable {
    private struct State {
        var requests = RateBuckets()
        var messages = RateBuckets()
        var calls: [CallGroup: RateBuckets] = [:]
        var links: UInt32 = 0
        /// As last measured; zero before.
        var storageBytes: UInt64 = 0

        mutating func keep(_ buckets: RateBuckets, for group: CallGroup?) {
            guard let group, calls[group] != nil || calls.count < TenantMeter.groupCountMax else { return }
            calls[group] = buckets
        }
    }

    /// Calls that share one set of buckets.
    private struct CallGroup: Hashable {
        let rate: VendorRate
        /// Tells calls of `VendorRate.other` apart; empty for all else.
        let path: String
    }

    /// Paths with buckets of their own; there are fewer, so this only holds back a programmer's error.
    package static let groupCountMax = 1_024

    private let state = Mutex(State())

    package init() {}

    /// Counts a Server API call: the tenant's own rate first, then the vendor's for that call.
    ///
    /// `path` is the operation's name, not what the caller sent; `cost` is the number of receivers
    /// where the vendor counts those.
    package func admitCall(
        _ path: String,
        rate: VendorRate,
        cost: UInt32 = 1,
        quota: Quota,
        now: Timestamp
    ) -> Admission {
        let own = quota.limits(of: rate)
        let total = quota.requestLimits
        if own.isEmpty && total.isEmpty { return .allowed }
        let group = CallGroup(rate: rate, path: rate == .other ? path : "")
        return state.withLock { state in
            var buckets = state.calls[group] ?? RateBuckets()
            defer { state.keep(buckets, for: own.isEmpty ? nil : group) }

            let wait = max(
                state.requests.wait(for: 1, of: total, now: now),
                buckets.wait(for: cost, of: own, now: now)
            )
            guard wait == 0 else { return .retry(afterMilliseconds: wait) }
            _ = state.requests.take(of: total, now: now)
            return buckets.take(cost, of: own, now: now)
        }
    }

    /// Counts messages, whichever door they come through.
    package func admitMessages(_ count: UInt32 = 1, quota: Quota, now: Timestamp) -> Admission {
        let limits = quota.messageLimits
        if limits.isEmpty { return .allowed }
        return state.withLock { $0.messages.take(count, of: limits, now: now) }
    }

    /// Counts a link that opens; each success is undone by one `closeLink`.
    ///
    /// `otherwise` is the most links where the quota has no number for them.
    package func openLink(quota: Quota, otherwise: UInt32? = nil) throws(TenantError) {
        try state.withLock { (state) throws(TenantError) in
            try quota.require(.links, having: UInt64(state.links))
            if quota.links == nil, let otherwise, state.links >= otherwise {
                throw TenantError(.quotaExceeded, "an app has at most \(otherwise) links on this server")
            }
            state.links += 1
        }
    }

    package func closeLink() {
        state.withLock { state in
            precondition(state.links > 0, "a link closes once")
            state.links -= 1
        }
    }

    /// Notes how much disk the tenant's data takes.
    package func noteStorage(bytes: UInt64) {
        state.withLock { $0.storageBytes = bytes }
    }

    /// Whether the tenant's data has grown past its quota, so that only reads and deletes go on.
    package func isStorageFull(_ quota: Quota) -> Bool {
        guard let limit = quota.storageBytes else { return false }
        return state.withLock { $0.storageBytes >= limit }
    }

    /// Live links of the tenant.
    package var linkCount: UInt32 { state.withLock { $0.links } }

    /// Whether forgetting it would change no answer: nothing counted, and no bucket short of full.
    func isIdle(quota: Quota, now: Timestamp) -> Bool {
        state.withLock { state in
            guard state.links == 0, quota.storageBytes == nil, state.requests.isFull(quota.requestLimits, now: now),
                state.messages.isFull(quota.messageLimits, now: now)
            else { return false }
            return state.calls.allSatisfy { group, buckets in
                var buckets = buckets
                return buckets.isFull(quota.limits(of: group.rate), now: now)
            }
        }
    }
}
