import MTProtoBridge
import MTProtoCrypto
import MTProtoTL
import NIOCore
import NIOEmbedded
import Testing

struct `A key exchange` {
    private let rig: ExchangeRig
    private var client = ExchangeClient()

    init() throws {
        rig = try ExchangeRig()
    }

    @Test(arguments: InnerDataScheme.allCases, ExchangeClient.Form.allCases)
    mutating func `ends with a key that is kept`(scheme: InnerDataScheme, form: ExchangeClient.Form) throws {
        client.scheme = scheme
        client.form = form
        try rig.begin(&client)
        let key = try client.key(rig.halfway(client, dc: DataCentre(code: 1)))
        rig.clock.advance(seconds: 2)
        guard case .dhGenOk(let ok) = try rig.finish(client) else { throw ExchangeClient.Refused() }
        #expect(ok.nonce == client.nonce && ok.serverNonce == client.serverNonce)
        #expect(ok.newNonceHash1.bytes == client.secrets.proof(.done, of: key))
        let kept = try #require(rig.shelf.keys.first)
        #expect(kept.id == key.id && rig.shelf.keys.count == 1)
        #expect(kept.firstSalt == client.secrets.firstSalt)
        #expect(Int64(kept.createdAt) == rig.clock.now.seconds)
        #expect(kept.dc.code == (form == .dc || form == .temporaryDC ? 4 : 1))
        let isTemporary = form == .temporary || form == .temporaryDC
        #expect(kept.expiresAt == (isTemporary ? kept.createdAt + 83_000 : nil))
    }

    @Test func `tells nobody of a key before it is kept`() throws {
        var client = ExchangeClient()
        try rig.begin(&client)
        _ = try rig.halfway(client)
        rig.shelf.breakDown(true)
        // Such an end has no number: with one, clients believe that their key is gone.
        #expect(rig.end(at: client.halfRequest) == .keyLookUp)
        rig.shelf.breakDown(false)
        guard case .dhGenOk = try rig.finish(client) else { throw ExchangeClient.Refused() }
        #expect(rig.shelf.keys.count == 1)
    }

    @Test mutating func `tells the client to try again when its key's id is taken`() throws {
        try rig.begin(&client)
        let key = try client.key(rig.halfway(client))
        rig.shelf.haveEveryID()
        guard case .dhGenRetry(let retry) = try rig.finish(client) else { throw ExchangeClient.Refused() }
        #expect(retry.newNonceHash2.bytes == client.secrets.proof(.retry, of: key))
        #expect(rig.shelf.keys.isEmpty)
    }

    @Test(arguments: [1, 83_000, 86_400, 86_401, .max] as [Int32])
    mutating func `makes temporary keys for a day at most`(lifetime: Int32) throws {
        client.form = .temporary
        client.lifetime = lifetime
        try rig.begin(&client)
        _ = try rig.halfway(client)
        _ = try rig.finish(client)
        let kept = try #require(rig.shelf.keys.first)
        #expect(kept.expiresAt == kept.createdAt + min(lifetime, 86_400))
    }

    @Test(arguments: [0, -1, .min] as [Int32])
    mutating func `makes no temporary key that is over at once`(lifetime: Int32) throws {
        client.form = .temporaryDC
        client.lifetime = lifetime
        try rig.begin(&client)
        #expect(rig.end(at: client.secret(to: rig.key)) == .exchange)
    }

    @Test(arguments: [(-3, -3), (10_002, 10_002), (0, 1), (77, 1)] as [(Int32, Int32)])
    mutating func `takes the data centre from the client, else from its connection`(
        said: Int32,
        taken: Int32
    ) throws {
        client.dcCode = said
        try rig.begin(&client)
        _ = try rig.halfway(client, dc: DataCentre(code: 1))
        _ = try rig.finish(client)
        #expect(rig.shelf.keys.first?.dc.code == taken)
    }

    @Test mutating func `takes data centre 2 where nobody named one`() throws {
        client.form = .plain
        try rig.begin(&client)
        _ = try rig.halfway(client)
        _ = try rig.finish(client)
        #expect(rig.shelf.keys.first?.dc == .usual)
    }

    @Test mutating func `has its heavy work done elsewhere, a piece for each half`() throws {
        try rig.begin(&client)
        #expect(rig.worker.count == 0)
        rig.worker.hold()
        let answer = rig.exchanger.answer(packet(client.secret(to: rig.key)), dc: nil, on: rig.loop)
        let isAnswered = NIOLoopBoundBox(false, eventLoop: rig.loop)
        answer.whenComplete { _ in isAnswered.value = true }
        #expect(!isAnswered.value)
        rig.worker.release()
        _ = try answer.wait()
        #expect(rig.worker.count == 1)
        _ = try rig.finish(client)
        #expect(rig.worker.count == 2)
    }

    @Test func `is put off when too much work waits, and goes on later`() throws {
        rig.worker.hold()
        var waiting: [EventLoopFuture<ByteBuffer?>] = []
        for _ in 0..<ExchangeRig.smallLimits.workCountMax {
            var client = ExchangeClient()
            try rig.begin(&client)
            waiting.append(rig.exchanger.answer(packet(client.secret(to: rig.key)), dc: nil, on: rig.loop))
        }
        var late = ExchangeClient()
        try rig.begin(&late)
        let request = late.secret(to: rig.key)
        #expect(rig.end(at: request) == .flood)
        rig.worker.release()
        for answer in waiting { _ = try answer.wait() }
        _ = try rig.say(request)
    }

    private func packet(_ request: some TLWritable) -> ByteBuffer {
        var packet = ByteBuffer()
        let body = request.bytes
        packet.writeMultipleIntegers(Int64(0), Int64(0), Int32(body.count), endianness: .little)
        packet.writeBytes(body)
        return packet
    }
}
