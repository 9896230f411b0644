internal import PlatformCore
package import PlatformStore

/// Walks all of a tenant's data and says what does not fit together.
///
/// It reads one snapshot, so it may run beside a tenant at work; memory stays small, time grows with
/// the data. Totals and windows that wait for a checkpoint are not its business.
package struct TenantCheck {
    let snapshot: any StoreSnapshot
    var report = CheckReport()
    /// The end of what was said to all.
    var lastBroadcast = Place.zero

    /// Walks everything once.
    package static func run(on snapshot: any StoreSnapshot) -> CheckReport {
        var check = TenantCheck(snapshot: snapshot)
        check.step("broadcasts") { (check) throws(StoreError) in try check.checkBroadcasts() }
        check.step("phone numbers") { (check) throws(StoreError) in try check.checkPhones() }
        check.step("words and pushes") { (check) throws(StoreError) in try check.checkWordsAndPushes() }
        check.step("users") { (check) throws(StoreError) in try check.checkUsers() }
        check.step("conversations") { (check) throws(StoreError) in try check.checkConversations() }
        check.step("logs without a conversation") { (check) throws(StoreError) in try check.checkOrphans() }
        check.step("deletions") { (check) throws(StoreError) in try check.checkDeletions() }
        check.step("pins") { (check) throws(StoreError) in try check.checkPins() }
        for kind in ShelfKind.allCases {
            check.step("shelves") { (check) throws(StoreError) in try check.checkShelves(of: kind) }
        }
        check.step("commits") { (check) throws(StoreError) in try check.checkCommits() }
        return check.report
    }

    /// A record that cannot be read ends its part of the walk, not the walk.
    private mutating func step(_ what: String, _ body: (inout TenantCheck) throws(StoreError) -> Void) {
        do {
            try body(&self)
        } catch {
            report.report(.readable, "\(what): \(error.message)")
        }
    }

    private mutating func checkUsers() throws(StoreError) {
        var accounts: [AccountNumber] = []
        try snapshot.scan(User.self, in: .users()) { (_, user) throws(StoreError) in
            accounts.append(user.account)
            let named = try snapshot.read(AccountNumber.self, at: .userByID(user.id))
            report.expect(
                named == user.account,
                .references,
                "user \(user.id) is not found by its identifier"
            )
            report.expect(
                user.broadcastsThrough <= lastBroadcast,
                .references,
                "user \(user.id) was given the broadcast \(user.broadcastsThrough.rawValue), which is not there"
            )
            return .goOn
        }
        report.userCount = accounts.count
        for account in accounts {
            try checkMailbox(of: account)
            try checkMemberships(of: account)
        }
    }

    /// What users removed for themselves is found from the user and from the message alike.
    private mutating func checkDeletions() throws(StoreError) {
        for table in [KeyRange.table(.deletion), .table(.deletedBy)] {
            try snapshot.scan(table, .forward) { (bytes, _) throws(StoreError) in
                let key = try TenantKey(bytes)
                let other: TenantKey
                switch key {
                case .deletion(let account, let conversation, let seq): other = .deletedBy(conversation, seq, account)
                case .deletedBy(let conversation, let seq, let account): other = .deletion(account, conversation, seq)
                default: return .goOn
                }
                let isThere = try snapshot.value(for: other.bytes) != nil
                report.expect(isThere, .references, "\(key) is there without \(other)")
                return .goOn
            }
        }
    }

    /// What is listed as pinned is a message that says so.
    private mutating func checkPins() throws(StoreError) {
        try snapshot.scan(.table(.pinned), .forward) { (bytes, _) throws(StoreError) in
            let key = try TenantKey(bytes)
            guard case .pinned(let conversation, let seq) = key else { return .goOn }
            let message = try snapshot.read(Message.self, at: .message(conversation, seq))
            report.expect(message?.flags.contains(.pinned) == true, .references, "\(key) is of no pinned message")
            return .goOn
        }
    }

    private mutating func checkCommits() throws(StoreError) {
        let checkpoint = try snapshot.read(CheckpointRecord.self, at: .checkpoint)
        var counts = checkpoint?.counts ?? TenantCounts()
        var last = LSN.zero
        try snapshot.scan(CommitRecord.self, in: .commits()) { (key, commit) throws(StoreError) in
            guard case .commit(let lsn) = key else { return .goOn }
            report.commitCount += 1
            report.expect(
                (last == .zero || commit.firstLSN == last.next) && lsn >= commit.firstLSN,
                .commits,
                "the commit \(lsn.rawValue) starts at \(commit.firstLSN.rawValue) behind \(last.rawValue)"
            )
            last = lsn
            if lsn > checkpoint?.lsn ?? .zero { counts = commit.counts ?? counts }
            return .goOn
        }
        for (what, found, counted) in [
            ("groups", report.groupCount, counts.groups), ("ended accounts", report.goneUserCount, counts.goneUsers),
        ] {
            report.expect(found == counted, .commits, "there are \(found) \(what), and \(counted) were counted")
        }
        if let checkpoint {
            report.expect(
                checkpoint.lsn <= last,
                .commits,
                "the checkpoint \(checkpoint.lsn.rawValue) is behind the last commit \(last.rawValue)"
            )
        }
    }

    /// Entries of conversations that are not there: their numbers alone are looked at.
    private mutating func checkOrphans() throws(StoreError) {
        for table in [KeyRange.table(.message), .table(.change)] {
            var range = table
            while let record = try snapshot.firstRecord(in: range) {
                let conversation: ConversationNumber
                switch try TenantKey(record.key) {
                case .message(let number, _), .change(let number, _): conversation = number
                default: return
                }
                if try snapshot.read(ConversationRecord.self, at: .conversation(conversation)) == nil {
                    report.report(.references, "conversation \(conversation.rawValue) has entries and no record")
                }
                // On to the next conversation's first entry.
                let next = ConversationNumber(rawValue: conversation.rawValue + 1)
                let from =
                    table == .table(.message)
                    ? TenantKey.message(next, .zero).bytes : TenantKey.change(next, .zero).bytes
                if !from.lexicographicallyPrecedes(table.to) { break }
                range = KeyRange(from: from, to: table.to)
            }
        }
    }
}
