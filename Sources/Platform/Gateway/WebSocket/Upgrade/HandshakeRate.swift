internal import Synchronization

/// Counts what each address begins in a second, such as opening links; safe on any thread.
///
/// What it remembers ends with the second, so it never holds more than was opened in one.
package final class HandshakeRate: Sendable {
    private struct State {
        var second: UInt64 = 0
        var counts: [ClientAddress: Int] = [:]
    }

    private let perSecondMax: Int
    private let state = Mutex(State())

    package init(perSecondMax: Int) {
        self.perSecondMax = perSecondMax
    }

    /// Whether the address may open one more; `uptime` is in nanoseconds.
    package func admit(_ address: ClientAddress?, uptime: UInt64) -> Bool {
        guard let address else { return true }
        let second = uptime / 1_000_000_000
        return state.withLock { state in
            if state.second != second { state = State(second: second) }
            state.counts[address, default: 0] += 1
            return state.counts[address, default: 0] <= perSecondMax
        }
    }
}
