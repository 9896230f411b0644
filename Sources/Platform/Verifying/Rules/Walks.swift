/// Follows readers who read a log from its beginning to its end, and sums up what each was shown.
struct Walks: Sendable {
    /// Who reads what.
    struct Reader: Hashable, Sendable {
        let key: LogKey
        let user: String
    }

    /// One reading from beginning to end.
    struct Walk: Sendable {
        var line = 0
        var last: UInt32 = 0
        var isComplete = false
        /// The places of the log that were known to be there when the reading began.
        var known = 0
        /// Where it was asked for.
        var asked = 0
        /// What was shown, by conversation.
        var entries: [LogName: PlaceSet] = [:]
    }

    private let reading: Act.Reading
    private(set) var walks: [Reader: Walk] = [:]
    /// Places known of a log when it was asked for from its beginning.
    private var known: [Reader: (count: Int, line: Int)] = [:]

    init(_ reading: Act.Reading) {
        self.reading = reading
    }

    /// Takes in an event; `entry` says which place of which conversation an item of a page shows, if it is of interest.
    ///
    /// Answers each item whose place does not come behind the one before it of its conversation.
    mutating func take(
        _ moment: Moment,
        _ facts: Facts,
        _ entry: (Item, LogName) -> (log: LogName, seq: UInt32)?
    ) -> [(log: LogName, seq: UInt32, before: UInt32)] {
        if moment.event.kind == .invoke, case .load(let log, after: 0, reading) = moment.event.act {
            let reader = Reader(key: moment.key(log), user: moment.who.user)
            known[reader] = (facts.logs[reader.key]?.places.count ?? 0, moment.line)
        }
        guard case .page(let items, let head, let hasMore) = moment.event.act, let asked = moment.asked,
            case .load(let log, let after, reading) = asked.act
        else { return [] }
        let reader = Reader(key: moment.key(log), user: moment.who.user)
        if after == 0 { walks[reader] = Walk(known: known[reader]?.count ?? 0, asked: known[reader]?.line ?? 0) }
        guard walks[reader]?.last == after, var walk = walks.removeValue(forKey: reader) else {
            return []
        }
        var outOfOrder: [(log: LogName, seq: UInt32, before: UInt32)] = []
        for item in items {
            guard let (log, seq) = entry(item, log) else { continue }
            if let before = walk.entries[log]?.last, seq <= before {
                outOfOrder.append((log, seq, before))
            }
            walk.entries[log, default: PlaceSet()].insert(seq)
        }
        walk.last = items.last?.n ?? after
        if !hasMore, reading == .history { walk.last = head ?? walk.last }
        walk.isComplete = !hasMore
        walk.line = moment.line
        walks[reader] = walk
        return outOfOrder
    }

    /// The readings that came to an end, in a fixed order.
    var complete: [(reader: Reader, walk: Walk)] {
        walks.filter { $0.value.isComplete }.map { ($0.key, $0.value) }.sorted { $0.walk.line < $1.walk.line }
    }
}
