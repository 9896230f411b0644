import PlatformCore
import PlatformEngine
import Testing

@testable import PlatformGateway

struct `Friends and profiles on the Link` {
    @Test func `one asks, the other accepts, and both have each other`() throws {
        let bench = try LinkBench()
        bench.register("alice", "bob")
        let (alice, bob) = (try bench.link("alice"), try bench.link("bob", .json))
        alice.say { frame in
            frame.friendAdd.user = "bob"
            frame.friendAdd.text = "hello"
        }
        bench.settle()
        #expect(alice.take().results.map(\.result) == [.done(WireDone())])
        guard case .friend(let update)? = bob.take().updates.first else {
            Issue.record("bob was not told")
            return
        }
        #expect(update.applied.user == "alice")
        #expect(update.applied.text == "hello")

        bob.say { $0.friendApplications = WireAskFriendApplications() }
        bob.say { frame in
            frame.friendAnswer.user = "alice"
            frame.friendAnswer.isAccepted = true
        }
        bench.settle()
        let heard = bob.take()
        #expect(heard.results.first?.friendApplications.applications.map(\.user) == ["alice"])
        #expect(heard.updates.compactMap(\.friendUpdate).map(\.listed.user.id) == ["alice"])
        let told = alice.take().updates.compactMap(\.friendUpdate)
        #expect(told.map(\.listed.user.id) == ["bob", ""])
        #expect(told.last?.answered.isAccepted == true)

        alice.say { $0.friends.limit = 10 }
        bench.settle()
        let list = try #require(alice.take().results.first).friends
        #expect(list.friends.map(\.user.id) == ["bob"])
        #expect(list.friends.map(\.isMutual) == [true])
        #expect(list.total == 1)
    }

    @Test func `a remark and fields are kept of a friend, and the friend is told of an end alone`() throws {
        let bench = try LinkBench()
        bench.register("alice", "bob")
        bench.run(
            .addFriend(.init(user: UserID(unchecked: "alice"), other: UserID(unchecked: "bob"), heedsPolicy: false))
        )
        let (alice, bob) = (try bench.link("alice"), try bench.link("bob"))
        alice.say { frame in
            frame.friendChange.user = "bob"
            frame.friendChange.remark = "Bobby"
            frame.friendChange.extra = #"{"k":"v"}"#
        }
        bench.settle()
        let changed = try #require(alice.take().updates.compactMap(\.friendUpdate).first)
        #expect(changed.listed.remark == "Bobby")
        #expect(changed.listed.extra == #"{"k":"v"}"#)
        #expect(bob.take().isEmpty)
        alice.say { $0.friendsRemove.users = ["bob"] }
        bench.settle()
        #expect(bob.take().updates.compactMap(\.friendUpdate).map(\.removed.users) == [["alice"]])
    }

    @Test func `a user's own profile is changed by them and seen by others, and their devices are told`() throws {
        let bench = try LinkBench()
        bench.register("alice", "bob")
        let (alice, web, bob) = (try bench.link("alice"), try bench.link("alice", device: "d2"), try bench.link("bob"))
        alice.say { $0.profileChange.profile = #"{"name":"Al","gender":2}"# }
        alice.say { $0.profileChange.extra = #"{"team":"red"}"# }
        bench.settle()
        let heard = alice.take()
        #expect(heard.results.map(\.user.name) == ["Al"])
        #expect(heard.errors.map(\.name) == ["invalidArgument"])
        let told = web.take().updates
        #expect(told.contains { if case .own(let own) = $0 { own.profile.profile == #"{"gender":2}"# } else { false } })
        #expect(told.contains { if case .profile(let user) = $0 { user.name == "Al" } else { false } })
        bob.say { $0.profiles.users = ["alice", "nobody"] }
        bench.settle()
        let profiles = try #require(bob.take().results.first).profiles.profiles
        #expect(profiles.map(\.user.name) == ["Al"])
        #expect(profiles.map(\.hosted.profile) == [#"{"gender":2}"#])
    }

    @Test func `who wants nobody is asked in vain`() throws {
        let bench = try LinkBench()
        bench.register("alice", "bob")
        let (alice, bob) = (try bench.link("alice"), try bench.link("bob"))
        bob.say { $0.friendPolicy.policy = .nobody }
        bench.settle()
        guard case .own(let own)? = bob.take().updates.first else {
            Issue.record("bob's devices were not told")
            return
        }
        #expect(own.friendPolicy == .nobody)
        alice.say { $0.friendAdd.user = "bob" }
        alice.say { $0.friendAdd.user = "nobody" }
        bench.settle()
        #expect(alice.take().errors.map(\.name) == ["notAllowed", "unknownUser"])
    }
}

extension WireUpdate.OneOf_Update {
    fileprivate var friendUpdate: WireFriendUpdate? { if case .friend(let update) = self { update } else { nil } }
}
