/// Nobody is shown anything of another tenant, of another conversation, or that nobody said.
package struct OwnTenantOnly: Rule {
    package static let name = "own tenant only"
    package static let clause = 7

    package init() {}

    package func take(_ moment: Moment, _ facts: Facts, _ findings: inout Findings) {
        for sight in moment.sights where sight.item.kind == .message {
            // A mailbox's item with a seq is a sight of the conversation, too.
            guard let tag = sight.item.tag, sight.item.seq == nil else { continue }
            let key = LogKey(tenant: sight.key.tenant, log: sight.item.log ?? sight.key.log)
            guard let send = facts.sends[tag] else {
                findings.report(
                    Self.self,
                    "\(moment.who.user) was shown message \(tag), which nobody had said",
                    at: sight.item.n,
                    lines: moment.line
                )
                continue
            }
            guard send.key != key else { continue }
            let place = send.key.tenant == key.tenant ? "\(send.key.log.rawValue)" : "tenant \(send.key.tenant)"
            findings.report(
                Self.self,
                "\(moment.who.user) was shown message \(tag) in \(key.log.rawValue), and it was said in \(place)",
                at: sight.item.n,
                lines: Int(send.invokedLine),
                moment.line
            )
        }
    }
}
