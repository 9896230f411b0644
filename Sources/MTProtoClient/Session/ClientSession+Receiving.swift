internal import MTProtoCrypto
internal import MTProtoTL
package import NIOCore

extension ClientSession {
    /// Opens a packet of the server and takes what it says; after a failure the connection is of no use.
    package mutating func receive(_ packet: ByteBuffer, now: Int64) throws(ClientFailure) -> [Event] {
        if let code = TransportError.code(of: packet) { throw .refused(code) }
        let message = try open(packet)
        var events: [Event] = []
        do {
            try take(message, into: &events, now: now)
        } catch {
            throw .notMTProto
        }
        return events
    }

    private func open(_ packet: ByteBuffer) throws(ClientFailure) -> TL.ContainedMessage {
        var packet = packet
        do {
            _ = try packet.withMutableBytes { (bytes: inout MutableSpan<UInt8>) throws(MessageCipherError) in
                try cipher.decrypt(&bytes, with: key, from: .server)
            }
        } catch {
            throw .foreign
        }
        packet.moveReaderIndex(forwardBy: MessageCipher.headerByteCount)
        guard
            let (_, session, msgID, seqNo, length) = packet.readMultipleIntegers(
                endianness: .little,
                as: (Int64, Int64, Int64, Int32, Int32).self
            ),
            session == id, length >= 0, let body = packet.readSlice(length: Int(length))
        else { throw .foreign }
        return TL.ContainedMessage(msgID: msgID, seqNo: seqNo, body: body)
    }

    private mutating func take(_ message: TL.ContainedMessage, into events: inout [Event], now: Int64) throws {
        var reader = TLReader(message.body)
        let constructor = try reader.peekID()
        if constructor == TL.MsgContainer.id {
            for inner in try TL.MsgContainer(reading: &reader).messages { try take(inner, into: &events, now: now) }
            return
        }
        if message.seqNo & 1 == 1 { acks.append(message.msgID) }
        switch constructor {
        case TL.RpcResult.id: try takeResult(&reader, into: &events)
        case TL.NewSessionCreated.id:
            begin(try TL.NewSessionCreated(reading: &reader), now: now)
            events.append(.began)
        case TL.BadServerSalt.id, TL.BadMsgNotificationFields.id:
            takeRefusal(try TL.BadMsgNotification(reading: &reader), at: message.msgID, now: now)
        case TL.MsgsAck.id, TL.Pong.id, TL.FutureSalts.id, TL.MsgsStateInfo.id, TL.MsgDetailedInfoFields.id,
            TL.MsgNewDetailedInfo.id:
            break
        default: events.append(.pushed(reader))
        }
    }

    private mutating func takeResult(_ reader: inout TLReader, into events: inout [Event]) throws {
        let result = try TL.RpcResult(reading: &reader)
        // Said again after it was answered, or given up.
        guard let call = calls.removeValue(forKey: result.reqMsgID) else { return }
        if call.introduces { isIntroduced = true }
        if try reader.peekID() == TL.RpcError.id {
            events.append(.failed(call.id, try TL.RpcError(reading: &reader)))
        } else {
            events.append(.answered(call.id, reader))
        }
    }

    /// The server knows nothing of what came before.
    private mutating func begin(_ notice: TL.NewSessionCreated, now: Int64) {
        salt = notice.serverSalt
        isIntroduced = false
        renumber(calls.keys.filter { $0 < notice.firstMsgID && !unsent.contains($0) }, now: now)
    }

    private mutating func takeRefusal(_ refusal: TL.BadMsgNotification, at messageID: Int64, now: Int64) {
        switch refusal {
        case .badServerSalt(let it):
            let refused = messages(of: it.badMsgID)
            guard it.newServerSalt != salt, let first = refused.min() else { return renumber(refused, now: now) }
            // Whatever went out behind it is refused as well: all of it is said again, in its order.
            salt = it.newServerSalt
            renumber(calls.keys.filter { $0 >= first }, now: now)
        case .badMsgNotification(let it):
            // Our clock is wrong for them: theirs stands in the id of what they said.
            if it.errorCode == 16 || it.errorCode == 17 { setClock(to: messageID >> 32, now: now) }
            renumber(messages(of: it.badMsgID), now: now)
        }
    }

    /// The messages of a container, or the one that is none.
    private func messages(of id: Int64) -> [Int64] {
        containers.first { $0.id == id }?.messages ?? [id]
    }
}
