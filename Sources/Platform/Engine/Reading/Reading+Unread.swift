internal import PlatformCore
internal import PlatformStore

/// What a user has not read.
extension Reading {
    /// Corrections and mentions looked at behind one read mark; a count that needs more is far past
    /// what is answered exactly.
    private static let correctionCountMax = 100_000

    func unread(_ viewer: AccountNumber, _ target: ConversationTarget) throws -> Unread {
        guard let side = try side(target, of: viewer) else { return .none }
        return try unread(of: side, end: try end(of: side.number))
    }

    func unread(of side: ConversationSide, end: LogEnd) throws(StoreError) -> Unread {
        let membership = side.membership
        let (after, through) = (membership.readMark.seq, membership.end(head: end.seq))
        guard after < through else { return .none }
        let (viewer, number) = (side.viewer, side.number)
        return Unread(
            of: viewer,
            from: membership.readMark.counts,
            to: try counts(of: side, end: end),
            corrections: try corrections(in: .corrections(of: number, after: after, through: through)),
            deletions: try corrections(in: .deletions(of: viewer, in: number, after: after, through: through)),
            namedMentions: try mentions(in: .mentions(of: viewer, in: number, after: after, through: through))
        )
    }

    /// The conversation's counts where what the viewer may see ends.
    private func counts(of side: ConversationSide, end: LogEnd) throws(StoreError) -> ViewerCounts {
        if let counts = side.membership.countsAtEnd { return counts }
        if let ends = side.name.ends { return ViewerCounts(end.ordinals, for: side.viewer, in: ends) }
        return ViewerCounts(end.ordinals, own: try totals(of: side.viewer, in: side.number))
    }

    /// What a member has said in a group up to the read point.
    private func totals(of account: AccountNumber, in group: ConversationNumber) throws(StoreError) -> SenderTotals {
        if let totals = point.totals[MemberName(conversation: group, account: account)] { return totals }
        return try snapshot.read(GroupMember.self, at: .member(group, account))?.totals ?? .zero
    }

    private func corrections(in range: KeyRange) throws(StoreError) -> [UnreadCorrection] {
        var corrections: [UnreadCorrection] = []
        try snapshot.scan(UnreadCorrection.self, in: range) { (_, correction) throws(StoreError) in
            corrections.append(correction)
            return corrections.count < Self.correctionCountMax ? .goOn : .stop
        }
        return corrections
    }

    private func mentions(in range: KeyRange) throws(StoreError) -> Set<Place> {
        var mentions: Set<Place> = []
        try snapshot.scan(range, .forward) { (key, _) throws(StoreError) in
            if case .mention(_, _, let seq) = try TenantKey(key) { mentions.insert(seq) }
            return mentions.count < Self.correctionCountMax ? .goOn : .stop
        }
        return mentions
    }
}
