internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

struct `Who may be and speak in chatrooms` {
    private let bench: ChatroomBench
    private let alice: TestLink

    init() throws {
        bench = try ChatroomBench()
        alice = try bench.tenant.link("alice", number: 1)
        try bench.join(alice)
    }

    private func change(_ change: ChatroomPersonChange, _ notice: ChatroomNoticeWish = .toThem) throws {
        try bench.tenant.run(.changeChatroomPeople([alice.user], of: bench.room, change, notice))
    }

    private var now: Timestamp { bench.tenant.clock.now }

    @Test func `who is muted speaks again once the time is over`() throws {
        try change(.mute(until: now.advanced(byMilliseconds: 60_000)))
        #expect(refused { try bench.say("hi", as: alice) } == .mutedInChatroom)
        bench.tenant.clock.advance(milliseconds: 60_000)
        #expect(refused { try bench.say("hi", as: alice) } == nil)
    }

    @Test func `who is muted says nothing with an attribute either`() throws {
        try change(.mute(until: .never))
        let set = Action.setChatroomAttributes(
            [.init(name: "k", value: "v", leavesWithOwner: false, isForced: false)],
            of: bench.room,
            by: .account(alice.account),
            notice: MessageBody(objectName: "RC:TxtMsg", content: [])
        )
        #expect(refused { try bench.tenant.run(set, as: alice.actor) } == .mutedInChatroom)
        #expect(refused { try bench.set("k", "v", as: alice) } == nil)
    }

    @Test func `words that must not be said are not said in chatrooms`() throws {
        try bench.tenant.run(.changeWords(WordChange(putting: [SensitiveWord("foe")], removing: [], countMax: 10)))
        #expect(refused { try bench.say("a foe here", as: alice) } == .wordRefused)
    }

    @Test func `who is muted everywhere is so in every room`() throws {
        try bench.tenant.run(.muteInChatrooms([alice.user], until: .never))
        #expect(refused { try bench.say("hi", as: alice) } == .mutedInChatroom)
        #expect(try bench.join(alice, "other").mutedUntil == .never)
        try bench.tenant.run(.muteInChatrooms([alice.user], until: nil))
        #expect(refused { try bench.say("hi", as: alice, in: "other") } == nil)
    }

    @Test func `in a muted room only those speak whom it lets speak always`() throws {
        try bench.tenant.run(.muteChatroom(bench.room, true))
        #expect(refused { try bench.say("hi", as: alice) } == .mutedInChatroom)
        try change(.speaksAlways(true))
        #expect(refused { try bench.say("hi", as: alice) } == nil)
        try change(.speaksAlways(false))
        #expect(refused { try bench.say("hi", as: alice) } == .mutedInChatroom)
        try bench.tenant.run(.muteChatroom(bench.room, false))
        #expect(refused { try bench.say("hi", as: alice) } == nil)
    }

    @Test func `who is blocked is out and stays out for the time`() throws {
        try change(.block(until: now.advanced(byMilliseconds: 60_000)))
        #expect(bench.exits == [.blocked])
        #expect(refused { try bench.join(alice) } == .blockedFromChatroom)
        bench.tenant.clock.advance(milliseconds: 60_000)
        #expect(refused { try bench.join(alice) } == nil)
    }

    @Test func `those whom it is about are told, and everybody where the app wants it`() throws {
        try change(.mute(until: .never))
        try change(.unmute, .toAll(extra: "sorry"))
        let told = bench.tenant.effects.effects.compactMap { effect -> (ChatroomNotice, [AccountNumber]?)? in
            guard case .chatroom(.told(_, .notice(let notice), let only)) = effect else { return nil }
            return (notice, only)
        }
        #expect(told.map(\.0.kind) == [.muted, .unmuted])
        #expect(told.map(\.1) == [[alice.account], nil])
        #expect(told.last?.0.extra == "sorry")
    }

    @Test func `what is said in a stopped room reaches nobody`() throws {
        try bench.tenant.run(.stopChatroom(bench.room, true))
        try bench.say("unheard", as: alice)
        try bench.tenant.run(.stopChatroom(bench.room, false))
        try bench.say("heard", as: alice)
        #expect(bench.texts == ["heard"])
    }

    @Test func `messages are ranked by their type`() throws {
        try bench.tenant.run(.rankChatroomMessages(["RC:Gift"], .kept(true)))
        try bench.tenant.run(.rankChatroomMessages(["RC:Like", "RC:Gift"], .low(true)))
        for type in ["RC:Gift", "RC:Like", "RC:TxtMsg"] { try bench.say("x", as: alice, type: type) }
        try bench.tenant.run(.rankChatroomMessages(["RC:Like"], .low(false)))
        try bench.say("x", as: alice, type: "RC:Like")
        let ranks = bench.tenant.effects.effects.compactMap {
            if case .chatroom(.said(let push)) = $0 { push.rank } else { nil }
        }
        #expect(ranks == [.kept, .low, .usual, .usual])
    }

    @Test func `no more rooms are kept alive than may be`() throws {
        for index in 0..<ChatroomLimits.keptAliveCountMax {
            try bench.tenant.run(.keepChatroomAlive(ChatroomID(unchecked: "k\(index)"), true))
        }
        #expect(refused { try bench.tenant.run(.keepChatroomAlive(bench.room, true)) } == .keptAliveTooMany)
        #expect(refused { try bench.tenant.run(.keepChatroomAlive(bench.room, false)) } == .unknownChatroom)
    }

    @Test func `an app brings users in, but for those who are blocked`() throws {
        let bob = bench.id("bob")
        try bench.tenant.run(.changeChatroomPeople([bob], of: bench.room, .block(until: .never)))
        try bench.tenant.run(.enterChatroom(bench.room, [bob, bench.id("carol")]))
        #expect(try bench.members() == ["alice", "carol"])
    }

    @Test func `only who said a message takes it back, and the app`() throws {
        let bob = try bench.tenant.link("bob", number: 2)
        try bench.join(bob)
        let sent = try bench.say("oops", as: alice)
        func recall(_ link: TestLink) -> Action {
            .recallInChatroom(
                ChatroomRecall(
                    by: .account(link.account),
                    room: bench.room,
                    uid: sent.uid,
                    isAdmin: false,
                    removesNotice: false
                )
            )
        }
        #expect(refused { try bench.tenant.run(recall(bob), as: bob.actor) } == .changeRefused)
        try bench.tenant.run(recall(alice), as: alice.actor)
        #expect(try bench.join(bob, recent: 10).recent.isEmpty)
        #expect(refused { try bench.tenant.run(recall(alice), as: alice.actor) } == .unknownMessage)
    }
}

struct `Attributes of chatrooms` {
    private let bench: ChatroomBench
    private let alice: TestLink
    private let bob: TestLink

    init() throws {
        bench = try ChatroomBench()
        alice = try bench.tenant.link("alice", number: 1)
        bob = try bench.tenant.link("bob", number: 2)
        for link in [alice, bob] { try bench.join(link) }
    }

    @Test func `only the owner changes one, or who uses force`() throws {
        try bench.set("k", "1", as: alice)
        #expect(refused { try bench.set("k", "2", as: bob) } == .attributeTaken)
        try bench.set("k", "3", as: bob, isForced: true)
        #expect(try bench.attributes().map(\.owner) == [bob.user])
        let remove = Action.removeChatroomAttributes(
            ["k"],
            of: bench.room,
            by: .account(alice.account),
            isForced: false
        )
        #expect(refused { try bench.tenant.run(remove, as: alice.actor) } == .attributeTaken)
    }

    @Test func `one goes with its owner where it was set so`() throws {
        try bench.set("stays", "1", as: alice)
        try bench.set("goes", "1", as: alice, leavesWithOwner: true)
        try bench.tenant.run(.leaveChatroom(bench.room), as: alice.actor)
        #expect(try bench.attributes().map(\.name) == ["stays"])
        #expect(try bench.tenant.check().isSound)
    }

    @Test func `a room has so many, and they change so fast, and no more`() throws {
        for index in 0..<ChatroomLimits.attributeCountMax { try bench.set("k\(index)", "v", as: alice) }
        #expect(refused { try bench.set("k0", "w", as: alice) } == .sendingTooFast)
        bench.tenant.clock.advance(milliseconds: 1_000)
        #expect(refused { try bench.set("k0", "w", as: alice) } == nil)
        #expect(refused { try bench.set("one-more", "v", as: alice) } == .attributesFull)
    }

    @Test(arguments: ["", "a b", "ä", String(repeating: "k", count: 129)])
    func `a key that is none is refused`(name: String) {
        #expect(refused { try bench.set(name, "v", as: alice) } == .invalidArgument)
    }

    @Test func `a value is as long as it may be and no longer`() {
        let longest = String(repeating: "我", count: 4_096)
        #expect(refused { try bench.set("k", longest, as: alice) } == nil)
        #expect(refused { try bench.set("k", longest + "x", as: alice) } == .messageTooLarge)
    }
}
