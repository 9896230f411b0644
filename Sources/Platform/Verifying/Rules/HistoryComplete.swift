/// A conversation's history has every message that its log has for the reader.
package struct HistoryComplete: Rule {
    package static let name = "history complete"
    package static let clause = 5

    private var walks = Walks(.history)

    package init() {}

    package mutating func take(_ moment: Moment, _ facts: Facts, _ findings: inout Findings) {
        checkOrder(moment, &findings)
        walks.take(moment) { item, log in item.kind == .message ? (log, item.n) : nil }
    }

    package func finish(_ facts: Facts, _ findings: inout Findings) {
        for (reader, walk) in walks.complete {
            guard let log = facts.logs[reader.key], log.headLine > 0 else { continue }
            var expected = 0
            for (index, place) in log.places.enumerated() where place.content == .message {
                // Up to the last that was shown here: where it ends for the reader is another rule's.
                guard index < Int(walk.entries[reader.key.log]?.last ?? 0) else { break }
                if facts.sends[place.tag]?.seenBy?.contains(reader.user) ?? true { expected += 1 }
            }
            let found = walk.entries[reader.key.log]?.count ?? 0
            guard found != expected else { continue }
            findings.report(
                Self.self,
                "\(reader.user) finds \(found) messages in the history of \(reader.key.log.rawValue), of \(expected)",
                lines: log.headLine,
                walk.line
            )
        }
    }

    private func checkOrder(_ moment: Moment, _ findings: inout Findings) {
        guard case .page(let items, _, _) = moment.event.act, case .load(let log, _, .history)? = moment.asked?.act
        else {
            return
        }
        for (one, next) in zip(items, items.dropFirst()) where one.n >= next.n {
            findings.report(
                Self.self,
                "the history of \(log.rawValue) goes from \(one.n) to \(next.n)",
                lines: moment.line
            )
        }
    }
}
