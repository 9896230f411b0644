internal import PlatformCore
internal import PlatformEngine
internal import PlatformStore
internal import TestSupport
internal import Testing

private let ann = UserID(unchecked: "ann")
private let bob = UserID(unchecked: "bob")
private let quiet = QuietPeriod(start: 60, minutes: 5, level: .nothing)

@Suite struct ShelfTests {
    @Test func `what was put stays, through a crash and a restart`() throws {
        let tenant = try TestTenant()
        try tenant.run(.setTags(of: ann, to: [UserTag("a"), UserTag("b")]))
        try tenant.crash()
        #expect(try tenant.tags(of: ann) == ["a", "b"])
        try tenant.run(.setTags(of: ann, to: [UserTag("b"), UserTag("c")]))
        try tenant.reopen()
        #expect(try tenant.tags(of: ann) == ["b", "c"])
        try tenant.run(.setTags(of: ann, to: []))
        #expect(try tenant.tags(of: ann) == [])
        #expect(try tenant.check().isSound)
    }

    @Test func `a shelf that is asked for again after it was forgotten is loaded whole`() throws {
        var policy = EnginePolicy()
        policy.accountCountMax = 2
        let tenant = try TestTenant(policy: policy)
        let users = (0..<20).map { UserID(unchecked: "u\($0)") }
        for round in 0..<3 {
            for user in users { try tenant.run(.setRemarks(of: user, [UserRemark("r", about: users[round])])) }
        }
        for user in users { #expect(try tenant.items(.userRemark, of: user).count == 3) }
        for user in users { try tenant.run(.removeRemark(of: user, about: users[1])) }
        for user in users { #expect(try tenant.items(.userRemark, of: user).count == 2) }
        #expect(try tenant.check().isSound)
    }

    @Test func `many commands of one turn see each other's changes`() throws {
        let tenant = try TestTenant()
        try tenant.run(.setTags(of: ann, to: [UserTag("a")]))
        try tenant.reopen()
        let answers = ["b", "c", "d"].map { tenant.submit(.setTags(of: ann, to: [UserTag($0)])) }
        tenant.jobs.runAll()
        for answer in answers { _ = try answer.answer() }
        #expect(try tenant.tags(of: ann) == ["d"])
    }

    @Test func `a full shelf takes no more, and nothing of what was asked`() throws {
        let tenant = try TestTenant()
        let tags = (0..<21).map { UserTag("t\($0)") }
        let error = #expect(throws: ClientError.self) { try tenant.run(.setTags(of: ann, to: tags)) }
        #expect(error?.code == .invalidArgument)
        #expect(try tenant.tags(of: ann) == [])
        try tenant.run(.setTags(of: ann, to: Array(tags.prefix(20))))
        try tenant.run(.setTags(of: ann, to: Array(tags.suffix(20))))
    }

    @Test func `nothing is put while the disk is nearly full, but taken away`() throws {
        let tenant = try TestTenant()
        try tenant.run(.setTags(of: ann, to: [UserTag("a"), UserTag("b")]))
        tenant.isStorageFull = true
        let error = #expect(throws: ClientError.self) { try tenant.run(.setTags(of: ann, to: [UserTag("c")])) }
        #expect(error?.code == .storageFull)
        try tenant.run(.setTags(of: ann, to: [UserTag("a")]))
        #expect(try tenant.tags(of: ann) == ["a"])
    }

    @Test func `what changes nothing writes nothing`() throws {
        let tenant = try TestTenant()
        try tenant.run(.setTags(of: ann, to: [UserTag("a")]))
        let commits = try tenant.check().commitCount
        try tenant.run(.setTags(of: ann, to: [UserTag("a")]))
        try tenant.run(.removeRemark(of: ann, about: bob))
        #expect(try tenant.check().commitCount == commits)
    }

    @Test func `the commit names the items that changed`() throws {
        let tenant = try TestTenant()
        let account = try tenant.account("ann")
        try tenant.run(.setTags(of: ann, to: [UserTag("a"), UserTag("b")]))
        try tenant.run(.setTags(of: ann, to: [UserTag("b"), UserTag("c")]))
        try tenant.run(.endAccount(of: ann, .deactivated))
        tenant.engine.close {}
        tenant.jobs.runAll()
        var changes: [[CommitRecord.ShelfChange]] = []
        try tenant.disk.open().snapshot().scan(CommitRecord.self, in: .commits()) { (_, commit) throws(StoreError) in
            changes.append(commit.shelves)
            return .goOn
        }
        let tags = ShelfName(.userTag, of: account)
        #expect(changes.contains { Set($0) == [.init(tags, Array("a".utf8)), .init(tags, Array("b".utf8))] })
        #expect(changes.contains { Set($0) == [.init(tags, Array("a".utf8)), .init(tags, Array("c".utf8))] })
        #expect(changes.last == [.init(ShelfName(.gone, of: account), []), .init(tags, nil)])
    }

    @Test func `clients are pushed a shown shelf whole, and get it with sync, also when it is empty again`() throws {
        let tenant = try TestTenant()
        let account = try tenant.account("ann")
        try tenant.run(.changeOwnSettings(of: ann, OwnSettingsChange(quietPeriod: .set(quiet))))
        try tenant.run(.setTags(of: ann, to: [UserTag("a")]))
        #expect(tenant.effects.shelves(of: account).map(\.kind) == [.quietPeriod])
        let first = try tenant.sync(account, after: .zero)
        #expect(first.shelves.map(\.kind) == [.quietPeriod])
        #expect(first.shelves.first?.items.first as? QuietPeriod == quiet)
        #expect(try tenant.sync(account, after: first.cursor).shelves.isEmpty)

        try tenant.run(.changeOwnSettings(of: ann, OwnSettingsChange(quietPeriod: .ended)))
        #expect(tenant.effects.shelves(of: account).last?.items.isEmpty == true)
        try tenant.reopen()
        let second = try tenant.sync(account, after: first.cursor)
        #expect(second.shelves.map(\.items.count) == [0])
        #expect(try tenant.sync(account, after: second.cursor).shelves.isEmpty)
    }

    @Test func `a shelf is read a page at a time`() throws {
        let tenant = try TestTenant()
        let remarks = (0..<7).map { UserRemark("r\($0)", about: UserID(unchecked: "u\($0)")) }
        try tenant.run(.setRemarks(of: ann, remarks))
        var found: [UserRemark] = []
        var hasMore = true
        while hasMore {
            let query = Query.records(.shelf(.userRemark, of: ann, after: found.last?.key, limit: 3))
            guard case .shelf(let items, let more) = try tenant.ask(query) else { throw UnexpectedAnswer() }
            #expect(items.count <= 3)
            found += items.compactMap { $0 as? UserRemark }
            hasMore = more
        }
        #expect(found == remarks)
    }

    @Test func `damage on a shelf is found and named`() throws {
        let tenant = try TestTenant()
        let account = try tenant.account("ann")
        try tenant.run(.changeOwnSettings(of: ann, OwnSettingsChange(quietPeriod: .set(quiet))))
        tenant.engine.close {}
        tenant.jobs.runAll()
        let store = try tenant.disk.open()
        #expect(TenantCheck.run(on: store.snapshot()).isSound)
        var batch = WriteBatch()
        batch.put(TenantKey.shelf(ShelfName(.quietPeriod, of: account), [1]).bytes, [8, 1])
        try store.write(batch, durability: .synced)
        let problem = try #require(TenantCheck.run(on: store.snapshot()).problems.first)
        #expect(problem.rule == .readable)
        #expect(problem.text.contains("quietPeriod"))
    }

    @Test func `an item of somebody who does not know of it is found`() throws {
        let tenant = try TestTenant()
        let account = try tenant.account("ann")
        tenant.engine.close {}
        tenant.jobs.runAll()
        let store = try tenant.disk.open()
        var batch = WriteBatch()
        let item = ShelfRecord(quiet, lsn: LSN(rawValue: 1))
        batch.put(item, at: .shelf(ShelfName(.quietPeriod, of: account), []))
        try store.write(batch, durability: .synced)
        #expect(TenantCheck.run(on: store.snapshot()).problems.map(\.rule) == [.references])
    }
}

extension TestTenant {
    func items(_ kind: ShelfKind, of user: UserID) throws -> [any ShelfItem] {
        guard case .shelf(let items, _) = try ask(.records(.shelf(kind, of: user, after: nil, limit: 200))) else {
            throw UnexpectedAnswer()
        }
        return items
    }

    func tags(of user: UserID) throws -> [String] {
        try items(.userTag, of: user).compactMap { ($0 as? UserTag)?.text }
    }

    fileprivate func sync(_ account: AccountNumber, after cursor: SyncCursor) throws -> SyncPage {
        guard case .sync(let page) = try ask(.sync(account, after: cursor, limit: 200)) else {
            throw UnexpectedAnswer()
        }
        return page
    }
}

extension EffectLog {
    fileprivate func shelves(of account: AccountNumber) -> [ShelfView] {
        effects.compactMap { if case .record(account, .shelf(let view), _) = $0 { view } else { nil } }
    }
}
