internal import Foundation
internal import Simulation
internal import Testing

/// A few seeds of the simulation, from `seeds.txt`; `make simulate SEEDS=1..1000` runs more.
struct `The whole server in one thread` {
    @Test(arguments: try FixedSeed.all())
    func `keeps the delivery contract`(fixed: FixedSeed) throws {
        let outcome = try Run.seed(fixed.seed, stepCount: fixed.stepCount)
        if let violation = outcome.violation {
            Issue.record("\(violation); make simulate SEEDS=\(fixed.seed) STEPS=\(fixed.stepCount)")
        }
    }

    /// Sets and dictionaries are walked in the same order each time only where the environment asks for that.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["SWIFT_DETERMINISTIC_HASHING"] != nil))
    func `a seed gives the same run each time`() throws {
        let (one, other) = (try Run.seed(7, stepCount: 1_000), try Run.seed(7, stepCount: 1_000))
        #expect(one.figures.simulatedMilliseconds == other.figures.simulatedMilliseconds)
        #expect(one.figures.operations == other.figures.operations)
        #expect(one.trace == other.trace)
    }
}

/// A line of `seeds.txt`.
struct FixedSeed: Sendable, CustomTestStringConvertible {
    let seed: UInt64
    let stepCount: Int

    var testDescription: String { "\(seed)" }

    static func all() throws -> [FixedSeed] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "seeds.txt")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
            let numbers = line.split(separator: " ").compactMap { Int($0) }
            guard !line.hasPrefix("#"), numbers.count == 2 else { return nil }
            return FixedSeed(seed: UInt64(numbers[0]), stepCount: numbers[1])
        }
    }
}
