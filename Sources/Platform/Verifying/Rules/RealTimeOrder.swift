/// What was acknowledged before something else was asked for in the conversation comes before it.
package struct RealTimeOrder: Rule {
    package static let name = "real-time order"
    package static let clause = 4

    package init() {}

    /// A change is judged at once: where its conversation ended was known when it was asked for.
    package func take(_ moment: Moment, _ facts: Facts, _ findings: inout Findings) {
        guard case .changed(let seq, _) = moment.event.act, seq > 0, let asked = moment.asked,
            seq <= asked.ackedMax, let log = asked.act.log
        else { return }
        findings.report(
            Self.self,
            "a change of \(log.rawValue) stands at \(seq), and \(asked.ackedMax) had been acknowledged before it was asked for",
            lines: asked.ackedLine,
            asked.line,
            moment.line
        )
    }

    package func finish(_ facts: Facts, _ findings: inout Findings) {
        for (key, said) in facts.sends.byLog.sorted(by: { $0.value[0] < $1.value[0] }) {
            sweep(said.filter { facts.sends.all[Int($0)].seq != nil }, key, facts, &findings)
        }
    }

    /// Walks through the sends in the order of the history, with the furthest acknowledged place beside.
    private func sweep(_ said: [Int32], _ key: LogKey, _ facts: Facts, _ findings: inout Findings) {
        let all = facts.sends.all
        let acked = said.compactMap { index in all[Int(index)].ack.map { (line: $0.line, index: index) }
        }
        .sorted { $0.line < $1.line }
        var next = 0
        var floor: (seq: UInt32, index: Int32) = (0, 0)
        for index in said {
            let send = all[Int(index)]
            while next < acked.count, acked[next].line < send.invokedLine {
                let seq = all[Int(acked[next].index)].seq ?? 0
                if seq > floor.seq { floor = (seq, acked[next].index) }
                next += 1
            }
            guard let seq = send.seq, seq <= floor.seq else { continue }
            let before = all[Int(floor.index)]
            findings.report(
                Self.self,
                """
                message \(send.tag) of \(key.log.rawValue) stands at \(seq), and message \(before.tag) at \
                \(floor.seq) had been acknowledged before it was sent
                """,
                lines: Int(before.ack?.line ?? 0),
                Int(send.invokedLine),
                Int(send.ack?.line ?? send.seenLine)
            )
        }
    }
}
