internal import Crypto
internal import PlatformCore
internal import Synchronization

/// The nonces of every tenant; safe on any thread.
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
        // The same in every process, as the next server must know it again.
        let digest = SHA256.hash(data: Array("\(use) \(word)".utf8))
        let fingerprint = digest.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }

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

    /// What must be known after a restart.
    func kept(now: Timestamp) -> KeptNonces {
        state.withLock { state in
            KeptNonces(
                state.memories.flatMap { number, memory in
                    var memory = memory
                    memory.forget(before: now)
                    return memory.minutes.map { KeptNonces.Minute(tenant: number, minute: $0, fingerprints: $1) }
                }
            )
        }
    }

    /// Remembers what the last server did.
    func restore(_ kept: KeptNonces) {
        state.withLock { state in
            for minute in kept.minutes {
                state.memories[minute.tenant, default: NonceMemory()]
                    .restore(minute.fingerprints, until: minute.minute)
            }
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
