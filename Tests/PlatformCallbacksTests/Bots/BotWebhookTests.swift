import NIOHTTP1
import PlatformCore
import PlatformEngine
import PlatformGateway
import Tenants
import TestSupport
import Testing

@testable import PlatformCallbacks

private let robot = UserID(unchecked: "robot")

struct `A bot's webhook` {
    let bench: CallbackBench

    init() throws {
        bench = try CallbackBench()
    }

    @Test func `is told what users say to the bot, signed and with the key that it gave`() async throws {
        let server = try await AppServer.start()
        var delivery = try await bench.webhook(server.url) { $0.apiKey = "k-1" }
        let sent = try await bench.say("hi", to: .private(robot))
        try await bench.say("not for it")
        try await bench.say("nor its own", from: "robot", to: .private(UserID(unchecked: "alice")))
        _ = await delivery.settle()
        let call = try #require(server.calls.first)
        #expect(server.calls.count == 1)
        #expect(
            call.form == [
                "fromUserId": "alice", "toUserId": "robot", "objectName": "RC:TxtMsg", "content": "hi",
                "channelType": "PERSON", "msgTimestamp": String(sent.sentTime.rawValue),
                "msgUID": sent.uid.description, "sensitiveType": "0", "source": "Server",
            ]
        )
        #expect(call.headers["Authorization"] == ["Bearer k-1"])
        #expect(call.query["appKey"] == "shop0001")
        let time = String(bench.clock.now.rawValue)
        #expect(
            call.query["signature"]
                == VendorSignature(nonce: "42", timestamp: time).text(under: bench.tenant.record.secrets.current)
        )
        try await end(server)
    }

    @Test func `is told of the types and events that it wants alone`() async throws {
        let server = try await AppServer.start()
        var delivery = try await bench.webhook(server.url) {
            $0.objectNames = ["app:order"]
            $0.events = [.messageCreated]
        }
        try await bench.say("text", to: .private(robot))
        let order = try await bench.say("order", to: .private(robot), objectName: "app:order")
        _ = try await bench.engines.run(
            .recall(
                Recall(
                    by: .id(UserID(unchecked: "alice")),
                    target: .private(robot),
                    message: .uid(order.uid),
                    isAdmin: false,
                    removesNotice: false
                )
            )
        )
        try await bench.say("another", to: .private(robot), objectName: "app:order")
        _ = await delivery.settle()
        #expect(server.calls.map { $0.form["content"] } == ["another"])
        try await end(server)
    }

    @Test func `is away: nothing is lost, the order is kept, and what it refuses is set aside`() async throws {
        let server = try await AppServer.start()
        var delivery = try await bench.webhook(server.url)
        server.answer { _ in AppServer.Reply(hangsUp: true) }
        for number in 0..<150 { try await bench.say("\(number)", to: .private(robot)) }
        let wait = await delivery.settle()
        #expect(wait != nil)
        let failed = server.calls.count

        // A new process goes on where the old one was.
        delivery = try bench.delivery()
        server.answer { AppServer.Reply(status: $0.form["content"] == "3" ? .badRequest : .ok) }
        while let wait = await delivery.settle() { bench.clock.advance(milliseconds: Int64(wait / 1_000_000) + 1) }
        var told: [String] = []
        for call in server.calls.dropFirst(failed) {
            let text = call.form["content"] ?? ""
            if text != told.last { told.append(text) }
        }
        #expect(told == (0..<150).map(String.init))
        let name = try bench.webhookName
        guard
            case .deadLetters(let letters, _) = try await bench.engines.find(
                .deadLetters(name.ofCallback, after: .zero, limit: 10),
                in: bench.tenant.number
            )
        else { throw UnexpectedAnswer() }
        #expect(letters.count == 1)
        try await end(server)
    }

    @Test func `is called no more when it is switched off or the bot is gone`() async throws {
        let server = try await AppServer.start()
        var delivery = try await bench.webhook(server.url)
        var change = BotIntegrationChange(type: "webhook")
        change.isEnabled = false
        try await bench.change(BotChange(integrations: .changed(change)))
        try await bench.say("kept", to: .private(robot))
        #expect(await delivery.turn() == .end)
        change.isEnabled = true
        try await bench.change(BotChange(integrations: .changed(change)))
        delivery = try bench.delivery()
        _ = await delivery.settle()
        #expect(server.calls.map { $0.form["content"] } == ["kept"])
        _ = try await bench.engines.run(.removeBot(robot))
        try await bench.parts.readBots(of: bench.tenant.number)
        #expect(await delivery.turn() == .end)
        try await end(server)
    }

    @Test func `is woken by what the bot is told and by nothing else`() async throws {
        _ = try await bench.webhook("https://app.example.com/bot")
        let told = bench.parts.webhooks
        let name = try bench.webhookName
        let item = MailboxItem(
            place: Place(rawValue: 1),
            lsn: LSN(rawValue: 1),
            target: .private(UserID(unchecked: "alice")),
            content: .peerRead(upTo: Place(rawValue: 1))
        )
        func batch(_ account: AccountNumber) -> EffectBatch {
            EffectBatch(
                tenant: bench.tenant.number,
                lsn: LSN(rawValue: 1),
                effects: [.mailbox(account, item, except: nil)]
            )
        }
        let account = try #require(told[name, of: bench.tenant.number]).account
        #expect(told.told(by: batch(account)) == [name])
        #expect(told.told(by: batch(AccountNumber(rawValue: 999))).isEmpty)
        await bench.stop()
    }

    @Test func `needs a name that no callback can have`() throws {
        let name = try #require(ConsumerName.webhook("webhook", of: AccountNumber(rawValue: 7)))
        #expect(throws: TenantError.self) {
            try bench.set(CallbackRoute(name: name, url: "https://app.example.com", kinds: [.message]))
        }
        #expect(ConsumerName.webhook("", of: AccountNumber(rawValue: 7)) == nil)
        #expect(ConsumerName.webhook(String(repeating: "t", count: 33), of: AccountNumber(rawValue: .max)) == nil)
        #expect(ConsumerName.webhook(String(repeating: "t", count: 32), of: AccountNumber(rawValue: .max)) != nil)
    }

    private func end(_ server: AppServer) async throws {
        try await server.stop()
        await bench.stop()
    }
}

extension CallbackBench {
    /// Makes a bot with a webhook and begins to follow what it is told.
    fileprivate func webhook(
        _ url: String,
        _ change: (inout BotIntegration) -> Void = { _ in }
    ) async throws -> RouteDelivery {
        var integration = BotIntegration(type: "webhook", url: url)
        change(&integration)
        try await self.change(BotChange(isNew: true, integrations: .added(integration)))
        var delivery = try delivery()
        _ = await delivery.settle()
        return delivery
    }

    fileprivate func change(_ change: BotChange) async throws {
        try await engines.run(.changeBot(robot, change))
        try await parts.readBots(of: tenant.number)
    }

    fileprivate var webhookName: ConsumerName {
        get throws {
            guard let name = parts.webhooks.names(of: tenant.number).first else { throw UnexpectedAnswer() }
            return name
        }
    }

    fileprivate func delivery() throws -> RouteDelivery {
        RouteDelivery(tenant: tenant.number, name: try webhookName, parts: parts)
    }
}
