package import PlatformCore

/// Every key of a tenant's store: a table's byte, then its parts in big-endian order, so that the
/// order of keys is the order of the parts.
package enum TenantKey: Hashable, Sendable {
    /// Up to which change what no log holds by key was saved.
    case checkpoint

    /// A word that must not be said, its letters folded.
    case sensitiveWord([UInt8])

    case userByID(UserID)
    case user(AccountNumber)
    case device(AccountNumber, DeviceNumber)
    /// What a device sent lately.
    case sendWindow(AccountNumber, DeviceNumber)
    /// How far a device has everything.
    case cursor(AccountNumber, DeviceNumber)
    /// Whom a user (first) does not hear from.
    case blacklist(AccountNumber, AccountNumber)

    case conversationByName(ConversationName)
    case conversation(ConversationNumber)
    case member(ConversationNumber, AccountNumber)
    /// A channel of an ultra group (first), which is named by its main channel's conversation.
    case channel(ConversationNumber, ConversationNumber)

    /// Messages and changes share one sequence of places.
    case message(ConversationNumber, Place)
    case change(ConversationNumber, Place)
    case correction(ConversationNumber, Place)
    /// Who removed a message for themselves, found from the message.
    case deletedBy(ConversationNumber, Place, AccountNumber)

    /// What was said to all users, by its place in the tenant's own log.
    case broadcast(Place)

    case mailbox(AccountNumber, Place)
    case membership(AccountNumber, ConversationNumber)
    /// A message that a user removed for themselves.
    case deletion(AccountNumber, ConversationNumber, Place)
    /// A message that is pinned in its conversation.
    case pinned(ConversationNumber, Place)
    /// A message that mentions a user by name.
    case mention(AccountNumber, ConversationNumber, Place)

    /// A free-form send id of an account.
    case idempotency(DayBucket, AccountNumber, [UInt8])

    /// A push that was asked for, by day and change.
    case pushRequest(DayBucket, LSN)

    /// A commit, named by its last change.
    case commit(LSN)

    /// An item of a shelf, by its name there.
    case shelf(ShelfName, [UInt8])

    /// A message of a chatroom that is kept alive, by its time and counter.
    case chatroomMessage(ChatroomNumber, Timestamp, UInt8)
    /// How far somebody has read the event log.
    case consumer(ConsumerName)
    /// An event that a consumer refused for good.
    case deadLetter(ConsumerName, LSN)

    case userByPhone(PhoneNumber)
    /// A login code that was asked for, by day and change.
    case loginCode(DayBucket, LSN)
}

extension TenantKey {
    /// The key as the store sees it.
    package var bytes: [UInt8] {
        switch self {
        case .checkpoint: [KeyTable.checkpoint.rawValue]
        case .sensitiveWord(let word): [KeyTable.sensitiveWord.rawValue] + word
        case .userByID(let user): [KeyTable.userByID.rawValue] + user.text.utf8
        case .user(let account): Self.key(.user, account.rawValue)
        case .device(let account, let device): Self.key(.device, account.rawValue, device.rawValue)
        case .sendWindow(let account, let device): Self.key(.sendWindow, account.rawValue, device.rawValue)
        case .cursor(let account, let device): Self.key(.cursor, account.rawValue, device.rawValue)
        case .blacklist(let owner, let blocked): Self.key(.blacklist, owner.rawValue, blocked.rawValue)
        case .conversationByName(let name): Self.key(named: name)
        case .conversation(let conversation): Self.key(.conversation, conversation.rawValue)
        case .member(let conversation, let account): Self.key(.member, conversation.rawValue, account.rawValue)
        case .message(let conversation, let seq): Self.key(.message, conversation.rawValue, seq.rawValue)
        case .change(let conversation, let seq): Self.key(.change, conversation.rawValue, seq.rawValue)
        case .correction(let conversation, let seq): Self.key(.correction, conversation.rawValue, seq.rawValue)
        case .pinned(let conversation, let seq): Self.key(.pinned, conversation.rawValue, seq.rawValue)
        case .deletedBy(let conversation, let seq, let account):
            Self.key(.deletedBy, conversation.rawValue, seq.rawValue, account.rawValue)
        case .broadcast(let place): Self.key(.broadcast, place.rawValue)
        case .mailbox(let account, let place): Self.key(.mailbox, account.rawValue, place.rawValue)
        case .membership(let account, let conversation):
            Self.key(.membership, account.rawValue, conversation.rawValue)
        case .deletion(let account, let conversation, let seq):
            Self.key(.deletion, account.rawValue, conversation.rawValue, seq.rawValue)
        case .mention(let account, let conversation, let seq):
            Self.key(.mention, account.rawValue, conversation.rawValue, seq.rawValue)
        case .idempotency(let day, let account, let id):
            Self.key(.idempotency, day.rawValue, account.rawValue) + id
        case .pushRequest(let day, let lsn):
            Self.key(.pushRequest, day.rawValue, UInt32(lsn.rawValue >> 32), UInt32(truncatingIfNeeded: lsn.rawValue))
        case .userByPhone(let phone): [KeyTable.userByPhone.rawValue] + phone.digits.utf8
        case .loginCode(let day, let lsn):
            Self.key(.loginCode, day.rawValue, UInt32(lsn.rawValue >> 32), UInt32(truncatingIfNeeded: lsn.rawValue))
        case .commit(let lsn):
            Self.key(.commit, UInt32(lsn.rawValue >> 32), UInt32(truncatingIfNeeded: lsn.rawValue))
        case .shelf(let shelf, let item): Self.key(of: shelf) + item
        case .chatroomMessage(let room, let time, let counter):
            Self.key(.chatroomMessage, room.rawValue) + Self.bigEndian(time) + [counter]
        case .consumer(let name): [KeyTable.consumer.rawValue] + name.text.utf8
        case .deadLetter(let name, let lsn):
            Self.key(ofLettersTo: name) + Self.bigEndian(UInt32(lsn.rawValue >> 32))
                + Self.bigEndian(UInt32(truncatingIfNeeded: lsn.rawValue))
        case .channel(let root, let channel): Self.key(.channel, root.rawValue, channel.rawValue)
        }
    }

    private static func key(named name: ConversationName) -> [UInt8] {
        let kind = [KeyTable.conversationByName.rawValue, name.kind.rawValue]
        return switch name {
        case .private(let one, let other): kind + bigEndian(one.rawValue) + bigEndian(other.rawValue)
        case .system(let sender, let receiver): kind + bigEndian(sender.rawValue) + bigEndian(receiver.rawValue)
        case .group(let group): kind + group.text.utf8
        // No identifier holds a zero, so names of one group never begin another's.
        case .channel(let group, let channel): kind + group.text.utf8 + [0] + channel.text.utf8
        }
    }

    static func key(of shelf: ShelfName) -> [UInt8] {
        [KeyTable.shelf.rawValue, shelf.kind.rawValue] + bigEndian(shelf.owner)
    }

    static func bigEndian(_ time: Timestamp) -> [UInt8] {
        let bits = UInt64(bitPattern: time.rawValue)
        return bigEndian(UInt32(bits >> 32)) + bigEndian(UInt32(truncatingIfNeeded: bits))
    }

    /// The name's length first, so that no name's letters lie among another's.
    static func key(ofLettersTo name: ConsumerName) -> [UInt8] {
        [KeyTable.deadLetter.rawValue, UInt8(name.text.utf8.count)] + name.text.utf8
    }

    static func bigEndian(_ value: UInt32) -> [UInt8] {
        [
            UInt8(truncatingIfNeeded: value >> 24), UInt8(truncatingIfNeeded: value >> 16),
            UInt8(truncatingIfNeeded: value >> 8), UInt8(truncatingIfNeeded: value),
        ]
    }

    // Written out, because one array literal is one allocation of the right size and nothing more.

    static func key(_ table: KeyTable, _ one: UInt32) -> [UInt8] {
        [
            table.rawValue,
            UInt8(truncatingIfNeeded: one >> 24), UInt8(truncatingIfNeeded: one >> 16),
            UInt8(truncatingIfNeeded: one >> 8), UInt8(truncatingIfNeeded: one),
        ]
    }

    static func key(_ table: KeyTable, _ one: UInt32, _ two: UInt32) -> [UInt8] {
        [
            table.rawValue,
            UInt8(truncatingIfNeeded: one >> 24), UInt8(truncatingIfNeeded: one >> 16),
            UInt8(truncatingIfNeeded: one >> 8), UInt8(truncatingIfNeeded: one),
            UInt8(truncatingIfNeeded: two >> 24), UInt8(truncatingIfNeeded: two >> 16),
            UInt8(truncatingIfNeeded: two >> 8), UInt8(truncatingIfNeeded: two),
        ]
    }

    static func key(_ table: KeyTable, _ one: UInt32, _ two: UInt32, _ three: UInt32) -> [UInt8] {
        [
            table.rawValue,
            UInt8(truncatingIfNeeded: one >> 24), UInt8(truncatingIfNeeded: one >> 16),
            UInt8(truncatingIfNeeded: one >> 8), UInt8(truncatingIfNeeded: one),
            UInt8(truncatingIfNeeded: two >> 24), UInt8(truncatingIfNeeded: two >> 16),
            UInt8(truncatingIfNeeded: two >> 8), UInt8(truncatingIfNeeded: two),
            UInt8(truncatingIfNeeded: three >> 24), UInt8(truncatingIfNeeded: three >> 16),
            UInt8(truncatingIfNeeded: three >> 8), UInt8(truncatingIfNeeded: three),
        ]
    }
}
