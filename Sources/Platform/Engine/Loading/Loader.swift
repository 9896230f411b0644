internal import PlatformCore
internal import PlatformStore

/// Reads cold states from a snapshot, on reader threads.
struct Loader {
    let snapshot: any StoreSnapshot
    let now: Timestamp

    /// Ids of so many sends are looked up only on days that have any.
    private static let sendKeysAtOnceMin = 8

    func load(_ states: [ColdState]) -> [Load] {
        let days = sendDays(keyCount: states.count)
        return states.map { state in
            do throws(StoreError) {
                return Load(state: state, result: .success(try read(state, sendDays: days)))
            } catch {
                return Load(state: state, result: .failure(ClientError(error)))
            }
        }
    }

    private func read(_ state: ColdState, sendDays: [DayBucket]) throws(StoreError) -> [LoadedState] {
        switch state {
        case .user(let id):
            guard let account = try snapshot.read(AccountNumber.self, at: .userByID(id)) else { return [.noUser(id)] }
            return [.account(try loadAccount(account))]
        case .account(let account): return [.account(try loadAccount(account))]
        case .name(let name):
            guard let number = try snapshot.read(ConversationNumber.self, at: .conversationByName(name)) else {
                return [.noConversation(name)]
            }
            return [.conversation(try conversation(number))]
        case .conversation(let number): return [.conversation(try conversation(number))]
        case .sendKey(let key): return [.sendKey(key, try send(under: key, on: sendDays))]
        case .shelf(let name): return [.shelf(name, try items(of: name))]
        case .phone(let phone):
            return [.phone(phone, try snapshot.read(AccountNumber.self, at: .userByPhone(phone)))]
        case .chatrooms: return [.chatrooms(try LoadedChatrooms(reading: snapshot, now: now))]
        case .message(let number, let reference):
            return [.message(reference, number, try message(reference, in: number))]
        case .words: return [.words(try snapshot.sensitiveWords())]
        case .broadcasts: return [.broadcasts(try snapshot.broadcasts(countMax: Broadcast.waitingCountMax))]
        case .counts(let number, let viewer, let place, let mark):
            return [.counts(state, try counts(of: viewer, at: place, from: mark, in: number))]
        case .oldCommits(let cutoff): return [.oldCommits(try snapshot.lastCommit(before: cutoff))]
        }
    }

    private func loadAccount(_ account: AccountNumber) throws(StoreError) -> LoadedAccount {
        guard let user = try snapshot.read(User.self, at: .user(account)) else {
            throw StoreError(.corrupt, "there is no user record of account \(account.rawValue)")
        }
        var loaded = LoadedAccount(user: user)
        try snapshot.scan(MailboxRecord.self, in: .mailbox(of: account), .backward) { (key, _) throws(StoreError) in
            if case .mailbox(_, let place) = key { loaded.mailboxHead = place }
            return .stop
        }
        try snapshot.scan(Membership.self, in: .memberships(of: account)) { (key, membership) throws(StoreError) in
            if case .membership(_, let conversation) = key { loaded.memberships[conversation] = membership }
            return .goOn
        }
        var devices: [Device] = []
        try snapshot.scan(Device.self, in: .devices(of: account)) { (_, device) throws(StoreError) in
            devices.append(device)
            return .goOn
        }
        for device in devices {
            let window = try snapshot.read(SendWindow.self, at: .sendWindow(account, device.number))
            let cursor = try snapshot.read(SyncCursor.self, at: .cursor(account, device.number))
            loaded.devices.append(.init(device: device, window: window ?? SendWindow(), cursor: cursor ?? .zero))
        }
        try snapshot.scan(.blacklist(of: account), .forward) { (key, _) throws(StoreError) in
            if case .blacklist(_, let blocked) = try TenantKey(key) { loaded.blacklist.insert(blocked) }
            return .goOn
        }
        for kind in user.shelves.keys where kind.isAskedBySends {
            loaded.shelves[kind] = try items(of: ShelfName(kind, of: account))
        }
        return loaded
    }

    private func conversation(_ number: ConversationNumber) throws(StoreError) -> LoadedConversation {
        guard let record = try snapshot.read(ConversationRecord.self, at: .conversation(number)) else {
            throw StoreError(.corrupt, "there is no record of conversation \(number.rawValue)")
        }
        var members: [AccountNumber: GroupMember] = [:]
        if record.group != nil {
            try snapshot.scan(GroupMember.self, in: .members(of: number)) { (key, member) throws(StoreError) in
                if case .member(_, let account) = key { members[account] = member }
                return .goOn
            }
        }
        return LoadedConversation(
            number: number,
            name: record.name,
            isFoundByName: try snapshot.read(ConversationNumber.self, at: .conversationByName(record.name)) == number,
            head: try snapshot.logHead(of: number),
            group: record.group,
            members: members,
            imported: record.imported,
            channels: record.group?.channel?.isMain == true ? try snapshot.channels(of: number) : [:]
        )
    }

    private func items(of shelf: ShelfName) throws(StoreError) -> ShelfItems {
        var items: ShelfItems = [:]
        try snapshot.scanShelves(of: shelf.kind, in: .shelf(shelf)) { (_, item, _) throws(StoreError) in
            items[item.key] = item
            return .goOn
        }
        return items
    }

    /// The days on which ids of sends may have been kept that still count.
    private func sendDays(keyCount: Int) -> [DayBucket] {
        let today = DayBucket(of: now)
        // A clock that was set back over midnight has left keys in the bucket of the day to come.
        let days = [today, today.previous, today.next]
        return keyCount < Self.sendKeysAtOnceMin ? days : days.filter(hasSends)
    }

    private func hasSends(on day: DayBucket) -> Bool {
        var isUsed = false
        do throws(StoreError) {
            try snapshot.scan(.idempotency(on: day), .forward) { (_, _) throws(StoreError) in
                isUsed = true
                return .stop
            }
        } catch {
            // The look-up of an id says what is wrong.
            return true
        }
        return isUsed
    }

    private func send(under key: SendKey, on days: [DayBucket]) throws(StoreError) -> IdempotencyRecord? {
        for day in days {
            let name = TenantKey.idempotency(day, key.account, Array(key.key.utf8))
            if let record = try snapshot.read(IdempotencyRecord.self, at: name) { return record }
        }
        return nil
    }

    private func message(
        _ reference: MessageRef,
        in conversation: ConversationNumber
    ) throws(StoreError) -> KnownMessage? {
        let message =
            switch reference {
            case .seq(let seq): try snapshot.read(Message.self, at: .message(conversation, seq))
            case .uid(let uid): try snapshot.message(uid)
            case .broadcast(let place): try snapshot.copy(of: place, in: conversation)
            }
        guard let message else { return nil }
        var known = KnownMessage(message: message)
        try snapshot.scan(.deletedBy(of: message.seq, in: conversation), .forward) { (key, _) throws(StoreError) in
            if case .deletedBy(_, _, let account) = try TenantKey(key) { known.deletedBy.insert(account) }
            return .goOn
        }
        return known
    }

    /// Counts forward from a read mark: the place's own entry has the conversation's counts, and what
    /// the viewer said between is counted one by one.
    private func counts(
        of viewer: AccountNumber,
        at place: Place,
        from mark: ReadMark,
        in number: ConversationNumber
    ) throws(StoreError) -> ViewerCounts {
        guard let record = try snapshot.read(ConversationRecord.self, at: .conversation(number)),
            let ordinals = try snapshot.ordinals(at: place, in: number)
        else {
            throw StoreError(.corrupt, "there is no entry \(place.rawValue) in conversation \(number.rawValue)")
        }
        if let ends = record.name.ends { return ViewerCounts(ordinals, for: viewer, in: ends) }
        var own = mark.counts.own
        let range = KeyRange.messages(of: number, after: mark.seq, through: place)
        try snapshot.scan(Message.self, in: range) { (_, message) throws(StoreError) in
            // Each message carries its sender's totals after it, so the viewer's last one has them all.
            if message.sender == viewer { own = message.ordinals.sender }
            return .goOn
        }
        return ViewerCounts(ordinals, own: own)
    }
}

extension ClientError {
    /// What a client is told of a failure below; the detail is for the log alone.
    init(_ error: StoreError) {
        switch error.code {
        case .noSpace:
            self.init(.storageFull, "the server's disk is full", retryAfter: 5_000)
        case .engine, .corrupt, .newerFormat, .locked:
            self.init(.internalError, "the server could not read its data; its log says why")
        }
    }
}
