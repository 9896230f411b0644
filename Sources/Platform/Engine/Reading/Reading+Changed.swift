internal import PlatformCore
internal import PlatformStore

/// The conversations of a user that changed after a change number.
extension Reading {
    /// Changed conversations up to which the user's part in each is looked up by itself.
    private static let lookupCountMax = 256
    /// Names in commit records that cost as much as comparing one conversation.
    private static let namesPerComparison = 100

    /// What of the user's list changed after a change number, in the order it did.
    struct ListChanges {
        var summaries: [ConversationSummary] = []
        /// What left the list.
        var removed: [ConversationTarget] = []
        /// The change number through which this is complete.
        var through: LSN
    }

    func changedConversations(
        of viewer: AccountNumber,
        after lsn: LSN,
        count: Int
    ) throws(StoreError) -> ListChanges {
        var changes = ListChanges(through: lsn)
        if lsn == point.lsn { return changes }
        var byteCount = 0
        for (row, look) in try changedRows(of: viewer, after: lsn) {
            // What changed with one change number stays on one page, as the cursor cannot lie between.
            let isFull = changes.summaries.count + changes.removed.count >= count || byteCount >= Limits.pageBytesMax
            if isFull, row.lsn > changes.through { return changes }
            let number = row.page.conversation
            let side = if let look { look.side } else { try anySide(of: viewer, in: number) }
            guard let side else { continue }
            switch row.standing {
            case .listed, .hidden:
                let end = if let look { look.end } else { try end(of: side.number) }
                let summary = try summary(of: side, end: end)
                byteCount += 256 + (summary.lastMessage?.byteCount ?? 0)
                changes.summaries.append(summary)
            case .empty, .nameless:
                // A device that starts with nothing has nothing to remove.
                if lsn > .zero, try !hasSuccessor(side) {
                    changes.removed.append(try target(side.name, of: viewer))
                }
            }
            changes.through = row.lsn
        }
        changes.through = point.lsn
        return changes
    }

    /// Whether the name of a conversation that left the list names another one that the user has.
    private func hasSuccessor(_ side: ConversationSide) throws(StoreError) -> Bool {
        guard let named = try number(side.name), named != side.number else { return false }
        return try snapshot.value(for: TenantKey.membership(side.viewer, named).bytes) != nil
    }

    /// The rows that changed after a change number, in the order they did.
    ///
    /// Few commits since then name what changed in the whole tenant, and only that is looked at; else every
    /// conversation of the user is compared, in memory where the user's list is there.
    private func changedRows(
        of viewer: AccountNumber,
        after lsn: LSN
    ) throws(StoreError) -> [(row: UserList.Row, look: Look?)] {
        guard lsn > .zero, point.lists.list(of: viewer)?.lsn ?? .zero < lsn,
            let candidates = try candidates(of: viewer, after: lsn)
        else { return try list(of: viewer).changed(after: lsn).map { ($0, nil) } }
        var changed: [(row: UserList.Row, look: Look?)] = []
        for (number, membership) in candidates {
            guard let look = try look(at: number, membership, viewer, since: lsn), look.row.lsn > lsn else { continue }
            changed.append((look.row, look))
        }
        return changed.sorted { $0.row.lsn < $1.row.lsn }
    }

    /// The user's conversations among which all that changed are; `nil` where that may be any of them.
    ///
    /// Commits since the change number name what changed in the whole tenant; comparing asks every
    /// conversation of the user. Which is less is settled by the number of the user's conversations.
    func candidates(
        of viewer: AccountNumber,
        after lsn: LSN
    ) throws(StoreError) -> [(ConversationNumber, Membership)]? {
        let few = try memberships(of: viewer, countMax: policy.fewConversationsMax + 1) { _ in true }
        if few.count <= policy.fewConversationsMax {
            let namedMax = min(few.count * Self.namesPerComparison, policy.syncCommitScanMax)
            guard let touched = try touched(after: lsn, namedMax: namedMax) else { return few }
            // What becomes of an ultra group becomes of its channels.
            return few.filter { touched.contains($0.0) || $0.1.root.map(touched.contains) == true }
        }
        guard let touched = try touched(after: lsn, namedMax: policy.syncCommitScanMax) else { return nil }
        if touched.count > Self.lookupCountMax { return try memberships(of: viewer) { touched.contains($0) } }
        var candidates: [(ConversationNumber, Membership)] = []
        for number in touched {
            guard let membership = try snapshot.read(Membership.self, at: .membership(viewer, number)) else { continue }
            if membership.kind == .ultragroup {
                candidates += try channels(of: number, membership, viewer)
            } else {
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
        var ultragroups: [(ConversationNumber, Membership)] = []
        try snapshot.scan(.memberships(of: viewer), .forward) { (bytes, record) throws(StoreError) in
            let key = try TenantKey(bytes)
            if case .membership(_, let number) = key, isWanted(number) {
                let membership = try Membership(record: record, at: key)
                if membership.kind == .ultragroup {
                    ultragroups.append((number, membership))
                } else {
                    memberships.append((number, membership))
                }
            }
            return memberships.count + ultragroups.count < countMax ? .goOn : .stop
        }
        for (number, membership) in ultragroups { memberships += try channels(of: number, membership, viewer) }
        return memberships
    }

    /// The conversations that commits after a change number name, or `nil` where they name too many or some of
    /// the commits are forgotten.
    private func touched(
        after lsn: LSN,
        namedMax: Int
    ) throws(StoreError) -> Set<ConversationNumber>? {
        var touched: Set<ConversationNumber> = []
        var namedCount = 0
        var isForgotten = false
        try snapshot.scan(.commits(after: lsn), .forward) { (bytes, record) throws(StoreError) in
            if namedCount == 0 {
                isForgotten = try CommitRecord.firstLSN(of: record, at: try TenantKey(bytes)) > lsn.next
                if isForgotten { return .stop }
            }
            namedCount += 1
            try CommitRecord.forEachConversation(of: record, at: try TenantKey(bytes)) { number in
                namedCount += 1
                touched.insert(number)
            }
            return namedCount <= namedMax ? .goOn : .stop
        }
        return namedCount <= namedMax && !isForgotten ? touched : nil
    }
}
