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
