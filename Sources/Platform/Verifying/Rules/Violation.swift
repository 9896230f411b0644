/// A rule that a history breaks.
package struct Violation: Hashable, Sendable {
    /// The rule's name.
    package let rule: String
    /// The clause of the delivery contract that is broken with it.
    package let clause: Int
    /// What is wrong, in a sentence.
    package let text: String
    /// The place that is in question, if there is one: of a long line what is near it is enough.
    package let place: UInt32?
    /// The lines of the history that show it: no fewer would do.
    package let lines: [Int]
}

/// What is found while a history is read.
package struct Findings: Sendable {
    /// Violations of one rule that are kept; beyond that they are counted.
    package static let keptPerRuleMax = 3

    package private(set) var kept: [Violation] = []
    package private(set) var counts: [String: Int] = [:]

    package init() {}

    mutating func report(
        _ rule: any Rule.Type,
        _ text: @autoclosure () -> String,
        at place: UInt32? = nil,
        lines: Int...
    ) {
        let count = counts[rule.name, default: 0]
        counts[rule.name] = count + 1
        guard count < Self.keptPerRuleMax else { return }
        let lines = Set(lines.filter { $0 > 0 }).sorted()
        kept.append(Violation(rule: rule.name, clause: rule.clause, text: text(), place: place, lines: lines))
    }
}
