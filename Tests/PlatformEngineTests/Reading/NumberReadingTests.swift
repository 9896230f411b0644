internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

struct `What doors by number are told` {
    @Test func `each end of a private conversation has numbers of its own`() throws {
        let tenant = try NumberedTenant()
        try tenant.say("to c", from: "a", to: .private(tenant.c.id))
        try tenant.say("hello", from: "a", to: .private(tenant.b.id))
        try tenant.say("hi", from: "b", to: .private(tenant.a.id))
        #expect(try tenant.history(.user(tenant.b.account), of: tenant.a).map(\.number.rawValue) == [3, 2])
        #expect(try tenant.history(.user(tenant.a.account), of: tenant.b).map(\.number.rawValue) == [2, 1])
    }

    @Test func `every place of a mailbox is told as what it is`() throws {
        let tenant = try NumberedTenant()
        let hello = try tenant.say("hello", from: "a", to: .private(tenant.b.id))
        try tenant.say("old", from: "a", to: .private(tenant.b.id))
        let b = try tenant.tenant.link("b")
        let edit = Edit(
            by: .account(tenant.a.account),
            target: .private(tenant.b.id),
            message: .uid(hello.uid),
            body: MessageBody(objectName: "", content: Array("hello!".utf8))
        )
        try tenant.tenant.run(.edit(edit))
        try tenant.recall(.seq(Place(rawValue: 2)), by: "a", in: .private(tenant.b.id))
        try tenant.tenant.run(.markRead(target: .private(tenant.a.id), upTo: Place(rawValue: 2)), as: b.actor)
        try tenant.tenant.run(
            .deleteMessages(target: .private(tenant.a.id), seqs: [Place(rawValue: 1)]),
            as: b.actor
        )

        let sender = try tenant.mailbox(of: tenant.a)
        #expect(sender.map(\.kind) == ["message 1", "hidden", "edit 1", "recall 2", "peerRead 2"])
        // What was deleted is hidden wherever it stood, and told as deleted once.
        let receiver = try tenant.mailbox(of: tenant.b)
        #expect(receiver.map(\.kind) == ["hidden", "hidden", "hidden", "recall 2", "ownRead 2 left 0", "deleted [1]"])
        #expect(receiver.map(\.place.rawValue) == [1, 2, 3, 4, 5, 6])
    }

    @Test func `a mailbox is given a page at a time, and nothing beyond its end`() throws {
        let tenant = try NumberedTenant()
        for text in ["1", "2", "3"] { try tenant.say(text, from: "a", to: .private(tenant.b.id)) }
        let page = try tenant.log(.mailbox(tenant.a.account, after: Place(rawValue: 1), limit: 1))
        #expect(page.items?.map(\.place.rawValue) == [2])
        #expect(page.head.rawValue == 3)
        #expect(Set(page.cast.users.keys) == [tenant.a.account, tenant.b.account])
        #expect(throws: ClientError.self) {
            try tenant.log(.mailbox(tenant.a.account, after: Place(rawValue: 4), limit: 1))
        }
    }

    @Test(arguments: [
        // offset, skipped, newer, older, above, below: numbers
        (0, 0, 0, 3, 0, 0, [9, 8, 7]),
        (5, 0, 0, 2, 0, 0, [4, 3]),
        (5, 1, 0, 2, 0, 0, [3, 2]),
        (5, 0, 2, 2, 0, 0, [6, 5, 4, 3]),
        (5, 0, 9, 0, 0, 0, [9, 8, 7, 6, 5]),
        (0, 0, 0, 9, 2, 5, [4, 3]),
        (1, 0, 0, 5, 0, 0, []),
    ])
    func `history is found around a number`(
        _ offset: UInt32,
        _ skipped: Int,
        _ newer: Int,
        _ older: Int,
        _ above: UInt32,
        _ below: UInt32,
        _ expected: [UInt32]
    ) throws {
        let tenant = try NumberedTenant()
        for index in 1...9 { try tenant.say("\(index)", from: "a", to: .private(tenant.b.id)) }
        var query = NumberedHistory(.user(tenant.b.account), of: tenant.a.account, olderCount: older)
        if offset > 0 { query.start = .number(Place(rawValue: offset)) }
        query.skipped = skipped
        query.newerCount = newer
        query.above = Place(rawValue: above)
        if below > 0 { query.below = Place(rawValue: below) }
        #expect(try tenant.messages(.history(query)).messages.map(\.number.rawValue) == expected)
    }

    @Test func `history before a time, with what was taken back left out`() throws {
        let tenant = try NumberedTenant()
        try tenant.say("1", from: "a", to: .private(tenant.b.id))
        tenant.tenant.clock.advance(milliseconds: 5_000)
        let second = try tenant.say("2", from: "a", to: .private(tenant.b.id))
        var query = NumberedHistory(.user(tenant.b.account), of: tenant.a.account, olderCount: 5)
        query.start = .time(second.sentTime)
        #expect(try tenant.messages(.history(query)).messages.map(\.number.rawValue) == [1])
        try tenant.recall(.uid(second.uid), by: "a", in: .private(tenant.b.id))
        query.start = .head
        #expect(try tenant.messages(.history(query)).messages.map(\.number.rawValue) == [1])
    }

    @Test func `a conversation shows what is read on both sides by number`() throws {
        let tenant = try NumberedTenant()
        try tenant.say("to c", from: "a", to: .private(tenant.c.id))
        for text in ["1", "2", "3"] { try tenant.say(text, from: "a", to: .private(tenant.b.id)) }
        let b = try tenant.tenant.link("b")
        try tenant.tenant.run(.markRead(target: .private(tenant.a.id), upTo: Place(rawValue: 2)), as: b.actor)
        let conversations = try tenant.conversations(NumberedPage(), of: tenant.a)
        #expect(conversations.map(\.peer) == [.user(tenant.b.account), .user(tenant.c.account)])
        #expect(conversations.first?.top.number.rawValue == 4)
        #expect(conversations.first?.peerReadUpTo.rawValue == 3)
        let peers = try tenant.conversations(NumberedPage(), of: tenant.b)
        #expect(peers.first?.readUpTo.rawValue == 2)
        #expect(peers.first?.unread.count == 1)
        let rest = try tenant.conversations(NumberedPage(after: .user(tenant.b.account)), of: tenant.a)
        #expect(rest.map(\.peer) == [.user(tenant.c.account)])
    }

    @Test func `groups are known by number to who is in them, and to others if they are open`() throws {
        let tenant = try NumberedTenant()
        let group = try tenant.group("g", of: ["a", "b"])
        #expect(try tenant.groups([group], tenant.a).map(\.role) == [.owner])
        #expect(try tenant.groups([group], tenant.c).isEmpty)
        try tenant.tenant.run(.setGroupJoining(GroupID(unchecked: "g"), .open))
        #expect(try tenant.groups([group], tenant.c).map(\.role) == [.outsider])
        #expect(try tenant.groups([ConversationNumber(rawValue: 99)], tenant.a).isEmpty)
        guard case .roster(let users, let groups) = try tenant.ask(.roster(users: [tenant.c.account], groups: [group]))
        else { throw UnexpectedAnswer() }
        #expect(users.map(\.id) == [tenant.c.id])
        #expect(groups.first?.leaders == [tenant.a.account: .owner])
        #expect(groups.first?.known(to: tenant.b.account).role == .member)
    }

    @Test func `a group's log, and which groups grew since a time`() throws {
        let tenant = try NumberedTenant()
        let quiet = try tenant.group("quiet", of: ["a"])
        let group = try tenant.group("g", of: ["a", "b"])
        try tenant.say("old", from: "a", to: .group(GroupID(unchecked: "quiet")))
        tenant.tenant.clock.advance(milliseconds: 10_000)
        let since = tenant.tenant.clock.now
        try tenant.say("1", from: "a", to: .group(GroupID(unchecked: "g")))
        try tenant.recall(.seq(Place(rawValue: 1)), by: "a", in: .group(GroupID(unchecked: "g")))
        let log = try tenant.log(.group(group, tenant.b.account, after: .zero, limit: 10))
        #expect(log.items?.map(\.kind) == ["hidden", "recall 1"])
        let head = try tenant.standing(tenant.a, since: since)
        #expect(head.map(\.group) == [group])
        #expect(head.map(\.head.rawValue) == [2])
        #expect(try tenant.standing(tenant.a, since: .zero).map(\.group) == [quiet, group])
        #expect(throws: ClientError.self) { try tenant.log(.group(group, tenant.c.account, after: .zero, limit: 10)) }
    }

    @Test func `groups that were left are named since then, and listed no more`() throws {
        let tenant = try NumberedTenant()
        let old = try tenant.group("old", of: ["a", "b"])
        let group = try tenant.group("g", of: ["a", "b"])
        for id in ["old", "g"] { try tenant.say("1", from: "a", to: .group(GroupID(unchecked: id))) }
        try tenant.tenant.run(.leaveGroup(GroupID(unchecked: "old"), [tenant.b.id], nil))
        tenant.tenant.clock.advance(milliseconds: 10_000)
        let since = tenant.tenant.clock.now
        try tenant.tenant.run(.leaveGroup(GroupID(unchecked: "g"), [tenant.b.id], nil))
        #expect(try tenant.left(tenant.b, since: since) == [group])
        #expect(try Set(tenant.left(tenant.b, since: .zero)) == [old, group])
        #expect(try tenant.left(tenant.a, since: .zero).isEmpty)
        #expect(try tenant.left(tenant.b, since: .never).isEmpty)
        #expect(try tenant.conversations(NumberedPage(), of: tenant.b).isEmpty)
        #expect(try tenant.conversations(NumberedPage(), of: tenant.a).count == 2)
    }

    @Test func `a group shows how far some other member has read it`() throws {
        let tenant = try NumberedTenant()
        _ = try tenant.group("g", of: ["a", "b", "c"])
        let target = ConversationTarget.group(GroupID(unchecked: "g"))
        for text in ["1", "2", "3"] { try tenant.say(text, from: "a", to: target) }
        #expect(try tenant.conversations(NumberedPage(), of: tenant.a).first?.peerReadUpTo == .zero)
        for (user, upTo) in [("a", 3), ("b", 2), ("c", 1)] as [(String, UInt32)] {
            let link = try tenant.tenant.link(user)
            try tenant.tenant.run(.markRead(target: target, upTo: Place(rawValue: upTo)), as: link.actor)
        }
        #expect(try tenant.conversations(NumberedPage(), of: tenant.a).first?.peerReadUpTo.rawValue == 2)
        #expect(try tenant.conversations(NumberedPage(), of: tenant.b).first?.peerReadUpTo.rawValue == 3)
    }

    @Test func `those whom a user talked with, the latest first`() throws {
        let tenant = try NumberedTenant()
        _ = try tenant.group("g", of: ["a", "b", "c"])
        try tenant.say("1", from: "a", to: .private(tenant.b.id))
        tenant.tenant.clock.advance(milliseconds: 10)
        try tenant.say("2", from: "c", to: .private(tenant.a.id))
        guard case .peers(of: let account?, let peers) = try tenant.ask(.peers(tenant.a.id, limit: 10)) else {
            throw UnexpectedAnswer()
        }
        #expect(account == tenant.a.account)
        #expect(peers == [tenant.c.account, tenant.b.account])
        guard case .peers(of: nil, []) = try tenant.ask(.peers(UserID(unchecked: "nobody"), limit: 10)) else {
            throw UnexpectedAnswer()
        }
    }

    @Test func `numbers lead to a seq, messages to their numbers`() throws {
        let tenant = try NumberedTenant()
        try tenant.say("to c", from: "a", to: .private(tenant.c.id))
        let first = try tenant.say("1", from: "a", to: .private(tenant.b.id))
        try tenant.say("to c", from: "a", to: .private(tenant.c.id))
        try tenant.say("2", from: "a", to: .private(tenant.b.id))
        #expect(try tenant.seq(upTo: 2, with: tenant.b, of: tenant.a) == 1)
        #expect(try tenant.seq(upTo: 3, with: tenant.b, of: tenant.a) == 1)
        #expect(try tenant.seq(upTo: 900, with: tenant.b, of: tenant.a) == 2)
        #expect(try tenant.seq(upTo: 1, with: tenant.b, of: tenant.a) == 0)
        guard case .numbers(let numbers) = try tenant.ask(.numbers([first.uid], tenant.b.account)) else {
            throw UnexpectedAnswer()
        }
        #expect(numbers == [first.uid: Place(rawValue: 1)])
        let some = try tenant.messages(
            .messages([.mailbox(Place(rawValue: 2)), .mailbox(Place(rawValue: 77))], tenant.a.account)
        )
        #expect(some.messages.map(\.view.uid) == [first.uid])
    }
}

/// A tenant of three users whose numbers are known.
private struct NumberedTenant {
    let tenant: TestTenant
    let a: Known
    let b: Known
    let c: Known

    struct Known {
        let id: UserID
        let account: AccountNumber
    }

    init() throws {
        let tenant = try TestTenant()
        self.tenant = tenant
        let known = try ["a", "b", "c"].map { Known(id: UserID(unchecked: $0), account: try tenant.account($0)) }
        (a, b, c) = (known[0], known[1], known[2])
    }

    @discardableResult
    func say(_ text: String, from sender: String, to target: ConversationTarget) throws -> Sent {
        tenant.clock.advance(milliseconds: 1)
        return try tenant.say(text, from: sender, to: target)
    }

    func recall(_ message: MessageRef, by user: String, in target: ConversationTarget) throws {
        try tenant.run(
            .recall(
                Recall(
                    by: .id(UserID(unchecked: user)),
                    target: target,
                    message: message,
                    isAdmin: false,
                    removesNotice: false
                )
            )
        )
    }

    func group(_ id: String, of members: [String]) throws -> ConversationNumber {
        let creation = GroupCreation(
            id: GroupID(unchecked: id),
            name: id,
            owner: .id(UserID(unchecked: members[0])),
            members: members.map { UserID(unchecked: $0) }
        )
        try tenant.run(.createGroup(creation))
        for number in 1..<UInt32(100) {
            let number = ConversationNumber(rawValue: number)
            if try groups([number], a).first?.group.id.text == id { return number }
        }
        throw UnexpectedAnswer()
    }

    func ask(_ query: NumberQuery) throws -> NumbersFound {
        guard case .numbers(let found) = try tenant.ask(.numbers(query)) else { throw UnexpectedAnswer() }
        return found
    }

    func log(_ query: NumberQuery) throws -> NumberedLog {
        guard case .log(let log) = try ask(query) else { throw UnexpectedAnswer() }
        return log
    }

    func mailbox(of user: Known) throws -> [NumberedItem] {
        try log(.mailbox(user.account, after: .zero, limit: 100)).items ?? []
    }

    func messages(_ query: NumberQuery) throws -> NumberedMessages {
        guard case .messages(let messages) = try ask(query) else { throw UnexpectedAnswer() }
        return messages
    }

    func history(_ peer: PeerNumber, of user: Known) throws -> [NumberedMessage] {
        try messages(.history(NumberedHistory(peer, of: user.account, olderCount: 100))).messages
    }

    func conversations(_ page: NumberedPage, of user: Known) throws -> [NumberedConversation] {
        guard case .conversations(let found, _, _) = try ask(.conversations(user.account, page, limit: 100)) else {
            throw UnexpectedAnswer()
        }
        return found
    }

    func groups(_ numbers: [ConversationNumber], _ user: Known) throws -> [KnownGroup] {
        guard case .groups(let groups) = try ask(.groups(numbers, for: user.account)) else { throw UnexpectedAnswer() }
        return groups
    }

    func standing(_ user: Known, since: Timestamp) throws -> [(group: ConversationNumber, head: Place)] {
        guard case .standing(_, let groups, _) = try ask(.standing(user.account, groupsSince: since)) else {
            throw UnexpectedAnswer()
        }
        return groups
    }

    func left(_ user: Known, since: Timestamp) throws -> [ConversationNumber] {
        guard case .standing(_, _, let left) = try ask(.standing(user.account, groupsSince: since)) else {
            throw UnexpectedAnswer()
        }
        return left
    }

    func seq(upTo number: UInt32, with peer: Known, of user: Known) throws -> UInt32 {
        let query = NumberQuery.seq(.user(peer.account), user.account, upTo: Place(rawValue: number))
        guard case .seq(.private(peer.id), let seq) = try ask(query) else { throw UnexpectedAnswer() }
        return seq.rawValue
    }
}

extension NumberedItem {
    /// What it is, in a few words.
    fileprivate var kind: String {
        switch content {
        case .message(let message): "message \(message.number.rawValue)"
        case .changed(let kind, let message): "\(kind) \(message.number.rawValue)"
        case .ownRead(let place, let unread): "ownRead \(place.rawValue) left \(unread)"
        case .peerRead(let place): "peerRead \(place.rawValue)"
        case .deleted(let numbers): "deleted \(numbers.map(\.rawValue))"
        case .hidden: "hidden"
        }
    }
}
