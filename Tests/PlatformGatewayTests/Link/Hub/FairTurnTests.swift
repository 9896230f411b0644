import NIOCore
import NIOEmbedded
import NIOHTTP1
import PlatformCore
import PlatformEngine
import Tenants
import Testing

@testable import PlatformGateway

/// Two tenants on one loop, one of which has very much to be given out.
struct `Turns of tenants on a loop` {
    private let crowdCount = 40

    /// The links of a group's members, in a bench whose loop does little in a row.
    private func crowd(_ bench: LinkBench) throws -> [TestClient] {
        let users = (0..<crowdCount).map { "m\($0)" }
        bench.group("crowd", users)
        return try users.map { try bench.link($0) }
    }

    private func neighbours(_ bench: LinkBench) throws -> (alice: TestClient, bob: TestClient) {
        bench.register("alice", "bob", of: bench.neighbour)
        return (try bench.link("alice", of: bench.neighbour), try bench.link("bob", of: bench.neighbour))
    }

    /// Lets the loop take turns until something holds; returns how many it took.
    private func turns(_ bench: LinkBench, until isDone: () -> Bool) -> Int {
        for count in 0..<10_000 {
            if isDone() { return count }
            bench.loops[0].advanceTime(by: .nanoseconds(1))
        }
        return .max
    }

    @Test func `one push does not wait until a neighbour's group was given its messages`() throws {
        let bench = try LinkBench()
        let crowd = try crowd(bench)
        let (alice, bob) = try neighbours(bench)
        for number in 0..<4 { crowd[0].send("\(number)", toGroup: "crowd") }
        bench.work()
        alice.send("hello", to: "bob")
        bench.work()

        var heard: [String] = []
        let count = turns(bench) {
            heard = bob.take().texts
            return !heard.isEmpty
        }
        #expect(heard == ["hello"])
        #expect(count < 6)
        // The last of the crowd still waits.
        #expect(crowd.filter { $0.take().texts.isEmpty }.count > crowdCount / 2)
        bench.settle()
    }

    @Test func `what is given out in many turns is given to everybody once and in order`() throws {
        let bench = try LinkBench()
        let crowd = try crowd(bench)
        for number in 0..<6 { crowd[number % 3].send("\(number)", toGroup: "crowd") }
        bench.settle()
        for client in crowd.dropFirst(3) { #expect(client.take().texts == (0..<6).map(String.init)) }
    }

    @Test func `links that end while their group is given something cost nobody else anything`() throws {
        let bench = try LinkBench()
        let crowd = try crowd(bench)
        crowd[0].send("hello", toGroup: "crowd")
        bench.work()
        _ = turns(bench) { crowd.contains { $0.channel.isActive && !$0.take().texts.isEmpty } }
        let leaving = Set([1, 5, 20, 38])
        for index in leaving { try crowd[index].channel.close().wait() }
        crowd[2].send("again", toGroup: "crowd")
        bench.settle()
        // Some heard the first before they were asked above.
        for (index, client) in crowd.enumerated() where index > 2 && !leaving.contains(index) {
            #expect(["hello again", "again"].contains(client.take().texts.joined(separator: " ")))
        }
        let last = try #require(crowd.last)
        crowd[3].send("third", toGroup: "crowd")
        bench.settle()
        #expect(last.take().texts == ["third"])
    }

    @Test func `hellos wait for their turn, and hold up nobody who is live`() throws {
        let bench = try LinkBench()
        let (alice, bob) = try neighbours(bench)
        bench.register("carol")
        let token = try bench.token("carol")
        let coming = try (0..<30).map { _ in try bench.connect() }
        for (index, client) in coming.enumerated() { client.hello(token, device: "d\(index)", platform: .server) }
        alice.send("hello", to: "bob")
        bench.work()
        let count = turns(bench) {
            bench.work()
            return !bob.take().texts.isEmpty
        }
        #expect(count < 6)
        #expect(coming.contains { $0.take().isEmpty })
        bench.settle()
    }

    @Test func `a client that leaves before its hello was looked at is forgotten`() throws {
        let bench = try LinkBench()
        bench.register("carol")
        let coming = try (0..<4).map { _ in try bench.connect() }
        for client in coming { client.hello(try bench.token("carol"), device: "d1") }
        for client in coming.dropLast() { try client.channel.close().wait() }
        bench.settle()
        #expect(coming.last?.take().results.count == 1)
        #expect(bench.switchboard.isOnline(UserID(unchecked: "carol"), of: bench.tenant.number))
    }

    @Test func `what waits for one tenant is bounded, and its links are caught up`() {
        let turn = TenantTurn()
        let push = Effect.mailbox(AccountNumber(rawValue: 1), LinkValues.mailboxItem(LinkValues.message()), except: nil)
        let batch = EffectBatch(
            tenant: TenantNumber(rawValue: 1),
            lsn: LSN(rawValue: 1),
            effects: Array(repeating: push, count: TenantTurn.effectCountMax)
        )
        turn.append(batch)
        turn.append(batch)
        #expect(turn.effectCount == TenantTurn.effectCountMax)
        var trimmed: [Bool] = []
        while case .take(.batch(_, let isTrimmed))? = turn.next(gatherSteps: 1) { trimmed.append(isTrimmed) }
        #expect(trimmed == [false, true])
    }

    @Test func `what waits is bounded in bytes, for one tenant and for a loop`() {
        let push = Effect.mailbox(AccountNumber(rawValue: 1), LinkValues.mailboxItem(LinkValues.message()), except: nil)
        func batch(bytes: Int) -> EffectBatch {
            EffectBatch(tenant: TenantNumber(rawValue: 1), lsn: LSN(rawValue: 1), effects: [push], byteCount: bytes)
        }
        let turn = TenantTurn()
        for _ in 0..<2 { turn.append(batch(bytes: TenantTurn.byteCountMax)) }
        var trimmed: [Bool] = []
        while case .take(.batch(let batch, let isTrimmed))? = turn.next(gatherSteps: 1) {
            trimmed.append(isTrimmed)
            turn.gave(batch)
        }
        turn.append(batch(bytes: TenantTurn.byteCountMax))
        if case .take(.batch(_, let isTrimmed))? = turn.next(gatherSteps: 1) { trimmed.append(isTrimmed) }
        #expect(trimmed == [false, true, false])

        let mailbox = LinkMailbox(eventLoop: EmbeddedEventLoop())
        for _ in 0..<2 { mailbox.post(.batch(batch(bytes: LinkMailbox.byteCountMax), isTrimmed: false)) }
        let isTrimmed = mailbox.takeAll().map { if case .batch(_, let isTrimmed) = $0 { isTrimmed } else { false } }
        #expect(isTrimmed == [false, true])
    }

    @Test func `a handshake that has no turn any more is not left without an answer`() throws {
        var waiting: WaitingHandshake? = WaitingHandshake(
            { .refuse(HandshakeRefusal(.badRequest, "no")) },
            on: EmbeddedEventLoop()
        )
        let decision = try #require(waiting?.decision)
        waiting = nil
        #expect(throws: ChannelError.self) { try decision.wait() }
    }
}
