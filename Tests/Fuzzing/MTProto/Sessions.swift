internal import FuzzSupport
internal import MTProtoCrypto
internal import MTProtoTL
internal import NIOCore
internal import TLSupport

@testable internal import MTProtoBridge

extension FuzzTarget {
    /// Sessions: whatever a client with a key of its own says, what goes out keeps to the protocol and to the limits.
    static let sessions = FuzzTarget("mtproto-sessions", bytesMax: 2048) { input in
        var input = input
        var bench = SessionBench()
        while !input.isAtEnd {
            switch input.byte() % 8 {
            case 0: bench.pass(seconds: Int64(input.byte()))
            case 1: bench.answer()
            case 2: bench.reconnect()
            case 3: bench.push(bytesMax: input.number(in: 0...70_000))
            case 4: try bench.sendOut(acknowledging: input.flag())
            default:
                let id = Int64(Int8(bitPattern: input.byte()))
                let body = bench.body(&input)
                try bench.say(body, offset: id, seqno: Int32(input.byte()))
            }
        }
        try bench.sendOut(acknowledging: false)
    }
}

/// A session between a client that says anything and a server that answers now and then.
private struct SessionBench {
    private static let start: Int64 = 1_800_000_000

    private var state = SessionState(id: 7)
    private var salts: SaltSchedule
    private var now = WallTime(nanoseconds: start * 1_000_000_000)
    private var random = SystemRandomNumberGenerator()
    private var running: [MessageID] = []
    private var lastSaid: Int64 = start << 32
    private var lastHeard: [Int64] = []
    private var newest: Int64 = 0

    init() {
        let key = AuthKey(SecretBytes(copying: [UInt8](repeating: 3, count: AuthKey.byteCount)))
        let stored = StoredAuthKey(key: key, createdAt: Int32(Self.start), dc: .usual, firstSalt: 99)
        salts = SaltSchedule(stored, admitsFirst: true, using: &random)
        state.connect(now: now)
    }

    mutating func pass(seconds: Int64) {
        now = WallTime(nanoseconds: now.nanoseconds + seconds * 1_000_000_000)
        state.age(now: now)
        take(state.expireWaits(now: now))
    }

    mutating func reconnect() {
        if state.isConnected { state.disconnect() } else { state.connect(now: now) }
    }

    mutating func push(bytesMax: Int) {
        state.push(ByteBuffer(repeating: 0, count: bytesMax / 4 * 4), now: now, isWritable: bytesMax & 1 == 0)
    }

    mutating func answer() {
        guard !running.isEmpty else { return }
        let id = running.removeFirst()
        let result = RPCResult.encoded(true, answering: id, layer: 229, dc: 2)
        take(state.answer(id, result, isSuccess: id.rawValue & 4 == 0, now: now))
    }

    /// One of the things that sessions understand, about messages of before, or any bytes.
    func body(_ input: inout FuzzInput) -> ByteBuffer {
        let ids = lastHeard + [lastSaid]
        switch input.byte() % 12 {
        case 0: return bytes(of: TL.Ping(pingID: 1))
        case 1: return bytes(of: TL.MsgsAck(msgIDs: ids))
        case 2: return bytes(of: TL.MsgsStateReq(msgIDs: ids))
        case 3:
            return bytes(of: TL.GetFutureSalts(num: Int32(bitPattern: UInt32(input.number(in: 0...Int(UInt32.max))))))
        case 4: return bytes(of: TL.RpcDropAnswerCall(reqMsgID: lastSaid))
        case 5:
            return bytes(of: TL.PingDelayDisconnect(pingID: 1, disconnectDelay: Int32(Int8(bitPattern: input.byte()))))
        case 6: return bytes(of: TL.DestroySession(sessionID: 7))
        case 7: return wrapped(after: lastSaid)
        case 8: return bytes(of: TL.MsgResendReqFields(msgIDs: ids))
        case 9:
            let parts = (0..<input.number(in: 0...3)).map { number in
                TL.ContainedMessage(
                    msgID: lastSaid + 4 * Int64(number + 1),
                    seqNo: Int32(input.byte()),
                    body: number == 0 ? wrapped(after: lastSaid) : bytes(of: TL.HelpGetConfig())
                )
            }
            return bytes(of: TL.MsgContainer(messages: parts))
        case 10: return bytes(of: TL.HelpGetConfig())
        default: return ByteBuffer(bytes: input.bytes(input.number(in: 0...255)))
        }
    }

    private func wrapped(after id: Int64) -> ByteBuffer {
        var writer = TLWriter()
        TL.InvokeAfterMsg(msgID: id).write(to: &writer)
        TL.HelpGetConfig().write(to: &writer)
        return writer.buffer
    }

    mutating func say(_ body: ByteBuffer, offset: Int64, seqno: Int32) throws {
        // Later than all before it, unless the input wants otherwise.
        let id = max(now.seconds << 32, lastSaid + 64) + offset * 4 + (offset == 127 ? 1 : 0)
        var plain = ByteBuffer()
        plain.writeMultipleIntegers(
            offset == 126 ? 1 : salts.current(now: now),
            Int64(7),
            id,
            seqno,
            Int32(body.readableBytes),
            endianness: .little
        )
        plain.writeImmutableBuffer(body)
        plain.writeRepeatingByte(0, count: 12)
        guard let envelope = Envelope(plain) else {
            return try require(!body.readableBytes.isMultiple(of: 4), "a message of whole words is refused")
        }
        lastSaid = max(lastSaid, id)
        take(state.receive(envelope, salts: &salts, now: now, using: &random))
    }

    private mutating func take(_ actions: [SessionAction]) {
        for action in actions {
            if case .call(let id, _) = action { running.append(id) }
        }
    }

    /// Everything that is to go out goes, and can be read.
    mutating func sendOut(acknowledging: Bool) throws {
        let messages = state.takeUnsent(now: now, isWritable: true)
        try require(state.isConnected || messages.isEmpty, "sent without a connection")
        for message in messages {
            try require(message.id.rawValue & 1 == 1, "\(message.id) is a client's")
            try require(message.body.readableBytes.isMultiple(of: 4), "a message of half words")
        }
        try require(Set(messages.map(\.id)).count == messages.count, "two messages with one id")
        try require(state.outbox.keptCount <= Outbox.keptCountMax, "\(state.outbox.keptCount) messages are kept")
        try require(state.received.count <= ReceivedMessages.countMax, "\(state.received.count) ids are kept")
        if let head = messages.isEmpty ? nil : state.containerHead(now: now) {
            try require(messages.allSatisfy { $0.id < head.id }, "a container older than what is in it")
        }
        lastHeard = messages.suffix(16).map(\.id.rawValue)
        if acknowledging { state.acknowledge(lastHeard) }
    }
}
