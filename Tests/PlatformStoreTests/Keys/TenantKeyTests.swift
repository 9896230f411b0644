internal import PlatformCore
internal import PlatformStore
internal import TestSupport
internal import Testing

@Suite struct TenantKeyTests {
    @Test func `every key is read back as it was written`() throws {
        for seed in 0..<500 as Range<UInt64> {
            var random = SeededGenerator(seed: seed)
            for key in random.keys() {
                #expect(try TenantKey(key.bytes) == key, "seed \(seed)")
            }
        }
    }

    @Test func `every table occurs, each with keys of its own`() {
        var random = SeededGenerator(seed: 1)
        let tables = random.keys().map { KeyTable(rawValue: $0.bytes[0]) }
        #expect(Set(tables) == Set(KeyTable.allCases))
        #expect(tables.count == KeyTable.allCases.count)
        #expect(!KeyTable.allCases.contains { $0.rawValue == 0 }, "zero is the store's own")
    }

    @Test func `keys of a table are ordered as their parts are`() {
        for seed in 0..<500 as Range<UInt64> {
            var random = SeededGenerator(seed: seed)
            let (one, other) = (random.smallParts(), random.smallParts())
            let makers: [(SmallParts) -> TenantKey] = [
                { .message($0.conversation, $0.place) }, { .change($0.conversation, $0.place) },
                { .mailbox($0.account, $0.place) }, { .membership($0.account, $0.conversation) },
                { .deletion($0.account, $0.conversation, $0.place) },
                { .mention($0.account, $0.conversation, $0.place) }, { .commit($0.lsn) },
            ]
            for (index, make) in makers.enumerated() {
                let byBytes = make(one).bytes.lexicographicallyPrecedes(make(other).bytes)
                #expect(byBytes == one.precedes(other, inOrder: index), "seed \(seed), maker \(index)")
            }
        }
    }

    @Test func `bytes that are no key are refused and shown`() {
        var random = SeededGenerator(seed: 3)
        for key in random.keys() where key != .checkpoint {
            let bytes = key.bytes
            let isOpenEnded = [
                KeyTable.sensitiveWord, .userByID, .userByPhone, .conversationByName, .idempotency, .shelf, .consumer,
            ]
            .map(\.rawValue).contains(bytes[0])
            if !isOpenEnded {
                #expect(throws: StoreError.self) { try TenantKey(bytes + [0]) }
                #expect(throws: StoreError.self) { try TenantKey(Array(bytes.dropLast())) }
            }
            #expect(throws: StoreError.self) { try TenantKey(Array(bytes.prefix(1))) }
        }
        let error = #expect(throws: StoreError.self) { try TenantKey([0xFE, 0x01]) }
        #expect(error?.code == .corrupt)
        #expect(error?.message.contains("fe01") == true)
        #expect(throws: StoreError.self) { try TenantKey([]) }
    }

    @Test func `random bytes never crash`() {
        var random = SeededGenerator(seed: 4)
        for _ in 0..<5_000 {
            let noise = (0..<Int.random(in: 0...20, using: &random)).map { _ in
                UInt8.random(in: 0...0x70, using: &random)
            }
            do {
                #expect(try TenantKey(noise).bytes == noise)
            } catch {
                #expect(error.code == .corrupt)
            }
        }
    }
}

@Suite struct KeyRangeTests {
    private let account = AccountNumber(rawValue: 5)
    private let conversation = ConversationNumber(rawValue: 0xFF)
    private func place(_ raw: UInt32) -> Place { Place(rawValue: raw) }

    @Test func `a range of places takes its last and leaves its first`() {
        let range = KeyRange.messages(of: conversation, after: place(3), through: place(5))
        let inside = (0...9).filter { range.contains(.message(conversation, place($0))) }
        #expect(inside == [4, 5])
    }

    @Test func `a whole log holds its first and last place and nothing of its neighbours`() {
        let ranges: [(KeyRange, (ConversationNumber, Place) -> TenantKey)] = [
            (.messages(of: conversation), { .message($0, $1) }), (.changes(of: conversation), { .change($0, $1) }),
            (.corrections(of: conversation), { .correction($0, $1) }),
            (.pinned(in: conversation), { .pinned($0, $1) }),
            (.deletions(of: account, in: conversation), { .deletion(AccountNumber(rawValue: 5), $0, $1) }),
            (.mentions(of: account, in: conversation), { .mention(AccountNumber(rawValue: 5), $0, $1) }),
        ]
        for (range, key) in ranges {
            #expect(range.contains(key(conversation, place(1))))
            #expect(range.contains(key(conversation, .last)))
            #expect(!range.contains(key(ConversationNumber(rawValue: 0xFE), .last)))
            #expect(!range.contains(key(ConversationNumber(rawValue: 0x100), place(1))))
        }
    }

    @Test func `an upside-down range of places is empty`() {
        let range = KeyRange.mailbox(of: account, after: place(9), through: place(3))
        #expect(!(0...20).contains { range.contains(.mailbox(account, place($0))) })
        #expect(KeyRange.mailbox(of: account, after: .last).from == KeyRange.mailbox(of: account, after: .last).to)
    }

    @Test func `ranges of numbers start after the one given`() {
        let memberships = KeyRange.memberships(of: account, after: ConversationNumber(rawValue: 7))
        #expect((5...9).filter { memberships.contains(.membership(account, .init(rawValue: $0))) } == [8, 9])
        let members = KeyRange.members(of: conversation, after: AccountNumber(rawValue: 7))
        #expect((5...9).filter { members.contains(.member(conversation, .init(rawValue: $0))) } == [8, 9])
        let commits = KeyRange.commits(after: LSN(rawValue: 7))
        #expect((5...9).filter { commits.contains(.commit(.init(rawValue: $0))) } == [8, 9])
        #expect(commits.contains(.commit(LSN(rawValue: .max))))
    }

    @Test func `a shelf holds its own items, and its kind all shelves of it`() {
        let name = ShelfName(kind: .userTag, owner: 0xFF)
        let shelf = KeyRange.shelf(name, after: [7])
        #expect(
            [[], [6], [7], [7, 0], [8]].map { shelf.contains(.shelf(name, $0)) } == [false, false, false, true, true]
        )
        #expect(KeyRange.shelf(name).contains(.shelf(name, [])))
        let others = [ShelfName(kind: .userTag, owner: 0x100), ShelfName(kind: .userRemark, owner: 0xFF)]
        #expect(others.map { KeyRange.shelf(name).contains(.shelf($0, [])) } == [false, false])
        #expect(others.map { KeyRange.shelves(of: .userTag).contains(.shelf($0, [])) } == [true, false])
    }

    @Test func `send ids are dropped by the day`() {
        let before = KeyRange.idempotency(before: DayBucket(rawValue: 20))
        #expect(before.contains(.idempotency(DayBucket(rawValue: 19), AccountNumber(rawValue: .max), [255, 255])))
        #expect(!before.contains(.idempotency(DayBucket(rawValue: 20), AccountNumber(rawValue: 0), [])))
    }
}

extension KeyRange {
    fileprivate func contains(_ key: TenantKey) -> Bool {
        !key.bytes.lexicographicallyPrecedes(from) && key.bytes.lexicographicallyPrecedes(to)
    }
}

private struct SmallParts {
    let account: AccountNumber
    let conversation: ConversationNumber
    let place: Place
    let lsn: LSN

    /// The order that the keys of each maker in the test should have.
    func precedes(_ other: SmallParts, inOrder order: Int) -> Bool {
        let mine = parts(order)
        return mine.lexicographicallyPrecedes(other.parts(order))
    }

    private func parts(_ order: Int) -> [UInt64] {
        let (a, c, p) = (UInt64(account.rawValue), UInt64(conversation.rawValue), UInt64(place.rawValue))
        switch order {
        case 0, 1: return [c, p]
        case 2: return [a, p]
        case 3: return [a, c]
        case 4, 5: return [a, c, p]
        default: return [lsn.rawValue]
        }
    }
}

extension SeededGenerator {
    fileprivate mutating func smallParts() -> SmallParts {
        SmallParts(
            account: flip() ? account() : AccountNumber(rawValue: 1),
            conversation: flip() ? conversation() : ConversationNumber(rawValue: 1),
            place: place(),
            lsn: lsn()
        )
    }

    /// One key of every table.
    fileprivate mutating func keys() -> [TenantKey] {
        let (account, conversation, place) = (account(), conversation(), place())
        let device = DeviceNumber(rawValue: number32())
        let names: [ConversationName] = [
            .between(account, self.account()), .group(GroupID(unchecked: id())),
            .system(sender: account, receiver: self.account()),
            .channel(GroupID(unchecked: id()), ChannelID(unchecked: String(id().prefix(ChannelID.bytesMax)))),
        ]
        return [
            .checkpoint, .userByID(UserID(unchecked: id())), .user(account), .device(account, device),
            .sendWindow(account, device), .cursor(account, device), .blacklist(account, self.account()),
            .conversationByName(names.randomElement(using: &self) ?? names[0]), .conversation(conversation),
            .member(conversation, account), .message(conversation, place), .change(conversation, place),
            .correction(conversation, place), .mailbox(account, place), .membership(account, conversation),
            .deletion(account, conversation, place), .mention(account, conversation, place),
            .deletedBy(conversation, place, account), .pinned(conversation, place), .broadcast(place),
            .sensitiveWord(bytes() + [7]),
            .pushRequest(DayBucket(rawValue: number32()), lsn()), .channel(conversation, self.conversation()),
            .idempotency(DayBucket(rawValue: number32()), account, bytes()), .commit(lsn()),
            .shelf(
                ShelfName(kind: ShelfKind.allCases.randomElement(using: &self) ?? .userTag, owner: number32()),
                bytes()
            ),
            .chatroomMessage(ChatroomNumber(rawValue: number32()), time(), UInt8.random(in: 0...127, using: &self)),
            .consumer(consumer()), .deadLetter(consumer(), lsn()), .userByPhone(phone()),
            .loginCode(DayBucket(rawValue: number32()), lsn()),
        ]
    }

    private mutating func consumer() -> ConsumerName {
        ConsumerName(id().filter { $0 != "+" && $0 != "=" }) ?? Self.reader
    }

    private static var reader: ConsumerName {
        guard let name = ConsumerName("reader") else { preconditionFailure("a name") }
        return name
    }
}
