import NIOHTTP1
import PlatformCore
import PlatformEngine
import PlatformGateway
import Tenants
import TestSupport
import Testing

@testable import PlatformCallbacks

struct `An app server that follows chatrooms` {
    let bench: CallbackBench
    private let room = ChatroomID(unchecked: "lobby")

    init() throws {
        var policy = EnginePolicy()
        policy.logsChatrooms = true
        bench = try CallbackBench(policy: policy)
    }

    @Test func `is told who came and went in lists, and of attributes in others`() async throws {
        let server = try await AppServer.start()
        var delivery = try await bench.follow(server.url, [.chatroomStatus, .chatroomAttributes])
        let alice = try await bench.engines.attach("alice")
        try await bench.engines.run(.joinChatroom(room, recent: 0, after: nil), as: alice)
        try await bench.engines.run(.leaveChatroom(room), as: alice)
        let attribute = ChatroomAttributeChange(name: "k", value: "v", leavesWithOwner: false, isForced: false)
        let setter = UserRef.id(UserID(unchecked: "alice"))
        try await bench.engines.run(.setChatroomAttributes([attribute], of: room, by: setter))
        try await bench.engines.run(.destroyChatrooms([room]))
        _ = await delivery.settle()
        let time = bench.clock.now.rawValue
        func status(_ users: String, _ type: Int) -> String {
            #"{"chatRoomId":"lobby","userIds":[\#(users)],"status":0,"type":\#(type),"time":\#(time)}"#
        }
        let texts = server.calls.map(\.text)
        let passages = [status("", 0), status(#""alice""#, 1), status(#""alice""#, 2)]
        #expect(texts.first == "[" + passages.joined(separator: ",") + "]")
        #expect(texts.last == "[" + status("", 3) + "]")
        try #require(texts.count == 3)
        let set = #"[{"chatroomId":"lobby","userId":"alice","key":"k","value":"v","optType":1,"timestamp":\#(time),"#
        #expect(texts[1].hasPrefix(set + #""version":"#))
        #expect(texts[1].contains(#""optType":3"#))
        #expect(server.calls.allSatisfy { $0.headers.first(name: "Content-Type") == "application/json" })
        try await end(server)
    }

    @Test func `is told what was said there, though it was away`() async throws {
        let server = try await AppServer.start()
        var delivery = try await bench.follow(server.url) { $0.conversationKinds = [.chatroom] }
        let alice = try await bench.engines.attach("alice")
        try await bench.engines.run(.joinChatroom(room, recent: 0, after: nil), as: alice)
        server.answer { _ in AppServer.Reply(hangsUp: true) }
        let first = try await say("one", as: alice)
        _ = await delivery.settle()
        _ = try await say("two", as: alice)
        let recall = ChatroomRecall(
            by: .account(AccountNumber(rawValue: 1)),
            room: room,
            uid: first.uid,
            isAdmin: false,
            removesNotice: false
        )
        try await bench.engines.run(.recallInChatroom(recall), as: alice)
        let attempts = server.calls.count
        server.answer { _ in AppServer.Reply() }
        bench.clock.advance(milliseconds: 60_000)
        _ = await delivery.settle()
        let forms = server.calls.dropFirst(attempts).map(\.form)
        #expect(forms.map { $0["content"] }.prefix(2) == ["one", "two"])
        #expect(forms.map { $0["objectName"] } == ["RC:TxtMsg", "RC:TxtMsg", "RC:RcCmd"])
        #expect(
            forms.first == [
                "fromUserId": "alice", "toUserId": "lobby", "objectName": "RC:TxtMsg", "content": "one",
                "channelType": "TEMPGROUP", "msgTimestamp": String(first.sentTime.rawValue),
                "msgUID": first.uid.description, "sensitiveType": "0", "source": "iOS",
            ]
        )
        try await end(server)
    }

    @Test func `that refuses a list gets it again from the dead letters`() async throws {
        let server = try await AppServer.start()
        var delivery = try await bench.follow(server.url, [.chatroomStatus])
        server.answer { _ in AppServer.Reply(status: .badRequest) }
        try await bench.engines.run(.createChatrooms([NewChatroom(room, name: "Lobby")]))
        for _ in 0..<6 {
            _ = await delivery.settle()
            bench.clock.advance(milliseconds: 60_000)
        }
        let letters = try await bench.letters()
        #expect(letters.count == 1)
        server.answer { _ in AppServer.Reply() }
        let answer = try await bench.office.replay("main", of: "shop0001", only: nil)
        #expect(answer == ["accepted": .integer(1), "refused": .integer(0), "gone": .integer(0)])
        #expect(server.calls.last?.text == server.calls.first?.text)
        #expect(try await bench.letters().isEmpty)
        try await end(server)
    }

    private func say(_ text: String, as actor: Actor) async throws -> ChatroomSent {
        let send = ChatroomSend(
            from: .account(AccountNumber(rawValue: 1)),
            room: room,
            body: MessageBody(objectName: "RC:TxtMsg", content: Array(text.utf8))
        )
        guard case .chatroom(.said(let sent)) = try await bench.engines.run(.sayInChatroom(send), as: actor) else {
            throw UnexpectedAnswer()
        }
        return sent
    }

    private func end(_ server: AppServer) async throws {
        try await server.stop()
        await bench.stop()
    }
}
