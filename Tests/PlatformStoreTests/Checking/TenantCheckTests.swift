import PlatformCore
import PlatformStore
import Testing

struct `Checking a tenant's data` {
    let store = try? MemoryDisk().open()

    @Test func `an empty tenant is sound`() throws {
        let findings = try TenantCheck.run(try #require(store))
        #expect(findings.isSound)
        #expect(findings.messages == 0)
    }

    @Test func `two users and their messages are sound, and counted`() throws {
        let store = try #require(store)
        try write(to: store) { $0.addConversation(messageCount: 3) }
        let findings = try TenantCheck.run(store)
        #expect(findings.sentences == [])
        #expect(findings.users == 2)
        #expect(findings.conversations == 1)
        #expect(findings.messages == 3)
        #expect(findings.mailboxEntries == 6)
    }

    @Test(arguments: [
        (Damage.lostMessage, "place 3 of conversation 1 comes after place 1"),
        (.lostMailboxEntry, "is not at place 2 of the mailbox"),
        (.wrongOrdinals, "has other ordinals than a recount"),
        (.lostName, "the name of conversation 1 leads elsewhere"),
        (.lostUserName, "the id of user 1 leads elsewhere"),
        (.lostConversation, "is of conversation 1, which there is not"),
        (.changeOfNothing, "changes a message that there is not"),
        (.earlierTime, "is not later than the one before it"),
    ])
    func `damage is named`(damage: Damage, sentence: String) throws {
        let store = try #require(store)
        try write(to: store) { batch in
            batch.addConversation(messageCount: 3)
            batch.damage(damage)
        }
        let findings = try TenantCheck.run(store)
        #expect(!findings.isSound)
        #expect(findings.sentences.contains { $0.contains(sentence) }, "\(findings.sentences)")
    }

    @Test func `a record that cannot be read is thrown with its key`() throws {
        let store = try #require(store)
        try write(to: store) { batch in
            batch.addConversation(messageCount: 1)
            batch.put(TenantKey.message(.one, Place(rawValue: 1)).bytes, [0xFF, 0xFF])
        }
        let error = #expect(throws: StoreError.self) { try TenantCheck.run(store) }
        #expect(error?.message.contains("message 1/1") == true, "\(String(describing: error))")
    }

    enum Damage: Sendable {
        case lostMessage, lostMailboxEntry, wrongOrdinals, lostName, lostUserName, lostConversation
        case changeOfNothing, earlierTime
    }

    private func write(to store: any KeyValueStore, _ fill: (inout WriteBatch) -> Void) throws {
        var batch = WriteBatch()
        fill(&batch)
        try store.write(batch, durability: .synced)
    }
}

extension ConversationNumber {
    fileprivate static let one = ConversationNumber(rawValue: 1)
}

extension WriteBatch {
    /// Alice (1) says so many things to Bob (2).
    fileprivate mutating func addConversation(messageCount: UInt32) {
        for (number, id) in [(1, "alice"), (2, "bob")] {
            let account = AccountNumber(rawValue: UInt32(number))
            let user = User(
                id: UserID(unchecked: id),
                account: account,
                createdAt: MessageUID.epoch,
                isStub: false,
                lsn: LSN(rawValue: 1)
            )
            put(user, at: .user(account))
            put(account, at: .userByID(user.id))
        }
        let name = ConversationName.private(AccountNumber(rawValue: 1), AccountNumber(rawValue: 2))
        put(ConversationRecord(name: name, lsn: LSN(rawValue: 1)), at: .conversation(.one))
        put(ConversationNumber.one, at: .conversationByName(name))
        for seq in 1...messageCount { add(message(seq)) }
    }

    private mutating func add(_ message: Message) {
        put(message, at: .message(.one, message.seq))
        for account in [1, 2] as [UInt32] {
            let record = MailboxRecord(
                entry: .entry(.one, seq: message.seq),
                lsn: message.lsn,
                time: message.sentTime
            )
            put(record, at: .mailbox(AccountNumber(rawValue: account), message.seq))
        }
    }

    private func message(_ seq: UInt32) -> Message {
        let place = Place(rawValue: seq)
        return Message(
            seq: place,
            lsn: LSN(rawValue: UInt64(seq)),
            sentTime: MessageUID.epoch.advanced(byMilliseconds: Int64(seq)),
            counter: 0,
            sender: AccountNumber(rawValue: 1),
            flags: .ordinary,
            audience: .everyone,
            mentions: [],
            ordinals: Ordinals(first: 0, second: seq, sender: .zero),
            mailboxPlaces: MailboxPlaces(first: place, second: place),
            origin: nil,
            push: nil,
            state: .sent(MessageBody(objectName: "RC:TxtMsg", content: Array("x".utf8)))
        )
    }

    fileprivate mutating func damage(_ damage: `Checking a tenant's data`.Damage) {
        switch damage {
        case .lostMessage: delete(TenantKey.message(.one, Place(rawValue: 2)))
        case .lostMailboxEntry: delete(TenantKey.mailbox(AccountNumber(rawValue: 2), Place(rawValue: 2)))
        case .lostUserName: delete(TenantKey.userByID(UserID(unchecked: "alice")))
        case .lostConversation: delete(TenantKey.conversation(.one))
        case .lostName:
            let name = ConversationName.private(AccountNumber(rawValue: 1), AccountNumber(rawValue: 2))
            delete(TenantKey.conversationByName(name))
        case .wrongOrdinals:
            var message = message(2)
            message.ordinals.second = 7
            add(message)
        case .earlierTime:
            var message = message(3)
            message.sentTime = MessageUID.epoch
            add(message)
        case .changeOfNothing:
            let change = Change(
                seq: Place(rawValue: 4),
                lsn: LSN(rawValue: 9),
                time: MessageUID.epoch.advanced(byMilliseconds: 9),
                counter: 0,
                kind: .recall,
                target: Place(rawValue: 2),
                by: AccountNumber(rawValue: 1),
                ordinals: Ordinals(first: 0, second: 3, sender: .zero),
                mailboxPlaces: .none
            )
            put(change, at: .change(.one, change.seq))
            delete(TenantKey.message(.one, Place(rawValue: 2)))
        }
    }
}
