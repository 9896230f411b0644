internal import MTProtoTL
internal import NIOCore

extension SessionState {
    /// Takes the message of a packet that was opened; says what is to be done about it.
    mutating func receive(
        _ envelope: Envelope,
        salts: inout SaltSchedule,
        now: WallTime,
        using random: inout some RandomNumberGenerator
    ) -> [SessionAction] {
        let salt = salts.current(now: now)
        guard salts.admits(envelope.salt, now: now) else {
            send(
                TL.BadServerSalt(
                    badMsgID: envelope.id.rawValue,
                    badMsgSeqno: envelope.seqno,
                    errorCode: BadMessage.wrongSalt.rawValue,
                    newServerSalt: salt
                ),
                now: now
            )
            return []
        }
        var packet = PacketInHand(salts: salts, now: now)
        let message = TL.ContainedMessage(
            msgID: envelope.id.rawValue,
            seqNo: envelope.seqno,
            body: envelope.body
        )
        let judgement = received.judge(envelope.id, now: now)
        if case .refused(let reason) = judgement {
            refuse(envelope.id, seqno: envelope.seqno, reason, now: now)
            return []
        }
        let messages = contents(of: message, &packet)
        let first = messages?.map(\.msgID).min() ?? message.msgID
        introduce(from: MessageID(rawValue: first), salt: salt, uniqueID: Int64(bitPattern: random.next()), now: now)
        guard let messages else { return take(message, judgement, &packet) }
        if judgement == .new { note(envelope.id, .noted, now: now) }
        if envelope.seqno & 1 == 1 { oweAck(envelope.id) }
        return take(contained: messages, in: envelope, &packet)
    }

    /// The messages of a container; `nil` where it is none.
    private func contents(of message: TL.ContainedMessage, _ packet: inout PacketInHand) -> [TL.ContainedMessage]? {
        var reader = packet.reader(of: message.body)
        guard (try? reader.peekID()) == TL.MsgContainer.id else { return nil }
        packet.spend(reader, of: message.body)
        // One that cannot be read has nothing that could be taken.
        return (try? TL.MsgContainer(reading: &reader).messages) ?? []
    }

    private mutating func take(
        contained messages: [TL.ContainedMessage],
        in container: Envelope,
        _ packet: inout PacketInHand
    ) -> [SessionAction] {
        let isOrderly = messages.allSatisfy { message in
            message.msgID < container.id.rawValue && !Self.isContainer(message.body)
        }
        guard isOrderly, !messages.isEmpty else {
            refuse(container.id, seqno: container.seqno, .container, now: packet.now)
            return []
        }
        var actions: [SessionAction] = []
        for message in messages {
            let id = MessageID(rawValue: message.msgID)
            let judgement = received.judge(id, now: packet.now)
            if case .refused(let reason) = judgement {
                refuse(id, seqno: message.seqNo, reason, now: packet.now)
            } else {
                actions += take(message, judgement, &packet)
            }
        }
        return actions
    }

    private static func isContainer(_ body: ByteBuffer) -> Bool {
        body.getInteger(at: body.readerIndex, endianness: .little, as: UInt32.self) == TL.MsgContainer.id
    }

    /// Takes one message, the only one or one of several.
    private mutating func take(
        _ message: TL.ContainedMessage,
        _ judgement: ReceivedMessages.Judgement,
        _ packet: inout PacketInHand
    ) -> [SessionAction] {
        let id = MessageID(rawValue: message.msgID)
        if message.seqNo & 1 == 1 { oweAck(id) }
        if case .repeated(let fate) = judgement {
            // What was answered is answered in the same words; what is under way is acknowledged.
            if fate.isAnswered { _ = resendAnswer(of: id) }
            return []
        }
        var reader = packet.reader(of: message.body)
        guard let constructor = try? reader.peekID() else {
            return refuse(id, .inputFetchError, now: packet.now)
        }
        packet.spend(reader, of: message.body)
        if let actions = takeService(constructor, id, &reader, packet) { return actions }
        return takeCall(id, reader, now: packet.now)
    }

    private mutating func takeCall(_ id: MessageID, _ reader: TLReader, now: WallTime) -> [SessionAction] {
        do {
            let call = try UnwrappedCall(reader)
            guard call.functionID == TL.RpcDropAnswerCall.id else {
                note(id, .running, now: now)
                return lineUp(id, call, now: now)
            }
            var body = call.body
            let asked = try TL.RpcDropAnswerCall(reading: &body)
            note(id, .running, now: now)
            let answer = dropAnswer(of: MessageID(rawValue: asked.reqMsgID))
            let result = RPCResult.encoded(answer, answering: id, layer: TLWriter.canonicalLayer, dc: 0)
            return self.answer(id, result, isSuccess: true, now: now)
        } catch let error as RPCError {
            return refuse(id, error, now: now)
        } catch {
            return refuse(id, .inputFetchError, now: now)
        }
    }

    /// Answers what cannot even be read as a call.
    private mutating func refuse(_ id: MessageID, _ error: RPCError, now: WallTime) -> [SessionAction] {
        note(id, .running, now: now)
        return answer(id, RPCResult.encoded(error, answering: id), isSuccess: false, now: now)
    }
}

/// What holds for all messages of one packet.
struct PacketInHand {
    let salts: SaltSchedule
    let now: WallTime
    private var unpackedBytesLeft = SessionState.unpackedBytesMax

    init(salts: SaltSchedule, now: WallTime) {
        self.salts = salts
        self.now = now
    }

    /// Reads a message; what all messages of a packet unpack to is bounded together.
    func reader(of body: ByteBuffer) -> TLReader {
        TLReader(body, inflatedBytesMax: unpackedBytesLeft)
    }

    mutating func spend(_ reader: TLReader, of body: ByteBuffer) {
        if reader.byteCount > body.readableBytes { unpackedBytesLeft = max(0, unpackedBytesLeft - reader.byteCount) }
    }
}
