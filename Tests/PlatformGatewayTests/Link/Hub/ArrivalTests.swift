import NIOCore
import PlatformCore
import PlatformEngine
import Tenants
import TestSupport
import Testing

@testable import PlatformGateway

struct `Links come and go` {
    @Test(arguments: LinkEncoding.allCases)
    func `a hello is answered with who the link is and where things stand`(encoding: LinkEncoding) throws {
        let bench = try LinkBench()
        bench.register("alice")
        let alice = try bench.link("alice", encoding)
        let welcome = try #require(alice.welcome)
        #expect(welcome.user == "alice")
        #expect(welcome.nextClientID == 1)
        #expect(welcome.serverTime == bench.clock.now.rawValue)
        #expect(welcome.limits.contentBytesMax == 131_072)
        #expect(!welcome.isCatchingUp)
        #expect(bench.switchboard.isOnline(UserID(unchecked: "alice"), of: bench.tenant.number))
    }

    @Test func `the device token of a welcome opens that device's link, and no other's`() throws {
        let bench = try LinkBench()
        bench.register("alice")
        let token = try #require(try bench.link("alice", device: "phone").welcome?.deviceToken)
        #expect(token.utf8.count <= 256)

        let again = try bench.connect()
        again.hello(token, device: "phone")
        bench.settle()
        #expect(again.take().results.count == 1)

        let other = try bench.connect()
        other.hello(token, device: "tablet")
        bench.settle()
        #expect(other.take().errors.map(\.code) == [ClientError.Code.unknownDevice.rawValue])
        #expect(other.closeCode == LinkEnd.helloRefused.rawValue)
    }

    @Test func `a token that is no good is refused with its reason`() throws {
        let bench = try LinkBench()
        bench.register("alice")
        let token = try bench.token("alice")
        // The last character carries four bits of the signature; this one has others.
        let other = token.last.map { "ABCD".contains($0) } == true ? "_" : "A"
        let cases: [(String, ClientError.Code)] = [
            ("", .tokenMalformed), ("abc", .tokenMalformed), (String(token.dropLast()) + other, .tokenForged),
        ]
        for (token, code) in cases {
            let client = try bench.connect()
            client.hello(token, device: "d1")
            bench.settle()
            #expect(client.take().errors.map(\.code) == [code.rawValue])
            #expect(client.closeCode == LinkEnd.tokenRefused.rawValue)
        }
    }

    @Test func `a user that is not there is refused`() throws {
        let bench = try LinkBench()
        let client = try bench.link("nobody")
        #expect(client.welcome == nil)
        #expect(client.closeCode == LinkEnd.helloRefused.rawValue)
    }

    @Test func `who says nothing, or something else first, is sent away`() throws {
        let bench = try LinkBench()
        let silent = try bench.connect()
        let rude = try bench.connect()
        rude.say { $0.ping = WirePing() }
        #expect(rude.take().errors.map(\.requestID) == [1])
        #expect(rude.closeCode == LinkEnd.helloExpected.rawValue)
        bench.pass(.seconds(4))
        #expect(silent.take().isEmpty)
        bench.pass(.seconds(2))
        #expect(silent.take().errors.map(\.requestID) == [0])
        #expect(silent.closeCode == LinkEnd.helloTimeout.rawValue)
    }

    @Test func `garbage ends the link with a stated error`() throws {
        let bench = try LinkBench()
        bench.register("alice")
        let alice = try bench.link("alice")
        alice.write(opcode: 2, [0xFF, 0xFF, 0xFF])
        #expect(alice.take().errors.map(\.code) == [ClientError.Code.malformed.rawValue])
        #expect(alice.closeCode == LinkEnd.malformed.rawValue)
        #expect(!bench.switchboard.isOnline(UserID(unchecked: "alice"), of: bench.tenant.number))
    }

    @Test func `a device has one link, and the one that gives way is told`() throws {
        let bench = try LinkBench()
        bench.register("alice")
        let first = try bench.link("alice", device: "phone")
        let second = try bench.link("alice", device: "phone")
        #expect(second.welcome != nil)
        #expect(first.take().errors.map(\.text) == ["signed in on another device"])
        #expect(first.closeCode == LinkEnd.replaced.rawValue)
        #expect(bench.switchboard.isOnline(UserID(unchecked: "alice"), of: bench.tenant.number))
    }

    @Test func `a policy may refuse the newest instead`() throws {
        var settings = TenantSettings()
        settings.links.perPlatformMax = 1
        settings.links.whenFull = .refuseNewest
        let bench = try LinkBench(settings: settings)
        bench.register("alice")
        let first = try bench.link("alice", device: "one")
        let second = try bench.link("alice", device: "two")
        #expect(second.welcome == nil)
        #expect(second.closeCode == LinkEnd.helloRefused.rawValue)
        #expect(first.take().isEmpty)
        #expect(try bench.link("alice", device: "three", platform: .desktop).welcome != nil)
    }

    @Test func `expired tokens, a revoked device, a block and a rotated secret end live links`() throws {
        let bench = try LinkBench()
        bench.switchboard.follow(bench.registry)
        bench.register("alice", "bob", "carol", "dave")
        let id = { (name: String) in UserID(unchecked: name) }

        let alice = try bench.link("alice")
        bench.clock.advance(milliseconds: 10)
        bench.run(.expireTokens(id("alice"), before: bench.clock.now))
        _ = alice.take()
        #expect(alice.closeCode == LinkEnd.tokenRefused.rawValue)

        let bob = try bench.link("bob")
        bench.run(.revokeDevice(.id(id("bob")), DeviceID(unchecked: "d1")))
        _ = bob.take()
        #expect(bob.closeCode == LinkEnd.deviceRevoked.rawValue)

        let carol = try bench.link("carol")
        bench.run(.blockUser(id("carol"), until: bench.clock.now.advanced(byMilliseconds: 60_000)))
        _ = carol.take()
        #expect(carol.closeCode == LinkEnd.userBlocked.rawValue)

        let dave = try bench.link("dave")
        var random = SystemRandomNumberGenerator()
        let secret = AppSecret(using: &random)
        _ = try bench.registry.apply(
            .rotateSecret(secret, graceSeconds: 60),
            to: bench.tenant.number,
            by: .commandLine,
            now: bench.clock.now
        )
        bench.settle()
        _ = dave.take()
        #expect(dave.closeCode == LinkEnd.tokenRefused.rawValue)
    }

    @Test(arguments: [true, false])
    func `a signed upgrade opens no link once the secret was rotated or the app disabled`(rotates: Bool) throws {
        let bench = try LinkBench()
        bench.switchboard.follow(bench.registry)
        bench.register("alice")
        let pass = LinkPass(tenant: bench.tenant, user: UserID(unchecked: "alice"), issuedAt: bench.clock.now)
        let link = try #require(bench.switchboard.loop(of: bench.loops[0])?.makeLink(.proto, pass: pass, origin: nil))
        let client = try TestClient(link, .proto, bench.loops[0])

        var random = SystemRandomNumberGenerator()
        _ = try bench.registry.apply(
            rotates ? .rotateSecret(AppSecret(using: &random), graceSeconds: 60) : .disable,
            to: bench.tenant.number,
            by: .commandLine,
            now: bench.clock.now
        )
        bench.settle()
        client.hello("", device: "d1")
        bench.settle()
        #expect(client.take().results.isEmpty)
        #expect(client.closeCode == (rotates ? LinkEnd.tokenRefused : .tenantDisabled).rawValue)
    }

    @Test func `a server that stops says so, and lets nobody in`() throws {
        let bench = try LinkBench()
        bench.register("alice", "bob")
        let alice = try bench.link("alice")
        bench.switchboard.goAway(jitter: .seconds(5))
        bench.settle()
        guard case .goingAway(let goingAway) = alice.take().first?.frame else {
            Issue.record("not told")
            return
        }
        #expect(goingAway.jitterMs == 5_000)
        alice.say { $0.ping = WirePing() }
        #expect(alice.take().results.count == 1)
        #expect(try bench.link("bob").closeCode == LinkEnd.goingAway.rawValue)
        let stopped = bench.switchboard.stop()
        bench.settle()
        _ = alice.take()
        #expect(alice.closeCode == LinkEnd.goingAway.rawValue)
        #expect(throws: BrokenFrame.self) { try bench.connect() }

        // The client says no goodbye: its socket is closed after two seconds, and only then is all over.
        var isStopped = false
        stopped.assumeIsolated().whenSuccess { isStopped = true }
        #expect(!isStopped)
        bench.pass(.seconds(2))
        #expect(isStopped)
    }

    @Test func `a server without links stops at once, and lets go of its engines`() throws {
        weak var engines: BenchEngines?
        weak var switchboard: Switchboard?
        do {
            let bench = try LinkBench()
            engines = bench.engines
            switchboard = bench.switchboard
            _ = bench.switchboard.stop()
            bench.settle()
        }
        #expect(engines == nil)
        #expect(switchboard == nil)
    }

    @Test func `who watches a user learns of their coming and going`() throws {
        let bench = try LinkBench()
        bench.register("alice", "bob")
        let alice = try bench.link("alice")
        alice.say { frame in
            frame.presence.users = ["bob", "carol"]
        }
        guard case .presence(let list)? = alice.take().results.first?.result else {
            Issue.record("not answered")
            return
        }
        #expect(list.users.map(\.isOnline) == [false, false])

        let bob = try bench.link("bob")
        bench.settle()
        #expect(alice.take().updates == [.presence(WirePresence(UserID(unchecked: "bob"), isOnline: true))])
        try bob.channel.close().wait()
        bench.settle()
        #expect(alice.take().updates == [.presence(WirePresence(UserID(unchecked: "bob"), isOnline: false))])
    }

    @Test func `who comes in by another door is there for everybody, until the last of them goes`() throws {
        let bench = try LinkBench()
        bench.register("alice", "bob")
        let alice = try bench.link("alice")
        alice.say { frame in
            frame.presence.users = ["bob"]
        }
        _ = alice.take()
        let user = UserID(unchecked: "bob")
        let tenant = bench.tenant.number
        let sessions = [LinkAddress(loop: 9, link: 1), LinkAddress(loop: 9, link: 2)]
        for session in sessions {
            bench.switchboard.came(session, of: user, on: .telegram, in: tenant, from: "192.0.2.1:1")
        }
        bench.settle()
        #expect(alice.take().updates == [.presence(WirePresence(user, isOnline: true))])
        #expect(bench.switchboard.isOnline(user, of: tenant))
        #expect(bench.switchboard.presence(of: user, in: tenant) == .online)
        #expect(bench.switchboard.register.onlineUsers(of: tenant).contains(user))
        // A link of the same user changes nothing for those who watch.
        let bob = try bench.link("bob")
        try bob.channel.close().wait()
        for session in sessions {
            #expect(alice.take().updates.isEmpty)
            bench.switchboard.went(session, of: user, on: .telegram, in: tenant, isLoggedOut: false)
            bench.settle()
        }
        #expect(alice.take().updates == [.presence(WirePresence(user, isOnline: false))])
        #expect(bench.switchboard.presence(of: user, in: tenant) == .left(bench.switchboard.now))
        #expect(bench.switchboard.presence(of: UserID(unchecked: "carol"), in: tenant) == .unknown)
    }

    @Test func `app servers are told of each session, and the door beside of each user who came or went`() throws {
        let bench = try LinkBench()
        bench.register("bob")
        let user = UserID(unchecked: "bob")
        let session = LinkAddress(loop: 9, link: 1)
        let tenant = bench.tenant.number
        bench.switchboard.came(session, of: user, on: .telegram, in: tenant, from: "192.0.2.1:1")
        var told = bench.passages.take()
        #expect(told.passages.map(\.change) == [.online])
        #expect(told.passages.map(\.peer) == ["192.0.2.1:1"])
        #expect(told.changed == [user])
        let bob = try bench.link("bob")
        told = bench.passages.take()
        #expect(told.passages.map(\.platform) == [.web])
        #expect(told.changed.isEmpty)
        bench.switchboard.went(session, of: user, on: .telegram, in: tenant, isLoggedOut: true)
        told = bench.passages.take()
        #expect(told.passages.map(\.change) == [.loggedOut])
        #expect(told.changed.isEmpty)
        try bob.channel.close().wait()
        bench.settle()
        #expect(bench.passages.take().changed == [user])
    }
}
