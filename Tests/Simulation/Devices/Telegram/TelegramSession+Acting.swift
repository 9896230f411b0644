internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine

/// What the users of Telegram clients do, by dice of their own.
extension TelegramSession {
    func act() {
        guard isLive, waiting.count < 12, outbox.count < 12 else { return }
        switch world.chatDice.below(100) {
        case ..<60: sayPrivately()
        case ..<72: markRead()
        case ..<80: editOwn()
        case ..<88: deleteSome(revoke: true)
        case ..<93: deleteSome(revoke: false)
        case ..<96: askDifference()
        default: break
        }
        flush()
    }

    private func sayPrivately() {
        lastRandomID += 1
        let peer = world.chatDice.one(of: world.users) ?? user
        outbox.append(Said(randomID: lastRandomID, peer: peer, text: world.text(by: name, tenant)))
        sayOutbox()
    }

    /// Sends what may be sent, oldest first.
    func sayOutbox() {
        guard isLive else { return }
        for index in outbox.indices where !outbox[index].isUnderWay && outbox[index].retryAt <= world.now {
            guard let peer = input(outbox[index].peer) else { continue }
            outbox[index].isUnderWay = true
            let said = outbox[index]
            ask(
                .send(randomID: said.randomID),
                TL.MessagesSendMessage(peer: peer, message: said.text, randomID: said.randomID)
            )
        }
    }

    private func markRead() {
        guard let (id, text) = someMessage, let peer = input(text.peer) else { return }
        let all = world.chatDice.coin()
        ask(.change, TL.MessagesReadHistory(peer: peer, maxID: all ? 0 : id))
    }

    private func editOwn() {
        guard let (id, peer) = world.chatDice.one(of: Array(own.suffix(8))), let input = input(peer) else { return }
        let text = world.text(by: name, tenant)
        ask(.change, TL.MessagesEditMessage(peer: input, id: id, message: text))
    }

    /// Takes own messages back for everybody, or any away for the user alone.
    private func deleteSome(revoke: Bool) {
        if revoke {
            let last = own.suffix(8)
            guard let index = world.chatDice.one(of: Array(last.indices)) else { return }
            // Once only: two such recalls of one commit could not be told apart.
            ask(.change, TL.MessagesDeleteMessages(revoke: true, id: [own.remove(at: index).id]))
        } else if let (id, _) = someMessage {
            ask(.change, TL.MessagesDeleteMessages(revoke: false, id: [id]))
        }
    }

    private var someMessage: (id: Int32, text: HeldText)? {
        let ids = chats.messages.keys.sorted().suffix(12)
        guard let id = world.chatDice.one(of: Array(ids)), let text = chats.messages[id] else { return nil }
        return (id, text)
    }

    /// How the client names a user, with the proof that it was told of them.
    func input(_ peer: String) -> TL.InputPeer? {
        world.account(of: peer, tenant).flatMap { input(.peerUser(.init(userID: Int64($0.rawValue)))) }
    }

    func input(_ peer: TL.Peer) -> TL.InputPeer? {
        guard case .peerUser(let user) = peer, let account, let bridge = world.process.bridge,
            let number = UInt32(exactly: user.userID)
        else { return nil }
        let hash = bridge.hash(account, .user(AccountNumber(rawValue: number)), in: world.tenants[tenant])
        return .inputPeerUser(.init(userID: user.userID, accessHash: hash))
    }
}
