internal import PlatformCore
internal import PlatformStore

/// Two users as far as they are, or may become, friends; the first is the one who acts.
struct FriendPair {
    let user: AccountState
    let other: AccountState
    let mine: Shelves
    let theirs: Shelves

    /// What one of the two has.
    struct Shelves {
        let friends: Shelf<Friend>
        let applications: Shelf<FriendApplication>
    }

    /// Looks at all there is to know; the second must be a user where a link asks.
    init(_ user: UserID, _ other: UserID, in context: DecisionContext) throws(Refusal) {
        let people = try context.people([user, other])
        self.user = people[0]
        self.other = people[1]
        mine = try Self.shelves(of: self.user, in: context)
        theirs = try Self.shelves(of: self.other, in: context)
    }

    var isInMine: Bool { mine.friends[Friend.key(of: other.user.id)] != nil }
    var isInTheirs: Bool { theirs.friends[Friend.key(of: user.user.id)] != nil }

    /// Whether the other has asked the user.
    func isAsked(at time: Timestamp) -> Bool {
        mine.applications[FriendApplication.key(.received, other.user.id)]?.holds(at: time) ?? false
    }

    /// Puts the other on the user's list, and the user on the other's where both are to have each other.
    func befriend(isMutual: Bool, in context: DecisionContext) throws(Refusal) {
        // An application that went the other way asked for both.
        let asked = mine.applications[FriendApplication.key(.received, other.user.id)]
        let isMutual = isMutual || asked?.isMutual == true || isInTheirs
        try checkRoom(on: mine.friends, isThere: isInMine)
        if isMutual { try checkRoom(on: theirs.friends, isThere: isInTheirs) }
        try context.decider.checkStorage()

        if !isInMine { try context.change(mine.friends, putting: [friend(other, in: context)]) }
        if isMutual, !isInTheirs {
            try context.change(theirs.friends, putting: [friend(user, in: context)])
        }
        try forgetApplications(in: context)
        tellUser(in: context)
        if isMutual { tellOther(in: context) }
    }

    /// A friend since now, whatever a clock that was set back says: who had the id before is told apart by time.
    private func friend(_ state: AccountState, in context: DecisionContext) -> Friend {
        Friend(state.user.id, since: max(context.now, state.user.createdAt))
    }

    /// The user's wish waits for the other; it replaces an earlier one.
    func apply(_ addition: FriendAddition, in context: DecisionContext) throws(Refusal) {
        try context.decider.checkStorage()
        func application(_ direction: FriendApplication.Direction, _ peer: UserID) -> FriendApplication {
            FriendApplication(direction, peer, text: addition.text, time: context.now, isMutual: addition.isMutual)
        }
        let (sent, received) = (application(.sent, other.user.id), application(.received, user.user.id))
        try put(sent, on: mine.applications, in: context)
        try put(received, on: theirs.applications, in: context)
        context.tell(.applied(sent), user)
        context.tell(.applied(received), other)
    }

    /// Whatever the two asked of each other is settled.
    func forgetApplications(in context: DecisionContext) throws(Refusal) {
        for (shelves, peer) in [(mine, other.user.id), (theirs, user.user.id)] {
            let keys = [FriendApplication.key(.sent, peer), FriendApplication.key(.received, peer)]
            try context.change(shelves.applications, removing: keys)
        }
    }

    func tellUser(in context: DecisionContext) {
        guard let friend = mine.friends[Friend.key(of: other.user.id)] else { return }
        context.tell(.listed(view(friend, other, isMutual: isInTheirs, user)), user)
    }

    func tellOther(in context: DecisionContext) {
        guard let friend = theirs.friends[Friend.key(of: user.user.id)] else { return }
        context.tell(.listed(view(friend, user, isMutual: isInMine, other)), other)
    }

    private func view(_ friend: Friend, _ state: AccountState, isMutual: Bool, _ owner: AccountState) -> FriendView {
        let isBlocked = owner.blacklist.contains(state.account)
        return FriendView(friend: friend, user: state.user, isMutual: isMutual, isBlocked: isBlocked)
    }

    /// The oldest application gives way where there is no room.
    private func put(
        _ application: FriendApplication,
        on shelf: Shelf<FriendApplication>,
        in context: DecisionContext
    ) throws(Refusal) {
        var removing: [[UInt8]] = []
        if shelf.count >= FriendApplication.countMax, shelf[application.key] == nil {
            let oldest = shelf.items.min { ($0.time, $0.peer) < ($1.time, $1.peer) }
            removing = oldest.map { [$0.key] } ?? []
        }
        try context.change(shelf, putting: [application], removing: removing)
    }

    private func checkRoom(on shelf: Shelf<Friend>, isThere: Bool) throws(Refusal) {
        guard isThere || shelf.count < Friend.countMax else {
            throw .refused(
                ClientError(.invalidArgument, "\(shelf.owner.user.id) has \(Friend.countMax) friends, and nobody more")
            )
        }
    }

    private static func shelves(of state: AccountState, in context: DecisionContext) throws(Refusal) -> Shelves {
        Shelves(
            friends: try context.shelf(Friend.self, of: state),
            applications: try context.shelf(FriendApplication.self, of: state)
        )
    }
}
