internal import PlatformCore
internal import PlatformEngine
internal import PlatformStore
internal import TestSupport
internal import Testing

private let day: Int64 = 86_400_000
private let ann = UserID(unchecked: "ann")

/// Commit records go once they are older than what sync reads, and nothing else goes with them.
@Suite struct CommitPruningTests {
    private func commits(of tenant: TestTenant) throws -> Int { try tenant.check().commitCount }

    @Test func `old commit records go with a checkpoint, the newest stays however old it is`() throws {
        let tenant = try TestTenant()
        for number in 0..<20 {
            try tenant.say("\(number)", from: "ann", to: .private(UserID(unchecked: "p\(number)")))
            tenant.clock.advance(milliseconds: day)
        }
        #expect(try commits(of: tenant) == 20)
        tenant.clock.advance(milliseconds: 20 * day)
        // Opened now, so that it learns what is old; closed, so that it forgets it.
        try tenant.reopen()
        let left = try commits(of: tenant)
        #expect((8...12).contains(left), "\(left) are left")
        tenant.clock.advance(milliseconds: 300 * day)
        try tenant.reopen()
        #expect(try commits(of: tenant) == 1)
        try tenant.reopen()
        let sent = try tenant.say("later", from: "ann", to: .private(UserID(unchecked: "p0")))
        #expect(sent.seq.rawValue == 2)
        #expect(sent.lsn.rawValue > 20, "change numbers go on where they were")
        #expect(try tenant.check().problems == [])
    }

    @Test func `a tenant that stays open forgets day by day, a little at each checkpoint`() throws {
        var policy = EnginePolicy()
        policy.checkpointEntryCount = 4
        let tenant = try TestTenant(policy: policy)
        for number in 0..<400 {
            try tenant.say("\(number)", from: "ann", to: .private(UserID(unchecked: "bob")))
            tenant.clock.advance(milliseconds: day / 4)
        }
        let left = try commits(of: tenant)
        // Thirty days of four a day, and what the last days' checkpoints had not got to.
        #expect((110...140).contains(left), "\(left) are left")
        #expect(try tenant.check().problems == [])
    }

    @Test func `a device that comes back after its commits were forgotten misses nothing`() throws {
        let tenant = try TestTenant()
        let account = try tenant.account("bob")
        let group = GroupID(unchecked: "g")
        let members = [UserID(unchecked: "bob")]
        try tenant.run(.createGroup(GroupCreation(id: group, name: "", owner: nil, members: members)))
        guard case .sync(let before) = try tenant.ask(.sync(account, after: .zero, limit: 200)) else {
            throw UnexpectedAnswer()
        }
        try tenant.say("missed", from: "ann", to: .group(group))
        tenant.clock.advance(milliseconds: 40 * day)
        try tenant.say("other", from: "ann", to: .private(UserID(unchecked: "cid")))
        try tenant.reopen()
        try tenant.reopen()
        #expect(try commits(of: tenant) == 1)
        guard case .sync(let after) = try tenant.ask(.sync(account, after: before.cursor, limit: 200)) else {
            throw UnexpectedAnswer()
        }
        #expect(after.conversations.map(\.target) == [.group(group)])
        #expect(after.conversations.first?.unread.count == 1)
    }

    /// Method: the power goes after each number of commands, before and after the checkpoint that forgets.
    @Test(arguments: 1...12)
    func `a crash at any moment around it loses nothing`(commandCount: Int) throws {
        var policy = EnginePolicy()
        policy.checkpointEntryCount = 5
        let tenant = try TestTenant(policy: policy)
        let link = try tenant.link("ann")
        let bob = ConversationTarget.private(UserID(unchecked: "bob"))
        _ = try tenant.account("bob")
        for number in 1...8 as ClosedRange<UInt32> {
            try tenant.say("old \(number)", from: "ann", to: bob, as: link.actor, identity: .clientID(number))
        }
        tenant.clock.advance(milliseconds: 40 * day)
        try tenant.crash()
        for index in 0..<commandCount {
            let id = UInt32(9 + index)
            try tenant.say("\(id)", from: "ann", to: bob, as: link.actor, identity: .clientID(id))
        }
        try tenant.crash()
        // Every send is known by its id, whether a checkpoint or the log says so.
        for id in 1...UInt32(8 + commandCount) {
            let text = id <= 8 ? "old \(id)" : "\(id)"
            let sent = try tenant.say(text, from: "ann", to: bob, as: link.actor, identity: .clientID(id))
            #expect(sent.seq.rawValue == id)
        }
        #expect(try tenant.check().problems == [])
    }
}
