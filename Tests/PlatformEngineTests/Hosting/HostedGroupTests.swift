internal import PlatformCore
internal import PlatformEngine
internal import PlatformStore
internal import TestSupport
internal import Testing

private let chess = GroupID(unchecked: "chess")

@Suite struct HostedGroupTests {
    @Test func `a hosted group is a group with more in its record, through a crash too`() throws {
        let tenant = try TestTenant()
        try tenant.make(.init(profile: .init(["introduction": "\"Hi\""]), permissions: .init(["joinPerm": "1"])))
        try tenant.crash()
        let group = try #require(try tenant.hosted())
        #expect(group.hosting?.owner.text == "ann")
        #expect(group.hosting?.creator.text == "ann")
        #expect(group.hosting?.profile.json == #"{"introduction":"Hi"}"#)
        #expect(group.joining == .open)
        #expect(group.memberCount == 4)
        try tenant.say("hello", from: "bob", to: .group(chess))
        let error = #expect(throws: ClientError.self) { try tenant.make() }
        #expect(error?.code == .groupExists)
        #expect(try tenant.check().isSound)
    }

    @Test func `an import hosts the group that there is, with its members and its log`() throws {
        let tenant = try TestTenant()
        let users = ["ann", "bob"].map { UserID(unchecked: $0) }
        try tenant.run(.createGroup(GroupCreation(id: chess, name: "old", owner: .id(users[0]), members: users)))
        let sent = try tenant.say("hello", from: "ann", to: .group(chess))
        let action = Action.importGroup(chess, owner: UserID(unchecked: "eve"), .init(name: "Chess"))
        try tenant.run(action)
        let group = try #require(try tenant.hosted())
        #expect(group.name == "Chess")
        #expect(group.hosting?.owner.text == "eve")
        #expect(group.memberCount == 3)
        #expect(try tenant.roles() == ["ann": .member, "bob": .member, "eve": .owner])
        #expect(try tenant.say("again", from: "bob", to: .group(chess)).seq == sent.seq.next)
        #expect(throws: ClientError.self) { try tenant.run(action) }
        #expect(try tenant.check().isSound)
    }

    @Test func `the owner stays until the group is handed over`() throws {
        let tenant = try TestTenant()
        try tenant.make()
        let error = #expect(throws: ClientError.self) { try tenant.leave(["bob", "ann"]) }
        #expect(error?.code == .ownerCannotLeave)
        #expect(try tenant.hosted()?.memberCount == 4)
        try tenant.reopen()
        try tenant.run(.transferGroup(chess, to: UserID(unchecked: "bob"), leaving: Departure()))
        #expect(try tenant.hosted()?.hosting?.owner.text == "bob")
        #expect(try tenant.roles() == ["bob": .owner, "eve": .member, "joe": .member])
        #expect(tenant.effects.members.last == "chess: bob owner; left ann")
    }

    @Test func `of who leaves is forgotten what is to be`() throws {
        let tenant = try TestTenant()
        try tenant.make()
        let (bob, eve) = (UserID(unchecked: "bob"), UserID(unchecked: "eve"))
        for user in [bob, eve] {
            try tenant.run(.muteMembers([user], of: chess, until: Timestamp(rawValue: .max / 2)))
            try tenant.run(.changeMember(user, in: chess, nickname: "Nick", extra: nil))
            try tenant.run(.followMembers([UserID(unchecked: "ann")], of: chess, by: user, true))
        }
        try tenant.run(.leaveHostedGroup(chess, [bob], Departure()))
        try tenant.run(
            .leaveHostedGroup(chess, [eve], Departure(endsMute: false, endsRightToSpeak: false, endsFollowing: false))
        )
        try tenant.run(.joinHostedGroup(chess, [bob, eve]))
        let members = try tenant.members()
        #expect(members.filter { $0.user == bob }.map(\.member.mutedUntil) == [.zero])
        #expect(members.filter { $0.user == eve }.map(\.member.mutedUntil) == [Timestamp(rawValue: .max / 2)])
        #expect(members.allSatisfy { $0.member.note == nil })
        #expect(try tenant.followed(by: bob).isEmpty)
        #expect(try tenant.followed(by: eve) == ["ann"])
        #expect(try tenant.check().isSound)
    }

    @Test func `ten are managers at most, and who is no member is named`() throws {
        let tenant = try TestTenant()
        let users = (0..<12).map { UserID(unchecked: "u\($0)") }
        try tenant.make()
        try tenant.run(.joinHostedGroup(chess, users))
        let error = #expect(throws: ClientError.self) {
            try tenant.run(.changeManagers(chess, Array(users.prefix(11)), areManagers: true))
        }
        #expect(error?.code == .tooManyManagers)
        let some = Array(users.prefix(10)) + [UserID(unchecked: "nobody")]
        guard case .managers(let answer) = try tenant.run(.changeManagers(chess, some, areManagers: true)) else {
            throw UnexpectedAnswer()
        }
        #expect(answer == ManagersAnswer(outsiders: [UserID(unchecked: "nobody")], count: 10))
        #expect(throws: ClientError.self) { try tenant.run(.setGroupRole(chess, users[11], .manager)) }
        guard case .managers(let fewer) = try tenant.run(.changeManagers(chess, users, areManagers: false)) else {
            throw UnexpectedAnswer()
        }
        #expect(fewer.count == 0)
    }

    @Test func `the owner's account ends, and the record names who takes over`() throws {
        let tenant = try TestTenant()
        try tenant.make()
        try tenant.run(.changeManagers(chess, [UserID(unchecked: "eve")], areManagers: true))
        try tenant.reopen()
        try tenant.run(.endAccount(of: UserID(unchecked: "ann"), .deactivated))
        #expect(try tenant.hosted()?.hosting?.owner.text == "eve")
        #expect(try tenant.check().isSound)
    }

    @Test func `a dismissed group is listed no longer, and its name may be given again`() throws {
        let tenant = try TestTenant()
        try tenant.make()
        try tenant.run(.dismissGroup(chess, nil))
        #expect(try tenant.hosted() == nil)
        #expect(try tenant.all() == [])
        try tenant.make()
        #expect(try tenant.all() == ["chess"])
        #expect(try tenant.check().isSound)
    }

    @Test func `links of members hear who came, who left and who is something else`() throws {
        let tenant = try TestTenant()
        try tenant.make()
        try tenant.run(.joinHostedGroup(chess, [UserID(unchecked: "kim")]))
        try tenant.run(.changeManagers(chess, [UserID(unchecked: "kim")], areManagers: true))
        try tenant.run(.changeMember(UserID(unchecked: "kim"), in: chess, nickname: "K", extra: "x"))
        try tenant.leave(["kim"])
        #expect(
            tenant.effects.members == [
                "chess: ann owner, bob member, eve member, joe member", "chess: kim member", "chess: kim manager",
                "chess: kim manager K", "chess: left kim",
            ]
        )
        let many = (0..<150).map { UserID(unchecked: "u\($0)") }
        try tenant.run(.joinHostedGroup(chess, many))
        guard case .groupMembers(_, let update)? = tenant.effects.effects.last(where: \.isGroupMembers) else {
            throw UnexpectedAnswer()
        }
        #expect(update.changed.count == GroupMembersUpdate.countMax)
        #expect(update.isPartial)
    }

    @Test(arguments: [
        ("removePerm", "0", "eve", false), ("removePerm", "1", "eve", true), ("removePerm", "2", "bob", true),
        ("removePerm", "1", "bob", false), ("memInvitePerm", "0", "eve", false), ("memInvitePerm", "1", "eve", true),
        ("memInvitePerm", "1", "bob", false), ("memInvitePerm", "2", "bob", true), ("invitePerm", "1", "ann", false),
        ("profilePerm", "0", "eve", false), ("profilePerm", "1", "eve", true), ("profilePerm", "2", "bob", true),
        ("memProfilePerm", "0", "eve", true), ("memProfilePerm", "0", "bob", false),
        ("memProfilePerm", "1", "eve", false), ("memProfilePerm", "2", "ann", false), ("joinPerm", "1", "out", true),
        ("joinPerm", "2", "out", false), ("unknownPerm", "1", "eve", true),
    ])
    func `a permission holds for what links ask`(name: String, value: String, who: String, isAllowed: Bool) throws {
        let tenant = try TestTenant()
        _ = try tenant.account("new")
        try tenant.make(.init(permissions: .init([name: value])))
        try tenant.run(.changeManagers(chess, [UserID(unchecked: "eve")], areManagers: true))
        let link = try tenant.link(who)
        let action: Action =
            switch name {
            case "removePerm", "unknownPerm": .leaveGroup(chess, [UserID(unchecked: "joe")], nil)
            case "memInvitePerm", "invitePerm": .joinGroup(chess, [UserID(unchecked: "new")], nil)
            case "profilePerm": .changeGroupProfile(chess, .init(profile: .init(["introduction": "\"x\""])))
            case "memProfilePerm": .changeMember(UserID(unchecked: "joe"), in: chess, nickname: "J", extra: nil)
            default: .joinGroup(chess, [link.user], nil)
            }
        if isAllowed {
            try tenant.run(action, as: link.actor)
        } else {
            #expect(throws: ClientError.self) { try tenant.run(action, as: link.actor) }
        }
    }

    @Test func `anybody may set what they are called themselves`() throws {
        let tenant = try TestTenant()
        try tenant.make(.init(permissions: .init(["memProfilePerm": "2"])))
        let bob = try tenant.link("bob")
        try tenant.run(.changeMember(bob.user, in: chess, nickname: "B", extra: nil), as: bob.actor)
        #expect(try tenant.members().compactMap(\.member.note?.nickname) == ["B"])
    }

    @Test func `members and joined groups are paged in order of time`() throws {
        let tenant = try TestTenant()
        try tenant.make()
        for index in 0..<7 {
            tenant.clock.advance(milliseconds: 1)
            try tenant.run(.joinHostedGroup(chess, [UserID(unchecked: "u\(index)")]))
        }
        var seen: [String] = []
        var next: PageMark?
        repeat {
            let listing = MemberListing(chess, role: .member, after: next, isNewestFirst: true, limit: 3)
            guard case .hosting(.members(let page, let mark)) = try tenant.ask(.hosting(.members(listing))) else {
                throw UnexpectedAnswer()
            }
            seen += page.map(\.user.text)
            next = mark
        } while next != nil
        #expect(seen.prefix(7) == ["u6", "u5", "u4", "u3", "u2", "u1", "u0"])
        #expect(Set(seen) == Set(["bob", "eve", "joe"] + (0..<7).map { "u\($0)" }))
        let listing = JoinedListing(UserID(unchecked: "u3"), after: nil, isNewestFirst: false, limit: 3)
        guard case .hosting(.joinedGroups(let joined, 1, nil)) = try tenant.ask(.hosting(.joinedGroups(listing)))
        else { throw UnexpectedAnswer() }
        #expect(joined.map(\.group.id) == [chess])
    }
}

extension TestTenant {
    fileprivate func make(_ hosting: GroupProfileChange = .init()) throws {
        let members = ["bob", "eve", "joe"].map { UserID(unchecked: $0) }
        let owner = UserRef.id(UserID(unchecked: "ann"))
        try run(
            .createGroup(
                GroupCreation(
                    id: chess,
                    name: "Chess",
                    owner: owner,
                    members: members,
                    mustBeNew: true,
                    hosting: hosting
                )
            )
        )
    }

    fileprivate func leave(_ users: [String]) throws {
        try run(.leaveHostedGroup(chess, users.map { UserID(unchecked: $0) }, Departure()))
    }

    fileprivate func hosted() throws -> Group? {
        guard case .hosting(.groups(let groups, _)) = try ask(.hosting(.groups([chess]))) else {
            throw UnexpectedAnswer()
        }
        return groups.first
    }

    fileprivate func all() throws -> [String] {
        let query = HostingQuery.allGroups(after: nil, isNewestFirst: false, limit: 10)
        guard case .hosting(.groups(let groups, nil)) = try ask(.hosting(query)) else { throw UnexpectedAnswer() }
        return groups.map(\.id.text)
    }

    fileprivate func members() throws -> [GroupMemberView] {
        let listing = MemberListing(chess, after: nil, isNewestFirst: false, limit: 100)
        guard case .hosting(.members(let members, _)) = try ask(.hosting(.members(listing))) else {
            throw UnexpectedAnswer()
        }
        return members
    }

    fileprivate func roles() throws -> [String: GroupRole] {
        Dictionary(uniqueKeysWithValues: try members().map { ($0.user.text, $0.member.role) })
    }

    fileprivate func followed(by user: UserID) throws -> [String] {
        guard case .hosting(.followed(let members)) = try ask(.hosting(.followed(chess, by: user))) else {
            throw UnexpectedAnswer()
        }
        return members.map(\.user.text)
    }
}

extension EffectLog {
    /// What was told of members, in words.
    fileprivate var members: [String] {
        effects.compactMap { effect in
            guard case .groupMembers(_, let update) = effect else { return nil }
            let changed = update.changed.map { view in
                "\(view.user) \(view.member.role)" + (view.member.note.map { " " + $0.nickname } ?? "")
            }
            let left = update.left.map { "left \($0)" }
            return "\(update.group): "
                + [changed.joined(separator: ", "), left.joined(separator: ", ")].filter { !$0.isEmpty }
                .joined(separator: "; ")
        }
    }
}

extension Effect {
    fileprivate var isGroupMembers: Bool { if case .groupMembers = self { true } else { false } }
}
