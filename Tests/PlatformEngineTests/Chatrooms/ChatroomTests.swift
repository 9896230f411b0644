internal import PlatformCore
internal import PlatformEngine
internal import PlatformStore
internal import TestSupport
internal import Testing

struct `Chatrooms` {
    @Test func `a room is made by being joined, and what is said there reaches everybody but the one link`() throws {
        let bench = try ChatroomBench()
        let (alice, bob) = (try bench.tenant.link("alice", number: 1), try bench.tenant.link("bob", number: 2))
        try bench.join(alice)
        let entry = try bench.join(bob)
        #expect(entry.view.memberCount == 2)
        let sent = try bench.say("hello", as: alice)
        #expect(sent.seq == 1)
        #expect(ChatroomNumber(of: sent.uid) == entry.view.chatroom.number)
        let pushes = bench.tenant.effects.effects.compactMap {
            if case .chatroom(.said(let push)) = $0 { push } else { nil }
        }
        #expect(pushes.map(\.except) == [LinkAddress(loop: 0, link: 1)])
        #expect(try bench.members() == ["alice", "bob"])
    }

    @Test func `without the setting a room must be made first`() throws {
        var policy = EnginePolicy()
        policy.makesChatroomsByUse = false
        let bench = try ChatroomBench(policy: policy)
        let alice = try bench.tenant.link("alice")
        #expect(refused { try bench.join(alice) } == .unknownChatroom)
        try bench.tenant.run(.createChatrooms([NewChatroom(bench.room, name: "Room")]))
        #expect(try bench.join(alice).view.chatroom.name == "Room")
    }

    @Test func `who is not in the room says nothing there`() throws {
        let bench = try ChatroomBench()
        let (alice, bob) = (try bench.tenant.link("alice", number: 1), try bench.tenant.link("bob", number: 2))
        try bench.join(alice)
        #expect(refused { try bench.say("hi", as: bob) } == .notInChatroom)
        #expect(refused { try bench.say("hi", as: bob, in: "other") } == .unknownChatroom)
    }

    @Test func `a user is in one room at a time, unless the app wants it otherwise`() throws {
        let bench = try ChatroomBench()
        let alice = try bench.tenant.link("alice")
        try bench.join(alice)
        try bench.join(alice, "other")
        #expect(try bench.members() == [])
        #expect(bench.exits == [.elsewhere])

        var policy = EnginePolicy()
        policy.isInOneChatroom = false
        let lenient = try ChatroomBench(policy: policy)
        let bob = try lenient.tenant.link("bob")
        try lenient.join(bob)
        try lenient.join(bob, "other")
        #expect(try lenient.members() == ["bob"])
    }

    @Test func `one who joins is told what was said lately, and what was said since they left`() throws {
        let bench = try ChatroomBench()
        let (alice, bob) = (try bench.tenant.link("alice", number: 1), try bench.tenant.link("bob", number: 2))
        try bench.join(alice)
        let sent = try (1...5).map { try bench.say("\($0)", as: alice) }
        let texts = { (entry: ChatroomEntry) in
            entry.recent.map { String(decoding: $0.message.body.content, as: UTF8.self) }
        }
        #expect(texts(try bench.join(bob, recent: 2)) == ["4", "5"])
        let again = try bench.join(bob, after: sent[1].uid)
        #expect(texts(again) == ["3", "4", "5"])
        #expect(!again.hasGap)
        #expect(again.head == 5)
    }

    @Test func `what is no longer remembered is said to be gone`() throws {
        let bench = try ChatroomBench()
        let alice = try bench.tenant.link("alice")
        try bench.join(alice)
        let first = try bench.say("first", as: alice)
        for index in 0..<ChatroomLimits.recentCountMax { try bench.say("\(index)", as: alice) }
        let entry = try bench.join(alice, after: first.uid)
        #expect(entry.hasGap)
        #expect(entry.recent.count == ChatroomLimits.joinRecentCountMax)
    }

    @Test func `a member who is away for 30 seconds is gone at the next message`() throws {
        let bench = try ChatroomBench()
        let (alice, bob) = (try bench.tenant.link("alice", number: 1), try bench.tenant.link("bob", number: 2))
        try bench.join(alice)
        try bench.lose(bob, try bench.join(bob))
        bench.tenant.clock.advance(milliseconds: ChatroomLimits.absenceMax - 1)
        try bench.say("1", as: alice)
        #expect(try bench.members() == ["alice", "bob"])
        bench.tenant.clock.advance(milliseconds: 1)
        try bench.say("2", as: alice)
        #expect(try bench.members() == ["alice"])
        #expect(bench.exits == [.away])
    }

    @Test func `a member who is away for 30 messages is gone too, but not who came back or is protected`() throws {
        let bench = try ChatroomBench()
        let links = try ["alice", "bob", "carol", "dave"].enumerated().map {
            try bench.tenant.link($1, number: UInt64($0 + 1))
        }
        let entries = try links.map { try bench.join($0) }
        try bench.tenant.run(.changeChatroomPeople([bench.id("dave")], of: bench.room, .isProtected(true)))
        for index in 1...3 { try bench.lose(links[index], entries[index]) }
        try bench.join(links[2])
        for index in 0...30 { try bench.say("\(index)", as: links[0]) }
        #expect(try bench.members() == ["alice", "carol", "dave"])
    }

    @Test func `who came and went a thousand times while nothing was said is gone once`() throws {
        let bench = try ChatroomBench()
        let (alice, bob) = (try bench.tenant.link("alice", number: 1), try bench.tenant.link("bob", number: 2))
        try bench.join(alice)
        for _ in 0..<1_000 {
            try bench.lose(bob, try bench.join(bob))
            bench.tenant.clock.advance(milliseconds: 1)
        }
        bench.tenant.clock.advance(milliseconds: ChatroomLimits.absenceMax)
        try bench.say("1", as: alice)
        #expect(try bench.members() == ["alice"])
        #expect(bench.exits == [.away])
    }

    @Test func `a room ends after an hour in which nobody used it`() throws {
        let bench = try ChatroomBench()
        let alice = try bench.tenant.link("alice")
        try bench.join(alice)
        bench.tenant.clock.advance(milliseconds: 3_599_999)
        try bench.tenant.run(.lookAfterChatrooms)
        #expect(try bench.view() != nil)
        bench.tenant.clock.advance(milliseconds: 1)
        try bench.tenant.run(.lookAfterChatrooms)
        #expect(try bench.view() == nil)
        #expect(bench.exits == [.expired])
        #expect(try bench.tenant.check().isSound)
    }

    @Test func `the engine wakes by itself to end rooms`() throws {
        let bench = try ChatroomBench()
        try bench.tenant.run(.createChatrooms([NewChatroom(bench.room)]))
        bench.tenant.clock.advance(milliseconds: 3_600_000)
        bench.tenant.engine.wakeIfDue()
        bench.tenant.jobs.runAll()
        #expect(bench.exits == [.expired])
    }

    @Test func `a room that is kept alive neither ends nor forgets, one of a fixed life ends while it is used`() throws
    {
        let bench = try ChatroomBench()
        let alice = try bench.tenant.link("alice")
        try bench.join(alice)
        try bench.tenant.run(.keepChatroomAlive(bench.room, true))
        let sent = try bench.say("kept", as: alice)
        bench.tenant.clock.advance(milliseconds: 7_200_000)
        try bench.tenant.crash()
        let again = try bench.tenant.link("alice")
        #expect(try bench.join(again, recent: 9).recent.map { $0.message.uid(in: try number(bench)) } == [sent.uid])

        try bench.tenant.run(.keepChatroomAlive(bench.room, false))
        try bench.tenant.run(.setChatroomLife(bench.room, .fixed(minutes: 60)))
        bench.tenant.clock.advance(milliseconds: 3_599_999)
        try bench.say("still", as: again)
        bench.tenant.clock.advance(milliseconds: 1)
        #expect(refused { try bench.say("late", as: again) } == .unknownChatroom)
    }

    private func number(_ bench: ChatroomBench) throws -> ChatroomNumber {
        try #require(try bench.view()).chatroom.number
    }

    @Test func `what is set up survives, who was there does not`() throws {
        let bench = try ChatroomBench()
        let alice = try bench.tenant.link("alice")
        try bench.join(alice)
        try bench.set("k", "v", as: alice)
        try bench.tenant.run(.changeChatroomPeople([bench.id("bob")], of: bench.room, .mute(until: .never)))
        try bench.tenant.run(.muteInChatrooms([bench.id("carol")], until: .never))
        try bench.tenant.run(.rankChatroomMessages(["RC:Low"], .low(true)))
        try bench.tenant.crash()
        #expect(try bench.members() == [])
        #expect(try bench.attributes().map(\.value) == ["v"])
        guard case .chatroom(.people(let people)) = try bench.tenant.run(.askChatrooms(.people(bench.room))),
            case .chatroom(.muted(let muted)) = try bench.tenant.run(.askChatrooms(.muted)),
            case .chatroom(.messageTypes(let types)) = try bench.tenant.run(.askChatrooms(.messageTypes))
        else { throw UnexpectedAnswer() }
        #expect(people.map(\.user.text) == ["bob"])
        #expect(muted.map(\.user.text) == ["carol"])
        #expect(types == [ChatroomMessageType("RC:Low", isLow: true)])
        #expect(try bench.tenant.check().isSound)
    }

    @Test func `links are told again to an engine that started anew`() throws {
        let bench = try ChatroomBench()
        let alice = try bench.tenant.link("alice")
        let entry = try bench.join(alice)
        try bench.tenant.run(.createChatrooms([NewChatroom(bench.room)]))
        try bench.tenant.crash()
        guard case .user(let account, _, let address) = alice.actor else { throw UnexpectedAnswer() }
        let link = ChatroomLink(user: alice.user, account: account, link: address)
        try bench.tenant.run(.seatChatroomLinks(entry.view.ref, [link]))
        #expect(try bench.members() == ["alice"])
        let gone = ChatroomRef(number: ChatroomNumber(rawValue: 99), id: bench.room)
        try bench.tenant.run(.seatChatroomLinks(gone, [link]))
        #expect(bench.exits == [.destroyed])
    }

    @Test func `commits name who came and went, and what became of attributes`() throws {
        let bench = try ChatroomBench()
        let alice = try bench.tenant.link("alice")
        try bench.join(alice)
        try bench.set("k", "v", as: alice, leavesWithOwner: true)
        try bench.tenant.run(.leaveChatroom(bench.room), as: alice.actor)
        try bench.tenant.run(.destroyChatrooms([bench.room]))
        bench.tenant.engine.close {}
        bench.tenant.jobs.runAll()
        let snapshot = try bench.tenant.disk.open().snapshot()
        var events: [ChatroomEvent] = []
        try snapshot.scan(CommitRecord.self, in: .commits()) { (_, commit) throws(StoreError) in
            events += commit.chatrooms
            return .goOn
        }
        #expect(
            events == [
                .room(bench.room, .created, users: [], cause: .asked),
                .room(bench.room, .joined, users: [alice.user], cause: .asked),
                .attribute(bench.room, .set, user: alice.user, name: "k", value: "v"),
                .room(bench.room, .left, users: [alice.user], cause: .asked),
                .attribute(bench.room, .removed, user: alice.user, name: "k", value: "v"),
                .room(bench.room, .destroyed, users: [], cause: .asked),
            ]
        )
    }

    @Test func `a room made anew under an id has none of the former's`() throws {
        let bench = try ChatroomBench()
        let alice = try bench.tenant.link("alice")
        let former = try bench.join(alice)
        try bench.say("old", as: alice)
        try bench.set("k", "v", as: alice)
        try bench.tenant.run(.destroyChatrooms([bench.room]))
        let entry = try bench.join(alice, recent: 50)
        #expect(entry.view.chatroom.number > former.view.chatroom.number)
        #expect(entry.recent.isEmpty)
        #expect(try bench.attributes().isEmpty)
    }
}
