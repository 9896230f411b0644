internal import PlatformCore

/// Walks everything a tenant has and compares what is said in two places: dense places, ordinals, names, orphans.
///
/// Reads one snapshot, so it may run beside a server's commits. It keeps one conversation's changes and senders in
/// memory at a time, and every conversation's head.
package struct TenantCheck {
    let snapshot: any StoreSnapshot
    var findings = TenantFindings()
    /// The last place of each conversation's log.
    var heads: [ConversationNumber: Place] = [:]

    private init(_ snapshot: any StoreSnapshot) {
        self.snapshot = snapshot
    }

    /// Checks a tenant; damage that a record itself shows is thrown as `StoreError.corrupt`.
    package static func run(_ store: any KeyValueStore) throws(StoreError) -> TenantFindings {
        var check = TenantCheck(store.snapshot())
        try check.checkUsers()
        try check.checkConversations()
        try check.checkMailboxes()
        try check.checkMemberships()
        return check.findings
    }
}

// Closures of scans cannot change `self` and read through it at once, so each walk keeps its own findings.
extension TenantCheck {
    /// Each user is found by id, and each id leads to its user.
    private mutating func checkUsers() throws(StoreError) {
        var findings = findings
        try snapshot.scan(User.self, in: .table(.user)) { (key, user) throws(StoreError) in
            findings.users += 1
            findings.require(key == .user(user.account), "\(key) holds account \(user.account.rawValue)")
            let named = try snapshot.read(AccountNumber.self, at: .userByID(user.id))
            findings.require(named == user.account, "the id of \(key) leads elsewhere")
            return .goOn
        }
        var nameCount = 0
        try snapshot.scan(.table(.userByID), .forward) { (_, _) throws(StoreError) in
            nameCount += 1
            return .goOn
        }
        let userCount = findings.users
        findings.require(nameCount == userCount, "\(nameCount) ids lead to \(userCount) users")
        self.findings = findings
    }

    private mutating func checkConversations() throws(StoreError) {
        var findings = findings
        var heads = heads
        try snapshot.scan(ConversationRecord.self, in: .table(.conversation)) { (key, record) throws(StoreError) in
            guard case .conversation(let number) = key else { return .goOn }
            findings.conversations += 1
            let named = try snapshot.read(ConversationNumber.self, at: .conversationByName(record.name))
            findings.require(named == number, "the name of \(key) leads elsewhere")
            var walk = LogWalk(conversation: number, name: record.name, snapshot: snapshot)
            try walk.run(&findings)
            heads[number] = walk.head
            return .goOn
        }
        self.findings = findings
        self.heads = heads
    }

    /// A mailbox is dense, and each entry stands where its conversation says.
    private mutating func checkMailboxes() throws(StoreError) {
        var findings = findings
        let heads = heads
        var last: (account: AccountNumber, place: Place)?
        try snapshot.scan(MailboxRecord.self, in: .table(.mailbox)) { (key, record) throws(StoreError) in
            guard case .mailbox(let account, let place) = key else { return .goOn }
            findings.mailboxEntries += 1
            if let last, last.account == account {
                findings.require(place == last.place.next, "\(key) comes after place \(last.place.rawValue)")
            }
            last = (account, place)
            guard let head = heads[record.entry.conversation] else {
                findings.note("\(key) is of conversation \(record.entry.conversation.rawValue), which there is not")
                return .goOn
            }
            guard case .entry(let conversation, let seq) = record.entry else { return .goOn }
            findings.require(seq <= head, "\(key) is of place \(seq.rawValue), past the head of its conversation")
            let places = try mailboxPlaces(of: conversation, at: seq)
            findings.require(
                places.map { $0.first == place || $0.second == place } ?? false,
                "\(key) and its entry in conversation \(conversation.rawValue) disagree"
            )
            return .goOn
        }
        self.findings = findings
    }

    /// A membership is of a conversation there is, and reads no further than its head.
    private mutating func checkMemberships() throws(StoreError) {
        var findings = findings
        let heads = heads
        try snapshot.scan(Membership.self, in: .table(.membership)) { (key, membership) throws(StoreError) in
            guard case .membership(let account, let conversation) = key else { return .goOn }
            findings.memberships += 1
            guard let head = heads[conversation] else {
                findings.note("\(key) is of a conversation there is not")
                return .goOn
            }
            findings.require(membership.clearedThrough <= head, "\(key) is cleared past the head")
            findings.require(membership.readMark.seq <= head, "\(key) is read past the head")
            if membership.kind == .group {
                let member = try snapshot.read(GroupMember.self, at: .member(conversation, account))
                let isMember = member.map { $0.role != .outsider } ?? false
                findings.require(isMember == membership.isOpen, "\(key) and the group's member disagree")
            }
            return .goOn
        }
        self.findings = findings
    }

    /// Where an entry of a log says it stands in mailboxes.
    private func mailboxPlaces(of conversation: ConversationNumber, at seq: Place) throws(StoreError) -> MailboxPlaces?
    {
        if let message = try snapshot.read(Message.self, at: .message(conversation, seq)) {
            return message.mailboxPlaces
        }
        return try snapshot.read(Change.self, at: .change(conversation, seq))?.mailboxPlaces
    }
}
