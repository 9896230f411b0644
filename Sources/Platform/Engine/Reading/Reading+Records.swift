internal import PlatformCore
internal import PlatformStore

/// Lists of users, and what single users have set up.
extension Reading {
    /// All users but those whose account was ended: account numbers are dense, so only the ended are counted.
    func registeredUsers(_ listing: UserListing) throws(StoreError) -> (users: [User], total: Int) {
        var gone: Set<UInt32> = []
        try snapshot.scanShelves(of: .gone, in: .shelves(of: .gone)) { (shelf, _, _) throws(StoreError) in
            gone.insert(shelf.owner)
            return .goOn
        }
        var last = UInt32.zero
        try snapshot.scan(User.self, in: .users(), .backward) { (_, user) throws(StoreError) in
            last = user.account.rawValue
            return .stop
        }
        var users: [User] = []
        var skipped = 0
        let count = pageCount(listing.limit)
        let numbers = (1...max(1, last)).lazy.filter { $0 <= last && !gone.contains($0) }
        func take(_ number: UInt32) throws(StoreError) -> Bool {
            skipped += 1
            if skipped > listing.skipped { users.append(try user(AccountNumber(rawValue: number))) }
            return users.count < count
        }
        if listing.isNewestFirst {
            for number in numbers.reversed() where try !take(number) { break }
        } else {
            for number in numbers where try !take(number) { break }
        }
        return (users, Int(last) - gone.count)
    }

    /// Those of the next thousand users who are meant by their tags; who was ended is none.
    func usersTagged(
        _ audience: TagAudience,
        after account: AccountNumber
    ) throws(StoreError) -> (users: [UserID], next: AccountNumber?) {
        var some: [User] = []
        try snapshot.scan(User.self, in: .users(after: account)) { (_, user) throws(StoreError) in
            some.append(user)
            return some.count < Limits.listCountMax ? .goOn : .stop
        }
        var users: [UserID] = []
        for user in some {
            guard audience.includes(try tags(of: user)), try !isGone(user) else { continue }
            users.append(user.id)
        }
        return (users, some.count < Limits.listCountMax ? nil : some.last?.account)
    }

    private func tags(of user: User) throws(StoreError) -> Set<String> {
        guard user.shelves[.userTag] != nil else { return [] }
        var tags: Set<String> = []
        let range = KeyRange.shelf(ShelfName(.userTag, of: user.account))
        try snapshot.scanShelves(of: .userTag, in: range) { (_, item, _) throws(StoreError) in
            if let tag = item as? UserTag { tags.insert(tag.text) }
            return .goOn
        }
        return tags
    }

    private func isGone(_ user: User) throws(StoreError) -> Bool {
        guard user.shelves[.gone] != nil else { return false }
        var isGone = false
        let range = KeyRange.shelf(ShelfName(.gone, of: user.account))
        try snapshot.scanShelves(of: .gone, in: range) { (_, _, _) throws(StoreError) in
            isGone = true
            return .stop
        }
        return isGone
    }

    func blacklist(
        of owner: UserID,
        after last: UserID?,
        limit: Int
    ) throws -> (users: [UserID], hasMore: Bool) {
        let after = try last.map { try account(of: $0) }
        let count = pageCount(limit)
        var users: [UserID] = []
        var hasMore = false
        try snapshot.scan(.blacklist(of: try account(of: owner)), .forward) { (bytes, _) throws(StoreError) in
            guard case .blacklist(_, let blocked) = try TenantKey(bytes), blocked > after ?? .beforeAll else {
                return .goOn
            }
            if users.count == count {
                hasMore = true
                return .stop
            }
            users.append(try name(of: blocked))
            return .goOn
        }
        return (users, hasMore)
    }

    /// Those whom a group treats apart, members or not, in the order of their accounts.
    func members(
        with right: GroupRight,
        in group: GroupID,
        after last: UserID?,
        limit: Int
    ) throws -> (members: [GroupMemberView], hasMore: Bool) {
        guard let number = try number(.group(group)), try record(of: number).group?.isDismissed == false else {
            throw ClientError(.unknownGroup, "there is no group \(group)")
        }
        let after = try last.map { try account(of: $0) } ?? .beforeAll
        let count = pageCount(limit)
        var members: [GroupMemberView] = []
        var hasMore = false
        let range = KeyRange.members(of: number, after: after)
        try snapshot.scan(GroupMember.self, in: range) { (key, member) throws(StoreError) in
            guard case .member(_, let account) = key, member.has(right) else { return .goOn }
            if members.count == count {
                hasMore = true
                return .stop
            }
            members.append(GroupMemberView(user: try name(of: account), member: member))
            return .goOn
        }
        return (members, hasMore)
    }

    /// What a user has set of a conversation; one the user does not have is set up as all are at first.
    func settings(of user: UserID, in target: ConversationTarget) throws -> ConversationSettings {
        let viewer = try account(of: user)
        guard let number = try conversation(target, of: viewer) else { return ConversationSettings() }
        return try snapshot.read(Membership.self, at: .membership(viewer, number))?.settings ?? ConversationSettings()
    }

    func conversations(of user: UserID, tagged tag: String) throws -> [ConversationTarget] {
        let viewer = try account(of: user)
        var targets: [ConversationTarget] = []
        try snapshot.scan(Membership.self, in: .memberships(of: viewer)) { (key, membership) throws(StoreError) in
            guard case .membership(_, let number) = key, membership.settings.tags.contains(tag) else { return .goOn }
            targets.append(try target(try record(of: number).name, of: viewer))
            return targets.count < Limits.taggedConversationCountMax ? .goOn : .stop
        }
        return targets
    }
}

extension GroupMember {
    fileprivate func has(_ right: GroupRight) -> Bool {
        switch right {
        case .muted(let time): mutedUntil > time
        case .speaksAlways: speaksAlways
        }
    }
}

extension AccountNumber {
    /// Before every account.
    fileprivate static let beforeAll = AccountNumber(rawValue: 0)
}
