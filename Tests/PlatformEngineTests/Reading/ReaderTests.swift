internal import PlatformCore
internal import PlatformEngine
internal import PlatformStore
internal import TestSupport
internal import Testing

private let ann = UserID(unchecked: "ann")
private let bob = UserID(unchecked: "bob")
private let group = GroupID(unchecked: "g")

@Suite struct ReaderTests {
    private func place(_ raw: UInt32) -> Place { Place(rawValue: raw) }

    private func makeGroup(_ members: [String], in tenant: TestTenant, id: GroupID = group) throws {
        let users = members.map { UserID(unchecked: $0) }
        try tenant.run(.createGroup(GroupCreation(id: id, name: id.text, owner: nil, members: users)))
    }

    private func sync(_ tenant: TestTenant, _ user: AccountNumber, after cursor: SyncCursor) throws -> SyncPage {
        guard case .sync(let page) = try tenant.ask(.sync(user, after: cursor, limit: 200)) else {
            throw UnexpectedAnswer()
        }
        return page
    }

    @Test func `a cursor ahead of the server is refused`() throws {
        let tenant = try TestTenant()
        let account = try tenant.account("ann")
        try tenant.say("one", from: "bob", to: .private(ann))
        let head = try sync(tenant, account, after: .zero).cursor
        for ahead in [
            SyncCursor(place: head.place.next, lsn: head.lsn), SyncCursor(place: head.place, lsn: head.lsn.next),
        ] {
            let error = #expect(throws: ClientError.self) { try sync(tenant, account, after: ahead) }
            #expect(error?.code == .cursorAhead)
        }
        let error = #expect(throws: ClientError.self) {
            try tenant.ask(.difference(account, .private(bob), after: place(2), limit: 1))
        }
        #expect(error?.code == .cursorAhead)
    }

    @Test func `a device too far behind in a conversation is told to start anew`() throws {
        var policy = EnginePolicy()
        policy.differencePlacesMax = 3
        let tenant = try TestTenant(policy: policy)
        let account = try tenant.account("ann")
        for number in 1...5 { try tenant.say("\(number)", from: "bob", to: .private(ann)) }
        guard
            case .difference(let far) = try tenant.ask(.difference(account, .private(bob), after: place(1), limit: 9)),
            case .difference(let near) = try tenant.ask(.difference(account, .private(bob), after: place(2), limit: 9))
        else { throw UnexpectedAnswer() }
        guard case .tooLong = far.content else {
            Issue.record("four places behind is too far")
            return
        }
        #expect(far.head == place(5))
        guard case .items(let items, hasMore: false) = near.content else { throw UnexpectedAnswer() }
        #expect(items.map(\.seq.rawValue) == [3, 4, 5])
    }

    @Test func `no page is much larger than its bytes allow`() throws {
        let tenant = try TestTenant()
        let account = try tenant.account("ann")
        let text = String(repeating: "x", count: 100_000)
        for _ in 1...25 { try tenant.say(text, from: "bob", to: .private(ann)) }
        let history = HistoryQuery(
            viewer: .account(account),
            target: .private(bob),
            start: .head,
            direction: .older,
            limit: 200
        )
        guard case .history(let views, hasMore: true) = try tenant.ask(.history(history)),
            case .difference(let page) = try tenant.ask(.difference(account, .private(bob), after: .zero, limit: 200)),
            case .items(let items, hasMore: true) = page.content
        else { throw UnexpectedAnswer() }
        #expect(views.map(\.message.seq.rawValue) == (15...25).reversed())
        #expect(items.map(\.seq.rawValue) == Array(1...11))
        let first = try sync(tenant, account, after: .zero)
        #expect(first.mailbox.count == 11)
        #expect(first.hasMore)
        #expect(first.conversations.isEmpty)
    }

    @Test func `what stands in the difference is dense, and hidden where it is not the viewer's`() throws {
        let tenant = try TestTenant()
        let account = try tenant.account("ann")
        try makeGroup(["ann", "bob"], in: tenant)
        try tenant.say("1", from: "bob", to: .group(group))
        try tenant.say("2", from: "bob", to: .group(group), reach: .directed([bob], sender: true))
        guard case .difference(let page) = try tenant.ask(.difference(account, .group(group), after: .zero, limit: 9)),
            case .items(let items, hasMore: false) = page.content
        else { throw UnexpectedAnswer() }
        #expect(items.map(\.shown) == ["1 bob: 1", "2 hidden"])
        #expect(items.allSatisfy { $0.lsn > .zero })
    }

    @Test func `how far the peer has read and received`() throws {
        let tenant = try TestTenant()
        let (mine, peer) = (try tenant.link("ann"), try tenant.link("bob", number: 2))
        for number in 1...3 { try tenant.say("\(number)", from: "ann", to: .private(bob)) }
        try tenant.run(.ack(SyncCursor(place: place(2), lsn: .zero)), as: peer.actor)
        try tenant.run(.markRead(target: .private(ann), upTo: place(1)), as: peer.actor)
        for isReopened in [false, true] {
            if isReopened { try tenant.reopen() }
            guard case .readStates(let states) = try tenant.ask(.readStates(mine.account, .private(bob))) else {
                throw UnexpectedAnswer()
            }
            #expect(states.readUpTo == place(1))
            #expect(states.deliveredUpTo == place(2))
        }
    }

    @Test func `how many have read a group to its end`() throws {
        let tenant = try TestTenant()
        let link = try tenant.link("bob")
        let account = try tenant.account("ann")
        try makeGroup(["ann", "bob", "cid"], in: tenant)
        try tenant.say("1", from: "ann", to: .group(group))
        guard case .readStates(let before) = try tenant.ask(.readStates(account, .group(group))) else {
            throw UnexpectedAnswer()
        }
        try tenant.run(.markRead(target: .group(group), upTo: place(1)), as: link.actor)
        guard case .readStates(let after) = try tenant.ask(.readStates(account, .group(group))) else {
            throw UnexpectedAnswer()
        }
        #expect([before.readUpTo.rawValue, after.readUpTo.rawValue] == [0, 1])
    }

    @Test func `members and groups come in pages, and who left or was dismissed does not`() throws {
        let tenant = try TestTenant()
        let names = (1...5).map { "u\($0)" }
        try makeGroup(names, in: tenant)
        try tenant.run(.leaveGroup(group, [UserID(unchecked: "u3")], nil))
        var members: [String] = []
        var last: UserID?
        var hasMore = true
        while hasMore {
            let query = Query.groupMembers(group, for: .server, after: last, limit: 2)
            guard case .groupMembers(let page, let more) = try tenant.ask(query) else { throw UnexpectedAnswer() }
            members += page.map(\.user.text)
            last = page.last?.user
            hasMore = more
        }
        #expect(members == ["u1", "u2", "u4", "u5"])

        for number in 1...4 { try makeGroup(["u1"], in: tenant, id: GroupID(unchecked: "g\(number)")) }
        try tenant.run(.dismissGroup(GroupID(unchecked: "g2"), nil))
        let user = UserID(unchecked: "u1")
        guard case .groups(let first, hasMore: true) = try tenant.ask(.groupsOf(user, after: nil, limit: 2)),
            case .groups(let rest, hasMore: false) = try tenant.ask(.groupsOf(user, after: first.last?.id, limit: 2))
        else { throw UnexpectedAnswer() }
        #expect((first + rest).map(\.id.text) == ["g", "g1", "g3", "g4"])
        let error = #expect(throws: ClientError.self) {
            try tenant.ask(.groupMembers(GroupID(unchecked: "g2"), for: .server, after: nil, limit: 2))
        }
        #expect(error?.code == .unknownGroup)
    }

    @Test func `a group made anew under an old name stands in the list alone`() throws {
        let tenant = try TestTenant()
        let account = try tenant.account("ann")
        try makeGroup(["ann"], in: tenant)
        try tenant.say("old", from: "ann", to: .group(group))
        try tenant.run(.dismissGroup(group, nil))
        try makeGroup(["ann"], in: tenant)
        try tenant.say("new", from: "ann", to: .group(group))
        guard case .conversations(let list, nil) = try tenant.ask(.conversations(account, page: nil, limit: 9)) else {
            throw UnexpectedAnswer()
        }
        #expect(list.map { $0.lastMessage?.shown } == ["ann: new"])
        #expect(try sync(tenant, account, after: .zero).conversations.map { $0.lastMessage?.shown } == ["ann: new"])
    }

    @Test func `every message is found by its UID, and no other is`() throws {
        let tenant = try TestTenant()
        var sent: [Sent] = []
        for number in 1...40 {
            if number.isMultiple(of: 7) { tenant.clock.advance(milliseconds: 3) }
            sent.append(try tenant.say("\(number)", from: "ann", to: .private(bob)))
            if number.isMultiple(of: 3) {
                let reference = MessageRef.uid(sent[number - 2].uid)
                let body = MessageBody(objectName: "RC:TxtMsg", content: Array("edited".utf8))
                try tenant.run(.edit(Edit(by: .id(ann), target: .private(bob), message: reference, body: body)))
            }
        }
        for answer in sent {
            guard case .message(let found) = try tenant.ask(.message(answer.uid)) else { throw UnexpectedAnswer() }
            #expect(found?.view.message.seq == answer.seq)
            #expect(found?.view.uid == answer.uid)
        }
        let last = try #require(sent.last?.uid)
        for other in [
            MessageUID(sentTime: last.sentTime, conversation: last.conversation, counter: 127),
            MessageUID(sentTime: last.sentTime, conversation: ConversationNumber(rawValue: 99), counter: 0),
            MessageUID(sentTime: MessageUID.epoch, conversation: last.conversation, counter: 0),
        ] {
            guard case .message(nil) = try tenant.ask(.message(other)) else {
                Issue.record("\(other) names no message")
                continue
            }
        }
    }

    @Test func `who asks after somebody or something unknown is told so`() throws {
        let tenant = try TestTenant()
        let account = try tenant.account("ann")
        _ = try tenant.account("dan")
        try makeGroup(["bob"], in: tenant)
        let cases: [(Query, ClientError.Code)] = [
            (.unread(account, .private(UserID(unchecked: "who"))), .unknownUser),
            (.unread(account, .group(GroupID(unchecked: "who"))), .unknownGroup),
            (.unread(account, .group(group)), .notInGroup),
            (.groupsOf(UserID(unchecked: "who"), after: nil, limit: 1), .unknownUser),
        ]
        for (query, code) in cases {
            let error = #expect(throws: ClientError.self) { try tenant.ask(query) }
            #expect(error?.code == code)
        }
        guard case .user(nil) = try tenant.ask(.user(UserID(unchecked: "who"))),
            case .group(nil) = try tenant.ask(.group(GroupID(unchecked: "who"), for: .server)),
            case .unread(.none) = try tenant.ask(.unread(account, .private(UserID(unchecked: "dan"))))
        else { throw UnexpectedAnswer() }
    }

    @Test func `a corrupt record fails the query that needs it and no other`() throws {
        let disk = MemoryDisk()
        let tenant = try TestTenant(disk: disk)
        let account = try tenant.account("ann")
        let sent = try tenant.say("one", from: "bob", to: .private(ann))
        try tenant.say("two", from: "cid", to: .private(ann))
        tenant.engine.close {}
        tenant.jobs.runAll()
        var batch = WriteBatch()
        batch.put(TenantKey.message(sent.uid.conversation, sent.seq).bytes, [0xFF, 0xFF])
        try disk.open().write(batch, durability: .synced)

        let reopened = try TestTenant(disk: disk)
        func history(with peer: String) throws -> Found {
            let query = HistoryQuery(
                viewer: .account(account),
                target: .private(UserID(unchecked: peer)),
                start: .head,
                direction: .older,
                limit: 9
            )
            return try reopened.ask(.history(query))
        }
        let error = #expect(throws: ClientError.self) { try history(with: "bob") }
        #expect(error?.code == .internalError)
        guard case .history(let views, _) = try history(with: "cid") else { throw UnexpectedAnswer() }
        #expect(views.map(\.shown) == ["cid: two"])
    }
}
