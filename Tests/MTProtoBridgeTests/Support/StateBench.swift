import MTProtoTL
import NIOCore
import Testing

@testable import MTProtoBridge

/// A session without connection and key, its client, and the clock of both.
struct StateBench {
    static let start: Int64 = 1_800_000_000

    var state = SessionState(id: 7)
    var client: ClientTwin
    var salts: SaltSchedule
    var now = WallTime(nanoseconds: start * 1_000_000_000)
    private var random = SystemRandomNumberGenerator()

    init() {
        let key = ClientTwin.makeKey()
        let stored = StoredAuthKey(key: key, createdAt: Int32(Self.start), dc: .usual, firstSalt: 99)
        salts = SaltSchedule(stored, admitsFirst: true, using: &random)
        client = ClientTwin(key: key, salt: salts.current(now: now), seconds: Self.start)
        state.connect(now: now)
    }

    mutating func pass(seconds: Int64) {
        now = WallTime(nanoseconds: now.nanoseconds + seconds * 1_000_000_000)
        client.seconds += seconds
    }

    /// Receives a message as the only one of its packet.
    @discardableResult
    mutating func receive(_ message: TL.ContainedMessage) -> [SessionAction] {
        var plain = ByteBuffer()
        plain.writeMultipleIntegers(
            client.salt,
            client.sessionID,
            message.msgID,
            message.seqNo,
            Int32(message.body.readableBytes),
            endianness: .little
        )
        plain.writeImmutableBuffer(message.body)
        plain.writeRepeatingByte(0, count: 12)
        guard let envelope = Envelope(plain) else {
            Issue.record("the envelope cannot be read")
            return []
        }
        return state.receive(envelope, salts: &salts, now: now, using: &random)
    }

    /// Says something, and gives the message's id with what is to be done about it.
    @discardableResult
    mutating func say(_ body: some TLWritable, isContent: Bool = true) -> (id: MessageID, actions: [SessionAction]) {
        let message = client.message(body, isContent: isContent)
        return (MessageID(rawValue: message.msgID), receive(message))
    }

    @discardableResult
    mutating func say(raw body: ByteBuffer) -> (id: MessageID, actions: [SessionAction]) {
        let message = client.message(raw: body)
        return (MessageID(rawValue: message.msgID), receive(message))
    }

    /// Everything that goes out now.
    mutating func sent() -> [OutgoingMessage] {
        state.takeUnsent(now: now, isWritable: true)
    }

    /// Answers a call with a text.
    @discardableResult
    mutating func answer(_ id: MessageID, isSuccess: Bool = true) -> [SessionAction] {
        let result = RPCResult.encoded("done", answering: id, layer: 229, dc: 2)
        return state.answer(id, result, isSuccess: isSuccess, now: now)
    }

    /// A session that has been introduced and sent everything.
    static func introduced() -> StateBench {
        var bench = StateBench()
        bench.say(TL.Ping(pingID: 1), isContent: false)
        _ = bench.sent()
        return bench
    }
}

extension OutgoingMessage {
    var constructor: UInt32 { body.getInteger(at: body.readerIndex, endianness: .little) ?? 0 }

    func read<Value: TLValue>(_: Value.Type) throws -> Value {
        var reader = TLReader(body)
        return try Value(reading: &reader)
    }

    /// The error that a call is answered with.
    func rpcError() throws -> TL.RpcError {
        var reader = TLReader(body)
        _ = try TL.RpcResult(reading: &reader)
        return try TL.RpcError(reading: &reader)
    }
}

extension [OutgoingMessage] {
    func first<Value: TLConstructor>(_: Value.Type) throws -> Value? {
        try first { $0.constructor == Value.id }?.read(Value.self)
    }

    func count(of id: UInt32) -> Int { count { $0.constructor == id } }
}

extension [SessionAction] {
    /// The functions of the calls among them.
    var calls: [UInt32] {
        compactMap { action in
            if case .call(_, let call) = action { call.functionID } else { nil }
        }
    }
}
