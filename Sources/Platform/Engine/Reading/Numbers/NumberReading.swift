internal import PlatformCore
internal import PlatformStore

/// Answers one number query for one viewer, and gathers whom the answer speaks of.
///
/// Used by one thread and let go of with the answer.
final class NumberReading {
    let reading: Reading
    let viewer: AccountNumber
    var cast = Cast()

    init(_ reading: Reading, viewer: AccountNumber) {
        self.reading = reading
        self.viewer = viewer
    }

    var snapshot: any StoreSnapshot { reading.snapshot }
}

extension Reading {
    func found(by query: NumberQuery) throws -> NumbersFound {
        switch query {
        case .users(let accounts):
            return .users(
                try accounts.prefix(Limits.pageCountMax).compactMap { try snapshot.read(User.self, at: .user($0)) }
            )
        case .usersNamed(let ids): return .users(try ids.prefix(Limits.pageCountMax).compactMap { try user($0) })
        case .groups(let numbers, let viewer):
            let known = try numbers.prefix(Limits.pageCountMax).compactMap { try knownGroup($0, to: viewer) }
            return .groups(known)
        case .roster(let users, let groups):
            return .roster(
                try users.prefix(Limits.pageCountMax).compactMap { try snapshot.read(User.self, at: .user($0)) },
                try groups.prefix(Limits.pageCountMax).compactMap(ledGroup)
            )
        case .standing(let viewer, let time):
            return .standing(
                head: try mailboxHead(of: viewer),
                groups: try groups(of: viewer, changedSince: time),
                left: try groups(leftBy: viewer, since: time)
            )
        case .mailbox(let viewer, let after, let limit):
            return .log(try NumberReading(self, viewer: viewer).mailbox(after: after, limit: limit))
        case .group(let group, let viewer, let after, let limit):
            return .log(try NumberReading(self, viewer: viewer).log(of: group, after: after, limit: limit))
        case .messages(let numbers, let viewer):
            return .messages(try NumberReading(self, viewer: viewer).messages(numbers))
        case .numbers(let uids, let viewer):
            return .numbers(try NumberReading(self, viewer: viewer).numbers(of: uids))
        case .seq(let peer, let viewer, let number):
            let (target, seq) = try NumberReading(self, viewer: viewer).seq(upTo: number, with: peer)
            return .seq(target, seq)
        case .history(let query):
            return .messages(try NumberReading(self, viewer: query.viewer).history(query))
        case .pinned(let peer, let viewer, let number, let limit):
            return .messages(try NumberReading(self, viewer: viewer).pinned(with: peer, below: number, limit))
        case .mentions(let peer, let viewer, let number, let limit):
            return .messages(try NumberReading(self, viewer: viewer).mentions(with: peer, below: number, limit))
        case .settings(let viewer, let peers):
            return try NumberReading(self, viewer: viewer).settings(with: peers)
        case .conversations(let viewer, let page, let limit):
            return try NumberReading(self, viewer: viewer).conversations(page, limit: limit)
        case .conversationsWith(let peers, let viewer):
            return try NumberReading(self, viewer: viewer).conversations(with: peers)
        case .members(let group, let viewer, let skipped, let limit):
            return try NumberReading(self, viewer: viewer).members(of: group, skipping: skipped, limit: limit)
        case .contacts(let viewer): return try NumberReading(self, viewer: viewer).contacts()
        case .membersAfter(let account, let group, let viewer):
            return try NumberReading(self, viewer: viewer).members(of: group, after: account, skipping: 0, limit: 1)
        case .peers(let id, let limit):
            guard let user = try user(id) else { return .peers(of: nil, []) }
            return .peers(of: user.account, try NumberReading(self, viewer: user.account).peers(limit: limit))
        }
    }

    /// A group as somebody knows it who is in it, was in it, or may come in as they like.
    func knownGroup(_ number: ConversationNumber, to viewer: AccountNumber) throws(StoreError) -> KnownGroup? {
        guard let record = try snapshot.read(ConversationRecord.self, at: .conversation(number)),
            case .group = record.name, let group = record.group
        else { return nil }
        let member = try snapshot.read(GroupMember.self, at: .member(number, viewer))
        let membership = try snapshot.read(Membership.self, at: .membership(viewer, number))
        guard membership != nil || group.joining == .open else { return nil }
        let role = membership?.isOpen == true && !group.isDismissed ? member?.role ?? .member : .outsider
        return KnownGroup(number: number, group: group, role: role, mutedUntil: member?.mutedUntil ?? .zero)
    }

    private func ledGroup(_ number: ConversationNumber) throws(StoreError) -> LedGroup? {
        guard let record = try snapshot.read(ConversationRecord.self, at: .conversation(number)),
            case .group = record.name, let group = record.group
        else { return nil }
        var leaders: [AccountNumber: GroupRole] = [:]
        var muted: [AccountNumber: Timestamp] = [:]
        try snapshot.scan(GroupMember.self, in: .members(of: number)) { (key, member) throws(StoreError) in
            guard case .member(_, let account) = key else { return .goOn }
            if member.role >= .manager { leaders[account] = member.role }
            if member.mutedUntil > .zero { muted[account] = member.mutedUntil }
            return .goOn
        }
        return LedGroup(number: number, group: group, leaders: leaders, muted: muted)
    }

    /// The viewer's groups whose logs grew since a time, with where they end.
    private func groups(
        of viewer: AccountNumber,
        changedSince time: Timestamp
    ) throws(StoreError) -> [(group: ConversationNumber, head: Place)] {
        var changed: [(group: ConversationNumber, head: Place)] = []
        if time == .never { return changed }
        let open = try memberships(of: viewer) { _ in true }.filter { $0.1.kind == .group && $0.1.isOpen }
        for (number, _) in open {
            let head = try snapshot.logHead(of: number)
            if head.seq > .zero, head.time >= time { changed.append((number, head.seq)) }
        }
        return changed
    }

    /// Groups whose records of the viewer's membership changed since a time and say that it is over.
    private func groups(leftBy viewer: AccountNumber, since time: Timestamp) throws(StoreError) -> [ConversationNumber]
    {
        if time == .never { return [] }
        let closed = try memberships(of: viewer) { _ in true }.filter { $0.1.kind == .group && !$0.1.isOpen }
        if closed.isEmpty { return [] }
        var before = try snapshot.lastCommit(before: time) ?? .zero
        // The newest commit of all is not passed over by the look-up, whatever its age.
        try snapshot.scan(CommitRecord.self, in: .commits(after: before)) { (key, commit) throws(StoreError) in
            guard commit.time < time, case .commit(let lsn) = key else { return .stop }
            before = lsn
            return .goOn
        }
        return closed.filter { $0.1.lsn > before }.map(\.0)
    }
}

extension NumberReading {
    /// The viewer's side of a conversation, or `nil` where the two never said anything.
    func side(with peer: PeerNumber) throws -> ConversationSide? {
        switch peer {
        case .group(let number):
            let record = try snapshot.read(ConversationRecord.self, at: .conversation(number))
            guard case .group = record?.name, let side = try reading.side(of: viewer, in: number) else {
                throw ClientError(.notInGroup, "the conversation is not one of the user's")
            }
            return side
        case .user(let account):
            let names: [ConversationName] = [
                .between(viewer, account), .system(sender: account, receiver: viewer),
            ]
            for name in names {
                guard let number = try reading.number(name) else { continue }
                if let side = try reading.side(of: viewer, in: number) { return side }
            }
            return nil
        }
    }

    /// Whom a conversation is with; `nil` for channels of ultra groups, which have no number of their own yet.
    func peer(of side: ConversationSide) -> PeerNumber? {
        switch side.name {
        case .group: .group(side.number)
        case .private, .system: side.peer.map { .user($0) }
        case .channel: nil
        }
    }

    /// The viewer's number for a message; `nil` where they have none.
    func number(of message: Message, in side: ConversationSide) -> Place? {
        guard let ends = side.name.ends else { return message.seq }
        let place = message.mailboxPlaces.place(of: viewer, in: ends)
        return place == .zero ? nil : place
    }

    /// A message that the viewer was found to see.
    func numbered(_ message: Message, in side: ConversationSide) throws(StoreError) -> NumberedMessage? {
        guard let peer = peer(of: side), let number = number(of: message, in: side) else { return nil }
        try meet(peer)
        try meet(message.sender)
        for account in message.mentions { try meet(account) }
        return NumberedMessage(peer: peer, number: number, view: try reading.view(message, in: side.number))
    }

    func meet(_ account: AccountNumber) throws(StoreError) {
        if cast.users[account] == nil { cast.users[account] = try snapshot.read(User.self, at: .user(account)) }
    }

    func meet(_ peer: PeerNumber) throws(StoreError) {
        switch peer {
        case .user(let account): try meet(account)
        case .group(let number):
            if cast.groups[number] == nil { cast.groups[number] = try reading.knownGroup(number, to: viewer) }
        }
    }

    /// The viewer's number of the last message up to a seq; zero where there is none.
    func number(upTo seq: Place, in side: ConversationSide) throws(StoreError) -> Place {
        if side.name.ends == nil { return seq }
        var number = Place.zero
        try snapshot.scan(Message.self, in: .messages(of: side.number, through: seq), .backward) {
            (_, message) throws(StoreError) in
            number = self.number(of: message, in: side) ?? .zero
            return number == .zero ? .goOn : .stop
        }
        return number
    }

    /// The last seq whose message the viewer numbers up to `number`: both grow together, so it is looked for by halving.
    func seq(upTo number: Place, in side: ConversationSide) throws(StoreError) -> Place {
        let head = side.membership.end(head: try reading.end(of: side.number).seq)
        if side.name.ends == nil { return min(number, head) }
        var low = Place.zero
        var high = head
        while low < high {
            let middle = Place(rawValue: low.rawValue + (high.rawValue - low.rawValue + 1) / 2)
            var probe: (seq: Place, number: Place)?
            let range = KeyRange.messages(of: side.number, after: middle.previous, through: high)
            try snapshot.scan(Message.self, in: range) { (_, message) throws(StoreError) in
                guard let number = self.number(of: message, in: side) else { return .goOn }
                probe = (message.seq, number)
                return .stop
            }
            if let probe, probe.number <= number { low = probe.seq } else { high = middle.previous }
        }
        return low
    }

    func seq(upTo number: Place, with peer: PeerNumber) throws -> (ConversationTarget, Place) {
        if let side = try side(with: peer) {
            return (try reading.target(side.name, of: viewer), try seq(upTo: number, in: side))
        }
        guard case .user(let account) = peer, let user = try snapshot.read(User.self, at: .user(account)) else {
            throw ClientError(.unknownUser, "there is no such user")
        }
        return (.private(user.id), .zero)
    }

    func members(
        of group: ConversationNumber,
        after account: AccountNumber = AccountNumber(rawValue: 0),
        skipping skipped: Int,
        limit: Int
    ) throws -> NumbersFound {
        guard let known = try reading.knownGroup(group, to: viewer), known.role.isMember else {
            throw ClientError(.notInGroup, "the conversation is not one of the user's")
        }
        var members: [NumberedMember] = []
        var index = 0
        let range = KeyRange.members(of: group, after: account)
        try snapshot.scan(GroupMember.self, in: range) { (key, member) throws(StoreError) in
            guard case .member(_, let account) = key, member.role.isMember else { return .goOn }
            index += 1
            if index > skipped { members.append(NumberedMember(account: account, member: member)) }
            return members.count < reading.pageCount(limit) ? .goOn : .stop
        }
        for member in members { try meet(member.account) }
        try meet(.group(group))
        return .members(members, cast, total: Int(known.group.memberCount))
    }
}
