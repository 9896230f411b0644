internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine

/// Saying something: on the session's loop, without waiting, where everybody it concerns is known there.
extension MethodTable {
    mutating func addSending(_ chats: Chats) {
        on(TL.MessagesSendMessage.self) { call, _ in
            guard let session = ChatSession.of(call.call.session) else { return call.fail(.internalError) }
            let function = call.function
            do throws(RPCError) {
                let peer = try session.viewer.peer(function.peer)
                let spoken = try SpokenText(function.message, function.entities ?? [], session.viewer)
                let words = Words(
                    peer: peer,
                    text: spoken,
                    isSilent: function.silent,
                    answers: function.answeredNumber(to: peer),
                    randomID: function.randomID
                )
                session.say(words) { result in
                    switch result {
                    case .success(let updates):
                        if function.clearDraft { session.clearDraft(of: peer) }
                        call.succeed(updates)
                    case .failure(let error): call.fail(error)
                    }
                }
            } catch {
                call.fail(error)
            }
        }
        on(TL.MessagesForwardMessages.self) { call, _ in
            guard let session = ChatSession.of(call.call.session) else { return call.fail(.internalError) }
            do throws(RPCError) {
                session.forward(try Forward(call.function, session.viewer)) { result in
                    switch result {
                    case .success(let updates): call.succeed(updates)
                    case .failure(let error): call.fail(error)
                    }
                }
            } catch {
                call.fail(error)
            }
        }
    }
}

extension TL.MessagesSendMessage {
    fileprivate func answeredNumber(to peer: PeerNumber) -> MessageNumber? {
        guard case .inputReplyToMessage(let reply)? = replyTo else { return nil }
        return MessageNumber(reply.replyToMsgID, with: peer)
    }
}

extension MessageNumber {
    /// A message of a conversation as clients number it.
    init(_ id: Int32, with peer: PeerNumber) {
        switch peer {
        case .user: self = .mailbox(Place(messageID: id))
        case .group(let group): self = .group(group, Place(messageID: id))
        }
    }
}

extension Forward {
    fileprivate init(_ function: TL.MessagesForwardMessages, _ viewer: Viewer) throws(RPCError) {
        guard function.scheduleDate == nil else { throw .scheduleDateInvalid }
        guard (1...Chats.pageCountMax).contains(function.id.count) else { throw .messageIDsEmpty }
        guard function.id.count == function.randomID.count else { throw RPCError(400, "RANDOM_ID_INVALID") }
        let from = try viewer.peer(function.fromPeer)
        self.from = from
        to = try viewer.peer(function.toPeer)
        messages = zip(function.id, function.randomID).map { (MessageNumber($0, with: from), $1) }
        isSilent = function.silent
        namesAuthor = !function.dropAuthor
        keepsCaptions = !function.dropMediaCaptions
    }
}
