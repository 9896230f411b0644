import PlatformCore
import PlatformEngine
import Testing

@testable import PlatformGateway

struct `Key-values on links` {
    @Test func `a poll's votes reach everybody as changes that carry the message`() throws {
        let bench = try LinkBench()
        bench.register("alice", "bob")
        let alice = try bench.link("alice")
        let bob = try bench.link("bob", .json)
        alice.say { frame in
            frame.send.conversation.kind = .private
            frame.send.conversation.id = "bob"
            frame.send.objectName = "app:poll"
            frame.send.content = "tea?"
            frame.send.flags = 7 | 16
            frame.send.expansion = ["question": "tea?"]
        }
        bench.settle()
        let sent = try #require(alice.take().results.first).sent
        guard case .mailbox(let item)? = bob.take().updates.first else { throw NotTold() }
        #expect(item.entry.message.expansion.map(\.key) == ["question"])

        bob.say { frame in
            frame.expand.conversation.kind = .private
            frame.expand.conversation.id = "alice"
            frame.expand.uid = sent.uid
            frame.expand.set = ["bob": "yes"]
            frame.expand.remove = ["question"]
        }
        bench.settle()
        #expect(bob.take().results.first?.changed.seq == 2)
        guard case .mailbox(let change)? = alice.take().updates.first else { throw NotTold() }
        #expect(change.entry.change.kind == .expansion)
        #expect(change.entry.change.by == "bob")
        #expect(change.entry.change.message.expansion.map(\.value) == ["yes"])
        #expect(change.entry.change.message.content == "tea?")
    }

    @Test func `nobody says that words were replaced but the server`() throws {
        let bench = try LinkBench()
        bench.register("alice", "bob")
        let alice = try bench.link("alice")
        alice.say { frame in
            frame.send.conversation.kind = .private
            frame.send.conversation.id = "bob"
            frame.send.objectName = "t"
            frame.send.flags = 128
        }
        bench.settle()
        #expect(alice.take().errors.map(\.name) == ["invalidArgument"])
    }
}

private struct NotTold: Error {}
