internal import PlatformCore

/// Walks one conversation's log from its first place to its head.
struct LogWalk {
    private let conversation: ConversationNumber
    private let name: ConversationName
    private let snapshot: any StoreSnapshot

    /// The last place so far.
    private(set) var head = Place.zero
    private var ordinals = Ordinals.zero
    private var totals: [AccountNumber: SenderTotals] = [:]
    private var lastTime = Timestamp(rawValue: .min)
    private var lastCounter: UInt8 = 0
    private var isFirst = true

    init(conversation: ConversationNumber, name: ConversationName, snapshot: any StoreSnapshot) {
        self.conversation = conversation
        self.name = name
        self.snapshot = snapshot
    }

    /// Messages and changes share one sequence of places, so both ranges are walked side by side.
    mutating func run(_ findings: inout TenantFindings) throws(StoreError) {
        var changes: [Change] = []
        try snapshot.scan(Change.self, in: .changes(of: conversation)) { (_, change) throws(StoreError) in
            changes.append(change)
            return .goOn
        }
        var walk = self
        var found = findings
        var next = 0
        try snapshot.scan(Message.self, in: .messages(of: conversation)) { (_, message) throws(StoreError) in
            while next < changes.count, changes[next].seq < message.seq {
                try walk.take(changes[next], &found)
                next += 1
            }
            try walk.take(message, &found)
            return .goOn
        }
        for change in changes[next...] { try walk.take(change, &found) }
        self = walk
        findings = found
    }

    private mutating func take(_ message: Message, _ findings: inout TenantFindings) throws(StoreError) {
        findings.messages += 1
        let expected = after(message)
        advance(to: message.seq, message.sentTime, message.counter, &findings)
        findings.require(message.ordinals == expected, "\(at(message.seq)) has other ordinals than a recount")
        ordinals = message.ordinals
        if name.ends == nil { totals[message.sender] = message.ordinals.sender }
        let uid = message.uid(in: conversation)
        findings.require(MessageUID(uid.description) == uid, "the UID of \(at(message.seq)) does not read back")
        if let mark = message.state.changed {
            let change = try snapshot.read(Change.self, at: .change(conversation, mark.at))
            findings.require(change?.target == message.seq, "\(at(message.seq)) names a change that is not of it")
        }
        try checkMailboxes(message.mailboxPlaces, message.seq, &findings)
    }

    private mutating func take(_ change: Change, _ findings: inout TenantFindings) throws(StoreError) {
        findings.changes += 1
        var expected = ordinals
        expected.sender = .zero
        advance(to: change.seq, change.time, change.counter, &findings)
        var counted = change.ordinals
        counted.sender = .zero
        findings.require(isFirstPlace(change.seq) || counted == expected, "\(at(change.seq)), a change, moves ordinals")
        ordinals = change.ordinals
        let message = try snapshot.read(Message.self, at: .message(conversation, change.target))
        findings.require(message != nil, "\(at(change.seq)) changes a message that there is not")
        try checkMailboxes(change.mailboxPlaces, change.seq, &findings)
    }

    /// The ordinals a message must have.
    private func after(_ message: Message) -> Ordinals {
        if let ends = name.ends {
            return ordinals.after(
                messageOf: message.sender,
                flags: message.flags,
                audience: message.audience,
                between: ends
            )
        }
        return ordinals.after(
            groupMessageWith: message.flags,
            audience: message.audience,
            of: totals[message.sender, default: .zero]
        )
    }

    private mutating func advance(
        to seq: Place,
        _ time: Timestamp,
        _ counter: UInt8,
        _ findings: inout TenantFindings
    ) {
        findings.require(isFirst || seq == head.next, "\(at(seq)) comes after place \(head.rawValue)")
        findings.require((time, counter) > (lastTime, lastCounter), "\(at(seq)) is not later than the one before it")
        isFirst = false
        (head, lastTime, lastCounter) = (seq, time, counter)
    }

    /// What was before the log's floor cannot be recounted.
    private func isFirstPlace(_ seq: Place) -> Bool { seq == head && ordinals == .zero }

    private func checkMailboxes(
        _ places: MailboxPlaces,
        _ seq: Place,
        _ findings: inout TenantFindings
    ) throws(StoreError) {
        guard let ends = name.ends else { return }
        for (account, place) in [(ends.first, places.first), (ends.second, places.second)] where place > .zero {
            let record = try snapshot.read(MailboxRecord.self, at: .mailbox(account, place))
            findings.require(
                record?.entry == .entry(conversation, seq: seq),
                "\(at(seq)) is not at place \(place.rawValue) of the mailbox of account \(account.rawValue)"
            )
        }
    }

    private func at(_ seq: Place) -> String { "place \(seq.rawValue) of conversation \(conversation.rawValue)" }
}
