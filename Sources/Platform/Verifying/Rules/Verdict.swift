/// What a history amounts to: how much was done, and which rules it breaks.
package struct Verdict: Sendable {
    package let violations: [Violation]
    /// By rule, with those that are not kept.
    package let violationCounts: [String: Int]
    package let lineCount: Int
    package let ackedCount: Int
    /// Messages that were never acknowledged and not surely refused.
    package let unknownCount: Int
    /// Those of them that stand in a log.
    package let unknownSaidCount: Int
    package let refusedCount: Int
    package let logCount: Int
    package let placeCount: Int
    /// Acknowledged messages of logs that nobody read to the end afterwards: nothing is said about them.
    package let unjudgedCount: Int
    package let faultCount: Int
    /// Why it cannot be said that all is well although no rule is broken; none where everything was judged.
    package let doubts: [String]
    /// About how much memory the check took, in bytes.
    package let byteCount: Int

    init(_ facts: Facts, _ findings: Findings, lineCount: Int) {
        violations = findings.kept
        violationCounts = findings.counts
        self.lineCount = lineCount
        let sends = facts.sends.all
        let unknown = sends.filter { $0.ack == nil && !$0.isRefused }
        ackedCount = sends.count { $0.ack != nil }
        unknownCount = unknown.count
        unknownSaidCount = unknown.count { $0.seenAt > 0 }
        refusedCount = sends.count { $0.isRefused }
        logCount = facts.logs.values.count { $0.headLine > 0 }
        placeCount = facts.logs.values.reduce(0) { $0 + $1.places.count }
        unjudgedCount = sends.count { send in
            send.ack.map { facts.logs[send.key]?.headAskedLine ?? 0 < Int($0.line) } ?? false
        }
        faultCount = facts.faultCount
        doubts = Self.doubts(facts, ackedCount: ackedCount, unjudgedCount: unjudgedCount)
        byteCount = facts.byteCount
    }

    /// Whether no rule is broken, as far as was looked.
    package var isSound: Bool { violationCounts.isEmpty }

    /// Whether no rule is broken and nothing was left out: the only verdict that is good.
    package var isGood: Bool { isSound && doubts.isEmpty }

    private static func doubts(_ facts: Facts, ackedCount: Int, unjudgedCount: Int) -> [String] {
        var doubts: [String] = []
        if !facts.isOver { doubts.append("the history ends before the run did") }
        if ackedCount == 0 { doubts.append("nothing was acknowledged") }
        if unjudgedCount > 0 {
            doubts.append("acknowledged sends stand in logs that nobody read to the end afterwards")
        }
        let mailboxCount = facts.unreadMailboxes.count
        if mailboxCount > 0 {
            doubts.append("the mailboxes of \(mailboxCount) users were not read to the end")
        }
        let unsettledCount = facts.unsettledCount
        if unsettledCount > 0 {
            doubts.append("\(unsettledCount) devices could not be brought up to date")
        }
        return doubts
    }

    /// The verdict for a person, with the lines of the history that show what is wrong.
    package func text(_ history: HistoryReader) throws -> String {
        let shown = try history.lines(Set(violations.flatMap(\.lines)))
        var text = ""
        for violation in violations {
            text += "violation of clause \(violation.clause), \(violation.rule): \(violation.text)\n"
            for line in violation.lines {
                let excerpt = HistoryReader.excerpt(shown[line] ?? "", near: violation.place)
                text += "  \(line): \(excerpt.prefix(Self.lineCharactersMax))\n"
            }
        }
        for (rule, count) in violationCounts.sorted(by: { $0.key < $1.key }) {
            text += "\(rule): \(count) violations\n"
        }
        return text + counts + "verdict: \(words)\n"
    }

    private var words: String {
        if !isSound { return "VIOLATED" }
        return doubts.isEmpty
            ? "no violation" : "OPEN: no violation was found, but " + doubts.joined(separator: "; ")
    }

    /// Characters of a line that are shown.
    private static let lineCharactersMax = 600

    private var counts: String {
        """
        \(lineCount) lines, \(faultCount) faults; sends: \(ackedCount) acknowledged, \(unknownCount) unknown \
        (\(unknownSaidCount) of them said), \(refusedCount) refused
        \(logCount) logs read to the end, \(placeCount) places; \(unjudgedCount) acknowledged sends not judged; \
        about \(byteCount >> 20) MiB used

        """
    }
}
