import NIOHTTP1
import PlatformCore
import PlatformEngine
import Tenants
import TestSupport
import Testing

@testable import PlatformCallbacks

struct `An app server that follows messages` {
    let bench: CallbackBench

    init() throws {
        bench = try CallbackBench()
    }

    @Test func `is told what a user said, signed, in the vendor's form`() async throws {
        let server = try await AppServer.start()
        var delivery = try await bench.follow(server.url + "?app=1")
        let alice = try await bench.engines.attach("alice")
        _ = try await bench.engines.run(.registerUser(Registration(user: UserID(unchecked: "bob"))))
        let send = Send(
            from: .id(UserID(unchecked: "alice")),
            target: .private(UserID(unchecked: "bob")),
            body: MessageBody(objectName: "RC:TxtMsg", content: Array(#"{"content":"a&b=ü"}"#.utf8)),
            identity: .clientID(1)
        )
        guard case .sent(let sent) = try await bench.engines.run(.send(send), as: alice) else {
            throw UnexpectedAnswer()
        }
        _ = await delivery.settle()
        let call = try #require(server.calls.first)
        #expect(server.calls.count == 1)
        #expect(
            call.form == [
                "fromUserId": "alice", "toUserId": "bob", "objectName": "RC:TxtMsg", "content": #"{"content":"a&b=ü"}"#,
                "channelType": "PERSON", "msgTimestamp": String(sent.sentTime.rawValue),
                "msgUID": sent.uid.description, "sensitiveType": "0", "source": "iOS",
            ]
        )
        let time = String(bench.clock.now.rawValue)
        #expect(
            call.query == [
                "app": "1", "appKey": "shop0001", "timestamp": time, "signTimestamp": time, "nonce": "42",
                "signature": VendorSignature(nonce: "42", timestamp: time)
                    .text(under: bench.tenant.record.secrets.current),
            ]
        )
        #expect(call.headers.first(name: "Content-Type") == "application/x-www-form-urlencoded")
        try await end(server)
    }

    @Test func `is told of what app servers say only where that is switched on, and of the types it wants`()
        async throws
    {
        let server = try await AppServer.start()
        var quiet = try await bench.follow(server.url + "/quiet", named: "quiet")
        var picky = try await bench.follow(server.url + "/picky", named: "picky") {
            $0.includesServerSends = true
            $0.objectNames = ["app:order"]
            $0.conversationKinds = [.private]
        }
        try await bench.say("x")
        try await bench.say("y", objectName: "app:order")
        try await bench.say("z", to: .system(UserID(unchecked: "bob")), objectName: "app:order")
        _ = await quiet.settle()
        _ = await picky.settle()
        #expect(server.calls.map { $0.form["content"] } == ["y"])
        #expect(server.calls.first?.form["source"] == "Server")
        try await end(server)
    }

    @Test func `is away for an hour: nothing is lost, the order is kept, and senders do not notice`() async throws {
        let server = try await AppServer.start()
        var delivery = try await bench.follow(server.url) { $0.includesServerSends = true }
        server.answer { _ in AppServer.Reply(hangsUp: true) }
        var waits: [UInt64] = []
        for number in 0..<60 {
            for part in 0..<5 { try await bench.say("\(number).\(part)") }
            if let wait = await delivery.settle() { waits.append(wait / 1_000_000_000) }
            bench.clock.advance(milliseconds: 60_000)
        }
        let attempts = server.calls.count
        #expect(attempts <= 60, "one attempt at a time, and those apart")
        #expect(waits.prefix(7) == [1, 2, 4, 8, 60, 60, 60])
        #expect(delivery.status.breaker != .closed)
        server.answer { _ in AppServer.Reply() }
        bench.clock.advance(milliseconds: 60_000)
        _ = await delivery.settle()
        let told = server.calls.dropFirst(attempts).map { $0.form["content"] ?? "" }
        #expect(told == (0..<60).flatMap { number in (0..<5).map { "\(number).\($0)" } })
        #expect(try await bench.letters().isEmpty)
        #expect(delivery.status.breaker == .closed)
        try await end(server)
    }

    @Test func `goes on after a restart behind what it accepted`() async throws {
        let server = try await AppServer.start()
        var delivery = try await bench.follow(server.url) { $0.includesServerSends = true }
        for number in 0..<3 { try await bench.say("\(number)") }
        _ = await delivery.settle()
        bench.clock.advance(milliseconds: 1_000)
        #expect(await delivery.settle() == nil, "saved, and at rest")
        for number in 3..<6 { try await bench.say("\(number)") }
        var next = RouteDelivery(tenant: bench.tenant.number, name: delivery.name, parts: bench.parts)
        _ = await next.settle()
        #expect(server.calls.map { $0.form["content"] } == (0..<6).map(String.init))
        try await end(server)
    }

    @Test func `that refuses one message gets the others, and the refused one again when asked to`() async throws {
        let server = try await AppServer.start()
        var delivery = try await bench.follow(server.url) { $0.includesServerSends = true }
        server.answer { call in AppServer.Reply(status: call.form["content"] == "bad" ? .badRequest : .ok) }
        for text in ["a", "bad", "b"] { try await bench.say(text) }
        for _ in 0..<6 {
            _ = await delivery.settle()
            bench.clock.advance(milliseconds: 60_000)
        }
        #expect(server.calls.map { $0.form["content"] } == ["a", "bad", "bad", "bad", "bad", "bad", "b"])
        let letters = try await bench.letters()
        #expect(letters.map(\.reason) == ["answered 400"])
        try await end(server)
    }

    @Test func `that says the fault is its own loses one message an hour at most`() async throws {
        let server = try await AppServer.start()
        var delivery = try await bench.follow(server.url) { $0.includesServerSends = true }
        server.answer { _ in AppServer.Reply(status: .internalServerError) }
        for text in ["a", "b"] { try await bench.say(text) }
        for _ in 0..<59 {
            _ = await delivery.settle()
            bench.clock.advance(milliseconds: 60_000)
        }
        #expect(try await bench.letters().isEmpty)
        for _ in 0..<5 {
            _ = await delivery.settle()
            bench.clock.advance(milliseconds: 60_000)
        }
        #expect(try await bench.letters().count == 1)
        try await end(server)
    }

    @Test func `is told when a message was changed or taken back`() async throws {
        let server = try await AppServer.start()
        var delivery = try await bench.follow(server.url) { $0.includesServerSends = true }
        let sent = try await bench.say("x")
        let edit = Edit(
            by: .id(UserID(unchecked: "alice")),
            target: .private(UserID(unchecked: "bob")),
            message: .uid(sent.uid),
            body: MessageBody(objectName: "RC:TxtMsg", content: Array("y".utf8))
        )
        try await bench.engines.run(.edit(edit))
        _ = await delivery.settle()
        let recall = Recall(
            by: .id(UserID(unchecked: "alice")),
            target: .private(UserID(unchecked: "bob")),
            message: .uid(sent.uid),
            isAdmin: true,
            removesNotice: false
        )
        try await bench.engines.run(.recall(recall))
        _ = await delivery.settle()
        let forms = server.calls.map(\.form)
        #expect(forms.map { $0["content"] }.prefix(2) == ["y", "y"], "a message is told of as it stands")
        #expect(forms.map { $0["originalMsgUID"] } == [nil, sent.uid.description, sent.uid.description])
        #expect(forms.map { $0["objectName"] } == ["RC:TxtMsg", "RC:TxtMsg", "RC:RcCmd"])
        #expect(Set(forms.map { $0["msgUID"] }).count == 3)
        try await end(server)
    }

    @Test func `is told of ended accounts`() async throws {
        let server = try await AppServer.start()
        var delivery = try await bench.follow(server.url, [.deactivation])
        try await bench.engines.run(.registerUser(Registration(user: UserID(unchecked: "alice"))))
        try await bench.engines.run(.endAccount(of: UserID(unchecked: "alice"), .deactivated))
        try await bench.engines.run(.reopenAccount(of: UserID(unchecked: "alice")))
        _ = await delivery.settle()
        #expect(server.calls.count == 2)
        #expect(server.calls.allSatisfy { $0.headers.first(name: "Content-Type") == "application/json" })
        #expect(server.calls.first?.text.contains(#""type":"deactivate""#) == true)
        #expect(server.calls.first?.text.contains(#""userId":"alice""#) == true)
        #expect(server.calls.last?.text.contains(#""type":"reactivate""#) == true)
        try await end(server)
    }

    @Test func `is not called where its address is none that may be, nor by way of a redirect`() async throws {
        let closed = try CallbackBench(allowing: [])
        let server = try await AppServer.start()
        var delivery = try await closed.follow(server.url) { $0.includesServerSends = true }
        try await closed.say("x")
        _ = await delivery.settle()
        #expect(server.calls.isEmpty)
        #expect(delivery.status.problem == "the host's address may not be called")
        await closed.stop()

        let other = try await AppServer.start()
        let target = other.url
        server.answer { _ in AppServer.Reply(status: .found, headers: [("Location", target)]) }
        var redirected = try await bench.follow(server.url) { $0.includesServerSends = true }
        try await bench.say("y")
        _ = await redirected.settle()
        #expect(server.calls.count == 1)
        #expect(other.calls.isEmpty)
        try await other.stop()
        try await end(server)
    }

    @Test func `ends with its route`() async throws {
        let server = try await AppServer.start()
        var delivery = try await bench.follow(server.url)
        let routes = try bench.registry.tenant(bench.tenant.number).record.callbacks.removing(delivery.name)
        try bench.registry.apply(
            .setCallbacks(routes),
            to: bench.tenant.number,
            by: .commandLine,
            now: bench.clock.now
        )
        #expect(await delivery.turn() == .end)
        try await end(server)
    }

    private func end(_ server: AppServer) async throws {
        try await server.stop()
        await bench.stop()
    }
}
