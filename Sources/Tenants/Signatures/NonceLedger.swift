internal import PlatformCore
internal import Synchronization

/// The nonces of every tenant; safe on any thread.
///
/// It starts empty: a signature made in the five minutes before a restart could be used once more
/// after it.
final class NonceLedger: Sendable {
    fileprivate struct State {
        var memories: [TenantNumber: NonceMemory] = [:]
        var sweptAt: Timestamp?
    }

    private let perTenantMax: Int
    private let state = Mutex(State())

    init(perTenantMax: Int) {
        self.perTenantMax = perTenantMax
    }

    /// Throws if the tenant's nonce was used before, or there is no room to remember it.
    func admit(
        _ word: String,
        use: String,
        of tenant: TenantNumber,
        until: Timestamp,
        now: Timestamp
    ) throws(TenantError) {
        var hasher = Hasher()
        hasher.combine(use)
        hasher.combine(word)
        let fingerprint = UInt64(bitPattern: Int64(hasher.finalize()))

        let answer = state.withLock { state in
            state.sweep(now: now)
            return state.memories[tenant, default: NonceMemory()]
                .admit(fingerprint, until: until, now: now, countMax: perTenantMax)
        }
        switch answer {
        case .fresh: return
        case .repeated: throw TenantError(.signatureReplayed, "this nonce was used before: sign with a new one")
        case .full(let milliseconds):
            throw TenantError(.busy, "more signed calls than can be told apart", retryAfter: milliseconds)
        }
    }

    /// How many nonces are remembered.
    var count: Int { state.withLock { $0.memories.values.reduce(0) { $0 + $1.count } } }
}

extension NonceLedger.State {
    /// Once a minute, lets go of tenants that have nothing to remember.
    mutating func sweep(now: Timestamp) {
        if let sweptAt, (sweptAt.rawValue...sweptAt.rawValue + 60_000).contains(now.rawValue) { return }
        sweptAt = now
        for number in Array(memories.keys) {
            memories[number]?.forget(before: now)
            if memories[number]?.count == 0 { memories[number] = nil }
        }
    }
}
