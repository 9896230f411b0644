internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

private func ids(_ names: String...) -> [UserID] { names.map { UserID(unchecked: $0) } }

private func create(_ id: String, _ members: [UserID]) -> Action {
    .createGroup(GroupCreation(id: GroupID(unchecked: id), name: "", owner: nil, members: members))
}

@Suite struct QuotaTests {
    private func makeTenant(users: UInt32? = nil, groups: UInt32? = nil) throws -> TestTenant {
        var policy = EnginePolicy()
        policy.userCountMax = users
        policy.groupCountMax = groups
        return try TestTenant(policy: policy)
    }

    private func code(_ action: Action, in tenant: TestTenant, as actor: Actor = .server) -> ClientError.Code? {
        do {
            try tenant.run(action, as: actor)
            return nil
        } catch {
            return (error as? ClientError)?.code
        }
    }

    @Test func `one command makes all of its users or none of them`() throws {
        let tenant = try makeTenant(users: 3)
        _ = try tenant.account("ann")
        #expect(code(create("g", ids("ann", "bob", "cid", "dan")), in: tenant) == .quotaExceeded)
        guard case .user(nil) = try tenant.ask(.user(UserID(unchecked: "bob"))) else { throw UnexpectedAnswer() }
        // The same new user named twice is one user.
        #expect(code(create("g", ids("bob", "bob", "cid", "ann")), in: tenant) == nil)
        #expect(code(.joinGroup(GroupID(unchecked: "g"), ids("dan"), nil), in: tenant) == .quotaExceeded)
        #expect(code(.expireTokens(UserID(unchecked: "dan"), before: .zero), in: tenant) == .quotaExceeded)
        #expect(code(.registerUser(Registration(user: UserID(unchecked: "dan"))), in: tenant) == .quotaExceeded)
    }

    @Test func `who says something to two new users at once needs room for both`() throws {
        let tenant = try makeTenant(users: 1)
        let error = #expect(throws: ClientError.self) {
            try tenant.say("x", from: "ann", to: .private(UserID(unchecked: "bob")))
        }
        #expect(error?.code == .quotaExceeded)
    }

    @Test func `with the quota used up an unknown user is still an unknown user`() throws {
        let tenant = try makeTenant(users: 2)
        let link = try tenant.link("ann")
        _ = try tenant.account("bob")
        let stranger = UserID(unchecked: "who")
        let send = Send(
            from: .account(link.account),
            target: .private(stranger),
            body: MessageBody(objectName: "RC:TxtMsg", content: [])
        )
        #expect(code(.send(send), in: tenant, as: link.actor) == .unknownUser)
        #expect(code(.markRead(target: .private(stranger), upTo: .zero), in: tenant, as: link.actor) == .unknownUser)
        #expect(code(.typing(target: .private(stranger), contentType: ""), in: tenant, as: link.actor) == .unknownUser)
        #expect(code(create("g", [stranger]), in: tenant, as: link.actor) == .unknownUser)
        // Who is only mentioned is not made, and so needs no room.
        try tenant.say("x", from: "ann", to: .private(UserID(unchecked: "bob")), mentions: ["who"], as: link.actor)
    }

    @Test func `a tenant has no more groups than its quota, dismissed ones left out`() throws {
        let tenant = try makeTenant(groups: 2)
        #expect(code(create("g1", ids("ann")), in: tenant) == nil)
        #expect(code(create("g2", ids("ann")), in: tenant) == nil)
        #expect(code(create("g3", ids("ann")), in: tenant) == .quotaExceeded)
        // Adding members to one that is there needs no room.
        #expect(code(create("g2", ids("bob")), in: tenant) == nil)
        #expect(code(.dismissGroup(GroupID(unchecked: "g1"), nil), in: tenant) == nil)
        #expect(code(create("g3", ids("ann")), in: tenant) == nil)
        #expect(code(create("g1", ids("ann")), in: tenant) == .quotaExceeded)
    }

    @Test(arguments: [false, true])
    func `how many groups there are is known after a restart`(afterCrash: Bool) throws {
        let tenant = try makeTenant(groups: 2)
        try tenant.run(create("g1", ids("ann")))
        try tenant.reopen()
        try tenant.run(create("g2", ids("ann")))
        try tenant.run(.dismissGroup(GroupID(unchecked: "g1"), nil))
        if afterCrash { try tenant.crash() } else { try tenant.reopen() }
        #expect(code(create("g3", ids("ann")), in: tenant) == nil)
        if afterCrash { try tenant.crash() } else { try tenant.reopen() }
        #expect(code(create("g4", ids("ann")), in: tenant) == .quotaExceeded)
        #expect(try tenant.check().problems == [])
    }

    @Test(arguments: [false, true])
    func `who was ended is no user, and needs room to come back`(afterCrash: Bool) throws {
        let tenant = try makeTenant(users: 2)
        let (ann, bob) = (UserID(unchecked: "ann"), UserID(unchecked: "bob"))
        for user in [ann, bob] { try tenant.run(.registerUser(Registration(user: user))) }
        try tenant.run(.endAccount(of: ann, .deleted))
        try tenant.run(.endAccount(of: ann, .deactivated))
        if afterCrash { try tenant.crash() } else { try tenant.reopen() }
        #expect(code(.registerUser(Registration(user: UserID(unchecked: "cid"))), in: tenant) == nil)
        #expect(code(.reopenAccount(of: ann), in: tenant) == .quotaExceeded)
        try tenant.run(.endAccount(of: bob, .deleted))
        #expect(code(.reopenAccount(of: ann), in: tenant) == nil)
        #expect(code(.registerUser(Registration(user: bob)), in: tenant) == .quotaExceeded)
        #expect(try tenant.check().problems == [])
    }
}
