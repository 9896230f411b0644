import PlatformVerifying

/// Brings about one fault after the other, drawn from the seed, until the time or the kills are over.
struct Nemesis {
    let faults: [Fault]
    let time: Duration
    /// Kills after which no more come, however much time is left; `nil` for as many as there is time for.
    let killCountMax: Int?
    var dice: Dice
    private(set) var counts: [Fault: Int] = [:]

    init(_ faults: [Fault], time: Duration, killCountMax: Int?, seed: UInt64) {
        self.faults = faults
        self.time = time
        self.killCountMax = killCountMax
        dice = Dice(seed: seed)
    }

    /// What was done, in words.
    var summary: String {
        "faults: "
            + faults.sorted { $0.rawValue < $1.rawValue }
            .map { "\(counts[$0, default: 0]) \($0.rawValue)" }.joined(separator: ", ")
    }

    var killCount: Int { counts[.kill, default: 0] + counts[.power, default: 0] }

    mutating func run(on stage: Stage) async throws {
        let end = ContinuousClock.now + time
        while ContinuousClock.now < end, killCount < killCountMax ?? .max {
            // Half of the time the next comes before the clients are back.
            try await Task.sleep(for: .milliseconds(.random(in: 20...(dice.oneIn(2) ? 300 : 1_200), using: &dice)))
            guard !stage.server.hasDied else {
                throw TortureFailure("the server ended by itself: \(stage.server.lastWords)")
            }
            let fault = faults[Int.random(in: 0..<faults.count, using: &dice)]
            if try await fault.bringAbout(on: stage, &dice) { counts[fault, default: 0] += 1 }
        }
        stage.note("all is well again")
    }
}
