internal import PlatformCore
internal import PlatformStore

/// What messages and changes of one log have in common.
protocol LogRecord: StoredRecord {
    var seq: Place { get }
    var sentTime: Timestamp { get }
    var counter: UInt8 { get }
    var ordinals: Ordinals { get }
}

extension Message: LogRecord {}

extension Change: LogRecord {
    var sentTime: Timestamp { time }
}

extension StoreSnapshot {
    /// The channels of an ultra group beside its main one, deleted ones too as long as they are listed.
    func channels(of root: ConversationNumber) throws(StoreError) -> [ConversationNumber: ChannelEntry] {
        var channels: [ConversationNumber: ChannelEntry] = [:]
        try scan(ChannelEntry.self, in: .channels(of: root)) { (key, entry) throws(StoreError) in
            if case .channel(_, let channel) = key { channels[channel] = entry }
            return .goOn
        }
        return channels
    }

    /// Where a conversation's log ends.
    func logHead(of conversation: ConversationNumber) throws(StoreError) -> LogHead {
        let message = try last(Message.self, in: .messages(of: conversation))
        let change = try last(Change.self, in: .changes(of: conversation))
        return [message, change].compactMap { $0 }.max { $0.seq < $1.seq } ?? .empty
    }

    /// The counts right after the entry at a place.
    func ordinals(at place: Place, in conversation: ConversationNumber) throws(StoreError) -> Ordinals? {
        if place == .zero { return .zero }
        if let message = try read(Message.self, at: .message(conversation, place)) { return message.ordinals }
        return try read(Change.self, at: .change(conversation, place))?.ordinals
    }

    /// All sensitive words of the app, in the order of their letters.
    func sensitiveWords() throws(StoreError) -> [SensitiveWord] {
        var words: [SensitiveWord] = []
        try scan(SensitiveWord.self, in: .table(.sensitiveWord)) { (_, word) throws(StoreError) in
            words.append(word)
            return .goOn
        }
        return words
    }

    /// A user's copy of a broadcast, looked for among the newest of what its sender told them.
    func copy(of broadcast: Place, in conversation: ConversationNumber) throws(StoreError) -> Message? {
        var found: Message?
        var count = 0
        try scan(Message.self, in: .messages(of: conversation), .backward) { (_, message) throws(StoreError) in
            count += 1
            if message.broadcast == broadcast { found = message }
            return found == nil && count < 1_000 ? .goOn : .stop
        }
        return found
    }

    /// The message of a UID: times and counters grow with seq, so it is looked for by halving.
    func message(_ uid: MessageUID) throws(StoreError) -> Message? {
        var low = Place.zero
        var high = try logHead(of: uid.conversation).seq
        while low < high {
            let middle = Place(rawValue: low.rawValue + (high.rawValue - low.rawValue + 1) / 2)
            // The first message at or after the middle stands for it: changes between have its time or less.
            guard
                let probe = try first(
                    Message.self,
                    in: .messages(of: uid.conversation, after: middle.previous, through: high)
                )
            else {
                high = middle.previous
                continue
            }
            let (time, counter) = (probe.sentTime, probe.counter)
            if time == uid.sentTime && counter == uid.counter { return probe }
            if (time, counter) < (uid.sentTime, uid.counter) { low = probe.seq } else { high = middle.previous }
        }
        return nil
    }

    private func last<Record: LogRecord>(_: Record.Type, in range: KeyRange) throws(StoreError) -> LogHead? {
        var head: LogHead?
        try scan(Record.self, in: range, .backward) { (_, record) throws(StoreError) in
            head = LogHead(
                seq: record.seq,
                time: record.sentTime,
                counter: record.counter,
                ordinals: record.ordinals
            )
            return .stop
        }
        return head
    }

    private func first<Record: LogRecord>(_: Record.Type, in range: KeyRange) throws(StoreError) -> Record? {
        var found: Record?
        try scan(Record.self, in: range) { (_, record) throws(StoreError) in
            found = record
            return .stop
        }
        return found
    }
}
