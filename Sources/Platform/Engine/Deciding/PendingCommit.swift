package import PlatformCore
internal import PlatformStore

/// What was decided and is not yet on disk: one batch of writes and every effect of it.
///
/// All writes of a tenant are made here, record by record, so that what a commit is stands in one
/// place.
struct PendingCommit {
    /// How many commands were decided into it.
    private(set) var commandCount = 0
    /// When the first of them was taken.
    private(set) var acceptedAt: UInt64?
    private(set) var batch = WriteBatch(reservingBytes: 64 << 10)
    private(set) var effects: [Effect] = []
    /// Answers to callers that are not links.
    private(set) var answers: [CallerAnswer] = []
    /// The first and the last change; the same where there is one, `nil` where there is none.
    private(set) var lsns: ClosedRange<LSN>?
    /// The last ones made with it or before it.
    private(set) var lastAccount = AccountNumber(rawValue: 0)
    private(set) var lastConversation = ConversationNumber(rawValue: 0)
    private(set) var entryCount = 0
    /// Group members' totals that changed, as readers must see them.
    private(set) var totals: [MemberName: SenderTotals] = [:]
    private(set) var cursors: [DeviceName: SyncCursor] = [:]
    /// Set when everything unsaved was written with it.
    private(set) var isCheckpoint = false
    /// Where one of them changed.
    var counts: TenantCounts?
    private var conversations: [ConversationNumber: ClosedRange<Place>] = [:]
    private var mailboxes: [AccountNumber: ClosedRange<Place>] = [:]
    private var touched: Set<ConversationNumber> = []
    private var shelves: [CommitRecord.ShelfChange] = []
    private var broadcasts: [Place] = []
    private var chatrooms: [ChatroomEvent] = []
    private var facts: [CommitFact] = []
    private var said: [ChatroomUtterance] = []
    /// Bytes of its record that grow with what is said.
    private var saidBytes = 0
    /// Bytes of effects that write nothing.
    private var toldBytes = 0

    /// A caller that waits outside of any link.
    struct CallerAnswer {
        let result: Result<Answer, ClientError>
        let give: @Sendable (Result<Answer, ClientError>) -> Void
    }

    /// About how many bytes it writes.
    var byteCount: Int { batch.byteCount + saidBytes }

    /// About how much memory its effects hold: they share what it writes.
    var effectBytes: Int { batch.byteCount + toldBytes }

    /// Whether anything was decided into it.
    var isEmpty: Bool { commandCount == 0 && batch.isEmpty && effects.isEmpty && answers.isEmpty }

    mutating func countCommand(acceptedAt uptime: UInt64) {
        commandCount += 1
        if acceptedAt == nil { acceptedAt = uptime }
    }

    mutating func changed(_ lsn: LSN) {
        lsns = (lsns?.lowerBound ?? lsn)...lsn
    }

    mutating func add(_ effect: Effect) {
        toldBytes += effect.toldBytes
        effects.append(effect)
    }

    /// Gives an answer once everything decided so far is on disk.
    mutating func answer(_ reply: ReplyAddress, _ result: Result<Answer, ClientError>) {
        switch reply {
        case .link(let link, let requestID): effects.append(.answer(link, requestID: requestID, result))
        case .closure(let give): answers.append(CallerAnswer(result: result, give: give))
        case .nobody: break
        }
    }
}

extension PendingCommit {
    mutating func put(_ user: User, isNew: Bool) {
        if isNew { batch.put(user.account, at: .userByID(user.id)) }
        batch.put(user, at: .user(user.account))
    }

    mutating func put(_ device: Device, of account: AccountNumber) {
        batch.put(device, at: .device(account, device.number))
    }

    mutating func put(_ membership: Membership, of account: AccountNumber, in conversation: ConversationNumber) {
        batch.put(membership, at: .membership(account, conversation))
    }

    mutating func put(_ conversation: ConversationState, isNew: Bool) {
        if isNew { batch.put(conversation.number, at: .conversationByName(conversation.name)) }
        let record = ConversationRecord(
            name: conversation.name,
            group: conversation.group?.group,
            imported: conversation.imported,
            lsn: conversation.lsn
        )
        batch.put(record, at: .conversation(conversation.number))
        touched.insert(conversation.number)
    }

    mutating func put(_ member: GroupMember, _ account: AccountNumber, in conversation: ConversationNumber) {
        batch.put(member, at: .member(conversation, account))
    }

    mutating func put(_ entry: ChannelEntry, _ channel: ConversationNumber, of root: ConversationNumber) {
        batch.put(entry, at: .channel(root, channel))
    }

    mutating func forget(_ channel: ConversationNumber, of root: ConversationNumber) {
        batch.delete(.channel(root, channel))
    }

    /// Writes a message that takes the next place of its log.
    mutating func append(_ message: Message, in conversation: ConversationNumber) {
        batch.put(message, at: .message(conversation, message.seq))
        Self.extend(&conversations[conversation], to: message.seq)
        entryCount += 1
    }

    /// Writes a change that takes the next place of its log, and the message as it is now.
    mutating func append(_ change: Change, of message: Message, in conversation: ConversationNumber) {
        batch.put(change, at: .change(conversation, change.seq))
        batch.put(message, at: .message(conversation, message.seq))
        Self.extend(&conversations[conversation], to: change.seq)
        entryCount += 1
    }

    mutating func put(_ push: PushRequest, _ lsn: LSN, on day: DayBucket) {
        batch.put(push, at: .pushRequest(day, lsn))
    }

    mutating func put(_ code: LoginCode, _ lsn: LSN, on day: DayBucket) {
        batch.put(code, at: .loginCode(day, lsn))
    }

    /// Writes whose a phone number is; `nil` for nobody's.
    mutating func put(_ holder: AccountNumber?, of phone: PhoneNumber) {
        if let holder {
            batch.put(holder, at: .userByPhone(phone))
        } else {
            batch.delete(.userByPhone(phone))
        }
    }

    mutating func put(_ word: SensitiveWord) {
        batch.put(word, at: .sensitiveWord(word.key))
    }

    mutating func removeWord(_ key: [UInt8]) {
        batch.delete(.sensitiveWord(key))
    }

    /// Writes an entry of the tenant's own log.
    mutating func append(_ broadcast: Broadcast) {
        batch.put(broadcast, at: .broadcast(broadcast.seq))
        broadcasts.append(broadcast.seq)
        entryCount += 1
    }

    /// Writes an entry that takes a place of a mailbox.
    mutating func append(_ entry: MailboxRecord, at place: Place, in account: AccountNumber) {
        batch.put(entry, at: .mailbox(account, place))
        Self.extend(&mailboxes[account], to: place)
    }

    mutating func put(_ correction: UnreadCorrection, in conversation: ConversationNumber) {
        batch.put(correction, at: .correction(conversation, correction.seq))
    }

    mutating func putDeletion(
        _ correction: UnreadCorrection,
        by account: AccountNumber,
        in conversation: ConversationNumber
    ) {
        batch.put(correction, at: .deletion(account, conversation, correction.seq))
        batch.put(.deletedBy(conversation, correction.seq, account))
    }

    mutating func setPinned(_ isPinned: Bool, _ seq: Place, in conversation: ConversationNumber) {
        if isPinned {
            batch.put(.pinned(conversation, seq))
        } else {
            batch.delete(.pinned(conversation, seq))
        }
    }

    mutating func putMention(of account: AccountNumber, at seq: Place, in conversation: ConversationNumber) {
        batch.put(.mention(account, conversation, seq))
    }

    mutating func put(_ send: IdempotencyRecord, under key: SendKey, on day: DayBucket) {
        batch.put(send, at: .idempotency(day, key.account, Array(key.key.utf8)))
    }

    mutating func setBlacklisted(_ isBlacklisted: Bool, _ whom: AccountNumber, by account: AccountNumber) {
        if isBlacklisted {
            batch.put(.blacklist(account, whom))
        } else {
            batch.delete(.blacklist(account, whom))
        }
    }

    mutating func put<Item: StoredShelfItem>(_ record: ShelfRecord<Item>, on shelf: ShelfName) {
        batch.put(record, at: .shelf(shelf, record.item.key))
        shelves.append(.init(shelf, record.item.key))
    }

    mutating func remove(_ key: [UInt8], from shelf: ShelfName) {
        batch.delete(.shelf(shelf, key))
        shelves.append(.init(shelf, key))
    }

    /// Removes all that stands on a shelf.
    mutating func empty(_ shelf: ShelfName) {
        batch.delete(.shelf(shelf))
        shelves.append(.init(shelf, nil))
    }

    /// Names what happened to a chatroom in the commit's record.
    mutating func note(_ event: ChatroomEvent) {
        chatrooms.append(event)
    }

    /// Keeps what was said in a chatroom in the commit's record.
    mutating func note(_ said: ChatroomUtterance) {
        self.said.append(said)
        saidBytes += said.message.byteCount
    }

    mutating func put(_ message: ChatroomMessage, in room: ChatroomNumber) {
        batch.put(message, at: .chatroomMessage(room, message.sentTime, message.counter))
    }

    mutating func remove(_ message: MessageUID, from room: ChatroomNumber) {
        batch.delete(.chatroomMessage(room, message.sentTime, message.counter))
    }

    mutating func removeMessages(of room: ChatroomNumber) {
        batch.delete(.chatroomMessages(of: room))
    }

    /// A conversation's record or somebody's membership changed without an entry.
    mutating func touch(_ conversation: ConversationNumber) {
        touched.insert(conversation)
    }

    mutating func show(_ totals: SenderTotals, of account: AccountNumber, in conversation: ConversationNumber) {
        self.totals[MemberName(conversation: conversation, account: account)] = totals
    }

    mutating func show(_ cursor: SyncCursor, of device: DeviceNumber, of account: AccountNumber) {
        cursors[DeviceName(account: account, device: device)] = cursor
    }

    /// Writes what no log holds by key, and says so.
    mutating func save(
        _ unsaved: (accounts: [AccountState], groups: [ConversationState]),
        _ checkpoint: CheckpointRecord
    ) {
        for account in unsaved.accounts {
            for device in account.devices.values where device.isUnsaved {
                batch.put(device.window, at: .sendWindow(account.account, device.device.number))
                batch.put(device.cursor, at: .cursor(account.account, device.device.number))
                device.isUnsaved = false
            }
        }
        for conversation in unsaved.groups {
            guard let group = conversation.group else { continue }
            for account in group.unsavedTotals {
                guard let member = group.members[account] else { continue }
                put(member, account, in: conversation.number)
            }
            group.unsavedTotals.removeAll()
        }
        batch.put(checkpoint, at: .checkpoint)
        isCheckpoint = true
    }

    /// Notes for the event log what the last change did; messages and shelves tell of themselves.
    mutating func note(
        _ kind: CommitFact.Kind,
        of account: AccountNumber = AccountNumber(rawValue: 0),
        in conversation: ConversationNumber = ConversationNumber(rawValue: 0),
        at place: Place = .zero
    ) {
        guard let lsn = lsns?.upperBound else { preconditionFailure("a fact is what a change did") }
        facts.append(CommitFact(kind, lsn: lsn, conversation: conversation, account: account, place: place))
    }

    mutating func move(_ name: ConsumerName, to consumer: EventConsumer) {
        batch.put(consumer, at: .consumer(name))
    }

    mutating func remove(_ name: ConsumerName) {
        batch.delete(.consumer(name))
        batch.delete(.deadLetters(to: name))
    }

    mutating func put(_ letter: DeadLetter, to name: ConsumerName) {
        batch.put(letter, at: .deadLetter(name, letter.lsn))
    }

    mutating func removeLetter(_ lsn: LSN, to name: ConsumerName) {
        batch.delete(.deadLetter(name, lsn))
    }

    mutating func forgetCommits(through lsn: LSN) {
        batch.delete(.commits(through: lsn))
    }

    mutating func forgetSendKeys(before day: DayBucket) {
        batch.delete(.idempotency(before: day))
    }

    mutating func forgetLoginCodes(before day: DayBucket) {
        batch.delete(.loginCodes(before: day))
    }

    mutating func forgetPushRequests(before day: DayBucket) {
        batch.delete(.pushRequests(before: day))
    }

    /// Adds the commit's own record: which logs grew from where to where.
    mutating func seal(at time: Timestamp, _ lastAccount: AccountNumber, _ lastConversation: ConversationNumber) {
        guard let lsns else { return }
        (self.lastAccount, self.lastConversation) = (lastAccount, lastConversation)
        var record = CommitRecord(
            firstLSN: lsns.lowerBound,
            time: time,
            conversations: conversations.map {
                CommitRecord.Advance(log: $0.key, first: $0.value.lowerBound, last: $0.value.upperBound)
            },
            mailboxes: mailboxes.map {
                CommitRecord.Advance(log: $0.key, first: $0.value.lowerBound, last: $0.value.upperBound)
            },
            touched: Array(touched),
            counts: counts,
            shelves: shelves,
            chatrooms: chatrooms
        )
        record.broadcasts = broadcasts
        record.facts = facts
        record.said = said
        batch.put(record, at: .commit(lsns.upperBound))
    }

    // Static: as a method it would hold a copy of the dictionary it writes to, which would be copied whole.
    private static func extend(_ grown: inout ClosedRange<Place>?, to place: Place) {
        guard let before = grown else {
            grown = place...place
            return
        }
        precondition(place == before.upperBound.next, "places are dense")
        grown = before.lowerBound...place
    }
}

/// A member of a group, as a key.
package struct MemberName: Hashable, Sendable {
    package let conversation: ConversationNumber
    package let account: AccountNumber

    package init(conversation: ConversationNumber, account: AccountNumber) {
        self.conversation = conversation
        self.account = account
    }
}

/// A device of a user, as a key.
package struct DeviceName: Hashable, Sendable {
    package let account: AccountNumber
    package let device: DeviceNumber

    package init(account: AccountNumber, device: DeviceNumber) {
        self.account = account
        self.device = device
    }
}
