/// What one run, or many, came to.
package struct Figures: Sendable {
    package var runs = 0
    package var steps = 0
    package var simulatedMilliseconds: Int64 = 0
    package var commits = 0
    package var operations = 0
    package var deaths = 0
    package var cuts = 0
    package var faults = 0
    package var opens = 0
    package var checks = 0
    /// Calls of app servers.
    package var calls = 0

    package init() {}

    package static func += (sum: inout Figures, part: Figures) {
        sum.runs += part.runs
        sum.steps += part.steps
        sum.simulatedMilliseconds += part.simulatedMilliseconds
        sum.commits += part.commits
        sum.operations += part.operations
        sum.deaths += part.deaths
        sum.cuts += part.cuts
        sum.faults += part.faults
        sum.opens += part.opens
        sum.checks += part.checks
        sum.calls += part.calls
    }
}

extension Figures: CustomStringConvertible {
    package var description: String {
        """
        \(runs) runs, \(simulatedMilliseconds / 1_000) simulated s, \(steps) steps, \(operations) operations, \
        \(commits) commits, \(calls) callbacks, \(opens) opens, \(deaths) deaths, \(cuts) cuts, \(faults) other faults, \(checks) checks
        """
    }
}
