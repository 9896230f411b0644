internal import MTProtoTL
internal import NIOCore

/// One session's side of the protocol: what it took, what it owes its client, and what it sent.
///
/// It holds no connection, key or clock.
struct SessionState: Sendable {
    /// Calls of one session that wait for others.
    static let waitingCountMax = 256
    /// How long a call waits for one that never came.
    static let waitSecondsMax: Int64 = 3
    static let acksPerMessageMax = 4_096
    /// What the packed messages of one packet may come to.
    static let unpackedBytesMax = 10 << 20

    /// Goes with the client's messages into every packet.
    let id: Int64
    private(set) var received = ReceivedMessages()
    private(set) var outbox = Outbox()
    /// Messages that the client waits to hear of.
    private(set) var acks: [MessageID] = []
    private var waiting: [WaitingCall] = []
    /// Calls handed out that are not answered yet.
    private(set) var runningCount = 0
    private(set) var isConnected = false
    /// Whether the client was told that the session is new, or that what it waits for is lost.
    private var isIntroduced = false
    /// An update could not be sent: the client has to ask for the difference.
    private(set) var isBehind = false

    init(id: Int64) {
        self.id = id
    }

    private struct WaitingCall {
        let call: SessionAction
        let id: MessageID
        let after: [MessageID]
        let since: Int64
    }

    /// Whether something is to go out now; acknowledgements alone wait for company.
    var hasUnsent: Bool { !outbox.unsent.isEmpty || acks.count >= Self.acksPerMessageMax }
    var isWaiting: Bool { !waiting.isEmpty }
}

/// What a session's shell has to do.
enum SessionAction: Sendable {
    /// Run a call and answer it.
    case call(MessageID, UnwrappedCall)
    /// Close the connection once nothing has come for so many seconds.
    case setSilence(seconds: Int32)
    /// End another session of the key, then answer.
    case destroySession(Int64, asked: MessageID)
    /// Forget the key, after what is to go out has gone.
    case destroyKey
}

// MARK: Connections

extension SessionState {
    /// A connection speaks for the session: what was not acknowledged goes out again.
    mutating func connect(now: WallTime) {
        isConnected = true
        guard outbox.hasLost else { return outbox.resendAll(now: now) }
        // What is lost cannot be named: the client is told that the session starts anew.
        outbox.forgetAll()
        isIntroduced = false
        isBehind = false
    }

    mutating func disconnect() {
        isConnected = false
        acks = []
        outbox.disconnect()
    }

    /// Lets go of what time has made useless.
    mutating func age(now: WallTime) {
        received.forgetOld(now: now)
        if isConnected { outbox.forgetOld(now: now) }
    }
}

// MARK: Sending

extension SessionState {
    /// Answers a call, unless its answer was taken back; gives the calls that waited for it.
    mutating func answer(_ request: MessageID, _ result: ByteBuffer, isSuccess: Bool, now: WallTime) -> [SessionAction]
    {
        if runningCount > 0 { runningCount -= 1 }
        let fate = received.fate(of: request) ?? .running
        guard fate == .running || fate == .dropped else { return [] }
        received.set(request, to: isSuccess ? .succeeded : .failed)
        acks.removeAll { $0 == request }
        if fate == .running {
            outbox.addContent(result, answering: request, now: now, isConnected: isConnected)
        }
        return waiting.isEmpty ? [] : releaseWaiting(now: now)
    }

    /// Sends an update, or remembers that the client has to ask for it.
    mutating func push(_ update: ByteBuffer, now: WallTime, isWritable: Bool) {
        guard isConnected, isWritable else {
            isBehind = true
            return
        }
        outbox.addContent(update, answering: nil, now: now, isConnected: true)
    }

    /// Everything that is to go out, in order.
    mutating func takeUnsent(now: WallTime, isWritable: Bool) -> [OutgoingMessage] {
        guard isConnected else { return [] }
        if isBehind, isWritable {
            isBehind = false
            var writer = TLWriter()
            TL.Updates.updatesTooLong.write(to: &writer)
            outbox.addContent(writer.buffer, answering: nil, now: now, isConnected: true)
        }
        while !acks.isEmpty {
            let some = acks.prefix(Self.acksPerMessageMax)
            acks.removeFirst(some.count)
            send(TL.MsgsAck(msgIDs: some.map(\.rawValue)), now: now)
        }
        return outbox.takeUnsent()
    }

    mutating func containerHead(now: WallTime) -> (id: MessageID, seqno: Int32) {
        outbox.containerHead(now: now)
    }

    /// Sends something that needs no acknowledgement.
    mutating func send(_ notice: some TLWritable, now: WallTime) {
        var writer = TLWriter()
        notice.write(to: &writer)
        outbox.addService(writer.buffer, now: now, isConnected: isConnected)
    }

    /// Tells the client once that the session is new, and from which message on it is heard.
    mutating func introduce(from first: MessageID, salt: Int64, uniqueID: Int64, now: WallTime) {
        guard !isIntroduced else { return }
        isIntroduced = true
        var writer = TLWriter()
        TL.NewSessionCreated(firstMsgID: first.rawValue, uniqueID: uniqueID, serverSalt: salt).write(to: &writer)
        outbox.addContent(writer.buffer, answering: nil, now: now, isConnected: isConnected)
    }

    mutating func refuse(_ id: MessageID, seqno: Int32, _ reason: BadMessage, now: WallTime) {
        send(
            TL.BadMsgNotificationFields(badMsgID: id.rawValue, badMsgSeqno: seqno, errorCode: reason.rawValue),
            now: now
        )
    }
}

// MARK: What receiving changes

extension SessionState {
    mutating func note(_ id: MessageID, _ fate: ReceivedMessages.Fate, now: WallTime) {
        received.note(id, fate, now: now)
        if fate == .running { runningCount += 1 }
    }

    mutating func oweAck(_ id: MessageID) {
        acks.append(id)
    }

    mutating func acknowledge(_ ids: [Int64]) {
        for id in ids { outbox.acknowledge(MessageID(rawValue: id)) }
    }

    mutating func resend(_ id: MessageID) -> Bool { outbox.resend(id) }

    mutating func resendAnswer(of request: MessageID) -> Bool { outbox.resendAnswer(of: request) }

    /// Takes back the answer of a call, as far as that is possible.
    mutating func dropAnswer(of request: MessageID) -> TL.RpcDropAnswer {
        switch received.fate(of: request) {
        case .running:
            received.set(request, to: .dropped)
            return .rpcAnswerDroppedRunning
        case .succeeded, .failed:
            guard let answer = outbox.answer(of: request) else { return .rpcAnswerUnknown }
            outbox.dropAnswer(of: request)
            return .rpcAnswerDropped(
                TL.RpcAnswerDropped(
                    msgID: answer.id.rawValue,
                    seqNo: answer.seqno,
                    bytes: Int32(answer.body.readableBytes)
                )
            )
        case .noted, .dropped, nil: return .rpcAnswerUnknown
        }
    }
}

// MARK: Calls that wait for others

extension SessionState {
    private enum Readiness {
        case ready, failed, waiting, unknown
    }

    /// Hands out a call, at once or when those before it have succeeded.
    mutating func lineUp(_ id: MessageID, _ call: UnwrappedCall, now: WallTime) -> [SessionAction] {
        let action = SessionAction.call(id, call)
        guard !call.after.isEmpty else { return [action] }
        switch readiness(after: call.after) {
        case .ready: return [action]
        case .failed: return fail(id, .msgWaitFailed, now: now)
        case .waiting, .unknown:
            guard waiting.count < Self.waitingCountMax else { return fail(id, .msgWaitTimeout, now: now) }
            waiting.append(WaitingCall(call: action, id: id, after: call.after, since: now.seconds))
            return []
        }
    }

    /// Gives up what waited too long for calls that never came.
    mutating func expireWaits(now: WallTime) -> [SessionAction] {
        var late: [MessageID] = []
        var rest: [WaitingCall] = []
        for call in waiting {
            let isLate = now.seconds - call.since >= Self.waitSecondsMax && readiness(after: call.after) == .unknown
            if isLate { late.append(call.id) } else { rest.append(call) }
        }
        waiting = rest
        return late.flatMap { fail($0, .msgWaitTimeout, now: now) }
    }

    private mutating func releaseWaiting(now: WallTime) -> [SessionAction] {
        var free: [SessionAction] = []
        var failed: [MessageID] = []
        var rest: [WaitingCall] = []
        for call in waiting {
            switch readiness(after: call.after) {
            case .ready: free.append(call.call)
            case .failed: failed.append(call.id)
            case .waiting, .unknown: rest.append(call)
            }
        }
        waiting = rest
        for id in failed { free += fail(id, .msgWaitFailed, now: now) }
        return free
    }

    private mutating func fail(_ id: MessageID, _ error: RPCError, now: WallTime) -> [SessionAction] {
        answer(id, RPCResult.encoded(error, answering: id), isSuccess: false, now: now)
    }

    private func readiness(after ids: [MessageID]) -> Readiness {
        var isUnknown = false
        var isWaiting = false
        for id in ids {
            switch received.fate(of: id) {
            case .succeeded, .noted: continue
            case .failed: return .failed
            case .running, .dropped: isWaiting = true
            case nil: isUnknown = true
            }
        }
        return isWaiting ? .waiting : isUnknown ? .unknown : .ready
    }
}

/// The messages that answer calls.
enum RPCResult {
    static func encoded(_ error: RPCError, answering request: MessageID) -> ByteBuffer {
        var writer = TLWriter()
        TL.RpcResult(reqMsgID: request.rawValue).write(to: &writer)
        TL.RpcError(errorCode: error.code, errorMessage: error.text).write(to: &writer)
        return writer.buffer
    }

    static func encoded(_ answer: any TLWritable, answering request: MessageID, layer: Int32, dc: Int32) -> ByteBuffer {
        var writer = TLWriter(layer: layer, dc: dc)
        TL.RpcResult(reqMsgID: request.rawValue).write(to: &writer)
        answer.write(to: &writer)
        return writer.buffer
    }
}
