internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine

/// Answering messages with signs, and looking at how others did.
extension MethodTable {
    /// Messages whose reactions one call asks for.
    private static var messageCountMax: Int { 100 }
    /// Changes with the list of reactions; anything but zero, which clients send that have nothing yet.
    private static var reactionsHash: Int32 { 1 }

    mutating func addReactions(_ chats: Chats) {
        onAsync(TL.MessagesSendReaction.self) { function, caller throws(RPCError) in
            try await chats.react(function, caller.chat())
        }
        onAsync(TL.MessagesGetMessagesReactions.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            let peer = try me.viewer.peer(function.peer)
            guard function.id.count <= Self.messageCountMax else { throw .limitInvalid }
            let numbers = function.id.map { MessageNumber($0, with: peer) }
            let found = try await chats.messages(.messages(numbers, me.account), me)
            return me.viewer.updates(found.messages.map(me.viewer.reactions), found.cast, at: chats.now)
        }
        onAsync(TL.MessagesGetMessageReactionsList.self) { function, caller throws(RPCError) in
            try await chats.reactors(function, caller.chat())
        }
        on(TL.MessagesGetAvailableReactions.self) { call, _ in
            if call.function.hash == Self.reactionsHash { return call.succeed(.availableReactionsNotModified) }
            let reactions = OfferedReaction.all.map(\.wire)
            call.succeed(.availableReactions(.init(hash: Self.reactionsHash, reactions: reactions)))
        }
        on(TL.MessagesGetTopReactions.self) { call, _ in
            let emojis = OfferedReaction.all.prefix(max(0, Int(call.function.limit))).map(\.emoji)
            let reactions = emojis.map { TL.Reaction.reactionEmoji(.init(emoticon: $0)) }
            call.succeed(.reactions(.init(hash: Int64(Self.reactionsHash), reactions: reactions)))
        }
        on(TL.MessagesGetRecentReactions.self) { call, _ in
            call.succeed(.reactions(.init(hash: 0, reactions: [])))
        }
    }
}

/// A reaction that clients show for choosing; others may be given too.
struct OfferedReaction {
    let emoji: String
    let title: String

    static let all = [
        OfferedReaction(emoji: "👍", title: "Thumbs Up"),
        OfferedReaction(emoji: "👎", title: "Thumbs Down"),
        OfferedReaction(emoji: "❤", title: "Red Heart"),
        OfferedReaction(emoji: "🔥", title: "Fire"),
        OfferedReaction(emoji: "🥰", title: "Smiling Face with Hearts"),
        OfferedReaction(emoji: "👏", title: "Clapping Hands"),
        OfferedReaction(emoji: "😁", title: "Beaming Face"),
        OfferedReaction(emoji: "🤔", title: "Thinking Face"),
        OfferedReaction(emoji: "🤯", title: "Exploding Head"),
        OfferedReaction(emoji: "😱", title: "Screaming Face"),
        OfferedReaction(emoji: "😢", title: "Crying Face"),
        OfferedReaction(emoji: "🎉", title: "Party Popper"),
        OfferedReaction(emoji: "🤩", title: "Star-Struck"),
        OfferedReaction(emoji: "🙏", title: "Folded Hands"),
        OfferedReaction(emoji: "👌", title: "OK Hand"),
        OfferedReaction(emoji: "💯", title: "Hundred Points"),
    ]

    /// The server has no pictures of emojis: clients draw them with their own.
    var wire: TL.AvailableReaction {
        let none = TL.Document.documentEmpty(.init(id: 0))
        return TL.AvailableReaction(
            reaction: emoji,
            title: title,
            staticIcon: none,
            appearAnimation: none,
            selectAnimation: none,
            activateAnimation: none,
            effectAnimation: none
        )
    }
}

extension Chats {
    func react(_ function: TL.MessagesSendReaction, _ me: ChatIdentity) async throws(RPCError) -> TL.Updates {
        let peer = try me.viewer.peer(function.peer)
        let number = MessageNumber(function.msgID, with: peer)
        var emojis: [String] = []
        for reaction in function.reaction ?? [] {
            if let emoji = try reaction.emoji, !emojis.contains(emoji) { emojis.append(emoji) }
        }
        guard let message = try await messages(.messages([number], me.account), me).messages.first,
            message.peer == peer
        else { throw .messageIDInvalid }
        let change = ReactionChange(
            by: .account(me.account),
            target: try await named(peer, me).target,
            message: .seq(message.view.message.seq),
            emojis: emojis
        )
        let changed = try await changed(.react(change), me)
        let now = try await messages(.messages([number], me.account), me)
        guard let reacted = now.messages.first else { throw .messageIDInvalid }
        let place = if case .user = peer { changed.place } else { changed.seq }
        guard place > .zero else {
            return me.viewer.updates([me.viewer.reactions(to: reacted)], now.cast, at: self.now)
        }
        let item = NumberedItem(place: place, peer: peer, content: .changed(.reaction, reacted))
        let answered = try await answered([reacted.reference].compactMap { $0 }, me)
        return me.viewer.updates(me.viewer.updates(item, answering: answered), now.cast, at: self.now)
    }

    /// A page of who reacted, newest first; the offset of the next is how many came before it.
    func reactors(
        _ function: TL.MessagesGetMessageReactionsList,
        _ me: ChatIdentity
    ) async throws(RPCError) -> TL.MessagesMessageReactionsList {
        let peer = try me.viewer.peer(function.peer)
        let emoji = try function.reaction?.emoji
        let found = try await messages(.messages([MessageNumber(function.id, with: peer)], me.account), me)
        guard let message = found.messages.first, message.peer == peer else { throw .messageIDInvalid }
        let all = message.view.message.reactions.items.reversed().filter { emoji == nil || $0.emoji == emoji }
        let skipped = max(0, function.offset.flatMap { Int($0) } ?? 0)
        let page = all.dropFirst(skipped).prefix(min(max(Int(function.limit), 1), Self.pageCountMax))
        let users = try await users(Array(Set(page.map(\.by))).sorted(), me)
        let next = skipped + page.count
        return TL.MessagesMessageReactionsList(
            count: Int32(clamping: all.count),
            reactions: page.map(me.viewer.wire),
            chats: me.viewer.chats(found.cast),
            users: users.map(me.viewer.wire),
            nextOffset: next < all.count ? String(next) : nil
        )
    }
}

extension TL.Reaction {
    /// The sign; `nil` for none.
    fileprivate var emoji: String? {
        get throws(RPCError) {
            switch self {
            case .reactionEmpty: return nil
            case .reactionEmoji(let reaction):
                guard Reactions.isEmoji(reaction.emoticon) else { throw .reactionInvalid }
                return reaction.emoticon
            case .reactionCustomEmoji, .reactionPaid: throw .reactionInvalid
            }
        }
    }
}
