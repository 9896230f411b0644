internal import MTProtoTL
internal import NIOCore

extension SessionState {
    /// Takes a message of the protocol itself; `nil` where it is a call of the API.
    ///
    /// One that cannot be read is acknowledged and forgotten: there is nothing its client could be told.
    mutating func takeService(
        _ constructor: UInt32,
        _ id: MessageID,
        _ reader: inout TLReader,
        _ packet: PacketInHand
    ) -> [SessionAction]? {
        let now = packet.now
        do {
            switch constructor {
            case TL.MsgsAck.id: acknowledge(try TL.MsgsAck(reading: &reader).msgIDs)
            case TL.Ping.id: pong(id, try TL.Ping(reading: &reader).pingID, now: now)
            case TL.PingDelayDisconnect.id:
                let ping = try TL.PingDelayDisconnect(reading: &reader)
                pong(id, ping.pingID, now: now)
                note(id, .noted, now: now)
                return [.setSilence(seconds: ping.disconnectDelay)]
            case TL.GetFutureSalts.id:
                let asked = try TL.GetFutureSalts(reading: &reader)
                sendSalts(count: asked.num, asked: id, packet)
            case TL.MsgsStateReq.id: sendStates(of: try TL.MsgsStateReq(reading: &reader).msgIDs, asked: id, now: now)
            case TL.MsgResendReqFields.id:
                resend(try TL.MsgResendReqFields(reading: &reader).msgIDs, asked: id, now: now)
            case TL.MsgResendAnsReq.id:
                resend(try TL.MsgResendAnsReq(reading: &reader).msgIDs, asked: id, now: now)
            case TL.DestroySession.id:
                let asked = try TL.DestroySession(reading: &reader)
                note(id, .noted, now: now)
                return [.destroySession(asked.sessionID, asked: id)]
            case TL.DestroyAuthKey.id:
                note(id, .noted, now: now)
                send(TL.DestroyAuthKeyRes.destroyAuthKeyOk, now: now)
                return [.destroyKey]
            case TL.HttpWait.id, TL.MsgsAllInfo.id, TL.MsgsStateInfo.id, TL.MsgDetailedInfoFields.id,
                TL.MsgNewDetailedInfo.id:
                break
            default: return nil
            }
        } catch {
            // Acknowledged like the rest.
        }
        note(id, .noted, now: now)
        return []
    }

    private mutating func pong(_ id: MessageID, _ pingID: Int64, now: WallTime) {
        send(TL.Pong(msgID: id.rawValue, pingID: pingID), now: now)
    }

    private mutating func sendSalts(count: Int32, asked id: MessageID, _ packet: PacketInHand) {
        send(
            TL.FutureSalts(
                reqMsgID: id.rawValue,
                now: Int32(truncatingIfNeeded: packet.now.seconds),
                salts: packet.salts.future(count: count, now: packet.now)
            ),
            now: packet.now
        )
    }

    private mutating func sendStates(of ids: [Int64], asked id: MessageID, now: WallTime) {
        let states = ids.map { received.stateByte(of: MessageID(rawValue: $0), now: now) }
        send(TL.MsgsStateInfo(reqMsgID: id.rawValue, info: ByteBuffer(bytes: states)), now: now)
    }

    /// Sends the server's messages once more; what is not kept any more is said to be unknown.
    private mutating func resend(_ ids: [Int64], asked id: MessageID, now: WallTime) {
        var unknown = false
        for message in ids.prefix(Outbox.keptCountMax) where !resend(MessageID(rawValue: message)) { unknown = true }
        guard unknown else { return }
        let states = ids.map { _ in UInt8(1) }
        send(TL.MsgsStateInfo(reqMsgID: id.rawValue, info: ByteBuffer(bytes: states)), now: now)
    }
}
