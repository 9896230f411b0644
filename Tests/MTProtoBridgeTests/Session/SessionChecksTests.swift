import MTProtoTL
import NIOCore
import Testing

@testable import MTProtoBridge

struct `What a session takes` {
    @Test func `a wrong salt is answered with the right one, and the message is not taken`() throws {
        var bench = StateBench()
        bench.client.salt = 0
        let (id, actions) = bench.say(TL.HelpGetConfig())
        let sent = bench.sent()
        let notice = try #require(try sent.first(TL.BadServerSalt.self))
        #expect(sent.count == 1)
        #expect(actions.isEmpty)
        #expect(notice.badMsgID == id.rawValue)
        #expect(notice.errorCode == 48)
        bench.client.salt = notice.newServerSalt
        #expect(bench.say(TL.HelpGetConfig()).actions.calls == [TL.HelpGetConfig.id])
    }

    @Test func `the salt of the exchange is good for an hour`() {
        var bench = StateBench()
        bench.client.salt = 99
        #expect(!bench.say(TL.HelpGetConfig()).actions.isEmpty)
        bench.pass(seconds: 3_599)
        #expect(!bench.say(TL.HelpGetConfig()).actions.isEmpty)
        bench.pass(seconds: 1)
        #expect(bench.say(TL.HelpGetConfig()).actions.isEmpty)
    }

    @Test func `salts that were renewed make those before worthless, that of the exchange too`() {
        var bench = StateBench()
        var random = SystemRandomNumberGenerator()
        let earlier = bench.client.salt
        bench.salts.renew(using: &random)
        for salt in [earlier, 99] {
            bench.client.salt = salt
            #expect(bench.say(TL.HelpGetConfig()).actions.isEmpty)
        }
        bench.client.salt = bench.salts.current(now: bench.now)
        #expect(!bench.say(TL.HelpGetConfig()).actions.isEmpty)
    }

    @Test(arguments: [(3_600 + 1_799, true), (3_600 + 1_800, false), (3_539, false), (3_540, true)])
    func `a salt is good in its hour, shortly before and half an hour after`(second: Int64, isGood: Bool) {
        let hour = StateBench.start / 3_600 * 3_600
        var bench = StateBench()
        let isAfter = second > 3_600
        if !isAfter { bench.client.salt = bench.salts.future(count: 2, now: bench.now)[1].salt }
        bench.pass(seconds: hour - StateBench.start + second)
        #expect(bench.say(TL.HelpGetConfig()).actions.isEmpty != isGood)
    }

    @Test func `salts of the hours to come are told in advance`() throws {
        var bench = StateBench.introduced()
        let (id, _) = bench.say(TL.GetFutureSalts(num: 64), isContent: false)
        let salts = try #require(try bench.sent().first(TL.FutureSalts.self))
        #expect(salts.reqMsgID == id.rawValue)
        #expect(salts.salts.count == 64)
        #expect(salts.salts[0].validSince <= salts.now)
        #expect(salts.salts[0].validUntil > salts.now)
        #expect(salts.salts[0].salt == bench.client.salt)
        bench.client.salt = salts.salts[40].salt
        bench.pass(seconds: Int64(salts.salts[40].validSince) - bench.now.seconds)
        #expect(!bench.say(TL.HelpGetConfig()).actions.isEmpty)
    }

    @Test(arguments: [(Int64(-301), Int32(16)), (31, 17), (-299, nil), (29, nil)])
    func `a message whose clock is far off is told so`(offset: Int64, code: Int32?) throws {
        var bench = StateBench.introduced()
        let id = MessageID(rawValue: (bench.now.seconds + offset) << 32)
        let body = Encoded.of(TL.HelpGetConfig())
        let actions = bench.receive(TL.ContainedMessage(msgID: id.rawValue, seqNo: 1, body: body))
        let notice = try bench.sent().first(TL.BadMsgNotificationFields.self)
        #expect(notice?.errorCode == code)
        #expect(actions.isEmpty == (code != nil))
        if code != nil { #expect(notice?.badMsgID == id.rawValue) }
    }

    @Test func `an id that is no multiple of four is told so`() throws {
        var bench = StateBench.introduced()
        var message = bench.client.message(TL.HelpGetConfig())
        message.msgID += 1
        #expect(bench.receive(message).isEmpty)
        #expect(try bench.sent().first(TL.BadMsgNotificationFields.self)?.errorCode == 18)
    }

    @Test func `sequence numbers are never complained about`() throws {
        var bench = StateBench.introduced()
        for seqno in [0, 1, 1, 7, 2, 100, -3] as [Int32] {
            var message = bench.client.message(TL.HelpGetConfig())
            message.seqNo = seqno
            #expect(bench.receive(message).calls == [TL.HelpGetConfig.id])
        }
        #expect(bench.sent().count(of: TL.BadMsgNotificationFields.id) == 0)
    }

    @Test func `a message that comes again is not run again`() {
        var bench = StateBench.introduced()
        let message = bench.client.message(TL.HelpGetConfig())
        #expect(!bench.receive(message).isEmpty)
        #expect(bench.receive(message).isEmpty)
    }

    @Test func `a call that comes again after its answer is answered in the same words`() throws {
        var bench = StateBench.introduced()
        let message = bench.client.message(TL.HelpGetConfig())
        bench.receive(message)
        bench.answer(MessageID(rawValue: message.msgID))
        let first = try #require(bench.sent().first { $0.constructor == TL.RpcResult.id })
        bench.receive(message)
        let second = try #require(bench.sent().first { $0.constructor == TL.RpcResult.id })
        #expect(second.id == first.id)
        #expect(second.body == first.body)
    }

    @Test func `the first message of a session is told that it is new, the others are not`() throws {
        var bench = StateBench()
        let (id, _) = bench.say(TL.Ping(pingID: 5), isContent: false)
        let notice = try #require(try bench.sent().first(TL.NewSessionCreated.self))
        #expect(notice.firstMsgID == id.rawValue)
        #expect(notice.serverSalt == bench.client.salt)
        bench.say(TL.Ping(pingID: 6), isContent: false)
        #expect(bench.sent().count(of: TL.NewSessionCreated.id) == 0)
    }

    @Test func `a new session is new from the first message of its container on`() throws {
        var bench = StateBench()
        let inner = [bench.client.message(TL.HelpGetConfig()), bench.client.message(TL.HelpGetNearestDc())]
        bench.receive(bench.client.container(inner))
        #expect(try bench.sent().first(TL.NewSessionCreated.self)?.firstMsgID == inner[0].msgID)
    }

    @Test func `a session remembers only what it could be sent again`() {
        var bench = StateBench.introduced()
        for _ in 0..<1_500 { bench.answer(bench.say(TL.HelpGetConfig()).id) }
        #expect(bench.state.received.count > 1_000)
        bench.pass(seconds: 400)
        bench.say(TL.Ping(pingID: 1), isContent: false)
        #expect(bench.state.received.count == 1)
    }

    @Test func `more messages than are remembered push out the oldest, which are then refused`() throws {
        var bench = StateBench.introduced()
        let first = bench.client.message(TL.HelpGetConfig())
        bench.receive(first)
        bench.answer(MessageID(rawValue: first.msgID))
        for _ in 0...ReceivedMessages.countMax { bench.answer(bench.say(TL.HelpGetConfig()).id) }
        _ = bench.sent()
        #expect(bench.receive(first).isEmpty)
        #expect(try bench.sent().first(TL.BadMsgNotificationFields.self)?.errorCode == 20)
    }
}
