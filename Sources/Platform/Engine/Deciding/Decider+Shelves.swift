internal import PlatformCore
internal import PlatformStore

/// Small records beside the logs.
extension Decider {
    /// What stands on a user's shelf; one that was never used costs no reading, as the user's record says so.
    func shelf<Item: ShelfItem>(_: Item.Type, of user: AccountState) throws(Refusal) -> Shelf<Item> {
        if user.user.shelves[Item.kind] != nil, user.shelves[Item.kind] == nil {
            throw .cold([.shelf(ShelfName(Item.kind, of: user.account))])
        }
        return Shelf(owner: user)
    }

    /// The one thing on a user's shelf.
    func item<Item: SingleShelfItem>(_ type: Item.Type, of user: AccountState) throws(Refusal) -> Item? {
        guard user.user.shelves[Item.kind] != nil else { return nil }
        return try shelf(type, of: user).item
    }

    /// Puts items on a user's shelf and removes others by their names, if that changes anything.
    ///
    /// All or nothing, but whatever a decision may be refused for comes before its first change.
    func change<Item: StoredShelfItem>(
        _ shelf: Shelf<Item>,
        putting: [Item] = [],
        removing: [[UInt8]] = []
    ) throws(Refusal) {
        let put = putting.filter { shelf[$0.key] != $0 }
        let removed = removing.filter { shelf[$0] != nil }
        if put.isEmpty && removed.isEmpty { return }
        if !put.isEmpty { try checkStorage() }
        let keys = Set(put.map(\.key))
        let added = keys.count { shelf[$0] == nil }
        let ended = Set(removed).subtracting(keys).count
        guard shelf.count + added - ended <= Item.kind.countMax || put.isEmpty else {
            throw .refused(
                ClientError(.invalidArgument, "at most \(Item.kind.countMax) items of the kind \(Item.kind) are kept")
            )
        }

        let name = ShelfName(Item.kind, of: shelf.owner.account)
        let lsn = nextLSN()
        var items = shelf.owner.shelves[Item.kind, default: [:]]
        for key in removed {
            items[key] = nil
            pending.remove(key, from: name)
        }
        for item in put {
            items[item.key] = item
            pending.put(ShelfRecord(item, lsn: lsn), on: name)
        }
        set(items, on: Item.kind, of: shelf.owner, lsn)
        pending.put(shelf.owner.user, isNew: false)
    }

    /// Makes a user's shelf hold exactly these items.
    func replace<Item: StoredShelfItem>(_ shelf: Shelf<Item>, with items: [Item]) throws(Refusal) {
        let kept = Set(items.map(\.key))
        try change(shelf, putting: items, removing: shelf.keys.filter { !kept.contains($0) })
    }

    /// Empties every shelf of a user but one, without looking at what stands there.
    func emptyShelves(of user: AccountState, except kept: ShelfKind) {
        let kinds = user.user.shelves.keys.filter { $0 != kept }.sorted { $0.rawValue < $1.rawValue }
        if kinds.isEmpty { return }
        let lsn = nextLSN()
        for kind in kinds {
            pending.empty(ShelfName(kind, of: user.account))
            set([:], on: kind, of: user, lsn)
        }
        pending.put(user.user, isNew: false)
    }

    /// The user's record says which shelves there are; clients must learn of a shown one's end too.
    private func set(_ items: ShelfItems, on kind: ShelfKind, of user: AccountState, _ lsn: LSN) {
        user.shelves[kind] = items
        user.user.shelves[kind] = !items.isEmpty || kind.isShown || kind.isMarked ? lsn : nil
        user.lsn = lsn
        guard kind.isShown else { return }
        let shown = items.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
        pending.add(.record(user.account, .shelf(ShelfView(kind: kind, items: shown, lsn: lsn)), except: nil))
    }
}
