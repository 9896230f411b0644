internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

@testable internal import MTProtoBridge

struct `Who is there` {
    private static let bob = UserID(unchecked: "bob")

    @Test func `a user is there as long as a session is connected to be told things`() throws {
        let bench = try HubBench()
        let bob = try bench.session("bob")
        #expect(bench.presence.take() == ["bob came from 192.0.2.1:4"])
        bob.outlet.isConnected = false
        bench.hub.reconsider(bob.session)
        bench.hub.reconsider(bob.session)
        #expect(bench.presence.take() == ["bob went"])
        bob.outlet.isConnected = true
        bench.hub.reconsider(bob.session)
        bench.hub.detach(bob.session)
        bench.hub.detach(bob.session)
        #expect(bench.presence.take() == ["bob came from 192.0.2.1:4", "bob went"])
    }

    @Test func `a session that moves files alone, or whose client says nobody looks, makes nobody be there`() throws {
        let bench = try HubBench()
        let bob = try bench.session("bob")
        _ = bench.presence.take()
        bob.session.isAway = true
        bench.hub.reconsider(bob.session)
        #expect(bench.presence.take() == ["bob went"])
        bob.session.isAway = false
        bob.outlet.wantsUpdates = false
        bench.hub.reconsider(bob.session)
        #expect(bench.presence.take().isEmpty)
    }

    @Test func `a device that is revoked goes for good`() throws {
        let bench = try HubBench()
        let bob = try bench.session("bob")
        _ = bench.presence.take()
        bob.session.end(ClientError(.deviceRevoked, "revoked"))
        #expect(bench.presence.take() == ["bob went for good"])
    }

    @Test func `those who talk with a user are told when they are reached, and nobody else`() throws {
        let bench = try HubBench()
        let (ann, cy, dee) = (try bench.session("ann"), try bench.session("cy"), try bench.session("dee"))
        try bench.say("hello", from: "ann", to: .private(Self.bob))
        try bench.say("hello", from: "dee", to: .private(Self.bob))
        let bob = try bench.session("bob")
        for session in [ann, cy, dee] { _ = session.outlet.take() }
        dee.outlet.isConnected = false
        bench.board.presenceChanged(of: Self.bob, in: HubBench.number)
        bench.run()
        let until = Int32(bench.tenant.clock.now.rawValue / 1_000) + 86_400
        #expect(ann.outlet.take().map(\.name) == ["\(bob.account.id) is online until \(until)"])
        bench.hub.detach(bob.session)
        bench.board.presenceChanged(of: Self.bob, in: HubBench.number)
        bench.run()
        let now = Int32(bench.tenant.clock.now.rawValue / 1_000)
        #expect(ann.outlet.take().map(\.name) == ["\(bob.account.id) was there at \(now)"])
        #expect(cy.outlet.take().isEmpty)
        #expect(dee.outlet.take().isEmpty)
    }

    @Test func `users are shown with what is known of their presence`() throws {
        let bench = try HubBench()
        let ann = try bench.session("ann")
        let bob = try bench.session("bob")
        func status(of user: String) -> String { ann.session.viewer.status(of: UserID(unchecked: user)).name }
        #expect(status(of: "bob").hasPrefix("online"))
        bench.hub.detach(bob.session)
        #expect(status(of: "bob").hasPrefix("was there"))
        #expect(status(of: "carol") == "lately")
    }

    @Test func `typing in a group reaches every other member's sessions`() throws {
        let bench = try HubBench()
        let group = try bench.group("g", of: ["ann", "bob", "cy"])
        let (ann, bob) = (try bench.session("ann"), try bench.session("bob"))
        let cy = try bench.tenant.link("cy", device: "web", number: 9)
        try bench.tenant.run(
            .typing(target: .group(GroupID(unchecked: "g")), contentType: "RC:TxtMsg"),
            as: cy.actor
        )
        bench.run()
        for session in [ann, bob] {
            #expect(session.outlet.take().map(\.name) == ["typing \(cy.account.id) in \(group.rawValue)"])
        }
    }

    @Test func `everybody learns how far somebody else has read a group, once for each place`() throws {
        let bench = try HubBench()
        _ = try bench.group("g", of: ["ann", "bob", "cy"])
        let ann = try bench.session("ann")
        let target = ConversationTarget.group(GroupID(unchecked: "g"))
        for text in ["1", "2"] { try bench.say(text, from: "ann", to: target) }
        _ = ann.outlet.take()
        for (user, upTo) in [("bob", 2), ("cy", 3), ("bob", 3)] as [(String, UInt32)] {
            let link = try bench.tenant.link(user, device: "web", number: 9)
            try bench.tenant.run(.markRead(target: target, upTo: Place(rawValue: upTo)), as: link.actor)
            bench.run()
        }
        #expect(ann.outlet.take().map(\.name) == ["read by others 2", "read by others 3"])
    }
}

extension TL.UserStatus {
    /// What it says, in a few words.
    var name: String {
        switch self {
        case .userStatusOnline(let it): "online until \(it.expires)"
        case .userStatusOffline(let it): "was there at \(it.wasOnline)"
        case .userStatusRecently: "lately"
        case .userStatusEmpty, .userStatusLastWeek, .userStatusLastMonth: "another"
        }
    }
}
