/// Nobody is shown anything of another tenant, of another conversation, or that nobody said.
package struct OwnTenantOnly: Rule {
    package static let name = "own tenant only"
    package static let clause = 7

    package init() {}

    package func take(_ moment: Moment, _ facts: Facts, _ findings: inout Findings) {
        for sight in moment.sights where sight.item.kind == .message && !sight.key.log.isMailbox {
            guard let tag = sight.item.tag else { continue }
            guard let send = facts.sends[tag] else {
                findings.report(
                    Self.self,
                    "\(moment.who.user) was shown message \(tag), which nobody had said",
                    lines: moment.line
                )
                continue
            }
            guard send.key != sight.key else { continue }
            let place = send.key.tenant == sight.key.tenant ? "\(send.key.log.rawValue)" : "tenant \(send.key.tenant)"
            findings.report(
                Self.self,
                "\(moment.who.user) was shown message \(tag) in \(sight.key.log.rawValue), and it was said in \(place)",
                lines: send.invokedLine,
                moment.line
            )
        }
    }
}
