internal import PlatformCore
internal import PlatformStore

/// Where a tenant stands when it is opened: read from the ends of its tables, whatever its size.
struct TenantStart: Sendable {
    let lsn: LSN
    let lastAccount: AccountNumber
    let lastConversation: ConversationNumber
    /// The end of the tenant's own log.
    let lastBroadcast: Broadcast?
    /// Whether some words must not be said; where none is, no message waits for them to be loaded.
    let hasWords: Bool
    let counts: TenantCounts
    /// The last change whose commit record nobody needs any more.
    let oldCommits: LSN?

    init(reading snapshot: any StoreSnapshot, _ replay: Replay, commitCutoff: Timestamp) throws(StoreError) {
        oldCommits = try snapshot.lastCommit(before: commitCutoff)
        counts = replay.counts
        lsn = try snapshot.lastLSN()
        lastAccount =
            try snapshot.lastKey(in: .users()) { if case .user(let account) = $0 { account } else { nil } }
            ?? AccountNumber(rawValue: 0)
        lastConversation =
            try snapshot.lastKey(in: .conversations()) {
                if case .conversation(let number) = $0 { number } else { nil }
            } ?? ConversationNumber(rawValue: 0)
        lastBroadcast = try snapshot.broadcasts(countMax: 1).last
        hasWords = try snapshot.lastRecord(in: .table(.sensitiveWord)) != nil
    }
}

extension StoreSnapshot {
    /// The newest broadcasts, oldest first.
    func broadcasts(countMax: Int) throws(StoreError) -> [Broadcast] {
        var newest: [Broadcast] = []
        try scan(Broadcast.self, in: .broadcasts(), .backward) { (_, broadcast) throws(StoreError) in
            newest.append(broadcast)
            return newest.count < countMax ? .goOn : .stop
        }
        return newest.reversed()
    }
}

/// What the entries after the last checkpoint say about state that is saved only now and then.
struct Replay {
    private var sends: [DeviceName: [SendWindow.Send]] = [:]
    private var totals: [MemberName: SenderTotals] = [:]
    private(set) var commitCount = 0
    let counts: TenantCounts

    /// Reads what commit records name after the checkpoint, and nothing else.
    init(reading snapshot: any StoreSnapshot) throws(StoreError) {
        let checkpoint = try snapshot.read(CheckpointRecord.self, at: .checkpoint) ?? CheckpointRecord(lsn: .zero)
        var counts = checkpoint.counts
        var grown: [ConversationNumber: ClosedRange<Place>] = [:]
        var commitCount = 0
        try snapshot.scan(CommitRecord.self, in: .commits(after: checkpoint.lsn)) { (_, commit) throws(StoreError) in
            // Commits follow each other, so what they add to one log is one stretch: it is read at once.
            for log in commit.conversations {
                grown[log.log] = (grown[log.log]?.lowerBound ?? log.first)...log.last
            }
            counts = commit.counts ?? counts
            commitCount += 1
            return .goOn
        }
        self.commitCount = commitCount
        self.counts = counts
        for (log, places) in grown.sorted(by: { $0.key < $1.key }) {
            let range = KeyRange.messages(of: log, after: places.lowerBound.previous, through: places.upperBound)
            var messages: [Message] = []
            try snapshot.scan(Message.self, in: range) { (_, message) throws(StoreError) in
                messages.append(message)
                return .goOn
            }
            for message in messages { take(message, in: log) }
        }
    }

    private mutating func take(_ message: Message, in conversation: ConversationNumber) {
        if let origin = message.origin, let clientID = origin.clientID {
            let send = SendWindow.Send(clientID: clientID, conversation: conversation, seq: message.seq)
            sends[DeviceName(account: message.sender, device: origin.device), default: []].append(send)
        }
        if message.ordinals.sender != .zero {
            totals[MemberName(conversation: conversation, account: message.sender)] = message.ordinals.sender
        }
    }

    /// The writes that bring windows and totals up to date.
    func batch(over snapshot: any StoreSnapshot, upTo lsn: LSN) throws(StoreError) -> WriteBatch {
        var batch = WriteBatch()
        for (name, sends) in sends {
            let key = TenantKey.sendWindow(name.account, name.device)
            var window = try snapshot.read(SendWindow.self, at: key) ?? SendWindow()
            // One device's sends lie in several logs; its client ids put them in order again.
            for send in sends.sorted(by: { $0.clientID < $1.clientID })
            where window.lookup(send.clientID) == .new {
                window.record(send)
            }
            batch.put(window, at: key)
        }
        for (name, totals) in totals {
            let key = TenantKey.member(name.conversation, name.account)
            var member =
                try snapshot.read(GroupMember.self, at: key) ?? GroupMember(role: .outsider, joinedAt: .zero)
            member.totals = totals
            batch.put(member, at: key)
        }
        batch.put(CheckpointRecord(lsn: lsn, counts: counts), at: .checkpoint)
        return batch
    }
}

extension StoreSnapshot {
    /// The tenant's last change.
    func lastLSN() throws(StoreError) -> LSN {
        try lastKey(in: .commits()) { if case .commit(let lsn) = $0 { lsn } else { nil } } ?? .zero
    }

    fileprivate func lastKey<Part>(
        in range: KeyRange,
        _ part: (TenantKey) -> Part?
    ) throws(StoreError) -> Part? {
        guard let record = try lastRecord(in: range) else { return nil }
        return part(try TenantKey(record.key))
    }
}
