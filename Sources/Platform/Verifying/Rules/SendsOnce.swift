/// What was acknowledged stands exactly once, where the acknowledgement says; what is unknown at most once; what was
/// refused nowhere.
package struct SendsOnce: Rule {
    package static let name = "sends once"
    package static let clause = 1

    package init() {}

    package func take(_ moment: Moment, _ facts: Facts, _ findings: inout Findings) {
        for sight in moment.sights where sight.item.kind == .message && !sight.key.log.isMailbox {
            guard let tag = sight.item.tag, let send = facts.sends[tag], send.key == sight.key else { continue }
            if let ack = send.ack, ack.seq > 0, ack.seq != sight.item.n {
                findings.report(
                    Self.self,
                    "message \(tag) was acknowledged at \(ack.seq) of \(sight.key.log.rawValue) and stands at \(sight.item.n)",
                    at: sight.item.n,
                    lines: Int(ack.line),
                    moment.line
                )
            } else if send.seenAt != sight.item.n {
                findings.report(
                    Self.self,
                    "message \(tag) stands twice, at \(send.seenAt) and \(sight.item.n) of \(sight.key.log.rawValue)",
                    at: sight.item.n,
                    lines: Int(send.seenLine),
                    moment.line
                )
            }
        }
    }

    package func finish(_ facts: Facts, _ findings: inout Findings) {
        for (key, log) in facts.logs.sorted(by: { $0.value.headLine < $1.value.headLine }) where !key.log.isMailbox {
            judgeContentless(log, key, &findings)
        }
        for send in facts.sends.all {
            if let ack = send.ack {
                judge(send, ack, facts, &findings)
                judgeMailbox(send, ack, facts, &findings)
            } else if send.isRefused, send.seenAt > 0 {
                findings.report(
                    Self.self,
                    "message \(send.tag) was refused and stands at \(send.seenAt) of \(send.key.log.rawValue)",
                    at: send.seenAt,
                    lines: Int(send.failedLine),
                    Int(send.seenLine)
                )
            }
        }
    }

    /// Whether what was acknowledged stands at its place.
    private func isSame(_ place: PlaceFacts, _ ack: SendFacts.Ack, _ tag: UInt64) -> Bool {
        if ack.message != 0, place.mark != 0 { return place.mark == ack.message }
        // Nobody saw the tag of what was taken back before anybody looked.
        return place.content == .message && (place.tag == tag || place.tag == 0)
    }

    /// Where an acknowledgement says that the message stands.
    private func spot(_ send: SendFacts, _ ack: SendFacts.Ack) -> (key: LogKey, n: UInt32) {
        if ack.message == 0, ack.place > 0 {
            return (LogKey(tenant: send.key.tenant, log: .mailbox(of: send.who.user)), ack.place)
        }
        // The Server API does not say where a message stands.
        return (send.key, ack.seq > 0 ? ack.seq : send.seenAt)
    }

    private func judge(
        _ send: SendFacts,
        _ ack: SendFacts.Ack,
        _ facts: Facts,
        _ findings: inout Findings
    ) {
        let (key, seq) = spot(send, ack)
        guard let log = facts.logs[key], log.headLine > 0 else { return }
        guard let place = facts.place(seq, of: key), place.content != .unseen else {
            if log.headAskedLine < Int(ack.line) { return }
            return findings.report(
                Self.self,
                "message \(send.tag) of \(key.log.rawValue) was acknowledged, and no reader was shown it",
                lines: Int(ack.line),
                log.headLine
            )
        }
        // Who was shown `hidden` is judged by the rule on audiences.
        if place.content == .hidden || isSame(place, ack, send.tag) { return }
        findings.report(
            Self.self,
            "message \(send.tag) was acknowledged at \(seq) of \(key.log.rawValue), where something else stands",
            at: seq,
            lines: Int(ack.line),
            Int(place.line)
        )
    }

    /// What was taken back shows no tag any more: it is told apart by what names it.
    private func judgeContentless(_ log: LogFacts, _ key: LogKey, _ findings: inout Findings) {
        let marks = Set(log.places.lazy.filter { $0.content == .message && $0.tag == 0 && $0.mark != 0 }.map(\.mark))
        if marks.isEmpty { return }
        var first: [UInt64: Int] = [:]
        for (index, place) in log.places.enumerated() where place.content == .message && marks.contains(place.mark) {
            guard let before = first.updateValue(index, forKey: place.mark) else { continue }
            findings.report(
                Self.self,
                "a message stands twice, at \(before + 1) and \(index + 1) of \(key.log.rawValue)",
                at: UInt32(index + 1),
                lines: Int(log.places[before].line),
                Int(place.line)
            )
        }
    }

    /// Whether the sender's mailbox has it where the acknowledgement says.
    private func judgeMailbox(
        _ send: SendFacts,
        _ ack: SendFacts.Ack,
        _ facts: Facts,
        _ findings: inout Findings
    ) {
        guard ack.seq > 0, ack.place > 0 else { return }
        let mailbox = LogKey(tenant: send.key.tenant, log: .mailbox(of: send.who.user))
        guard let place = facts.place(ack.place, of: mailbox), place.mark != 0 else { return }
        let expected = Item(ack.seq, .message).inMailbox(at: ack.place, of: send.key.log)
        guard place.mark != expected.identity else { return }
        findings.report(
            Self.self,
            "message \(send.tag) was acknowledged at \(ack.place) of its sender's mailbox, where something else stands",
            at: ack.place,
            lines: Int(ack.line),
            Int(place.line)
        )
    }
}
