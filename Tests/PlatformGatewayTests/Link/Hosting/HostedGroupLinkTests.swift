import PlatformCore
import PlatformEngine
import Testing

@testable import PlatformGateway

struct `Hosted groups on the Link` {
    @Test func `members see the group with what is kept of it, and hear of changes`() throws {
        let bench = try LinkBench()
        bench.host()
        let (alice, bob) = (try bench.link("alice"), try bench.link("bob", .json))
        alice.say { frame in
            frame.groupProfileChange.group = "g"
            frame.groupProfileChange.name = "New"
            frame.groupProfileChange.profile = #"{"announcement":"Hi"}"#
        }
        bench.settle()
        #expect(alice.take().results.map(\.group.hosted.profile) == [#"{"announcement":"Hi"}"#])
        guard case .group(let group)? = bob.take().updates.first else {
            Issue.record("bob was not told")
            return
        }
        #expect(group.name == "New")
        #expect(group.hosted.owner == "alice")
        bob.say { frame in
            frame.groupProfileChange.group = "g"
            frame.groupProfileChange.name = "Mine"
        }
        bench.settle()
        #expect(bob.take().errors.map(\.name) == ["notAllowed"])
    }

    @Test func `who is removed is told, and so are those who stay`() throws {
        let bench = try LinkBench()
        bench.host()
        let (alice, bob, carol) = (try bench.link("alice"), try bench.link("bob"), try bench.link("carol"))
        alice.say { frame in
            frame.groupKick.group = "g"
            frame.groupKick.users = ["carol"]
        }
        bench.settle()
        #expect(carol.take().updates.contains { if case .left(let left) = $0 { left.group == "g" } else { false } })
        #expect(bob.take().updates.compactMap(\.members).map(\.left) == [["carol"]])
        alice.say { $0.groupLeave.group = "g" }
        bench.settle()
        #expect(alice.take().errors.map(\.name) == ["ownerCannotLeave"])
    }

    @Test func `what members are called, whom one follows and what one calls a group`() throws {
        let bench = try LinkBench()
        bench.host()
        let (alice, bob) = (try bench.link("alice"), try bench.link("bob"))
        bob.say { frame in
            frame.memberChange.group = "g"
            frame.memberChange.nickname = "Bee"
        }
        bench.settle()
        _ = bob.take()
        #expect(alice.take().updates.compactMap(\.members).flatMap(\.changed).map(\.nickname) == ["Bee"])
        alice.say { frame in
            frame.membersFollow.group = "g"
            frame.membersFollow.users = ["bob"]
            frame.membersFollow.isFollowing = true
        }
        alice.say { $0.followed.group = "g" }
        alice.say { frame in
            frame.groupRemark.group = "g"
            frame.groupRemark.text = "Mondays"
        }
        bench.settle()
        alice.say { $0.followed.group = "g" }
        alice.say { $0.groupRemarks.limit = 10 }
        alice.say { $0.groupMembers.group = "g" }
        bench.settle()
        let results = alice.take().results
        #expect(results.contains { $0.followed.members.map(\.user) == ["bob"] })
        #expect(results.contains { $0.groupRemarks.remarks.map(\.text) == ["Mondays"] })
        #expect(results.contains { $0.groupMembers.members.contains { $0.nickname == "Bee" } })
    }
}

extension LinkBench {
    /// A hosted group of alice, who owns it, bob and carol.
    fileprivate func host() {
        register("alice", "bob", "carol")
        let creation = GroupCreation(
            id: GroupID(unchecked: "g"),
            name: "G",
            owner: .id(UserID(unchecked: "alice")),
            members: ["bob", "carol"].map { UserID(unchecked: $0) },
            mustBeNew: true,
            hosting: GroupProfileChange()
        )
        run(.createGroup(creation))
    }
}

extension WireUpdate.OneOf_Update {
    fileprivate var members: WireGroupMembersUpdate? {
        if case .groupMembers(let update) = self { update } else { nil }
    }
}
