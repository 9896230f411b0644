/// What was acknowledged as changed stands where the acknowledgement says, and is shown so to who asks later.
package struct ChangesHold: Rule {
    package static let name = "changes hold"
    package static let clause = 1

    private struct Change {
        let key: LogKey
        let kind: Item.Kind
        let seq: UInt32
        /// The place in the mailbox of who changed it, and that mailbox; zero in groups.
        let place: UInt32
        let mailbox: LogKey
        let identity: UInt64
        let line: Int
    }

    private var changes: [Change] = []
    /// Where it was acknowledged that a message was taken back, or edited, by what stands for the message.
    private var recalled: [UInt64: Int] = [:]
    private var edited: [UInt64: Int] = [:]

    package init() {}

    package mutating func take(_ moment: Moment, _ facts: Facts, _ findings: inout Findings) {
        switch (moment.event.act, moment.asked?.act) {
        case (.changed(let seq, let place), .recall(let log, let uid)?) where !uid.isEmpty:
            keep(.recall, uid, log, seq, place, moment)
            recalled[message(uid, moment)] = moment.line
        case (.changed(let seq, let place), .edit(let log, let uid)?) where !uid.isEmpty:
            keep(.edit, uid, log, seq, place, moment)
            edited[message(uid, moment)] = moment.line
        case (.page(let items, _, _), _): for item in items { check(item, moment, &findings) }
        default: break
        }
    }

    /// Stands for a message among those of all tenants.
    private func message(_ uid: String, _ moment: Moment) -> UInt64 {
        PlatformVerifying.mark(of: "\(moment.who.tenant) \(uid)")
    }

    private mutating func keep(
        _ kind: Item.Kind,
        _ uid: String,
        _ log: LogName,
        _ seq: UInt32,
        _ place: UInt32,
        _ moment: Moment
    ) {
        changes.append(
            Change(
                key: moment.key(log),
                kind: kind,
                seq: seq,
                place: place,
                mailbox: moment.key(.mailbox(of: moment.who.user)),
                identity: Item(seq, kind, uid: uid).identity,
                line: moment.line
            )
        )
    }

    /// Whether a message that is read shows what was done to it before it was asked for.
    private func check(_ item: Item, _ moment: Moment, _ findings: inout Findings) {
        guard item.kind == .message, item.tag != nil, let uid = item.uid, !uid.isEmpty,
            let asked = moment.asked?.line
        else { return }
        let message = self.message(uid, moment)
        if let line = recalled[message], line < asked {
            let text = "message \(uid) was taken back, and is shown with its content"
            findings.report(Self.self, text, at: item.n, lines: line, asked, moment.line)
        } else if let line = edited[message], line < asked, item.isEdited != true {
            findings.report(
                Self.self,
                "message \(uid) was edited, and is shown as before",
                lines: line,
                asked,
                moment.line
            )
        }
    }

    package func finish(_ facts: Facts, _ findings: inout Findings) {
        for change in changes {
            let log = change.key.log
            check(change.seq, of: change.key, is: change.identity, change, facts, &findings)
            guard change.place > 0 else { continue }
            let mail = Item(change.seq, change.kind).inMailbox(at: change.place, of: log).identity
            check(change.place, of: change.mailbox, is: mail, change, facts, &findings)
        }
    }

    private func check(
        _ n: UInt32,
        of key: LogKey,
        is identity: UInt64,
        _ change: Change,
        _ facts: Facts,
        _ findings: inout Findings
    ) {
        guard let place = facts.place(n, of: key), place.mark != 0, place.content != .hidden,
            place.mark != identity
        else { return }
        findings.report(
            Self.self,
            "a change was acknowledged at \(n) of \(key.log.rawValue), where something else stands",
            at: n,
            lines: change.line,
            Int(place.line)
        )
    }
}
