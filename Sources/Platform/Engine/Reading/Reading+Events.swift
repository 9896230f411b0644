internal import PlatformCore
internal import PlatformStore

/// What happened, derived from the commit records and what they name.
extension Reading {
    /// Commits looked at for one page.
    private static let commitCountMax = 1_024
    /// Bytes of content after which a page of events ends.
    static let eventBytesMax = 1 << 20

    func found(by query: EventQuery) throws -> EventsFound {
        switch query {
        case .page(let after, let limit, let names):
            guard after <= point.lsn else {
                throw ClientError(.invalidArgument, "the log ends at \(point.lsn.rawValue)")
            }
            return .page(try events(after: after, limit: pageCount(limit), of: names))
        case .mail(let account, let after, let limit):
            return .page(try mail(of: account, after: after, limit: pageCount(limit)))
        case .consumer(let name):
            return .consumer(try snapshot.read(EventConsumer.self, at: .consumer(name)), end: point.lsn)
        case .consumers(let limit): return .consumers(try consumers(limit: limit), end: point.lsn)
        case .deadLetters(let name, let after, let limit):
            let letters = try deadLetters(to: name, after: after, limit: pageCount(limit) + 1)
            return .deadLetters(Array(letters.prefix(pageCount(limit))), hasMore: letters.count > pageCount(limit))
        case .speaker(let actor, let speech): return .speaker(try speaker(actor, speech))
        }
    }

    private func speaker(_ actor: Actor, _ speech: Speech) throws -> Speaker {
        let (user, account, platform): (UserID, AccountNumber?, Platform)
        switch (actor, speech.from) {
        case (.user(let number, let device, _), _):
            (user, account, platform) = (try name(of: number), number, try self.platform(of: device, number))
        case (.server, .account(let number)): (user, account, platform) = (try name(of: number), number, .server)
        // Who was never heard of before becomes a user by being named.
        case (.server, .id(let id)):
            (user, account, platform) = (id, speech.edited == nil ? nil : try self.account(of: id), .server)
        }
        guard let ref = speech.edited, let account, case .conversation(let target) = speech.place,
            let log = try conversation(target, of: account), let message = try edited(ref, in: log)
        else { return Speaker(user: user, platform: platform, edited: nil) }
        return Speaker(
            user: user,
            platform: platform,
            edited: (message.uid(in: log), message.body?.objectName ?? "")
        )
    }

    private func edited(_ ref: MessageRef, in log: ConversationNumber) throws(StoreError) -> Message? {
        switch ref {
        case .seq(let seq): try message(seq, in: log)
        case .uid(let uid): uid.conversation == log ? try snapshot.message(uid) : nil
        case .broadcast: nil
        }
    }

    private func events(after: LSN, limit: Int, of names: Set<EventName>) throws(StoreError) -> EventPage {
        var events: [Event] = []
        var cursor = after
        var lostThrough: LSN?
        var (commitCount, byteCount) = (0, 0)
        try snapshot.scan(CommitRecord.self, in: .commits(after: after)) { (key, commit) throws(StoreError) in
            guard case .commit(let last) = key else { return .goOn }
            if commitCount == 0, commit.firstLSN.rawValue > after.rawValue + 1 {
                lostThrough = LSN(rawValue: commit.firstLSN.rawValue - 1)
            }
            commitCount += 1
            for event in try self.events(of: commit, through: last, wanting: names) where event.lsn > after {
                // Events of one change stay together: the cursor cannot point between them.
                if events.count >= limit || byteCount >= Self.eventBytesMax, event.lsn > cursor { return .stop }
                events.append(event)
                byteCount += event.byteCount
                cursor = event.lsn
            }
            cursor = last
            let isFull = events.count >= limit || byteCount >= Self.eventBytesMax
            return isFull || commitCount >= Self.commitCountMax ? .stop : .goOn
        }
        return EventPage(events: events, cursor: cursor, end: point.lsn, lostThrough: lostThrough)
    }

    /// All that one commit did, in the order of its changes.
    private func events(
        of commit: CommitRecord,
        through last: LSN,
        wanting names: Set<EventName>
    ) throws(StoreError) -> [Event] {
        func wants(_ name: EventName) -> Bool { names.isEmpty || names.contains(name) }
        var events: [Event] = []
        let ofMessages: [EventName] = [
            .messageCreated, .messageEdited, .messageRecalled, .messageExpanded, .messagePinned,
            .messageReacted,
        ]
        if ofMessages.contains(where: wants) {
            for advance in commit.conversations {
                events += try entries(of: advance.log, advance.first, advance.last).filter { wants($0.name) }
            }
        }
        for fact in commit.facts {
            guard let event = try event(of: fact, time: commit.time), wants(event.name) else { continue }
            events.append(event)
        }
        events += commit.chatrooms.lazy.map { Event(lsn: last, time: commit.time, content: .chatroom($0)) }
            .filter { wants($0.name) }
        events += commit.said.lazy.map { Event(lsn: $0.lsn, time: $0.message.sentTime, content: .chatroomSaid($0)) }
            .filter { wants($0.name) }
        if wants(.recordChanged) {
            for change in commit.shelves {
                events.append(try event(of: change, at: last, time: commit.time))
            }
        }
        // Stable, so that what shares a change keeps the order it was named in.
        return events.enumerated().sorted { ($0.element.lsn, $0.offset) < ($1.element.lsn, $1.offset) }.map(\.element)
    }

    private func entries(
        of log: ConversationNumber,
        _ first: Place,
        _ last: Place
    ) throws(StoreError) -> [Event] {
        var events: [Event] = []
        let messages = KeyRange.messages(of: log, after: first.previous, through: last)
        try snapshot.scan(Message.self, in: messages) { (_, message) throws(StoreError) in
            // What was imported happened long ago, somewhere else.
            if !message.flags.contains(.imported) { events.append(try event(of: message, in: log)) }
            return .goOn
        }
        let changes = KeyRange.changes(of: log, after: first.previous, through: last)
        try snapshot.scan(Change.self, in: changes) { (_, change) throws(StoreError) in
            if let event = try event(of: change, in: log) { events.append(event) }
            return .goOn
        }
        return events
    }

    func event(of message: Message, in log: ConversationNumber) throws(StoreError) -> Event {
        let content = try messageEvent(message, change: nil, in: log)
        return Event(lsn: message.lsn, time: message.sentTime, content: .message(content))
    }

    func event(of change: Change, in log: ConversationNumber) throws(StoreError) -> Event? {
        guard let message = try message(change.target, in: log) else { return nil }
        let content = try messageEvent(message, change: change, in: log)
        return Event(lsn: change.lsn, time: change.time, content: .message(content))
    }

    private func messageEvent(
        _ message: Message,
        change: Change?,
        in log: ConversationNumber
    ) throws(StoreError) -> MessageEvent {
        var directedTo: [UserID] = []
        if case .users(let accounts) = message.audience {
            for account in accounts { directedTo.append(try name(of: account)) }
        }
        let place = try place(of: log, from: message.sender)
        return MessageEvent(
            view: try view(message, in: log),
            place: place,
            change: change,
            by: try name(of: change?.by ?? message.sender),
            platform: try message.origin.map { (origin) throws(StoreError) in
                try platform(of: origin.device, message.sender)
            } ?? .server,
            directedTo: place.kind == .group ? directedTo : []
        )
    }

    private func place(of log: ConversationNumber, from sender: AccountNumber) throws(StoreError) -> EventPlace {
        let name = try record(of: log).name
        let target = try target(name, of: sender)
        return EventPlace(kind: name.kind, id: target.id, channel: target.channel)
    }

    private func platform(of device: DeviceNumber, _ account: AccountNumber) throws(StoreError) -> Platform {
        try snapshot.read(Device.self, at: .device(account, device))?.platform ?? .other
    }

    private func event(of fact: CommitFact, time: Timestamp) throws(StoreError) -> Event? {
        let content: Event.Content? =
            switch fact.kind {
            case .userCreated: .user(.created, try name(of: fact.account))
            case .userUpdated: .user(.updated, try name(of: fact.account))
            case .userDeactivated: .user(.deactivated, try name(of: fact.account))
            case .userReactivated: .user(.reactivated, try name(of: fact.account))
            case .groupCreated: try group(.created, fact)
            case .groupUpdated: try group(.updated, fact)
            case .groupJoined: try group(.joined, fact)
            case .groupLeft: try group(.left, fact)
            case .groupDismissed: try group(.dismissed, fact)
            case .loginCodeRequested: try loginCode(of: fact, time: time)
            case .conversationRead:
                .read(
                    by: try name(of: fact.account),
                    try place(of: fact.conversation, from: fact.account),
                    upTo: fact.place
                )
            }
        return content.map { Event(lsn: fact.lsn, time: time, content: $0) }
    }

    /// The code that a change was made by; its day is the commit's, or the one before at midnight.
    private func loginCode(of fact: CommitFact, time: Timestamp) throws(StoreError) -> Event.Content? {
        let day = DayBucket(of: time)
        for day in [day, DayBucket(rawValue: day.rawValue - min(1, day.rawValue))] {
            if let code = try snapshot.read(LoginCode.self, at: .loginCode(day, fact.lsn)) { return .loginCode(code) }
        }
        return nil
    }

    private func group(_ what: CommitGroupFact, _ fact: CommitFact) throws(StoreError) -> Event.Content? {
        let target: ConversationTarget
        switch try record(of: fact.conversation).name {
        case .group(let id): target = .group(id)
        case .channel(let id, let channel): target = .channel(id, channel)
        case .private, .system: return nil
        }
        return .group(what, target, member: fact.account.rawValue == 0 ? nil : try name(of: fact.account))
    }

    private func event(
        of change: CommitRecord.ShelfChange,
        at lsn: LSN,
        time: Timestamp
    ) throws(StoreError) -> Event {
        let owner =
            switch change.shelf.kind.owner {
            case .account: try name(of: AccountNumber(rawValue: change.shelf.owner)).text
            case .conversation:
                try record(of: ConversationNumber(rawValue: change.shelf.owner)).group?.id.text ?? ""
            // Rooms come and go, so their numbers name nobody for long.
            case .chatroom: String(change.shelf.owner)
            case .tenant: ""
            }
        return Event(lsn: lsn, time: time, content: .record(change.shelf.kind, of: owner, item: change.item))
    }

    private func consumers(
        limit: Int
    ) throws(StoreError) -> [(name: ConsumerName, consumer: EventConsumer)] {
        var found: [(name: ConsumerName, consumer: EventConsumer)] = []
        try snapshot.scan(EventConsumer.self, in: .table(.consumer)) { (key, consumer) throws(StoreError) in
            if case .consumer(let name) = key { found.append((name, consumer)) }
            return found.count < limit ? .goOn : .stop
        }
        return found
    }

    private func deadLetters(
        to name: ConsumerName,
        after lsn: LSN,
        limit: Int
    ) throws(StoreError) -> [DeadLetter] {
        var letters: [DeadLetter] = []
        try snapshot.scan(DeadLetter.self, in: .deadLetters(to: name, after: lsn)) { (_, letter) throws(StoreError) in
            letters.append(letter)
            return letters.count < limit ? .goOn : .stop
        }
        return letters
    }
}

extension Event {
    /// About how many bytes it takes in memory.
    var byteCount: Int {
        switch content {
        case .message(let event): 128 + event.view.byteCount
        case .chatroomSaid(let said): 128 + said.message.byteCount
        case .chatroom(.room(_, _, let users, _)): 128 + 32 * users.count
        case .chatroom(.attribute(_, _, _, _, let value)): 128 + value.utf8.count
        case .read, .user, .group, .record, .loginCode: 128
        }
    }
}
