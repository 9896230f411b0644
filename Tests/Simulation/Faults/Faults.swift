internal import PlatformCore
internal import PlatformStore
internal import Synchronization
internal import TestSupport

/// Decides what goes wrong below the engines: writes, reads, opens, and deaths in the middle of a write.
///
/// Asked from inside the product's calls, so it has a generator and a lock of its own.
final class Faults: Sendable {
    /// What happens to the process around one write.
    enum Step {
        case goesOn
        case diesBefore
        case diesAfter
    }

    private struct State {
        var generator: SeededGenerator
        var areOn = false
        var count = 0
        var fullTenants: Set<TenantNumber> = []
    }

    let rates: Plan.Rates
    let witness: Witness
    private let state: Mutex<State>

    init(seed: UInt64, rates: Plan.Rates, witness: Witness) {
        self.rates = rates
        self.witness = witness
        state = Mutex(State(generator: SeededGenerator(seed: seed)))
    }

    /// Off while the world is made and once it is healed.
    func turn(on isOn: Bool) {
        state.withLock { state in
            state.areOn = isOn
            if !isOn { state.fullTenants = [] }
        }
    }

    var count: Int { state.withLock { $0.count } }

    func stepOfWrite() -> Step {
        guard happens(rates.deathsInWrites) else { return .goesOn }
        return happens(500, counts: false) ? .diesBefore : .diesAfter
    }

    /// The fate of one write of a tenant; asked by the memory disk.
    func fate(of batch: WriteBatch, _ tenant: TenantNumber) -> WriteFate {
        guard happens(rates.failedWrites) else { return .succeeds }
        let error = StoreError(.engine, "the simulated disk failed")
        // Whether a command took effect that fails but is kept can be told for sends alone.
        guard happens(500, counts: false), witness.onlySendsWait(of: tenant), witness.holdsNoCopy(batch) else {
            return .fails(error)
        }
        witness.kept(batch, of: tenant)
        return .failsButIsKept(error)
    }

    func readFails() -> Bool { happens(rates.failedReads) }

    func openFails() -> Bool { happens(rates.failedOpens) }

    func isFull(_ tenant: TenantNumber) -> Bool { state.withLock { $0.fullTenants.contains(tenant) } }

    func setFull(_ isFull: Bool, _ tenant: TenantNumber) {
        state.withLock { state in
            if isFull {
                state.count += 1
                state.fullTenants.insert(tenant)
            } else {
                state.fullTenants.remove(tenant)
            }
        }
    }

    private func happens(_ permille: Int, counts: Bool = true) -> Bool {
        if permille == 0 { return false }
        return state.withLock { state in
            guard state.areOn, Int.random(in: 0..<1_000, using: &state.generator) < permille else { return false }
            if counts { state.count += 1 }
            return true
        }
    }
}
