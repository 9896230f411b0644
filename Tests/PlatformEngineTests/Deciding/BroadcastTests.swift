internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

private let service = UserID(unchecked: "service")

struct `What is said to everybody` {
    @Test func `who is active gets it at once, others when they are next loaded, newcomers never`() throws {
        let tenant = try TestTenant()
        let ann = try tenant.account("ann")
        _ = try tenant.account("bob")
        try tenant.reopen()
        _ = try tenant.account("ann")
        tenant.clock.advance(milliseconds: 1)
        try tenant.broadcast("one")
        try tenant.broadcast("two")
        tenant.clock.advance(milliseconds: 1)
        #expect(tenant.effects.mailbox(of: ann).count == 2)
        #expect(try tenant.told("ann") == ["two", "one"])
        #expect(try tenant.told("bob").isEmpty)

        try tenant.crash()
        let bob = try tenant.account("bob")
        #expect(tenant.effects.mailbox(of: bob).count == 2)
        #expect(try tenant.told("bob") == ["two", "one"])
        #expect(try tenant.told("ann") == ["two", "one"])
        _ = try tenant.account("late")
        #expect(try tenant.told("late").isEmpty)
        #expect(try tenant.told("service").isEmpty)
        #expect(try tenant.check().isSound)
    }

    @Test func `a recall reaches who has it, and spares who has not`() throws {
        let tenant = try TestTenant()
        let ann = try tenant.account("ann")
        _ = try tenant.account("bob")
        try tenant.reopen()
        _ = try tenant.account("ann")
        let sent = try tenant.broadcast("secret")
        let recall = BroadcastRecall(by: service, broadcast: sent.uid, isAdmin: true, removesNotice: false)
        for _ in 0..<2 { try tenant.run(.recallBroadcast(recall)) }
        guard case .entry(let item)? = tenant.effects.mailbox(of: ann).last?.content,
            case .changed(let change, _, let view) = item.content
        else { throw UnexpectedAnswer() }
        #expect(change.kind == .recall)
        #expect(view.message.isRecalled)
        #expect(tenant.effects.mailbox(of: ann).count == 2)
        let bob = try tenant.account("bob")
        #expect(tenant.effects.mailbox(of: bob).isEmpty)
        #expect(try tenant.told("bob").isEmpty)
    }

    @Test func `after a week it waits for nobody`() throws {
        let tenant = try TestTenant()
        _ = try tenant.account("ann")
        try tenant.reopen()
        try tenant.broadcast("stale")
        tenant.clock.advance(milliseconds: 7 * 86_400_000)
        _ = try tenant.account("ann")
        #expect(try tenant.told("ann").isEmpty)
    }

    @Test func `one for a platform reaches who has a device of it`() throws {
        let tenant = try TestTenant()
        _ = try tenant.link("web")
        _ = try tenant.account("none")
        try tenant.broadcast("for the web", only: .web)
        try tenant.broadcast("for phones", only: .iOS)
        #expect(try tenant.told("web") == ["for the web"])
        #expect(try tenant.told("none").isEmpty)
    }

    @Test func `who was ended gets nothing, and says nothing`() throws {
        let tenant = try TestTenant()
        _ = try tenant.account("ann")
        let ben = try tenant.account("ben")
        try tenant.run(.endAccount(of: UserID(unchecked: "ben"), .deactivated))
        try tenant.broadcast("all")
        #expect(tenant.effects.mailbox(of: ben).isEmpty)
        #expect(try tenant.told("ann") == ["all"])
        try tenant.run(.endAccount(of: service, .deactivated))
        let error = #expect(throws: ClientError.self) { try tenant.broadcast("more") }
        #expect(error?.code == .unknownUser)
        #expect(try tenant.check().isSound)
    }

    @Test func `the app's words hold where its settings want that`() throws {
        let tenant = try TestTenant()
        _ = try tenant.account("ann")
        let words = [SensitiveWord("poison"), SensitiveWord("damn", replacement: "d**n")]
        try tenant.run(.changeWords(WordChange(putting: words, countMax: 50)))
        let error = #expect(throws: ClientError.self) { try tenant.broadcast("poison", isWordChecked: true) }
        #expect(error?.code == .wordRefused)
        try tenant.broadcast("damn", isWordChecked: true)
        try tenant.broadcast("damn")
        #expect(try tenant.told("ann") == ["damn", "d**n"])
    }

    @Test func `a repeated call says it once`() throws {
        let tenant = try TestTenant()
        _ = try tenant.account("ann")
        let first = try tenant.broadcast("once", key: "k")
        #expect(try tenant.broadcast("once", key: "k") == first)
        #expect(try tenant.told("ann") == ["once"])
    }

    @Test func `a user behind by many catches up in order`() throws {
        let tenant = try TestTenant()
        _ = try tenant.account("ann")
        try tenant.reopen()
        for number in 0..<Broadcast.waitingCountMax + 5 {
            tenant.clock.advance(milliseconds: 1)
            try tenant.broadcast("\(number)")
        }
        _ = try tenant.account("ann")
        let told = try tenant.told("ann")
        #expect(told.count == Broadcast.waitingCountMax)
        #expect(told.first == "104")
        #expect(told.last == "5")
    }
}

extension TestTenant {
    @discardableResult
    fileprivate func broadcast(
        _ text: String,
        only: Platform? = nil,
        key: String? = nil,
        isWordChecked: Bool = false
    ) throws -> Sent {
        var broadcasting = Broadcasting(
            from: service,
            body: MessageBody(objectName: "RC:TxtMsg", content: Array(text.utf8)),
            flags: .ordinary,
            only: only,
            key: key
        )
        broadcasting.isWordChecked = isWordChecked
        guard case .sent(let sent) = try run(.broadcast(broadcasting)) else { throw UnexpectedAnswer() }
        return sent
    }

    /// What the service told a user, newest first.
    fileprivate func told(_ user: String) throws -> [String] {
        let query = HistoryQuery(
            viewer: .id(UserID(unchecked: user)),
            target: .system(service),
            start: .head,
            direction: .older,
            limit: 200
        )
        do {
            guard case .history(let views, _) = try ask(.history(query)) else { throw UnexpectedAnswer() }
            return views.compactMap { $0.message.body.map { String(decoding: $0.content, as: UTF8.self) } }
        } catch let error as ClientError where error.code == .unknownUser {
            return []
        }
    }
}
