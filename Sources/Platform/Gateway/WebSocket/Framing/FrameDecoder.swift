package import NIOCore

/// Turns one peer's bytes into messages and control frames (RFC 6455); by default the peer is a client.
///
/// A value without channel or clock: bytes go in with `append`, events come out of `next` until it says `nil`. It
/// holds at most one incomplete message and what arrived since. A message that came in one frame is a slice of the
/// bytes that arrived with it.
package struct FrameDecoder {
    private let rules: FrameRules
    /// What has arrived and is not yet handed out, from the start of a frame.
    private var buffer = ByteBuffer()
    private var unmasking = Unmasking()
    private var assembly: Assembly?
    private var isFinished = false

    /// How far into `buffer` the masks are off, seen from its reader index.
    private struct Unmasking {
        /// Everything before is headers read and payload unmasked.
        var offset = 0
        /// What is left of the payload that starts or goes on at `offset`.
        var payloadLeft = 0
        /// The key for the byte at `offset`.
        var key: UInt32 = 0
    }

    /// A message of which some fragments have come.
    private struct Assembly {
        let kind: MessageKind
        let isCompressed: Bool
        var payload: ByteBuffer
        var fragmentCount = 1
    }

    package init(rules: FrameRules = FrameRules()) {
        self.rules = rules
    }

    /// Whether a frame or a message has begun and is not complete.
    var isAmidMessage: Bool { assembly != nil || buffer.readableBytes > 0 }

    /// Takes bytes from the socket.
    ///
    /// They are copied once: the channel keeps its read buffer for the next read, so unmasking in place there would
    /// copy that buffer's whole capacity instead.
    package mutating func append(_ bytes: ByteBuffer) {
        if isFinished { return }
        if buffer.readerIndex > 0 || buffer.capacity == 0 {
            // Slices of the old storage may be out; a fresh one keeps the unmasking below in place.
            var fresh = ByteBufferAllocator().buffer(capacity: buffer.readableBytes + bytes.readableBytes)
            fresh.writeImmutableBuffer(buffer)
            buffer = fresh
        }
        buffer.writeImmutableBuffer(bytes)
        unmaskArrived()
    }

    /// The next message or control frame, or `nil` until more bytes come.
    ///
    /// After a close frame or a violation there is nothing more.
    package mutating func next() throws(FrameViolation) -> FrameEvent? {
        if isFinished { return nil }
        do {
            while let header = try FrameHeader.read(from: buffer, at: buffer.readerIndex, rules: rules) {
                try checkOrder(of: header)
                guard buffer.readableBytes >= header.frameLength else { return nil }
                buffer.moveReaderIndex(forwardBy: header.headerLength)
                guard let payload = buffer.readSlice(length: header.payloadLength) else { return nil }
                unmasking.offset -= header.frameLength
                if buffer.readableBytes == 0 { buffer = ByteBuffer() }
                if let event = try take(header, payload) { return event }
            }
            return nil
        } catch {
            finish()
            throw error
        }
    }

    /// Forgets what is held and takes nothing more.
    mutating func finish() {
        isFinished = true
        buffer = ByteBuffer()
        assembly = nil
    }

    // MARK: Unmasking

    /// Takes the masks off all payload bytes at hand, before any slice of them is handed out.
    ///
    /// Doing it frame by frame would copy the storage for each frame whose predecessor someone still holds.
    private mutating func unmaskArrived() {
        while true {
            let count = min(unmasking.payloadLeft, buffer.readableBytes - unmasking.offset)
            if count > 0 {
                buffer.unmask(from: unmasking.offset, count: count, key: unmasking.key)
                unmasking.offset += count
                unmasking.payloadLeft -= count
                unmasking.key = unmasking.key.maskingKey(after: count)
            }
            if unmasking.payloadLeft > 0 { return }
            // A bad header stops the walk here; `next` meets it again, in its turn, and says what is wrong.
            let index = buffer.readerIndex + unmasking.offset
            guard let header = try? FrameHeader.read(from: buffer, at: index, rules: rules) else { return }
            unmasking.offset += header.headerLength
            unmasking.payloadLeft = header.payloadLength
            unmasking.key = header.maskingKey
        }
    }

    // MARK: Frames to events

    private func checkOrder(of header: FrameHeader) throws(FrameViolation) {
        switch (header.opcode, assembly) {
        case (.continuation, nil):
            throw .continuationOfNothing
        case (.continuation, let begun?):
            guard begun.fragmentCount < rules.fragmentCountMax else { throw .tooManyFragments }
            guard begun.payload.readableBytes + header.payloadLength <= rules.messageBytesMax else {
                throw .messageTooLarge
            }
        case (.text, .some), (.binary, .some):
            throw .messageInsideMessage
        case (.text, nil), (.binary, nil), (.close, _), (.ping, _), (.pong, _):
            break
        }
    }

    private mutating func take(
        _ header: FrameHeader,
        _ payload: ByteBuffer
    ) throws(FrameViolation) -> FrameEvent? {
        switch header.opcode {
        case .text: try begin(.text, header, payload)
        case .binary: try begin(.binary, header, payload)
        case .continuation: try proceed(header, payload)
        case .ping: .ping(payload)
        case .pong: .pong(payload)
        case .close: try close(payload)
        }
    }

    private mutating func begin(
        _ kind: MessageKind,
        _ header: FrameHeader,
        _ payload: ByteBuffer
    ) throws(FrameViolation) -> FrameEvent? {
        if header.isFinal {
            return try message(kind, payload, isCompressed: header.isCompressed)
        }
        // An own copy, so that a fragment of one byte does not hold the burst it came in.
        var begun = ByteBufferAllocator().buffer(capacity: payload.readableBytes)
        begun.writeImmutableBuffer(payload)
        assembly = Assembly(kind: kind, isCompressed: header.isCompressed, payload: begun)
        return nil
    }

    private mutating func proceed(
        _ header: FrameHeader,
        _ payload: ByteBuffer
    ) throws(FrameViolation) -> FrameEvent? {
        assembly?.payload.writeImmutableBuffer(payload)
        assembly?.fragmentCount += 1
        guard header.isFinal, let whole = assembly else { return nil }
        assembly = nil
        return try message(whole.kind, whole.payload, isCompressed: whole.isCompressed)
    }

    private func message(
        _ kind: MessageKind,
        _ payload: ByteBuffer,
        isCompressed: Bool
    ) throws(FrameViolation) -> FrameEvent {
        if isCompressed { return .compressedMessage(kind, payload) }
        guard kind == .binary || payload.isUTF8 else { throw .textNotUTF8 }
        return .message(kind, payload)
    }

    private mutating func close(_ payload: ByteBuffer) throws(FrameViolation) -> FrameEvent {
        var rest = payload
        finish()
        if rest.readableBytes == 0 { return .close(CloseFrame()) }
        guard let number = rest.readInteger(as: UInt16.self) else { throw .closeTooShort }
        let code = CloseCode(rawValue: number)
        guard code.mayBeSent else { throw .closeCodeInvalid }
        guard rest.isUTF8 else { throw .closeReasonNotUTF8 }
        return .close(CloseFrame(code: code, reason: String(buffer: rest)))
    }
}

extension ByteBuffer {
    /// Whether the readable bytes are well-formed UTF-8; nothing is copied.
    var isUTF8: Bool {
        do {
            _ = try UTF8Span(validating: readableBytesUInt8Span)
            return true
        } catch {
            return false
        }
    }
}
