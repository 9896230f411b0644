internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

private let ann = UserID(unchecked: "ann")

@Suite struct UserListTests {
    private func makeGroup(_ id: String, _ members: [String], in tenant: TestTenant) throws {
        let users = members.map { UserID(unchecked: $0) }
        let creation = GroupCreation(id: GroupID(unchecked: id), name: id, owner: nil, members: users)
        try tenant.run(.createGroup(creation))
    }

    private func sync(_ account: AccountNumber, after cursor: SyncCursor, in tenant: TestTenant) throws -> SyncPage {
        guard case .sync(let page) = try tenant.ask(.sync(account, after: cursor, limit: 200)) else {
            throw UnexpectedAnswer()
        }
        return page
    }

    /// The whole list, page by page.
    private func list(_ account: AccountNumber, pageCount: Int, in tenant: TestTenant) throws -> [String] {
        var ids: [String] = []
        var page: ConversationPage?
        repeat {
            let query = Query.conversations(account, page: page, limit: pageCount)
            guard case .conversations(let found, let next) = try tenant.ask(query) else { throw UnexpectedAnswer() }
            ids += found.map(\.target.id)
            page = next
        } while page != nil
        return ids
    }

    @Test(arguments: [64, 0, 1_000])
    func `a long list stays right while things change between its questions`(fewMax: Int) throws {
        var policy = EnginePolicy()
        policy.fewConversationsMax = fewMax
        let tenant = try TestTenant(policy: policy)
        let account = try tenant.link("ann").account
        for number in 0..<90 {
            tenant.clock.advance(milliseconds: 10)
            try makeGroup("g\(number)", ["ann"], in: tenant)
        }
        let all = (0..<90).reversed().map { "g\($0)" }
        #expect(try list(account, pageCount: 7, in: tenant) == all)
        tenant.clock.advance(milliseconds: 10)
        try tenant.say("x", from: "bob", to: .group(GroupID(unchecked: "g5")))
        tenant.clock.advance(milliseconds: 10)
        try tenant.say("x", from: "bob", to: .private(ann))
        try makeGroup("others", ["bob"], in: tenant)
        let expected = ["bob", "g5"] + all.filter { $0 != "g5" }
        #expect(try list(account, pageCount: 13, in: tenant) == expected)
        #expect(try list(account, pageCount: 200, in: tenant) == expected)
        try tenant.crash()
        #expect(try list(account, pageCount: 13, in: tenant) == expected)
    }

    @Test func `a device with nothing is given each conversation once, page by page`() throws {
        let tenant = try TestTenant()
        let account = try tenant.link("ann").account
        for number in 0..<250 { try makeGroup("g\(number)", ["ann"], in: tenant) }
        var seen: [String] = []
        var cursor = SyncCursor.zero
        var hasMore = true
        while hasMore {
            guard case .sync(let page) = try tenant.ask(.sync(account, after: cursor, limit: 60)) else {
                throw UnexpectedAnswer()
            }
            seen += page.conversations.map(\.target.id)
            (cursor, hasMore) = (page.cursor, page.hasMore)
            // Somebody speaks meanwhile, in a group that was given already.
            if seen.count == 60 { try tenant.say("x", from: "bob", to: .group(GroupID(unchecked: "g3"))) }
        }
        #expect(seen.filter { $0 == "g3" }.count == 2)
        #expect(Set(seen).count == 250)
        #expect(seen.count == 251)
    }

    @Test func `what has nothing left to show leaves the list, and comes back with the next message`() throws {
        let tenant = try TestTenant()
        let link = try tenant.link("ann")
        let bob = ConversationTarget.private(UserID(unchecked: "bob"))
        try tenant.say("x", from: "bob", to: .private(ann))
        let before = try sync(link.account, after: .zero, in: tenant)
        #expect(before.conversations.map(\.target) == [bob])
        try tenant.run(.clearHistory(user: .account(link.account), target: bob, upTo: nil), as: link.actor)
        let cleared = try sync(link.account, after: before.cursor, in: tenant)
        #expect(cleared.removed == [bob])
        #expect(cleared.conversations.isEmpty)
        #expect(try list(link.account, pageCount: 9, in: tenant) == [])
        let fresh = try sync(link.account, after: .zero, in: tenant)
        #expect(fresh.removed.isEmpty && fresh.conversations.isEmpty)

        let sent = try tenant.say("y", from: "bob", to: .private(ann))
        let back = try sync(link.account, after: cleared.cursor, in: tenant)
        #expect(back.conversations.map(\.target) == [bob])
        try tenant.run(.deleteMessages(target: bob, seqs: [sent.seq]), as: link.actor)
        let deleted = try sync(link.account, after: back.cursor, in: tenant)
        #expect(deleted.removed == [bob])
        // Pinned, it is kept though it is empty.
        try tenant.run(.changeSettings(target: bob, ConversationSettingsChange(isPinned: true)), as: link.actor)
        let pinned = try sync(link.account, after: deleted.cursor, in: tenant)
        #expect(pinned.conversations.map(\.target) == [bob])
        #expect(pinned.removed.isEmpty)
    }

    @Test func `what is said after a user left does not bring a group back to their list`() throws {
        let tenant = try TestTenant()
        let link = try tenant.link("ann")
        let group = GroupID(unchecked: "g")
        try makeGroup("g", ["ann", "bob"], in: tenant)
        try tenant.say("x", from: "bob", to: .group(group))
        let hide = Action.changeSettings(target: .group(group), ConversationSettingsChange(isHidden: true))
        try tenant.run(hide, as: link.actor)
        #expect(try list(link.account, pageCount: 9, in: tenant) == [])
        try tenant.say("y", from: "bob", to: .group(group))
        #expect(try list(link.account, pageCount: 9, in: tenant) == ["g"])
        try tenant.run(hide, as: link.actor)
        try tenant.run(.leaveGroup(group, [ann], nil))
        try tenant.say("z", from: "bob", to: .group(group))
        #expect(try list(link.account, pageCount: 9, in: tenant) == [])
    }

    @Test func `who left a group and takes it off their list is told no place of what was said since`() throws {
        let tenant = try TestTenant()
        let link = try tenant.link("ann")
        let group = GroupID(unchecked: "g")
        try makeGroup("g", ["ann", "bob"], in: tenant)
        let last = try tenant.say("x", from: "bob", to: .group(group))
        try tenant.run(.leaveGroup(group, [ann], nil))
        try tenant.say("y", from: "bob", to: .group(group))
        let hide = Action.changeSettings(target: .group(group), ConversationSettingsChange(isHidden: true))
        try tenant.run(hide, as: link.actor)
        let page = try sync(link.account, after: .zero, in: tenant)
        #expect(page.conversations.first?.membership.settings.hiddenThrough == last.seq)
    }

    @Test(arguments: [0, 64])
    func `a dismissed group whose identifier names another leaves the lists of those who are not in that`(
        fewMax: Int
    ) throws {
        var policy = EnginePolicy()
        policy.fewConversationsMax = fewMax
        let tenant = try TestTenant(policy: policy)
        let accounts = try ["ann", "bob", "cid"].map { try tenant.account($0) }
        try makeGroup("g", ["ann", "bob", "cid"], in: tenant)
        try tenant.run(.leaveGroup(GroupID(unchecked: "g"), [UserID(unchecked: "cid")], nil))
        let cursors = try accounts.map { try sync($0, after: .zero, in: tenant).cursor }
        for account in accounts { #expect(try list(account, pageCount: 9, in: tenant) == ["g"]) }
        try tenant.run(.dismissGroup(GroupID(unchecked: "g"), nil))
        let dismissed = try sync(accounts[1], after: cursors[1], in: tenant)
        #expect(dismissed.conversations.first?.group?.isDismissed == true)
        #expect(dismissed.removed.isEmpty)
        try makeGroup("g", ["ann"], in: tenant)
        let group = ConversationTarget.group(GroupID(unchecked: "g"))
        let kept = try sync(accounts[0], after: cursors[0], in: tenant)
        #expect(kept.removed.isEmpty)
        #expect(kept.conversations.map(\.target) == [group])
        for index in [1, 2] {
            let page = try sync(accounts[index], after: cursors[index], in: tenant)
            #expect(page.removed == [group])
            #expect(page.conversations.isEmpty)
            #expect(try list(accounts[index], pageCount: 9, in: tenant) == [])
        }
    }
}
