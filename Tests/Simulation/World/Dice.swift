internal import TestSupport

/// Every choice of one run, drawn in order from its seed.
package final class Dice {
    private var generator: SeededGenerator

    package init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    /// A number from 0 up to but not including `count`.
    func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &generator) }

    func within(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

    /// True this many times in a thousand.
    func permille(_ share: Int) -> Bool { below(1_000) < share }

    func coin() -> Bool { below(2) == 0 }

    func one<Element>(of all: [Element]) -> Element? { all.isEmpty ? nil : all[below(all.count)] }

    func some<Element>(of all: [Element]) -> [Element] { all.filter { _ in coin() } }

    /// A seed for a generator of its own, so that one part's draws do not move another's.
    func seed() -> UInt64 { generator.next() }
}
