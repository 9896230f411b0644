/// How far a Telegram client has each of its logs, by the rules of its protocol: an update's state is one more than the
/// one before, a larger one has something missing before it, a smaller one was there already.
///
/// It keeps numbers only; what it applied goes to the history. A value without connection or clock.
package struct TelegramLogs: Sendable {
    /// What comes of something that was heard.
    package enum Step: Equatable, Sendable {
        case applied(LogName, [Item])
        case dropped(LogName)
        /// Ask for what is missing, in the mailbox or in a group.
        case difference(LogName, after: UInt32)
    }

    package let mailbox: LogName
    /// The last place applied of each log that is kept; the mailbox's from the first state on.
    package private(set) var applied: [LogName: UInt32] = [:]
    /// The number of the last message seen of each conversation.
    package private(set) var seen: [LogName: UInt32] = [:]
    /// Logs whose difference is under way.
    private var asked: Set<LogName> = []
    /// How far logs are known to go on behind what was applied.
    private var lacking: [LogName: UInt32] = [:]

    package init(user: String) {
        mailbox = .mailbox(of: user)
    }

    /// Whether nothing is known to be missing, and nothing is under way.
    package var isAtRest: Bool { applied[mailbox] != nil && asked.isEmpty && lacking.isEmpty }

    /// A client that kept nothing begins where its mailbox ends.
    package mutating func begin(at place: UInt32) {
        if applied[mailbox] == nil { applied[mailbox] = place }
    }

    /// There is a connection again, or a session that began anew: what was said meanwhile was missed.
    package mutating func cameBack() -> [Step] {
        asked = []
        lacking[mailbox] = max(lacking[mailbox] ?? 0, applied[mailbox] ?? 0)
        return askAgain()
    }

    /// The server says that something is missing, and where it ends if it knows.
    package mutating func lack(_ log: LogName, through end: UInt32? = nil) -> [Step] {
        guard let has = applied[log] else { return [] }
        lacking[log] = max(lacking[log] ?? 0, end ?? has)
        return ask(log)
    }

    /// Asks once more for what is missing and not under way: a question was refused, or answered too early.
    package mutating func askAgain() -> [Step] {
        lacking.keys.sorted { $0.rawValue < $1.rawValue }.flatMap { ask($0) }
    }

    /// A question was refused, so it may be asked again.
    package mutating func missed(_ log: LogName) {
        asked.remove(log)
    }

    /// The client belongs to a group no more, or is told that it lacks too much of it.
    package mutating func drop(_ log: LogName) -> [Step] {
        asked.remove(log)
        lacking[log] = nil
        return applied.removeValue(forKey: log) == nil ? [] : [.dropped(log)]
    }

    // MARK: Hearing

    /// Takes a place of a log that was pushed, or put there by the client itself.
    package mutating func hear(_ item: Item, of log: LogName) -> [Step] {
        see(item, of: log)
        // A group that nothing is kept of starts where it is; a mailbox without a state is asked for its state.
        guard let has = applied[log] ?? (log.isMailbox ? nil : item.n - 1), item.n > has else { return [] }
        guard item.n == has + 1 else { return lack(log, through: item.n) }
        applied[log] = item.n
        return [.applied(log, [item])]
    }

    /// Takes a difference that goes through a place.
    package mutating func hear(missed items: [Item], of log: LogName, through end: UInt32, isFinal: Bool) -> [Step] {
        asked.remove(log)
        guard let has = applied[log] else { return [] }
        let taken = Self.whole(items.filter { $0.n > has }, after: has, through: end)
        for item in taken { see(item, of: log) }
        applied[log] = max(has, end)
        if isFinal, lacking[log] ?? 0 <= end { lacking[log] = nil }
        let steps: [Step] = taken.isEmpty ? [] : [.applied(log, taken)]
        return lacking[log] == nil && isFinal ? steps : steps + ask(log)
    }

    /// The mailbox holds more than the server tells at once: the client goes on from where it ends.
    package mutating func tooLong(_ log: LogName, at place: UInt32) -> [Step] {
        let steps = drop(log)
        if log.isMailbox { applied[log] = place }
        return steps
    }

    /// The places of a difference: what it leaves out stands for nothing that the reader may see.
    package static func whole(_ items: [Item], after: UInt32, through end: UInt32) -> [Item] {
        var whole: [Item] = []
        var next = after + 1
        for item in items.sorted(by: { $0.n < $1.n }) {
            while next < item.n {
                whole.append(.filler(next))
                next += 1
            }
            whole.append(item)
            next = max(next, item.n + 1)
        }
        while next <= end {
            whole.append(.filler(next))
            next += 1
        }
        return whole
    }

    private mutating func ask(_ log: LogName) -> [Step] {
        guard let has = applied[log], asked.insert(log).inserted else { return [] }
        return [.difference(log, after: has)]
    }

    private mutating func see(_ item: Item, of log: LogName) {
        guard item.kind == .message else { return }
        let log = item.log ?? log
        seen[log] = max(seen[log] ?? 0, item.n)
    }
}
