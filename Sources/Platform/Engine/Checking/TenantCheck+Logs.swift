internal import PlatformCore
internal import PlatformStore

/// Conversations and their logs.
extension TenantCheck {
    mutating func checkConversations() throws(StoreError) {
        var records: [(ConversationNumber, ConversationRecord)] = []
        // A page at a time: a tenant may have millions.
        var last = ConversationNumber(rawValue: 0)
        repeat {
            records.removeAll(keepingCapacity: true)
            try snapshot.scan(ConversationRecord.self, in: .conversations(after: last)) {
                (key, record) throws(StoreError) in
                if case .conversation(let number) = key { records.append((number, record)) }
                return records.count < 1_000 ? .goOn : .stop
            }
            for (number, record) in records {
                report.conversationCount += 1
                last = number
                try checkName(of: number, record)
                try checkLog(of: number, record)
                if let group = record.group { try checkMembers(of: number, group) }
                if let channel = record.group?.channel { try checkChannel(number, channel) }
                if record.group?.isDismissed == false, record.group?.channel?.isMain ?? true { report.groupCount += 1 }
            }
        } while !records.isEmpty
    }

    private mutating func checkName(
        of number: ConversationNumber,
        _ record: ConversationRecord
    ) throws(StoreError) {
        let named = try snapshot.read(ConversationNumber.self, at: .conversationByName(record.name))
        // A dismissed group's name may belong to its successor.
        let mayDiffer = record.group?.isDismissed ?? false
        report.expect(
            named == number || (mayDiffer && named != nil),
            .references,
            "conversation \(number.rawValue) is not found by its name"
        )
    }

    private mutating func checkLog(
        of number: ConversationNumber,
        _ record: ConversationRecord
    ) throws(StoreError) {
        var changes: [Change] = []
        try snapshot.scan(Change.self, in: .changes(of: number)) { (_, change) throws(StoreError) in
            changes.append(change)
            return .goOn
        }
        report.changeCount += changes.count
        var walk = LogWalk(conversation: number, ends: record.name.ends)
        var messages: [Message] = []
        var after = Place.zero
        repeat {
            messages.removeAll(keepingCapacity: true)
            try snapshot.scan(Message.self, in: .messages(of: number, after: after)) {
                (_, message) throws(StoreError) in
                messages.append(message)
                return messages.count < 1_000 ? .goOn : .stop
            }
            for message in messages {
                after = message.seq
                while let change = changes.first, change.seq < message.seq {
                    try check(changes.removeFirst(), in: &walk)
                }
                try check(message, in: &walk)
            }
        } while !messages.isEmpty
        for change in changes { try check(change, in: &walk) }
        if let imported = record.imported {
            report.expect(
                imported.count <= walk.seq.rawValue,
                .references,
                "conversation \(number.rawValue) has fewer entries than were imported into it"
            )
        }
    }

    private mutating func check(_ message: Message, in walk: inout LogWalk) throws(StoreError) {
        report.messageCount += 1
        let name = "message \(message.seq.rawValue) of conversation \(walk.conversation.rawValue)"
        checkStep(seq: message.seq, time: message.sentTime, counter: message.counter, name, in: &walk)
        let counted = walk.count(message)
        report.expect(message.ordinals == counted, .ordinals, "\(name) counts \(message.ordinals), not \(counted)")
        if let mark = message.state.changed {
            let change = try snapshot.read(Change.self, at: .change(walk.conversation, mark.at))
            report.expect(change?.target == message.seq, .references, "\(name) names a change that is not its own")
        }
        let uid = message.uid(in: walk.conversation)
        report.expect(MessageUID("\(uid)") == uid, .order, "\(name) has a UID that does not read back")
        try checkPlaces(message.mailboxPlaces, of: message.seq, name, in: walk)
    }

    private mutating func check(_ change: Change, in walk: inout LogWalk) throws(StoreError) {
        let name = "change \(change.seq.rawValue) of conversation \(walk.conversation.rawValue)"
        checkStep(seq: change.seq, time: change.time, counter: change.counter, name, in: &walk)
        let counted = walk.ordinals
        report.expect(
            change.ordinals.first == counted.first && change.ordinals.second == counted.second,
            .ordinals,
            "\(name) counts \(change.ordinals), not \(counted)"
        )
        report.expect(change.target < change.seq, .references, "\(name) changes a later message")
        try checkPlaces(change.mailboxPlaces, of: change.seq, name, in: walk)
    }

    private mutating func checkStep(
        seq: Place,
        time: Timestamp,
        counter: UInt8,
        _ name: String,
        in walk: inout LogWalk
    ) {
        report.expect(seq == walk.seq.next, .density, "\(name) stands behind place \(walk.seq.rawValue)")
        report.expect(
            walk.seq == .zero || (time, counter) > (walk.time, walk.counter),
            .order,
            "\(name) is not later than the entry before it"
        )
        walk.step(to: seq, time, counter)
    }

    private mutating func checkPlaces(
        _ places: MailboxPlaces,
        of seq: Place,
        _ name: String,
        in walk: LogWalk
    ) throws(StoreError) {
        guard let ends = walk.ends else { return }
        for (account, place) in [(ends.first, places.first), (ends.second, places.second)] where place > .zero {
            let record = try snapshot.read(MailboxRecord.self, at: .mailbox(account, place))
            report.expect(
                record?.entry == .entry(walk.conversation, seq: seq),
                .references,
                "\(name) is not at place \(place.rawValue) of account \(account.rawValue)"
            )
        }
    }
}

/// Where a walk through a log stands, with its own count of everything.
struct LogWalk {
    let conversation: ConversationNumber
    let ends: ConversationEnds?
    private(set) var seq = Place.zero
    private(set) var time = Timestamp.zero
    private(set) var counter: UInt8 = 0
    private(set) var ordinals = Ordinals.zero
    private var totals: [AccountNumber: SenderTotals] = [:]

    init(conversation: ConversationNumber, ends: ConversationEnds?) {
        self.conversation = conversation
        self.ends = ends
    }

    mutating func step(to seq: Place, _ time: Timestamp, _ counter: UInt8) {
        self.seq = seq
        self.time = time
        self.counter = counter
    }

    /// Counts a message; returns the counts it must carry.
    mutating func count(_ message: Message) -> Ordinals {
        if let ends {
            ordinals = ordinals.after(
                messageOf: message.sender,
                flags: message.flags,
                audience: message.audience,
                between: ends
            )
        } else {
            ordinals = ordinals.after(
                groupMessageWith: message.flags,
                audience: message.audience,
                of: totals[message.sender] ?? .zero
            )
            totals[message.sender] = ordinals.sender
        }
        return ordinals
    }
}
