import MTProtoCrypto
import MTProtoTL
import NIOCore
import Testing

@testable import MTProtoBridge

/// A client's end of a session: seals what it says, and opens what it is told.
struct ClientTwin {
    let key: AuthKey
    var sessionID: Int64
    var salt: Int64
    /// What its clock shows, in Unix seconds.
    var seconds: Int64
    private var lastID: Int64 = 0
    private var contentCount: Int32 = 0
    private let cipher = MessageCipher()

    init(key: AuthKey, sessionID: Int64 = 7, salt: Int64, seconds: Int64) {
        self.key = key
        self.sessionID = sessionID
        self.salt = salt
        self.seconds = seconds
    }

    /// A key that nobody else has.
    static func makeKey() -> AuthKey { AuthKey(SecureRandom.secret(AuthKey.byteCount)) }

    /// The next message, with an id by the client's clock.
    mutating func message(_ body: some TLWritable, isContent: Bool = true) -> TL.ContainedMessage {
        message(raw: Encoded.of(body), isContent: isContent)
    }

    mutating func message(raw body: ByteBuffer, isContent: Bool = true) -> TL.ContainedMessage {
        let seqno = contentCount * 2 + (isContent ? 1 : 0)
        if isContent { contentCount += 1 }
        return TL.ContainedMessage(msgID: nextID(), seqNo: seqno, body: body)
    }

    mutating func nextID() -> Int64 {
        lastID = max(seconds << 32, lastID + 4)
        return lastID
    }

    /// Messages in a container, whose id comes after theirs.
    mutating func container(_ messages: [TL.ContainedMessage]) -> TL.ContainedMessage {
        message(TL.MsgContainer(messages: messages), isContent: false)
    }

    /// The packet of a message.
    func packet(_ message: TL.ContainedMessage, paddingBlocks: Int = 0) -> ByteBuffer {
        var packet = ByteBuffer()
        packet.writeRepeatingByte(0, count: MessageCipher.headerByteCount)
        packet.writeMultipleIntegers(
            salt,
            sessionID,
            message.msgID,
            message.seqNo,
            Int32(message.body.readableBytes),
            endianness: .little
        )
        packet.writeImmutableBuffer(message.body)
        return sealed(packet, paddingBlocks: paddingBlocks)
    }

    /// Any plain text behind the room for the header, sealed.
    func sealed(_ plain: ByteBuffer, paddingBlocks: Int = 0) -> ByteBuffer {
        var packet = plain
        let plainBytes = packet.readableBytes - MessageCipher.headerByteCount
        let byteCount = MessageCipher.packetByteCount(plainByteCount: plainBytes) + paddingBlocks * 16
        packet.writeRepeatingByte(0, count: byteCount - packet.readableBytes)
        _ = packet.withMutableBytes { cipher.encrypt(&$0, plainByteCount: plainBytes, with: key, from: .client) }
        return packet
    }

    /// The messages of a server's packet, those of containers one by one.
    func open(_ packet: ByteBuffer) throws -> [TL.ContainedMessage] {
        var packet = packet
        _ = try packet.withMutableBytes { (bytes: inout MutableSpan<UInt8>) throws(MessageCipherError) in
            try cipher.decrypt(&bytes, with: key, from: .server)
        }
        packet.moveReaderIndex(forwardBy: MessageCipher.headerByteCount)
        let envelope = try #require(Envelope(packet))
        #expect(envelope.sessionID == sessionID)
        let message = TL.ContainedMessage(msgID: envelope.id.rawValue, seqNo: envelope.seqno, body: envelope.body)
        guard message.constructor == TL.MsgContainer.id else { return [message] }
        return try message.read(TL.MsgContainer.self).messages
    }
}

/// TL objects as bytes.
enum Encoded {
    static func of(_ values: any TLWritable...) -> ByteBuffer {
        var writer = TLWriter()
        for value in values { value.write(to: &writer) }
        return writer.buffer
    }

    /// A gzip_packed of what is given.
    static func packed(_ body: ByteBuffer) -> ByteBuffer {
        var writer = TLWriter()
        writer.write(id: 0x3072_cfa1)
        TLGzip.deflate(body).write(to: &writer)
        return writer.buffer
    }
}

extension TL.ContainedMessage {
    /// What kind of message it is.
    var constructor: UInt32 { body.getInteger(at: body.readerIndex, endianness: .little) ?? 0 }

    func read<Value: TLValue>(_: Value.Type) throws -> Value {
        var reader = TLReader(body)
        return try Value(reading: &reader)
    }
}

extension [TL.ContainedMessage] {
    /// The first message of a kind.
    func first<Value: TLConstructor>(_: Value.Type) throws -> Value? {
        try first { $0.constructor == Value.id }?.read(Value.self)
    }

    func count(of id: UInt32) -> Int { count { $0.constructor == id } }
}
