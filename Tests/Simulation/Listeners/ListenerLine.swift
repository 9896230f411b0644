internal import PlatformCallbacks
internal import PlatformCore
internal import Synchronization

/// The way from one life of the process to app servers: calls wait on it until somebody answers.
final class ListenerLine: OutboundCalls {
    /// A call that has just come.
    struct Call: Sendable {
        let number: Int
        let tenant: TenantNumber
        let body: OutboundCall
    }

    private struct State {
        var isCut = false
        var lastNumber = 0
        var arrived: [Call] = []
        var open: [Int: (tenant: TenantNumber, continuation: CheckedContinuation<OutboundOutcome, Never>)] = [:]
        /// What a planted bug holds back until a tenant's call is over.
        var heldBack: [TenantNumber: [@Sendable () -> Void]] = [:]
    }

    private static let cut = OutboundOutcome.unreachable("the process died")
    private let state = Mutex(State())

    func post(_ call: OutboundCall, of tenant: TenantNumber) async -> OutboundOutcome {
        await withCheckedContinuation { continuation in
            let isTaken = state.withLock { state in
                if state.isCut { return false }
                state.lastNumber += 1
                state.open[state.lastNumber] = (tenant, continuation)
                state.arrived.append(Call(number: state.lastNumber, tenant: tenant, body: call))
                return true
            }
            if !isTaken { continuation.resume(returning: Self.cut) }
        }
    }

    func sweep() async {}

    func stop() async {}

    /// The calls that came since the last time.
    func takeArrived() -> [Call] {
        state.withLock { state in
            defer { state.arrived = [] }
            return state.arrived
        }
    }

    func answer(_ number: Int, _ outcome: OutboundOutcome) {
        let (call, jobs) = state.withLock { state in
            let call = state.open.removeValue(forKey: number)
            return (call, call.flatMap { state.heldBack.removeValue(forKey: $0.tenant) } ?? [])
        }
        call?.continuation.resume(returning: outcome)
        for job in jobs { job() }
    }

    /// Whether a tenant's app server is being called.
    func isCalling(_ tenant: TenantNumber) -> Bool {
        state.withLock { state in state.open.values.contains { $0.tenant == tenant } }
    }

    /// Whether nobody has been called and not answered.
    var isQuiet: Bool { state.withLock { $0.open.isEmpty } }

    /// The process is gone: nobody is there to hear an answer.
    func hangUp() {
        let open = state.withLock { state in
            defer { (state.open, state.arrived, state.heldBack) = ([:], [], [:]) }
            state.isCut = true
            return state.open
        }
        for number in open.keys.sorted() { open[number]?.continuation.resume(returning: Self.cut) }
    }

    /// Keeps a job until the tenant's app server has answered; `false` where it is not being called.
    func holdBack(_ tenant: TenantNumber, _ job: @escaping @Sendable () -> Void) -> Bool {
        state.withLock { state in
            guard state.open.values.contains(where: { $0.tenant == tenant }) else { return false }
            state.heldBack[tenant, default: []].append(job)
            return true
        }
    }
}
