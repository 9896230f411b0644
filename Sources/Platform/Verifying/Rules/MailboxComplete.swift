/// A mailbox has every entry of its owner's private conversations that the owner may see, once and in order; and what
/// an acknowledgement says of the sender's own mailbox is true.
package struct MailboxComplete: Rule {
    package static let name = "mailboxes complete"
    package static let clause = 5

    private var walks = Walks(.sync)

    package init() {}

    package mutating func take(_ moment: Moment, _ facts: Facts, _ findings: inout Findings) {
        let outOfOrder = walks.take(moment, facts) { item, _ in
            guard let log = item.log, let seq = item.seq, item.kind != .mark else { return nil }
            return (log, seq)
        }
        for (log, seq, before) in outOfOrder {
            findings.report(
                Self.self,
                "the mailbox of \(moment.who.user) has \(seq) of \(log.rawValue) behind \(before)",
                at: seq,
                lines: moment.line
            )
        }
    }

    package func finish(_ facts: Facts, _ findings: inout Findings) {
        let walks = walks.complete
        let walkOf = Dictionary(walks.map { ($0.reader, $0.walk) }) { $1 }
        for (key, log) in facts.logs.sorted(by: { $0.value.headLine < $1.value.headLine })
        where log.headLine > 0 {
            for owner in Set(key.log.readers).sorted() {
                let mailbox = LogKey(tenant: key.tenant, log: .mailbox(of: owner))
                guard let walk = walkOf[Walks.Reader(key: mailbox, user: owner)], walk.asked > log.busyLine else {
                    continue
                }
                check(walk, of: owner, has: log, named: key.log, facts, &findings)
            }
        }
        for (reader, walk) in walks { checkPlaces(of: reader, walk, facts, &findings) }
    }

    /// Whether a mailbox has all that its owner may see of a conversation: what its readers together were shown.
    private func check(
        _ walk: Walks.Walk,
        of owner: String,
        has log: LogFacts,
        named name: LogName,
        _ facts: Facts,
        _ findings: inout Findings
    ) {
        let shown = walk.entries[name] ?? PlaceSet()
        let missing = log.places.indices.prefix(Int(log.head)).first { index in
            let (n, place) = (UInt32(index + 1), log.places[index])
            return place.isSaid && !shown.contains(n) && facts.isShown(n, place, of: log, to: owner)
        }
        guard let missing else { return }
        findings.report(
            Self.self,
            "the mailbox of \(owner) lacks place \(missing + 1) of \(name.rawValue)",
            at: UInt32(missing + 1),
            lines: Int(log.places[missing].line),
            walk.line
        )
    }

    private func checkPlaces(
        of reader: Walks.Reader,
        _ walk: Walks.Walk,
        _ facts: Facts,
        _ findings: inout Findings
    ) {
        guard walk.last < facts.logs[reader.key]?.ackedMax ?? 0,
            walk.asked > facts.logs[reader.key]?.ackedLine ?? 0
        else { return }
        findings.report(
            Self.self,
            "the mailbox of \(reader.user) ends at \(walk.last), and a later place was acknowledged",
            lines: facts.logs[reader.key]?.ackedLine ?? 0,
            walk.line
        )
    }
}
