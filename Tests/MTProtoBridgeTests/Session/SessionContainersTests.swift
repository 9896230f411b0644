import MTProtoTL
import NIOCore
import Testing

@testable import MTProtoBridge

struct `Containers and packed messages` {
    @Test func `every message of a container is taken by itself`() throws {
        var bench = StateBench.introduced()
        let inner = [
            bench.client.message(TL.MsgsAck(msgIDs: [1]), isContent: false),
            bench.client.message(TL.HelpGetConfig()),
            bench.client.message(TL.Ping(pingID: 8), isContent: false),
            bench.client.message(TL.HelpGetNearestDc()),
        ]
        let actions = bench.receive(bench.client.container(inner))
        #expect(actions.calls == [TL.HelpGetConfig.id, TL.HelpGetNearestDc.id])
        let pong = try #require(try bench.sent().first(TL.Pong.self))
        #expect(pong.msgID == inner[2].msgID)
        #expect(pong.pingID == 8)
    }

    @Test(arguments: [1, 2, 1_020])
    func `a container of some messages is taken`(count: Int) {
        var bench = StateBench.introduced()
        let inner = (0..<count).map { _ in bench.client.message(TL.HelpGetConfig()) }
        #expect(bench.receive(bench.client.container(inner)).calls.count == count)
    }

    @Test func `a container of more messages than any may hold is refused`() throws {
        var bench = StateBench.introduced()
        let inner = (0..<1_021).map { _ in bench.client.message(TL.HelpGetConfig()) }
        #expect(bench.receive(bench.client.container(inner)).isEmpty)
        #expect(try bench.sent().first(TL.BadMsgNotificationFields.self)?.errorCode == 64)
    }

    @Test func `a container within a container is refused`() throws {
        var bench = StateBench.introduced()
        let inner = bench.client.container([bench.client.message(TL.HelpGetConfig())])
        #expect(bench.receive(bench.client.container([inner])).isEmpty)
        #expect(try bench.sent().first(TL.BadMsgNotificationFields.self)?.errorCode == 64)
    }

    @Test func `an empty container is refused`() throws {
        var bench = StateBench.introduced()
        bench.receive(bench.client.container([]))
        #expect(try bench.sent().first(TL.BadMsgNotificationFields.self)?.errorCode == 64)
    }

    @Test func `a container whose messages come after it is refused`() throws {
        var bench = StateBench.introduced()
        let container = bench.client.container([])
        let late = bench.client.message(TL.HelpGetConfig())
        let body = Encoded.of(TL.MsgContainer(messages: [late]))
        let actions = bench.receive(TL.ContainedMessage(msgID: container.msgID, seqNo: 0, body: body))
        #expect(actions.isEmpty)
        #expect(try bench.sent().first(TL.BadMsgNotificationFields.self)?.errorCode == 64)
    }

    @Test func `a container that promises more than it holds is refused`() throws {
        var bench = StateBench.introduced()
        var body = ByteBuffer()
        body.writeMultipleIntegers(TL.MsgContainer.id, Int32(7), endianness: .little)
        bench.say(raw: body)
        #expect(try bench.sent().first(TL.BadMsgNotificationFields.self)?.errorCode == 64)
    }

    @Test(arguments: 1...3)
    func `packed calls are unpacked at any depth`(levels: Int) {
        var bench = StateBench.introduced()
        var body = Encoded.of(TL.HelpGetConfig())
        for _ in 0..<levels { body = Encoded.packed(body) }
        #expect(bench.say(raw: body).actions.calls == [TL.HelpGetConfig.id])
    }

    @Test func `a call may be packed within its wrappers`() {
        var bench = StateBench.introduced()
        var body = Encoded.of(
            TL.InvokeWithLayer(layer: 232),
            TL.InitConnection(
                apiID: 5,
                deviceModel: "d",
                systemVersion: "s",
                appVersion: "a",
                systemLangCode: "en",
                langPack: "",
                langCode: "en"
            )
        )
        body.writeImmutableBuffer(Encoded.packed(Encoded.of(TL.HelpGetConfig())))
        let actions = bench.say(raw: Encoded.packed(body)).actions
        guard case .call(_, let call)? = actions.first else {
            Issue.record("there is no call")
            return
        }
        #expect(call.functionID == TL.HelpGetConfig.id)
        #expect(call.layer == 232)
        #expect(call.client?.apiID == 5)
    }

    @Test func `a container may be packed`() {
        var bench = StateBench.introduced()
        let inner = bench.client.message(TL.HelpGetConfig())
        let body = Encoded.packed(Encoded.of(TL.MsgContainer(messages: [inner])))
        #expect(bench.say(raw: body).actions.calls == [TL.HelpGetConfig.id])
    }

    @Test func `what unpacks too far is refused, in one message or in many`() throws {
        var bench = StateBench.introduced()
        let bomb = Encoded.packed(ByteBuffer(repeating: 0, count: 11 << 20))
        let (id, actions) = bench.say(raw: bomb)
        #expect(actions.isEmpty)
        let answer = try #require(bench.sent().first { $0.constructor == TL.RpcResult.id })
        #expect(answer.request == id)

        var call = Encoded.of(TL.HelpGetConfig())
        call.writeRepeatingByte(0, count: 3 << 20)
        let packed = Encoded.packed(call)
        let inner = (0..<5).map { _ in bench.client.message(raw: packed) }
        #expect(bench.receive(bench.client.container(inner)).calls.count == 3)
    }

    @Test func `a message without any content is refused, and its session lives on`() throws {
        var bench = StateBench.introduced()
        bench.say(raw: ByteBuffer())
        let answer = try #require(bench.sent().first { $0.constructor == TL.RpcResult.id })
        #expect(try answer.rpcError().errorMessage == "INPUT_FETCH_ERROR")
        #expect(!bench.say(TL.HelpGetConfig()).actions.isEmpty)
    }

    @Test func `wrappers without an end are refused`() throws {
        var bench = StateBench.introduced()
        var body = ByteBuffer()
        for _ in 0..<100 { body.writeImmutableBuffer(Encoded.of(TL.InvokeWithoutUpdates())) }
        body.writeImmutableBuffer(Encoded.of(TL.HelpGetConfig()))
        #expect(bench.say(raw: body).actions.isEmpty)
        #expect(bench.sent().count(of: TL.RpcResult.id) == 1)
    }
}
