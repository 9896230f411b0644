/// What was acknowledged before another message of the conversation was sent comes before it.
package struct RealTimeOrder: Rule {
    package static let name = "real-time order"
    package static let clause = 4

    /// A message that stands in a log.
    private struct Said {
        let tag: UInt64
        let seq: UInt32
        let invokedLine: Int
        let ackedLine: Int?
        let seenLine: Int
    }

    package init() {}

    package func finish(_ facts: Facts, _ findings: inout Findings) {
        var said: [LogKey: [Said]] = [:]
        for (tag, send) in facts.sends {
            guard let seq = send.seq else { continue }
            said[send.key, default: []].append(
                Said(
                    tag: tag,
                    seq: seq,
                    invokedLine: send.invokedLine,
                    ackedLine: send.ack?.line,
                    seenLine: send.ack?.line ?? send.seenLine
                )
            )
        }
        for (key, said) in said.sorted(by: { $0.key.log.rawValue < $1.key.log.rawValue }) {
            sweep(said, key, &findings)
        }
    }

    /// Walks through the sends in the order of the history, with the furthest acknowledged place beside.
    private func sweep(_ said: [Said], _ key: LogKey, _ findings: inout Findings) {
        let acked = said.filter { $0.ackedLine != nil }.sorted { $0.ackedLine ?? 0 < $1.ackedLine ?? 0 }
        var next = 0
        var floor: Said?
        for send in said.sorted(by: { $0.invokedLine < $1.invokedLine }) {
            while next < acked.count, acked[next].ackedLine ?? 0 < send.invokedLine {
                if acked[next].seq > floor?.seq ?? 0 { floor = acked[next] }
                next += 1
            }
            guard let floor, send.seq <= floor.seq else { continue }
            findings.report(
                Self.self,
                """
                message \(send.tag) of \(key.log.rawValue) stands at \(send.seq), and message \(floor.tag) at \
                \(floor.seq) had been acknowledged before it was sent
                """,
                lines: floor.ackedLine ?? 0,
                send.invokedLine,
                send.seenLine
            )
        }
    }
}
