internal import PlatformCore
internal import PlatformStore

/// What a decision works with: everything warm of the tenant, and the commit being gathered.
struct DecisionContext {
    let decider: Decider
    let actor: Actor

    /// The time of the turn.
    var now: Timestamp { decider.now }

    /// The user a decision is about: a link speaks for its own user alone; a well-formed identifier
    /// that an app server names is a user.
    func user(_ reference: UserRef) throws(Refusal) -> AccountState {
        let person = try decider.find(reference, for: actor)
        try decider.checkUserQuota(for: [person])
        return decider.settle(person)
    }

    /// Another user, whom a decision names.
    func other(_ id: UserID) throws(Refusal) -> AccountState {
        let person = try decider.find(.id(id))
        if case (.user, .new) = (actor, person) {
            throw .refused(ClientError(.unknownUser, "there is no user \(id)"))
        }
        try decider.checkUserQuota(for: [person])
        return decider.settle(person)
    }

    /// Users whom a decision names, all here; those whom an app server names for the first time become users.
    func people(_ ids: [UserID]) throws(Refusal) -> [AccountState] {
        let found = try decider.find(ids)
        for person in found {
            if case (.user, .new(let id)) = (actor, person) {
                throw .refused(ClientError(.unknownUser, "there is no user \(id)"))
            }
            try decider.checkIsHere(person)
        }
        try decider.checkUserQuota(for: found)
        return found.map(decider.settle)
    }

    /// A group that is not dismissed.
    func group(_ id: GroupID) throws(Refusal) -> (conversation: ConversationState, group: GroupState) {
        try decider.group(id)
    }

    func shelf<Item: ShelfItem>(_ type: Item.Type, of user: AccountState) throws(Refusal) -> Shelf<Item> {
        try decider.shelf(type, of: user)
    }

    func change<Item: StoredShelfItem>(
        _ shelf: Shelf<Item>,
        putting: [Item] = [],
        removing: [[UInt8]] = []
    ) throws(Refusal) {
        try decider.change(shelf, putting: putting, removing: removing)
    }

    /// Tells links once the commit is on disk.
    func tell(_ effect: Effect) {
        decider.pending.add(effect)
    }
}
