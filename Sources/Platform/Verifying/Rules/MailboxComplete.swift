/// A mailbox has every entry of its owner's private conversations that the owner may see, once and in order; and what
/// an acknowledgement says of the sender's own mailbox is true.
package struct MailboxComplete: Rule {
    package static let name = "mailboxes complete"
    package static let clause = 5

    private var walks = Walks(.sync)

    package init() {}

    package mutating func take(_ moment: Moment, _ facts: Facts, _ findings: inout Findings) {
        checkOrder(moment, &findings)
        walks.take(moment) { item, _ in
            guard let log = item.log, let seq = item.seq, item.kind == .message else { return nil }
            return (log, seq)
        }
    }

    package func finish(_ facts: Facts, _ findings: inout Findings) {
        let expected = messageCounts(facts)
        for (reader, walk) in walks.complete {
            for (log, count) in expected[reader, default: [:]].sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                let found = walk.entries[log]?.count ?? 0
                guard found != count else { continue }
                findings.report(
                    Self.self,
                    "the mailbox of \(reader.user) has \(found) messages of \(log.rawValue), which has \(count) for them",
                    lines: facts.logs[LogKey(tenant: reader.key.tenant, log: log)]?.headLine ?? 0,
                    walk.line
                )
            }
            checkPlaces(of: reader, walk, facts, &findings)
        }
    }

    /// Entries of one conversation come in the order of its log.
    private func checkOrder(_ moment: Moment, _ findings: inout Findings) {
        guard case .page(let items, _, _) = moment.event.act, case .load(_, _, .sync)? = moment.asked?.act else {
            return
        }
        var last: [LogName: UInt32] = [:]
        for item in items where item.kind != .mark {
            guard let log = item.log, let seq = item.seq else { continue }
            if let before = last[log], seq <= before {
                findings.report(
                    Self.self,
                    "the mailbox of \(moment.who.user) has \(seq) of \(log.rawValue) behind \(before)",
                    lines: moment.line
                )
            }
            last[log] = seq
        }
    }

    /// How many messages each owner may see, by conversation: what every reader of the logs together was shown.
    private func messageCounts(_ facts: Facts) -> [Walks.Reader: [LogName: Int]] {
        var counts: [Walks.Reader: [LogName: Int]] = [:]
        for (key, log) in facts.logs where log.headLine > 0 {
            // A system sender has no client that reads.
            let owners = key.log.rawValue.hasPrefix("system:") ? Array(key.log.ends.suffix(1)) : key.log.ends
            guard !owners.isEmpty else { continue }
            for (index, place) in log.places.enumerated() where place.content == .message && index < Int(log.head) {
                let seenBy = facts.sends[place.tag]?.seenBy
                for owner in Set(owners) where seenBy?.contains(owner) ?? true {
                    let mailbox = LogKey(tenant: key.tenant, log: .mailbox(of: owner))
                    counts[Walks.Reader(key: mailbox, user: owner), default: [:]][key.log, default: 0] += 1
                }
            }
        }
        return counts
    }

    private func checkPlaces(
        of reader: Walks.Reader,
        _ walk: Walks.Walk,
        _ facts: Facts,
        _ findings: inout Findings
    ) {
        guard walk.last < facts.logs[reader.key]?.ackedMax ?? 0 else { return }
        findings.report(
            Self.self,
            "the mailbox of \(reader.user) ends at \(walk.last), and a later place was acknowledged",
            lines: facts.logs[reader.key]?.ackedLine ?? 0,
            walk.line
        )
    }
}
