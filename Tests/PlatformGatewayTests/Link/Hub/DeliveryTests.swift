import NIOCore
import PlatformCore
import PlatformEngine
import Tenants
import TestSupport
import Testing

@testable import PlatformGateway

struct `What links are told` {
    @Test func `a message reaches the peer and the sender's other links, and its sender has the answer`() throws {
        let bench = try LinkBench()
        bench.register("alice", "bob")
        let phone = try bench.link("alice", device: "phone")
        let web = try bench.link("alice", device: "web", .json)
        let bob = try bench.link("bob")
        let requestID = phone.send("hello", to: "bob", clientID: 1)
        bench.settle()

        let answer = try #require(phone.take().results.first)
        #expect(answer.requestID == requestID)
        #expect(answer.sent.seq == 1)
        #expect(answer.sent.place == 1)
        guard case .mailbox(let own)? = web.take().updates.first, case .mailbox(let theirs)? = bob.take().updates.first
        else {
            Issue.record("not pushed")
            return
        }
        #expect(own.conversation.id == "bob")
        #expect(own.place == 1)
        #expect(theirs.conversation.id == "alice")
        #expect(theirs.entry.message.uid == answer.sent.uid)
        #expect(theirs.entry.message.content == "hello")
        #expect(theirs.lsn == answer.sent.lsn)
    }

    @Test func `a repeated send is answered as before and pushed once`() throws {
        let bench = try LinkBench()
        bench.register("alice", "bob")
        let alice = try bench.link("alice")
        let bob = try bench.link("bob")
        alice.send("hello", to: "bob", clientID: 1)
        alice.send("hello", to: "bob", clientID: 1)
        bench.settle()
        let answers = alice.take().results.map(\.sent)
        #expect(answers.count == 2)
        #expect(answers.first == answers.last)
        #expect(bob.take().texts == ["hello"])
    }

    @Test func `a group's members get its entries in order, each once, around the sender's answers`() throws {
        let bench = try LinkBench()
        bench.register("alice", "bob", "carol", "dave")
        bench.group("g", ["alice", "bob", "carol"])
        let alice = try bench.link("alice")
        let bob = try bench.link("bob")
        let carol = try bench.link("carol", .json)
        let dave = try bench.link("dave")
        // All in one commit, so that they make one run.
        for number in 0..<30 { (number % 3 == 0 ? bob : alice).send("\(number)", toGroup: "g") }
        bench.settle()

        #expect(carol.take().texts == (0..<30).map(String.init))
        #expect(dave.take().isEmpty)
        for (client, owns) in [(alice, { $0 % 3 != 0 }), (bob, { (number: Int) in number % 3 == 0 })] {
            var seqs: [UInt32] = []
            for frame in client.take() {
                switch frame.frame {
                case .result(let result): seqs.append(result.sent.seq)
                case .update(let update): seqs.append(update.groupItem.item.seq)
                default: break
                }
            }
            #expect(seqs == (1...30).map(UInt32.init))
            #expect(owns(client === bob ? 0 : 1))
        }
    }

    @Test func `a directed message is hidden from the others, and what the app says from its sender`() throws {
        let bench = try LinkBench()
        bench.register("alice", "bob", "carol")
        bench.group("g", ["alice", "bob", "carol"])
        let alice = try bench.link("alice")
        let bob = try bench.link("bob")
        let carol = try bench.link("carol")
        alice.say { frame in
            frame.send.conversation.kind = .group
            frame.send.conversation.id = "g"
            frame.send.objectName = "RC:TxtMsg"
            frame.send.content = "psst"
            frame.send.onlyTo = ["bob"]
        }
        bench.settle()
        #expect(bob.take().texts == ["psst"])
        #expect(carol.take().updates.map(isHidden) == [true])
        _ = alice.take()

        let send = Send(
            from: .id(UserID(unchecked: "alice")),
            target: .group(GroupID(unchecked: "g")),
            body: MessageBody(objectName: "RC:TxtMsg", content: Array("from the app".utf8)),
            reach: .receivers
        )
        bench.run(.send(send))
        #expect(bob.take().texts == ["from the app"])
        #expect(alice.take().updates.map(isHidden) == [true])
    }

    @Test func `what the app says for somebody outside a group shows them nothing of it`() throws {
        let bench = try LinkBench()
        bench.register("alice", "bob", "eve")
        bench.group("g", ["alice", "bob"])
        let (alice, bob, eve) = (try bench.link("alice"), try bench.link("bob"), try bench.link("eve"))
        // In one commit, so that what alice says is on its way when eve's turn comes.
        alice.send("secret", toGroup: "g")
        let said = Send(
            from: .id(UserID(unchecked: "eve")),
            target: .group(GroupID(unchecked: "g")),
            body: MessageBody(objectName: "RC:TxtMsg", content: Array("hello".utf8)),
            reach: .receivers
        )
        bench.run(.send(said))
        #expect(eve.take().updates.isEmpty)
        #expect(bob.take().texts == ["secret", "hello"])
    }

    @Test func `joining and leaving a group is told, and decides who gets its entries`() throws {
        let bench = try LinkBench()
        bench.register("alice", "bob")
        bench.group("g", ["alice"])
        let alice = try bench.link("alice")
        let bob = try bench.link("bob")
        alice.say { frame in
            frame.groupInvite.group = "g"
            frame.groupInvite.users = ["bob"]
        }
        bench.settle()
        #expect(bob.take().updates.contains { if case .joined = $0 { true } else { false } })
        alice.send("welcome", toGroup: "g")
        bench.settle()
        #expect(bob.take().texts == ["welcome"])
        bob.say { $0.groupLeave.group = "g" }
        bench.settle()
        #expect(bob.take().updates.contains { if case .left = $0 { true } else { false } })
        alice.send("gone", toGroup: "g")
        bench.settle()
        #expect(bob.take().texts.isEmpty)
    }

    @Test func `typing is shown to the peer and not kept`() throws {
        let bench = try LinkBench()
        bench.register("alice", "bob")
        let alice = try bench.link("alice")
        let bob = try bench.link("bob")
        alice.say { frame in
            frame.typing.conversation.kind = .private
            frame.typing.conversation.id = "bob"
            frame.typing.objectName = "RC:TxtMsg"
        }
        bench.settle()
        guard case .typing(let typing)? = bob.take().updates.first else {
            Issue.record("not shown")
            return
        }
        #expect(typing.from == "alice")
        #expect(typing.conversation.id == "alice")
        #expect(alice.take().results.count == 1)
    }

    @Test func `a sender is told once in a moment what was delivered, on every link of theirs that can hear it`() throws
    {
        let bench = try LinkBench(loopCount: 2)
        bench.register("alice", "bob")
        let alice = try bench.link("alice")
        let tablet = try bench.link("alice", device: "d2", platform: .ios, on: 1)
        let bob = try bench.link("bob")
        func ack(_ place: UInt32) {
            bob.say { $0.ack.cursor.place = place }
            bench.settle()
        }
        ack(0)
        for number in 1...6 { alice.send("\(number)", to: "bob") }
        bench.settle()
        ack(1)
        for place in 2...5 as ClosedRange<UInt32> { ack(place) }
        _ = (alice.take(), tablet.take())
        bench.pass(DeliveredSignals.wait)
        let told = [alice, tablet].map { client in
            client.take().updates.compactMap { update -> String? in
                guard case .delivered(let wire) = update else { return nil }
                return "\(wire.conversation.id) \(wire.upTo)"
            }
        }
        #expect(told == [["bob 5"], ["bob 5"]])
        ack(5)
        bench.pass(DeliveredSignals.wait)
        #expect(alice.take().updates.isEmpty)
        ack(6)
        bench.pass(DeliveredSignals.wait)
        #expect(alice.take().updates.count == 1)
    }

    @Test func `a link's message is not heard by who has blacklisted its user`() throws {
        let bench = try LinkBench()
        bench.register("alice", "bob")
        let (alice, bob) = (try bench.link("alice"), try bench.link("bob", .json))
        bob.say { frame in
            frame.blacklist.user = "alice"
            frame.blacklist.isBlacklisted = true
        }
        bench.settle()
        alice.send("hi", to: "bob")
        alice.say { frame in
            frame.send.conversation = WireConversation(.private(UserID(unchecked: "bob")))
            frame.send.objectName = "RC:TxtMsg"
            frame.send.mentions = ["bob"]
        }
        alice.say { frame in
            frame.status.conversation = WireConversation(.private(UserID(unchecked: "bob")))
            frame.status.objectName = "RC:TxtMsg"
        }
        bench.settle()
        #expect(alice.take().results.prefix(2).map(\.sent.isRefusedByReceiver) == [true, true])
        #expect(bob.take().updates.isEmpty)
    }

    @Test func `to how many links an entry was pushed is remembered`() throws {
        let bench = try LinkBench(loopCount: 2)
        bench.register("alice", "bob", "carol")
        bench.group("g", ["alice", "bob", "carol"])
        let alice = try bench.link("alice")
        _ = try bench.link("alice", device: "d2", platform: .ios, on: 1)
        let bob = try bench.link("bob", on: 1)
        _ = try bench.link("bob", device: "d2", platform: .ios)
        func counts() -> [UInt32?] {
            bench.settle()
            return alice.take().results.map {
                bench.switchboard.pushCount(of: LSN(rawValue: $0.sent.lsn), in: bench.tenant.number)
            }
        }
        alice.send("1", to: "bob")
        alice.send("2", toGroup: "g")
        bob.send("x", toGroup: "g")
        alice.send("3", toGroup: "g")
        #expect(counts() == [3, 3, 3])
        alice.send("4", to: "carol")
        #expect(counts() == [1])
    }

    @Test func `a client with too much in flight is not read, and then read on`() throws {
        let bench = try LinkBench()
        bench.register("alice", "bob")
        let alice = try bench.link("alice")
        for number in 0..<100 { alice.send("\(number)", to: "bob", clientID: UInt32(number + 1)) }
        bench.settle()
        #expect(alice.take().results.map(\.sent.seq) == (1...100).map(UInt32.init))
    }

    @Test func `a full queue holds the client back and loses nothing`() throws {
        let bench = try LinkBench()
        bench.register("alice", "bob")
        let alice = try bench.link("alice")
        bench.engines.isFull = true
        for number in 0..<5 { alice.send("\(number)", to: "bob") }
        bench.settle()
        bench.pass(.milliseconds(50))
        #expect(alice.take().isEmpty)
        bench.engines.isFull = false
        bench.pass(.milliseconds(50))
        #expect(alice.take().results.map(\.sent.seq) == [1, 2, 3, 4, 5])
    }

    @Test func `a client that does not read its answers is not read`() throws {
        let bench = try LinkBench()
        bench.register("alice")
        let alice = try bench.link("alice")
        alice.setWritable(false)
        for _ in 0..<10 { alice.say { $0.ping = WirePing() } }
        bench.settle()
        #expect(alice.take().isEmpty)
        alice.setWritable(true)
        bench.settle()
        #expect(alice.take().results.count == 10)
    }

    @Test(arguments: LinkEncoding.allCases)
    func `queries are answered under their id`(encoding: LinkEncoding) throws {
        let bench = try LinkBench()
        bench.register("alice", "bob")
        let alice = try bench.link("alice", encoding)
        alice.send("one", to: "bob")
        bench.settle()
        _ = alice.take()
        let history = alice.say { frame in
            frame.history.conversation.kind = .private
            frame.history.conversation.id = "bob"
        }
        let list = alice.say { $0.conversations = WireConversations() }
        let nobody = alice.say { $0.user.id = "nobody" }
        bench.settle()
        let frames = alice.take()
        let answers = Dictionary(uniqueKeysWithValues: frames.results.map { ($0.requestID, $0) })
        #expect(answers[history]?.history.messages.map(\.content) == ["one"])
        #expect(answers[list]?.conversations.conversations.map(\.conversation.id) == ["bob"])
        #expect(frames.errors.map(\.requestID) == [nobody])
    }

    @Test func `a quota of messages is held at the door`() throws {
        let bench = try LinkBench()
        bench.register("alice", "bob")
        var quota = QuotaOverrides()
        quota.messagesPerSecond = 1
        _ = try bench.registry.apply(
            .setQuota(quota),
            to: bench.tenant.number,
            by: .commandLine,
            now: bench.clock.now
        )
        let alice = try bench.link("alice")
        for number in 0..<20 { alice.send("\(number)", to: "bob") }
        bench.settle()
        let frames = alice.take()
        #expect(!frames.results.isEmpty)
        #expect(!frames.errors.isEmpty)
        #expect(frames.errors.allSatisfy { $0.code == 20_604 && $0.retryAfterMs > 0 && $0.mayBeRetried })
    }

    @Test func `in production each link sends as fast as the vendor's, and no other pays for it`() throws {
        let bench = try LinkBench()
        bench.register("alice", "bob", "cid")
        _ = try bench.registry.apply(
            .setMode(.production),
            to: bench.tenant.number,
            by: .commandLine,
            now: bench.clock.now
        )
        let (alice, bob) = (try bench.link("alice"), try bench.link("bob"))
        for number in 0..<8 { alice.send("\(number)", to: "cid") }
        bob.send("one", to: "cid")
        bench.settle()
        let frames = alice.take()
        #expect(frames.results.count == 5)
        #expect(frames.errors.count == 3)
        #expect(frames.errors.allSatisfy { $0.code == 20_604 && $0.retryAfterMs > 0 })
        #expect(bob.take().results.count == 1)
    }

    private func isHidden(_ update: WireUpdate.OneOf_Update) -> Bool {
        if case .groupItem(let item) = update, case .hidden? = item.item.content { true } else { false }
    }
}
