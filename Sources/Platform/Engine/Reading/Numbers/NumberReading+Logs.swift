internal import PlatformCore
internal import PlatformStore

/// Mailboxes and groups' logs place by place.
extension NumberReading {
    /// Of what was cleared so many messages are named, the newest ones.
    private static let clearedCountMax = 1_000

    func mailbox(after: Place, limit: Int) throws -> NumberedLog {
        let head = try reading.mailboxHead(of: viewer)
        guard after <= head else { throw ClientError(.cursorAhead, "the mailbox ends at \(head.rawValue)") }
        let count = reading.pageCount(limit)
        var records: [(place: Place, entry: MailboxEntry)] = []
        try snapshot.scan(MailboxRecord.self, in: .mailbox(of: viewer, after: after)) {
            (key, record) throws(StoreError) in
            if case .mailbox(_, let place) = key { records.append((place, record.entry)) }
            return records.count < count ? .goOn : .stop
        }
        var sides: [ConversationNumber: ConversationSide] = [:]
        var items: [NumberedItem] = []
        var byteCount = 0
        for (place, entry) in records where byteCount < Limits.pageBytesMax {
            let side = try sides[entry.conversation] ?? reading.anySide(of: viewer, in: entry.conversation)
            sides[entry.conversation] = side
            guard let side, let peer = peer(of: side) else {
                throw StoreError(.corrupt, "place \(place.rawValue) is of a conversation that is not the user's")
            }
            try meet(peer)
            let item = NumberedItem(place: place, peer: peer, content: try content(of: entry, in: side))
            byteCount += item.byteCount
            items.append(item)
        }
        return NumberedLog(items: items, head: head, cast: cast)
    }

    func log(of group: ConversationNumber, after: Place, limit: Int) throws -> NumberedLog {
        guard let side = try side(with: .group(group)) else { return NumberedLog(items: [], head: .zero, cast: cast) }
        try meet(.group(group))
        let head = side.membership.end(head: try reading.end(of: group).seq)
        guard after <= head else { throw ClientError(.cursorAhead, "the group ends at \(head.rawValue)") }
        if Int(head.rawValue - after.rawValue) > reading.policy.differencePlacesMax {
            return NumberedLog(items: nil, head: head, cast: cast)
        }
        let through = min(head, Place(rawValue: after.rawValue + UInt32(reading.pageCount(limit))))
        guard after < through else { return NumberedLog(items: [], head: head, cast: cast) }
        var items: [NumberedItem] = []
        for item in try reading.items(of: side, after: after, through: through) {
            items.append(
                NumberedItem(place: item.seq, peer: .group(group), content: try content(of: item, in: side))
            )
        }
        return NumberedLog(items: items, head: head, cast: cast)
    }

    private func content(of entry: MailboxEntry, in side: ConversationSide) throws -> NumberedItem.Content {
        switch entry {
        case .entry(_, let seq): return try content(of: try reading.item(at: seq, for: side), in: side)
        case .ownRead(_, let seq):
            let unread = try reading.unread(of: side, end: try reading.end(of: side.number))
            return .ownRead(upTo: try number(upTo: seq, in: side), unread: unread.count)
        case .peerRead(_, let seq): return .peerRead(upTo: try number(upTo: seq, in: side))
        case .deleted(_, let seqs):
            var numbers: [Place] = []
            for seq in seqs {
                guard let message = try reading.message(seq, in: side.number) else { continue }
                if let number = number(of: message, in: side) { numbers.append(number) }
            }
            return .deleted(numbers)
        case .cleared(_, let seq): return .deleted(try cleared(through: seq, in: side))
        }
    }

    private func content(of item: LogItem, in side: ConversationSide) throws -> NumberedItem.Content {
        switch item.content {
        case .hidden: return .hidden
        case .message(let view):
            guard view.message.isShown else { return .hidden }
            return try numbered(view.message, in: side).map { .message($0) } ?? .hidden
        case .changed(let change, _, let view):
            return try numbered(view.message, in: side).map { .changed(change.kind, $0) } ?? .hidden
        }
    }

    private func cleared(through seq: Place, in side: ConversationSide) throws(StoreError) -> [Place] {
        var numbers: [Place] = []
        try snapshot.scan(Message.self, in: .messages(of: side.number, through: seq), .backward) {
            (_, message) throws(StoreError) in
            if let number = number(of: message, in: side) { numbers.append(number) }
            return numbers.count < Self.clearedCountMax ? .goOn : .stop
        }
        return numbers.reversed()
    }
}

extension Message {
    /// Whether it stands in history and was not taken back: doors by number show nothing else.
    package var isShown: Bool { flags.contains(.inHistory) && !isRecalled }
}

extension NumberedItem {
    /// About how many bytes the item takes on its way to a client.
    fileprivate var byteCount: Int {
        switch content {
        case .message(let message), .changed(_, let message): message.view.byteCount
        case .ownRead, .peerRead, .hidden: 16
        case .deleted(let numbers): 16 + 4 * numbers.count
        }
    }
}
