/// A conversation's history has every message that its log has for the reader.
package struct HistoryComplete: Rule {
    package static let name = "history complete"
    package static let clause = 5

    private var walks = Walks(.history)

    package init() {}

    package mutating func take(_ moment: Moment, _ facts: Facts, _ findings: inout Findings) {
        let outOfOrder = walks.take(moment, facts) { item, log in
            item.kind == .message ? (log, item.n) : nil
        }
        for (log, seq, before) in outOfOrder {
            findings.report(
                Self.self,
                "the history of \(log.rawValue) goes from \(before) to \(seq)",
                at: seq,
                lines: moment.line
            )
        }
    }

    package func finish(_ facts: Facts, _ findings: inout Findings) {
        for (reader, walk) in walks.complete {
            guard let log = facts.logs[reader.key], log.headLine > 0 else { continue }
            let shown = walk.entries[reader.key.log] ?? PlaceSet()
            let missing = log.places.indices.prefix(end(of: walk, shown, reader, facts)).first { index in
                let (n, place) = (UInt32(index + 1), log.places[index])
                return place.content == .message && !shown.contains(n)
                    && facts.isShown(n, place, of: log, to: reader.user)
            }
            guard let missing else { continue }
            findings.report(
                Self.self,
                "\(reader.user) does not find message \(missing + 1) in the history of \(reader.key.log.rawValue)",
                at: UInt32(missing + 1),
                lines: Int(log.places[missing].line),
                walk.line
            )
        }
    }

    /// How far the history has to go: to what was known to be there when it was asked for, or to the last that it shows
    /// where it may have ended earlier for the reader.
    private func end(of walk: Walks.Walk, _ shown: PlaceSet, _ reader: Walks.Reader, _ facts: Facts)
        -> Int
    {
        if reader.key.log.isGroup {
            let belonging = facts.members[reader.key]?[reader.user]
            guard let belonging, belonging.isMember, !belonging.hasLeft else { return Int(shown.last) }
        }
        return max(Int(shown.last), walk.known)
    }
}
