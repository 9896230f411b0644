internal import MTProtoCrypto
internal import MTProtoTL
internal import NIOCore

/// Decides what one exchange of a key does next; it holds no connection, clock, thread or store.
///
/// A client may go on over another connection and say its last request again: what was answered is answered again,
/// byte for byte, and nothing is worked out twice.
struct KeyExchange: Sendable {
    enum Reaction: Sendable {
        case answer(ByteBuffer)
        /// Milliseconds of work; `opened` takes what it gives.
        case open(SecretOpening)
        /// Milliseconds of work; `agreed` takes what it gives.
        case agree(KeyAgreement)
        /// The key has to be kept before the client hears of it; `kept` takes whether it was.
        case keep(StoredAuthKey)
        case refuse(WireEnd)
    }

    private enum State: Sendable {
        case offered
        case opening(request: [UInt8])
        case answered(OpenedSecret)
        case agreeing(request: [UInt8], OpenedSecret)
        case keeping(request: [UInt8], OpenedSecret, AuthKey)
        case ended(request: [UInt8], answer: ByteBuffer)
        case refused
    }

    /// What is encrypted in a request is no longer than this.
    static let requestByteCountMax = 1_024

    let name: ExchangeName
    let startedAt: WallTime
    private let pq: PQ
    private let fingerprint: Int64
    private var state = State.offered

    init(_ name: ExchangeName, pq: PQ, fingerprint: Int64, now: WallTime) {
        self.name = name
        self.pq = pq
        self.fingerprint = fingerprint
        startedAt = now
    }

    /// Whether a client that begins anew with the same nonce begins another exchange.
    var isOver: Bool {
        switch state {
        case .offered, .opening, .answered, .agreeing, .keeping: false
        case .ended, .refused: true
        }
    }

    /// Answers `req_pq`, however often.
    var offer: ByteBuffer {
        bytes(
            TL.ResPQ(
                nonce: name.nonce,
                serverNonce: name.serverNonce,
                pq: ByteBuffer(bytes: pq.product),
                serverPublicKeyFingerprints: [fingerprint]
            )
        )
    }

    /// `dc` is what the connection said, for clients that say nothing themselves.
    mutating func receive(_ request: TL.ReqDHParams, dc: DataCentre?) -> Reaction {
        guard request.encryptedData.readableBytes <= ServerKey.blockByteCount else { return refuse() }
        let encrypted = Array(request.encryptedData.readableBytesView)
        switch state {
        case .offered:
            let (p, q) = (Array(request.p.readableBytesView), Array(request.q.readableBytesView))
            guard pq.isSolved(p: p, q: q), request.publicKeyFingerprint == fingerprint else { return refuse() }
            state = .opening(request: encrypted)
            return .open(SecretOpening(name: name, pq: pq, encrypted: encrypted, connectionDC: dc))
        case .opening(encrypted): return .refuse(.flood)
        case .answered(let opened), .agreeing(_, let opened), .keeping(_, let opened, _):
            return opened.request == encrypted ? .answer(opened.answer) : .refuse(.exchange)
        case .opening, .ended, .refused: return .refuse(.exchange)
        }
    }

    /// The work of `open` is done; nil where what the client sent was not right.
    mutating func opened(_ opened: OpenedSecret?) -> Reaction {
        guard case .opening = state, let opened else { return refuse() }
        state = .answered(opened)
        return .answer(opened.answer)
    }

    mutating func receive(_ request: TL.SetClientDHParams) -> Reaction {
        guard request.encryptedData.readableBytes <= Self.requestByteCountMax else { return refuse() }
        let encrypted = Array(request.encryptedData.readableBytesView)
        switch state {
        case .answered(let opened):
            state = .agreeing(request: encrypted, opened)
            return .agree(KeyAgreement(name: name, opened: opened, encrypted: encrypted))
        case .agreeing(encrypted, _), .keeping(encrypted, _, _): return .refuse(.flood)
        case .ended(encrypted, let answer): return .answer(answer)
        case .offered, .opening, .agreeing, .keeping, .ended, .refused: return .refuse(.exchange)
        }
    }

    /// The work of `agree` is done; nil where what the client sent was not right.
    mutating func agreed(_ key: AuthKey?, now: WallTime) -> Reaction {
        guard case .agreeing(let request, let opened) = state else { return refuse() }
        guard let key else {
            let proof = hash(opened.secrets.proof(.failed, of: nil))
            return end(
                request,
                .dhGenFail(.init(nonce: name.nonce, serverNonce: name.serverNonce, newNonceHash3: proof))
            )
        }
        state = .keeping(request: request, opened, key)
        let createdAt = Int32(clamping: now.seconds)
        return .keep(
            StoredAuthKey(
                key: key,
                createdAt: createdAt,
                expiresAt: opened.lifetime.map { Int32(clamping: now.seconds + Int64($0)) },
                dc: opened.dc,
                firstSalt: opened.secrets.firstSalt
            )
        )
    }

    /// The key is kept, or there is another with its id.
    mutating func kept(isNew: Bool) -> Reaction {
        guard case .keeping(let request, let opened, let key) = state else { return refuse() }
        if isNew {
            let proof = hash(opened.secrets.proof(.done, of: key))
            return end(request, .dhGenOk(.init(nonce: name.nonce, serverNonce: name.serverNonce, newNonceHash1: proof)))
        }
        let proof = hash(opened.secrets.proof(.retry, of: key))
        return end(
            request,
            .dhGenRetry(.init(nonce: name.nonce, serverNonce: name.serverNonce, newNonceHash2: proof))
        )
    }

    /// Nobody could do the work, or keep the key: the client may say its last request again.
    mutating func postpone() -> Reaction {
        switch state {
        case .opening: state = .offered
        case .agreeing(_, let opened), .keeping(_, let opened, _): state = .answered(opened)
        case .offered, .answered, .ended, .refused: break
        }
        return .refuse(.flood)
    }

    private mutating func end(_ request: [UInt8], _ answer: TL.SetClientDHParamsAnswer) -> Reaction {
        let answer = bytes(answer)
        state = .ended(request: request, answer: answer)
        return .answer(answer)
    }

    private mutating func refuse() -> Reaction {
        state = .refused
        return .refuse(.exchange)
    }

    private func hash(_ bytes: [UInt8]) -> TLInt128 {
        guard let hash = TLInt128(bytes) else { preconditionFailure("a proof has sixteen bytes") }
        return hash
    }

    private func bytes(_ answer: some TLWritable) -> ByteBuffer {
        var writer = TLWriter()
        answer.write(to: &writer)
        return writer.buffer
    }
}

/// By what an exchange is found, on whichever connection.
struct ExchangeName: Hashable, Sendable {
    let nonce: TLInt128
    let serverNonce: TLInt128
}
