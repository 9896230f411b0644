import MTProtoTL
import NIOCore
import Testing

@testable import MTProtoBridge

struct `What a session sends` {
    @Test func `ids grow, and tell answers from notices`() {
        var bench = StateBench.introduced()
        bench.answer(bench.say(TL.HelpGetConfig()).id)
        bench.state.push(Encoded.of("news"), now: bench.now, isWritable: true)
        bench.answer(bench.say(TL.HelpGetConfig()).id)
        let ids = bench.sent().map(\.id.rawValue)
        #expect(ids.map { $0 & 3 } == [1, 3, 1])
        #expect(ids == ids.sorted())
        #expect(Set(ids).count == 3)
    }

    @Test func `content counts, service messages do not`() {
        var bench = StateBench.introduced()
        bench.answer(bench.say(TL.HelpGetConfig()).id)
        bench.say(TL.Ping(pingID: 1), isContent: false)
        bench.answer(bench.say(TL.HelpGetConfig()).id)
        // The first content message of the session said that it is new.
        #expect(bench.sent().map(\.seqno) == [3, 4, 5])
    }

    @Test func `a message that needs it is acknowledged, unless its answer does that`() throws {
        var bench = StateBench.introduced()
        let slow = bench.say(TL.HelpGetConfig()).id
        let fast = bench.say(TL.HelpGetNearestDc()).id
        bench.answer(fast)
        let acks = try #require(try bench.sent().first(TL.MsgsAck.self))
        #expect(acks.msgIDs == [slow.rawValue])
        #expect(bench.sent().isEmpty)
    }

    @Test func `what is asked for again and again goes out once`() {
        var bench = StateBench.introduced()
        let id = bench.say(TL.HelpGetConfig()).id
        bench.answer(id)
        let sent = bench.sent().map(\.id)
        let asked = Array(repeating: sent[0].rawValue, count: 1_000)
        bench.say(TL.MsgResendReqFields(msgIDs: asked), isContent: false)
        #expect(bench.sent().map(\.id) == sent)
    }

    @Test func `what was not acknowledged goes out again on the next connection, as it was`() throws {
        var bench = StateBench.introduced()
        let id = bench.say(TL.HelpGetConfig()).id
        bench.answer(id)
        bench.state.push(Encoded.of("news"), now: bench.now, isWritable: true)
        let before = bench.sent()
        bench.state.disconnect()
        bench.state.connect(now: bench.now)
        let again = bench.sent()
        #expect(again.suffix(2).map(\.id) == before.map(\.id))
        #expect(again.suffix(2).map(\.seqno) == before.map(\.seqno))
    }

    @Test func `what was acknowledged does not go out again`() {
        var bench = StateBench.introduced()
        bench.answer(bench.say(TL.HelpGetConfig()).id)
        let answer = bench.sent()
        let kept = bench.state.outbox.keptCount
        bench.say(TL.MsgsAck(msgIDs: answer.map(\.id.rawValue)), isContent: false)
        #expect(bench.state.outbox.keptCount == kept - 1)
    }

    @Test func `what clients would find too old goes out again as new`() throws {
        var bench = StateBench.introduced()
        bench.answer(bench.say(TL.HelpGetConfig()).id)
        let before = try #require(bench.sent().last)
        bench.state.disconnect()
        bench.pass(seconds: 1_000)
        bench.state.connect(now: bench.now)
        let again = try #require(bench.sent().last)
        #expect(again.id > before.id)
        #expect(again.id.seconds == bench.now.seconds)
        #expect(again.body == before.body)
    }

    @Test func `an answer that comes while there is no connection waits for the next`() {
        var bench = StateBench.introduced()
        let id = bench.say(TL.HelpGetConfig()).id
        bench.state.disconnect()
        bench.answer(id)
        #expect(bench.sent().isEmpty)
        bench.state.connect(now: bench.now)
        #expect(bench.sent().contains { $0.request == id })
    }

    @Test func `an update that finds no connection, or a client that does not read, is asked for later`() {
        var bench = StateBench.introduced()
        bench.state.push(Encoded.of("news"), now: bench.now, isWritable: false)
        #expect(bench.state.takeUnsent(now: bench.now, isWritable: false).isEmpty)
        let tooLong = Encoded.of(TL.Updates.updatesTooLong)
        #expect(bench.sent().map(\.body) == [tooLong])
        #expect(bench.sent().isEmpty)

        bench.state.disconnect()
        bench.state.push(Encoded.of("news"), now: bench.now, isWritable: true)
        bench.state.connect(now: bench.now)
        #expect(bench.sent().last?.body == tooLong)
    }

    @Test func `what is kept is bounded, and a client that lost something is told that its session is new`() throws {
        var bench = StateBench.introduced()
        let big = Encoded.of(TLBytes(repeating: 1, count: 100_000))
        for _ in 0..<10 { bench.state.push(big, now: bench.now, isWritable: true) }
        #expect(bench.sent().count == 10)
        #expect(bench.state.outbox.keptCount == 2)
        for _ in 0..<1_000 { bench.state.push(Encoded.of("news"), now: bench.now, isWritable: true) }
        #expect(bench.state.outbox.keptCount <= Outbox.keptCountMax)
        _ = bench.sent()

        bench.state.disconnect()
        bench.state.connect(now: bench.now)
        let (id, _) = bench.say(TL.Ping(pingID: 1), isContent: false)
        let sent = bench.sent()
        #expect(try sent.first(TL.NewSessionCreated.self)?.firstMsgID == id.rawValue)
        #expect(sent.count == 2)
    }

    @Test func `less is kept while there is no connection`() {
        var bench = StateBench.introduced()
        bench.state.push(Encoded.of(TLBytes(repeating: 1, count: 100_000)), now: bench.now, isWritable: true)
        bench.state.push(Encoded.of("news"), now: bench.now, isWritable: true)
        bench.state.disconnect()
        #expect(bench.state.outbox.keptCount == 1)
        #expect(bench.state.outbox.hasLost)
    }

    @Test func `what a connected client must have got is not kept`() {
        var bench = StateBench.introduced()
        bench.state.push(Encoded.of("news"), now: bench.now, isWritable: true)
        bench.pass(seconds: Outbox.keptSecondsMax + 1)
        bench.state.age(now: bench.now)
        #expect(bench.state.outbox.keptCount == 0)
        #expect(!bench.state.outbox.hasLost)
    }

    @Test func `messages go out in as few packets as their sizes allow`() {
        var bench = StateBench.introduced()
        for size in [10, 10, 300_000, 10] {
            bench.state.push(Encoded.of(TLBytes(repeating: 1, count: size)), now: bench.now, isWritable: true)
        }
        #expect(PacketWriter.groups(of: bench.sent()).map(\.count) == [2, 1, 1])
    }
}
