import NIOCore
import PlatformCore
import PlatformEngine
import TestSupport
import Testing

@testable import PlatformGateway

struct `Chatrooms on links` {
    private let room = ChatroomID(unchecked: "r")

    private func user(_ id: String) -> UserID { UserID(unchecked: id) }

    @Test(arguments: LinkEncoding.allCases)
    func `what one says the others hear, and the one is answered`(encoding: LinkEncoding) throws {
        let bench = try LinkBench()
        bench.register("alice", "bob")
        let (alice, bob) = (try bench.link("alice", encoding), try bench.link("bob", encoding))
        for client in [alice, bob] { client.join("r") }
        bench.settle()
        #expect(bob.take().results.map(\.chatroomEntry.room.memberCount) == [2])
        _ = alice.take()
        alice.say("hello", in: "r")
        bench.settle()
        #expect(alice.take().results.map(\.chatroomSent.seq) == [1])
        let heard = try #require(bob.take().chatroomMessages.first)
        #expect(heard.content == "hello")
        #expect(heard.sender == "alice")
        #expect(heard.seq == 1)
        #expect(heard.memberCount == 2)
        #expect(alice.take().isEmpty)
    }

    @Test func `whoever left hears nothing more, on no link of theirs`() throws {
        let bench = try LinkBench()
        bench.register("alice", "bob")
        let (alice, bob) = (try bench.link("alice"), try bench.link("bob", device: "d1"))
        let other = try bench.link("bob", device: "d2")
        for client in [alice, bob, other] { client.join("r") }
        bench.settle()
        for client in [alice, bob, other] { _ = client.take() }
        bob.say { $0.chatroomLeave.room = "r" }
        bench.settle()
        #expect(other.take().lefts == [.left])
        alice.say("hello", in: "r")
        bench.settle()
        #expect(bob.take().chatroomMessages.isEmpty)
        #expect(other.take().isEmpty)
    }

    @Test func `an app brings a user in, puts them out, and ends the room`() throws {
        let bench = try LinkBench()
        bench.register("alice", "bob")
        let (alice, bob) = (try bench.link("alice"), try bench.link("bob"))
        bench.run(.enterChatroom(room, [user("alice"), user("bob")]))
        #expect(
            alice.take().updates.map {
                if case .chatroomEntry(let entry) = $0 { entry.room.id } else { "" }
            } == ["r"]
        )
        let body = MessageBody(objectName: "RC:TxtMsg", content: Array("hi".utf8))
        bench.run(.sayInChatroom(ChatroomSend(from: .id(user("app")), room: room, body: body)))
        #expect(alice.take().chatroomMessages.map(\.content) == ["hi"])
        bench.run(.changeChatroomPeople([user("alice")], of: room, .block(until: .never)))
        let told = alice.take()
        #expect(told.notices == [.blocked])
        #expect(told.lefts == [.blocked])
        _ = bob.take()
        bench.run(.destroyChatrooms([room]))
        #expect(alice.take().isEmpty)
        #expect(bob.take().lefts == [.destroyed])
        alice.say { $0.chatroomSend.room = "r" }
        bench.settle()
        #expect(alice.take().errors.count == 1)
    }

    @Test func `links that came by an app's call are known to be there, and to be gone`() throws {
        let bench = try LinkBench()
        bench.register("alice", "bob")
        let (alice, bob) = (try bench.link("alice"), try bench.link("bob"))
        bench.run(.enterChatroom(room, [user("alice"), user("bob")]))
        bench.pass(.seconds(31))
        alice.say("1", in: "r")
        bench.settle()
        #expect(bob.take().chatroomMessages.map(\.memberCount) == [2])
        alice.write(opcode: 8, [0x03, 0xE8])
        bench.settle()
        bench.pass(.seconds(31))
        bench.run(
            .sayInChatroom(ChatroomSend(from: .id(user("app")), room: room, body: .init(objectName: "t", content: [])))
        )
        #expect(bob.take().chatroomMessages.map(\.memberCount) == [1])
    }

    @Test func `an engine without room learns later who is gone`() throws {
        let bench = try LinkBench()
        bench.register("alice", "bob")
        let (alice, bob) = (try bench.link("alice"), try bench.link("bob"))
        for client in [alice, bob] { client.join("r") }
        bench.settle()
        bench.engines.isFull = true
        alice.write(opcode: 8, [0x03, 0xE8])
        bench.pass(.seconds(1))
        bench.engines.isFull = false
        bench.pass(.milliseconds(10))
        bench.pass(.seconds(31))
        _ = bob.take()
        bob.say("anybody?", in: "r")
        bench.settle()
        bob.say { $0.chatroom.room = "r" }
        bench.settle()
        #expect(bob.take().results.last?.chatroom.memberCount == 1)
    }

    @Test func `attributes are pushed, asked for, and gone with who set them so`() throws {
        let bench = try LinkBench()
        bench.register("alice", "bob")
        let (alice, bob) = (try bench.link("alice"), try bench.link("bob"))
        for client in [alice, bob] { client.join("r") }
        bench.settle()
        for client in [alice, bob] { _ = client.take() }
        alice.say { frame in
            frame.chatroomSetAttributes.room = "r"
            var attribute = WireChatroomAttribute()
            attribute.key = "k"
            attribute.value = "v"
            attribute.autoDelete = true
            frame.chatroomSetAttributes.attributes = [attribute]
        }
        bench.settle()
        #expect(bob.take().changes.flatMap(\.set).map(\.value) == ["v"])
        bob.say { $0.chatroomAttributes.room = "r" }
        bench.settle()
        #expect(bob.take().results.flatMap(\.chatroomAttributes.attributes).map(\.owner) == ["alice"])
        alice.say { $0.chatroomLeave.room = "r" }
        bench.settle()
        #expect(bob.take().changes.flatMap(\.removed) == ["k"])
    }

    @Test func `one who comes back is given what was said meanwhile`() throws {
        let bench = try LinkBench()
        bench.register("alice", "bob")
        let (alice, bob) = (try bench.link("alice"), try bench.link("bob"))
        for client in [alice, bob] { client.join("r") }
        bench.settle()
        alice.say("1", in: "r")
        bench.settle()
        let last = try #require(bob.take().chatroomMessages.last).uid
        bob.write(opcode: 8, [0x03, 0xE8])
        for text in ["2", "3"] { alice.say(text, in: "r") }
        bench.settle()
        let again = try bench.link("bob")
        again.say { frame in
            frame.chatroomJoin.room = "r"
            frame.chatroomJoin.after = last
        }
        bench.settle()
        let entry = try #require(again.take().results.first?.chatroomEntry)
        #expect(entry.recent.map(\.content) == ["2", "3"])
        #expect(!entry.hasGap_p)
    }

    @Test func `a link that cannot take all is spared what ranks low, but given what is dropped last`() throws {
        let bench = try LinkBench()
        bench.register("alice", "bob")
        let (alice, bob) = (try bench.link("alice"), try bench.link("bob"))
        bench.run(.rankChatroomMessages(["Gift"], .kept(true)))
        bench.run(.rankChatroomMessages(["Like"], .low(true)))
        for client in [alice, bob] { client.join("r") }
        bench.settle()
        _ = bob.take()
        bob.setWritable(false)
        for type in ["Like", "Text", "Gift"] { alice.say("full", type: type, in: "r") }
        bench.settle()
        #expect(bob.take().chatroomMessages.map(\.objectName) == ["Gift"])
        bob.setWritable(true)
        for type in ["Like", "Text", "Gift"] { alice.say("free", type: type, in: "r") }
        bench.settle()
        let heard = bob.take().chatroomMessages
        #expect(!heard.isEmpty)
        #expect(heard.last?.objectName == "Gift")
        #expect(heard.last?.seq == 6)
    }

    @Test func `a link that reads nothing is given a bounded lot of what is dropped last`() throws {
        let bench = try LinkBench()
        bench.register("alice", "bob")
        let (alice, bob) = (try bench.link("alice"), try bench.link("bob"))
        bench.run(.rankChatroomMessages(["Gift"], .kept(true)))
        for client in [alice, bob] { client.join("r") }
        bench.settle()
        _ = bob.take()
        bob.setWritable(false)
        let large = String(repeating: "x", count: 20_000)
        for _ in 0..<20 {
            alice.say(large, type: "Gift", in: "r")
            bench.settle()
        }
        bench.run(.destroyChatrooms([room]))
        let heard = bob.take()
        #expect(heard.lefts == [.destroyed], "whatever waits")
        let byteCount = heard.chatroomMessages.reduce(0) { $0 + $1.content.utf8.count }
        #expect(byteCount > 0)
        #expect(byteCount <= RoomSeat.bytesBeyondMax + large.utf8.count)
    }

    @Test func `a large room is given what was said by the handful, each link all of it in order`() throws {
        let bench = try LinkBench(pace: .hesitant)
        let names = (0..<100).map { "u\($0)" }
        for name in names { bench.register(name) }
        let clients = try names.map { try bench.link($0) }
        for client in clients { client.join("r") }
        bench.settle()
        for client in clients { _ = client.take() }
        for index in 1...5 { clients[0].say("\(index)", in: "r") }
        bench.settle()
        #expect(clients[1].take().chatroomMessages.isEmpty, "gathered")
        bench.pass(.milliseconds(200))
        for client in clients.dropFirst() {
            #expect(client.take().chatroomMessages.map(\.content) == ["1", "2", "3", "4", "5"])
        }
        #expect(clients[0].take().chatroomMessages.isEmpty)
    }

    @Test func `one who speaks in a large room hears what was said before first, and nothing twice`() throws {
        let bench = try LinkBench()
        let names = (0..<70).map { "u\($0)" }
        for name in names { bench.register(name) }
        let clients = try names.map { try bench.link($0) }
        for client in clients { client.join("r") }
        bench.settle()
        for client in clients { _ = client.take() }
        clients[1].say("before", in: "r")
        bench.settle()
        clients[0].say("own", in: "r")
        bench.settle()
        #expect(clients[0].take().chatroomMessages.map(\.content) == ["before"])
        let late = try bench.link("late-one", registering: true)
        late.say { frame in
            frame.chatroomJoin.room = "r"
            frame.chatroomJoin.recent = 10
        }
        bench.settle()
        #expect(late.take().results.last?.chatroomEntry.recent.map(\.content) == ["before", "own"])
        clients[1].say("after", in: "r")
        bench.settle()
        bench.pass(.milliseconds(200))
        #expect(clients[0].take().chatroomMessages.map(\.content) == ["after"])
        #expect(late.take().chatroomMessages.map(\.content) == ["after"])
        #expect(clients[2].take().chatroomMessages.map(\.content) == ["before", "own", "after"])
    }

    @Test func `what is said in all rooms is heard in each`() throws {
        let bench = try LinkBench()
        bench.register("alice", "bob", "carol")
        let clients = [try bench.link("alice"), try bench.link("bob"), try bench.link("carol")]
        clients[0].join("r")
        clients[1].join("s")
        bench.settle()
        for client in clients { _ = client.take() }
        bench.run(.sayInAllChatrooms(MessageBody(objectName: "t", content: Array("all".utf8)), from: user("app")))
        #expect(clients.map { $0.take().chatroomMessages.map(\.content) } == [["all"], ["all"], []])
    }
}

extension LinkBench {
    fileprivate func link(_ user: String, registering: Bool) throws -> TestClient {
        if registering { register(user) }
        return try link(user)
    }
}

extension TestClient {
    fileprivate func join(_ room: String) {
        say { $0.chatroomJoin.room = room }
    }

    fileprivate func say(_ text: String, type: String = "RC:TxtMsg", in room: String) {
        say { frame in
            frame.chatroomSend.room = room
            frame.chatroomSend.objectName = type
            frame.chatroomSend.content = text
        }
    }
}

extension [WireServerFrame] {
    fileprivate var chatroomMessages: [WireChatroomMessage] {
        updates.compactMap { if case .chatroomMessage(let message) = $0 { message } else { nil } }
    }

    fileprivate var lefts: [WireChatroomLeft.Why] {
        updates.compactMap { if case .chatroomLeft(let left) = $0 { left.why } else { nil } }
    }

    fileprivate var notices: [WireChatroomNotice.Kind] {
        updates.compactMap { if case .chatroomNotice(let notice) = $0 { notice.kind } else { nil } }
    }

    fileprivate var changes: [WireChatroomChanged] {
        updates.compactMap { if case .chatroomChanged(let changed) = $0 { changed } else { nil } }
    }
}
