internal import PlatformCore
internal import PlatformStore

/// Puts items on a user's shelf and removes others: all there is to decide of what only is remembered.
struct ChangeItems<Item: StoredShelfItem>: Deciding {
    let user: UserID
    var putting: [Item] = []
    /// The names of the items to be removed.
    var removing: [[UInt8]] = []

    var subject: DecisionSubject { .user(user) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let state = try context.user(.id(user))
        try context.change(try context.shelf(Item.self, of: state), putting: putting, removing: removing)
        return .done
    }
}
