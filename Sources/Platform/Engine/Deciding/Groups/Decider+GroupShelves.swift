internal import PlatformCore
internal import PlatformStore

/// Small records of a group beside its own, in memory with the group once they were looked at.
extension Decider {
    func items<Item: ShelfItem>(_: Item.Type, of conversation: ConversationState) throws(Refusal) -> [Item] {
        guard let items = conversation.group?.shelves[Item.kind] else {
            throw .cold([.shelf(ShelfName(Item.kind, of: conversation.number))])
        }
        return items.values.compactMap { $0 as? Item }
    }

    /// Puts an item on a shelf that was looked at.
    func put<Item: StoredShelfItem>(_ item: Item, of conversation: ConversationState) {
        let lsn = nextLSN()
        conversation.lsn = lsn
        conversation.group?.shelves[Item.kind, default: [:]][item.key] = item
        pending.put(ShelfRecord(item, lsn: lsn), on: ShelfName(Item.kind, of: conversation.number))
    }

    func remove<Item: StoredShelfItem>(_ item: Item, of conversation: ConversationState) {
        conversation.lsn = nextLSN()
        conversation.group?.shelves[Item.kind, default: [:]][item.key] = nil
        pending.remove(item.key, from: ShelfName(Item.kind, of: conversation.number))
    }

    /// Who came in, by whatever way, waits to be let in no longer.
    func endRequest(of user: AccountState, _ conversation: ConversationState, _ state: GroupState) {
        let request = state.shelves[.joinRequest]?[JoinRequest.key(of: user.user.id)]
        guard let request = request as? JoinRequest else { return }
        remove(request, of: conversation)
        tellJoinRequests(of: conversation, state)
    }

    /// Tells the group's leaders who waits.
    func tellJoinRequests(of conversation: ConversationState, _ state: GroupState) {
        let requests = (state.shelves[.joinRequest] ?? [:]).values.compactMap { $0 as? JoinRequest }
            .sorted { ($0.time, $0.user) > ($1.time, $1.user) }
        let update = JoinRequestsUpdate(
            conversation: conversation.number,
            group: state.group.id,
            recent: Array(requests.prefix(3)),
            total: requests.count
        )
        let leaders = state.members.filter { $0.value.role >= .manager }.keys.sorted()
        for account in leaders.prefix(GroupHosting.managerCountMax + 1) {
            pending.add(.record(account, .joinRequests(update), except: nil))
        }
    }

    /// Takes the way in from a group that is no more.
    func emptyInviteShelves(of conversation: ConversationState) {
        for kind in [ShelfKind.groupInvite, .joinRequest] {
            guard conversation.group?.shelves[kind]?.isEmpty != true else { continue }
            conversation.lsn = nextLSN()
            conversation.group?.shelves[kind] = [:]
            pending.empty(ShelfName(kind, of: conversation.number))
        }
    }
}
