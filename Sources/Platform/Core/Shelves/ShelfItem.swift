/// One thing on a shelf.
package protocol ShelfItem: Hashable, Sendable {
    static var kind: ShelfKind { get }

    /// Names the item on its shelf; empty where a shelf holds one thing only.
    var key: [UInt8] { get }

    /// Whether it is still true at a time; what ended is passed over and replaced, not removed.
    func holds(at time: Timestamp) -> Bool
}

extension ShelfItem {
    package func holds(at time: Timestamp) -> Bool { true }
}

/// The only thing on its shelf.
package protocol SingleShelfItem: ShelfItem {}

extension SingleShelfItem {
    package var key: [UInt8] { [] }
}
