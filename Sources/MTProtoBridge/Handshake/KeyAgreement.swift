internal import MTProtoCrypto
internal import MTProtoTL
internal import NIOCore

/// The second piece of work: making the key of both halves.
struct KeyAgreement: Sendable {
    let name: ExchangeName
    let opened: OpenedSecret
    let encrypted: [UInt8]

    /// Takes a power, some milliseconds; nil where the client's half is not right.
    func run() -> AuthKey? {
        guard let received = opened.secrets.open(encrypted) else { return nil }
        let bytes = ByteBuffer(bytes: received.bytes.copied())
        var reader = TLReader(bytes, inflatedBytesMax: 0)
        guard let half = try? TL.ClientDHInnerData(reading: &reader),
            received.isIntact(objectByteCount: bytes.readableBytes - reader.byteCount),
            half.nonce == name.nonce, half.serverNonce == name.serverNonce
        else { return nil }
        return DiffieHellman.sharedSecret(opened.pair, other: Array(half.gB.readableBytesView)).map(AuthKey.init)
    }
}
