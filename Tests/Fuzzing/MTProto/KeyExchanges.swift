internal import FuzzSupport
@testable internal import MTProtoCrypto
internal import MTProtoTL
internal import NIOCore

@testable internal import MTProtoBridge

extension FuzzTarget {
    /// What strangers say before there is a key: an exchange refuses or answers, never works on what it did not ask for,
    /// and repeats its offer word for word.
    static let keyExchanges = FuzzTarget("mtproto-exchange", bytesMax: 1024) { input in
        var input = input
        var exchange = try begun()
        let offer = exchange.offer
        while !input.isAtEnd {
            let packet = ByteBuffer(bytes: input.bytes(input.number(in: 0...600)))
            _ = ClientSecret(ReceivedObject(proven: SecretBytes(copying: Array(packet.readableBytesView))))
            guard let body = UnencryptedMessage.body(of: packet) else { continue }
            try require(body.readableBytes <= packet.readableBytes, "a body longer than its packet")
            try check(ExchangeRequest(body), in: &exchange)
        }
        try require(exchange.offer == offer, "another offer")
    }

    private static let name: ExchangeName? = {
        let nonce = TLInt128([UInt8](repeating: 1, count: 16))
        return nonce.map { ExchangeName(nonce: $0, serverNonce: $0) }
    }()

    private static func begun() throws -> KeyExchange {
        guard let name, let pq = PQ(p: 1_229_739_323, q: 1_402_015_859) else { throw BrokenProperty("no primes") }
        return KeyExchange(name, pq: pq, fingerprint: 7, now: WallTime(nanoseconds: 0))
    }

    private static func check(_ request: ExchangeRequest?, in exchange: inout KeyExchange) throws {
        switch request {
        case .sendSecret(let secret):
            guard case .open = exchange.receive(secret, dc: nil) else { return }
            try require(secret.publicKeyFingerprint == 7, "worked for another key")
            // What the work finds is not right.
            guard case .refuse = exchange.opened(nil) else { throw BrokenProperty("a wrong secret is answered") }
        case .sendHalf(let half):
            guard case .refuse = exchange.receive(half) else {
                throw BrokenProperty("the second step before the first")
            }
        case .begin, .acknowledge, nil: return
        }
    }
}
