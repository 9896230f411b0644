internal import PlatformCore
internal import PlatformStore

/// Looking at a batch of what was said elsewhere, and taking it.
extension Decider {
    func check(_ messages: [ImportedMessage]) throws(Refusal) {
        guard messages.count <= Limits.importCountMax else {
            throw .refused(
                ClientError(.invalidArgument, "a batch has at most \(Limits.importCountMax) messages")
            )
        }
        guard messages.reduce(0, { $0 + $1.body.content.count }) <= Limits.importBytesMax else {
            throw .refused(
                ClientError(.messageTooLarge, "the contents of a batch have at most \(Limits.importBytesMax) bytes")
            )
        }
        for (index, message) in messages.enumerated() {
            do {
                try check(message.body)
            } catch {
                guard case .refused(let refusal) = error else { throw error }
                throw .refused(ClientError(refusal.code, "messages[\(index)]: \(refusal.text)"))
            }
        }
    }

    /// Finds where a batch goes, and everybody in it.
    func place(of history: HistoryImport) throws(Refusal) -> ImportPlace {
        var senders: [UserID: Person] = [:]
        func find(_ names: Set<UserID>) throws(Refusal) {
            for person in try self.find(names.sorted { $0.text < $1.text }) { senders[person.id] = person }
        }
        let names = Set(history.messages.map(\.sender))
        switch history.conversation {
        case .group(let id):
            try find(names)
            let conversation = try group(id).conversation
            return ImportPlace(conversation: conversation, name: history.conversation, ends: [], senders: senders)
        case .private(let one, let other), .system(from: let one, to: let other):
            try find([one, other])
            let ends = [one, other].compactMap { senders[$0] }
            for end in ends { try checkIsHere(end) }
            var conversation: ConversationState?
            if let first = ends.first?.known, let second = ends.last?.known {
                let kind = history.conversation.kind
                conversation = try memory.conversation(name(kind, from: first.account, to: second.account))
            }
            return ImportPlace(conversation: conversation, name: history.conversation, ends: ends, senders: senders)
        }
    }

    /// Refuses a batch that the conversation, the store or a quota has no room for.
    func check(_ messages: [ImportedMessage], at place: ImportPlace) throws(Refusal) {
        try place.checkTimes(of: messages, now: now)
        try check(sendersOf: messages, in: place.name)
        try checkStorage()
        try checkUserQuota(for: Array(place.senders.values))
        let room = Place.last.rawValue - UInt32(messages.count)
        var heads = place.ends.compactMap { $0.known?.mailboxHead }
        if let conversation = place.conversation { heads.append(conversation.head.seq) }
        guard heads.allSatisfy({ $0.rawValue < room }) else {
            throw .refused(ClientError(.quotaExceeded, "the log has no room for as many entries"))
        }
    }

    private func check(sendersOf messages: [ImportedMessage], in name: ImportedConversation) throws(Refusal) {
        for (index, message) in messages.enumerated() {
            switch name {
            case .group: continue
            case .private(let one, let other):
                guard message.sender == one || message.sender == other else {
                    throw .refusing(index, "\(message.sender) is none of the two whose conversation it is")
                }
            case .system(let sender, _):
                guard message.sender == sender else {
                    throw .refusing(index, "\(message.sender) is not the sender whose system conversation it is")
                }
            }
        }
    }

    /// Takes a batch that was looked at; who is unknown becomes a user.
    func take(_ history: HistoryImport, at place: ImportPlace) -> Imported {
        let ends = place.ends.map(settle)
        let senders = place.senders.mapValues(settle)
        guard let conversation = place.conversation ?? makeConversation(place.name, ends) else {
            preconditionFailure("a group was found before something is imported into it")
        }
        let start = conversation.head
        var progress =
            conversation.imported
            ?? ImportProgress(
                count: 0,
                lastTime: .zero,
                lastBatch: .init(after: 0, startTime: .zero, startCounter: 0, fingerprint: 0),
                isComplete: false
            )
        if !history.messages.isEmpty {
            progress.lastBatch = ImportProgress.Batch(
                after: progress.count,
                startTime: start.time,
                startCounter: start.counter,
                fingerprint: history.messages.fingerprint
            )
        }
        var names: [MessageUID] = []
        for message in history.messages {
            guard let sender = senders[message.sender] else { preconditionFailure("every sender was looked up") }
            names.append(append(message, from: sender, to: ends, in: conversation))
        }
        progress.count += UInt32(names.count)
        progress.lastTime = history.messages.last?.sentTime ?? progress.lastTime
        progress.isComplete = history.completes
        save(progress, in: conversation)
        return ImportPlace(conversation: conversation, name: place.name, ends: [], senders: [:]).answer(names)
    }

    /// Ends an import whose last batch was taken before.
    func complete(_ place: ImportPlace) {
        guard let conversation = place.conversation, var progress = conversation.imported, !progress.isComplete else {
            return
        }
        progress.isComplete = true
        save(progress, in: conversation)
    }

    private func save(_ progress: ImportProgress, in conversation: ConversationState) {
        conversation.imported = progress
        conversation.lsn = nextLSN()
        pending.put(conversation, isNew: false)
    }

    private func makeConversation(_ name: ImportedConversation, _ ends: [AccountState]) -> ConversationState? {
        guard let first = ends.first, let last = ends.last else { return nil }
        return makeConversation(self.name(name.kind, from: first.account, to: last.account), first, last)
    }

    /// Writes a message of elsewhere at the next place; it counts nowhere, and nobody is pushed it.
    private func append(
        _ imported: ImportedMessage,
        from sender: AccountState,
        to ends: [AccountState],
        in conversation: ConversationState
    ) -> MessageUID {
        let lsn = nextLSN()
        let (time, counter) = conversation.head.stamp(now: imported.sentTime)
        let seq = conversation.head.seq.next
        let audience: Audience = conversation.name.kind == .system ? .receiverSide : .everyone
        var ordinals = conversation.head.ordinals
        ordinals.sender = conversation.group?.members[sender.account]?.totals ?? .zero
        var places = MailboxPlaces.none
        if let first = ends.first, let last = ends.last {
            places = takePlaces(of: conversation, between: first, and: last, audience, sender: sender.account, lsn)
        }
        let message = Message(
            seq: seq,
            lsn: lsn,
            sentTime: time,
            counter: counter,
            sender: sender.account,
            flags: [.inHistory, .updatesLast, .silent, .imported],
            audience: audience,
            mentions: [],
            ordinals: ordinals,
            mailboxPlaces: places,
            origin: nil,
            push: nil,
            state: .sent(imported.body)
        )
        pending.append(message, in: conversation.number)
        if let ends = conversation.name.ends {
            appendToMailboxes(.entry(conversation.number, seq: seq), places, ends, lsn)
        }
        conversation.head = LogHead(seq: seq, time: time, counter: counter, ordinals: ordinals)
        conversation.lsn = lsn
        return message.uid(in: conversation.number)
    }
}

extension ImportedConversation {
    var kind: ConversationKind {
        switch self {
        case .private: .private
        case .system: .system
        case .group: .group
        }
    }
}
