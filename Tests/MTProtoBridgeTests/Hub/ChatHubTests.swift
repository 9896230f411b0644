internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

@testable internal import MTProtoBridge

struct `Sessions are told what commits` {
    @Test func `a message is answered to one session and pushed to all others`() throws {
        let bench = try HubBench()
        let ann = try bench.session("ann")
        let annsOther = try bench.session("ann", device: "k2")
        let bob = try bench.session("bob")
        let answer = try #require(ann.say("hello", to: .user(bob.account), randomID: 5)).get()

        #expect(answer.all.map(\.name) == ["id 1 of 5", "new 1 hello out pts 2"])
        #expect(ann.outlet.take().isEmpty)
        #expect(annsOther.outlet.take().map(\.name) == ["new 1 hello out pts 2"])
        #expect(bob.outlet.take().map(\.name) == ["new 1 hello pts 2"])
    }

    @Test func `a message said again under its name is answered as before`() throws {
        let bench = try HubBench()
        let ann = try bench.session("ann")
        let bob = try bench.session("bob")
        let first = try #require(ann.say("hello", to: .user(bob.account), randomID: 5)).get()
        let again = try #require(ann.say("hello", to: .user(bob.account), randomID: 5)).get()
        #expect(again.all.map(\.name) == first.all.map(\.name))
        #expect(bob.outlet.take().count == 1)
        #expect(throws: RPCError.randomIDDuplicate) {
            try ann.say("other", to: .user(bob.account), randomID: 5)?.get()
        }
    }

    @Test func `what a user takes away for themselves in a group is a place of their own log`() throws {
        let bench = try HubBench()
        let ann = try bench.session("ann")
        _ = try bench.group("g", of: ["ann", "bob"])
        let group = ConversationTarget.group(GroupID(unchecked: "g"))
        try bench.say("1", from: "bob", to: group)
        let link = try bench.tenant.link("ann", device: "web", number: 9)
        _ = ann.outlet.take()
        try bench.tenant.run(.deleteMessages(target: group, seqs: [Place(rawValue: 2)]), as: link.actor)
        try bench.tenant.run(.clearHistory(user: .account(ann.account), target: group, upTo: nil), as: link.actor)
        bench.run()
        let gone = ann.outlet.take().map(\.name).filter { $0.hasPrefix("delete") }
        #expect(gone == ["delete [] pts 2", "delete [] pts 3"])
    }

    @Test func `every place is pushed as exactly one update, in order`() throws {
        let bench = try HubBench()
        let ann = try bench.session("ann")
        let bob = try bench.session("bob")
        let target = ConversationTarget.private(UserID(unchecked: "bob"))
        try bench.say("1", from: "ann", to: target)
        try bench.say("2", from: "ann", to: target)
        try bench.edit(Place(rawValue: 1), to: "1!", by: "ann", in: target)
        try bench.recall(Place(rawValue: 2), by: "ann", in: target)
        let link = try bench.tenant.link("bob", device: "web", number: 9)
        try bench.tenant.run(
            .markRead(target: .private(UserID(unchecked: "ann")), upTo: Place(rawValue: 1)),
            as: link.actor
        )
        try bench.tenant.run(
            .deleteMessages(target: .private(UserID(unchecked: "ann")), seqs: [Place(rawValue: 1)]),
            as: link.actor
        )
        bench.run()
        #expect(
            ann.outlet.take().map(\.name) == [
                "new 1 1 out pts 2", "new 2 2 out pts 3", "edit 1 1! out pts 4", "delete [2] pts 5",
                "read by peer 1 pts 6",
            ]
        )
        #expect(
            bob.outlet.take().map(\.name) == [
                "new 1 1 pts 2", "new 2 2 pts 3", "edit 1 1! pts 4", "delete [2] pts 5", "read 1 left 0 pts 6",
                "delete [1] pts 7",
            ]
        )
    }

    @Test func `what is not to be shown fills its place`() throws {
        let bench = try HubBench()
        let bob = try bench.session("bob")
        let ann = try bench.session("ann")
        try bench.tenant.say(
            "signal",
            from: "ann",
            to: .private(UserID(unchecked: "bob")),
            flags: [.counted]
        )
        bench.run()
        try bench.say("seen", from: "ann", to: .private(UserID(unchecked: "bob")))
        #expect(bob.outlet.take().map(\.name) == ["delete [] pts 2", "new 2 seen pts 3"])
        #expect(ann.outlet.take().map(\.name) == ["delete [] pts 2", "new 2 seen out pts 3"])
    }

    @Test func `a group's entries go to its members, each with what is their own`() throws {
        let bench = try HubBench()
        let ann = try bench.session("ann")
        let bob = try bench.session("bob")
        let carl = try bench.session("carl")
        let group = try bench.group("g", of: ["ann", "bob"])
        #expect(ann.outlet.take().map(\.name).last == "new \(group.rawValue)/1 ChannelCreate out pts 2")
        let answer = try #require(ann.say("hello", to: .group(group), randomID: 1)).get()
        #expect(answer.all.map(\.name) == ["id 2 of 1", "new \(group.rawValue)/2 hello out pts 3"])
        #expect(ann.outlet.take().isEmpty)
        #expect(bob.outlet.take().map(\.name).last == "new \(group.rawValue)/2 hello pts 3")
        #expect(carl.outlet.take().isEmpty)
        try bench.say("and", from: "bob", to: .group(GroupID(unchecked: "g")))
        #expect(ann.outlet.take().map(\.name) == ["new \(group.rawValue)/3 and pts 4"])
        #expect(bob.outlet.take().map(\.name) == ["new \(group.rawValue)/3 and out pts 4"])
    }

    @Test func `who leads a group is told so with every update, and who left nothing`() throws {
        let bench = try HubBench()
        let ann = try bench.session("ann")
        let bob = try bench.session("bob")
        let group = try bench.group("g", of: ["ann", "bob"])
        try bench.say("1", from: "bob", to: .group(GroupID(unchecked: "g")))
        #expect(ann.outlet.pushes.last?.channel?.creator == true)
        #expect(bob.outlet.pushes.last?.channel?.adminRights == nil)
        try bench.act(.setGroupRole(GroupID(unchecked: "g"), UserID(unchecked: "bob"), .manager))
        #expect(bob.outlet.pushes.last?.channel?.adminRights != nil)
        try bench.act(.leaveGroup(GroupID(unchecked: "g"), [UserID(unchecked: "bob")], nil))
        #expect(bob.outlet.pushes.last?.forbidden == group.id)
        _ = bob.outlet.take()
        try bench.say("2", from: "ann", to: .group(GroupID(unchecked: "g")))
        #expect(bob.outlet.take().isEmpty)
        #expect(group.rawValue > 0)
    }

    @Test func `an answer names the message that it answers, on both sides and from every door`() throws {
        let bench = try HubBench()
        let ann = try bench.session("ann")
        let bob = try bench.session("bob")
        try bench.say("to carl", from: "ann", to: .private(UserID(unchecked: "carl")))
        let sent = try bench.say("question", from: "ann", to: .private(UserID(unchecked: "bob")))
        _ = (ann.outlet.take(), bob.outlet.take())
        let answer = try #require(
            bob.say("answer", to: .user(ann.account), answering: .mailbox(Place(rawValue: 1)), randomID: 3)
        ).get()
        #expect(answer.all.last?.reply == 1)
        #expect(ann.outlet.take().map(\.reply) == [2])
        let content = #"{"content":"too","referMsgUid":"\#(sent.uid)"}"#
        try bench.act(
            .send(
                Send(
                    from: .id(UserID(unchecked: "bob")),
                    target: .private(UserID(unchecked: "ann")),
                    body: MessageBody(objectName: "RC:ReferenceMsg", content: Array(content.utf8))
                )
            )
        )
        #expect(ann.outlet.take().map(\.reply) == [2])
        #expect(bob.outlet.take().map(\.reply) == [1])
    }

    @Test func `a login that ends is told why, and hears nothing more`() throws {
        let bench = try HubBench()
        let ann = try bench.session("ann")
        try bench.act(.revokeDevice(.id(UserID(unchecked: "ann")), DeviceID(unchecked: "k1")))
        #expect(ann.outlet.endings == [.deviceRevoked])
        try bench.say("1", from: "bob", to: .private(UserID(unchecked: "ann")))
        #expect(ann.outlet.pushes.map(\.isTooLong) == [true])
        #expect(bench.hub.sessions.isEmpty)
        #expect(bench.hub.tenants.isEmpty)
    }

    @Test func `who types is told to the other side alone`() throws {
        let bench = try HubBench()
        let ann = try bench.session("ann")
        let bob = try bench.session("bob")
        let link = try bench.tenant.link("ann", device: "web", number: 9)
        try bench.tenant.run(
            .typing(target: .private(UserID(unchecked: "bob")), contentType: "RC:TxtMsg"),
            as: link.actor
        )
        bench.run()
        #expect(ann.outlet.take().isEmpty)
        #expect(bob.outlet.take().map(\.name) == ["typing \(ann.account.rawValue)"])
    }
}
