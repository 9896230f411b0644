internal import PlatformCore
internal import PlatformStore
internal import TestSupport

/// A value of some record type with its key, its bytes, and how to read bytes as that type.
struct RecordSample: Sendable {
    let key: TenantKey
    let record: [UInt8]
    /// Whether bytes are read as the sample's own value.
    let reads: @Sendable ([UInt8]) throws(StoreError) -> Bool

    init<Value: StoredRecord & Equatable>(_ value: Value, at key: TenantKey) {
        self.key = key
        record = value.record
        reads = { (bytes) throws(StoreError) in try Value(record: bytes, at: key) == value }
    }
}

/// Makes a random value of each record type.
enum RandomRecords {
    static let kinds =
        [
            "message", "change", "correction", "deletion", "mailbox", "conversation", "member", "membership", "user",
            "userByID", "device", "sendWindow", "cursor", "idempotency", "commit", "checkpoint",
        ] + ShelfKind.allCases.filter { $0.rawValue < 0x50 }.map { "shelf-\($0)" }

    /// What came after the last released format, which has no fixtures of it.
    static let laterKinds =
        [
            "message+", "change+", "membership+", "broadcast", "sensitiveWord", "pushRequest", "chatroomMessage",
            "commit+chatrooms",
        ]
        + ShelfKind.allCases.filter { $0.rawValue >= 0x50 }.map { "shelf-\($0)" }
        + ["channel", "channelConversation", "channelMember", "channelMembership", "loginCode", "userByPhone"]

    static func sample(of kind: String, using random: inout SeededGenerator) -> RecordSample {
        let (account, conversation, seq) = (random.account(), random.conversation(), random.place(from: 1))
        return switch kind {
        case "message": RecordSample(random.message(at: seq), at: .message(conversation, seq))
        case "pushRequest":
            RecordSample(
                PushRequest(.custom, time: random.time(), body: random.bytes()),
                at: .pushRequest(DayBucket(rawValue: 20_000), random.lsn())
            )
        case "loginCode":
            RecordSample(
                LoginCode(phone: random.phone(), code: random.text(), expiresAt: random.time()),
                at: .loginCode(DayBucket(rawValue: 20_000), random.lsn())
            )
        case "userByPhone": RecordSample(account, at: .userByPhone(random.phone()))
        case "sensitiveWord": random.sensitiveWord()
        case "chatroomMessage": random.chatroomMessage()
        case "commit+chatrooms": RecordSample(random.chatroomCommit(), at: .commit(random.lsn()))
        case "channel":
            RecordSample(
                ChannelEntry(id: random.channelID(), isDeleted: random.flip()),
                at: .channel(conversation, random.conversation())
            )
        case "channelConversation": RecordSample(random.channelRecord(), at: .conversation(conversation))
        case "channelMember": RecordSample(random.channelMember(), at: .member(conversation, account))
        case "channelMembership": RecordSample(random.channelMembership(), at: .membership(account, conversation))
        case "broadcast": RecordSample(random.broadcast(at: seq), at: .broadcast(seq))
        case "message+": RecordSample(random.laterMessage(at: seq), at: .message(conversation, seq))
        case "membership+": RecordSample(random.laterMembership(), at: .membership(account, conversation))
        case "change+": RecordSample(random.laterChange(at: seq.next), at: .change(conversation, seq.next))
        case "change": RecordSample(random.change(at: seq.next), at: .change(conversation, seq.next))
        case "correction": RecordSample(random.correction(at: seq), at: .correction(conversation, seq))
        case "deletion": RecordSample(random.correction(at: seq), at: .deletion(account, conversation, seq))
        case "mailbox": RecordSample(random.mailboxRecord(), at: .mailbox(account, seq))
        case "conversation": RecordSample(random.conversationRecord(), at: .conversation(conversation))
        case "member": RecordSample(random.member(), at: .member(conversation, account))
        case "membership": RecordSample(random.membership(), at: .membership(account, conversation))
        case "user": RecordSample(random.user(account), at: .user(account))
        case "userByID": RecordSample(account, at: .userByID(UserID(unchecked: random.id())))
        case "device": RecordSample(random.device(), at: .device(account, DeviceNumber(rawValue: 7)))
        case "sendWindow": RecordSample(random.window(), at: .sendWindow(account, DeviceNumber(rawValue: 7)))
        case "cursor": RecordSample(random.cursor(), at: .cursor(account, DeviceNumber(rawValue: 7)))
        case "idempotency":
            RecordSample(random.idempotency(), at: .idempotency(DayBucket(rawValue: 20_000), account, [1, 2]))
        case "commit": RecordSample(random.commit(), at: .commit(random.lsn()))
        case "checkpoint": RecordSample(random.checkpoint(), at: .checkpoint)
        default:
            ShelfKind.allCases.first { "shelf-\($0)" == kind }.map { random.shelfSample(of: $0) }
                ?? RecordSample(random.checkpoint(), at: .checkpoint)
        }
    }
}

extension SeededGenerator {
    /// A number of any magnitude, so that varints of every length occur.
    mutating func number(_ max: UInt64 = .max) -> UInt64 {
        .random(in: 0...max >> UInt64.random(in: 0...UInt64(63 - max.leadingZeroBitCount), using: &self), using: &self)
    }

    mutating func number32() -> UInt32 { UInt32(number(UInt64(UInt32.max))) }
    mutating func flip() -> Bool { Bool.random(using: &self) }
    mutating func account() -> AccountNumber { AccountNumber(rawValue: max(1, number32())) }
    mutating func conversation() -> ConversationNumber { ConversationNumber(rawValue: max(1, number32())) }
    mutating func lsn() -> LSN { LSN(rawValue: number()) }
    mutating func time() -> Timestamp { Timestamp(rawValue: Int64(number(1 << 41)) + MessageUID.epoch.rawValue - 1) }

    mutating func place(from first: UInt32 = 0) -> Place {
        Place(rawValue: max(first, UInt32(number(UInt64(Place.last.rawValue - 1)))))
    }

    mutating func id() -> String {
        let alphabet = Array("azAZ09+=_-")
        return String(
            (0..<Int.random(in: 1...64, using: &self)).map { _ in alphabet.randomElement(using: &self) ?? "a" }
        )
    }

    mutating func text() -> String {
        String(repeating: ["", "a", "ß", "🙂", "\0"].randomElement(using: &self) ?? "", count: Int(number(90)))
    }

    mutating func bytes() -> [UInt8] { (0..<number(300)).map { _ in UInt8.random(in: 0...255, using: &self) } }
    mutating func accounts() -> [AccountNumber] { Set((0..<number(9)).map { _ in account() }).sorted() }
    mutating func totals() -> SenderTotals { SenderTotals(counted: number32(), mentionAll: number32()) }
    mutating func counts() -> ViewerCounts {
        flip() ? .zero : ViewerCounts(counted: number32(), mentionAll: number32(), own: totals())
    }

    mutating func ordinals() -> Ordinals { Ordinals(first: number32(), second: number32(), sender: totals()) }
    mutating func places() -> MailboxPlaces { MailboxPlaces(first: place(), second: place()) }
    mutating func flags() -> EntryFlags { EntryFlags(rawValue: UInt16(number(UInt64(UInt16.max)))) }
    mutating func cursor() -> SyncCursor { SyncCursor(place: place(), lsn: lsn()) }

    mutating func imported() -> ImportProgress? {
        if flip() { return nil }
        let count = place().rawValue
        return ImportProgress(
            count: count,
            lastTime: time(),
            lastBatch: .init(
                after: count / 2,
                startTime: flip() ? .zero : max(time(), MessageUID.epoch),
                startCounter: UInt8.random(in: 0...MessageUID.counterMax, using: &self),
                fingerprint: number()
            ),
            isComplete: flip()
        )
    }

    mutating func audience() -> Audience {
        switch UInt8.random(in: 0...3, using: &self) {
        case 0: .everyone
        case 1: .senderSide
        case 2: .receiverSide
        default: .users(accounts())
        }
    }

    mutating func state() -> MessageState {
        let body = MessageBody(objectName: text(), content: bytes())
        let mark = ChangeMark(at: place(), time: time())
        switch UInt8.random(in: 0...2, using: &self) {
        case 0: return .sent(body)
        case 1: return .edited(body, mark)
        default: return .recalled(mark, by: account(), isAdmin: flip(), removesNotice: flip())
        }
    }

    mutating func message(at seq: Place) -> Message {
        Message(
            seq: seq,
            lsn: lsn(),
            sentTime: min(max(time(), MessageUID.epoch), MessageUID.horizon),
            counter: UInt8.random(in: 0...MessageUID.counterMax, using: &self),
            sender: account(),
            flags: flags(),
            audience: audience(),
            mentions: accounts(),
            ordinals: ordinals(),
            mailboxPlaces: places(),
            origin: flip()
                ? nil
                : SendOrigin(
                    device: DeviceNumber(rawValue: number32()),
                    clientID: number32(),
                    fingerprint: number32()
                ),
            push: flip() ? nil : PushHints(content: text(), data: text(), ext: text()),
            state: state()
        )
    }

    /// A message with what the first format did not have.
    mutating func laterMessage(at seq: Place) -> Message {
        var message = message(at: seq)
        message.push = PushHints(
            content: text(),
            data: text(),
            ext: text(),
            badge: flip() ? nil : Int16(number(10_000)) - 1,
            isBackground: flip()
        )
        message.expansion = Expansion(
            items: (0..<number(9)).map { _ in .init(key: id(), value: text(), setAt: time()) }
        )
        message.broadcast = flip() ? nil : place()
        message.reactions = Reactions(
            items: (0..<number(9)).map { _ in .init(emoji: flip() ? "👍" : "❤", by: account(), at: time()) }
        )
        return message
    }

    mutating func sensitiveWord() -> RecordSample {
        let word = SensitiveWord(id(), replacement: flip() ? nil : text())
        return RecordSample(word, at: .sensitiveWord(word.key))
    }

    mutating func broadcast(at seq: Place) -> Broadcast {
        let push = PushHints(content: text(), data: text(), ext: text(), isBackground: flip())
        return Broadcast(
            seq: seq,
            lsn: lsn(),
            sentTime: min(max(time(), MessageUID.epoch), MessageUID.horizon),
            counter: UInt8.random(in: 0...MessageUID.counterMax, using: &self),
            sender: account(),
            content: flip()
                ? .message(
                    MessageBody(objectName: text(), content: bytes()),
                    flags(),
                    flip() ? nil : push,
                    only: flip() ? nil : .android
                )
                : .recall(
                    of: Place(rawValue: .random(in: 0..<seq.rawValue, using: &self)),
                    isAdmin: flip(),
                    removesNotice: flip()
                )
        )
    }

    mutating func laterChange(at seq: Place) -> Change {
        var change = change(at: seq)
        change.kind = [.expansion, .pin, .reaction].randomElement(using: &self) ?? .expansion
        return change
    }

    mutating func change(at seq: Place) -> Change {
        Change(
            seq: seq,
            lsn: lsn(),
            time: time(),
            counter: UInt8.random(in: 0...MessageUID.counterMax, using: &self),
            kind: flip() ? .edit : .recall,
            target: Place(rawValue: .random(in: 0..<seq.rawValue, using: &self)),
            by: account(),
            ordinals: ordinals(),
            mailboxPlaces: places()
        )
    }

    mutating func correction(at seq: Place) -> UnreadCorrection {
        UnreadCorrection(
            seq: seq,
            sender: account(),
            flags: flags(),
            audience: audience(),
            reason: [.recalled, .directed, .directedAndRecalled, .deletedByViewer].randomElement(using: &self)
                ?? .recalled
        )
    }

    mutating func mailboxRecord() -> MailboxRecord {
        let (conversation, seq) = (conversation(), place())
        let entry: MailboxEntry =
            switch UInt8.random(in: 0...4, using: &self) {
            case 0: .entry(conversation, seq: seq)
            case 1: .ownRead(conversation, upTo: seq)
            case 2: .peerRead(conversation, upTo: seq)
            case 3: .deleted(conversation, seqs: (0..<number(9)).map { _ in place() })
            default: .cleared(conversation, upTo: seq)
            }
        return MailboxRecord(entry: entry, lsn: lsn(), time: time())
    }

    mutating func conversationRecord() -> ConversationRecord {
        switch UInt8.random(in: 0...2, using: &self) {
        case 0: return ConversationRecord(name: .between(account(), account()), imported: imported(), lsn: lsn())
        case 1: return ConversationRecord(name: .system(sender: account(), receiver: account()), lsn: lsn())
        default:
            let group = Group(
                id: GroupID(unchecked: id()),
                name: text(),
                createdAt: time(),
                isDismissed: flip(),
                isMuted: flip(),
                memberCountMax: flip() ? nil : number32(),
                memberCount: number32(),
                lsn: lsn()
            )
            return ConversationRecord(name: .group(group.id), group: group, lsn: lsn())
        }
    }

    mutating func member() -> GroupMember {
        let role = GroupRole(rawValue: UInt8.random(in: 0...3, using: &self)) ?? .member
        let (joinedAt, totals) = (time(), totals())
        let sight = Sight(intervals: [VisibleInterval(after: flip() ? .zero : place())])
        return GroupMember(
            role: role,
            joinedAt: joinedAt,
            totals: totals,
            sight: sight,
            mutedUntil: flip() ? .zero : time(),
            speaksAlways: flip()
        )
    }

    mutating func laterMembership() -> Membership {
        var membership = membership()
        membership.settings.mutedUntil = flip() ? .zero : time()
        membership.settings.draftedAt = flip() ? .zero : time()
        membership.settings.isMarkedUnread = flip()
        return membership
    }

    mutating func membership() -> Membership {
        let edges = Set((0..<number(8)).map { _ in place() }).sorted()
        var intervals: [VisibleInterval] = []
        for index in stride(from: 0, to: edges.count, by: 2) {
            let through = index + 1 < edges.count ? edges[index + 1] : nil
            intervals.append(VisibleInterval(after: edges[index], through: through))
        }
        let settings = ConversationSettings(
            pinnedAt: flip() ? nil : time(),
            notification: [.all, .unset, .mentions, .nothing].randomElement(using: &self) ?? .unset,
            draft: text(),
            hiddenThrough: place(),
            tags: flip() ? [] : [id(), id()]
        )
        let kind: ConversationKind = [.private, .group, .system].randomElement(using: &self) ?? .group
        let readMark = ReadMark(seq: place(), counts: counts())
        let countsAtEnd = flip() ? nil : counts()
        return Membership(
            kind: kind,
            sight: Sight(intervals: intervals, clearedThrough: place()),
            readMark: readMark,
            countsAtEnd: countsAtEnd,
            settings: settings,
            lsn: lsn()
        )
    }

    mutating func user(_ account: AccountNumber) -> User {
        User(
            id: UserID(unchecked: id()),
            account: account,
            name: text(),
            portraitURI: text(),
            createdAt: time(),
            tokensValidFrom: flip() ? .zero : time(),
            isStub: flip(),
            shelves: flip() ? [:] : [.userTag: lsn(), .quietPeriod: lsn()],
            lsn: lsn()
        )
    }

    mutating func device() -> Device {
        Device(
            id: DeviceID(unchecked: id()),
            number: DeviceNumber(rawValue: 7),
            platform: Platform.allCases.randomElement(using: &self) ?? .other,
            createdAt: time(),
            revokedAt: flip() ? nil : time()
        )
    }

    mutating func window() -> SendWindow {
        let ids = Set((0..<number(300)).map { _ in max(1, number32()) }).sorted()
        return SendWindow(
            sends: ids.map { SendWindow.Send(clientID: $0, conversation: conversation(), seq: place()) }
        )
    }

    mutating func idempotency() -> IdempotencyRecord {
        let sentTime = min(max(time(), MessageUID.epoch), MessageUID.horizon)
        let counter = UInt8.random(in: 0...MessageUID.counterMax, using: &self)
        let sent = Sent(
            uid: MessageUID(sentTime: sentTime, conversation: conversation(), counter: counter),
            seq: place(),
            place: place(),
            lsn: lsn(),
            sentTime: sentTime,
            isRefusedByReceiver: flip()
        )
        return IdempotencyRecord(fingerprint: number32(), sent: sent)
    }

    mutating func checkpoint() -> CheckpointRecord {
        CheckpointRecord(lsn: lsn(), counts: TenantCounts(groups: number32(), goneUsers: number32()))
    }

    mutating func commit() -> CommitRecord {
        CommitRecord(
            firstLSN: lsn(),
            time: time(),
            conversations: (0..<number(20)).map { _ in advance(conversation()) },
            mailboxes: (0..<number(20)).map { _ in advance(account()) },
            touched: (0..<number(20)).map { _ in conversation() },
            counts: flip() ? nil : TenantCounts(groups: number32(), goneUsers: number32()),
            shelves: (0..<number(5)).map { _ in
                .init(ShelfName(kind: .userTag, owner: number32()), flip() ? nil : bytes())
            }
        )
    }

    private mutating func advance<Log>(_ log: Log) -> CommitRecord.Advance<Log> {
        let (one, other) = (place(from: 1), place(from: 1))
        return CommitRecord.Advance(log: log, first: min(one, other), last: max(one, other))
    }
}
