internal import PlatformCore
internal import PlatformStore

/// A conversation's log as one viewer gets it: every place once, what they may not see as hidden.
extension Reading {
    func difference(
        _ viewer: AccountNumber,
        _ target: ConversationTarget,
        after: Place,
        limit: Int
    ) throws -> DifferencePage {
        let side = try side(target, of: viewer)
        let head = try side.map { $0.membership.end(head: try end(of: $0.number).seq) } ?? .zero
        guard after <= head else {
            throw ClientError(.cursorAhead, "the conversation ends at \(head.rawValue): drop what is cached of it")
        }
        guard let side, after < head else {
            return DifferencePage(content: .items([], hasMore: false), head: head)
        }
        if Int(head.rawValue - after.rawValue) > policy.differencePlacesMax {
            return DifferencePage(content: .tooLong, head: head)
        }
        let through = min(head, Place(rawValue: after.rawValue + UInt32(pageCount(limit))))
        let items = try items(of: side, after: after, through: through)
        let last = items.last?.seq ?? after
        return DifferencePage(content: .items(items, hasMore: last < head), head: head)
    }

    /// The items of all places of a stretch, or of as many as a page has bytes for.
    func items(
        of side: ConversationSide,
        after: Place,
        through: Place
    ) throws(StoreError) -> [LogItem] {
        let changes = try changes(of: side.number, after: after, through: through)
        let deleted = try deletions(of: side, after: after, through: through)
        let messages = KeyRange.messages(of: side.number, after: after, through: through)
        var items = LogItems(after: after)
        try snapshot.scan(Message.self, in: messages) { (_, message) throws(StoreError) in
            while items.next < message.seq {
                items.append(try item(changes[items.next], at: items.next, for: side))
                if items.isFull { return .stop }
            }
            items.append(try item(message, isDeleted: deleted.contains(message.seq), for: side))
            return items.isFull ? .stop : .goOn
        }
        while !items.isFull, items.next <= through {
            items.append(try item(changes[items.next], at: items.next, for: side))
        }
        return items.all
    }

    private func item(
        _ change: Change?,
        at seq: Place,
        for side: ConversationSide
    ) throws(StoreError) -> LogItem {
        // A place that holds nothing lies below the log's floor.
        guard let change else { return LogItem(seq: seq, lsn: .zero, content: .hidden) }
        return try item(change, for: side)
    }

    private func changes(
        of conversation: ConversationNumber,
        after: Place,
        through: Place
    ) throws(StoreError) -> [Place: Change] {
        var changes: [Place: Change] = [:]
        let range = KeyRange.changes(of: conversation, after: after, through: through)
        try snapshot.scan(Change.self, in: range) { (_, change) throws(StoreError) in
            changes[change.seq] = change
            return .goOn
        }
        return changes
    }
}

/// A page of items under way: dense from its first place on, and full at a number of bytes.
private struct LogItems {
    private(set) var all: [LogItem] = []
    private(set) var next: Place
    private var byteCount = 0

    init(after: Place) {
        next = after.next
    }

    var isFull: Bool { byteCount >= Limits.pageBytesMax }

    mutating func append(_ item: LogItem) {
        precondition(item.seq == next, "a page of a log is dense")
        all.append(item)
        byteCount += item.byteCount
        next = next.next
    }
}
