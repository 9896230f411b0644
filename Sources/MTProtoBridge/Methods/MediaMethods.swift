internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine

/// Saying files: what takes time is done first, and then they are said on the session's loop like all else.
extension MethodTable {
    mutating func addMedia(_ desk: FileDesk) {
        onAsync(TL.MessagesSendMedia.self) { function, caller throws(RPCError) in
            let peer = try caller.viewer.peer(function.peer)
            guard function.scheduleDate == nil else { throw .scheduleDateInvalid }
            let caption = try SpokenText(caption: function.message, function.entities ?? [], caller.viewer)
            return Words(
                peer: peer,
                media: try await desk.media(function.media, caption: caption, caller),
                isSilent: function.silent,
                answers: function.replyTo?.number(with: peer),
                randomID: function.randomID
            )
        } then: { words, call, session in
            session.say(words) { result in
                if call.function.clearDraft, case .success = result { session.clearDraft(of: words.peer) }
                call.answer(result)
            }
        }
        onAsync(TL.MessagesSendMultiMedia.self) { function, caller throws(RPCError) in
            try await desk.album(function, caller)
        } then: { album, call, session in
            session.say(album) { result in
                if call.function.clearDraft, case .success = result { session.clearDraft(of: album[0].peer) }
                call.answer(result)
            }
        }
        onAsync(TL.MessagesUploadMedia.self) { function, caller throws(RPCError) in
            _ = try caller.viewer.peer(function.peer)
            let media = try await desk.media(function.media, caption: SpokenText(text: ""), caller)
            return caller.viewer.wire(media, date: desk.clock.now.seconds)
        }
    }
}

extension FileDesk {
    /// The most files of one album.
    private static let albumCountMax = 10

    /// The files of an album, as messages that share a number.
    fileprivate func album(
        _ function: TL.MessagesSendMultiMedia,
        _ caller: UserCaller
    ) async throws(RPCError) -> [Words] {
        let peer = try caller.viewer.peer(function.peer)
        guard function.scheduleDate == nil else { throw .scheduleDateInvalid }
        guard let first = function.multiMedia.first else { throw .mediaEmpty }
        guard function.multiMedia.count <= Self.albumCountMax else { throw .multiMediaTooLong }
        // The client's own name for the first is as random, and the same when the call is repeated.
        let number = function.multiMedia.count > 1 ? first.randomID : nil
        var album: [Words] = []
        for single in function.multiMedia {
            let caption = try SpokenText(caption: single.message, single.entities ?? [], caller.viewer)
            var media = try await media(single.media, caption: caption, caller)
            media.album = number
            album.append(
                Words(
                    peer: peer,
                    media: media,
                    isSilent: function.silent,
                    answers: function.replyTo?.number(with: peer),
                    randomID: single.randomID
                )
            )
        }
        return album
    }
}

extension TL.InputReplyTo {
    fileprivate func number(with peer: PeerNumber) -> MessageNumber? {
        guard case .inputReplyToMessage(let reply) = self else { return nil }
        return MessageNumber(reply.replyToMsgID, with: peer)
    }
}

extension MethodCall {
    fileprivate func answer(_ result: Result<Function.Answer, RPCError>) {
        switch result {
        case .success(let answer): succeed(answer)
        case .failure(let error): fail(error)
        }
    }
}
