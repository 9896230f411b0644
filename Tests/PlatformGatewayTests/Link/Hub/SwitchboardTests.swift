import NIOCore
import NIOEmbedded
import NIOHTTP1
import PlatformCore
import PlatformEngine
import Tenants
import TestSupport
import Testing

@testable import PlatformGateway

struct `Links on several event loops` {
    @Test func `a message reaches every loop`() throws {
        let bench = try LinkBench(loopCount: 2)
        bench.register("alice", "bob", "carol")
        bench.group("g", ["alice", "bob", "carol"])
        let alice = try bench.link("alice", on: 0)
        let bob = try bench.link("bob", on: 1)
        let carol = try bench.link("carol", on: 0)
        alice.send("private", to: "bob")
        alice.send("group", toGroup: "g")
        bench.settle()
        // Conversations do not wait for each other: only within one is there an order.
        #expect(Set(bob.take().texts) == ["private", "group"])
        #expect(carol.take().texts == ["group"])
        #expect(alice.take().results.count == 2)
    }

    @Test func `coming and going on one loop is seen from the other, and so is a new link of a device`() throws {
        let bench = try LinkBench(loopCount: 2)
        bench.register("alice", "bob")
        let alice = try bench.link("alice", on: 0)
        alice.say { $0.presence.users = ["bob"] }
        _ = alice.take()
        let first = try bench.link("bob", on: 1)
        let second = try bench.link("bob", on: 0)
        _ = first.take()
        #expect(first.closeCode == LinkEnd.replaced.rawValue)
        #expect(second.welcome != nil)
        try second.channel.close().wait()
        bench.settle()
        let seen = alice.take().updates.compactMap { if case .presence(let one) = $0 { one.isOnline } else { nil } }
        #expect(seen == [true, false])
        #expect(!bench.switchboard.isOnline(UserID(unchecked: "bob"), of: bench.tenant.number))
    }

    @Test func `a tenant without links on a loop does not wake it`() {
        let interest = TenantInterest()
        let (one, other) = (TenantNumber(rawValue: 1), TenantNumber(rawValue: 2))
        interest.begin(one, loop: 0)
        interest.begin(one, loop: 1)
        #expect(interest.loops(of: one) == [0, 1])
        #expect(interest.loops(of: other).isEmpty)
        interest.end(one, loop: 0)
        #expect(interest.loops(of: one) == [1])
    }

    @Test func `what waits for a loop is bounded, and answers are never left out`() {
        let loop = EmbeddedEventLoop()
        let mailbox = LinkMailbox(eventLoop: loop)
        let item = LinkValues.mailboxItem(LinkValues.message())
        let answer = Effect.answer(LinkAddress(loop: 0, link: 1), requestID: 1, .success(.done))
        let push = Effect.mailbox(AccountNumber(rawValue: 1), item, except: nil)
        let effects = Array(repeating: push, count: LinkMailbox.effectCountMax / 2) + [answer]
        for _ in 0..<3 {
            let batch = EffectBatch(tenant: TenantNumber(rawValue: 1), lsn: LSN(rawValue: 1), effects: effects)
            mailbox.post(.batch(batch, isTrimmed: false))
        }
        let counts = mailbox.takeAll().map { mail -> Int in
            if case .batch(let batch, _) = mail { batch.effects.count } else { 0 }
        }
        #expect(counts == [effects.count, 1, 1])
    }
}

struct `The door of links` {
    private func request(_ headers: HTTPHeaders, _ loop: EmbeddedEventLoop, subprotocol: String?) -> UpgradeRequest {
        UpgradeRequest(
            head: HTTPRequestHead(version: .http1_1, method: .GET, uri: "/v1/link", headers: headers),
            channel: EmbeddedChannel(loop: loop),
            subprotocol: subprotocol
        )
    }

    private func door(_ bench: LinkBench) -> UpgradeRoute {
        let gate = LinkGate(
            registry: bench.registry,
            quotas: QuotaLedger(),
            signatures: SignatureCheck(registry: bench.registry)
        )
        return LinkDoor(switchboard: bench.switchboard, gate: gate, clock: bench.clock).route()
    }

    /// What becomes of a handshake once it had its turn.
    private func decision(_ bench: LinkBench, _ route: UpgradeRoute, _ request: UpgradeRequest) throws
        -> UpgradeDecision
    {
        let decided = route.decide(request)
        bench.settle()
        return try decided.wait()
    }

    @Test func `a signed upgrade opens the link of the user and device it names, without a token`() throws {
        let bench = try LinkBench()
        bench.register("alice")
        let (user, device) = (UserID(unchecked: "alice"), DeviceID(unchecked: "server-1"))
        let appKey = bench.tenant.appKey.text
        let timestamp = String(bench.clock.now.rawValue)
        let signature = LinkSignature(appKey: appKey, user: user, device: device, nonce: "n1", timestamp: timestamp)
        let headers: HTTPHeaders = [
            "EchoIM-App-Key": appKey, "EchoIM-User": user.text, "EchoIM-Device": device.text, "EchoIM-Nonce": "n1",
            "EchoIM-Timestamp": timestamp,
            "EchoIM-Signature": signature.text(under: bench.tenant.record.secrets.current),
        ]
        let door = door(bench)
        let wanted = request(headers, bench.loops[0], subprotocol: "echoim.v1.proto")
        guard case .accept(let make) = try decision(bench, door, wanted), let link = make() as? LinkConnection else {
            Issue.record("refused")
            return
        }
        let client = try TestClient(link, .proto, bench.loops[0])
        client.hello("", device: "server-1", platform: .server)
        bench.settle()
        #expect(client.take().results.first?.welcome.user == "alice")

        // The nonce was used.
        guard case .refuse(let refusal) = try decision(bench, door, wanted) else {
            Issue.record("a replay was let in")
            return
        }
        #expect(refusal.status == .unauthorized)
    }

    @Test func `who offers no subprotocol of ours is refused before the upgrade`() throws {
        let bench = try LinkBench()
        let wanted = request([:], bench.loops[0], subprotocol: nil)
        guard case .refuse = try decision(bench, door(bench), wanted) else {
            Issue.record("let in")
            return
        }
    }

    @Test func `pages of an origin that the app does not list cannot say hello`() throws {
        var settings = TenantSettings()
        settings.allowedOrigins = ["https://chat.example.com"]
        let bench = try LinkBench(settings: settings)
        bench.register("alice")
        for (origin, isIn) in [("https://evil.example.com", false), ("https://chat.example.com", true)] {
            let client = try bench.connect(.json, origin: origin)
            client.hello(try bench.token("alice"), device: "d1")
            bench.settle()
            #expect(client.take().results.isEmpty != isIn)
        }
    }
}
