internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine

/// Changing what was said, and reading it.
extension MethodTable {
    /// Messages that one call names.
    fileprivate static var namedCountMax: Int { 100 }

    mutating func addChanges(_ chats: Chats) {
        onAsync(TL.MessagesEditMessage.self) { function, caller throws(RPCError) in
            try await chats.edit(function, caller.chat())
        }
        onAsync(TL.MessagesDeleteMessages.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            guard function.id.count <= Self.namedCountMax else { throw .limitInvalid }
            let numbers = function.id.map { MessageNumber.mailbox(Place(messageID: $0)) }
            let place = try await chats.delete(numbers, revoke: function.revoke, me)
            return try await chats.affected(place, me)
        }
        onAsync(TL.ChannelsDeleteMessages.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            guard function.id.count <= Self.namedCountMax else { throw .limitInvalid }
            let group = try me.viewer.group(function.channel)
            let numbers = function.id.map { MessageNumber.group(group, Place(messageID: $0)) }
            _ = try await chats.delete(numbers, revoke: true, me)
            return .ofSupergroup
        }
        onAsync(TL.MessagesDeleteHistory.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            let peer = try me.viewer.peer(function.peer)
            let number = function.maxID > 0 ? Place(messageID: function.maxID) : .last
            let place = try await chats.clear(peer, upTo: number, me)
            if case .group = peer { return TL.MessagesAffectedHistory(pts: 1, ptsCount: 0, offset: 0) }
            let affected = try await chats.affected(place, me)
            return TL.MessagesAffectedHistory(pts: affected.pts, ptsCount: affected.ptsCount, offset: 0)
        }
        onAsync(TL.ChannelsDeleteHistory.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            let group = try me.viewer.group(function.channel)
            _ = try await chats.clear(
                .group(group),
                upTo: function.maxID > 0 ? Place(messageID: function.maxID) : .last,
                me
            )
            return me.viewer.updates([], Cast(), at: chats.now)
        }
        onAsync(TL.MessagesReadHistory.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            let peer = try me.viewer.peer(function.peer)
            let place = try await chats.read(peer, function.maxID, me)
            if case .group = peer { return .ofSupergroup }
            return try await chats.affected(place, me)
        }
        onAsync(TL.ChannelsReadHistory.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            _ = try await chats.read(.group(me.viewer.group(function.channel)), function.maxID, me)
            return true
        }
    }
}

extension TL.MessagesAffectedMessages {
    /// Clients book every answer of this kind on the user's own state, so one about a supergroup moves none.
    static let ofSupergroup = TL.MessagesAffectedMessages(pts: 1, ptsCount: 0)
}

extension TL.MessagesEditMessage {
    /// What a message says after it: a text's text, a file's caption; `nil` for what cannot be edited.
    fileprivate func body(replacing said: MessageBody, _ viewer: Viewer) throws(RPCError) -> MessageBody? {
        guard let message else { throw .messageEmpty }
        if SpokenMedia.urlName(of: said.objectName) != nil {
            return try SpokenText(caption: message, entities ?? [], viewer).body(captioning: said)
        }
        return try SpokenText(message, entities ?? [], viewer).body(replacing: said)
    }
}

extension Chats {
    /// The state after a change at a place of the caller's mailbox; zero where nothing changed.
    func affected(_ place: Place, _ me: ChatIdentity) async throws(RPCError) -> TL.MessagesAffectedMessages {
        if place > .zero { return TL.MessagesAffectedMessages(pts: place.pts, ptsCount: 1) }
        return TL.MessagesAffectedMessages(pts: try await head(me).pts, ptsCount: 0)
    }

    func edit(_ function: TL.MessagesEditMessage, _ me: ChatIdentity) async throws(RPCError) -> TL.Updates {
        let peer = try me.viewer.peer(function.peer)
        let number = MessageNumber(function.id, with: peer)
        // Another file is another message.
        guard function.media == nil else { throw .mediaInvalid }
        guard let message = try await messages(.messages([number], me.account), me).messages.first,
            message.peer == peer, let said = message.view.message.body
        else { throw .messageIDInvalid }
        guard let body = try function.body(replacing: said, me.viewer) else { throw .messageAuthorRequired }
        guard body != said else { throw .messageNotModified }
        let edit = Edit(
            by: .account(me.account),
            target: try await named(peer, me).target,
            message: .seq(message.view.message.seq),
            body: body
        )
        let changed = try await changed(.edit(edit), me)
        let now = try await messages(.messages([number], me.account), me)
        guard let edited = now.messages.first else { throw .messageIDInvalid }
        let place = if case .user = peer { changed.place } else { changed.seq }
        let item = NumberedItem(place: place, peer: peer, content: .changed(.edit, edited))
        let answered = try await answered([edited.reference].compactMap { $0 }, me)
        return me.viewer.updates([me.viewer.update(item, answering: answered)], now.cast, at: self.now)
    }

    /// Takes messages back for everybody where the caller may, else removes them for the caller.
    ///
    /// - Returns: the last place of the caller's mailbox that it took; zero where there is none.
    func delete(
        _ numbers: [MessageNumber],
        revoke: Bool,
        _ me: ChatIdentity
    ) async throws(RPCError) -> Place {
        let found = try await messages(.messages(numbers, me.account), me).messages
        var last = Place.zero
        var own: [PeerNumber: [Place]] = [:]
        for message in found {
            let isOwn = message.view.message.sender == me.account
            if revoke, isOwn || message.peer.isGroup {
                last = max(last, try await recall(message, me))
            } else {
                own[message.peer, default: []].append(message.view.message.seq)
            }
        }
        for (peer, seqs) in own {
            let target = try await named(peer, me).target
            last = max(last, try await changed(.deleteMessages(target: target, seqs: seqs), me).place)
        }
        return last
    }

    private func recall(_ message: NumberedMessage, _ me: ChatIdentity) async throws(RPCError) -> Place {
        let recall = Recall(
            by: .account(me.account),
            target: try await named(message.peer, me).target,
            message: .seq(message.view.message.seq),
            isAdmin: message.view.message.sender != me.account,
            removesNotice: true
        )
        return try await changed(.recall(recall), me).place
    }

    func clear(_ peer: PeerNumber, upTo number: Place, _ me: ChatIdentity) async throws(RPCError) -> Place {
        let (target, seq) = try await named(peer, upTo: number, me)
        guard seq > .zero else { return .zero }
        return try await changed(.clearHistory(user: .account(me.account), target: target, upTo: seq), me).place
    }

    /// Reads a conversation up to a message; without one all of it.
    func read(_ peer: PeerNumber, _ id: Int32, _ me: ChatIdentity) async throws(RPCError) -> Place {
        let (target, seq) = try await named(peer, upTo: id > 0 ? Place(messageID: id) : .last, me)
        guard seq > .zero else { return .zero }
        return try await changed(.markRead(target: target, upTo: seq), me).place
    }
}

extension PeerNumber {
    var isGroup: Bool {
        if case .group = self { true } else { false }
    }
}
