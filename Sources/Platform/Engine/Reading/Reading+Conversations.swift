internal import PlatformCore
internal import PlatformStore

/// A user's conversation list: pinned first, then the newest.
extension Reading {
    func conversations(
        of viewer: AccountNumber,
        _ page: ConversationPage?,
        limit: Int
    ) throws(StoreError) -> (summaries: [ConversationSummary], next: ConversationPage?) {
        var rows: [ConversationRow] = []
        for (number, membership) in try memberships(of: viewer, where: { _ in true }) {
            guard let row = try row(of: number, membership, viewer) else { continue }
            if let page, !page.comes(before: row.page) { continue }
            rows.append(row)
        }
        rows.sort { $0.page.comes(before: $1.page) }
        var summaries: [ConversationSummary] = []
        var byteCount = 0
        let count = pageCount(limit)
        for row in rows {
            if summaries.count == count || byteCount >= Limits.pageBytesMax {
                return (summaries, rows[summaries.count - 1].page)
            }
            let summary = try summary(of: row.side, end: row.end)
            byteCount += 256 + (summary.lastMessage?.byteCount ?? 0)
            summaries.append(summary)
        }
        return (summaries, nil)
    }

    /// A conversation's row, unless the user does not have it on their list.
    private func row(
        of number: ConversationNumber,
        _ membership: Membership,
        _ viewer: AccountNumber
    ) throws(StoreError) -> ConversationRow? {
        let end = try end(of: number)
        if membership.settings.isHidden(head: end.seq) { return nil }
        let record = try record(of: number)
        guard try isListed(number, record) else { return nil }
        let side = ConversationSide(number: number, name: record.name, viewer: viewer, membership: membership)
        let last = try lastMessage(of: side, end: end)
        // Between two with nothing to show there is no conversation; a group is there before its first message.
        if last == nil, record.group == nil, !membership.settings.isKept { return nil }
        return ConversationRow(
            side: side,
            end: end.small,
            page: ConversationPage(
                pinnedAt: membership.settings.pinnedAt,
                lastTime: last?.sentTime ?? record.group?.createdAt ?? .zero,
                conversation: number
            )
        )
    }
}

/// A conversation with where it stands in the list.
private struct ConversationRow {
    let side: ConversationSide
    let end: LogEnd
    let page: ConversationPage
}

extension ConversationPage {
    /// The list's order: the latest pinned first, then by the last message, then by number.
    fileprivate func comes(before other: ConversationPage) -> Bool {
        if pinnedAt != other.pinnedAt {
            guard let pinnedAt else { return false }
            guard let otherPinnedAt = other.pinnedAt else { return true }
            return pinnedAt > otherPinnedAt
        }
        if lastTime != other.lastTime { return lastTime > other.lastTime }
        return conversation > other.conversation
    }
}

extension ConversationSettings {
    /// Whether the user did something to the conversation that would be lost with it.
    fileprivate var isKept: Bool { pinnedAt != nil || !draft.isEmpty }
}
