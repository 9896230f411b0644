internal import PlatformCore

/// What parked commands asked for: it stays in memory until they are decided.
///
/// Without it, commands that wait for more than memory holds would drive each other's states out
/// for ever. Owned by the decider; shared by its caches, which ask before they forget.
final class Pins {
    private var counts: [ColdState: Int] = [:]

    func hold(_ states: some Sequence<ColdState>) {
        for state in states { counts[state, default: 0] += 1 }
    }

    func release(_ states: some Sequence<ColdState>) {
        for state in states {
            guard let count = counts[state] else { preconditionFailure("only what is held is released") }
            counts[state] = count > 1 ? count - 1 : nil
        }
    }

    func holds(_ state: ColdState) -> Bool {
        !counts.isEmpty && counts[state] != nil
    }
}
