internal import ArgumentParser
internal import Foundation
internal import Simulation

/// Runs a range of seeds and stops at the first that breaks the contract.
struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "run", abstract: "Run one seed or a range of them.")

    @Option(help: "One seed, or a range such as 1..1000.")
    var seeds = SeedRange(1...100)

    @Option(help: "Steps of each run.")
    var steps = Run.stepCount

    @Option(help: "Stop after this many seconds; what was not run is said.")
    var seconds: Int?

    @Flag(help: "Print everything that happens.")
    var loud = false

    func run() throws {
        warnAboutHashing()
        var sum = Figures()
        let began = Date()
        for seed in seeds.seeds {
            if let seconds, Date().timeIntervalSince(began) > Double(seconds) {
                print("stopped after \(seconds) s before seed \(seed): no violation; \(sum)")
                return
            }
            let outcome = try Run.seed(seed, stepCount: steps, isLoud: loud)
            sum += outcome.figures
            if let violation = outcome.violation {
                try report(violation, of: seed)
                print(sum)
                throw ExitCode.failure
            }
        }
        print("no violation; \(sum)")
    }

    /// Runs the seed again for the last things that happened in it, in full.
    private func report(_ violation: Violation, of seed: UInt64) throws {
        if !loud {
            for line in try Run.seed(seed, stepCount: steps, isDetailed: true).trace { print("  \(line)") }
        }
        print("seed \(seed) breaks \(violation)")
        print("to see it again: make simulate SEEDS=\(seed)\(steps == Run.stepCount ? "" : " STEPS=\(steps)")")
    }
}

/// Sets and dictionaries must be walked in the same order each time, or a seed does not replay exactly.
func warnAboutHashing() {
    if ProcessInfo.processInfo.environment["SWIFT_DETERMINISTIC_HASHING"] == nil {
        print("note: SWIFT_DETERMINISTIC_HASHING=1 is not set, so a seed may not replay exactly; use make simulate")
    }
}
