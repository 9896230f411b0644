/// Checks a history, event by event, against every rule.
///
/// One pass, and one over what it keeps: the time is linear in the history's length.
package struct Checker: Sendable {
    private var rules = allRules()
    private var facts = Facts()
    private var findings = Findings()
    private var lineCount = 0

    package init() {}

    package mutating func take(_ event: Event, line: Int) {
        lineCount = line
        let moment = facts.take(event, line: line)
        for index in rules.indices { rules[index].take(moment, facts, &findings) }
    }

    /// What is to be said of all that was taken.
    package mutating func verdict() -> Verdict {
        for index in rules.indices { rules[index].finish(facts, &findings) }
        return Verdict(facts, findings, lineCount: lineCount)
    }

    /// Checks a history in a file.
    package static func check(_ history: HistoryReader) throws -> Verdict {
        var checker = Checker()
        try history.forEach { line, event in checker.take(event, line: line) }
        return checker.verdict()
    }
}
