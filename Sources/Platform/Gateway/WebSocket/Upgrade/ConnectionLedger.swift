internal import Synchronization

/// Counts the open connections of one port, from any thread.
final class ConnectionLedger: Sendable {
    private let countMax: Int
    private let count = Atomic(0)

    init(countMax: Int) {
        self.countMax = countMax
    }

    var openCount: Int { count.load(ordering: .relaxed) }

    /// Enters one more connection, unless the port is full.
    func enter() -> Bool {
        let (_, after) = count.add(1, ordering: .relaxed)
        if after <= countMax { return true }
        leave()
        return false
    }

    func leave() {
        count.subtract(1, ordering: .relaxed)
    }
}
