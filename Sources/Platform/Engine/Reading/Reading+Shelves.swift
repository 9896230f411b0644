internal import PlatformCore
internal import PlatformStore

/// Small records beside the logs, and lists made of them.
extension Reading {
    func found(by query: RecordQuery) throws -> Found {
        switch query {
        case .shelf(let kind, let user, let after, let limit):
            let (items, hasMore) = try shelf(ShelfName(kind, of: try account(of: user)), after: after, limit: limit)
            return .shelf(items, hasMore: hasMore)
        case .tenantShelf(let kind, let after, let limit):
            let (items, hasMore) = try shelf(ShelfName(ofTenant: kind), after: after, limit: limit)
            return .shelf(items, hasMore: hasMore)
        case .usersListed(let listing):
            let (users, total) = try usersListed(listing)
            return .usersListed(users, total: total)
        case .groupsListed(let listing):
            let (groups, total) = try groupsListed(listing)
            return .groupsListed(groups, total: total)
        case .registeredUsers(let listing):
            let (users, total) = try registeredUsers(listing)
            return .registeredUsers(users, total: total)
        case .usersTagged(let audience, let after):
            let (users, next) = try usersTagged(audience, after: after)
            return .usersTagged(users, next: next)
        case .blacklist(let user, let after, let limit):
            let (users, hasMore) = try blacklist(of: user, after: after, limit: limit)
            return .blacklist(users, hasMore: hasMore)
        case .groupRight(let right, let group, let after, let limit):
            let (members, hasMore) = try members(with: right, in: group, after: after, limit: limit)
            return .groupMembers(members, hasMore: hasMore)
        case .settings(let user, let target): return .settings(try settings(of: user, in: target))
        case .chatroomMessages(let room, let start, let end, let limit):
            return .chatroomMessages(try messages(of: room, from: start, through: end, limit: limit))
        case .holder(let phone):
            guard let account = try snapshot.read(AccountNumber.self, at: .userByPhone(phone)) else {
                return .user(nil)
            }
            return .user(try user(account))
        case .account(let account): return .user(try snapshot.read(User.self, at: .user(account)))
        case .conversationsTagged(let user, let tag):
            return .conversationsTagged(try conversations(of: user, tagged: tag))
        }
    }

    /// The user's shelves that clients keep a copy of and that changed between two change numbers.
    func shownShelves(of user: User, after: LSN, through: LSN) throws(StoreError) -> [ShelfView] {
        var views: [ShelfView] = []
        for (kind, lsn) in user.shelves.sorted(by: { $0.key.rawValue < $1.key.rawValue })
        where (kind.isShown || kind.isMarked) && lsn > after && lsn <= through {
            var items: [any ShelfItem] = []
            if kind.isMarked {
                views.append(ShelfView(kind: kind, items: items, lsn: lsn))
                continue
            }
            let range = KeyRange.shelf(ShelfName(kind, of: user.account))
            try snapshot.scanShelves(of: kind, in: range) { (_, item, _) throws(StoreError) in
                items.append(item)
                return .goOn
            }
            views.append(ShelfView(kind: kind, items: items, lsn: lsn))
        }
        return views
    }

    private func messages(
        of room: ChatroomNumber,
        from start: Timestamp,
        through end: Timestamp,
        limit: Int
    ) throws(StoreError) -> [ChatroomMessage] {
        var messages: [ChatroomMessage] = []
        let range = KeyRange.chatroomMessages(of: room, from: start, through: end)
        try snapshot.scan(ChatroomMessage.self, in: range, .backward) { (_, message) throws(StoreError) in
            messages.append(message)
            return messages.count < pageCount(limit) ? .goOn : .stop
        }
        return messages
    }

    private func shelf(
        _ name: ShelfName,
        after: [UInt8]?,
        limit: Int
    ) throws(StoreError) -> (items: [any ShelfItem], hasMore: Bool) {
        let count = pageCount(limit)
        var items: [any ShelfItem] = []
        var hasMore = false
        let range = KeyRange.shelf(name, after: after)
        try snapshot.scanShelves(of: name.kind, in: range) { (_, item, _) throws(StoreError) in
            if items.count == count {
                hasMore = true
                return .stop
            }
            items.append(item)
            return .goOn
        }
        return (items, hasMore)
    }

    private func usersListed(_ listing: ShelfListing) throws(StoreError) -> (users: [ListedUser], total: Int) {
        precondition(listing.kind.owner == .account, "a list of users")
        let (owners, total) = try owners(listing)
        var users: [ListedUser] = []
        for (owner, item) in owners {
            let account = AccountNumber(rawValue: owner)
            users.append(ListedUser(user: try name(of: account), account: account, item: item))
        }
        return (users, total)
    }

    private func groupsListed(_ listing: ShelfListing) throws(StoreError) -> (groups: [GroupID], total: Int) {
        precondition(listing.kind.owner == .conversation, "a list of conversations")
        let (owners, total) = try owners(listing)
        var groups: [GroupID] = []
        for (owner, _) in owners {
            if let group = try record(of: ConversationNumber(rawValue: owner)).group { groups.append(group.id) }
        }
        return (groups, total)
    }

    /// Whose shelf of a kind holds something; all are counted, a page of them is kept.
    private func owners(
        _ listing: ShelfListing
    ) throws(StoreError) -> (owners: [(owner: UInt32, item: any ShelfItem)], total: Int) {
        var owners: [(owner: UInt32, item: any ShelfItem)] = []
        var total = 0
        let count = min(max(listing.limit, 1), Limits.listCountMax)
        try snapshot.scanShelves(of: listing.kind, in: .shelves(of: listing.kind)) {
            (shelf, item, _) throws(StoreError) in
            guard item.holds(at: listing.time) else { return .goOn }
            if total >= listing.skipped, owners.count < count { owners.append((shelf.owner, item)) }
            total += 1
            return .goOn
        }
        return (owners, total)
    }
}
