internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

private let world = GroupID(unchecked: "world")
private let news = ChannelID(unchecked: "news")
private let main = ConversationTarget.channel(world, .main)
private let newsroom = ConversationTarget.channel(world, news)

private func user(_ name: String) -> UserID { UserID(unchecked: name) }

@Suite struct UltragroupTests {
    /// An ultra group of three, and live links of two of them.
    private func makeWorld() throws -> (tenant: TestTenant, ann: TestLink, bob: TestLink) {
        let tenant = try TestTenant()
        try tenant.run(.createUltragroup(world, name: "World", by: user("ann")))
        try tenant.run(.joinUltragroup(world, user("bob")))
        try tenant.run(.joinUltragroup(world, user("cid")))
        let (ann, bob) = (try tenant.link("ann"), try tenant.link("bob", number: 2))
        return (tenant, ann, bob)
    }

    private func refusal(_ tenant: TestTenant, _ action: Action, as actor: Actor = .server) -> ClientError.Code? {
        do {
            try tenant.run(action, as: actor)
            return nil
        } catch {
            return (error as? ClientError)?.code
        }
    }

    private func send(_ text: String, to target: ConversationTarget, from link: TestLink) -> Action {
        .send(
            Send(
                from: .id(link.user),
                target: target,
                body: MessageBody(objectName: "RC:TxtMsg", content: Array(text.utf8))
            )
        )
    }

    private func recall(_ message: MessageRef, by link: TestLink) -> Action {
        .recall(
            Recall(by: .id(link.user), target: newsroom, message: message, isAdmin: false, removesNotice: false)
        )
    }

    private func unread(_ tenant: TestTenant, _ link: TestLink, _ target: ConversationTarget) throws -> Unread {
        guard case .unread(let unread) = try tenant.ask(.unread(link.account, target)) else { throw UnexpectedAnswer() }
        return unread
    }

    private func texts(_ tenant: TestTenant, _ link: TestLink, _ target: ConversationTarget) throws -> [String] {
        let query = HistoryQuery(
            viewer: .account(link.account),
            target: target,
            start: .head,
            direction: .older,
            limit: 50
        )
        guard case .history(let views, _) = try tenant.ask(.history(query)) else { throw UnexpectedAnswer() }
        return views.map { String(decoding: $0.message.body?.content ?? [], as: UTF8.self) }
    }

    private func list(_ tenant: TestTenant, _ link: TestLink) throws -> [ConversationTarget] {
        guard case .conversations(let list, _) = try tenant.ask(.conversations(link.account, page: nil, limit: 100))
        else {
            throw UnexpectedAnswer()
        }
        return list.map(\.target)
    }

    private func sync(_ tenant: TestTenant, _ link: TestLink, after cursor: SyncCursor) throws -> SyncPage {
        guard case .sync(let page) = try tenant.ask(.sync(link.account, after: cursor, limit: 100)) else {
            throw UnexpectedAnswer()
        }
        return page
    }

    @Test func `a message to a channel is one entry of its log, pushed once and in no mailbox`() throws {
        let (tenant, ann, bob) = try makeWorld()
        try tenant.run(.createChannel(news, of: world, .open))
        tenant.effects.clear()
        let sent = try tenant.say("hello", from: "ann", to: newsroom, as: ann.actor)
        #expect((sent.seq.rawValue, sent.place.rawValue) == (1, 0))
        let pushes = tenant.effects.effects.compactMap { if case .group(let push) = $0 { push } else { nil } }
        #expect(pushes.count == 1)
        #expect(pushes.first?.channel?.id == news)
        #expect(pushes.first?.channel?.root == pushes.first?.conversation)
        #expect(tenant.effects.mailbox(of: bob.account).isEmpty)
        #expect(bob.attached.groups == [try #require(pushes.first).conversation])
        #expect(try texts(tenant, bob, newsroom) == ["hello"])
        #expect(try texts(tenant, bob, main) == [])
        #expect(try tenant.check().problems == [])
    }

    @Test func `each channel is unread by itself, mentions too, and joining makes nothing unread`() throws {
        let (tenant, ann, bob) = try makeWorld()
        try tenant.run(.createChannel(news, of: world, .open))
        for number in 1...3 { try tenant.say("\(number)", from: "ann", to: newsroom, as: ann.actor) }
        try tenant.say("@bob", from: "ann", to: main, mentions: ["bob"], as: ann.actor)
        #expect(try unread(tenant, bob, newsroom) == Unread(count: 3, mentions: 0))
        #expect(try unread(tenant, bob, main) == Unread(count: 1, mentions: 1))
        #expect(try unread(tenant, ann, newsroom) == .none)
        try tenant.run(.markRead(target: newsroom, upTo: Place(rawValue: 2)), as: bob.actor)
        #expect(try unread(tenant, bob, newsroom).count == 1)

        try tenant.run(.joinUltragroup(world, user("dan")))
        let dan = try tenant.link("dan", number: 4)
        #expect(try unread(tenant, dan, newsroom) == .none)
        #expect(try texts(tenant, dan, newsroom) == ["3", "2", "1"])
        try tenant.say("4", from: "ann", to: newsroom, as: ann.actor)
        #expect(try unread(tenant, dan, newsroom).count == 1)
        try tenant.crash()
        #expect(try unread(tenant, dan, newsroom).count == 1)
        #expect(try unread(tenant, bob, newsroom).count == 2)
        #expect(try tenant.check().problems == [])
    }

    @Test func `who leaves has nothing of it any more, and who comes back sees it again`() throws {
        let (tenant, ann, bob) = try makeWorld()
        try tenant.run(.createChannel(news, of: world, .open))
        try tenant.say("one", from: "ann", to: newsroom, as: ann.actor)
        let before = try sync(tenant, bob, after: .zero)
        #expect(Set(before.conversations.map(\.target)) == [main, newsroom])
        try tenant.run(.leaveUltragroup(world, user("bob")))
        #expect(refusal(tenant, send("x", to: newsroom, from: bob), as: bob.actor) == .notInGroup)
        #expect(throws: ClientError.self) { try texts(tenant, bob, newsroom) }
        #expect(try list(tenant, bob) == [])
        let after = try sync(tenant, bob, after: before.cursor)
        #expect(Set(after.removed) == [main, newsroom])
        try tenant.say("two", from: "ann", to: newsroom, as: ann.actor)
        try tenant.run(.joinUltragroup(world, user("bob")))
        #expect(try texts(tenant, bob, newsroom) == ["two", "one"])
        #expect(try unread(tenant, bob, newsroom) == .none)
        #expect(Set(try sync(tenant, bob, after: after.cursor).conversations.map(\.target)) == [main, newsroom])
        #expect(try tenant.check().problems == [])
    }

    @Test func `a private channel is there for those on its list alone`() throws {
        let (tenant, ann, bob) = try makeWorld()
        try tenant.run(.createChannel(news, of: world, .listed))
        try tenant.run(.listInChannel([user("ann"), user("eve")], news, of: world, true))
        tenant.effects.clear()
        try tenant.say("secret", from: "ann", to: newsroom, as: ann.actor)
        let push = try #require(
            tenant.effects.effects.compactMap { if case .group(let push) = $0 { push } else { nil } }.first
        )
        #expect(push.channel?.within == [ann.account])
        #expect(refusal(tenant, send("x", to: newsroom, from: bob), as: bob.actor) == .notInGroup)
        #expect(try list(tenant, bob) == [main])
        let before = try sync(tenant, bob, after: .zero)

        tenant.effects.clear()
        try tenant.run(.listInChannel([user("bob")], news, of: world, true))
        let entered = tenant.effects.effects.contains {
            if case .enteredChannel(bob.account, let group) = $0 { group.target == newsroom } else { false }
        }
        #expect(entered)
        #expect(try texts(tenant, bob, newsroom) == ["secret"])
        let middle = try sync(tenant, bob, after: before.cursor)
        #expect(middle.conversations.map(\.target) == [newsroom])
        try tenant.run(.listInChannel([user("bob")], news, of: world, false))
        #expect(try sync(tenant, bob, after: middle.cursor).removed == [newsroom])
        // Eve is on the list, but in no ultra group.
        #expect(throws: ClientError.self) { try texts(tenant, try tenant.link("eve", number: 5), newsroom) }
        try tenant.run(.joinUltragroup(world, user("eve")))
        #expect(try texts(tenant, try tenant.link("eve", number: 6), newsroom) == ["secret"])

        try tenant.run(.setChannelAccess(news, of: world, .open))
        #expect(try texts(tenant, bob, newsroom) == ["secret"])
        #expect(refusal(tenant, .setChannelAccess(.main, of: world, .listed)) == .invalidArgument)
        #expect(try tenant.check().problems == [])
    }

    @Test func `user groups let their users into channels that they are bound to`() throws {
        let (tenant, ann, bob) = try makeWorld()
        let staff = GroupID(unchecked: "staff")
        try tenant.run(.createChannel(news, of: world, .listed))
        try tenant.run(.createUserGroups([staff, staff, GroupID(unchecked: "guests")], of: world))
        try tenant.run(.changeUserGroup(staff, of: world, [user("ann"), user("zoe")], true))
        #expect(refusal(tenant, send("x", to: newsroom, from: ann), as: ann.actor) == .notInGroup)
        try tenant.run(.bindUserGroups([staff], to: news, of: world, true))
        try tenant.say("for staff", from: "ann", to: newsroom, as: ann.actor)
        #expect(refusal(tenant, send("x", to: newsroom, from: bob), as: bob.actor) == .notInGroup)
        try tenant.run(.changeUserGroup(staff, of: world, [user("bob")], true))
        #expect(try texts(tenant, bob, newsroom) == ["for staff"])
        try tenant.crash()
        #expect(try list(tenant, bob).contains(newsroom))
        tenant.effects.clear()
        try tenant.run(.deleteUserGroups([staff], of: world))
        let left = tenant.effects.effects.compactMap { effect in
            if case .leftChannel(let account, _, news) = effect { account } else { nil }
        }
        #expect(Set(left) == [ann.account, bob.account])
        #expect(throws: ClientError.self) { try texts(tenant, bob, newsroom) }
        // Its slot is another's now, who must not inherit its users.
        try tenant.run(.createUserGroups([GroupID(unchecked: "others")], of: world))
        try tenant.run(.bindUserGroups([GroupID(unchecked: "others")], to: news, of: world, true))
        #expect(throws: ClientError.self) { try texts(tenant, bob, newsroom) }
        #expect(try tenant.check().problems == [])
    }

    @Test func `mutes hold in a channel or in all of them, and some may speak all the same`() throws {
        let (tenant, ann, bob) = try makeWorld()
        try tenant.run(.createChannel(news, of: world, .open))
        func mayBobSpeak() -> [Bool] {
            [main, newsroom].map { refusal(tenant, send("x", to: $0, from: bob), as: bob.actor) != .mutedInGroup }
        }
        try tenant.run(.muteInChannel([user("bob")], news, of: world, true))
        #expect(mayBobSpeak() == [true, false])
        try tenant.run(.muteInChannel([user("bob")], nil, of: world, true))
        try tenant.run(.muteInChannel([user("bob")], news, of: world, false))
        #expect(mayBobSpeak() == [false, false])
        try tenant.run(.muteInChannel([user("bob")], nil, of: world, false))
        try tenant.run(.muteChannel(.main, of: world, true))
        #expect(mayBobSpeak() == [false, true])
        try tenant.run(.muteChannel(nil, of: world, true))
        #expect(mayBobSpeak() == [false, false])
        try tenant.run(.exemptInChannel([user("bob")], news, of: world, true))
        #expect(mayBobSpeak() == [false, true])
        try tenant.run(.exemptInChannel([user("bob")], nil, of: world, true))
        #expect(mayBobSpeak() == [true, true])
        #expect(refusal(tenant, send("x", to: main, from: ann), as: ann.actor) == .mutedInGroup)
        // An app's server says what it likes.
        #expect(refusal(tenant, send("x", to: main, from: ann)) == nil)
        #expect(try tenant.check().problems == [])
    }

    @Test func `a deleted channel leaves the lists, and its name may be another's`() throws {
        let (tenant, ann, bob) = try makeWorld()
        try tenant.run(.createChannel(news, of: world, .open))
        try tenant.say("old", from: "ann", to: newsroom, as: ann.actor)
        let before = try sync(tenant, bob, after: .zero)
        let born = try #require(before.conversations.first { $0.target == newsroom }?.group?.createdAt)
        #expect(refusal(tenant, .deleteChannel(.main, of: world)) == .invalidArgument)
        try tenant.run(.deleteChannel(news, of: world))
        #expect(refusal(tenant, send("x", to: newsroom, from: bob), as: bob.actor) == .unknownGroup)
        let after = try sync(tenant, bob, after: before.cursor)
        #expect(after.removed == [newsroom])
        try tenant.run(.createChannel(news, of: world, .open))
        #expect(try texts(tenant, bob, newsroom) == [])
        let again = try sync(tenant, bob, after: after.cursor)
        #expect(again.removed == [])
        #expect(try #require(again.conversations.first { $0.target == newsroom }?.group?.createdAt) > born)
        #expect(try tenant.check().problems == [])
    }

    @Test func `a dismissed ultra group is gone with its channels`() throws {
        let (tenant, ann, bob) = try makeWorld()
        try tenant.run(.createChannel(news, of: world, .open))
        try tenant.say("old", from: "ann", to: newsroom, as: ann.actor)
        let before = try sync(tenant, bob, after: .zero)
        try tenant.run(.dismissUltragroup(world))
        #expect(refusal(tenant, send("x", to: main, from: bob), as: bob.actor) == .unknownGroup)
        #expect(refusal(tenant, send("x", to: newsroom, from: bob), as: bob.actor) == .unknownGroup)
        #expect(Set(try sync(tenant, bob, after: before.cursor).removed) == [main, newsroom])
        try tenant.run(.createUltragroup(world, name: "New", by: user("bob")))
        #expect(refusal(tenant, send("x", to: newsroom, from: bob), as: bob.actor) == .unknownGroup)
        #expect(try texts(tenant, bob, main) == [])
        #expect(try list(tenant, bob) == [main])
        #expect(try tenant.check().problems == [])
    }

    @Test func `recalls, edits and key-values reach those who see the message`() throws {
        let (tenant, ann, bob) = try makeWorld()
        try tenant.run(.createChannel(news, of: world, .listed))
        try tenant.run(.listInChannel([user("ann"), user("bob")], news, of: world, true))
        let flags: EntryFlags = [.ordinary, .expandable]
        let one = try tenant.say("one", from: "ann", to: newsroom, flags: flags, as: ann.actor)
        let two = try tenant.say("two", from: "ann", to: newsroom, as: ann.actor)
        tenant.effects.clear()
        try tenant.run(
            .expand(
                ExpansionChange(by: .id(bob.user), target: newsroom, message: .uid(one.uid), setting: ["k": "v"])
            ),
            as: bob.actor
        )
        let body = MessageBody(objectName: "RC:TxtMsg", content: Array("uno".utf8))
        try tenant.run(
            .edit(Edit(by: .id(user("ann")), target: newsroom, message: .seq(one.seq), body: body)),
            as: ann.actor
        )
        try tenant.run(recall(.uid(two.uid), by: ann), as: ann.actor)
        let pushes = tenant.effects.effects.compactMap { if case .group(let push) = $0 { push } else { nil } }
        #expect(pushes.map(\.item.seq.rawValue) == [3, 4, 5])
        #expect(pushes.allSatisfy { $0.channel?.within == [ann.account, bob.account] })
        #expect(try texts(tenant, bob, newsroom) == ["", "uno"])
        #expect(try unread(tenant, bob, newsroom).count == 1)
        #expect(refusal(tenant, recall(.seq(one.seq), by: bob), as: bob.actor) == .changeRefused)
        #expect(try tenant.check().problems == [])
    }

    @Test func `without earlier history a member sees what is said from the joining on`() throws {
        var policy = EnginePolicy()
        policy.seesHistoryBeforeJoining = false
        let tenant = try TestTenant(policy: policy)
        try tenant.run(.createUltragroup(world, name: "World", by: user("ann")))
        try tenant.run(.createChannel(news, of: world, .open))
        let ann = try tenant.link("ann")
        let old = try tenant.say("old", from: "ann", to: newsroom, as: ann.actor)
        try tenant.run(.joinUltragroup(world, user("bob")))
        let bob = try tenant.link("bob", number: 2)
        try tenant.say("new", from: "ann", to: newsroom, as: ann.actor)
        #expect(try texts(tenant, bob, newsroom) == ["new"])
        tenant.effects.clear()
        try tenant.run(recall(.uid(old.uid), by: ann), as: ann.actor)
        let push = tenant.effects.effects.compactMap { if case .group(let push) = $0 { push } else { nil } }.first
        #expect(push?.audience == .users([ann.account]))
        #expect(try tenant.check().problems == [])
    }

    @Test func `the last of the channels and of a user's ultra groups is the fiftieth and the hundredth`() throws {
        let (tenant, _, _) = try makeWorld()
        for number in 1...Limits.channelCountMax {
            try tenant.run(.createChannel(ChannelID(unchecked: "c\(number)"), of: world, .open))
        }
        #expect(refusal(tenant, .createChannel(news, of: world, .open)) == .groupFull)
        try tenant.run(.deleteChannel(ChannelID(unchecked: "c1"), of: world))
        #expect(refusal(tenant, .createChannel(news, of: world, .open)) == nil)
        for number in 1..<Limits.ultragroupCountMax {
            try tenant.run(.createUltragroup(GroupID(unchecked: "w\(number)"), name: "", by: user("ann")))
        }
        #expect(refusal(tenant, .createUltragroup(GroupID(unchecked: "more"), name: "", by: user("ann"))) == .groupFull)
        try tenant.run(.dismissUltragroup(GroupID(unchecked: "w7")))
        #expect(refusal(tenant, .createUltragroup(GroupID(unchecked: "more"), name: "", by: user("ann"))) == nil)
        #expect(try tenant.check().problems == [])
    }
}
