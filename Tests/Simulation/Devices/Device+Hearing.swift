internal import NIOCore
internal import PlatformCore
internal import PlatformGateway

/// What a device does with what it hears.
extension Device {
    func hear(_ bytes: ByteBuffer) {
        for heard in socket.hear(bytes) {
            switch heard {
            case .upgraded: greet()
            case .refused: lose(comeBackIn: 1_000)
            case .frame(let frame): hear(frame)
            case .ping(let payload): wire?.write(ClientSocket.masked(opcode: 10, payload))
            case .closed(let code): closed(code)
            case .broken(let what): world.violated(8, "\(name) heard what is no frame: \(what)")
            }
            if wire == nil { return }
        }
    }

    private func closed(_ code: UInt16) {
        world.trace.note("\(name) is closed with \(code)")
        let mayComeBack: Set<UInt16> = [1001, 1011, 1013, 4001]
        // After rubbish the link must end, and the client is itself again with a new one.
        if !mayComeBack.contains(code), !saidRubbish, code != 4014, !isShutOut(code) {
            world.violated(5, "\(name) keeps to the rules and is closed with \(code)")
        }
        wire?.cut()
        lose(comeBackIn: Int64(world.dice.within(100...3_000)))
    }

    /// Whether the device's token is no good any more for a reason: it logs in again with a user token.
    private func isShutOut(_ code: UInt16) -> Bool {
        switch LinkEnd(rawValue: code) {
        case .tokenRefused: guard world.rotations[tenant] > 0 else { return false }
        case .deviceRevoked: guard world.chronicle(tenant).revocations.contains([user, id]) else { return false }
        default: return false
        }
        deviceToken = nil
        return true
    }

    private func hear(_ frame: WireServerFrame) {
        switch frame.frame {
        case .result(let result): hear(result)
        case .error(let error): hear(error)
        case .update(let update): hear(update)
        case .goingAway, nil: break
        }
    }

    private func hear(_ result: WireResult) {
        guard let request = waiting.removeValue(forKey: result.requestID) else {
            return world.violated(5, "\(name): an answer to \(result.requestID), which waits for none")
        }
        switch (request, result.result) {
        case (.hello, .welcome(let welcome)): welcomed(welcome)
        case (.send(let clientID), .sent(let sent)): sentAnswer(sent, clientID)
        case (.change(let change), .changed(let changed)): changedAnswer(changed, change)
        case (.change, .group(let group)): learn(group)
        case (.change, .done), (.change, .invite), (.ack, .done), (.bygone, _): break
        case (.sync, .sync(let page)):
            isSyncing = false
            apply(page)
            if page.hasMore_p || droppedMeanwhile { sync() }
        case (.difference(let group), .difference(let page)): apply(page, of: group)
        case (.probe(let probe), _): probe.result = result
        default: world.violated(5, "\(name): \(request) was answered by something else")
        }
    }

    private func hear(_ error: WireError) {
        if error.requestID == 0 { return }
        guard let request = waiting.removeValue(forKey: error.requestID) else {
            return world.violated(5, "\(name): an error for \(error.requestID), which waits for none")
        }
        world.trace.note("\(name): \(request) is refused: \(error.name)")
        switch request {
        case .hello: if error.code == ClientError.Code.cursorAhead.rawValue { lostData(error) }
        case .send(let clientID): refusedSend(clientID, error)
        case .change, .ack:
            if error.code == ClientError.Code.cursorAhead.rawValue { lostData(error) }
        case .sync:
            isSyncing = false
            droppedMeanwhile = true
            asksAgainAt = world.now + 200
            if error.code == ClientError.Code.cursorAhead.rawValue { lostData(error) }
        case .difference(let group):
            asksAgainAt = world.now + 200
            let codes: [ClientError.Code] = [.cursorAhead, .notInGroup]
            if codes.contains(where: { $0.rawValue == error.code }) { lostLog(of: group, error) }
        case .bygone: break
        case .probe(let probe): probe.error = error
        }
    }

    /// The server has less than it gave out: only a lost commit can be the reason.
    private func lostData(_ error: WireError) {
        world.violated(1, "\(name) has more than the server: place \(held.place), lsn \(held.lsn); \(error.text)")
    }

    /// Unless the group's identifier names another one now, which need not be known yet.
    private func lostLog(of group: String, _ error: WireError) {
        if world.chronicle(tenant).former["g:\(group)"] == nil { return lostData(error) }
        forget("g:\(group)")
    }

    private func refusedSend(_ clientID: UInt32, _ error: WireError) {
        guard let index = outbox.firstIndex(where: { $0.clientID == clientID }) else { return }
        if error.code == ClientError.Code.idReused.rawValue || error.code == ClientError.Code.idTooOld.rawValue {
            world.violated(2, "\(name): \(error.name) for the send \(clientID), which kept its id and content")
        }
        if error.mayBeRetried {
            outbox[index].isUnderWay = false
            outbox[index].retryAt = world.now + 300
        } else {
            outbox.remove(at: index)
        }
    }
}

// MARK: Answers in the place of pushes

extension Device {
    private func sentAnswer(_ sent: WireSent, _ clientID: UInt32) {
        guard let index = outbox.firstIndex(where: { $0.clientID == clientID }) else { return }
        let frame = outbox.remove(at: index).frame
        let conversation = frame.conversation.name
        world.chronicle(tenant).acknowledged(frame.content, in: conversation, of: user, seq: sent.seq, by: name)
        // It was said in the group that had the identifier before.
        if frame.conversation.kind == .group, sent.sentTime < held.createdAt[frame.conversation.id] ?? 0 { return }
        let text = sent.isReplaced ? ToldWord.replaced(in: frame.content) : frame.content
        if held.shown[conversation]?[sent.seq] == nil {
            held.load(sent.seq, of: conversation, HeldCarried(expansion: frame.expansion))
        }
        held.show(HeldState(text: text, changedAt: 0), at: sent.seq, of: conversation)
        own.append((frame.conversation, sent.seq))
        if frame.conversation.kind == .group {
            apply(.message, at: sent.seq, of: frame.conversation.id, lsn: sent.lsn, isAnswer: true)
        } else if sent.place > 0 {
            apply(.entry(conversation, seq: sent.seq, .message), at: sent.place, lsn: sent.lsn, isAnswer: true)
        }
    }

    private func changedAnswer(_ changed: WireChanged, _ change: OwnChange) {
        let mail: HeldMail
        switch change {
        case .read(let conversation, let upTo):
            mail = .ownRead(conversation.name, upTo)
            held.takeRead(of: conversation.name, lsn: changed.lsn)
        case .deletion(let conversation, let seqs): mail = .deleted(conversation.name, seqs)
        case .clearing(let conversation, let upTo): mail = .cleared(conversation.name, upTo)
        case .recall(let conversation, let seq): return changedMessage(conversation, seq, nil, changed)
        case .edit(let conversation, let seq, let text): return changedMessage(conversation, seq, text, changed)
        case .carried(let conversation, let seq): return changedEntry(conversation, seq, changed)
        case .settings(let wish):
            held.take(wish, lsn: changed.lsn)
            return note(changed.lsn)
        case .other: return note(changed.lsn)
        }
        if changed.place > 0 {
            apply(mail, at: changed.place, lsn: changed.lsn, isAnswer: true)
        } else {
            note(changed.lsn)
        }
    }

    private func changedMessage(
        _ conversation: WireConversation,
        _ seq: UInt32,
        _ text: String?,
        _ changed: WireChanged
    ) {
        held.show(HeldState(text: text, changedAt: changed.seq), at: seq, of: conversation.name)
        changedEntry(conversation, seq, changed)
    }

    /// The answer to a change takes the place of its entry.
    private func changedEntry(_ conversation: WireConversation, _ seq: UInt32, _ changed: WireChanged) {
        let item = HeldItem.change(of: seq)
        if changed.seq == 0 { return note(changed.lsn) }
        if conversation.kind == .group {
            apply(item, at: changed.seq, of: conversation.id, lsn: changed.lsn, isAnswer: true)
        } else if changed.place > 0 {
            apply(
                .entry(conversation.name, seq: changed.seq, item),
                at: changed.place,
                lsn: changed.lsn,
                isAnswer: true
            )
        }
    }
}
