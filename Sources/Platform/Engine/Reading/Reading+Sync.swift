internal import PlatformCore
internal import PlatformStore

/// What a device lacks: its user's mailbox first, then what else changed, each page a step of the cursor.
extension Reading {
    func sync(_ viewer: AccountNumber, after cursor: SyncCursor, limit: Int) throws -> SyncPage {
        let head = try mailboxHead(of: viewer)
        guard cursor.place <= head, cursor.lsn <= point.lsn else {
            throw ClientError(.cursorAhead, "the device is ahead of the server: drop its data and start from nothing")
        }
        let count = pageCount(limit)
        let items = try mailboxItems(of: viewer, after: cursor.place, count: count)
        let place = items.last?.place ?? cursor.place
        if place < head {
            return SyncPage(
                mailbox: items,
                conversations: [],
                removed: [],
                profile: nil,
                shelves: [],
                cursor: SyncCursor(place: place, lsn: cursor.lsn),
                hasMore: true
            )
        }
        let changed = try changedConversations(of: viewer, after: cursor.lsn, count: count)
        let user = try user(viewer)
        return SyncPage(
            mailbox: items,
            conversations: changed.summaries,
            removed: changed.removed,
            profile: user.lsn > cursor.lsn && user.lsn <= changed.through ? user : nil,
            shelves: try shownShelves(of: user, after: cursor.lsn, through: changed.through),
            cursor: SyncCursor(place: place, lsn: changed.through),
            hasMore: changed.through < point.lsn
        )
    }

    func mailboxHead(of account: AccountNumber) throws(StoreError) -> Place {
        guard let record = try snapshot.lastRecord(in: .mailbox(of: account)),
            case .mailbox(_, let place) = try TenantKey(record.key)
        else { return .zero }
        return place
    }

    private func mailboxItems(
        of viewer: AccountNumber,
        after: Place,
        count: Int
    ) throws(StoreError) -> [MailboxItem] {
        var records: [(place: Place, record: MailboxRecord)] = []
        let range = KeyRange.mailbox(of: viewer, after: after)
        try snapshot.scan(MailboxRecord.self, in: range) { (key, record) throws(StoreError) in
            if case .mailbox(_, let place) = key { records.append((place, record)) }
            return records.count < count ? .goOn : .stop
        }
        var sides: [ConversationNumber: ConversationSide] = [:]
        var items: [MailboxItem] = []
        var byteCount = 0
        for (place, record) in records where byteCount < Limits.pageBytesMax {
            let number = record.entry.conversation
            let side =
                if let known = sides[number] { known } else { try mailboxSide(of: viewer, at: place, in: number) }
            sides[number] = side
            let content = try content(of: record.entry, for: side)
            if case .entry(let item) = content { byteCount += item.byteCount }
            items.append(
                MailboxItem(
                    place: place,
                    lsn: record.lsn,
                    target: try target(side.name, of: viewer),
                    content: content
                )
            )
        }
        return items
    }

    /// The owner's side of a conversation that their mailbox names.
    private func mailboxSide(
        of viewer: AccountNumber,
        at place: Place,
        in number: ConversationNumber
    ) throws(StoreError) -> ConversationSide {
        guard let side = try anySide(of: viewer, in: number) else {
            let key = TenantKey.mailbox(viewer, place)
            throw StoreError(.corrupt, "\(key) is of conversation \(number.rawValue), which is not the user's")
        }
        return side
    }

    private func content(
        of entry: MailboxEntry,
        for side: ConversationSide
    ) throws(StoreError) -> MailboxItem.Content {
        switch entry {
        case .entry(_, let seq): .entry(try item(at: seq, for: side))
        case .ownRead(_, let upTo): .ownRead(upTo: upTo)
        case .peerRead(_, let upTo): .peerRead(upTo: upTo)
        case .deleted(_, let seqs): .deleted(seqs)
        case .cleared(_, let upTo): .cleared(upTo: upTo)
        }
    }
}
