package import MTProtoCrypto
internal import MTProtoTL
package import NIOCore

/// A key that a client and a server agreed on.
package struct AgreedKey: Sendable {
    package let key: AuthKey
    /// What the first messages under the key carry.
    package let firstSalt: Int64

    package init(key: AuthKey, firstSalt: Int64) {
        self.key = key
        self.firstSalt = firstSalt
    }
}

/// The client's side of the exchange of a permanent key: decides what is said next, and holds no connection.
///
/// Packets go out and come in without framing. Two powers and an RSA operation: some milliseconds of a thread in all.
package struct ClientExchange: Sendable {
    package enum Step: Sendable {
        case say(ByteBuffer)
        case agreed(AgreedKey)
    }

    private enum State: Sendable {
        case begun
        case saidSecret(Named, ExchangeSecrets)
        case saidHalf(Named, ExchangeSecrets, AuthKey)
        case over
    }

    /// What both sides call the exchange.
    private struct Named: Sendable {
        let serverNonce: TLInt128
    }

    private let serverKey: ServerKey
    private let dc: Int32
    private let nonce: TLInt128
    private let newNonce: TLInt256
    private var state = State.begun
    private var lastMessageID: Int64 = 0

    /// `serverKey` is the public half of the server's key, `dc` the data centre that the client says it wants.
    package init(serverKey: ServerKey, dc: Int32 = 2) {
        self.serverKey = serverKey
        self.dc = dc
        var random = SecureRandom()
        nonce = TLInt128(random: &random)
        newNonce = TLInt256(random: &random)
    }

    /// What is said first.
    package mutating func begin() -> ByteBuffer {
        packet(TL.ReqPQMulti(nonce: nonce))
    }

    /// Takes a packet of the server.
    package mutating func receive(_ packet: ByteBuffer) throws(ClientFailure) -> Step {
        var reader = TLReader(try Self.body(of: packet))
        let current = state
        state = .over
        do {
            switch current {
            case .begun: return try sayWhom(try TL.ResPQ(reading: &reader))
            case .saidSecret(let name, let secrets):
                return try sayHalf(try TL.ServerDHParams(reading: &reader), name, secrets)
            case .saidHalf(let name, let secrets, let key):
                return try agree(try TL.SetClientDHParamsAnswer(reading: &reader), name, secrets, key)
            case .over: throw ClientFailure.exchange("it was over")
            }
        } catch let failure as ClientFailure {
            throw failure
        } catch {
            throw .notMTProto
        }
    }
}

extension ClientExchange {
    private mutating func sayWhom(_ offer: TL.ResPQ) throws(ClientFailure) -> Step {
        let product = offer.pq.readableBytesView.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        guard offer.nonce == nonce, let (p, q) = Factoring.factors(of: product) else {
            throw .exchange("an offer that nobody asked for")
        }
        guard offer.serverPublicKeyFingerprints.contains(serverKey.fingerprint) else {
            throw .exchange("the server has another key than the one it is known by")
        }
        let inner = TL.PQInnerData.pQInnerDataDC(
            TL.PQInnerDataDC(
                pq: offer.pq,
                p: ByteBuffer(integer: p),
                q: ByteBuffer(integer: q),
                nonce: nonce,
                serverNonce: offer.serverNonce,
                newNonce: newNonce,
                dc: dc
            )
        )
        let secrets = ExchangeSecrets(
            newNonce: SecretBytes(copying: newNonce.bytes),
            serverNonce: offer.serverNonce.bytes
        )
        state = .saidSecret(Named(serverNonce: offer.serverNonce), secrets)
        let request = TL.ReqDHParams(
            nonce: nonce,
            serverNonce: offer.serverNonce,
            p: ByteBuffer(integer: p),
            q: ByteBuffer(integer: q),
            publicKeyFingerprint: serverKey.fingerprint,
            encryptedData: ByteBuffer(bytes: serverKey.sealInnerData(Self.bytes(inner), .padded))
        )
        return .say(packet(request))
    }

    private mutating func sayHalf(
        _ answer: TL.ServerDHParams,
        _ name: Named,
        _ secrets: ExchangeSecrets
    ) throws(ClientFailure) -> Step {
        guard case .serverDHParamsOk(let ok) = answer, ok.nonce == nonce, ok.serverNonce == name.serverNonce,
            let opened = secrets.open(Array(ok.encryptedAnswer.readableBytesView))
        else { throw .exchange("the server did not take the secret") }
        let bytes = ByteBuffer(bytes: opened.bytes.copied())
        var reader = TLReader(bytes)
        guard let half = try? TL.ServerDHInnerData(reading: &reader),
            opened.isIntact(objectByteCount: bytes.readableBytes - reader.byteCount), half.nonce == nonce,
            half.serverNonce == name.serverNonce, half.g == DiffieHellman.generator,
            Array(half.dhPrime.readableBytesView) == DiffieHellman.prime
        else { throw .exchange("the server's half is not right") }
        let pair = DiffieHellman.makePair()
        guard let shared = DiffieHellman.sharedSecret(pair, other: Array(half.gA.readableBytesView)) else {
            throw .exchange("the server's half gives the key away")
        }
        state = .saidHalf(name, secrets, AuthKey(shared))
        let inner = TL.ClientDHInnerData(
            nonce: nonce,
            serverNonce: name.serverNonce,
            retryID: 0,
            gB: ByteBuffer(bytes: pair.publicValue)
        )
        let request = TL.SetClientDHParams(
            nonce: nonce,
            serverNonce: name.serverNonce,
            encryptedData: ByteBuffer(bytes: secrets.seal(Self.bytes(inner)))
        )
        return .say(packet(request))
    }

    private func agree(
        _ answer: TL.SetClientDHParamsAnswer,
        _ name: Named,
        _ secrets: ExchangeSecrets,
        _ key: AuthKey
    ) throws(ClientFailure) -> Step {
        guard case .dhGenOk(let ok) = answer, ok.nonce == nonce, ok.serverNonce == name.serverNonce,
            ok.newNonceHash1.bytes == secrets.proof(.done, of: key)
        else { throw .exchange("the server did not keep the key") }
        return .agreed(AgreedKey(key: key, firstSalt: secrets.firstSalt))
    }

    // MARK: Packets without a key

    /// zero(8) ‖ id(8) ‖ length(4) ‖ body.
    private mutating func packet(_ message: some TLWritable) -> ByteBuffer {
        lastMessageID += 4
        let body = Self.bytes(message)
        var packet = ByteBuffer()
        packet.writeMultipleIntegers(UInt64(0), lastMessageID, Int32(body.count), endianness: .little)
        packet.writeBytes(body)
        return packet
    }

    private static func body(of packet: ByteBuffer) throws(ClientFailure) -> ByteBuffer {
        var packet = packet
        if let code = TransportError.code(of: packet) { throw .refused(code) }
        guard
            let (keyID, _, length) = packet.readMultipleIntegers(endianness: .little, as: (UInt64, Int64, Int32).self),
            keyID == 0, length >= 4, let body = packet.readSlice(length: Int(length))
        else { throw .notMTProto }
        return body
    }

    private static func bytes(_ value: some TLWritable) -> [UInt8] {
        var writer = TLWriter()
        value.write(to: &writer)
        return Array(writer.buffer.readableBytesView)
    }
}
