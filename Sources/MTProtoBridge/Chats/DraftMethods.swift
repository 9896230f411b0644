internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine

/// Drafts: the words of one per conversation, the same on every door.
extension MethodTable {
    mutating func addDrafts(_ chats: Chats) {
        onAsync(TL.MessagesSaveDraft.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            guard function.message.utf8.count <= Limits.draftBytesMax else { throw .messageTooLong }
            let change = ConversationSettingsChange(draft: function.message)
            try await chats.setUp(change, me.viewer.peer(function.peer), me)
            return true
        }
        onAsync(TL.MessagesGetAllDrafts.self) { _, caller throws(RPCError) in
            let me = try caller.chat()
            let (found, cast) = try await chats.settings(nil, me)
            let updates = found.filter { !$0.settings.draft.isEmpty }.map { peer, settings in
                TL.Update.updateDraftMessage(.init(peer: peer.wire, draft: settings.wireDraft))
            }
            return me.viewer.updates(updates, cast, at: chats.now)
        }
        onAsync(TL.MessagesClearAllDrafts.self) { _, caller throws(RPCError) in
            let me = try caller.chat()
            for (peer, settings) in try await chats.settings(nil, me).found where !settings.draft.isEmpty {
                try await chats.setUp(ConversationSettingsChange(draft: ""), peer, me)
            }
            return true
        }
    }
}
