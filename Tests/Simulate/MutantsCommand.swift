internal import ArgumentParser
internal import Foundation
internal import Simulation

/// Plants every bug in turn and says after how many seeds it was found.
struct MutantsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mutants",
        abstract: "Plant each known bug in turn and see it found; prints the table of docs/delivery-contract.md."
    )

    @Option(help: "Seeds tried for each bug.")
    var seeds = Mutant.seedCountMax

    @Option(help: "Only this one.")
    var only: String?

    func run() throws {
        warnAboutHashing()
        var survivors: [Mutant] = []
        print("| clause | planted bug | found by seed | seen as |")
        print("|---|---|---|---|")
        for mutant in Mutant.allCases.sorted(by: { $0.clause < $1.clause })
        where only ?? mutant.rawValue == mutant.rawValue {
            let found = try Run.hunt(mutant, seedCount: seeds)
            let clause = found?.violation.map { "clause \($0.clause)" } ?? "-"
            print(
                "| \(mutant.clause) | \(mutant.sentence) | \(found.map { "\($0.seed)" } ?? "not in \(seeds)") | \(clause) |"
            )
            if only != nil, let violation = found?.violation { print(violation) }
            if found == nil { survivors.append(mutant) }
        }
        if survivors.isEmpty { return }
        print("not found: \(survivors.map(\.rawValue).joined(separator: ", "))")
        throw ExitCode.failure
    }
}
