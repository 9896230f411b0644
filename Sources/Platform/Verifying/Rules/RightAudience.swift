/// A message is shown to those it is for, all of them and nobody else.
package struct RightAudience: Rule {
    package static let name = "right audience"
    package static let clause = 3

    private struct Reader: Hashable {
        let key: LogKey
        let user: String
        /// To such clients, what was taken back is not there any more.
        let isByNumber: Bool
    }

    /// Places that were hidden from somebody, and where the history says so.
    private var hidden: [Reader: [UInt32: Int32]] = [:]

    package init() {}

    package mutating func take(_ moment: Moment, _ facts: Facts, _ findings: inout Findings) {
        for sight in moment.sights where !sight.key.log.isMailbox || sight.item.isByNumber {
            switch sight.item.kind {
            case .message:
                checkStranger(sight, moment, facts, &findings)
                guard let tag = sight.item.tag, let send = facts.sends[tag], !send.isFor(moment.who.user)
                else { continue }
                findings.report(
                    Self.self,
                    "\(moment.who.user) was shown message \(tag), which is not for them",
                    at: sight.item.n,
                    lines: Int(send.invokedLine),
                    moment.line
                )
            case .hidden:
                let reader = Reader(
                    key: sight.key,
                    user: moment.who.user,
                    isByNumber: sight.item.isByNumber
                )
                hidden[reader, default: [:]][sight.item.n] = Int32(clamping: moment.line)
            case .recall, .edit, .mark: break
            }
        }
    }

    /// Nobody is shown a group that they never belonged to, or a conversation of others.
    private func checkStranger(
        _ sight: Sight,
        _ moment: Moment,
        _ facts: Facts,
        _ findings: inout Findings
    ) {
        let log = sight.item.log ?? sight.key.log
        if log.isGroup {
            guard facts.members[LogKey(tenant: sight.key.tenant, log: log)]?[moment.who.user] == nil
            else { return }
        } else {
            guard !log.isMailbox, !log.ends.contains(moment.who.user) else { return }
        }
        findings.report(
            Self.self,
            "\(moment.who.user) was shown a message of \(log.rawValue) without belonging there",
            at: sight.item.n,
            lines: moment.line
        )
    }

    package func finish(_ facts: Facts, _ findings: inout Findings) {
        let all = hidden.flatMap { reader, places in
            places.map { (reader: reader, n: $0.key, line: $0.value) }
        }
        for (reader, n, line) in all.sorted(by: { ($0.line, $0.n) < ($1.line, $1.n) }) {
            guard let log = facts.logs[reader.key], let place = facts.place(n, of: reader.key),
                isThere(place, reader), facts.isShown(n, place, of: log, to: reader.user),
                !reader.isByNumber || !facts.isRecalled(place.tag, at: n, of: reader.key)
            else { continue }
            findings.report(
                Self.self,
                "place \(n) of \(reader.key.log.rawValue) was hidden from \(reader.user), and what stands there is for them",
                at: n,
                lines: Int(facts.sends[place.tag]?.invokedLine ?? place.line),
                Int(line)
            )
        }
    }

    /// Whether the reader would be shown something here: changes have no twin for clients that know numbers alone.
    private func isThere(_ place: PlaceFacts, _ reader: Reader) -> Bool {
        switch place.content {
        case .message: place.tag != 0
        case .change: !reader.isByNumber
        // Everybody was shown nothing, and yet a message was acknowledged here.
        case .hidden: place.tag != 0
        case .unseen, .mark: false
        }
    }
}
