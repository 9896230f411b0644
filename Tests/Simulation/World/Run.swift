/// What one seed came to.
package struct Outcome: Sendable {
    package let seed: UInt64
    package let figures: Figures
    package let violation: Violation?
    package let trace: [String]
}

/// Runs whole seeds.
package enum Run {
    /// Steps of one run unless told otherwise.
    package static let stepCount = 4_000

    /// Runs a seed to its end, or to the first violation.
    package static func seed(
        _ seed: UInt64,
        stepCount: Int = stepCount,
        mutant: Mutant? = nil,
        isLoud: Bool = false,
        isDetailed: Bool = false
    ) throws -> Outcome {
        let trace = Trace()
        trace.isLoud = isLoud
        trace.isDetailed = isLoud || isDetailed
        var plan = Plan(seed: seed, stepCount: stepCount)
        if mutant?.isOfTelegram == true { plan.telegramCount = max(plan.telegramCount, 2) }
        let world = try World(plan: plan, mutant: mutant, trace: trace)
        world.run()
        return Outcome(seed: seed, figures: world.figures, violation: world.violation, trace: trace.last)
    }

    /// The first run of seeds 1, 2, … that finds a planted bug.
    package static func hunt(_ mutant: Mutant, seedCount: Int = Mutant.seedCountMax) throws -> Outcome? {
        for seed in 1...UInt64(seedCount) {
            let outcome = try Run.seed(seed, mutant: mutant)
            if outcome.violation != nil { return outcome }
        }
        return nil
    }
}
