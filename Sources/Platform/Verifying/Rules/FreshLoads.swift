/// Who reads a log to its end after something was acknowledged in it, or shown to anybody, finds that there.
package struct FreshLoads: Rule {
    package static let name = "fresh loads"
    package static let clause = 1

    package init() {}

    package func take(_ moment: Moment, _ facts: Facts, _ findings: inout Findings) {
        guard case .page(let items, let head, hasMore: false) = moment.event.act, let asked = moment.asked,
            case .load(let log, _, let reading) = asked.act, reading != .history
        else { return }
        if log.isGroup {
            guard let member = facts.members[moment.key(log)]?[moment.who.user], member.isMember, !member.hasLeft else {
                return
            }
        }
        let end = head ?? items.last?.n ?? 0
        let isAcked = asked.ackedMax >= asked.known
        let known = max(asked.ackedMax, asked.known)
        guard end < known else { return }
        findings.report(
            Self.self,
            "\(log.rawValue) was read to its end at \(end), after \(known) had been \(isAcked ? "acknowledged" : "shown")",
            at: known,
            lines: isAcked ? asked.ackedLine : Int(facts.place(known, of: moment.key(log))?.line ?? 0),
            asked.line,
            moment.line
        )
    }
}
