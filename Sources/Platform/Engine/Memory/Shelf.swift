internal import PlatformCore

/// What stands on a shelf, whole, by the items' names.
typealias ShelfItems = [[UInt8]: any ShelfItem]

/// A user's shelf that is in memory, seen as what stands on it.
struct Shelf<Item: ShelfItem> {
    let owner: AccountState

    subscript(key: [UInt8]) -> Item? { owner.shelves[Item.kind]?[key] as? Item }

    /// How many items there are.
    var count: Int { owner.shelves[Item.kind]?.count ?? 0 }

    /// The items, in no order.
    var items: [Item] { owner.shelves[Item.kind, default: [:]].values.compactMap { $0 as? Item } }

    /// The names of the items, in their order.
    var keys: [[UInt8]] { owner.shelves[Item.kind, default: [:]].keys.sorted { $0.lexicographicallyPrecedes($1) } }
}

extension Shelf where Item: SingleShelfItem {
    /// What stands there.
    var item: Item? { self[[]] }
}
