internal import PlatformCore
internal import PlatformStore

extension Reading {
    /// Who gave a message which reactions, if the viewer sees it.
    func found(by query: ReactionQuery) throws -> Found {
        guard let side = try side(query.target, of: query.viewer), let message = try message(query.message, in: side),
            side.sees(message, isDeleted: try isDeleted(message.seq, for: side))
        else { throw ClientError(.unknownMessage, "there is no such message in the conversation") }
        let all = message.reactions.items.reversed().filter { query.emoji == nil || $0.emoji == query.emoji }
        let page = try all.dropFirst(query.skipped).prefix(pageCount(query.limit))
            .map { ReactionView(item: $0, user: try name(of: $0.by)) }
        return .reactions(page, total: all.count)
    }

    private func message(_ reference: MessageRef, in side: ConversationSide) throws(StoreError) -> Message? {
        switch reference {
        case .seq(let seq): return try message(seq, in: side.number)
        case .uid(let uid):
            guard uid.conversation == side.number else { return nil }
            return try snapshot.message(uid)
        case .broadcast: return nil
        }
    }
}
