internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine

/// What passes: who is there, and who is about to say something.
extension MethodTable {
    mutating func addPassing(_ chats: Chats) {
        on(TL.AccountUpdateStatus.self) { call, _ in
            guard let session = ChatSession.of(call.call.session) else { return call.fail(.internalError) }
            session.isAway = call.function.offline
            session.hub.reconsider(session)
            call.succeed(true)
        }
        onAsync(TL.MessagesSetTyping.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            let peer = try me.viewer.peer(function.peer)
            if case .sendMessageCancelAction = function.action { return true }
            let target = try await chats.named(peer, me).target
            _ = try await chats.run(.typing(target: target, contentType: "RC:TxtMsg"), me)
            return true
        }
    }
}
