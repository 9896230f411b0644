import PlatformCore
import PlatformEngine
import Testing

@testable import PlatformGateway

struct `Reactions on links` {
    @Test func `what one gives the other is shown with the message, and both can ask for all`() throws {
        let bench = try LinkBench()
        bench.register("alice", "bob")
        let alice = try bench.link("alice")
        let bob = try bench.link("bob", .json)
        alice.say { frame in
            frame.send.conversation.kind = .private
            frame.send.conversation.id = "bob"
            frame.send.objectName = "RC:TxtMsg"
            frame.send.content = "tea?"
        }
        bench.settle()
        let sent = try #require(alice.take().results.first).sent
        _ = bob.take()

        bob.say { frame in
            frame.react.conversation.kind = .private
            frame.react.conversation.id = "alice"
            frame.react.uid = sent.uid
            frame.react.reactions = ["👍", "🔥"]
        }
        bench.settle()
        #expect(bob.take().results.first?.changed.seq == 2)
        guard case .mailbox(let item)? = alice.take().updates.first else { throw NotTold() }
        let change = item.entry.change
        #expect(change.kind == .reaction)
        #expect(change.by == "bob")
        #expect(change.message.reactions.map(\.reaction) == ["👍", "🔥"])
        #expect(change.message.reactions.map(\.count) == [1, 1])
        #expect(change.message.recentReactions.map(\.user) == ["bob", "bob"])

        alice.say { frame in
            frame.reactions.conversation.kind = .private
            frame.reactions.conversation.id = "bob"
            frame.reactions.seq = 1
            frame.reactions.reaction = "👍"
        }
        bob.say { frame in
            frame.react.conversation.kind = .private
            frame.react.conversation.id = "alice"
            frame.react.seq = 1
            frame.react.reactions = ["nice"]
        }
        bench.settle()
        let list = try #require(alice.take().results.first).reactions
        #expect(list.reactions.map(\.reaction) == ["👍"])
        #expect(list.total == 1)
        #expect(bob.take().errors.map(\.name) == ["invalidArgument"])
    }
}

private struct NotTold: Error {}
