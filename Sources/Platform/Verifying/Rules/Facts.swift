/// What a history has shown so far, in as few bytes as the rules can do with.
///
/// Memory: some 200 bytes a message said, and 32 a place of a mailbox.
package struct Facts: Sendable {
    /// What was asked and has no outcome yet, by number.
    private var open: [UInt64: Asked] = [:]
    /// What is known of each message, by its tag.
    package private(set) var sends = Sends()
    package private(set) var logs: [LogKey: LogFacts] = [:]
    package private(set) var members: [LogKey: [String: Belonging]] = [:]
    package private(set) var outcomes: [Event.Kind: Int] = [:]
    package private(set) var faultCount = 0
    /// Mailboxes whose owners listed their conversations to the end.
    package private(set) var listed: Set<LogKey> = []
    /// Devices that were not up to date in the end.
    package private(set) var unsettledCount = 0
    /// Whether the history goes through to the run's end.
    package private(set) var isOver = false

    package init() {}

    /// Takes in the next event; answers it with what belongs to it.
    mutating func take(_ event: Event, line: Int) -> Moment {
        outcomes[event.kind, default: 0] += 1
        switch event.act {
        case .fault: faultCount += 1
        case .unsettled: unsettledCount += 1
        case .over: isOver = true
        default: break
        }
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

    /// Mailboxes that nobody read to the end, of users who talked, or whose conversations were not listed.
    package var unreadMailboxes: Set<LogKey> {
        var unread: Set<LogKey> = []
        for key in logs.keys {
            for reader in key.log.readers {
                let mailbox = LogKey(tenant: key.tenant, log: .mailbox(of: reader))
                if logs[mailbox]?.headLine ?? 0 == 0 || !listed.contains(mailbox) { unread.insert(mailbox) }
            }
        }
        return unread
    }

    /// Whether somebody who can see the log may see what stands at a place of it: a change goes with its message.
    func isShown(_ n: UInt32, _ place: PlaceFacts, of log: LogFacts, to user: String) -> Bool {
        let tag = place.content == .change ? log.targets[n].flatMap { log.tag(at: $0) } ?? 0 : place.tag
        return sends[tag]?.isFor(user) ?? true
    }

    /// About how much memory the facts take.
    package var byteCount: Int {
        sends.byteCount
            + logs.values.reduce(0) { $0 + $1.places.capacity * MemoryLayout<PlaceFacts>.stride + 200 }
    }
}

// MARK: Taking

extension Facts {
    private mutating func begin(_ event: Event, _ line: Int) {
        var asked = Asked(act: event.act, line: line, at: event.at, ackedMax: 0, ackedLine: 0, known: 0)
        if let log = event.act.log {
            let facts = logs[LogKey(tenant: event.who.tenant, log: log)]
            asked = Asked(
                act: event.act,
                line: line,
                at: event.at,
                ackedMax: facts?.ackedMax ?? 0,
                ackedLine: facts?.ackedLine ?? 0,
                known: UInt32(facts?.places.count ?? 0)
            )
        }
        open[event.op] = asked
        stir(event.act, event, line)
        switch event.act {
        case .send(let log, let tag, _, _, let seenBy, let isCounted):
            let key = LogKey(tenant: event.who.tenant, log: log)
            sends.ask(tag, in: key, by: event.who, line: line, seenBy, isCounted)
        case .leave(let log, let users): belong(log, users, event) { $0.leaving(line, at: asked) }
        case .join(let log, let users): belong(log, users, event) { $0.joining() }
        default: break
        }
    }

    /// Notes that a log is not quiet.
    private mutating func stir(_ act: Act, _ event: Event, _ line: Int) {
        switch act {
        case .send(let log, _, _, _, _, _), .recall(let log, _), .edit(let log, _):
            logs[LogKey(tenant: event.who.tenant, log: log), default: LogFacts()].busyLine = line
        default: break
        }
    }

    private mutating func end(_ event: Event, _ asked: Asked, _ line: Int) {
        stir(asked.act, event, line)
        switch (asked.act, event.act) {
        case (.send(let log, let tag, _, _, _, _), let answer):
            sends.change(tag) { $0.take(answer, event.kind, line) }
            guard case .sent(let seq, let place, _) = answer else { return }
            acked(seq, log, event, line)
            if seq > 0 { logs[LogKey(tenant: event.who.tenant, log: log), default: LogFacts()].say(tag, at: seq) }
            if place > 0 { acked(place, .mailbox(of: event.who.user), event, line) }
        case (.recall(let log, _), .changed(let seq, let place)), (.edit(let log, _), .changed(let seq, let place)):
            acked(seq, log, event, line)
            if place > 0 { acked(place, .mailbox(of: event.who.user), event, line) }
        case (.join(let log, let users), _): belong(log, users, event) { $0.joined(event.kind) }
        case (.leave(let log, let users), _): belong(log, users, event) { $0.left(event.kind, line) }
        case (.list, .listed(_, hasMore: false)):
            listed.insert(LogKey(tenant: event.who.tenant, log: .mailbox(of: event.who.user)))
        case (.load(let log, _, _), .page(_, let head?, hasMore: false)):
            let key = LogKey(tenant: event.who.tenant, log: log)
            if head >= logs[key, default: LogFacts()].head {
                logs[key, default: LogFacts()].end(at: head, line, asked: asked.line)
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
        if item.kind == .message, let tag = item.tag, !sight.key.log.isMailbox {
            sends.change(tag) { $0.see(n, sight.key, line) }
        }
        // In a mailbox, the target of an item with a seq is one too.
        guard let target = item.target, item.seq == nil else { return }
        logs[sight.key, default: LogFacts()].targets[n] = target
        if item.kind == .recall { logs[sight.key, default: LogFacts()].recalled.insert(target) }
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
        case .list, .listed, .sent, .page, .counted, .changed, .done, .refused, .lost, .fault,
            .unsettled, .over:
            nil
        }
    }
}
