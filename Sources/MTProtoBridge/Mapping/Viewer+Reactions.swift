package import MTProtoTL
package import PlatformCore
package import PlatformEngine

/// How people answered a message with signs, as a viewer is shown it.
extension Viewer {
    /// Reactions that are shown by name with a message: everybody they name must be told of with it.
    static let namedReactionCountMax = 3

    /// `nil` where nobody reacted.
    package func wire(_ reactions: Reactions) -> TL.MessageReactions? {
        reactions.isEmpty ? nil : shown(reactions)
    }

    private func shown(_ reactions: Reactions) -> TL.MessageReactions {
        let own = reactions.emojis(of: account)
        return TL.MessageReactions(
            canSeeList: true,
            results: reactions.counts.map { count in
                TL.ReactionCount(
                    chosenOrder: own.firstIndex(of: count.emoji).map { Int32($0) },
                    reaction: .reactionEmoji(.init(emoticon: count.emoji)),
                    count: Int32(clamping: count.count)
                )
            },
            recentReactions: reactions.isEmpty ? nil : reactions.recent.prefix(Self.namedReactionCountMax).map(wire)
        )
    }

    func wire(_ reaction: Reactions.Item) -> TL.MessagePeerReaction {
        TL.MessagePeerReaction(
            my: reaction.by == account,
            peerID: PeerNumber.user(reaction.by).wire,
            date: reaction.at.seconds,
            reaction: .reactionEmoji(.init(emoticon: reaction.emoji))
        )
    }

    /// The reactions to a message, which no state comes with.
    func reactions(to message: NumberedMessage) -> TL.Update {
        .updateMessageReactions(
            .init(
                peer: message.peer.wire,
                msgID: message.number.messageID,
                reactions: shown(message.view.message.reactions)
            )
        )
    }

    /// What stands at a place: the update with the state, and beside it the reactions where those changed.
    package func updates(_ item: NumberedItem, answering answered: AnsweredMessages = [:]) -> [TL.Update] {
        let update = update(item, answering: answered)
        guard case .changed(.reaction, let message) = item.content, message.view.message.isShown else {
            return [update]
        }
        return [update, reactions(to: message)]
    }
}

extension MessageView {
    /// Who gave the reactions that are shown by name.
    var namedReactors: [AccountNumber] {
        message.reactions.isEmpty ? [] : message.reactions.recent.prefix(Viewer.namedReactionCountMax).map(\.by)
    }
}
