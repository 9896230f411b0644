import NIOHTTP1
import PlatformCore
import PlatformEngine
import PlatformGateway
import Synchronization
import Tenants
import TestSupport
import Testing

@testable import PlatformCallbacks

struct `A review before delivery` {
    let bench: CallbackBench

    init() throws {
        bench = try CallbackBench()
    }

    @Test func `lets a message through, changed as the app server wants it`() async throws {
        try await reviewing { alice, server in
            server.answer { _ in
                AppServer.Reply(body: #"{"pass":1,"content":{"content":"***"},"pushContent":"psst"}"#)
            }
            let sent = try await say("secret", id: 1, as: alice)
            #expect(sent.isReplaced)
            #expect(try await content(of: sent) == #"{"content":"***"}"#)
            let call = try #require(server.calls.first)
            #expect(
                call.form == [
                    "appKey": "shop0001", "fromUserId": "alice", "targetId": "bob", "msgType": "RC:TxtMsg",
                    "content": "secret", "disablePush": "false", "expansion": "false", "channelType": "PERSON",
                    "msgTimeStamp": String(bench.clock.now.rawValue), "messageId": "1-1-1", "os": "iOS",
                ]
            )
            #expect(call.query["signature"]?.isEmpty == false)
            #expect(try await say("secret", id: 1, as: alice).uid == sent.uid, "repeated it is the same message")
        }
    }

    @Test func `refuses with the words of the app server, and again without asking`() async throws {
        try await reviewing { alice, server in
            server.answer { _ in AppServer.Reply(body: #"{"pass":"0","extra":"not here"}"#) }
            for _ in 0..<2 {
                let error = await #expect(throws: ClientError.self) { try await say("x", id: 1, as: alice) }
                #expect(error?.code == .reviewRefused)
                #expect(error?.text == "not here")
            }
            #expect(server.calls.count == 1)
        }
    }

    @Test(arguments: [ReviewFailure.deliver, .refuse])
    func `that fails is decided by the rule`(policy: ReviewFailure) async throws {
        let replies = [
            AppServer.Reply(status: .internalServerError), AppServer.Reply(body: "yes"), AppServer.Reply(),
            AppServer.Reply(body: #"{"pass":7}"#), AppServer.Reply(hangsUp: true), AppServer.Reply(body: "[]"),
            AppServer.Reply(body: #"{"pass":1,"content":""# + String(repeating: "x", count: 130 << 10) + #""}"#),
            AppServer.Reply(body: #"{"pass":1,"x":""# + String(repeating: "x", count: 300 << 10) + #""}"#),
        ]
        try await reviewing(change: { $0.whenReviewFails = policy }) { alice, server in
            for (index, reply) in replies.enumerated() {
                server.answer { _ in reply }
                let sent = try? await say("x", id: UInt32(index + 1), as: alice)
                #expect((sent != nil) == (policy == .deliver), "\(reply.body.prefix(20))")
                bench.clock.advance(milliseconds: 10_000)
            }
            #expect(server.calls.count == replies.count)
            server.answer { _ in AppServer.Reply(body: #"{"pass":2}"#) }
            try await say("y", id: 100, as: alice)
            try await say("z", id: 101, as: alice)
            #expect(server.calls.count == replies.count + 2)
        }
    }

    @Test func `leaves an app server alone that fails again and again`() async throws {
        try await reviewing { alice, server in
            server.answer { _ in AppServer.Reply(status: .badGateway) }
            for id in 1...9 { try await say("x", id: UInt32(id), as: alice) }
            #expect(server.calls.count == Breaker.failureCountMax)
        }
    }

    @Test func `holds up its own conversation alone, until the patience ends`() async throws {
        let patience = Gate()
        try await reviewing(sleep: { _ in await patience.wait() }) { alice, server in
            server.answer { call in
                call.form["content"] == "slow" ? AppServer.Reply(isSilent: true) : AppServer.Reply(body: #"{"pass":1}"#)
            }
            async let slow = say("slow", id: 1, as: alice)
            while server.calls.isEmpty { await Task.yield() }
            async let next = say("next", id: 2, as: alice)
            let elsewhere = try await say("x", to: .private(UserID(unchecked: "carol")), id: 3, as: alice)
            #expect(elsewhere.seq == Place(rawValue: 1))
            patience.open()
            #expect(try await slow.seq == Place(rawValue: 1))
            #expect(try await next.seq == Place(rawValue: 2))
        }
    }

    @Test func `is asked for once though the send is repeated meanwhile`() async throws {
        let patience = Gate()
        try await reviewing(sleep: { _ in await patience.wait() }) { alice, server in
            server.answer { _ in AppServer.Reply(isSilent: true) }
            async let first = say("x", id: 1, as: alice)
            async let second = say("x", id: 1, as: alice)
            while server.calls.isEmpty { await Task.yield() }
            patience.open()
            let uids = try await [first.uid, second.uid]
            #expect(uids[0] == uids[1])
        }
    }

    @Test func `that changes its mind does not take back what was said under the same id`() async throws {
        try await reviewing { alice, server in
            server.answer { _ in AppServer.Reply(body: #"{"pass":1}"#) }
            let sent = try await say("x", id: 1, as: alice)
            server.answer { _ in AppServer.Reply(body: #"{"pass":0}"#) }
            #expect(try await say("x", id: 1, as: alice).uid == sent.uid)
        }
    }

    @Test func `asks about the kinds and types of its rule alone`() async throws {
        try await reviewing(change: {
            $0.objectNames = ["RC:ImgMsg"]
            $0.conversationKinds = [.private]
        }) { alice, server in
            server.answer { _ in AppServer.Reply(body: #"{"pass":0}"#) }
            try await say("x", id: 1, as: alice)
            try await bench.say("from the server", objectName: "RC:ImgMsg")
            #expect(server.calls.isEmpty)
            await #expect(throws: ClientError.self) { try await say("x", id: 2, as: alice, objectName: "RC:ImgMsg") }
            #expect(server.calls.count == 1)
        }
    }

    @Test func `holds for edits and chatrooms too`() async throws {
        try await reviewing(change: { $0.objectNames = ["RC:TxtMsg"] }) { alice, server in
            server.answer { call in
                AppServer.Reply(body: call.form["content"] == "bad" ? #"{"pass":0}"# : #"{"pass":1}"#)
            }
            let sent = try await say("good", id: 1, as: alice)
            let bad = Edit(
                by: .account(AccountNumber(rawValue: 1)),
                target: .private(UserID(unchecked: "bob")),
                message: .uid(sent.uid),
                body: MessageBody(objectName: "", content: Array("bad".utf8))
            )
            let error = await #expect(throws: ClientError.self) { try await bench.engines.run(.edit(bad), as: alice) }
            #expect(error?.code == .reviewRefused)
            #expect(server.calls.last?.form["originalMsgUID"] == sent.uid.description)
            #expect(server.calls.last?.form["msgType"] == "RC:TxtMsg")

            let room = ChatroomID(unchecked: "lobby")
            try await bench.engines.run(.joinChatroom(room, recent: 0, after: nil), as: alice)
            let said = ChatroomSend(
                from: .account(AccountNumber(rawValue: 1)),
                room: room,
                body: MessageBody(objectName: "RC:TxtMsg", content: Array("bad".utf8))
            )
            await #expect(throws: ClientError.self) { try await bench.engines.run(.sayInChatroom(said), as: alice) }
            #expect(server.calls.last?.form["channelType"] == "TEMPGROUP")
            #expect(server.calls.last?.form["targetId"] == "lobby")
        }
    }

    @Test func `answers who waits when the server stops`() async throws {
        let alice = try await bench.engines.attach("alice")
        let server = try await AppServer.start()
        server.answer { _ in AppServer.Reply(isSilent: true) }
        let error = await #expect(throws: ClientError.self) {
            let desk = try makeDesk(server) { _ in }
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { await desk.run() }
                async let slow = say("x", id: 1, as: alice)
                while server.calls.isEmpty { await Task.yield() }
                group.cancelAll()
                _ = try await slow
            }
        }
        #expect(error?.code == .goingAway)
        try await server.stop()
        await bench.stop()
    }

    @Test func `answers who waits when the tenant closes`() async throws {
        let patience = Gate()
        try await reviewing(sleep: { _ in await patience.wait() }) { alice, server in
            server.answer { _ in AppServer.Reply(isSilent: true) }
            async let slow = say("x", id: 1, as: alice)
            while server.calls.isEmpty { await Task.yield() }
            await bench.engines.close()
            patience.open()
            do {
                _ = try await slow
                Issue.record("it was said")
            } catch let error as ClientError {
                #expect(error.code == .goingAway)
            }
        }
    }
}

extension `A review before delivery` {
    /// Runs a test with alice and an app server that is asked about what she says.
    private func reviewing(
        change: @Sendable (inout CallbackRoute) -> Void = { _ in },
        sleep: @escaping @Sendable (Duration) async -> Void = { try? await Task.sleep(for: $0) },
        _ body: (Actor, AppServer) async throws -> Void
    ) async throws {
        let alice = try await bench.engines.attach("alice")
        for peer in ["bob", "carol"] {
            try await bench.engines.run(.registerUser(Registration(user: UserID(unchecked: peer))))
        }
        let server = try await AppServer.start()
        let desk = try makeDesk(server, sleep: sleep, change)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await desk.run() }
            try await body(alice, server)
            group.cancelAll()
        }
        try await server.stop()
        await bench.stop()
    }

    private func makeDesk(
        _ server: AppServer,
        sleep: @escaping @Sendable (Duration) async -> Void = { try? await Task.sleep(for: $0) },
        _ change: (inout CallbackRoute) -> Void
    ) throws -> ReviewDesk {
        var route = CallbackRoute(name: try bench.name("review"), url: server.url, kinds: [.review])
        change(&route)
        try bench.set(route)
        let desk = ReviewDesk(parts: bench.parts, sleep: sleep) { [engines = bench.engines] in
            engines.submitReviewed($0, $1)
        }
        bench.engines.review.set(desk.review(of: try bench.registry.tenant(bench.tenant.number)))
        return desk
    }

    @discardableResult
    private func say(
        _ text: String,
        to target: ConversationTarget = .private(UserID(unchecked: "bob")),
        id: UInt32,
        as actor: Actor,
        objectName: String = "RC:TxtMsg"
    ) async throws -> Sent {
        let send = Send(
            from: .account(AccountNumber(rawValue: 1)),
            target: target,
            body: MessageBody(objectName: objectName, content: Array(text.utf8)),
            identity: .clientID(id)
        )
        guard case .sent(let sent) = try await bench.engines.run(.send(send), as: actor) else {
            throw UnexpectedAnswer()
        }
        return sent
    }

    private func content(of sent: Sent) async throws -> String? {
        let query = EventQuery.page(after: .zero, limit: 100, of: [.messageCreated])
        guard case .page(let page) = try await bench.engines.find(query, in: bench.tenant.number) else { return nil }
        for event in page.events {
            guard case .message(let message) = event.content, message.view.uid == sent.uid else { continue }
            return message.view.message.body.map { String(decoding: $0.content, as: UTF8.self) }
        }
        return nil
    }
}

/// Holds back until it is opened, once for all.
private final class Gate: Sendable {
    private let state = Mutex<(isOpen: Bool, waiting: [CheckedContinuation<Void, Never>])>((false, []))

    func wait() async {
        await withCheckedContinuation { continuation in
            let isOpen = state.withLock { state in
                if !state.isOpen { state.waiting.append(continuation) }
                return state.isOpen
            }
            if isOpen { continuation.resume() }
        }
    }

    func open() {
        let waiting = state.withLock { state in
            defer { state = (true, []) }
            return state.waiting
        }
        for continuation in waiting { continuation.resume() }
    }
}
