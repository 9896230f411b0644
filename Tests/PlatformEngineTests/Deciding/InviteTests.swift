internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

private let ann = UserID(unchecked: "ann")
private let bob = UserID(unchecked: "bob")
private let eve = UserID(unchecked: "eve")
private let group = GroupID(unchecked: "g")

struct `Invites` {
    @Test func `who is told of one comes in by it, also after a restart`() throws {
        let bench = try InviteBench()
        let token = try bench.make()
        try bench.tenant.crash()
        #expect(try bench.open(token, by: "bob").role == .outsider)
        let answer = try bench.tenant.run(.joinByInvite(token, bob), as: bench.actor("bob"))
        guard case .group(let joined) = answer else { throw UnexpectedAnswer() }
        #expect(joined.group.memberCount == 2)
        #expect(try bench.open(token, by: "bob").role == .member)
        #expect(try bench.all().invites.map(\.useCount) == [1])
        // Who is in it comes in no further.
        try bench.tenant.run(.joinByInvite(token, bob), as: bench.actor("bob"))
        #expect(try bench.all().invites.map(\.useCount) == [1])
        #expect(try bench.tenant.check().isSound)
    }

    @Test func `one that is used up, over, revoked or guessed leads nowhere`() throws {
        let bench = try InviteBench()
        let once = try bench.make { $0.useCountMax = 1 }
        try bench.tenant.run(.joinByInvite(once, bob), as: bench.actor("bob"))
        #expect(bench.refusal { try bench.join(once, "eve") } == .inviteExpired)
        let soon = try bench.make { $0.expiresAt = bench.tenant.clock.now.advanced(byMilliseconds: 1_000) }
        bench.tenant.clock.advance(milliseconds: 1_000)
        #expect(bench.refusal { try bench.join(soon, "eve") } == .inviteExpired)
        let ended = try bench.make()
        try bench.tenant.run(.changeInvite(ended.id, of: group, .init(isRevoked: true)), as: bench.actor("ann"))
        #expect(bench.refusal { try bench.join(ended, "eve") } == .unknownInvite)
        #expect(bench.refusal { _ = try bench.open(ended, by: "eve") } == .unknownInvite)
        var secret = ended.secret
        secret[0] ^= 1
        for token in [
            InviteToken(group: ended.group, id: soon.id, secret: secret),
            InviteToken(group: ConversationNumber(rawValue: 99), id: 1, secret: secret),
            InviteToken(group: ended.group, id: 77, secret: secret),
        ] {
            #expect(bench.refusal { try bench.join(token, "eve") } == .unknownInvite)
            #expect(bench.refusal { _ = try bench.open(token, by: "eve") } == .unknownInvite)
        }
        #expect(try bench.tenant.check().isSound)
    }

    @Test func `a manager lets in who asks, and hears of them`() throws {
        let bench = try InviteBench()
        let token = try bench.make { $0.asksFirst = true }
        for user in ["bob", "eve"] {
            guard case .done = try bench.join(token, user) else { throw UnexpectedAnswer() }
        }
        #expect(try bench.all().requests.count == 2)
        #expect(bench.refusal { _ = try bench.all(by: "bob") } == .unknownGroup)
        try bench.tenant.crash()
        let accept = Action.answerJoinRequests(group, [bob], isAccepted: true)
        try bench.tenant.run(accept, as: bench.actor("ann"))
        let refuse = Action.answerJoinRequests(group, [eve], isAccepted: false)
        try bench.tenant.run(refuse, as: bench.actor("ann"))
        #expect(try bench.all().requests.isEmpty)
        #expect(try bench.open(token, by: "bob").role == .member)
        #expect(try bench.open(token, by: "eve").role == .outsider)
        #expect(bench.refusal { try bench.tenant.run(refuse, as: bench.actor("ann")) } == .unknownApplication)
        #expect(try bench.all().invites.map(\.useCount) == [1])
    }

    @Test func `who is brought in meanwhile waits no longer, and is not counted as having come by it`() throws {
        let bench = try InviteBench()
        let token = try bench.make { $0.asksFirst = true }
        for user in ["bob", "eve"] { try bench.join(token, user) }
        try bench.tenant.crash()
        try bench.tenant.run(.joinGroup(group, [bob], nil), as: bench.actor("ann"))
        #expect(try bench.all().requests.map(\.user) == [eve])
        // Nor does anybody who left again since.
        try bench.tenant.run(.leaveGroup(group, [bob], nil))
        let accept = Action.answerJoinRequests(group, [bob, eve], isAccepted: true)
        try bench.tenant.run(accept, as: bench.actor("ann"))
        #expect(try bench.open(token, by: "bob").role == .outsider)
        #expect(try bench.all().invites.map(\.useCount) == [1])
        #expect(try bench.tenant.check().isSound)
    }

    @Test func `they are the managers', and end with the group`() throws {
        let bench = try InviteBench()
        let token = try bench.make()
        try bench.join(token, "bob")
        let draft = InviteDraft(secret: [UInt8](repeating: 1, count: 16))
        #expect(
            bench.refusal { try bench.tenant.run(.makeInvite(group, by: bob, draft), as: bench.actor("bob")) }
                == .notAllowed
        )
        #expect(bench.refusal { _ = try bench.all(by: "bob") } == .notAllowed)
        try bench.tenant.run(.dismissGroup(group, nil), as: bench.actor("ann"))
        #expect(bench.refusal { try bench.join(token, "eve") } == .unknownInvite)
        #expect(try bench.tenant.check().isSound)
    }

    @Test func `a main one ends the main one before, and old ones give way`() throws {
        let bench = try InviteBench()
        let first = try bench.make { $0.isMain = true }
        _ = try bench.make { $0.isMain = true }
        #expect(bench.refusal { try bench.join(first, "bob") } == .unknownInvite)
        #expect(try bench.all().invites.map(\.isRevoked) == [false, true])
        for _ in 0..<98 { _ = try bench.make() }
        #expect(try bench.all().invites.count == 100)
        _ = try bench.make()
        #expect(try bench.all().invites.count == 100)
        #expect(bench.refusal { _ = try bench.make() } == .invalidArgument)
    }

    @Test func `what was revoked is removed, and not before`() throws {
        let bench = try InviteBench()
        let token = try bench.make()
        let remove = Action.removeInvite(token.id, of: group)
        #expect(bench.refusal { try bench.tenant.run(remove, as: bench.actor("ann")) } == .invalidArgument)
        try bench.tenant.run(.changeInvite(token.id, of: group, .init(isRevoked: true)), as: bench.actor("ann"))
        try bench.tenant.run(remove, as: bench.actor("ann"))
        #expect(try bench.all().invites.isEmpty)
    }
}

/// A group of ann's, and people who want to come in.
private final class InviteBench {
    let tenant: TestTenant
    private var count: UInt8 = 0

    init() throws {
        tenant = try TestTenant()
        for user in ["bob", "eve"] { _ = try tenant.link(user) }
        let creation = GroupCreation(id: group, name: "G", owner: nil, members: [])
        try tenant.run(.createGroup(creation), as: actor("ann"))
    }

    func actor(_ user: String) throws -> Actor { try tenant.link(user).actor }

    func make(_ change: (inout InviteDraft) -> Void = { _ in }) throws -> InviteToken {
        count += 1
        var draft = InviteDraft(secret: [UInt8](repeating: count, count: 16))
        change(&draft)
        let answer = try tenant.run(.makeInvite(group, by: ann, draft), as: actor("ann"))
        guard case .invite(let invite) = answer else { throw UnexpectedAnswer() }
        return invite.token
    }

    @discardableResult
    func join(_ token: InviteToken, _ user: String) throws -> Answer {
        try tenant.run(.joinByInvite(token, UserID(unchecked: user)), as: actor(user))
    }

    func open(_ token: InviteToken, by user: String) throws -> (invite: GroupInvite, role: GroupRole) {
        let query = InviteQuery.open(token, try tenant.account(user))
        guard case .invites(.invite(let invite, _, _, let role)) = try tenant.ask(.invites(query)) else {
            throw UnexpectedAnswer()
        }
        return (invite, role)
    }

    func all(by user: String = "ann") throws -> (invites: [GroupInvite], requests: [JoinRequest]) {
        let query = InviteQuery.all(group, try tenant.account(user))
        guard case .invites(.invites(let invites, let requests, _)) = try tenant.ask(.invites(query)) else {
            throw UnexpectedAnswer()
        }
        return (invites, requests)
    }

    func refusal(_ act: () throws -> Void) -> ClientError.Code? {
        do {
            try act()
            return nil
        } catch {
            return (error as? ClientError)?.code
        }
    }
}
