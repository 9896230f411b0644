internal import DequeModule
internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine

/// The sessions of one tenant on one loop, by user and by group.
final class TenantChats {
    let number: TenantNumber
    var accounts: [AccountNumber: AccountChats] = [:]
    var groups: [ConversationNumber: GroupChats] = [:]
    var roster = Roster()
    /// What proves to its clients whom they may name, with the secret that it is derived from.
    var hash: (secret: String, AccessHash)?
    /// What is to be done for its sessions.
    var turn = ChatTurn()
    /// How far what came from the engine goes.
    var lsn = LSN.zero

    init(_ number: TenantNumber) {
        self.number = number
    }

    func subscribe(_ account: AccountChats, to group: ConversationNumber) {
        account.groups.insert(group)
        let chats = groups[group] ?? GroupChats(group)
        groups[group] = chats
        chats.members[account.account] = account
    }

    func unsubscribe(_ account: AccountChats, from group: ConversationNumber) {
        account.groups.remove(group)
        guard let chats = groups[group] else { return }
        chats.members[account.account] = nil
        if chats.members.isEmpty { groups[group] = nil }
    }
}

/// One user's sessions on one loop.
final class AccountChats {
    let viewer: Viewer
    var sessions: [ChatSession] = []
    var groups: Set<ConversationNumber> = []
    /// Set while what is pushed is read from the mailbox, with the last place that is to be.
    var readingUpTo: Place?
    /// Answers that are given when what is read has come to them.
    var held: [HeldAnswer] = []

    /// The answer to a message, which a session gets in the place of the push.
    struct HeldAnswer {
        let place: Place
        let session: ChatSession
        /// Given what stands at the place and whom it speaks of; `nil` where that could not be read.
        let give: ((update: TL.Update, cast: Cast)?) -> Void
    }
    /// What the sessions know of the user's contacts; `nil` until they were read.
    var toldContacts: [UserID: ContactBook.Entry]?
    var isReadingContacts = false
    /// They changed while they were read.
    var contactsChanged = false

    init(_ viewer: Viewer) {
        self.viewer = viewer
    }

    var account: AccountNumber { viewer.account }

    /// Says what it cost in steps.
    @discardableResult
    func push(_ updates: TL.Updates, except link: LinkAddress? = nil) -> Int {
        var shared = SharedUpdates(updates)
        var steps = 0
        for session in sessions where session.identity.address != link { steps += shared.push(to: session.outlet) }
        return steps
    }

    /// The answers that are held, in the order of their places.
    func takeHeld() -> [HeldAnswer] {
        defer { held = [] }
        return held
    }

    /// The same of a session, up to a place.
    func takeHeld(of session: ChatSession, upTo place: Place) -> [HeldAnswer] {
        if held.isEmpty { return [] }
        let taken = held.filter { $0.session === session && $0.place <= place }
        held.removeAll { $0.session === session && $0.place <= place }
        return taken
    }

    /// Tells what passes: to sessions that are reached now, and never again.
    ///
    /// Says what it cost in steps.
    func tell(_ updates: TL.Updates) -> Int {
        var shared = SharedUpdates(updates)
        var steps = 1
        for session in sessions where session.outlet.isReached { steps += shared.push(to: session.outlet) }
        return steps
    }

    /// Whether anybody is left to be pushed what a link caused.
    func hasListeners(except link: LinkAddress?) -> Bool {
        sessions.contains { $0.identity.address != link && $0.outlet.wantsUpdates }
    }
}

/// A group's members on one loop, and what waits for them until everybody it speaks of is known.
final class GroupChats {
    /// What may wait; beyond it members are told that the group changed.
    static let waitingCountMax = 512

    let number: ConversationNumber
    var members: [AccountNumber: AccountChats] = [:]
    var waiting: Deque<News> = []
    var isAsking = false
    /// How far members were told that somebody has read.
    var readUpTo = Place.zero
    /// More came than could wait, up to this state.
    var missedUpTo: Place?

    /// What members are told of.
    enum News {
        case push(GroupPush)
        /// The answer to an entry that waits before it.
        case answer(() -> Void)
        /// The group itself is not what it was; to one member alone, who just came.
        case changed(only: AccountNumber?)
    }

    init(_ number: ConversationNumber) {
        self.number = number
    }

    /// Whether news have to wait behind others.
    var hasWaiting: Bool { !waiting.isEmpty || isAsking || missedUpTo != nil }

    /// Lets go of everything that waits, but for answers.
    func dropWaiting() {
        let dropped = waiting
        waiting.removeAll()
        for case .answer(let give) in dropped { give() }
    }
}
