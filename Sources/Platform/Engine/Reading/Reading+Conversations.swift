internal import PlatformCore
internal import PlatformStore

/// A user's conversation list: pinned first, then the newest.
extension Reading {
    func conversations(
        of viewer: AccountNumber,
        _ page: ConversationPage?,
        limit: Int
    ) throws(StoreError) -> (summaries: [ConversationSummary], next: ConversationPage?) {
        let list = try list(of: viewer)
        var summaries: [ConversationSummary] = []
        var byteCount = 0
        var last: ConversationPage?
        let count = pageCount(limit)
        for place in list.order(after: page) {
            if summaries.count == count || byteCount >= Limits.pageBytesMax { return (summaries, last) }
            guard let side = try side(of: viewer, in: place.conversation) else { continue }
            let summary = try summary(of: side, end: try end(of: side.number))
            byteCount += 256 + (summary.lastMessage?.byteCount ?? 0)
            summaries.append(summary)
            last = place
        }
        return (summaries, nil)
    }
}

extension ConversationPage {
    /// The list's order: the latest pinned first, then by the last message, then by number.
    func comes(before other: ConversationPage) -> Bool {
        if pinnedAt != other.pinnedAt {
            guard let pinnedAt else { return false }
            guard let otherPinnedAt = other.pinnedAt else { return true }
            return pinnedAt > otherPinnedAt
        }
        if lastTime != other.lastTime { return lastTime > other.lastTime }
        return conversation > other.conversation
    }
}
