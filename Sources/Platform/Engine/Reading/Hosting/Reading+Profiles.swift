internal import PlatformCore
internal import PlatformStore

/// What is kept of users for the app.
extension Reading {
    func found(by query: HostingQuery) throws -> HostingFound {
        switch query {
        case .profiles(let users): return .profiles(try profiles(of: users))
        case .allProfiles(let listing):
            return .profiles(try registeredUsers(listing).users.map { (user) throws(StoreError) in try profile(user) })
        case .friends(let listing): return try friends(listing)
        case .friendships(let user, let others): return .friendships(try friendships(of: user, with: others))
        case .friendPolicies(let users): return .friendPolicies(try friendPolicies(of: users))
        case .friendApplications(let user): return .friendApplications(try friendApplications(of: user))
        case .groups(let ids): return .groups(try hostedGroups(ids), next: nil)
        case .allGroups(let after, let isNewestFirst, let limit):
            let (groups, next) = try hostedGroups(after: after, isNewestFirst: isNewestFirst, limit: limit)
            return .groups(groups, next: next)
        case .members(let listing): return try members(listing)
        case .membersNamed(let group, let users): return .members(try members(of: group, named: users), next: nil)
        case .followed(let group, let user): return .followed(try followed(by: user, in: group))
        case .joinedGroups(let listing): return try joinedGroups(listing)
        }
    }

    private func profiles(of users: [UserID]) throws(StoreError) -> [ProfileView] {
        var profiles: [ProfileView] = []
        for id in users {
            if let user = try user(id), !user.isGone { profiles.append(try profile(user)) }
        }
        return profiles
    }

    private func profile(_ user: User) throws(StoreError) -> ProfileView {
        ProfileView(user: user, profile: try item(HostedProfile.self, of: user) ?? HostedProfile())
    }

    /// The one thing on a user's shelf.
    func item<Item: StoredShelfItem & SingleShelfItem>(_: Item.Type, of user: User) throws(StoreError) -> Item? {
        guard user.shelves[Item.kind] != nil else { return nil }
        return try item(Item.self, [], of: user.account)
    }

    /// An item of a user's shelf by its name.
    func item<Item: StoredShelfItem>(
        _: Item.Type,
        _ key: [UInt8],
        of account: AccountNumber
    ) throws(StoreError) -> Item? {
        try snapshot.read(ShelfRecord<Item>.self, at: .shelf(ShelfName(Item.kind, of: account), key))?.item
    }

    /// Everything on a user's shelf.
    func items<Item: StoredShelfItem>(_: Item.Type, of user: User) throws(StoreError) -> [Item] {
        guard user.shelves[Item.kind] != nil else { return [] }
        var items: [Item] = []
        let range = KeyRange.shelf(ShelfName(Item.kind, of: user.account))
        try snapshot.scan(ShelfRecord<Item>.self, in: range) { (_, record) throws(StoreError) in
            items.append(record.item)
            return .goOn
        }
        return items
    }
}
