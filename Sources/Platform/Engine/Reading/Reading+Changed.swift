internal import PlatformCore
internal import PlatformStore

/// The conversations of a user that changed after a change number.
extension Reading {
    /// Changed conversations up to which the user's part in each is looked up by itself.
    private static let lookupCountMax = 256
    /// Conversations of a user that are read before anything is known about what changed.
    private static let fewCountMax = 64
    /// Names in commit records that cost as much as comparing one conversation.
    private static let namesPerComparison = 100

    /// Summaries of the conversations that changed, in the order they did, and the change number
    /// through which they are complete.
    func changedConversations(
        of viewer: AccountNumber,
        after lsn: LSN,
        count: Int
    ) throws(StoreError) -> (summaries: [ConversationSummary], through: LSN) {
        if lsn == point.lsn { return ([], lsn) }
        var changed: [(lsn: LSN, side: ConversationSide, end: LogEnd)] = []
        for (number, membership) in try candidates(of: viewer, after: lsn) {
            let record = try record(of: number)
            guard try isListed(number, record) else { continue }
            let side = ConversationSide(number: number, name: record.name, viewer: viewer, membership: membership)
            let end = try end(of: number)
            let changeLSN = changeLSN(of: side, end: end, record)
            if changeLSN > lsn { changed.append((changeLSN, side, end.small)) }
        }
        changed.sort { $0.lsn < $1.lsn }
        var summaries: [ConversationSummary] = []
        var through = lsn
        var byteCount = 0
        for change in changed {
            // What changed with one change number stays on one page, as the cursor cannot lie between.
            if summaries.count >= count || byteCount >= Limits.pageBytesMax, change.lsn > through {
                return (summaries, through)
            }
            let summary = try summary(of: change.side, end: change.end)
            byteCount += 256 + (summary.lastMessage?.byteCount ?? 0)
            summaries.append(summary)
            through = change.lsn
        }
        return (summaries, point.lsn)
    }

    /// The user's conversations among which all that changed are.
    ///
    /// Commits since the change number name what changed in the whole tenant; comparing asks every
    /// conversation of the user. Which is less is settled by the number of the user's conversations.
    private func candidates(
        of viewer: AccountNumber,
        after lsn: LSN
    ) throws(StoreError) -> [(ConversationNumber, Membership)] {
        if lsn == .zero { return try memberships(of: viewer) { _ in true } }
        let few = try memberships(of: viewer, countMax: Self.fewCountMax + 1) { _ in true }
        if few.count <= Self.fewCountMax {
            let namedMax = min(few.count * Self.namesPerComparison, policy.syncCommitScanMax)
            guard let touched = try touched(after: lsn, namedMax: namedMax) else { return few }
            return few.filter { touched.contains($0.0) }
        }
        guard let touched = try touched(after: lsn, namedMax: policy.syncCommitScanMax) else {
            return try memberships(of: viewer) { _ in true }
        }
        if touched.count > Self.lookupCountMax { return try memberships(of: viewer) { touched.contains($0) } }
        var candidates: [(ConversationNumber, Membership)] = []
        for number in touched {
            if let membership = try snapshot.read(Membership.self, at: .membership(viewer, number)) {
                candidates.append((number, membership))
            }
        }
        return candidates
    }

    func memberships(
        of viewer: AccountNumber,
        countMax: Int = .max,
        where isWanted: (ConversationNumber) -> Bool
    ) throws(StoreError) -> [(ConversationNumber, Membership)] {
        var memberships: [(ConversationNumber, Membership)] = []
        try snapshot.scan(.memberships(of: viewer), .forward) { (bytes, record) throws(StoreError) in
            let key = try TenantKey(bytes)
            if case .membership(_, let number) = key, isWanted(number) {
                memberships.append((number, try Membership(record: record, at: key)))
            }
            return memberships.count < countMax ? .goOn : .stop
        }
        return memberships
    }

    /// The conversations that commits after a change number name, or `nil` where they name too many.
    private func touched(
        after lsn: LSN,
        namedMax: Int
    ) throws(StoreError) -> Set<ConversationNumber>? {
        var touched: Set<ConversationNumber> = []
        var namedCount = 0
        try snapshot.scan(.commits(after: lsn), .forward) { (bytes, record) throws(StoreError) in
            namedCount += 1
            try CommitRecord.forEachConversation(of: record, at: try TenantKey(bytes)) { number in
                namedCount += 1
                touched.insert(number)
            }
            return namedCount <= namedMax ? .goOn : .stop
        }
        return namedCount <= namedMax ? touched : nil
    }
}
