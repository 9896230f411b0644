internal import PlatformCore
internal import PlatformEngine

/// Reactions as links give, ask for and are shown them.
extension WireMessage {
    mutating func take(_ given: Reactions, by reactors: [UserID]) {
        reactions = given.counts.map { count in
            var wire = WireReactionCount()
            wire.reaction = count.emoji
            wire.count = count.count
            return wire
        }
        recentReactions = zip(given.recent, reactors).map { WireReaction($0, by: $1) }
    }
}

extension WireReaction {
    fileprivate init(_ item: Reactions.Item, by user: UserID) {
        self.user = user.text
        reaction = item.emoji
        time = item.at.rawValue
    }
}

extension WireReactionList {
    init(_ views: [ReactionView], total: Int) {
        reactions = views.map { WireReaction($0.item, by: $0.user) }
        self.total = UInt32(clamping: total)
    }
}

extension ReactionChange {
    init(_ wire: WireReact, by owner: LinkOwner) throws(ClientError) {
        self.init(
            by: .account(owner.account),
            target: try WireValues.target(wire.conversation),
            message: try MessageRef(wire.message, uid: wire.uid, seq: wire.seq),
            emojis: wire.reactions
        )
    }
}

extension ReactionQuery {
    init(_ wire: WireAskReactions, by owner: LinkOwner) throws(ClientError) {
        self.init(
            viewer: owner.account,
            target: try WireValues.target(wire.conversation),
            message: try MessageRef(wire.message, uid: wire.uid, seq: wire.seq),
            emoji: wire.reaction.isEmpty ? nil : wire.reaction,
            skipping: Int(wire.skip),
            limit: WireValues.limit(wire.limit)
        )
    }
}
