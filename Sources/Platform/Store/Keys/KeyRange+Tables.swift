package import PlatformCore

/// The ranges that readers scan; `after` is left out, `through` is taken in.
extension KeyRange {
    /// A whole table.
    package static func table(_ table: KeyTable) -> KeyRange {
        KeyRange(prefix: [table.rawValue])
    }

    package static func users(after account: AccountNumber = AccountNumber(rawValue: 0)) -> KeyRange {
        rest(of: .table(.user), after: TenantKey.user(account).bytes)
    }

    package static func conversations(
        after conversation: ConversationNumber = ConversationNumber(rawValue: 0)
    ) -> KeyRange {
        rest(of: .table(.conversation), after: TenantKey.conversation(conversation).bytes)
    }

    package static func devices(of account: AccountNumber) -> KeyRange {
        KeyRange(prefix: TenantKey.key(.device, account.rawValue))
    }

    package static func blacklist(of account: AccountNumber) -> KeyRange {
        KeyRange(prefix: TenantKey.key(.blacklist, account.rawValue))
    }

    package static func members(
        of conversation: ConversationNumber,
        after account: AccountNumber = AccountNumber(rawValue: 0)
    ) -> KeyRange {
        rest(
            of: KeyRange(prefix: TenantKey.key(.member, conversation.rawValue)),
            after: TenantKey.member(conversation, account).bytes
        )
    }

    package static func memberships(
        of account: AccountNumber,
        after conversation: ConversationNumber = ConversationNumber(rawValue: 0)
    ) -> KeyRange {
        rest(
            of: KeyRange(prefix: TenantKey.key(.membership, account.rawValue)),
            after: TenantKey.membership(account, conversation).bytes
        )
    }

    package static func messages(
        of conversation: ConversationNumber,
        after: Place = .zero,
        through: Place = .last
    ) -> KeyRange {
        places(TenantKey.key(.message, conversation.rawValue), after: after, through: through)
    }

    package static func changes(
        of conversation: ConversationNumber,
        after: Place = .zero,
        through: Place = .last
    ) -> KeyRange {
        places(TenantKey.key(.change, conversation.rawValue), after: after, through: through)
    }

    package static func corrections(
        of conversation: ConversationNumber,
        after: Place = .zero,
        through: Place = .last
    ) -> KeyRange {
        places(TenantKey.key(.correction, conversation.rawValue), after: after, through: through)
    }

    package static func pinned(in conversation: ConversationNumber, through: Place = .last) -> KeyRange {
        places(TenantKey.key(.pinned, conversation.rawValue), after: .zero, through: through)
    }

    package static func deletedBy(of message: Place, in conversation: ConversationNumber) -> KeyRange {
        KeyRange(prefix: TenantKey.key(.deletedBy, conversation.rawValue, message.rawValue))
    }

    package static func broadcasts(after: Place = .zero) -> KeyRange {
        rest(of: .table(.broadcast), after: TenantKey.broadcast(after).bytes)
    }

    package static func mailbox(
        of account: AccountNumber,
        after: Place = .zero,
        through: Place = .last
    ) -> KeyRange {
        places(TenantKey.key(.mailbox, account.rawValue), after: after, through: through)
    }

    package static func deletions(
        of account: AccountNumber,
        in conversation: ConversationNumber,
        after: Place = .zero,
        through: Place = .last
    ) -> KeyRange {
        places(TenantKey.key(.deletion, account.rawValue, conversation.rawValue), after: after, through: through)
    }

    package static func mentions(
        of account: AccountNumber,
        in conversation: ConversationNumber,
        after: Place = .zero,
        through: Place = .last
    ) -> KeyRange {
        places(TenantKey.key(.mention, account.rawValue, conversation.rawValue), after: after, through: through)
    }

    /// The channels of an ultra group, beside its main one.
    package static func channels(of root: ConversationNumber) -> KeyRange {
        KeyRange(prefix: TenantKey.key(.channel, root.rawValue))
    }

    package static func commits(after lsn: LSN = .zero) -> KeyRange {
        rest(of: .table(.commit), after: TenantKey.commit(lsn).bytes)
    }

    package static func commits(through lsn: LSN) -> KeyRange {
        KeyRange(from: [KeyTable.commit.rawValue], to: TenantKey.commit(lsn).bytes + [0])
    }

    /// The items of a shelf, after one of them.
    package static func shelf(_ shelf: ShelfName, after item: [UInt8]? = nil) -> KeyRange {
        let whole = KeyRange(prefix: TenantKey.key(of: shelf))
        return item.map { rest(of: whole, after: TenantKey.shelf(shelf, $0).bytes) } ?? whole
    }

    /// All shelves of a kind, in the order of their owners.
    package static func shelves(of kind: ShelfKind) -> KeyRange {
        KeyRange(prefix: [KeyTable.shelf.rawValue, kind.rawValue])
    }

    /// A chatroom's messages of a span of time, both ends taken in.
    package static func chatroomMessages(
        of room: ChatroomNumber,
        from start: Timestamp = .zero,
        through end: Timestamp = MessageUID.horizon
    ) -> KeyRange {
        let log = TenantKey.key(.chatroomMessage, room.rawValue)
        let first = log + TenantKey.bigEndian(start)
        return KeyRange(from: first, to: log + TenantKey.bigEndian(max(start, end.advanced(byMilliseconds: 1))))
    }

    /// The dead letters of a consumer, after one of them.
    package static func deadLetters(to name: ConsumerName, after lsn: LSN = .zero) -> KeyRange {
        rest(of: KeyRange(prefix: TenantKey.key(ofLettersTo: name)), after: TenantKey.deadLetter(name, lsn).bytes)
    }

    /// All send ids of a day.
    package static func idempotency(on day: DayBucket) -> KeyRange {
        KeyRange(prefix: TenantKey.key(.idempotency, day.rawValue))
    }

    /// All send ids of the days before this one.
    package static func idempotency(before day: DayBucket) -> KeyRange {
        KeyRange(from: [KeyTable.idempotency.rawValue], to: TenantKey.key(.idempotency, day.rawValue))
    }

    /// All pushes asked for before a day.
    package static func pushRequests(before day: DayBucket) -> KeyRange {
        KeyRange(from: [KeyTable.pushRequest.rawValue], to: TenantKey.key(.pushRequest, day.rawValue))
    }

    /// All login codes asked for before a day.
    package static func loginCodes(before day: DayBucket) -> KeyRange {
        KeyRange(from: [KeyTable.loginCode.rawValue], to: TenantKey.key(.loginCode, day.rawValue))
    }

    private static func places(_ log: [UInt8], after: Place, through: Place) -> KeyRange {
        let first = after.rawValue + 1
        return KeyRange(
            from: log + TenantKey.bigEndian(first),
            to: log + TenantKey.bigEndian(max(first, through.rawValue + 1))
        )
    }

    /// What of a range lies behind a key, none of whose extensions are keys themselves.
    private static func rest(of whole: KeyRange, after key: [UInt8]) -> KeyRange {
        KeyRange(from: key + [0], to: whole.to)
    }
}
