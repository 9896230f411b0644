import PlatformCore
import PlatformEngine
import Testing

@testable import PlatformGateway

struct `Invites on links` {
    @Test func `one link makes a way in, another comes by it, and the maker hears who waits`() throws {
        let bench = try LinkBench()
        bench.register("alice", "bob", "carol")
        let alice = try bench.link("alice")
        let bob = try bench.link("bob", .json)
        let carol = try bench.link("carol")
        alice.say { frame in
            frame.groupCreate.id = "g"
            frame.groupCreate.name = "Walkers"
        }
        alice.say { frame in
            frame.inviteMake.group = "g"
            frame.inviteMake.title = "friends"
        }
        alice.say { frame in
            frame.inviteMake.group = "g"
            frame.inviteMake.asksFirst = true
        }
        bench.settle()
        let made = alice.take().results.map(\.invite).filter { !$0.token.isEmpty }
        #expect(made.map(\.token.count) == [32, 32])
        #expect(made.map(\.title) == ["friends", ""])

        bob.say { $0.invite.token = made[0].token }
        bob.say { $0.inviteJoin.token = made[0].token }
        carol.say { frame in
            frame.inviteJoin.token = made[1].token
            frame.inviteJoin.text = "let me in"
        }
        bench.settle()
        let answers = bob.take()
        #expect(answers.results.first?.invitePreview.name == "Walkers")
        #expect(answers.results.last?.group.memberCount == 2)
        #expect(carol.take().results.last?.done != nil)
        let waiting = alice.take().updates.compactMap { update -> WireJoinRequests? in
            if case .joinRequests(let requests) = update { requests } else { nil }
        }
        #expect(waiting.map(\.total) == [1])
        #expect(waiting.first?.recent.map(\.text) == ["let me in"])

        alice.say { $0.invites.group = "g" }
        alice.say { frame in
            frame.joinRequestsAnswer.group = "g"
            frame.joinRequestsAnswer.users = ["carol"]
            frame.joinRequestsAnswer.isAccepted = true
        }
        bob.say { $0.invites.group = "g" }
        bench.settle()
        #expect(alice.take().results.first?.invites.requests.map(\.user) == ["carol"])
        #expect(bob.take().errors.map(\.name) == ["notAllowed"])
        let joined = carol.take().updates.contains { if case .joined = $0 { true } else { false } }
        #expect(joined)
    }

    @Test func `a made-up token leads nowhere`() throws {
        let bench = try LinkBench()
        bench.register("alice")
        let alice = try bench.link("alice")
        alice.say { $0.inviteJoin.token = "nonsense" }
        alice.say { $0.inviteJoin.token = String(repeating: "A", count: 32) }
        bench.settle()
        #expect(alice.take().errors.map(\.name) == ["invalidArgument", "unknownInvite"])
    }

    @Test func `what is said of a group is shown with it, and members are silenced`() throws {
        let bench = try LinkBench()
        bench.register("alice", "bob")
        let alice = try bench.link("alice")
        let bob = try bench.link("bob")
        alice.say { frame in
            frame.groupCreate.id = "g"
            frame.groupCreate.members = ["bob"]
        }
        alice.say { frame in
            frame.groupDescribe.group = "g"
            frame.groupDescribe.introduction = "we walk"
        }
        alice.say { frame in
            frame.membersMute.group = "g"
            frame.membersMute.users = ["bob"]
            frame.membersMute.until = 3_000_000_000_000
        }
        bench.settle()
        #expect(alice.take().results.map(\.group.introduction).contains("we walk"))
        bob.say { frame in
            frame.send.conversation.kind = .group
            frame.send.conversation.id = "g"
            frame.send.objectName = "t"
        }
        bench.settle()
        #expect(bob.take().errors.map(\.name) == ["mutedInGroup"])
    }
}
