internal import PlatformCore
internal import PlatformStore

extension Action {
    /// Takes over what was said elsewhere, or asks how far that is; answers `imported`.
    package static func importHistory(_ history: HistoryImport) -> Action { .deciding(ImportHistory(history: history)) }
}

/// Takes a batch of what was said elsewhere into a conversation where nobody said anything yet.
///
/// What is imported is news to nobody: it is not counted, not pushed, and in nobody's way while it comes.
struct ImportHistory: Deciding {
    let history: HistoryImport

    var subject: DecisionSubject {
        switch history.conversation {
        case .private(let user, _), .system(from: let user, to: _): .user(user)
        case .group(let group): .group(group)
        }
    }

    var byteCount: Int { history.messages.reduce(256) { $0 + 192 + $1.body.content.count } }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let decider = context.decider
        try decider.check(history.messages)
        let place = try decider.place(of: history)
        guard let after = history.after else { return .imported(place.standing) }
        if let names = place.repeated(history.messages, after: after) {
            if history.completes { decider.complete(place) }
            return .imported(place.answer(names))
        }
        try place.checkOpen(after: after, isEmpty: history.messages.isEmpty)
        try decider.check(history.messages, at: place)
        return .imported(decider.take(history, at: place))
    }
}

/// Where a batch goes: the conversation, if there is one, and its people as far as they are known.
struct ImportPlace {
    let conversation: ConversationState?
    let name: ImportedConversation
    /// The two ends; empty for a group.
    let ends: [Person]
    /// Who says something in the batch.
    let senders: [UserID: Person]

    private var progress: ImportProgress? { conversation?.imported }
    private var count: UInt32 { progress?.count ?? 0 }

    /// Whether nothing but what was imported stands in the log.
    private var isUntouched: Bool { conversation?.head.seq ?? .zero == Place(rawValue: count) }

    var standing: Imported { answer([]) }

    func answer(_ names: [MessageUID]) -> Imported {
        let isComplete = progress?.isComplete ?? false
        return Imported(
            count: count,
            lastBatchAfter: progress?.lastBatch.after ?? 0,
            isComplete: isComplete,
            isOpen: isUntouched && !isComplete,
            uids: names
        )
    }

    /// The names of a batch that was taken before.
    func repeated(_ messages: [ImportedMessage], after: UInt32) -> [MessageUID]? {
        guard let conversation, let progress else { return nil }
        if messages.isEmpty { return progress.isComplete && after == progress.count ? [] : nil }
        let batch = progress.lastBatch
        guard batch.after == after, Int(progress.count - after) == messages.count,
            batch.fingerprint == messages.fingerprint
        else { return nil }
        var head = LogHead(seq: .zero, time: batch.startTime, counter: batch.startCounter, ordinals: .zero)
        return messages.map { message in
            (head.time, head.counter) = head.stamp(now: message.sentTime)
            return MessageUID(sentTime: head.time, conversation: conversation.number, counter: head.counter)
        }
    }

    func checkOpen(after: UInt32, isEmpty: Bool) throws(Refusal) {
        guard !(progress?.isComplete ?? false) else {
            throw .refused(ClientError(.invalidArgument, "the import is complete with \(count) messages"))
        }
        guard isUntouched else {
            throw .refused(
                ClientError(
                    .invalidArgument,
                    "something was said in the conversation: its import ended at \(count) messages"
                )
            )
        }
        guard after == count else {
            throw .refused(
                ClientError(.invalidArgument, "\(count) messages were imported: the next batch comes after \(count)")
            )
        }
        guard conversation != nil || !isEmpty else {
            throw .refused(
                ClientError(.invalidArgument, "there is no such conversation, and nothing to import into it")
            )
        }
    }

    /// Refuses a time before an earlier message's, or one that no message can have.
    func checkTimes(of messages: [ImportedMessage], now: Timestamp) throws(Refusal) {
        var last = progress?.lastTime ?? .zero
        for (index, message) in messages.enumerated() {
            let time = message.sentTime
            guard time >= MessageUID.epoch else {
                throw .refusing(index, "sentTime is before 2020, which no message here can be")
            }
            guard time <= now else { throw .refusing(index, "sentTime is in the future") }
            guard time >= last else {
                throw .refusing(
                    index,
                    "sentTime \(time.rawValue) is before the message ahead of it, at \(last.rawValue)"
                )
            }
            last = time
        }
    }
}

extension Refusal {
    /// A refusal that names the message of a batch.
    static func refusing(_ index: Int, _ why: String) -> Refusal {
        .refused(ClientError(.invalidArgument, "messages[\(index)]: \(why)"))
    }
}

extension [ImportedMessage] {
    /// Tells batches apart; FNV-1a over all that was given.
    var fingerprint: UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        for message in self {
            for byte in message.sender.text.utf8 { add(byte) }
            for shift in stride(from: 0, to: 64, by: 8) {
                add(UInt8(truncatingIfNeeded: message.sentTime.rawValue >> shift))
            }
            for byte in message.body.objectName.utf8 { add(byte) }
            // No byte of UTF-8: it ends a text of any length.
            add(0xFF)
            for byte in message.body.content { add(byte) }
            add(0xFF)
        }
        return hash
    }
}
