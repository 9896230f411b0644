/// What a device says in one conversation stands there in the order it was said.
package struct LinkOrder: Rule {
    package static let name = "a device's own order"
    package static let clause = 3

    private struct Lane: Hashable {
        let who: Who
        let log: LogName
    }

    package init() {}

    package func finish(_ facts: Facts, _ findings: inout Findings) {
        var last: [Lane: (seq: UInt32, tag: UInt64, line: Int)] = [:]
        // What was refused once may be said again later, out of turn.
        for send in facts.sends.all {
            guard let seq = send.seq, !send.who.device.isEmpty, send.failedLine == 0, !send.wasTurnedAway
            else {
                continue
            }
            let lane = Lane(who: send.who, log: send.key.log)
            let line = Int(send.ack?.line ?? send.seenLine)
            if let before = last[lane], before.seq >= seq {
                findings.report(
                    Self.self,
                    "message \(send.tag) of \(lane.log.rawValue) stands at \(seq), before message \(before.tag) at \(before.seq)",
                    lines: before.line,
                    Int(send.invokedLine),
                    line
                )
            } else {
                last[lane] = (seq, send.tag, line)
            }
        }
    }
}
