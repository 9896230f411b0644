import PlatformCore
import PlatformStore
import TestSupport
import Testing

@testable import PlatformEngine

struct `The event log` {
    let tenant: TestTenant

    init() throws {
        tenant = try TestTenant()
    }

    @Test func `tells what was said and changed, in the order it happened, with who and where`() throws {
        let alice = try tenant.link("alice")
        _ = try tenant.account("bob")
        let first = try tenant.say("one", from: "alice", to: .private(UserID(unchecked: "bob")), as: alice.actor)
        try tenant.run(
            .recall(
                Recall(
                    by: .id(UserID(unchecked: "alice")),
                    target: .private(UserID(unchecked: "bob")),
                    message: .uid(first.uid),
                    isAdmin: false,
                    removesNotice: false
                )
            ),
            as: alice.actor
        )
        try tenant.say("two", from: "bob", to: .system(UserID(unchecked: "alice")))
        let events = try page(after: .zero, of: [.messageCreated, .messageRecalled]).events
        #expect(events.map(\.name) == [.messageCreated, .messageRecalled, .messageCreated])
        #expect(events.map(\.lsn) == events.map(\.lsn).sorted())
        let messages = events.compactMap { if case .message(let event) = $0.content { event } else { nil } }
        #expect(messages.map(\.place.id) == ["bob", "bob", "alice"])
        #expect(messages.map(\.place.kind) == [.private, .private, .system])
        #expect(messages.map(\.by.text) == ["alice", "alice", "bob"])
        #expect(messages[0].view.message.body == nil, "what was recalled is gone")
        #expect(messages[2].platform == .server)
    }

    @Test(arguments: [SendIdentity.clientID(1), .key("7"), .none])
    func `tells what a user's device said as the device's, however it names its sends`(_ identity: SendIdentity) throws
    {
        let alice = try tenant.link("alice")
        try tenant.say("one", from: "alice", to: .private(alice.user), as: alice.actor, identity: identity)
        let events = try page(after: .zero, of: [.messageCreated]).events
        let messages = events.compactMap { if case .message(let event) = $0.content { event } else { nil } }
        #expect(messages.map(\.platform) == [.web])
    }

    @Test func `tells of users, groups, reads and records`() throws {
        let alice = try tenant.link("alice")
        let group = GroupID(unchecked: "g")
        let creation = GroupCreation(
            id: group,
            name: "g",
            owner: .id(alice.user),
            members: [UserID(unchecked: "bob")]
        )
        try tenant.run(.createGroup(creation))
        try tenant.run(.renameGroup(group, name: "h", nil))
        let sent = try tenant.say("x", from: "bob", to: .group(group))
        try tenant.run(.markRead(target: .group(group), upTo: sent.seq), as: alice.actor)
        try tenant.run(.leaveGroup(group, [UserID(unchecked: "bob")], nil))
        try tenant.run(.dismissGroup(group, nil))
        try tenant.run(.endAccount(of: UserID(unchecked: "bob"), .deactivated))
        try tenant.run(.reopenAccount(of: UserID(unchecked: "bob")))
        let names = try page(after: .zero).events.map(\.name)
        #expect(
            names.filter { $0 != .recordChanged } == [
                .userCreated, .groupCreated, .groupJoined, .userCreated, .groupJoined, .groupUpdated, .messageCreated,
                .conversationRead, .groupLeft, .groupDismissed, .userUpdated, .userDeactivated, .userReactivated,
            ]
        )
        #expect(names.contains(.recordChanged))
    }

    @Test(arguments: [1, 2, 3, 7])
    func `is the same however it is cut into pages`(limit: Int) throws {
        for number in 0..<20 {
            try tenant.say("\(number)", from: "a", to: .private(UserID(unchecked: "b\(number % 3)")))
        }
        let whole = try page(after: .zero).events.map(\.lsn)
        var cut: [LSN] = []
        var cursor = LSN.zero
        var more = true
        while more {
            let next = try page(after: cursor, limit: limit)
            cut += next.events.map(\.lsn)
            (cursor, more) = (next.cursor, next.hasMore)
        }
        #expect(cut == whole)
        #expect(whole.count == Set(whole).count)
    }

    @Test func `many commands of one commit are told one by one`() throws {
        _ = try tenant.account("a")
        let boxes = (0..<10).map { number in
            tenant.submit(
                .send(
                    Send(
                        from: .id(UserID(unchecked: "a")),
                        target: .private(UserID(unchecked: "b")),
                        body: MessageBody(objectName: "RC:TxtMsg", content: Array("\(number)".utf8))
                    )
                )
            )
        }
        tenant.jobs.runAll()
        #expect(!boxes.contains { !$0.isAnswered })
        var texts: [String] = []
        var cursor = LSN.zero
        while true {
            let next = try page(after: cursor, limit: 3, of: [.messageCreated])
            for case .message(let event) in next.events.map(\.content) {
                texts.append(String(decoding: event.view.message.body?.content ?? [], as: UTF8.self))
            }
            cursor = next.cursor
            if !next.hasMore { break }
        }
        #expect(texts == (0..<10).map(String.init))
    }

    @Test func `a consumer too slow for what is kept is told so`() throws {
        var policy = EnginePolicy()
        policy.checkpointEntryCount = 1
        let tenant = try TestTenant(policy: policy)
        try tenant.say("old", from: "a", to: .private(UserID(unchecked: "b")))
        tenant.clock.advance(milliseconds: 31 * 86_400_000)
        try tenant.reopen()
        for _ in 0..<3 { try tenant.say("new", from: "a", to: .private(UserID(unchecked: "b"))) }
        guard case .events(.page(let page)) = try tenant.ask(.events(.page(after: .zero, limit: 10, of: []))) else {
            throw UnexpectedAnswer()
        }
        #expect(page.lostThrough != nil)
        #expect(page.events.allSatisfy { $0.lsn > page.lostThrough ?? .zero })
    }

    @Test func `a consumer's place and dead letters outlive a crash, and moving it is no event`() throws {
        try tenant.say("x", from: "a", to: .private(UserID(unchecked: "b")))
        let end = try page(after: .zero).end
        let name = try #require(ConsumerName("callback.main"))
        try tenant.run(.moveConsumer(name, to: end))
        let letter = DeadLetter(lsn: end, setAsideAt: tenant.clock.now, attemptCount: 5, reason: "400")
        try tenant.run(.setAside(letter, by: name, at: letter.lsn))
        try tenant.crash()
        guard case .events(.consumer(let consumer?, let last)) = try tenant.ask(.events(.consumer(name))) else {
            throw UnexpectedAnswer()
        }
        #expect(consumer.position == end)
        #expect(last == end)
        #expect(try letters(to: name) == [letter])
        try tenant.run(.forgetDeadLetter(end, of: name))
        #expect(try letters(to: name) == [])
        #expect(throws: ClientError.self) { try tenant.run(.moveConsumer(name, to: LSN(rawValue: end.rawValue + 1))) }
        try tenant.run(.removeConsumer(name))
        guard case .events(.consumer(nil, _)) = try tenant.ask(.events(.consumer(name))) else {
            throw UnexpectedAnswer()
        }
    }

    @Test func `a place behind the end is refused`() throws {
        #expect(throws: ClientError.self) { try page(after: LSN(rawValue: 1)) }
    }

    private func letters(to name: ConsumerName) throws -> [DeadLetter] {
        guard
            case .events(.deadLetters(let letters, _)) = try tenant.ask(
                .events(.deadLetters(name, after: .zero, limit: 10))
            )
        else { throw UnexpectedAnswer() }
        return letters
    }

    @Test func `tells of ultra groups and their channels`() throws {
        let world = GroupID(unchecked: "w")
        let channel = ChannelID(unchecked: "news")
        try tenant.run(.createUltragroup(world, name: "W", by: UserID(unchecked: "ann")))
        try tenant.run(.createChannel(channel, of: world, .open))
        try tenant.run(.setChannelAccess(channel, of: world, .listed))
        try tenant.run(.renameUltragroup(world, name: "V"))
        try tenant.run(.joinUltragroup(world, UserID(unchecked: "bob")))
        let sent = try tenant.say("x", from: "bob", to: .channel(world, .main))
        try tenant.run(.leaveUltragroup(world, UserID(unchecked: "bob")))
        try tenant.run(.deleteChannel(channel, of: world))
        try tenant.run(.dismissUltragroup(world))
        let events = try page(after: .zero).events.filter { $0.name != .recordChanged && $0.name != .userCreated }
        #expect(
            events.map(\.name) == [
                .ultragroupCreated, .ultragroupJoined, .channelCreated, .channelUpdated, .ultragroupUpdated,
                .ultragroupJoined, .messageCreated, .ultragroupLeft, .channelDeleted, .ultragroupDismissed,
            ]
        )
        let places = events.compactMap { event -> ConversationTarget? in
            if case .group(_, let target, _) = event.content { target } else { nil }
        }
        #expect(places[2] == .channel(world, channel))
        guard case .message(let said) = events[6].content else { throw UnexpectedAnswer() }
        #expect(said.place == EventPlace(kind: .ultragroup, id: "w", channel: .main))
        #expect(said.view.uid == sent.uid)
    }

    private func page(after: LSN, limit: Int = 200, of names: Set<EventName> = []) throws -> EventPage {
        guard case .events(.page(let page)) = try tenant.ask(.events(.page(after: after, limit: limit, of: names)))
        else { throw UnexpectedAnswer() }
        return page
    }
}
