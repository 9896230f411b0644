internal import PlatformCore

extension TenantKey {
    /// Reads a key back, as a scan lends it; what is no key of a tenant is `StoreError.corrupt`.
    package init(_ bytes: RawSpan) throws(StoreError) {
        guard let key = Self.parse(bytes) else {
            throw StoreError(.corrupt, "a key of no table: \(hexadecimal([UInt8](copying: bytes)))")
        }
        self = key
    }

    /// Reads a key back.
    package init(_ bytes: [UInt8]) throws(StoreError) {
        self = try bytes.lend { (span) throws(StoreError) in try TenantKey(span) }
    }

    private static func parse(_ bytes: RawSpan) -> TenantKey? {
        guard bytes.byteCount > 0, let table = KeyTable(rawValue: bytes.byte(at: 0)) else { return nil }
        return switch table {
        case .checkpoint: bytes.byteCount == 1 ? .checkpoint : nil
        case .sensitiveWord:
            bytes.byteCount > 1 ? .sensitiveWord([UInt8](copying: bytes.extracting(1...))) : nil
        case .userByID: textID(of: bytes, from: 1).map { .userByID($0) }
        case .conversationByName: name(of: bytes).map { .conversationByName($0) }
        case .broadcast:
            oneNumber(of: bytes).flatMap { isPlace($0) ? .broadcast(Place(rawValue: $0)) : nil }
        case .user: oneNumber(of: bytes).map { .user(AccountNumber(rawValue: $0)) }
        case .conversation: oneNumber(of: bytes).map { .conversation(ConversationNumber(rawValue: $0)) }
        case .commit: bytes.byteCount == 9 ? .commit(LSN(rawValue: bytes.bigEndian64(at: 1))) : nil
        case .idempotency: idempotency(of: bytes)
        case .pushRequest: dayAndChange(of: bytes).map { .pushRequest($0, $1) }
        case .userByPhone: phone(of: bytes).map { .userByPhone($0) }
        case .loginCode: dayAndChange(of: bytes).map { .loginCode($0, $1) }
        case .shelf: shelf(of: bytes)
        case .consumer: consumer(of: bytes.extracting(1...)).map { .consumer($0) }
        case .deadLetter: deadLetter(of: bytes)
        case .device, .sendWindow, .cursor, .blacklist, .member, .message, .change, .correction, .mailbox, .membership,
            .channel, .pinned:
            twoNumbers(of: bytes, in: table)
        case .deletion, .mention: threeNumbers(of: bytes, in: table)
        case .deletedBy: deletedBy(of: bytes)
        case .chatroomMessage: chatroomMessage(of: bytes)
        }
    }

    private static func twoNumbers(of bytes: RawSpan, in table: KeyTable) -> TenantKey? {
        guard bytes.byteCount == 9 else { return nil }
        let one = bytes.bigEndian32(at: 1)
        let two = bytes.bigEndian32(at: 5)
        let account = AccountNumber(rawValue: one)
        let conversation = ConversationNumber(rawValue: one)
        let place = Place(rawValue: two)
        return switch table {
        case .device: .device(account, DeviceNumber(rawValue: two))
        case .sendWindow: .sendWindow(account, DeviceNumber(rawValue: two))
        case .cursor: .cursor(account, DeviceNumber(rawValue: two))
        case .blacklist: .blacklist(account, AccountNumber(rawValue: two))
        case .member: .member(conversation, AccountNumber(rawValue: two))
        case .membership: .membership(account, ConversationNumber(rawValue: two))
        case .channel: .channel(conversation, ConversationNumber(rawValue: two))
        case .message: isPlace(two) ? .message(conversation, place) : nil
        case .change: isPlace(two) ? .change(conversation, place) : nil
        case .correction: isPlace(two) ? .correction(conversation, place) : nil
        case .pinned: isPlace(two) ? .pinned(conversation, place) : nil
        case .mailbox: isPlace(two) ? .mailbox(account, place) : nil
        case .checkpoint, .sensitiveWord, .userByID, .user, .conversationByName, .conversation, .broadcast, .deletion,
            .mention, .deletedBy, .idempotency, .pushRequest, .commit, .shelf, .chatroomMessage, .consumer,
            .deadLetter, .userByPhone, .loginCode:
            nil
        }
    }

    private static func threeNumbers(of bytes: RawSpan, in table: KeyTable) -> TenantKey? {
        guard bytes.byteCount == 13, isPlace(bytes.bigEndian32(at: 9)) else { return nil }
        let account = AccountNumber(rawValue: bytes.bigEndian32(at: 1))
        let conversation = ConversationNumber(rawValue: bytes.bigEndian32(at: 5))
        let seq = Place(rawValue: bytes.bigEndian32(at: 9))
        return table == .deletion ? .deletion(account, conversation, seq) : .mention(account, conversation, seq)
    }

    private static func deletedBy(of bytes: RawSpan) -> TenantKey? {
        guard bytes.byteCount == 13, isPlace(bytes.bigEndian32(at: 5)) else { return nil }
        return .deletedBy(
            ConversationNumber(rawValue: bytes.bigEndian32(at: 1)),
            Place(rawValue: bytes.bigEndian32(at: 5)),
            AccountNumber(rawValue: bytes.bigEndian32(at: 9))
        )
    }

    private static func isPlace(_ value: UInt32) -> Bool { value <= Place.last.rawValue }

    private static func oneNumber(of bytes: RawSpan) -> UInt32? {
        bytes.byteCount == 5 ? bytes.bigEndian32(at: 1) : nil
    }

    private static func textID<ID: TextID>(of bytes: RawSpan, from start: Int) -> ID? {
        guard bytes.byteCount > start else { return nil }
        return ID(String(decoding: [UInt8](copying: bytes.extracting(start...)), as: UTF8.self))
    }

    private static func dayAndChange(of bytes: RawSpan) -> (DayBucket, LSN)? {
        guard bytes.byteCount == 13 else { return nil }
        return (DayBucket(rawValue: bytes.bigEndian32(at: 1)), LSN(rawValue: bytes.bigEndian64(at: 5)))
    }

    private static func phone(of bytes: RawSpan) -> PhoneNumber? {
        PhoneNumber(digits: String(decoding: [UInt8](copying: bytes.extracting(1...)), as: UTF8.self))
    }

    private static func idempotency(of bytes: RawSpan) -> TenantKey? {
        guard bytes.byteCount >= 9 else { return nil }
        return .idempotency(
            DayBucket(rawValue: bytes.bigEndian32(at: 1)),
            AccountNumber(rawValue: bytes.bigEndian32(at: 5)),
            [UInt8](copying: bytes.extracting(9...))
        )
    }

    private static func shelf(of bytes: RawSpan) -> TenantKey? {
        guard bytes.byteCount >= 6, let kind = ShelfKind(rawValue: bytes.byte(at: 1)) else { return nil }
        let name = ShelfName(kind: kind, owner: bytes.bigEndian32(at: 2))
        return .shelf(name, [UInt8](copying: bytes.extracting(6...)))
    }

    private static func chatroomMessage(of bytes: RawSpan) -> TenantKey? {
        guard bytes.byteCount == 14, bytes.byte(at: 13) <= MessageUID.counterMax else { return nil }
        return .chatroomMessage(
            ChatroomNumber(rawValue: bytes.bigEndian32(at: 1)),
            Timestamp(rawValue: Int64(bitPattern: bytes.bigEndian64(at: 5))),
            bytes.byte(at: 13)
        )
    }

    private static func consumer(of bytes: RawSpan) -> ConsumerName? {
        ConsumerName(String(decoding: [UInt8](copying: bytes), as: UTF8.self))
    }

    private static func deadLetter(of bytes: RawSpan) -> TenantKey? {
        guard bytes.byteCount >= 10, bytes.byteCount == 10 + Int(bytes.byte(at: 1)) else { return nil }
        let end = bytes.byteCount - 8
        return consumer(of: bytes.extracting(2..<end))
            .map { .deadLetter($0, LSN(rawValue: bytes.bigEndian64(at: end))) }
    }

    private static func name(of bytes: RawSpan) -> ConversationName? {
        guard bytes.byteCount > 2, let kind = ConversationKind(rawValue: bytes.byte(at: 1)) else { return nil }
        switch kind {
        case .group: return textID(of: bytes, from: 2).map { .group($0) }
        case .private, .system:
            guard bytes.byteCount == 10 else { return nil }
            let one = AccountNumber(rawValue: bytes.bigEndian32(at: 2))
            let other = AccountNumber(rawValue: bytes.bigEndian32(at: 6))
            if kind == .system { return .system(sender: one, receiver: other) }
            return one <= other ? .private(one, other) : nil
        case .ultragroup: return channel(of: bytes)
        case .chatroom: return nil
        }
    }

    /// A group's identifier, a zero, and a channel's.
    private static func channel(of bytes: RawSpan) -> ConversationName? {
        let parts = [UInt8](copying: bytes.extracting(2...)).split(separator: 0, omittingEmptySubsequences: false)
        guard parts.count == 2, let group = GroupID(String(decoding: parts[0], as: UTF8.self)),
            let channel = ChannelID(String(decoding: parts[1], as: UTF8.self))
        else { return nil }
        return .channel(group, channel)
    }
}

extension TenantKey: CustomStringConvertible {
    /// The table and its parts, as errors name a record.
    package var description: String {
        switch self {
        case .checkpoint: "checkpoint"
        case .sensitiveWord(let word): "sensitiveWord \(hexadecimal(word))"
        case .userByID(let user): "userByID \(user)"
        case .user(let account): "user \(account.rawValue)"
        case .device(let account, let device): "device \(account.rawValue)/\(device.rawValue)"
        case .sendWindow(let account, let device): "sendWindow \(account.rawValue)/\(device.rawValue)"
        case .cursor(let account, let device): "cursor \(account.rawValue)/\(device.rawValue)"
        case .blacklist(let owner, let blocked): "blacklist \(owner.rawValue)/\(blocked.rawValue)"
        case .conversationByName(let name): "conversationByName \(name)"
        case .conversation(let conversation): "conversation \(conversation.rawValue)"
        case .member(let conversation, let account): "member \(conversation.rawValue)/\(account.rawValue)"
        case .message(let conversation, let seq): "message \(conversation.rawValue)/\(seq.rawValue)"
        case .change(let conversation, let seq): "change \(conversation.rawValue)/\(seq.rawValue)"
        case .correction(let conversation, let seq): "correction \(conversation.rawValue)/\(seq.rawValue)"
        case .deletedBy(let conversation, let seq, let account):
            "deletedBy \(conversation.rawValue)/\(seq.rawValue)/\(account.rawValue)"
        case .broadcast(let place): "broadcast \(place.rawValue)"
        case .mailbox(let account, let place): "mailbox \(account.rawValue)/\(place.rawValue)"
        case .membership(let account, let conversation): "membership \(account.rawValue)/\(conversation.rawValue)"
        case .deletion(let account, let conversation, let seq):
            "deletion \(account.rawValue)/\(conversation.rawValue)/\(seq.rawValue)"
        case .pinned(let conversation, let seq): "pinned \(conversation.rawValue)/\(seq.rawValue)"
        case .mention(let account, let conversation, let seq):
            "mention \(account.rawValue)/\(conversation.rawValue)/\(seq.rawValue)"
        case .idempotency(let day, let account, let id):
            "idempotency \(day.rawValue)/\(account.rawValue)/\(hexadecimal(id))"
        case .pushRequest(let day, let lsn): "pushRequest \(day.rawValue)/\(lsn.rawValue)"
        case .userByPhone(let phone): "userByPhone \(phone)"
        case .loginCode(let day, let lsn): "loginCode \(day.rawValue)/\(lsn.rawValue)"
        case .channel(let root, let channel): "channel \(root.rawValue)/\(channel.rawValue)"
        case .commit(let lsn): "commit \(lsn.rawValue)"
        case .consumer(let name): "consumer \(name)"
        case .deadLetter(let name, let lsn): "deadLetter \(name)/\(lsn.rawValue)"
        case .shelf(let shelf, let item): "shelf \(shelf.kind) \(shelf.owner)/\(hexadecimal(item))"
        case .chatroomMessage(let room, let time, let counter):
            "chatroomMessage \(room.rawValue)/\(time.rawValue)/\(counter)"
        }
    }
}

private func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}
