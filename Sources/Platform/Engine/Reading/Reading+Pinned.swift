internal import PlatformCore
internal import PlatformStore

/// What is pinned in a conversation, as far as a viewer sees it.
extension Reading {
    /// Pinned messages that are looked at for one answer.
    private static let pinnedCountMax = 10_000

    func pinned(
        _ viewer: AccountNumber,
        _ target: ConversationTarget,
        before: Place?,
        limit: Int
    ) throws -> (views: [MessageView], hasMore: Bool) {
        guard let side = try side(target, of: viewer) else { return ([], false) }
        var views: [MessageView] = []
        let count = pageCount(limit)
        for seq in try pinned(in: side.number, through: before?.previous ?? .last) {
            guard let message = try message(seq, in: side.number), message.body != nil,
                side.sees(message, isDeleted: try isDeleted(seq, for: side))
            else { continue }
            if views.count == count { return (views, true) }
            views.append(try view(message, in: side.number))
        }
        return (views, false)
    }

    /// The places of what is pinned, newest first.
    func pinned(in conversation: ConversationNumber, through: Place = .last) throws(StoreError) -> [Place] {
        var seqs: [Place] = []
        try snapshot.scan(.pinned(in: conversation, through: through), .backward) { (key, _) throws(StoreError) in
            if case .pinned(_, let seq) = try TenantKey(key) { seqs.append(seq) }
            return seqs.count < Self.pinnedCountMax ? .goOn : .stop
        }
        return seqs
    }
}
