internal import PlatformCore
internal import PlatformEngine

/// What operations ask of small records beside the logs.
extension AppServer {
    /// Everything on a user's shelf, in the order of the items' names; users nobody knows have nothing.
    func items<Item: ShelfItem>(_: Item.Type, of user: UserID) async throws -> [Item] {
        var items: [Item] = []
        var hasMore = true
        while hasMore {
            let query = Query.records(.shelf(Item.kind, of: user, after: items.last?.key, limit: Limits.pageCountMax))
            guard case .shelf(let page, let more)? = try await found(query) else { break }
            items += page.compactMap { $0 as? Item }
            hasMore = more && !page.isEmpty
        }
        return items
    }

    /// A part of those who have something on a shelf of a kind for one thing, and how many there are.
    func users<Item: SingleShelfItem>(
        listedIn _: Item.Type,
        skipping skipped: Int = 0,
        limit: Int? = nil
    ) async throws -> (users: [(id: UserID, item: Item)], total: Int) {
        let listing = ShelfListing(Item.kind, at: now, skipping: skipped, limit: limit ?? Limits.listCountMax)
        let query = Query.records(.usersListed(listing))
        guard case .usersListed(let users, let total) = try await ask(query) else { return ([], 0) }
        return (users.compactMap { user in (user.item as? Item).map { (id: user.user, item: $0) } }, total)
    }

    /// Those whom a group treats apart, with what it has decided of them.
    func members(with right: GroupRight, in group: GroupID) async throws -> [GroupMemberView] {
        var members: [GroupMemberView] = []
        var hasMore = true
        while hasMore {
            let query = Query.records(.groupRight(right, group, after: members.last?.user, limit: Limits.pageCountMax))
            guard case .groupMembers(let page, let more)? = try await found(query) else { break }
            members += page
            hasMore = more && !page.isEmpty
        }
        return members
    }

    /// Has things done that are no error where the group is not there or the user is not in it.
    func submitLeniently(all actions: [Action]) async throws {
        for answer in await answers(to: actions) {
            if case .failure(let error) = answer, ![.unknownGroup, .notInGroup].contains(error.code) { throw error }
        }
    }
}
