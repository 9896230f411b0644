internal import PlatformCore
internal import PlatformStore

/// What stands at single places of a log.
extension Reading {
    /// Where a log ends.
    func end(of conversation: ConversationNumber) throws(StoreError) -> LogEnd {
        var end = LogEnd.empty
        try snapshot.scan(Message.self, in: .messages(of: conversation), .backward) { (_, message) throws(StoreError) in
            end = LogEnd(seq: message.seq, lsn: message.lsn, ordinals: message.ordinals, message: message)
            return .stop
        }
        let later = KeyRange.changes(of: conversation, after: end.seq)
        try snapshot.scan(Change.self, in: later, .backward) { (_, change) throws(StoreError) in
            end = LogEnd(seq: change.seq, lsn: change.lsn, ordinals: change.ordinals, message: end.message)
            return .stop
        }
        return end
    }

    func message(_ seq: Place, in conversation: ConversationNumber) throws(StoreError) -> Message? {
        try snapshot.read(Message.self, at: .message(conversation, seq))
    }

    /// Whether a viewer deleted a message for themselves.
    func isDeleted(_ seq: Place, for side: ConversationSide) throws(StoreError) -> Bool {
        try snapshot.value(for: TenantKey.deletion(side.viewer, side.number, seq).bytes) != nil
    }

    /// What a viewer gets for one place of a log.
    func item(at seq: Place, for side: ConversationSide) throws(StoreError) -> LogItem {
        if let message = try message(seq, in: side.number) {
            return try item(message, isDeleted: try isDeleted(seq, for: side), for: side)
        }
        if let change = try snapshot.read(Change.self, at: .change(side.number, seq)) {
            return try item(change, for: side)
        }
        return LogItem(seq: seq, lsn: .zero, content: .hidden)
    }

    func item(
        _ message: Message,
        isDeleted: Bool,
        for side: ConversationSide
    ) throws(StoreError) -> LogItem {
        let isSeen = side.sees(message, isDeleted: isDeleted)
        return LogItem(
            seq: message.seq,
            lsn: message.lsn,
            content: isSeen ? .message(try view(message, in: side.number)) : .hidden
        )
    }

    func item(_ change: Change, for side: ConversationSide) throws(StoreError) -> LogItem {
        guard let message = try message(change.target, in: side.number),
            side.sees(changeAt: change.seq, of: message, isDeleted: try isDeleted(message.seq, for: side))
        else { return LogItem(seq: change.seq, lsn: change.lsn, content: .hidden) }
        return LogItem(
            seq: change.seq,
            lsn: change.lsn,
            content: .changed(change, by: try name(of: change.by), try view(message, in: side.number))
        )
    }

    /// The last place of a log before the first message of a time or later: messages grow older backwards.
    func place(before time: Timestamp, in conversation: ConversationNumber, head: Place) throws(StoreError) -> Place {
        var low = Place.zero
        var high = head
        while low < high {
            let middle = Place(rawValue: low.rawValue + (high.rawValue - low.rawValue + 1) / 2)
            guard let probe = try firstMessage(of: conversation, from: middle, through: high), probe.sentTime < time
            else {
                high = middle.previous
                continue
            }
            low = probe.seq
        }
        return low
    }

    private func firstMessage(
        of conversation: ConversationNumber,
        from first: Place,
        through last: Place
    ) throws(StoreError) -> Message? {
        var found: Message?
        let range = KeyRange.messages(of: conversation, after: first.previous, through: last)
        try snapshot.scan(Message.self, in: range) { (_, message) throws(StoreError) in
            found = message
            return .stop
        }
        return found
    }
}

extension LogItem {
    /// About how many bytes the item takes on its way to a client.
    var byteCount: Int {
        switch content {
        case .message(let view), .changed(_, _, let view): view.byteCount
        case .hidden: 16
        }
    }
}

extension MessageView {
    /// About how many bytes the message takes on its way to a client.
    var byteCount: Int {
        128 + (message.body?.content.count ?? 0) + message.expansion.byteCount + message.reactions.byteCount
    }
}
