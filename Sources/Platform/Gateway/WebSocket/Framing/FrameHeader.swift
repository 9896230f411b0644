internal import NIOCore

/// The first 2 to 14 bytes of a frame.
struct FrameHeader {
    let opcode: FrameOpcode
    let isFinal: Bool
    /// RSV1: the message that begins here is compressed (RFC 7692).
    let isCompressed: Bool
    /// The four masking bytes, the first one lowest; zero in a server's frame, which has none.
    let maskingKey: UInt32
    let headerLength: Int
    let payloadLength: Int

    var frameLength: Int { headerLength + payloadLength }

    /// Reads the header that starts at `index`; `nil` while it is not all there.
    ///
    /// What is wrong is found as early as the bytes show it: an unmasked frame is refused on its second byte.
    static func read(
        from buffer: borrowing ByteBuffer,
        at index: Int,
        rules: FrameRules
    ) throws(FrameViolation) -> FrameHeader? {
        guard let start = buffer.getInteger(at: index, as: UInt16.self) else { return nil }
        guard let opcode = FrameOpcode(rawValue: UInt8(truncatingIfNeeded: start >> 8) & 0x0F) else {
            throw .reservedOpcode
        }
        let isFinal = start & 0x8000 != 0
        let isCompressed = start & 0x4000 != 0
        try check(reserved: start & 0x7000, opcode: opcode, rules: rules)
        switch (rules.sender, start & 0x0080 != 0) {
        case (.client, false): throw .notMasked
        case (.server, true): throw .masked
        case (.client, true), (.server, false): break
        }

        let short = Int(start & 0x007F)
        if opcode.isControl {
            guard isFinal else { throw .controlFragmented }
            guard short <= 125 else { throw .controlTooLong }
        }
        guard let payloadLength = try readLength(short, from: buffer, at: index + 2) else { return nil }
        guard payloadLength <= rules.messageBytesMax else { throw .messageTooLarge }

        let keyIndex = index + 2 + lengthBytes(short)
        let keyLength = rules.sender == .client ? 4 : 0
        guard buffer.writerIndex >= keyIndex + keyLength else { return nil }
        let key = keyLength > 0 ? buffer.getInteger(at: keyIndex, endianness: .little, as: UInt32.self) ?? 0 : 0
        return FrameHeader(
            opcode: opcode,
            isFinal: isFinal,
            isCompressed: isCompressed,
            maskingKey: key,
            headerLength: keyIndex + keyLength - index,
            payloadLength: payloadLength
        )
    }

    /// RSV1 is allowed on the first frame of a data message if compression was agreed, nothing else ever.
    private static func check(
        reserved bits: UInt16,
        opcode: FrameOpcode,
        rules: FrameRules
    ) throws(FrameViolation) {
        if bits == 0 { return }
        guard bits == 0x4000 else { throw .reservedBits }
        guard rules.allowsCompression else { throw .reservedBits }
        guard opcode == .text || opcode == .binary else { throw .reservedBits }
    }

    private static func lengthBytes(_ short: Int) -> Int {
        switch short {
        case 126: 2
        case 127: 8
        default: 0
        }
    }

    private static func readLength(
        _ short: Int,
        from buffer: borrowing ByteBuffer,
        at index: Int
    ) throws(FrameViolation) -> Int? {
        switch short {
        case 126:
            guard let length = buffer.getInteger(at: index, as: UInt16.self) else { return nil }
            guard length > 125 else { throw .lengthNotMinimal }
            return Int(length)
        case 127:
            guard let length = buffer.getInteger(at: index, as: UInt64.self) else { return nil }
            guard length > UInt64(UInt16.max) else { throw .lengthNotMinimal }
            guard let exact = Int(exactly: length) else { throw .messageTooLarge }
            return exact
        default:
            return short
        }
    }
}

/// What one connection's frames are held to.
package struct FrameRules: Sendable, Equatable {
    /// Which side writes the frames: a client's are masked, a server's are not.
    package enum Sender: Sendable {
        case client
        case server
    }

    package var sender = Sender.client
    /// The largest message, whole or put together from fragments.
    package var messageBytesMax = 1 << 20
    /// The most frames one message may come in.
    var fragmentCountMax = 1024
    /// Whether permessage-deflate was agreed in the handshake.
    var allowsCompression = false

    package init(
        sender: Sender = .client,
        messageBytesMax: Int = 1 << 20,
        fragmentCountMax: Int = 1024,
        allowsCompression: Bool = false
    ) {
        self.sender = sender
        self.messageBytesMax = messageBytesMax
        self.fragmentCountMax = fragmentCountMax
        self.allowsCompression = allowsCompression
    }
}
