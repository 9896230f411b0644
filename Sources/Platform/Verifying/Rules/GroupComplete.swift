/// A member finds all of the group's log; who left finds what was said while they belonged, and nothing later.
package struct GroupComplete: Rule {
    package static let name = "groups complete"
    package static let clause = 5

    /// Where the log ended for each reader who read it to the end last.
    private var ends: [Walks.Reader: (head: UInt32, asked: Int, line: Int)] = [:]

    package init() {}

    package mutating func take(_ moment: Moment, _ facts: Facts, _ findings: inout Findings) {
        checkGone(moment, facts, &findings)
        guard case .page(_, let head?, hasMore: false) = moment.event.act, let asked = moment.asked,
            case .load(let log, _, let reading) = asked.act, log.isGroup, reading != .history
        else { return }
        ends[Walks.Reader(key: moment.key(log), user: moment.who.user)] = (head, asked.line, moment.line)
    }

    package func finish(_ facts: Facts, _ findings: inout Findings) {
        for (reader, end) in ends.sorted(by: { $0.value.line < $1.value.line }) {
            guard let belonging = facts.members[reader.key]?[reader.user], !belonging.isUnsure,
                let log = facts.logs[reader.key]
            else { continue }
            switch belonging.state {
            case .open: break
            case .member:
                guard end.head < log.head, end.asked > log.busyLine else { continue }
                findings.report(
                    Self.self,
                    "\(reader.user) belongs to \(reader.key.log.rawValue), which ends at \(log.head), and finds \(end.head)",
                    lines: log.headLine,
                    end.line
                )
            case .gone(let after, let line):
                if end.head < after, end.asked > line {
                    findings.report(
                        Self.self,
                        "\(reader.user) left \(reader.key.log.rawValue) after \(after) and finds \(end.head) only",
                        lines: line,
                        end.line
                    )
                }
            }
        }
    }

    /// Whoever left is shown nothing that was said later, in whichever way.
    private func checkGone(_ moment: Moment, _ facts: Facts, _ findings: inout Findings) {
        for sight in moment.sights where sight.key.log.isGroup && sight.item.kind == .message {
            guard let belonging = facts.members[sight.key]?[moment.who.user], !belonging.isUnsure,
                case .gone(_, let line) = belonging.state, let tag = sight.item.tag,
                let late = facts.sends[tag],
                late.invokedLine > line
            else { continue }
            findings.report(
                Self.self,
                "\(moment.who.user) had left \(sight.key.log.rawValue) and is shown message \(tag), which was said later",
                at: sight.item.n,
                lines: line,
                Int(late.invokedLine),
                moment.line
            )
        }
    }
}
