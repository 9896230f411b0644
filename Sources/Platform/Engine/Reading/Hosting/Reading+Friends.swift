internal import PlatformCore
internal import PlatformStore

/// Friends of users.
extension Reading {
    /// A page of a user's friends; those whose account was ended since are passed over.
    ///
    /// A list is bounded, so it is read whole and put in order of time for every page: what a list of 3,000 costs is
    /// said in docs/decisions/0026.
    func friends(_ listing: FriendListing) throws(StoreError) -> HostingFound {
        guard let owner = try user(listing.user), !owner.isGone else { return .friends([], total: 0, next: nil) }
        var friends: [Friend] = []
        for friend in try items(Friend.self, of: owner) {
            if let isMutual = listing.isMutual, try has(friend.user, owner.id) != isMutual { continue }
            friends.append(friend)
        }
        let (page, next) = page(of: friends, listing.after, listing.isNewestFirst, listing.limit, mark: \.mark)
        var views: [FriendView] = []
        for friend in page {
            guard let user = try user(friend.user), !user.isGone, user.createdAt <= friend.since else { continue }
            let isBlocked = try snapshot.value(for: TenantKey.blacklist(owner.account, user.account).bytes) != nil
            let isMutual = try item(Friend.self, Friend.key(of: owner.id), of: user.account) != nil
            views.append(FriendView(friend: friend, user: user, isMutual: isMutual, isBlocked: isBlocked))
        }
        return .friends(views, total: friends.count, next: next)
    }

    func friendships(of id: UserID, with others: [UserID]) throws(StoreError) -> [Friendship] {
        var friendships: [Friendship] = []
        for other in others {
            friendships.append(
                Friendship(other, isInMine: try has(id, other), isInTheirs: try has(other, id))
            )
        }
        return friendships
    }

    func friendPolicies(of users: [UserID]) throws(StoreError) -> [FriendPolicy.Rule?] {
        var rules: [FriendPolicy.Rule?] = []
        for id in users {
            rules.append(
                try user(id).flatMap { (user) throws(StoreError) in try item(FriendPolicy.self, of: user)?.rule }
            )
        }
        return rules
    }

    /// The newest first.
    func friendApplications(of id: UserID) throws(StoreError) -> [FriendApplication] {
        guard let user = try user(id) else { return [] }
        return try items(FriendApplication.self, of: user)
            .sorted { ($0.time, $0.peer) > ($1.time, $1.peer) }
    }

    /// Whether a user has another on their list.
    private func has(_ owner: UserID, _ friend: UserID) throws(StoreError) -> Bool {
        guard let owner = try user(owner), let friend = try user(friend), !friend.isGone,
            let item = try item(Friend.self, Friend.key(of: friend.id), of: owner.account)
        else { return false }
        return friend.createdAt <= item.since
    }

    /// The part of a list after a mark, in the order of the marks or the other way around.
    func page<Row>(
        of rows: [Row],
        _ after: PageMark?,
        _ isNewestFirst: Bool,
        _ limit: Int,
        mark: (Row) -> PageMark
    ) -> (rows: [Row], next: PageMark?) {
        let marked = rows.map { (mark: mark($0), row: $0) }
            .filter { row in after.map { isNewestFirst ? row.mark < $0 : row.mark > $0 } ?? true }
            .sorted { isNewestFirst ? $0.mark > $1.mark : $0.mark < $1.mark }
        let shown = marked.prefix(pageCount(limit))
        return (shown.map(\.row), shown.count < marked.count ? shown.last?.mark : nil)
    }
}

extension Friend {
    fileprivate var mark: PageMark { PageMark(time: since, name: user.text) }
}
