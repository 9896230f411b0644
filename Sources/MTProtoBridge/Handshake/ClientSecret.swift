internal import MTProtoCrypto
internal import MTProtoTL
internal import NIOCore

/// What a client says under the server's RSA key, in whichever of its four forms.
struct ClientSecret: Sendable {
    /// A temporary key lives a day at most.
    static let lifetimeMax: Int32 = 86_400

    let pq: [UInt8]
    let p: [UInt8]
    let q: [UInt8]
    let nonce: TLInt128
    let serverNonce: TLInt128
    let newNonce: TLInt256
    /// The data centre that the client believes it speaks to.
    let dc: Int32?
    /// Seconds that a temporary key is to live; nil for a permanent one.
    let lifetime: Int32?

    /// Reads what was decrypted, which is believed only where its hash is that of exactly this object.
    init?(_ received: ReceivedObject) {
        let bytes = ByteBuffer(bytes: received.bytes.copied())
        // Nobody packs what is shorter than its package.
        var reader = TLReader(bytes, inflatedBytesMax: 0)
        guard let object = try? TL.PQInnerData(reading: &reader),
            received.isIntact(objectByteCount: bytes.readableBytes - reader.byteCount)
        else { return nil }
        self.init(object)
        if let lifetime, lifetime <= 0 { return nil }
    }

    private init(_ object: TL.PQInnerData) {
        switch object {
        case .pQInnerData(let it):
            self.init(it.pq, it.p, it.q, it.nonce, it.serverNonce, it.newNonce)
        case .pQInnerDataDC(let it):
            self.init(it.pq, it.p, it.q, it.nonce, it.serverNonce, it.newNonce, dc: it.dc)
        case .pQInnerDataTemp(let it):
            self.init(it.pq, it.p, it.q, it.nonce, it.serverNonce, it.newNonce, lifetime: it.expiresIn)
        case .pQInnerDataTempDC(let it):
            self.init(it.pq, it.p, it.q, it.nonce, it.serverNonce, it.newNonce, dc: it.dc, lifetime: it.expiresIn)
        }
    }

    private init(
        _ pq: TLBytes,
        _ p: TLBytes,
        _ q: TLBytes,
        _ nonce: TLInt128,
        _ serverNonce: TLInt128,
        _ newNonce: TLInt256,
        dc: Int32? = nil,
        lifetime: Int32? = nil
    ) {
        self.pq = Array(pq.readableBytesView)
        self.p = Array(p.readableBytesView)
        self.q = Array(q.readableBytesView)
        self.nonce = nonce
        self.serverNonce = serverNonce
        self.newNonce = newNonce
        self.dc = dc
        self.lifetime = lifetime.map { min($0, Self.lifetimeMax) }
    }
}
