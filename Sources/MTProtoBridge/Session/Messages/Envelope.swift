internal import NIOCore

/// What stands around the message of a packet, once that is opened.
struct Envelope: Sendable {
    static let byteCount = 32
    static let paddingBytes = 12...1_024

    let salt: Int64
    let sessionID: Int64
    let id: MessageID
    let seqno: Int32
    let body: ByteBuffer

    /// Reads the plain text of a packet; `nil` where its lengths cannot be.
    init?(_ plain: ByteBuffer) {
        var plain = plain
        guard
            let (salt, session, id, seqno, length) = plain.readMultipleIntegers(
                endianness: .little,
                as: (Int64, Int64, Int64, Int32, Int32).self
            ),
            length >= 0, length.isMultiple(of: 4),
            Self.paddingBytes.contains(plain.readableBytes - Int(length)),
            let body = plain.readSlice(length: Int(length))
        else { return nil }
        self.salt = salt
        sessionID = session
        self.id = MessageID(rawValue: id)
        self.seqno = seqno
        self.body = body
    }
}
