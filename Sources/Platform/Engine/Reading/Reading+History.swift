internal import PlatformCore
internal import PlatformStore

/// The messages of a conversation as they stand now, in the order of the walk.
extension Reading {
    /// Places read at first and at most in one go; forwards also for a walk to older messages, which
    /// costs a fifth of reading backwards.
    private static let windowCounts = 64...1_024

    func history(_ query: HistoryQuery) throws -> (views: [MessageView], hasMore: Bool) {
        let viewer =
            switch query.viewer {
            case .account(let account): account
            case .id(let id): try account(of: id)
            }
        guard let side = try side(query.target, of: viewer) else { return ([], false) }
        var walk = HistoryWalk(query: query, countMax: pageCount(query.limit))
        var stretches = try stretches(of: side, query)
        if query.direction == .older { stretches.reverse() }
        for stretch in stretches where !walk.isOver {
            try read(stretch, of: side, into: &walk)
        }
        var views: [MessageView] = []
        for message in walk.messages { views.append(try view(message, in: side.number)) }
        return (views, walk.hasMore)
    }

    /// What the viewer may see of the log on the walk's side of its start, ascending.
    private func stretches(
        of side: ConversationSide,
        _ query: HistoryQuery
    ) throws(StoreError) -> [ClosedRange<Place>] {
        let head = try end(of: side.number).seq
        let bound: Place
        switch (query.start, query.direction) {
        case (.head, _): bound = head
        case (.seq(let seq), .older): bound = seq.previous
        case (.seq(let seq), .newer): bound = seq
        case (.time(let time, let inclusive), let direction):
            // Older with its own time in and newer with it out both start behind the time's messages.
            let isBehind = (direction == .older) == inclusive
            let time = isBehind && time < MessageUID.horizon ? time.advanced(byMilliseconds: 1) : time
            bound = try place(before: time, in: side.number, head: head)
        }
        let all = side.membership.sight.stretches(head: head)
        switch query.direction {
        case .older:
            return all.compactMap { stretch in
                stretch.lowerBound <= bound ? stretch.lowerBound...min(stretch.upperBound, bound) : nil
            }
        case .newer:
            return all.compactMap { stretch in
                stretch.upperBound > bound ? max(stretch.lowerBound, bound.next)...stretch.upperBound : nil
            }
        }
    }

    /// Reads one stretch in windows, from the end where the walk starts.
    private func read(
        _ stretch: ClosedRange<Place>,
        of side: ConversationSide,
        into walk: inout HistoryWalk
    ) throws(StoreError) {
        var rest = stretch.lowerBound.rawValue..<stretch.upperBound.rawValue + 1
        var count = min(Self.windowCounts.lowerBound, walk.countMax + walk.countMax / 4 + 8)
        while !rest.isEmpty, !walk.isOver {
            let width = UInt32(min(count, rest.count))
            let window: Range<UInt32>
            switch walk.direction {
            case .older:
                window = rest.upperBound - width..<rest.upperBound
                rest = rest.lowerBound..<window.lowerBound
            case .newer:
                window = rest.lowerBound..<rest.lowerBound + width
                rest = window.upperBound..<rest.upperBound
            }
            try read(window, of: side, into: &walk)
            // Large messages are read a few at a time, so that a window stays about as large as a page.
            let isHeavy = walk.windowBytes > Limits.pageBytesMax / 4
            count = isHeavy ? max(count / 4, 8) : min(count * 2, Self.windowCounts.upperBound)
        }
    }

    private func read(
        _ window: Range<UInt32>,
        of side: ConversationSide,
        into walk: inout HistoryWalk
    ) throws(StoreError) {
        let after = Place(rawValue: window.lowerBound).previous
        let through = Place(rawValue: window.upperBound).previous
        let deleted = try deletions(of: side, after: after, through: through)
        var found: [Message] = []
        let range = KeyRange.messages(of: side.number, after: after, through: through)
        try snapshot.scan(Message.self, in: range) { (_, message) throws(StoreError) in
            guard message.flags.contains(.inHistory), !walk.isNumbered || message.isNumbered(in: side),
                side.sees(message, isDeleted: deleted.contains(message.seq))
            else { return .goOn }
            found.append(message)
            return .goOn
        }
        walk.windowBytes = found.reduce(0) { $0 + ($1.body?.content.count ?? 0) }
        if walk.direction == .older { found.reverse() }
        for message in found where !walk.isOver { walk.append(message) }
    }

    /// What a viewer deleted for themselves in a stretch of a log.
    func deletions(
        of side: ConversationSide,
        after: Place,
        through: Place
    ) throws(StoreError) -> Set<Place> {
        var deleted: Set<Place> = []
        let range = KeyRange.deletions(of: side.viewer, in: side.number, after: after, through: through)
        try snapshot.scan(range, .forward) { (key, _) throws(StoreError) in
            if case .deletion(_, _, let seq) = try TenantKey(key) { deleted.insert(seq) }
            return .goOn
        }
        return deleted
    }
}

extension Message {
    /// Whether doors by number show it to a viewer who sees it.
    fileprivate func isNumbered(in side: ConversationSide) -> Bool {
        guard !isRecalled else { return false }
        return side.name.ends.map { mailboxPlaces.place(of: side.viewer, in: $0) > .zero } ?? true
    }
}

/// A page of history under way.
private struct HistoryWalk {
    let direction: HistoryQuery.Direction
    let isNumbered: Bool
    let countMax: Int
    private(set) var messages: [Message] = []
    /// The page is full, and there was one message more.
    private(set) var hasMore = false
    /// Bytes of the messages read last, whether they were taken or not.
    var windowBytes = 0
    private let endTime: Timestamp?
    private var byteCount = 0
    private var isPastEnd = false

    init(query: HistoryQuery, countMax: Int) {
        direction = query.direction
        isNumbered = query.isNumbered
        endTime = query.endTime
        self.countMax = countMax
    }

    var isOver: Bool { hasMore || isPastEnd }

    mutating func append(_ message: Message) {
        if let endTime, direction == .older ? message.sentTime < endTime : message.sentTime > endTime {
            isPastEnd = true
        } else if messages.count == countMax || byteCount >= Limits.pageBytesMax {
            hasMore = true
        } else {
            messages.append(message)
            byteCount += 128 + (message.body?.content.count ?? 0)
        }
    }
}
