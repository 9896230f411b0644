internal import MTProtoCrypto
internal import MTProtoTL
internal import NIOCore

/// The first piece of work: opening the client's secret with the server's key, and making the server's half of the key.
struct SecretOpening: Sendable {
    let name: ExchangeName
    let pq: PQ
    let encrypted: [UInt8]
    let connectionDC: DataCentre?

    /// Takes an RSA operation and a power, some milliseconds; nil where the client's secret is not right.
    func run(_ key: ServerKey, now: WallTime) -> OpenedSecret? {
        guard let received = key.openInnerData(encrypted), let secret = ClientSecret(received),
            secret.nonce == name.nonce, secret.serverNonce == name.serverNonce,
            secret.pq == pq.product, pq.isSolved(p: secret.p, q: secret.q)
        else { return nil }
        let secrets = ExchangeSecrets(
            newNonce: SecretBytes(copying: secret.newNonce.bytes),
            serverNonce: name.serverNonce.bytes
        )
        let pair = DiffieHellman.makePair()
        return OpenedSecret(
            request: encrypted,
            secrets: secrets,
            pair: pair,
            dc: secret.dc.flatMap { DataCentre(code: $0) } ?? connectionDC ?? .usual,
            lifetime: secret.lifetime,
            answer: answer(pair, secrets, now)
        )
    }

    private func answer(_ pair: DiffieHellman.Pair, _ secrets: ExchangeSecrets, _ now: WallTime) -> ByteBuffer {
        var inner = TLWriter()
        TL.ServerDHInnerData(
            nonce: name.nonce,
            serverNonce: name.serverNonce,
            g: DiffieHellman.generator,
            dhPrime: ByteBuffer(bytes: DiffieHellman.prime),
            gA: ByteBuffer(bytes: pair.publicValue),
            serverTime: Int32(clamping: now.seconds)
        ).write(to: &inner)
        let sealed = secrets.seal(Array(inner.buffer.readableBytesView))
        var answer = TLWriter()
        TL.ServerDHParams.serverDHParamsOk(
            .init(nonce: name.nonce, serverNonce: name.serverNonce, encryptedAnswer: ByteBuffer(bytes: sealed))
        ).write(to: &answer)
        return answer.buffer
    }
}

/// What both sides know after the first piece of work, and the server alone of its half.
struct OpenedSecret: Sendable {
    /// What the client sent, to know it again.
    let request: [UInt8]
    let secrets: ExchangeSecrets
    let pair: DiffieHellman.Pair
    let dc: DataCentre
    /// Seconds that a temporary key lives.
    let lifetime: Int32?
    /// `server_DH_params_ok`, as often as it is asked for.
    let answer: ByteBuffer
}
