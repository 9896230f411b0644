internal import PlatformCore
internal import PlatformStore

/// Recognising a send that took effect before.
extension Decider {
    /// What a repeated send was answered before; `nil` for one that is new.
    func earlier(_ send: Send, by sender: Person, _ actor: Actor) throws(Refusal) -> Sent? {
        switch (send.identity, actor) {
        case (.none, _): return nil
        case (.clientID(let id), .user(_, let device, _)):
            guard let state = sender.known?.devices[device] else {
                throw .refused(ClientError(.unknownDevice, "the device is not registered; say hello again"))
            }
            return try earlier(id, window: state.window, send, actor)
        case (.clientID, .server):
            throw .refused(ClientError(.invalidArgument, "client ids belong to devices; use a send id"))
        case (.key(let key), _):
            guard let sender = sender.known else { return nil }
            guard let earlier = try memory.send(under: SendKey(account: sender.account, key: key)) else { return nil }
            guard earlier.fingerprint == send.fingerprint else { throw .refused(Self.reused) }
            return earlier.sent
        }
    }

    private func earlier(
        _ id: UInt32,
        window: SendWindow,
        _ send: Send,
        _ actor: Actor
    ) throws(Refusal) -> Sent? {
        switch window.lookup(id) {
        case .new:
            guard id < .max else {
                throw .refused(ClientError(.invalidArgument, "the client id is the last there is; register anew"))
            }
            return nil
        case .tooOld:
            let next = "the device's next client id is \(window.nextClientID)"
            throw .refused(ClientError(.idTooOld, "the client id \(id) is not remembered; \(next)"))
        case .sent(let earlier):
            let conversation = try memory.conversation(earlier.conversation)
            guard let message = try memory.message(.seq(earlier.seq), in: conversation)?.message else {
                throw .refused(ClientError(.unknownMessage, "the message sent under this id is gone"))
            }
            guard message.origin?.fingerprint == send.fingerprint else { throw .refused(Self.reused) }
            let place = place(of: try user(of: actor), message, conversation)
            return sent(message, in: conversation, place: place)
        }
    }

    /// Keeps under what id a message was sent.
    func remember(
        _ send: Send,
        _ sent: Sent,
        of sender: AccountState,
        in conversation: ConversationState,
        _ actor: Actor
    ) {
        switch send.identity {
        case .none: break
        case .clientID(let id):
            guard case .user(_, let number, _) = actor, let device = sender.devices[number] else { return }
            device.window.record(SendWindow.Send(clientID: id, conversation: conversation.number, seq: sent.seq))
            device.isUnsaved = true
        case .key(let key):
            let name = SendKey(account: sender.account, key: key)
            let record = IdempotencyRecord(fingerprint: send.fingerprint, sent: sent)
            memory.insert(record, under: name)
            pending.put(record, under: name, on: DayBucket(of: now))
        }
    }

    private static let reused = ClientError(.idReused, "the id was used for another message; take a new one")
}

extension Send {
    /// Tells this content from another under the same id: FNV-1a over conversation, type and content.
    var fingerprint: UInt32 {
        if let givenFingerprint { return givenFingerprint }
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func mix(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        mix(target.kind.rawValue)
        for byte in target.id.utf8 { mix(byte) }
        mix(0)
        if let channel = target.channel {
            for byte in channel.text.utf8 { mix(byte) }
            mix(0)
        }
        for byte in body.objectName.utf8 { mix(byte) }
        mix(0)
        for byte in body.content { mix(byte) }
        return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
    }
}
