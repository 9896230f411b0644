/// Who reads a log to its end after something was acknowledged in it finds that there.
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
        guard end < asked.ackedMax else { return }
        findings.report(
            Self.self,
            "\(log.rawValue) was read to its end at \(end), after \(asked.ackedMax) had been acknowledged",
            lines: asked.ackedLine,
            asked.line,
            moment.line
        )
    }
}
