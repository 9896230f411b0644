/// The same id is answered the same, and never taken for another message.
package struct SameAnswer: Rule {
    package static let name = "same id, same answer"
    package static let clause = 2

    package init() {}

    package func take(_ moment: Moment, _ facts: Facts, _ findings: inout Findings) {
        guard moment.event.kind == .ok, case .sent(let seq, let place, let uid) = moment.event.act,
            let asked = moment.asked, case .send(_, let tag, _, let reuses, _, _) = asked.act
        else { return }
        if let reuses {
            let other = Int(facts.sends[reuses]?.ack?.line ?? 0)
            findings.report(
                Self.self,
                "message \(tag) was said under the id of message \(reuses)",
                lines: other,
                moment.line
            )
        }
        guard let ack = facts.sends[tag]?.ack, Int(ack.line) != moment.line else { return }
        if (ack.seq, ack.place, ack.message) != (seq, place, SendFacts.identity(uid, at: seq)) {
            findings.report(
                Self.self,
                "message \(tag) was answered twice, and not the same",
                lines: Int(ack.line),
                moment.line
            )
        }
    }
}
