internal import PlatformCore
internal import PlatformStore

/// Single messages and walks through a conversation.
extension NumberReading {
    func messages(_ numbers: [MessageNumber]) throws -> NumberedMessages {
        var messages: [NumberedMessage] = []
        for number in numbers.prefix(Limits.pageCountMax) {
            if let message = try message(number) { messages.append(message) }
        }
        return NumberedMessages(messages: messages, total: messages.count, head: .zero, cast: cast)
    }

    private func message(_ number: MessageNumber) throws -> NumberedMessage? {
        let (conversation, seq): (ConversationNumber, Place)
        switch number {
        case .group(let group, let place): (conversation, seq) = (group, place)
        case .mailbox(let place):
            let key = TenantKey.mailbox(viewer, place)
            guard case .entry(let number, let at) = try snapshot.read(MailboxRecord.self, at: key)?.entry else {
                return nil
            }
            (conversation, seq) = (number, at)
        }
        guard try snapshot.read(ConversationRecord.self, at: .conversation(conversation)) != nil,
            let side = try reading.side(of: viewer, in: conversation), let message = try shown(seq, in: side)
        else { return nil }
        return try numbered(message, in: side)
    }

    func numbers(of uids: [MessageUID]) throws -> [MessageUID: Place] {
        var numbers: [MessageUID: Place] = [:]
        for uid in uids.prefix(Limits.pageCountMax) {
            guard try snapshot.read(ConversationRecord.self, at: .conversation(uid.conversation)) != nil,
                let side = try reading.side(of: viewer, in: uid.conversation),
                let message = try snapshot.message(uid), try shown(message.seq, in: side) != nil
            else { continue }
            numbers[uid] = number(of: message, in: side)
        }
        return numbers
    }

    func shown(_ seq: Place, in side: ConversationSide) throws(StoreError) -> Message? {
        guard let message = try reading.message(seq, in: side.number), message.isShown,
            side.sees(message, isDeleted: try reading.isDeleted(seq, for: side))
        else { return nil }
        return message
    }

    func history(_ query: NumberedHistory) throws -> NumberedMessages {
        guard let side = try side(with: query.peer) else {
            try meet(query.peer)
            return NumberedMessages(messages: [], total: 0, head: .zero, cast: cast)
        }
        try meet(query.peer)
        let end = try reading.end(of: side.number)
        let target = try reading.target(side.name, of: viewer)
        let anchor = try anchor(of: query.start, in: side, head: end.seq)
        var messages: [Message] = []
        if query.newerCount > 0 {
            messages += try walk(.newer, from: anchor, query.newerCount, target).reversed()
        }
        let olderCount = query.skipped + query.olderCount
        if olderCount > 0 {
            messages += try walk(.older, from: anchor, olderCount, target).dropFirst(query.skipped)
        }
        var found: [NumberedMessage] = []
        for message in messages {
            guard let message = try numbered(message, in: side) else { continue }
            if message.number > query.above, message.number < query.below { found.append(message) }
        }
        let head = side.name.ends == nil ? side.membership.end(head: end.seq) : .zero
        return NumberedMessages(messages: found, total: max(found.count, end.count(in: side)), head: head, cast: cast)
    }

    /// The last seq that is older than where a walk starts, and still one after it.
    private func anchor(
        of start: NumberedHistory.Start,
        in side: ConversationSide,
        head: Place
    ) throws(StoreError) -> Place {
        switch start {
        case .head: head
        case .number(let number): try seq(upTo: number.previous, in: side)
        case .time(let time): try reading.place(before: time, in: side.number, head: head)
        }
    }

    private func walk(
        _ direction: HistoryQuery.Direction,
        from anchor: Place,
        _ count: Int,
        _ target: ConversationTarget
    ) throws -> [Message] {
        // Newer starts behind the anchor, older with it.
        let start = direction == .newer ? anchor : anchor.next
        var query = HistoryQuery(
            viewer: .account(viewer),
            target: target,
            start: .seq(start),
            direction: direction,
            limit: count
        )
        query.isNumbered = true
        return try reading.history(query).views.map(\.message)
    }
}

extension LogEnd {
    /// About how many messages there are: those that were counted.
    fileprivate func count(in side: ConversationSide) -> Int {
        side.name.ends == nil ? Int(ordinals.first) : Int(ordinals.first) + Int(ordinals.second)
    }
}
