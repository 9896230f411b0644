import PlatformVerifying

/// A history made by hand, a line at a time: right by default, a test says what is to be wrong.
///
/// The tenant is "shop"; ann, bob and cy talk in private and in the group g.
struct Story {
    static let talk = LogName.private("ann", "bob")
    static let group = LogName.group("g")

    private(set) var events: [Event] = []
    private var lastOp: UInt64 = 0

    /// Asks for something; answers the number that the outcome is to carry.
    mutating func invoke(_ user: String, _ act: Act, device: String = "phone", tenant: String = "shop") -> UInt64 {
        lastOp += 1
        add(.invoke, lastOp, Who(tenant: tenant, user: user, device: device), act)
        return lastOp
    }

    mutating func end(_ op: UInt64, _ kind: Event.Kind, _ act: Act) {
        guard let asked = events.first(where: { $0.op == op }) else { return }
        add(kind, op, asked.who, act)
    }

    mutating func note(_ user: String, _ act: Act, device: String = "phone") {
        add(.note, 0, Who(tenant: "shop", user: user, device: device), act)
    }

    private mutating func add(_ kind: Event.Kind, _ op: UInt64, _ who: Who, _ act: Act) {
        events.append(Event(at: UInt64(events.count) * 1_000, kind, op: op, who, act))
    }

    /// What the checker says of it.
    var verdict: Verdict { verdict(through: events.count) }

    /// What it says when only so many lines of it are there.
    func verdict(through end: Int) -> Verdict {
        var checker = Checker()
        for (index, event) in events.prefix(end).enumerated() { checker.take(event, line: index + 1) }
        return checker.verdict()
    }

    /// The rules that are broken.
    var broken: [String] { verdict.violationCounts.keys.sorted() }
}

extension Story {
    /// Says message `tag` without an outcome yet.
    mutating func ask(
        _ tag: UInt64,
        by user: String,
        in log: LogName = talk,
        reuses: UInt64? = nil,
        seenBy: [String]? = nil,
        device: String = "phone",
        tenant: String = "shop"
    ) -> UInt64 {
        invoke(
            user,
            .send(to: log, tag: tag, id: "\(device)/\(tag)", reuses: reuses, seenBy: seenBy, isCounted: true),
            device: device,
            tenant: tenant
        )
    }

    /// Says message `tag`, acknowledged at a seq.
    mutating func send(_ tag: UInt64, by user: String, in log: LogName = talk, at seq: UInt32, seenBy: [String]? = nil)
    {
        let op = ask(tag, by: user, in: log, seenBy: seenBy)
        // In these stories ann and bob talk to nobody else, so both their mailboxes go with the talk.
        end(op, .ok, .sent(seq: seq, place: log == Self.talk ? seq : 0, uid: uid(tag)))
    }

    /// Reads a log to its end in one page.
    mutating func load(
        _ log: LogName,
        by user: String,
        after: UInt32 = 0,
        _ items: [Item],
        head: UInt32? = nil,
        reading: Act.Reading? = nil
    ) {
        let reading = reading ?? (log.isMailbox ? .sync : .difference)
        let op = invoke(user, .load(log, after: after, by: reading))
        let end = head ?? items.last?.n ?? after
        self.end(op, .ok, .page(items, head: reading == .history ? nil : end, hasMore: false))
    }

    /// Reads one page from the beginning of a mailbox.
    mutating func page(_ log: LogName, by user: String, _ items: [Item], hasMore: Bool) {
        end(invoke(user, .load(log, after: 0, by: .sync)), .ok, .page(items, head: nil, hasMore: hasMore))
    }

    mutating func join(_ user: String) {
        end(invoke(user, .join(Self.group, users: [user])), .ok, .done)
    }

    mutating func leave(_ user: String) {
        end(invoke(user, .leave(Self.group, users: [user])), .ok, .done)
    }

    mutating func unread(_ user: String, _ count: Int, read: UInt32 = 0, in log: LogName = talk) {
        end(invoke(user, .unread(log)), .ok, .counted(count, read: read))
    }
}

/// The UID of a message.
func uid(_ tag: UInt64) -> String { "UID\(tag)" }

/// A message as it stands at a seq.
func message(_ tag: UInt64, at seq: UInt32) -> Item {
    Item(seq, .message, uid: uid(tag), tag: tag)
}

/// The same as a place of a mailbox.
func mail(_ tag: UInt64, at seq: UInt32, place: UInt32, in log: LogName = Story.talk) -> Item {
    message(tag, at: seq).inMailbox(at: place, of: log)
}
