internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine

/// Pinning messages in their conversation, for all who see them.
extension MethodTable {
    mutating func addPins(_ chats: Chats) {
        onAsync(TL.MessagesUpdatePinnedMessage.self) { function, caller throws(RPCError) in
            try await chats.pin(function, caller.chat())
        }
        onAsync(TL.MessagesUnpinAllMessages.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            let peer = try me.viewer.peer(function.peer)
            let place = try await chats.unpinAll(peer, me)
            if peer.isGroup { return TL.MessagesAffectedHistory(pts: 1, ptsCount: 0, offset: 0) }
            let affected = try await chats.affected(place, me)
            return TL.MessagesAffectedHistory(pts: affected.pts, ptsCount: affected.ptsCount, offset: 0)
        }
    }
}

extension Chats {
    /// Pages of pinned messages that one call unpins.
    private static let unpinnedPageCountMax = 10

    /// Pins a message and says so, or unpins it.
    func pin(
        _ function: TL.MessagesUpdatePinnedMessage,
        _ me: ChatIdentity
    ) async throws(RPCError) -> TL.Updates {
        let peer = try me.viewer.peer(function.peer)
        // What is pinned is pinned for all: nobody has a list of their own.
        if function.pmOneside, !peer.isGroup, peer != .user(me.account) { throw RPCError(400, "PIN_RESTRICTED") }
        let number = MessageNumber(function.id, with: peer)
        guard let message = try await messages(.messages([number], me.account), me).messages.first,
            message.peer == peer
        else { throw .messageIDInvalid }
        let target = try await named(peer, me).target
        let changed = try await pin(message, target, !function.unpin, me)
        guard changed.seq > .zero || changed.place > .zero else { throw RPCError(400, "CHAT_NOT_MODIFIED") }
        let isSaid = !function.unpin && !function.silent
        let notice = isSaid ? await say(message.view, in: target, peer, me) : nil
        let now = try await messages(.messages([number] + [notice].compactMap { $0 }, me.account), me)
        guard let pinned = now.messages.first else { throw .messageIDInvalid }
        let place = peer.isGroup ? changed.seq : changed.place
        var items = [NumberedItem(place: place, peer: peer, content: .changed(.pin, pinned))]
        for said in now.messages.dropFirst() {
            items.append(NumberedItem(place: said.number, peer: peer, content: .message(said)))
        }
        let answered = try await answered(now.messages.compactMap(\.reference), me)
        let updates = items.map { me.viewer.update($0, answering: answered) }
        return me.viewer.updates(updates, now.cast, at: self.now)
    }

    /// Says that a message was pinned; `nil` where that cannot be said, as the message is pinned all the same.
    private func say(
        _ pinned: MessageView,
        in target: ConversationTarget,
        _ peer: PeerNumber,
        _ me: ChatIdentity
    ) async -> MessageNumber? {
        let notice = Send(
            from: .account(me.account),
            target: target,
            body: PinNotice.body(of: pinned, pinnedBy: me.user),
            flags: [.inHistory, .updatesLast],
            reach: .checked(includesSender: true)
        )
        guard case .sent(let sent)? = try? await run(.send(notice), me) else { return nil }
        return switch peer {
        case .user: .mailbox(sent.place)
        case .group(let group): .group(group, sent.seq)
        }
    }

    private func pin(
        _ message: NumberedMessage,
        _ target: ConversationTarget,
        _ isPinned: Bool,
        _ me: ChatIdentity
    ) async throws(RPCError) -> Changed {
        let seq = MessageRef.seq(message.view.message.seq)
        return try await changed(
            .pin(Pin(by: .account(me.account), target: target, message: seq, isPinned: isPinned)),
            me
        )
    }

    /// - Returns: the last place of the caller's mailbox that it took; zero where there is none.
    func unpinAll(_ peer: PeerNumber, _ me: ChatIdentity) async throws(RPCError) -> Place {
        let target = try await named(peer, me).target
        var last = Place.zero
        for _ in 0..<Self.unpinnedPageCountMax {
            let found = try await pinned(peer, below: .last, limit: Self.pageCountMax, me).messages
            for message in found { last = max(last, try await pin(message, target, false, me).place) }
            if found.count < Self.pageCountMax { break }
        }
        return last
    }

    func pinned(
        _ peer: PeerNumber,
        below number: Place,
        limit: Int,
        _ me: ChatIdentity
    ) async throws(RPCError) -> NumberedMessages {
        try await messages(.pinned(peer, me.account, below: number, limit: limit), me)
    }
}
