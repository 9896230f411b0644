import MTProtoBridge
import MTProtoCrypto
import MTProtoTL
import NIOCore
import Testing

struct `What a client says again` {
    private let rig: ExchangeRig
    private var client = ExchangeClient()

    init() throws {
        rig = try ExchangeRig()
    }

    @Test func `is offered the same again, over whichever connection and function`() throws {
        let first = try rig.say(TL.ReqPQMulti(nonce: client.nonce))
        let second = try rig.say(TL.ReqPQ(nonce: client.nonce))
        #expect(first.body == second.body)
        #expect(second.id > first.id)
        #expect(first.id & 3 == 1 && second.id & 3 == 1)
    }

    @Test func `is another exchange with another nonce`() throws {
        let one = try rig.say(client.begin).read(TL.ResPQ.self)
        let other = try rig.say(ExchangeClient().begin).read(TL.ResPQ.self)
        #expect(one.serverNonce != other.serverNonce)
        #expect(one.serverPublicKeyFingerprints == [rig.key.fingerprint])
        #expect(one.pq.readableBytes == 8)
    }

    @Test mutating func `is answered the same again, and worked out once`() throws {
        try rig.begin(&client)
        let secret = client.secret(to: rig.key)
        #expect(try rig.say(secret).body == rig.say(secret).body)
        let half = client.halfRequest
        let done = try rig.say(half)
        #expect(try rig.say(half).body == done.body)
        #expect(rig.worker.count == 2)
        #expect(rig.shelf.keys.count == 1)
    }

    @Test mutating func `may not be another secret, or another half`() throws {
        try rig.begin(&client)
        _ = try rig.halfway(client)
        // Sealed anew, it is other bytes.
        #expect(rig.end(at: client.secret(to: rig.key)) == .exchange)
        _ = try rig.finish(client)
        #expect(rig.end(at: client.halfRequest) == .exchange)
        #expect(rig.shelf.keys.count == 1)
    }

    @Test mutating func `is put off while it is being worked out`() throws {
        try rig.begin(&client)
        rig.worker.hold()
        let secret = client.secret(to: rig.key)
        var packet = ByteBuffer()
        packet.writeMultipleIntegers(Int64(0), Int64(1), Int32(secret.bytes.count), endianness: .little)
        packet.writeBytes(secret.bytes)
        let first = rig.exchanger.answer(packet, dc: nil, on: rig.loop)
        #expect(rig.end(at: secret) == .flood)
        rig.worker.release()
        #expect(try Answer(first.wait()).body == rig.say(secret).body)
    }

    @Test mutating func `with the nonce of an exchange that is over begins anew`() throws {
        try rig.begin(&client)
        let before = client.serverNonce
        _ = try rig.halfway(client)
        _ = try rig.finish(client)
        #expect(try rig.say(client.begin).read(TL.ResPQ.self).serverNonce != before)
    }

    @Test mutating func `after ten minutes is unknown`() throws {
        try rig.begin(&client)
        rig.clock.advance(seconds: 599)
        _ = try rig.halfway(client)
        rig.clock.advance(seconds: 1)
        #expect(rig.end(at: client.halfRequest) == .exchange)
        #expect(try rig.say(client.begin).read(TL.ResPQ.self).serverNonce != client.serverNonce)
    }

    @Test mutating func `is still known when a crowd has begun, and unknown after a larger one`() throws {
        try rig.begin(&client)
        var random = SecureRandom()
        func crowd(_ count: Int) throws {
            for _ in 0..<count { _ = try rig.say(TL.ReqPQ(nonce: TLInt128(random: &random))) }
        }
        try crowd(ExchangeRig.smallLimits.exchangeCountMax / 2)
        _ = try rig.halfway(client)
        try crowd(ExchangeRig.smallLimits.exchangeCountMax / 2)
        #expect(rig.end(at: client.halfRequest) == .exchange)
    }
}
