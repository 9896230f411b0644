internal import Synchronization

/// Counts the open connections of one port, in all and by where they come from; safe on any thread.
package final class ConnectionLedger: Sendable {
    private struct State {
        var count = 0
        var byAddress: [ClientAddress: Int] = [:]
    }

    private let countMax: Int
    private let perAddressMax: Int
    private let state = Mutex(State())

    package init(countMax: Int, perAddressMax: Int) {
        self.countMax = countMax
        self.perAddressMax = perAddressMax
    }

    var openCount: Int { state.withLock { $0.count } }

    /// Enters one more connection, unless the port is full or too many come from there.
    package func enter(from address: ClientAddress?) -> Bool {
        state.withLock { state in
            guard state.count < countMax else { return false }
            if let address {
                guard state.byAddress[address, default: 0] < perAddressMax else { return false }
                state.byAddress[address, default: 0] += 1
            }
            state.count += 1
            return true
        }
    }

    /// Undoes one `enter` that was let in.
    package func leave(from address: ClientAddress?) {
        state.withLock { state in
            state.count -= 1
            guard let address, let count = state.byAddress[address] else { return }
            state.byAddress[address] = count > 1 ? count - 1 : nil
        }
    }
}
