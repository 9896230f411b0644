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
        /// By conversation: how many entries, and the last seq.
        var entries: [LogName: (count: Int, last: UInt32)] = [:]
    }

    private let reading: Act.Reading
    private(set) var walks: [Reader: Walk] = [:]

    init(_ reading: Act.Reading) {
        self.reading = reading
    }

    /// Takes in an event; `entries` are the items of a page that are to be counted, by conversation.
    mutating func take(_ moment: Moment, _ entries: (Item, LogName) -> (log: LogName, seq: UInt32)?) {
        guard case .page(let items, let head, let hasMore) = moment.event.act, let asked = moment.asked,
            case .load(let log, let after, reading) = asked.act
        else { return }
        let reader = Reader(key: moment.key(log), user: moment.who.user)
        if after == 0 { walks[reader] = Walk() }
        guard var walk = walks[reader], walk.last == after else { return }
        for item in items {
            guard let entry = entries(item, log) else { continue }
            let count = walk.entries[entry.log]?.count ?? 0
            walk.entries[entry.log] = (count + 1, entry.seq)
        }
        walk.last = items.last?.n ?? after
        if !hasMore, reading == .history { walk.last = head ?? walk.last }
        walk.isComplete = !hasMore
        walk.line = moment.line
        walks[reader] = walk
    }

    /// The readings that came to an end, in a fixed order.
    var complete: [(reader: Reader, walk: Walk)] {
        walks.filter { $0.value.isComplete }.map { ($0.key, $0.value) }.sorted { $0.walk.line < $1.walk.line }
    }
}
