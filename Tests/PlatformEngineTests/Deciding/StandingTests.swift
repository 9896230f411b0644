internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

private let ann = UserID(unchecked: "ann")
private let bob = UserID(unchecked: "bob")
private let team = GroupID(unchecked: "team")

@Suite struct StandingTests {
    @Test func `a blocked user is kicked, listed, and free again when the time is over`() throws {
        let tenant = try TestTenant()
        let link = try tenant.link("ann")
        let until = tenant.clock.now.advanced(byMilliseconds: 1_000)
        try tenant.run(.blockUser(ann, until: until))
        #expect(tenant.effects.closings == [link.account])
        #expect(try tenant.listed(.blocked) == ["ann"])
        try tenant.reopen()
        #expect(refusal { try tenant.link("ann") } == .userBlocked)
        tenant.clock.advance(milliseconds: 1_000)
        #expect(try tenant.listed(.blocked) == [])
        _ = try tenant.link("ann")
        try tenant.run(.blockUser(ann, until: .never))
        try tenant.run(.blockUser(ann, until: .zero))
        _ = try tenant.link("ann")
        #expect(try tenant.check().isSound)
    }

    @Test func `a group is found under its name although an earlier one of it is looked at`() throws {
        let tenant = try TestTenant()
        try tenant.makeTeam()
        try tenant.run(.dismissGroup(team, nil))
        try tenant.run(.createGroup(GroupCreation(id: team, name: "T", owner: .id(bob), members: [])))
        try tenant.reopen()
        try tenant.run(.endAccount(of: ann, .deactivated))
        try tenant.say("x", from: "bob", to: .group(team))
        try tenant.run(.createGroup(GroupCreation(id: team, name: "T", owner: .id(bob), members: [])))
        #expect(try tenant.check().isSound)
    }

    @Test func `who is muted in private says nothing to users, but in groups, and apps say what they like`() throws {
        let tenant = try TestTenant()
        try tenant.makeTeam()
        let link = try tenant.link("ann")
        try tenant.run(.setMutedInPrivate(ann, true))
        try tenant.reopen()
        #expect(refusal { try tenant.say("x", from: "ann", to: .private(bob), as: link.actor) } == .mutedInPrivate)
        let typing = Action.typing(target: .private(bob), contentType: "")
        #expect(refusal { try tenant.run(typing, as: link.actor) } == .mutedInPrivate)
        try tenant.say("x", from: "ann", to: .group(team), as: link.actor)
        try tenant.say("x", from: "ann", to: .private(bob))
        #expect(try tenant.listed(.mutedInPrivate) == ["ann"])
        try tenant.run(.setMutedInPrivate(ann, false))
        try tenant.say("x", from: "ann", to: .private(bob), as: link.actor)
        #expect(try tenant.listed(.mutedInPrivate) == [])
    }

    @Test func `with allow lists a user hears from those alone whom they allow`() throws {
        var policy = EnginePolicy()
        policy.heedsAllowLists = true
        let tenant = try TestTenant(policy: policy)
        _ = try tenant.account("bob")
        let link = try tenant.link("ann")
        func say() throws -> Sent { try tenant.say("x", from: "ann", to: .private(bob), as: link.actor) }
        #expect(refusal(say) == .notAllowedByReceiver)
        try tenant.run(.allowSenders([ann], by: bob))
        try tenant.reopen()
        _ = try say()
        try tenant.run(.disallowSenders([ann], by: bob))
        #expect(refusal(say) == .notAllowedByReceiver)
        try tenant.say("x", from: "ann", to: .private(bob))
        try tenant.say("x", from: "ann", to: .private(ann), as: link.actor)
    }

    @Test func `without them the list is kept and not heeded`() throws {
        let tenant = try TestTenant()
        let link = try tenant.link("ann")
        try tenant.run(.allowSenders([UserID(unchecked: "cid")], by: bob))
        try tenant.say("x", from: "ann", to: .private(bob), as: link.actor)
    }

    @Test func `who is muted in a group or in all of them learns for how long`() throws {
        let tenant = try TestTenant()
        try tenant.makeTeam()
        let link = try tenant.link("bob")
        func say() throws -> Sent { try tenant.say("x", from: "bob", to: .group(team), as: link.actor) }
        try tenant.run(.muteMembers([bob], of: team, until: tenant.clock.now.advanced(byMilliseconds: 500)))
        try tenant.reopen()
        let error = #expect(throws: ClientError.self) { try say() }
        #expect(error?.code == .mutedInGroup)
        #expect(error?.retryAfter == 500)
        tenant.clock.advance(milliseconds: 500)
        _ = try say()
        try tenant.run(.setMutedInGroups(bob, until: .never))
        #expect(refusal(say) == .mutedInGroup)
        try tenant.run(.setMutedInGroups(bob, until: nil))
        _ = try say()
        #expect(try tenant.check().isSound)
    }

    @Test func `those exempt speak in a muted group, which is listed`() throws {
        let tenant = try TestTenant()
        try tenant.makeTeam()
        let link = try tenant.link("bob")
        func say() throws -> Sent { try tenant.say("x", from: "bob", to: .group(team), as: link.actor) }
        try tenant.run(.setGroupMuted(team, true))
        #expect(try tenant.mutedGroups() == [team])
        #expect(refusal(say) == .mutedInGroup)
        try tenant.run(.exemptMembers([bob, UserID(unchecked: "stranger")], of: team, true))
        try tenant.crash()
        _ = try say()
        try tenant.run(.exemptMembers([bob], of: team, false))
        #expect(refusal(say) == .mutedInGroup)
        #expect(try tenant.check().isSound)
        try tenant.run(.setGroupMuted(team, false))
        #expect(try tenant.mutedGroups() == [])
        _ = try say()
        try tenant.run(.setGroupMuted(team, true))
        try tenant.run(.dismissGroup(team, nil))
        #expect(try tenant.mutedGroups() == [])
    }
}

@Suite struct EndedAccountTests {
    @Test func `an ended account leaves its groups, loses what was noted, and cannot connect`() throws {
        let tenant = try TestTenant()
        try tenant.makeTeam()
        let link = try tenant.link("bob")
        try tenant.say("x", from: "ann", to: .private(bob))
        try tenant.run(.setTags(of: bob, to: [UserTag("t")]))
        try tenant.run(.setBlacklisted(by: .id(bob), whom: UserID(unchecked: "cid"), true))
        try tenant.reopen()
        try tenant.run(.endAccount(of: bob, .deactivated))
        #expect(tenant.effects.closings == [link.account])
        #expect(try tenant.tags(of: bob) == [])
        #expect(try tenant.members() == ["ann"])
        #expect(refusal { try tenant.run(.registerUser(Registration(user: bob))) } == .unknownUser)
        #expect(refusal { try tenant.say("x", from: "ann", to: .private(bob)) } == .unknownUser)
        #expect(refusal { try tenant.run(.joinGroup(team, [bob], nil)) } == .unknownUser)
        #expect(try tenant.check().isSound)

        try tenant.run(.reopenAccount(of: bob))
        let page = try tenant.history(of: "bob", with: .private(ann))
        #expect(page.isEmpty)
        #expect(try tenant.history(of: "ann", with: .private(bob)).count == 1)
        #expect(refusal { try tenant.link("bob") } == .tokenRevoked)
        tenant.clock.advance(milliseconds: 1)
        _ = try tenant.link("bob")
        try tenant.say("x", from: "ann", to: .private(bob))
    }

    @Test func `a link of an ended account does nothing more, and nobody says anything to it`() throws {
        let tenant = try TestTenant()
        let (link, other) = (try tenant.link("bob"), try tenant.link("ann", number: 2))
        try tenant.run(.endAccount(of: bob, .deactivated))
        #expect(refusal { try tenant.say("x", from: "bob", to: .private(ann), as: link.actor) } == .tokenRevoked)
        let creation = GroupCreation(id: team, name: "", owner: nil, members: [])
        #expect(refusal { try tenant.run(.createGroup(creation), as: link.actor) } == .tokenRevoked)
        #expect(refusal { try tenant.say("x", from: "ann", to: .private(bob), as: other.actor) } == .unknownUser)
        #expect(refusal { try tenant.say("x", from: "bob", to: .private(ann)) } == .unknownUser)
    }

    @Test func `an account is ended whole while little is kept in memory`() throws {
        var policy = EnginePolicy()
        policy.accountCountMax = 2
        policy.conversationCountMax = 2
        let tenant = try TestTenant(policy: policy)
        let groups = (0..<6).map { GroupID(unchecked: "g\($0)") }
        for group in groups {
            try tenant.run(.createGroup(GroupCreation(id: group, name: "", owner: nil, members: [ann, bob])))
            try tenant.say("x", from: "ann", to: .group(group))
        }
        for group in groups.prefix(3) { try tenant.run(.leaveGroup(group, [bob], nil)) }
        try tenant.run(.endAccount(of: bob, .deactivated))
        try tenant.run(.reopenAccount(of: bob))
        for group in groups {
            try tenant.run(.joinGroup(group, [bob], nil))
            #expect(try tenant.history(of: "bob", with: .group(group)).isEmpty)
        }
        #expect(try tenant.check().isSound)
    }

    @Test func `a group whose owner ends the account has another owner`() throws {
        let tenant = try TestTenant()
        try tenant.makeTeam()
        try tenant.run(.endAccount(of: ann, .deleted))
        guard
            case .groupMembers(let members, _) = try tenant.ask(.groupMembers(team, for: .server, after: nil, limit: 9))
        else {
            throw UnexpectedAnswer()
        }
        #expect(members.map(\.user) == [bob])
        #expect(members.map(\.member.role) == [.owner])
        #expect(try tenant.check().isSound)
    }

    @Test func `a deleted account is gone from the list of users until it registers afresh`() throws {
        let tenant = try TestTenant()
        for user in ["ann", "bob", "cid"] { _ = try tenant.account(user) }
        try tenant.run(.endAccount(of: bob, .deleted))
        #expect(try tenant.registered(skipping: 0, limit: 9) == ["ann", "cid"])
        #expect(try tenant.registered(skipping: 1, limit: 1) == ["cid"])
        #expect(try tenant.registered(skipping: 0, limit: 9, isNewestFirst: true) == ["cid", "ann"])
        try tenant.run(.reopenAccount(of: bob))
        #expect(try tenant.registered(skipping: 0, limit: 9) == ["ann", "cid"])
        _ = try tenant.account("bob")
        #expect(try tenant.registered(skipping: 0, limit: 9) == ["ann", "bob", "cid"])
        #expect(try tenant.check().isSound)
    }
}

private func refusal<Answered>(_ body: () throws -> Answered) -> ClientError.Code? {
    do {
        _ = try body()
        return nil
    } catch {
        return (error as? ClientError)?.code
    }
}

extension TestTenant {
    /// The group that ann owns and bob is a member of.
    fileprivate func makeTeam() throws {
        try run(.createGroup(GroupCreation(id: team, name: "Team", owner: .id(ann), members: [bob])))
    }

    fileprivate func listed(_ kind: ShelfKind) throws -> [String] {
        let listing = ShelfListing(kind, at: clock.now, skipping: 0, limit: 10)
        guard case .usersListed(let users, let total) = try ask(.records(.usersListed(listing))),
            total == users.count
        else {
            throw UnexpectedAnswer()
        }
        return users.map(\.user.text)
    }

    fileprivate func mutedGroups() throws -> [GroupID] {
        let listing = ShelfListing(.mutedGroup, at: clock.now, skipping: 0, limit: 10)
        guard case .groupsListed(let groups, _) = try ask(.records(.groupsListed(listing))) else {
            throw UnexpectedAnswer()
        }
        return groups
    }

    fileprivate func registered(skipping: Int, limit: Int, isNewestFirst: Bool = false) throws -> [String] {
        let listing = UserListing(isNewestFirst: isNewestFirst, skipping: skipping, limit: limit)
        guard case .registeredUsers(let users, _) = try ask(.records(.registeredUsers(listing))) else {
            throw UnexpectedAnswer()
        }
        return users.map(\.id.text)
    }

    fileprivate func members() throws -> [String] {
        guard case .groupMembers(let members, _) = try ask(.groupMembers(team, for: .server, after: nil, limit: 10))
        else {
            throw UnexpectedAnswer()
        }
        return members.map(\.user.text)
    }

    fileprivate func history(of user: String, with target: ConversationTarget) throws -> [MessageView] {
        let query = HistoryQuery(
            viewer: .id(UserID(unchecked: user)),
            target: target,
            start: .head,
            direction: .older,
            limit: 10
        )
        guard case .history(let messages, _) = try ask(.history(query)) else { throw UnexpectedAnswer() }
        return messages
    }
}

extension EffectLog {
    /// Whose links were ended.
    fileprivate var closings: [AccountNumber] {
        effects.compactMap { if case .closeLinks(let account, _, _, _) = $0 { account } else { nil } }
    }
}
