import MTProtoBridge
import MTProtoCrypto
import MTProtoTL
import NIOCore
import Testing

/// The client's side of a key exchange, step by step; a test changes what it wants to be wrong.
struct ExchangeClient {
    /// The four forms of the first secret.
    enum Form: CaseIterable {
        case plain, dc, temporary, temporaryDC
    }

    var scheme = InnerDataScheme.padded
    var form = Form.dc
    var dcCode: Int32 = 4
    var lifetime: Int32 = 83_000

    let nonce: TLInt128
    let newNonce: TLInt256
    var serverNonce: TLInt128
    var p = ByteBuffer()
    var q = ByteBuffer()
    var pq = ByteBuffer()
    /// What the secrets say, where a test wants that to differ from what stands around them.
    var innerNonce: TLInt128
    var innerServerNonce: TLInt128
    private let pair = DiffieHellman.makePair()
    /// g_b; a test puts another one here.
    var half: [UInt8]

    init() {
        var random = SecureRandom()
        nonce = TLInt128(random: &random)
        newNonce = TLInt256(random: &random)
        serverNonce = nonce
        innerNonce = nonce
        innerServerNonce = nonce
        half = pair.publicValue
    }

    var begin: TL.ReqPQMulti { TL.ReqPQMulti(nonce: nonce) }

    /// Takes the two primes apart by looking at what the server knows: tests have no time for more.
    mutating func take(_ offer: TL.ResPQ) {
        serverNonce = offer.serverNonce
        innerServerNonce = offer.serverNonce
        pq = offer.pq
        let product = offer.pq.readableBytesView.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let p = Self.factor(of: product)
        self.p = ByteBuffer(integer: UInt32(min(p, product / p)))
        q = ByteBuffer(integer: UInt32(max(p, product / p)))
    }

    func secret(to key: ServerKey) -> TL.ReqDHParams {
        TL.ReqDHParams(
            nonce: nonce,
            serverNonce: serverNonce,
            p: p,
            q: q,
            publicKeyFingerprint: key.fingerprint,
            encryptedData: ByteBuffer(bytes: key.sealInnerData(inner.bytes, scheme))
        )
    }

    /// Checks the server's half as a client does.
    func check(_ answer: TL.ServerDHParams, at now: WallTime) throws -> [UInt8] {
        guard case .serverDHParamsOk(let ok) = answer else { throw Refused() }
        #expect(ok.nonce == nonce && ok.serverNonce == serverNonce)
        let opened = try #require(secrets.open(Array(ok.encryptedAnswer.readableBytesView)))
        let bytes = opened.bytes.copied()
        var reader = TLReader(ByteBuffer(bytes: bytes))
        let inner = try TL.ServerDHInnerData(reading: &reader)
        #expect(reader.byteCount < 16)
        #expect(opened.isIntact(objectByteCount: bytes.count - reader.byteCount))
        #expect(inner.nonce == nonce && inner.serverNonce == serverNonce && inner.g == 3)
        #expect(Array(inner.dhPrime.readableBytesView) == DiffieHellman.prime)
        #expect(Int64(inner.serverTime) == now.seconds)
        return Array(inner.gA.readableBytesView)
    }

    var halfRequest: TL.SetClientDHParams {
        let inner = TL.ClientDHInnerData(
            nonce: innerNonce,
            serverNonce: innerServerNonce,
            retryID: 0,
            gB: ByteBuffer(bytes: half)
        )
        return TL.SetClientDHParams(
            nonce: nonce,
            serverNonce: serverNonce,
            encryptedData: ByteBuffer(bytes: secrets.seal(inner.bytes))
        )
    }

    func key(_ serversHalf: [UInt8]) throws -> AuthKey {
        AuthKey(try #require(DiffieHellman.sharedSecret(pair, other: serversHalf)))
    }

    var secrets: ExchangeSecrets {
        ExchangeSecrets(newNonce: SecretBytes(copying: newNonce.bytes), serverNonce: serverNonce.bytes)
    }

    struct Refused: Error {}

    private var inner: TL.PQInnerData {
        switch form {
        case .plain:
            .pQInnerData(
                .init(pq: pq, p: p, q: q, nonce: innerNonce, serverNonce: innerServerNonce, newNonce: newNonce)
            )
        case .dc:
            .pQInnerDataDC(
                .init(
                    pq: pq,
                    p: p,
                    q: q,
                    nonce: innerNonce,
                    serverNonce: innerServerNonce,
                    newNonce: newNonce,
                    dc: dcCode
                )
            )
        case .temporary:
            .pQInnerDataTemp(
                .init(
                    pq: pq,
                    p: p,
                    q: q,
                    nonce: innerNonce,
                    serverNonce: innerServerNonce,
                    newNonce: newNonce,
                    expiresIn: lifetime
                )
            )
        case .temporaryDC:
            .pQInnerDataTempDC(
                .init(
                    pq: pq,
                    p: p,
                    q: q,
                    nonce: innerNonce,
                    serverNonce: innerServerNonce,
                    newNonce: newNonce,
                    dc: dcCode,
                    expiresIn: lifetime
                )
            )
        }
    }

    /// Pollard's rho, in Brent's form; some ten thousand steps.
    private static func factor(of product: UInt64) -> UInt64 {
        var constant: UInt64 = 1
        while true {
            var (slow, fast, divisor) = (UInt64(2), UInt64(2), UInt64(1))
            func step(_ value: UInt64) -> UInt64 {
                let square = value.multipliedFullWidth(by: value)
                return (product.dividingFullWidth((square.high % product, square.low)).remainder + constant) % product
            }
            while divisor == 1 {
                slow = step(slow)
                fast = step(step(fast))
                divisor = greatestCommonDivisor(slow > fast ? slow - fast : fast - slow, product)
            }
            if divisor != product { return divisor }
            constant += 1
        }
    }

    private static func greatestCommonDivisor(_ one: UInt64, _ other: UInt64) -> UInt64 {
        var (one, other) = (one, other)
        while other > 0 { (one, other) = (other, one % other) }
        return one
    }
}

extension ExchangeRig {
    /// Begins, and gives the client what it was offered.
    func begin(_ client: inout ExchangeClient) throws {
        client.take(try say(client.begin).read(TL.ResPQ.self))
    }

    /// Goes on to the server's half.
    func halfway(_ client: ExchangeClient, dc: DataCentre? = nil) throws -> [UInt8] {
        let answer = try say(client.secret(to: key), dc: dc).read(TL.ServerDHParams.self)
        return try client.check(answer, at: clock.now)
    }

    func finish(_ client: ExchangeClient) throws -> TL.SetClientDHParamsAnswer {
        try say(client.halfRequest).read(TL.SetClientDHParamsAnswer.self)
    }
}
