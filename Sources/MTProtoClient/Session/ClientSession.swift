package import MTProtoCrypto
package import MTProtoTL
package import NIOCore

/// A Telegram client's end of one session, for those who drive servers: `echoim verify` and the load of the benchmarks.
///
/// How it is used: agree on a key with `ClientExchange` (packets framed by hand, `PacketCutter.opening` before the
/// first), then `call`, `flush(into:)` what is to be sent and hand every packet that `PacketCutter` gives to `receive`.
/// It numbers, seals and opens messages, acknowledges what the server says, introduces itself, and says again what the
/// server did not take (another salt, another clock, a session that began anew). It holds no connection, clock or
/// thread: `now` is in nanoseconds since 1970, and whoever uses it is on one thread at a time, which it may share its
/// cipher with. Calls stay until they are answered; more than `callCountMax` are the caller's fault.
package struct ClientSession {
    /// Names a call over all attempts to make it.
    package struct CallID: RawRepresentable, Hashable, Comparable, Sendable {
        package let rawValue: UInt64

        package init(rawValue: UInt64) {
            self.rawValue = rawValue
        }

        package static func < (one: CallID, other: CallID) -> Bool { one.rawValue < other.rawValue }
    }

    /// What came of a packet.
    package enum Event: Sendable {
        /// The reader stands before the answer.
        case answered(CallID, TLReader)
        case failed(CallID, TL.RpcError)
        /// Something that nobody asked for; nearly always `TL.Updates`.
        case pushed(TLReader)
        /// The server has begun the session anew: what it had to say before is lost.
        case began
    }

    /// Calls without an answer, at most.
    package static let callCountMax = 4_096
    private static let containerCountMax = 100
    /// Containers whose messages are remembered.
    static let containersKeptMax = 64

    /// Goes with every message.
    package let id: Int64
    package let key: AuthKey
    /// Acknowledgements wait for the company of calls until there are more than so many.
    package var acksHeldMax = 0

    let cipher: MessageCipher
    let app: ClientApp
    var salt: Int64
    /// What the server's clock shows beyond ours, in seconds.
    var clockOffset: Int64 = 0
    /// Calls by the id of the message that made them last.
    var calls: [Int64: Call] = [:]
    /// Messages that are to go out, oldest first.
    var unsent: [Int64] = []
    /// The messages of containers, for when a container is not taken.
    var containers: [(id: Int64, messages: [Int64])] = []
    var acks: [Int64] = []
    /// Whether the server knows who speaks.
    var isIntroduced = false
    private var lastCall: UInt64 = 0
    private var lastMessageID: Int64 = 0
    private var contentCount: Int32 = 0

    /// A call on its way.
    struct Call {
        let id: CallID
        /// Without what introduces the client.
        let function: ByteBuffer
        var seqno: Int32
        /// Whether the last attempt introduced the client.
        var introduces = false
    }

    /// A session that the server does not know yet, unless `id` is that of an earlier one.
    package init(
        _ agreed: AgreedKey,
        app: ClientApp,
        id: Int64 = Int64(bitPattern: UInt64.random(in: 1...(.max))),
        cipher: MessageCipher
    ) {
        key = agreed.key
        salt = agreed.firstSalt
        self.app = app
        self.id = id
        self.cipher = cipher
    }

    /// Calls that have no answer.
    package var callCount: Int { calls.count }
    /// Whether `flush` has something to write.
    package var hasUnsent: Bool { !unsent.isEmpty || acks.count > acksHeldMax }

    /// Makes a call, which goes out with the next flush.
    @discardableResult
    package mutating func call(_ function: some TLWritable, now: Int64) -> CallID {
        precondition(calls.count < Self.callCountMax, "calls that nobody waits for")
        lastCall += 1
        var writer = TLWriter()
        function.write(to: &writer)
        let call = Call(id: CallID(rawValue: lastCall), function: writer.buffer, seqno: nextSeqno(isContent: true))
        let messageID = nextMessageID(now: now)
        calls[messageID] = call
        unsent.append(messageID)
        return call.id
    }

    /// Gives up every call; answers that come yet are nobody's.
    package mutating func abandonCalls() {
        calls = [:]
        unsent = []
        containers = []
    }

    /// The connection is another one: whatever has no answer goes out again, under the ids that it has.
    package mutating func reconnected() {
        acks = []
        containers = []
        isIntroduced = false
        unsent = calls.keys.sorted()
    }

    /// Gives messages new ids and sends them again; callers hear of none of this.
    mutating func renumber(_ messages: [Int64], now: Int64) {
        for old in messages.sorted() {
            guard var call = calls.removeValue(forKey: old) else { continue }
            unsent.removeAll { $0 == old }
            call.seqno = nextSeqno(isContent: true)
            let messageID = nextMessageID(now: now)
            calls[messageID] = call
            unsent.append(messageID)
        }
    }

    // MARK: Numbers

    private mutating func nextMessageID(now: Int64) -> Int64 {
        let seconds = now / 1_000_000_000 + clockOffset
        let fraction = (now % 1_000_000_000) << 32 / 1_000_000_000
        lastMessageID = max((seconds << 32 | fraction) & ~3, lastMessageID + 4)
        return lastMessageID
    }

    private mutating func nextSeqno(isContent: Bool) -> Int32 {
        let seqno = contentCount * 2 + (isContent ? 1 : 0)
        if isContent { contentCount += 1 }
        return seqno
    }

    /// The server's clock shows so many seconds; ids go back with it, and where it does not none is given out twice.
    mutating func setClock(to serverSeconds: Int64, now: Int64) {
        let offset = serverSeconds - now / 1_000_000_000
        if offset < clockOffset { lastMessageID = 0 }
        clockOffset = offset
    }
}

// MARK: Sending

extension ClientSession {
    /// Appends all packets that are to go out, each framed; `isPressing` takes acknowledgements along that wait.
    package mutating func flush(into bytes: inout ByteBuffer, now: Int64, isPressing: Bool = false) {
        while hasUnsent || isPressing && !acks.isEmpty {
            var messages: [TL.ContainedMessage] = []
            for id in unsent.prefix(Self.containerCountMax) {
                if let message = message(id) { messages.append(message) }
            }
            unsent.removeFirst(min(unsent.count, Self.containerCountMax))
            if !acks.isEmpty {
                messages.append(service(TL.MsgsAck(msgIDs: acks), now: now))
                acks = []
            }
            if messages.count == 1 {
                seal(messages[0], into: &bytes)
            } else if !messages.isEmpty {
                let container = service(TL.MsgContainer(messages: messages), now: now)
                if containers.count >= Self.containersKeptMax { containers.removeFirst() }
                containers.append((container.msgID, messages.map(\.msgID)))
                seal(container, into: &bytes)
            }
        }
    }

    /// Sends something of the protocol's own, at once.
    package mutating func say(_ notice: some TLWritable, into bytes: inout ByteBuffer, now: Int64) {
        seal(service(notice, now: now), into: &bytes)
    }

    /// A call as a message; the first ones say who speaks.
    private mutating func message(_ id: Int64) -> TL.ContainedMessage? {
        guard var call = calls[id] else { return nil }
        var body = call.function
        if !isIntroduced {
            call.introduces = true
            calls[id] = call
            var writer = TLWriter()
            app.introduce(to: &writer)
            body = writer.buffer
            body.writeImmutableBuffer(call.function)
        }
        return TL.ContainedMessage(msgID: id, seqNo: call.seqno, body: body)
    }

    private mutating func service(_ notice: some TLWritable, now: Int64) -> TL.ContainedMessage {
        var writer = TLWriter()
        notice.write(to: &writer)
        return TL.ContainedMessage(
            msgID: nextMessageID(now: now),
            seqNo: nextSeqno(isContent: false),
            body: writer.buffer
        )
    }

    private func seal(_ message: TL.ContainedMessage, into bytes: inout ByteBuffer) {
        let plainBytes = MessageCipher.envelopeByteCount + message.body.readableBytes
        let packetBytes = MessageCipher.packetByteCount(plainByteCount: plainBytes)
        bytes.writeInteger(UInt32(packetBytes), endianness: .little)
        let (begin, start) = (bytes.readerIndex, bytes.writerIndex)
        bytes.writeRepeatingByte(0, count: MessageCipher.headerByteCount)
        bytes.writeMultipleIntegers(
            salt,
            id,
            message.msgID,
            message.seqNo,
            Int32(message.body.readableBytes),
            endianness: .little
        )
        bytes.writeImmutableBuffer(message.body)
        bytes.writeRepeatingByte(0, count: packetBytes - (bytes.writerIndex - start))
        // What stands before the packet is sealed already.
        bytes.moveReaderIndex(to: start)
        _ = bytes.withMutableBytes { cipher.encrypt(&$0, plainByteCount: plainBytes, with: key, from: .client) }
        bytes.moveReaderIndex(to: begin)
    }
}
