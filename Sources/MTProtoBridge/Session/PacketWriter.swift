internal import MTProtoCrypto
internal import MTProtoTL
internal import NIOCore

/// Puts a session's messages into packets and seals them, each in the buffer it leaves in.
struct PacketWriter {
    /// A container ends before it holds more than this, unless it is a single message.
    static let containerBytesMax = 256 << 10
    static let containerCountMax = 100

    let cipher: MessageCipher
    let key: AuthKey
    let salt: Int64
    let sessionID: Int64
    private let allocator = ByteBufferAllocator()

    init(cipher: MessageCipher, key: AuthKey, salt: Int64, sessionID: Int64) {
        self.cipher = cipher
        self.key = key
        self.salt = salt
        self.sessionID = sessionID
    }

    /// Cuts messages into as few packets as their sizes allow.
    static func groups(of messages: [OutgoingMessage]) -> [ArraySlice<OutgoingMessage>] {
        var groups: [ArraySlice<OutgoingMessage>] = []
        var start = 0
        var bytes = 0
        for (index, message) in messages.enumerated() {
            let isFull = index - start >= containerCountMax || bytes + message.byteCount > containerBytesMax
            if index > start, isFull {
                groups.append(messages[start..<index])
                start = index
                bytes = 0
            }
            bytes += message.byteCount
        }
        if start < messages.count { groups.append(messages[start...]) }
        return groups
    }

    /// One message alone.
    func packet(_ message: OutgoingMessage) -> ByteBuffer {
        var packet = begin(bodyBytes: message.body.readableBytes, id: message.id, seqno: message.seqno)
        packet.writeImmutableBuffer(message.body)
        seal(&packet)
        return packet
    }

    /// Several messages in a container.
    func packet(_ messages: ArraySlice<OutgoingMessage>, container: (id: MessageID, seqno: Int32)) -> ByteBuffer {
        let bodyBytes = messages.reduce(8) { $0 + $1.byteCount }
        var packet = begin(bodyBytes: bodyBytes, id: container.id, seqno: container.seqno)
        packet.writeMultipleIntegers(TL.MsgContainer.id, UInt32(messages.count), endianness: .little)
        for message in messages {
            packet.writeMultipleIntegers(
                message.id.rawValue,
                message.seqno,
                Int32(message.body.readableBytes),
                endianness: .little
            )
            packet.writeImmutableBuffer(message.body)
        }
        seal(&packet)
        return packet
    }

    private func begin(bodyBytes: Int, id: MessageID, seqno: Int32) -> ByteBuffer {
        let byteCount = MessageCipher.packetByteCount(plainByteCount: Envelope.byteCount + bodyBytes)
        var packet = PacketEncoder.emptyPacket(capacity: byteCount, allocator: allocator)
        packet.writeRepeatingByte(0, count: MessageCipher.headerByteCount)
        packet.writeMultipleIntegers(
            salt,
            sessionID,
            id.rawValue,
            seqno,
            Int32(bodyBytes),
            endianness: .little
        )
        return packet
    }

    private func seal(_ packet: inout ByteBuffer) {
        let plainBytes = packet.readableBytes - MessageCipher.headerByteCount
        let packetBytes = MessageCipher.packetByteCount(plainByteCount: plainBytes)
        packet.writeRepeatingByte(0, count: packetBytes - packet.readableBytes)
        _ = packet.withMutableBytes { cipher.encrypt(&$0, plainByteCount: plainBytes, with: key, from: .server) }
    }
}
