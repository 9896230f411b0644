internal import MTProtoTL
internal import NIOCore

/// What a client may say before it has a key.
enum ExchangeRequest: Sendable {
    case begin(nonce: TLInt128)
    case sendSecret(TL.ReqDHParams)
    case sendHalf(TL.SetClientDHParams)
    /// Phones say that they have heard the last answer; there is nothing to say to that.
    case acknowledge

    /// Reads the beginning of a body, what follows being padding; nil where it is nothing of an exchange.
    init?(_ body: ByteBuffer) {
        var reader = TLReader(body, inflatedBytesMax: 0)
        guard let request = try? Self.read(&reader) else { return nil }
        self = request
    }

    private static func read(_ reader: inout TLReader) throws(TLError) -> ExchangeRequest? {
        switch try reader.peekID() {
        case TL.ReqPQ.id: .begin(nonce: try TL.ReqPQ(reading: &reader).nonce)
        case TL.ReqPQMulti.id: .begin(nonce: try TL.ReqPQMulti(reading: &reader).nonce)
        case TL.ReqDHParams.id: .sendSecret(try TL.ReqDHParams(reading: &reader))
        case TL.SetClientDHParams.id: .sendHalf(try TL.SetClientDHParams(reading: &reader))
        case TL.MsgsAck.id: .acknowledge
        default: nil
        }
    }
}
