internal import PlatformCore
internal import PlatformStore

/// What one user is told, as events; it costs what there is for that user, however much happens in the app.
extension Reading {
    func mail(of account: AccountNumber, after: LSN, limit: Int) throws -> EventPage {
        guard after <= point.lsn else {
            throw ClientError(.invalidArgument, "the log ends at \(point.lsn.rawValue)")
        }
        var events: [Event] = []
        var cursor = after
        var byteCount = 0
        var isWhole = true
        let range = KeyRange.mailbox(of: account, after: try lastPlace(of: account, through: after))
        try snapshot.scan(MailboxRecord.self, in: range) { (_, record) throws(StoreError) in
            guard case .entry(let conversation, let seq) = record.entry,
                let event = try self.event(at: seq, in: conversation)
            else { return .goOn }
            // Events of one change stay together: the cursor cannot point between them.
            if events.count >= limit || byteCount >= Self.eventBytesMax, record.lsn > cursor {
                isWhole = false
                return .stop
            }
            events.append(event)
            byteCount += event.byteCount
            cursor = record.lsn
            return .goOn
        }
        return EventPage(events: events, cursor: isWhole ? point.lsn : cursor, end: point.lsn, lostThrough: nil)
    }

    private func event(at seq: Place, in log: ConversationNumber) throws(StoreError) -> Event? {
        if let message = try message(seq, in: log) { return try event(of: message, in: log) }
        guard let change = try snapshot.read(Change.self, at: .change(log, seq)) else { return nil }
        return try event(of: change, in: log)
    }

    /// The last place of a mailbox that a change or an earlier one made: changes grow with places.
    private func lastPlace(of account: AccountNumber, through lsn: LSN) throws(StoreError) -> Place {
        var low = Place.zero
        var high = Place.zero
        try snapshot.scan(MailboxRecord.self, in: .mailbox(of: account), .backward) { (key, _) throws(StoreError) in
            if case .mailbox(_, let place) = key { high = place }
            return .stop
        }
        while low < high {
            let middle = Place(rawValue: low.rawValue + (high.rawValue - low.rawValue + 1) / 2)
            let record = try snapshot.read(MailboxRecord.self, at: .mailbox(account, middle))
            // What retention took away was before everything that is left.
            if record.map({ $0.lsn <= lsn }) ?? true { low = middle } else { high = middle.previous }
        }
        return low
    }
}
