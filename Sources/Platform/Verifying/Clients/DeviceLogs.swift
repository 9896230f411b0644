package import PlatformGateway

/// How far a device has each of its logs, by the rules of `link.md`, section 3.
///
/// It keeps numbers only; what it applied goes to the history. A value without link or clock.
package struct DeviceLogs: Sendable {
    /// What comes of something that was heard.
    package enum Step: Equatable, Sendable {
        case applied(LogName, [Item])
        case dropped(LogName)
        case sync(after: WireCursor)
        case difference(LogName, after: UInt32)
    }

    /// Own messages whose turn has not come, over all logs; more are left to be found by catching up.
    private static let aheadCountMax = 1_024

    package let user: String
    /// `nil` until the first welcome.
    package private(set) var cursor: WireCursor?
    /// The last place applied of each log that is kept.
    package private(set) var applied: [LogName: UInt32] = [:]
    /// The last seq seen of each conversation.
    package private(set) var seen: [LogName: UInt32] = [:]
    private var ahead: [LogName: [UInt32: Item]] = [:]
    private var isSyncing = false
    private var mustSyncAgain = false
    /// Groups whose difference was asked for.
    private var asked: Set<LogName> = []
    /// The seq through which each group is known to go on behind what was applied.
    ///
    /// It outlives the link: what a page said is behind the cursor, so the server says it only once.
    private var lacking: [LogName: UInt32] = [:]

    package init(user: String) {
        self.user = user
    }

    package var mailbox: LogName { .mailbox(of: user) }

    /// Whether nothing is known to be missing, and nothing is under way.
    package var isAtRest: Bool { !isSyncing && !mustSyncAgain && asked.isEmpty && lacking.isEmpty }

    /// The link is up; with a cursor in the hello the server catches the device up by itself, but for what a page of
    /// an earlier link said.
    package mutating func welcomed(head: WireCursor, isCatchingUp: Bool) -> [Step] {
        (mustSyncAgain, asked, ahead) = (false, [], [:])
        isSyncing = isCatchingUp
        if cursor == nil {
            cursor = head
            applied[mailbox] = head.place
        }
        return askAgain()
    }

    /// Asks once more for what is missing and not under way: a question was refused, or answered too early.
    package mutating func askAgain() -> [Step] {
        let groups = lacking.keys.sorted { $0.rawValue < $1.rawValue }.flatMap { ask($0) }
        return mustSyncAgain && !isSyncing ? sync() + groups : groups
    }

    /// The server has less than the device: it begins from nothing.
    package mutating func startOver() {
        self = DeviceLogs(user: user)
    }
}

// MARK: Hearing

extension DeviceLogs {
    package mutating func hear(_ update: WireUpdate) -> [Step] {
        switch update.update {
        case .mailbox(let item)?: hear([Item(item, of: user)], of: mailbox, lsn: item.lsn)
        case .groupItem(let item)?: hear([Item(item.item)], of: .group(item.group), lsn: item.item.lsn)
        case .catchUp(let page)?: hear(page, isAsked: false)
        case .state(let state)?: rise(to: state.lsn, [])
        case .group(let group)?: rise(to: group.lsn, [])
        case .own(let own)?: rise(to: own.lsn, [])
        case .friend(let update)?: rise(to: update.lsn, [])
        case .joined(let joined)?: cameBack(to: .group(joined.group.id))
        case .left(let left)?: leave(.group(left.group))
        case .groupMembers, .profile, .typing, .presence, .delivered, .status, .chatroomMessage,
            .chatroomChanged, .chatroomNotice, .chatroomLeft, .chatroomEntry,
            .chatroomRecalled, .joinRequests, nil:
            []
        }
    }

    /// A page of what the device lacks: asked for, or sent by the server of its own accord.
    package mutating func hear(_ page: WireSyncPage, isAsked: Bool) -> [Step] {
        isSyncing = true
        var steps = apply(page.mailbox.map { Item($0, of: user) }, to: mailbox)
        for summary in page.conversations where summary.conversation.kind == .group {
            let log = LogName(summary.conversation, of: user)
            if let has = applied[log], summary.head > has { steps += lack(log, through: summary.head) }
        }
        for conversation in page.removed {
            let log = LogName(conversation, of: user)
            if applied[log] != nil { steps.append(drop(log)) }
        }
        // The place is what was applied; a page that was no good does not move it.
        cursor?.lsn = page.cursor.lsn
        if page.hasMore_p {
            if isAsked, let cursor { steps.append(.sync(after: cursor)) }
        } else {
            isSyncing = false
            if mustSyncAgain { steps += sync() }
        }
        return steps
    }

    /// What was said in a group while the user was out may be there to see; nothing tells of it but the coming back.
    private mutating func cameBack(to log: LogName) -> [Step] {
        applied[log].map { lack(log, through: $0) } ?? []
    }

    /// Who is out is given nothing that is lacking, so it is not asked for until they come back.
    private mutating func leave(_ log: LogName) -> [Step] {
        lacking[log] = nil
        return []
    }

    package mutating func hear(_ page: WireDifferencePage, of log: LogName) -> [Step] {
        asked.remove(log)
        if page.tooLong { return [drop(log)] }
        let steps = apply(page.items.map { Item($0) }, to: log)
        if page.hasMore_p { return steps + lack(log, through: page.head) }
        // What is beyond the page's head was said after the page was read.
        if let end = lacking[log], end <= page.head { lacking[log] = nil }
        return steps
    }

    private mutating func drop(_ log: LogName) -> Step {
        (applied[log], ahead[log], lacking[log]) = (nil, nil, nil)
        return .dropped(log)
    }

    /// The difference was refused, so it may be asked for again.
    package mutating func missed(_ log: LogName) {
        asked.remove(log)
    }

    /// A sync was refused, so it may be asked for again.
    package mutating func missedSync() {
        (isSyncing, mustSyncAgain) = (false, true)
    }

    /// The answer to a send or change stands in the place of its push.
    package mutating func hear(own item: Item, of log: LogName, lsn: UInt64) -> [Step] {
        guard item.n > 0 else { return rise(to: lsn, []) }
        if let has = applied[log], item.n > has + 1 {
            if ahead.values.reduce(0, { $0 + $1.count }) < Self.aheadCountMax {
                ahead[log, default: [:]][item.n] = item
            }
            return []
        }
        return rise(to: lsn, apply([item], to: log))
    }

    private mutating func hear(_ items: [Item], of log: LogName, lsn: UInt64) -> [Step] {
        rise(to: lsn, apply(items, to: log))
    }

    /// While the device is up to date, the greatest lsn it was told is its cursor's.
    private mutating func rise(to lsn: UInt64, _ steps: [Step]) -> [Step] {
        if !isSyncing, let known = cursor?.lsn, lsn > known { cursor?.lsn = lsn }
        return steps
    }

    // MARK: Applying

    private mutating func apply(_ items: [Item], to log: LogName) -> [Step] {
        var taken: [Item] = []
        var steps: [Step] = []
        for item in items {
            see(item, of: log)
            // A group that nothing is kept of starts where it is.
            let has = applied[log] ?? item.n - 1
            if item.n <= has { continue }
            guard item.n == has + 1 else {
                steps += log.isMailbox ? sync() : lack(log, through: item.n)
                break
            }
            take(item, of: log, &taken)
        }
        return taken.isEmpty ? steps : [.applied(log, taken)] + steps
    }

    private mutating func take(_ item: Item, of log: LogName, _ taken: inout [Item]) {
        var next: Item? = item
        while let item = next {
            taken.append(item)
            applied[log] = item.n
            if log.isMailbox { cursor?.place = item.n }
            next = ahead[log]?.removeValue(forKey: item.n + 1)
        }
        if let end = lacking[log], let has = applied[log], end <= has { lacking[log] = nil }
        if let waiting = ahead[log], let has = applied[log] { ahead[log] = waiting.filter { $0.key > has } }
    }

    private mutating func see(_ item: Item, of log: LogName) {
        let (log, seq) = if let name = item.log { (name, item.seq ?? 0) } else { (log, item.n) }
        seen[log] = max(seen[log] ?? 0, seq)
    }

    private mutating func sync() -> [Step] {
        mustSyncAgain = isSyncing
        if isSyncing { return [] }
        isSyncing = true
        return cursor.map { [.sync(after: $0)] } ?? []
    }

    private mutating func lack(_ log: LogName, through end: UInt32) -> [Step] {
        lacking[log] = max(lacking[log] ?? 0, end)
        return ask(log)
    }

    private mutating func ask(_ log: LogName) -> [Step] {
        guard let has = applied[log], asked.insert(log).inserted else { return [] }
        return [.difference(log, after: has)]
    }
}
