import MTProtoTL
import NIOCore
import Testing

@testable import MTProtoBridge

struct `Service messages` {
    @Test func `a ping with a delay says how long its client may be silent`() throws {
        var bench = StateBench.introduced()
        let (id, actions) = bench.say(TL.PingDelayDisconnect(pingID: 3, disconnectDelay: 25))
        #expect(try bench.sent().first(TL.Pong.self)?.msgID == id.rawValue)
        guard case .setSilence(let seconds)? = actions.first else {
            Issue.record("there is no delay")
            return
        }
        #expect(seconds == 25)
    }

    @Test func `a client is told what became of its messages`() throws {
        var bench = StateBench.introduced()
        let running = bench.say(TL.HelpGetConfig()).id
        let answered = bench.say(TL.HelpGetConfig()).id
        bench.answer(answered)
        let unknown = answered.rawValue + 4
        let old = (bench.now.seconds - 1_000) << 32
        let late = (bench.now.seconds + 1_000) << 32
        bench.client.seconds += 1
        let asked = TL.MsgsStateReq(msgIDs: [running.rawValue, answered.rawValue, unknown, old, late])
        let (id, _) = bench.say(asked)
        let states = try #require(try bench.sent().first(TL.MsgsStateInfo.self))
        #expect(states.reqMsgID == id.rawValue)
        #expect(Array(states.info.readableBytesView) == [4 | 32, 4 | 64, 2, 1, 3])
    }

    @Test func `a message is sent again as it was when its client asks`() throws {
        var bench = StateBench.introduced()
        bench.answer(bench.say(TL.HelpGetConfig()).id)
        let answer = try #require(bench.sent().last)
        bench.say(TL.MsgResendReqFields(msgIDs: [answer.id.rawValue]))
        let again = try #require(bench.sent().first { $0.constructor == TL.RpcResult.id })
        #expect(again.id == answer.id)
        #expect(again.seqno == answer.seqno)
        bench.say(TL.MsgResendReqFields(msgIDs: [1]))
        #expect(bench.sent().count(of: TL.MsgsStateInfo.id) == 1)
    }

    @Test func `the answer of a running call can be given up`() throws {
        var bench = StateBench.introduced()
        let id = bench.say(TL.HelpGetConfig()).id
        bench.say(TL.RpcDropAnswerCall(reqMsgID: id.rawValue))
        let said = try #require(bench.sent().first { $0.constructor == TL.RpcResult.id })
        #expect(try dropped(said) == .rpcAnswerDroppedRunning)
        bench.answer(id)
        #expect(bench.sent().count(of: TL.RpcResult.id) == 0)
    }

    @Test func `an answer that waits to be acknowledged can be given up`() throws {
        var bench = StateBench.introduced()
        let id = bench.say(TL.HelpGetConfig()).id
        bench.answer(id)
        let answer = try #require(bench.sent().last)
        bench.say(TL.RpcDropAnswerCall(reqMsgID: id.rawValue))
        let said = try #require(bench.sent().first { $0.constructor == TL.RpcResult.id })
        #expect(try dropped(said) == .rpcAnswerDropped(answer.id.rawValue))
        bench.say(TL.RpcDropAnswerCall(reqMsgID: 4))
        let unknown = try #require(bench.sent().first { $0.constructor == TL.RpcResult.id })
        #expect(try dropped(unknown) == .rpcAnswerUnknown)
    }

    private enum Dropped: Equatable {
        case rpcAnswerUnknown, rpcAnswerDroppedRunning
        case rpcAnswerDropped(Int64)
    }

    private func dropped(_ message: OutgoingMessage) throws -> Dropped {
        var reader = TLReader(message.body)
        _ = try TL.RpcResult(reading: &reader)
        return switch try TL.RpcDropAnswer(reading: &reader) {
        case .rpcAnswerUnknown: .rpcAnswerUnknown
        case .rpcAnswerDroppedRunning: .rpcAnswerDroppedRunning
        case .rpcAnswerDropped(let answer): .rpcAnswerDropped(answer.msgID)
        }
    }

    @Test func `the key is destroyed with a bare answer`() throws {
        var bench = StateBench.introduced()
        let (_, actions) = bench.say(TL.DestroyAuthKey())
        guard case .destroyKey? = actions.first else {
            Issue.record("the key stays")
            return
        }
        #expect(bench.sent().first?.body == Encoded.of(TL.DestroyAuthKeyRes.destroyAuthKeyOk))
    }

    @Test func `a service message that cannot be read is acknowledged`() throws {
        var bench = StateBench.introduced()
        var body = ByteBuffer()
        body.writeInteger(TL.Ping.id, endianness: .little)
        let (id, actions) = bench.say(raw: body)
        #expect(actions.isEmpty)
        #expect(try bench.sent().first(TL.MsgsAck.self)?.msgIDs == [id.rawValue])
    }
}

struct `Calls that wait for others` {
    private func wait(for ids: [MessageID], _ bench: inout StateBench) -> (id: MessageID, actions: [SessionAction]) {
        bench.say(raw: Encoded.of(TL.InvokeAfterMsgs(msgIDs: ids.map(\.rawValue)), TL.HelpGetNearestDc()))
    }

    @Test func `a call waits until those before it have succeeded`() {
        var bench = StateBench.introduced()
        let first = bench.say(TL.HelpGetConfig()).id
        let second = bench.say(TL.HelpGetConfig()).id
        #expect(wait(for: [first, second], &bench).actions.isEmpty)
        #expect(bench.answer(second).isEmpty)
        #expect(bench.answer(first).calls == [TL.HelpGetNearestDc.id])
        #expect(wait(for: [first], &bench).actions.calls == [TL.HelpGetNearestDc.id])
    }

    @Test func `a call fails with the one before it, and those behind it fail too`() throws {
        var bench = StateBench.introduced()
        let first = bench.say(TL.HelpGetConfig()).id
        let second = wait(for: [first], &bench).id
        let third = wait(for: [second], &bench).id
        bench.answer(first, isSuccess: false)
        let sent = bench.sent()
        for id in [second, third] {
            let answer = try #require(sent.first { $0.request == id })
            #expect(try answer.rpcError().errorMessage == "MSG_WAIT_FAILED")
        }
    }

    @Test func `a call does not wait long for one that never comes`() throws {
        var bench = StateBench.introduced()
        let id = wait(for: [MessageID(rawValue: bench.client.nextID())], &bench).id
        bench.pass(seconds: SessionState.waitSecondsMax - 1)
        #expect(bench.state.expireWaits(now: bench.now).isEmpty)
        #expect(bench.state.isWaiting)
        bench.pass(seconds: 1)
        _ = bench.state.expireWaits(now: bench.now)
        #expect(!bench.state.isWaiting)
        let answer = try #require(bench.sent().first { $0.request == id })
        #expect(try answer.rpcError().errorMessage == "MSG_WAIT_TIMEOUT")
    }

    @Test func `so many calls may wait and no more`() {
        var bench = StateBench.introduced()
        let first = bench.say(TL.HelpGetConfig()).id
        for _ in 0..<SessionState.waitingCountMax { _ = wait(for: [first], &bench) }
        #expect(bench.sent().count(of: TL.RpcResult.id) == 0)
        _ = wait(for: [first], &bench)
        #expect(bench.sent().count(of: TL.RpcResult.id) == 1)
    }
}
