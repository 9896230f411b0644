internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

private let robot = UserID(unchecked: "robot")

@Suite struct BotTests {
    private let hook = BotIntegration(type: "webhook", url: "https://app.example.com/bot", events: [.messageCreated])

    @Test func `a bot is a user with a name and webhooks, also after a crash`() throws {
        let tenant = try TestTenant()
        try tenant.run(.changeBot(robot, BotChange(isNew: true, name: "R", type: "shop", integrations: .added(hook))))
        try tenant.crash()
        let bot = try #require(try tenant.bots().first)
        #expect(bot.user == robot)
        #expect((bot.item as? Bot)?.type == "shop")
        #expect((bot.item as? Bot)?.integrations == [hook])
        #expect(try tenant.name(of: robot) == "R")
        #expect(try tenant.check().isSound)
    }

    @Test func `what is left out stays, webhooks are changed one by one or as a whole`() throws {
        let tenant = try TestTenant()
        try tenant.run(.changeBot(robot, BotChange(isNew: true, name: "R", type: "a", metadata: #"{"k":1}"#)))
        try tenant.run(.changeBot(robot, BotChange(type: "b", integrations: .added(hook))))
        var change = BotIntegrationChange(type: "webhook")
        change.isEnabled = false
        change.apiKey = "secret"
        try tenant.run(.changeBot(robot, BotChange(integrations: .changed(change))))
        var bot = try #require(try tenant.bots().first?.item as? Bot)
        #expect(bot.type == "b")
        #expect(bot.metadata == #"{"k":1}"#)
        var expected = hook
        expected.isEnabled = false
        expected.apiKey = "secret"
        #expect(bot.integrations == [expected])

        let other = BotIntegration(type: "other", url: "https://app.example.com/2")
        try tenant.run(.changeBot(robot, BotChange(integrations: .replaced([other]))))
        bot = try #require(try tenant.bots().first?.item as? Bot)
        #expect(bot.integrations == [other])
        try tenant.run(.changeBot(robot, BotChange(integrations: .removed(type: "other"))))
        try tenant.run(.removeBot(robot))
        #expect(try tenant.bots().isEmpty)
        #expect(throws: Never.self) { try tenant.run(.removeBot(robot)) }
        #expect(try tenant.check().isSound)
    }

    @Test func `a second bot of the name, a bot that is none and two webhooks of a type are refused`() throws {
        let tenant = try TestTenant()
        #expect(tenant.refusal(of: BotChange(type: "x")) == .invalidArgument)
        try tenant.run(.changeBot(robot, BotChange(isNew: true, integrations: .added(hook))))
        #expect(tenant.refusal(of: BotChange(isNew: true)) == .invalidArgument)
        #expect(tenant.refusal(of: BotChange(integrations: .added(hook))) == .invalidArgument)
        #expect(tenant.refusal(of: BotChange(integrations: .removed(type: "none"))) == .invalidArgument)
        let many = (0...Bot.integrationCountMax).map { BotIntegration(type: "t\($0)", url: "https://a.example.com") }
        #expect(tenant.refusal(of: BotChange(integrations: .replaced(many))) == .invalidArgument)
    }

    @Test func `a webhook stands where the log was when it came, and nothing is kept of one that went`() throws {
        let tenant = try TestTenant()
        let account = try tenant.account("robot")
        let name = try #require(ConsumerName.webhook("webhook", of: account)).ofCallback
        try tenant.run(.changeBot(robot, BotChange(isNew: true, integrations: .added(hook))))
        let made = try #require(try tenant.place(of: name))
        #expect(made.position == made.end)
        try tenant.say("hello", to: robot)
        #expect(try tenant.place(of: name)?.position == made.position)
        try tenant.run(.changeBot(robot, BotChange(integrations: .removed(type: "webhook"))))
        #expect(try tenant.place(of: name) == nil)
    }

    @Test func `what a user is told in private is read in pages, whatever else happens`() throws {
        let tenant = try TestTenant()
        let account = try tenant.account("robot")
        let start = try tenant.end()
        for number in 0..<5 {
            try tenant.say("to bob \(number)", to: UserID(unchecked: "bob"))
            try tenant.say("\(number)", to: robot)
        }
        var texts: [String] = []
        var cursor = start
        var pageCount = 0
        repeat {
            let page = try tenant.mail(of: account, after: cursor)
            texts += page.events.compactMap(\.text)
            cursor = page.cursor
            pageCount += 1
            if !page.hasMore { break }
        } while pageCount < 10
        #expect(texts == ["0", "1", "2", "3", "4"])
        #expect(pageCount == 3)
        #expect(cursor == (try tenant.end()))
        #expect(try tenant.mail(of: account, after: cursor).events.isEmpty)
        // From the middle of a log of others.
        try tenant.say("5", to: robot)
        #expect(try tenant.mail(of: account, after: cursor).events.compactMap(\.text) == ["5"])
    }
}

extension TestTenant {
    fileprivate func bots() throws -> [ListedUser] {
        let listing = ShelfListing(.bot, at: clock.now, skipping: 0, limit: 10)
        guard case .usersListed(let users, _) = try ask(.records(.usersListed(listing))) else {
            throw UnexpectedAnswer()
        }
        return users
    }

    fileprivate func name(of user: UserID) throws -> String? {
        guard case .hosting(.profiles(let profiles)) = try ask(.hosting(.profiles([user]))) else {
            throw UnexpectedAnswer()
        }
        return profiles.first?.user.name
    }

    fileprivate func refusal(of change: BotChange) -> ClientError.Code? {
        do {
            try run(.changeBot(robot, change))
            return nil
        } catch {
            return (error as? ClientError)?.code
        }
    }

    fileprivate func say(_ text: String, to user: UserID) throws {
        let body = MessageBody(objectName: "RC:TxtMsg", content: Array(text.utf8))
        try run(.send(Send(from: .id(UserID(unchecked: "ann")), target: .private(user), body: body)))
    }

    fileprivate func place(of name: ConsumerName) throws -> (position: LSN, end: LSN)? {
        guard case .events(.consumer(let consumer, let end)) = try ask(.events(.consumer(name))) else {
            throw UnexpectedAnswer()
        }
        return consumer.map { ($0.position, end) }
    }

    fileprivate func end() throws -> LSN {
        guard let name = ConsumerName("none"), case .events(.consumer(_, let end)) = try ask(.events(.consumer(name)))
        else { throw UnexpectedAnswer() }
        return end
    }

    fileprivate func mail(of account: AccountNumber, after lsn: LSN) throws -> EventPage {
        guard case .events(.page(let page)) = try ask(.events(.mail(of: account, after: lsn, limit: 2))) else {
            throw UnexpectedAnswer()
        }
        return page
    }
}

extension Event {
    fileprivate var text: String? {
        guard case .message(let event) = content else { return nil }
        return event.view.message.body.map { String(decoding: $0.content, as: UTF8.self) }
    }
}
