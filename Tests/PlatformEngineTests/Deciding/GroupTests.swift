internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

private let team = GroupID(unchecked: "team")

private func ids(_ names: String...) -> [UserID] { names.map { UserID(unchecked: $0) } }

private func create(_ members: [UserID], owner: String = "ann", countMax: UInt32? = nil) -> Action {
    .createGroup(
        GroupCreation(
            id: team,
            name: "Team",
            owner: .id(UserID(unchecked: owner)),
            members: members,
            memberCountMax: countMax
        )
    )
}

@Suite struct GroupTests {
    @Test func `creating a group enters everybody once, new identifiers too`() throws {
        let tenant = try TestTenant()
        guard case .group(let answer) = try tenant.run(create(ids("bob", "bob", "cid", "ann"))) else {
            throw UnexpectedAnswer()
        }
        #expect(answer.group.memberCount == 3)
        let joined = tenant.effects.effects.filter { if case .joined = $0 { true } else { false } }
        #expect(joined.count == 3)
    }

    @Test func `creating a group that exists adds members`() throws {
        let tenant = try TestTenant()
        try tenant.run(create(ids("bob")))
        guard case .group(let answer) = try tenant.run(create(ids("bob", "cid"))) else { throw UnexpectedAnswer() }
        #expect(answer.group.memberCount == 3)
    }

    @Test func `a group takes no more members than its limit`() throws {
        let tenant = try TestTenant()
        // Who is named twice takes one place.
        try tenant.run(create(ids("bob", "bob"), countMax: 2))
        try tenant.run(.joinGroup(team, ids("bob", "bob"), nil))
        let error = #expect(throws: ClientError.self) { try tenant.run(.joinGroup(team, ids("cid"), nil)) }
        #expect(error?.code == .groupFull)
    }

    @Test func `a user comes into an open group alone, and others stay unknown`() throws {
        let tenant = try TestTenant()
        let (owner, eve) = (try tenant.link("ann"), try tenant.link("eve", number: 2))
        try tenant.run(create(ids("bob")))
        _ = try tenant.account("dan")
        func code(_ action: Action, _ link: TestLink) -> ClientError.Code? {
            do {
                try tenant.run(action, as: link.actor)
                return nil
            } catch {
                return (error as? ClientError)?.code
            }
        }
        #expect(code(.joinGroup(team, ids("eve"), nil), eve) == .unknownGroup)
        #expect(code(.setGroupJoining(team, .open), eve) == .notAllowed)
        #expect(code(.setGroupJoining(team, .open), owner) == nil)
        #expect(code(.joinGroup(team, ids("dan"), nil), eve) == .notInGroup)
        #expect(code(.joinGroup(team, ids("eve", "dan"), nil), eve) == .notInGroup)
        #expect(code(.joinGroup(team, [], nil), eve) == .notInGroup)
        #expect(code(.joinGroup(team, ids("eve"), nil), eve) == nil)
        #expect(code(.joinGroup(team, ids("dan"), nil), eve) == nil)
        try tenant.crash()
        guard case .group(let group?) = try tenant.ask(.group(team, for: .user(eve.account))) else {
            throw UnexpectedAnswer()
        }
        #expect(group.joining == .open)
        #expect(group.memberCount == 4)
    }

    @Test func `a group whose owner leaves gets another, managers first, then who was there longest`() throws {
        let tenant = try TestTenant()
        func owner() throws -> [String] {
            let query = Query.groupMembers(team, for: .server, after: nil, limit: 99)
            guard case .groupMembers(let members, _) = try tenant.ask(query) else { throw UnexpectedAnswer() }
            return members.filter { $0.member.role == .owner }.map(\.user.text)
        }
        try tenant.run(create(ids("bob")))
        tenant.clock.advance(milliseconds: 5)
        try tenant.run(.joinGroup(team, ids("cid", "dan"), nil))
        try tenant.run(.setGroupRole(team, UserID(unchecked: "dan"), .manager))
        for next in ["dan", "bob", "cid"] {
            try tenant.run(.leaveGroup(team, try owner().map { UserID(unchecked: $0) }, nil))
            #expect(try owner() == [next])
        }
        let link = try tenant.link("cid")
        let error = #expect(throws: ClientError.self) {
            try tenant.run(.setGroupRole(team, UserID(unchecked: "cid"), .member), as: link.actor)
        }
        #expect(error?.code == .notAllowed)
        try tenant.run(.leaveGroup(team, ids("cid"), nil))
        #expect(try owner() == [])
    }

    @Test func `a group message is one place for all, pushed but to the link that sent it`() throws {
        let tenant = try TestTenant()
        try tenant.run(create(ids("bob")))
        let link = try tenant.link("bob")
        let sent = try tenant.say("hi", from: "bob", to: .group(team), as: link.actor)
        #expect(sent.seq.rawValue == 1)
        #expect(sent.place == .zero)
        let pushes = tenant.effects.pushes(in: sent.uid.conversation)
        #expect(pushes.count == 1)
        #expect(pushes.first?.except == link.actor.testLink)
    }

    @Test func `who is not a member cannot send through a link`() throws {
        let tenant = try TestTenant()
        try tenant.run(create(ids("bob")))
        let link = try tenant.link("eve")
        let error = #expect(throws: ClientError.self) {
            try tenant.say("hi", from: "eve", to: .group(team), as: link.actor)
        }
        #expect(error?.code == .notInGroup)
        #expect(try tenant.say("from the app server", from: "eve", to: .group(team)).seq.rawValue == 1)
    }

    @Test func `a directed message names exactly its audience`() throws {
        let tenant = try TestTenant()
        try tenant.run(create(ids("bob", "cid")))
        let bob = try tenant.account("bob")
        let sent = try tenant.say(
            "psst",
            from: "ann",
            to: .group(team),
            reach: .directed(ids("bob"), sender: false)
        )
        #expect(tenant.effects.pushes(in: sent.uid.conversation).map(\.audience) == [.users([bob])])
    }

    @Test func `who leaves is told, and the group counts one less`() throws {
        let tenant = try TestTenant()
        try tenant.run(create(ids("bob")))
        guard case .group(let answer) = try tenant.run(.leaveGroup(team, ids("bob", "nobody"), nil)) else {
            throw UnexpectedAnswer()
        }
        #expect(answer.group.memberCount == 1)
        let left = tenant.effects.effects.filter { if case .left = $0 { true } else { false } }
        #expect(left.count == 1)
    }

    @Test func `roles rule who removes whom`() throws {
        let tenant = try TestTenant()
        try tenant.run(create(ids("bob", "cid")))
        let bob = try tenant.link("bob")
        let error = #expect(throws: ClientError.self) {
            try tenant.run(.leaveGroup(team, ids("cid"), nil), as: bob.actor)
        }
        #expect(error?.code == .notAllowed)
        try tenant.run(.setGroupRole(team, UserID(unchecked: "bob"), .manager))
        try tenant.run(.leaveGroup(team, ids("cid"), nil), as: bob.actor)
        #expect(throws: ClientError.self) { try tenant.run(.leaveGroup(team, ids("ann"), nil), as: bob.actor) }
        try tenant.run(.leaveGroup(team, ids("bob"), nil), as: bob.actor)
    }

    @Test func `a dismissed group is gone, and its id makes a new one`() throws {
        let tenant = try TestTenant()
        try tenant.run(create(ids("bob")))
        let old = try tenant.say("1", from: "ann", to: .group(team))
        try tenant.run(.dismissGroup(team, nil))
        let error = #expect(throws: ClientError.self) { try tenant.say("2", from: "ann", to: .group(team)) }
        #expect(error?.code == .unknownGroup)
        guard case .group(let answer) = try tenant.run(create(ids("cid"))) else { throw UnexpectedAnswer() }
        #expect(answer.group.memberCount == 2)
        let new = try tenant.say("3", from: "ann", to: .group(team))
        #expect(new.uid.conversation != old.uid.conversation)
        #expect(new.seq.rawValue == 1)
    }

    @Test func `a group is younger than the dismissed one of its id, and older than what is said in it`() throws {
        let tenant = try TestTenant()
        try tenant.run(create(ids("bob")))
        let old = try tenant.say("1", from: "ann", to: .group(team))
        try tenant.run(.dismissGroup(team, nil))
        tenant.clock.jump(milliseconds: -60_000)
        guard case .group(let answer) = try tenant.run(create(ids("bob"))) else { throw UnexpectedAnswer() }
        #expect(answer.group.createdAt > old.sentTime)
        try tenant.crash()
        #expect(try tenant.say("2", from: "ann", to: .group(team)).sentTime >= answer.group.createdAt)
    }

    @Test func `members' totals outlive a crash`() throws {
        let tenant = try TestTenant()
        try tenant.run(create(ids("bob")))
        for index in 1...3 { try tenant.say("\(index)", from: "ann", to: .group(team)) }
        try tenant.crash()
        tenant.effects.clear()
        let sent = try tenant.say("4", from: "ann", to: .group(team))
        guard case .message(let view) = tenant.effects.pushes(in: sent.uid.conversation).first?.item.content else {
            throw UnexpectedAnswer()
        }
        #expect(view.message.ordinals.sender.counted == 4)
        #expect(view.message.ordinals.first == 4)
    }

    @Test func `a notice is said with the change, and who leaves sees it`() throws {
        let tenant = try TestTenant()
        try tenant.run(create(ids("bob")))
        let notice = GroupNotice(
            from: UserID(unchecked: "ann"),
            body: MessageBody(objectName: "RC:GrpNtf", content: []),
            flags: [.inHistory],
            includesSender: true,
            push: nil
        )
        guard case .group(let answer) = try tenant.run(.leaveGroup(team, ids("bob"), notice)) else {
            throw UnexpectedAnswer()
        }
        #expect(answer.notice?.seq.rawValue == 1)
        let effects = tenant.effects.effects
        let said = effects.firstIndex { if case .group = $0 { true } else { false } }
        let left = effects.firstIndex { if case .left = $0 { true } else { false } }
        #expect(try #require(said) < #require(left))
    }
}

extension Actor {
    fileprivate var testLink: LinkAddress? {
        if case .user(_, _, let link) = self { link } else { nil }
    }
}
