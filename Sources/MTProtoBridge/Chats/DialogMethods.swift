internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine

/// The list of conversations.
extension MethodTable {
    mutating func addDialogs(_ chats: Chats) {
        onAsync(TL.MessagesGetDialogs.self) { function, caller throws(RPCError) in
            try await chats.dialogs(function, caller.chat())
        }
        onAsync(TL.MessagesGetPinnedDialogs.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            // There is no archive.
            guard function.folderID == 0 else { return try await chats.peerDialogs([], [], Cast(), me) }
            let query = NumberQuery.conversations(me.account, NumberedPage(onlyPinned: true), limit: Chats.pageCountMax)
            return try await chats.peerDialogs(query, me)
        }
        onAsync(TL.MessagesGetPeerDialogs.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            guard function.peers.count <= Chats.pageCountMax else { throw .limitInvalid }
            var peers: [PeerNumber] = []
            for case .inputDialogPeer(let input) in function.peers { peers.append(try me.viewer.peer(input.peer)) }
            return try await chats.peerDialogs(with: peers, me)
        }
        onAsync(TL.MessagesToggleDialogPin.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            guard case .inputDialogPeer(let input) = function.peer else { throw .peerIDInvalid }
            let change = ConversationSettingsChange(isPinned: function.pinned)
            try await chats.setUp(change, me.viewer.peer(input.peer), me)
            return true
        }
        onAsync(TL.MessagesMarkDialogUnread.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            guard case .inputDialogPeer(let input) = function.peer else { throw .peerIDInvalid }
            let change = ConversationSettingsChange(isMarkedUnread: function.unread)
            try await chats.setUp(change, me.viewer.peer(input.peer), me)
            return true
        }
        onAsync(TL.MessagesGetDialogUnreadMarks.self) { _, caller throws(RPCError) in
            let me = try caller.chat()
            let marked = try await chats.settings(nil, me).found.filter(\.settings.isMarkedUnread)
            return marked.map { .dialogPeer(.init(peer: $0.peer.wire)) }
        }
    }
}

extension Chats {
    func dialogs(_ function: TL.MessagesGetDialogs, _ me: ChatIdentity) async throws(RPCError) -> TL.MessagesDialogs {
        guard function.folderID ?? 0 == 0 else {
            return .dialogs(.init(dialogs: [], messages: [], chats: [], users: []))
        }
        let after: PeerNumber? =
            if case .inputPeerEmpty = function.offsetPeer { nil } else { try me.viewer.peer(function.offsetPeer) }
        let page = NumberedPage(
            after: after,
            time: function.offsetDate > 0 ? Timestamp(seconds: function.offsetDate) : nil,
            skipsPinned: function.excludePinned
        )
        let limit = min(max(Int(function.limit), 1), Self.pageCountMax)
        guard
            case .conversations(let found, let cast, let total) = try await ask(
                .conversations(me.account, page, limit: limit),
                me
            )
        else { throw .internalError }
        let messages = try await wire(found.map(\.top), me)
        let dialogs = found.map(me.viewer.wire)
        let (chats, users) = (me.viewer.chats(cast), me.viewer.users(cast))
        if after == nil, page.time == nil, found.count < limit {
            return .dialogs(.init(dialogs: dialogs, messages: messages, chats: chats, users: users))
        }
        return .dialogsSlice(
            .init(
                count: Int32(clamping: max(total, found.count)),
                dialogs: dialogs,
                messages: messages,
                chats: chats,
                users: users
            )
        )
    }

    /// The dialogs with some; one with a user whom nothing was said to yet is empty, as clients begin with that.
    func peerDialogs(with peers: [PeerNumber], _ me: ChatIdentity) async throws(RPCError) -> TL.MessagesPeerDialogs {
        let query = NumberQuery.conversationsWith(peers, me.account)
        guard case .conversations(let found, let cast, _) = try await ask(query, me) else { throw .internalError }
        let known = Set(found.map(\.peer))
        let silent = peers.filter { !$0.isGroup && !known.contains($0) }
        let settings = try await silent.isEmpty ? [] : settings(silent, me).found
        let dialogs = found.map(me.viewer.wire) + settings.map { me.viewer.emptyDialog(with: $0.peer, $0.settings) }
        return try await peerDialogs(dialogs, found.map(\.top), cast, me)
    }

    func peerDialogs(_ query: NumberQuery, _ me: ChatIdentity) async throws(RPCError) -> TL.MessagesPeerDialogs {
        guard case .conversations(let found, let cast, _) = try await ask(query, me) else { throw .internalError }
        return try await peerDialogs(found.map(me.viewer.wire), found.map(\.top), cast, me)
    }

    func peerDialogs(
        _ dialogs: [TL.Dialog],
        _ tops: [NumberedMessage],
        _ cast: Cast,
        _ me: ChatIdentity
    ) async throws(RPCError) -> TL.MessagesPeerDialogs {
        TL.MessagesPeerDialogs(
            dialogs: dialogs,
            messages: try await wire(tops, me),
            chats: me.viewer.chats(cast),
            users: me.viewer.users(cast),
            state: state(at: try await head(me))
        )
    }
}
