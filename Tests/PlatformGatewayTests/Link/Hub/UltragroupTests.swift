import PlatformCore
import PlatformEngine
import Testing

@testable import PlatformGateway

private let world = GroupID(unchecked: "world")
private let news = ChannelID(unchecked: "news")

struct `Ultra groups on links` {
    private func makeWorld(_ bench: LinkBench, _ users: [String]) {
        for (index, name) in users.enumerated() {
            let user = UserID(unchecked: name)
            bench.run(index == 0 ? .createUltragroup(world, name: "World", by: user) : .joinUltragroup(world, user))
        }
    }

    private func send(_ text: String, to channel: String, _ client: TestClient) {
        client.say { frame in
            frame.send.conversation.kind = .ultraGroup
            frame.send.conversation.id = "world"
            frame.send.conversation.channel = channel
            frame.send.objectName = "RC:TxtMsg"
            frame.send.content = text
        }
    }

    @Test func `what is said in a channel reaches the members, and a private one's those alone who are in it`() throws {
        let bench = try LinkBench()
        makeWorld(bench, ["alice", "bob", "cid"])
        bench.run(.createChannel(news, of: world, .listed))
        bench.run(.listInChannel([UserID(unchecked: "alice"), UserID(unchecked: "bob")], news, of: world, true))
        let alice = try bench.link("alice")
        let (bob, cid) = (try bench.link("bob", .json), try bench.link("cid"))
        send("to all", to: "", alice)
        send("to some", to: "news", alice)
        bench.settle()
        #expect(alice.take().results.map(\.sent.seq) == [1, 1])
        let heard = bob.take().updates.compactMap { if case .groupItem(let item) = $0 { item } else { nil } }
        #expect(heard.map(\.channel) == ["RCDefault", "news"])
        #expect(heard.map(\.item.message.content) == ["to all", "to some"])
        let others = cid.take().updates.compactMap { if case .groupItem(let item) = $0 { item } else { nil } }
        #expect(others.map(\.channel) == ["RCDefault"])
        send("me too", to: "news", cid)
        bench.settle()
        #expect(cid.take().errors.map(\.name) == ["notInGroup"])
    }

    @Test func `coming, going and what becomes of channels is told`() throws {
        let bench = try LinkBench()
        makeWorld(bench, ["alice"])
        bench.register("bob")
        let (alice, bob) = (try bench.link("alice"), try bench.link("bob"))
        bench.run(.joinUltragroup(world, UserID(unchecked: "bob")))
        guard case .joined(let joined)? = bob.take().updates.first else { throw NotTold() }
        #expect([joined.group.id, joined.group.channel, joined.group.name] == ["world", "RCDefault", "World"])
        #expect(alice.take().updates.isEmpty)

        bench.run(.createChannel(news, of: world, .open))
        guard case .group(let made)? = bob.take().updates.first else { throw NotTold() }
        #expect([made.id, made.channel] == ["world", "news"])
        _ = alice.take()
        bench.run(.listInChannel([UserID(unchecked: "alice")], news, of: world, true))
        bench.run(.setChannelAccess(news, of: world, .listed))
        guard case .left(let left)? = bob.take().updates.first else { throw NotTold() }
        #expect([left.group, left.channel] == ["world", "news"])
        guard case .group(let closed)? = alice.take().updates.first else { throw NotTold() }
        #expect(closed.isPrivate)
        bench.run(.listInChannel([UserID(unchecked: "bob")], news, of: world, true))
        guard case .joined(let entered)? = bob.take().updates.first else { throw NotTold() }
        #expect(entered.group.channel == "news")

        bench.run(.deleteChannel(news, of: world))
        guard case .group(let deleted)? = bob.take().updates.first else { throw NotTold() }
        #expect(deleted.isDismissed && deleted.channel == "news")
        bench.run(.leaveUltragroup(world, UserID(unchecked: "bob")))
        guard case .left(let gone)? = bob.take().updates.first else { throw NotTold() }
        #expect([gone.group, gone.channel] == ["world", "RCDefault"])
        _ = alice.take()
        bench.run(.dismissUltragroup(world))
        guard case .group(let dismissed)? = alice.take().updates.first else { throw NotTold() }
        #expect(dismissed.isDismissed && dismissed.channel == "RCDefault")
        #expect(bob.take().updates.isEmpty)
    }

    @Test func `a client lists its ultra groups and channels, reads and types`() throws {
        let bench = try LinkBench()
        makeWorld(bench, ["alice", "bob"])
        bench.run(.createChannel(news, of: world, .open))
        bench.run(.createChannel(ChannelID(unchecked: "staff"), of: world, .listed))
        let (alice, bob) = (try bench.link("alice"), try bench.link("bob"))
        bob.say { $0.ultraGroups.limit = 10 }
        bob.say { $0.channels.group = "world" }
        bench.settle()
        let lists = bob.take().results.map(\.groups)
        #expect(lists.map { $0.groups.map(\.channel) } == [["RCDefault"], ["RCDefault", "news"]])
        send("one", to: "news", alice)
        alice.say { frame in
            frame.typing.conversation.kind = .ultraGroup
            frame.typing.conversation.id = "world"
            frame.typing.conversation.channel = "news"
            frame.typing.objectName = "RC:TxtMsg"
        }
        bench.settle()
        let updates = bob.take().updates
        #expect(updates.count == 2)
        let typing = updates.compactMap { if case .typing(let typing) = $0 { typing } else { nil } }
        #expect(typing.map(\.conversation.channel) == ["news"])
        bob.say { frame in
            frame.unread.conversation.kind = .ultraGroup
            frame.unread.conversation.id = "world"
            frame.unread.conversation.channel = "news"
        }
        bob.say { frame in
            frame.markRead.conversation.kind = .ultraGroup
            frame.markRead.conversation.id = "world"
            frame.markRead.conversation.channel = "news"
            frame.markRead.upTo = 1
        }
        bench.settle()
        let results = bob.take().results
        #expect(results.contains { $0.unread.count == 1 })
        #expect(results.contains { $0.changed.lsn > 0 })
    }
}

private struct NotTold: Error {}
