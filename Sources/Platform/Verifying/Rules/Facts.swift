/// What a history has shown so far, in as few bytes as the rules can do with.
///
/// Memory: some 200 bytes a message said and 32 a place of a mailbox.
package struct Facts: Sendable {
    /// What was asked and has no outcome yet, by number.
    private var open: [UInt64: Asked] = [:]
    /// What is known of each message, by its tag.
    package private(set) var sends: [UInt64: SendFacts] = [:]
    package private(set) var logs: [LogKey: LogFacts] = [:]
    package private(set) var members: [LogKey: [String: Belonging]] = [:]
    package private(set) var outcomes: [Event.Kind: Int] = [:]
    package private(set) var faultCount = 0

    package init() {}

    /// Takes in the next event; answers it with what belongs to it.
    mutating func take(_ event: Event, line: Int) -> Moment {
        outcomes[event.kind, default: 0] += 1
        if case .fault = event.act { faultCount += 1 }
        let asked: Asked?
        switch event.kind {
        case .invoke:
            begin(event, line)
            asked = nil
        case .ok, .fail, .unknown:
            asked = open.removeValue(forKey: event.op)
            if let asked { end(event, asked, line) }
        case .note: asked = nil
        }
        let moment = Moment(line: line, event: event, asked: asked, sights: sights(event, asked))
        for sight in moment.sights { see(sight, by: event, line) }
        return moment
    }

    /// The facts of a place, if any reader was shown it.
    func place(_ n: UInt32, of key: LogKey) -> PlaceFacts? {
        guard n > 0, let places = logs[key]?.places, n <= places.count else { return nil }
        return places[Int(n) - 1]
    }

    /// Whether a message was taken back, as far as any reader was told: of the message, or of its place here.
    ///
    /// A message may be gone before anybody saw it who knows messages by more than their places.
    func isRecalled(_ tag: UInt64, at n: UInt32, of key: LogKey) -> Bool {
        if logs[key]?.recalled.contains(n) == true { return true }
        guard let send = sends[tag], let log = logs[send.key], let seq = send.seq else { return false }
        return log.recalled.contains(seq)
    }

    /// About how much memory the facts take.
    package var byteCount: Int {
        sends.count * 200 + logs.values.reduce(0) { $0 + $1.places.count * MemoryLayout<PlaceFacts>.stride + 200 }
    }
}

// MARK: Taking

extension Facts {
    private mutating func begin(_ event: Event, _ line: Int) {
        var asked = Asked(act: event.act, line: line, at: event.at, ackedMax: 0, ackedLine: 0)
        if let log = event.act.log {
            let facts = logs[LogKey(tenant: event.who.tenant, log: log)]
            asked = Asked(
                act: event.act,
                line: line,
                at: event.at,
                ackedMax: facts?.ackedMax ?? 0,
                ackedLine: facts?.ackedLine ?? 0
            )
        }
        open[event.op] = asked
        switch event.act {
        case .send(let log, let tag, _, _, let seenBy, let isCounted):
            let key = LogKey(tenant: event.who.tenant, log: log)
            if sends[tag]?.again() == nil {
                sends[tag] = SendFacts(key: key, who: event.who, asked, seenBy, isCounted)
            }
        case .leave(let log, let users): belong(log, users, event) { $0.leaving(line, at: asked) }
        case .join(let log, let users): belong(log, users, event) { $0.joining() }
        default: break
        }
    }

    private mutating func end(_ event: Event, _ asked: Asked, _ line: Int) {
        switch (asked.act, event.act) {
        case (.send(let log, let tag, _, _, _, _), let answer):
            sends[tag]?.take(answer, event.kind, line)
            guard case .sent(let seq, let place, _) = answer else { return }
            acked(seq, log, event, line)
            if seq > 0 { logs[LogKey(tenant: event.who.tenant, log: log), default: LogFacts()].say(tag, at: seq) }
            if place > 0 { acked(place, .mailbox(of: event.who.user), event, line) }
        case (.recall(let log, _), .changed(let seq, let place)), (.edit(let log, _), .changed(let seq, let place)):
            acked(seq, log, event, line)
            if place > 0 { acked(place, .mailbox(of: event.who.user), event, line) }
        case (.join(let log, let users), _): belong(log, users, event) { $0.joined(event.kind, line, event.at) }
        case (.leave(let log, let users), _): belong(log, users, event) { $0.left(event.kind, line, event.at) }
        case (.load(let log, _, _), .page(_, let head?, hasMore: false)):
            let key = LogKey(tenant: event.who.tenant, log: log)
            if head >= logs[key, default: LogFacts()].head {
                (logs[key, default: LogFacts()].head, logs[key, default: LogFacts()].headLine) = (head, line)
            }
        default: break
        }
    }

    private mutating func acked(_ place: UInt32, _ log: LogName, _ event: Event, _ line: Int) {
        let key = LogKey(tenant: event.who.tenant, log: log)
        guard place > logs[key, default: LogFacts()].ackedMax else { return }
        (logs[key, default: LogFacts()].ackedMax, logs[key, default: LogFacts()].ackedLine) = (place, line)
    }

    private mutating func belong(
        _ log: LogName,
        _ users: [String],
        _ event: Event,
        _ change: (inout Belonging) -> Void
    ) {
        let key = LogKey(tenant: event.who.tenant, log: log)
        for user in users { change(&members[key, default: [:]][user, default: Belonging()]) }
    }

    private func sights(_ event: Event, _ asked: Asked?) -> [Sight] {
        let log: LogName
        let items: [Item]
        switch (event.act, asked?.act) {
        case (.page(let shown, _, _), .load(let name, _, _)): (log, items) = (name, shown)
        case (.applied(let name, let applied), _): (log, items) = (name, applied)
        default: return []
        }
        let tenant = event.who.tenant
        var sights = items.map { Sight(key: LogKey(tenant: tenant, log: log), item: $0) }
        for item in items {
            guard let entry = item.entry, let log = item.log else { continue }
            sights.append(Sight(key: LogKey(tenant: tenant, log: log), item: entry))
        }
        return sights
    }

    private mutating func see(_ sight: Sight, by event: Event, _ line: Int) {
        let (n, item) = (sight.item.n, sight.item)
        logs[sight.key, default: LogFacts()].see(item, line)
        if item.kind == .message, let tag = item.tag, !sight.key.log.isMailbox { sends[tag]?.see(n, sight.key, line) }
        // In a mailbox, the target of an item with a seq is one too.
        if item.kind == .recall, let target = item.target, item.seq == nil {
            logs[sight.key, default: LogFacts()].recalled.insert(target)
        }
    }
}

extension Act {
    /// The log that is asked about or written to.
    var log: LogName? {
        switch self {
        case .send(let log, _, _, _, _, _), .load(let log, _, _), .unread(let log), .unreadByPlace(let log),
            .markRead(let log, _), .recall(let log, _), .edit(let log, _), .join(let log, _), .leave(let log, _),
            .applied(let log, _),
            .dropped(let log), .rested(let log, _):
            log
        case .sent, .page, .counted, .changed, .done, .refused, .lost, .fault: nil
        }
    }
}
