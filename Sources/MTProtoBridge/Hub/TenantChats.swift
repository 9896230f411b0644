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

    init(_ viewer: Viewer) {
        self.viewer = viewer
    }

    var account: AccountNumber { viewer.account }

    func push(_ updates: TL.Updates, except link: LinkAddress? = nil) {
        var shared = SharedUpdates(updates)
        for session in sessions where session.identity.address != link { shared.push(to: session.outlet) }
    }

    /// Tells what passes: to sessions that are reached now, and never again.
    func tell(_ updates: TL.Updates) {
        var shared = SharedUpdates(updates)
        for session in sessions where session.outlet.isReached { shared.push(to: session.outlet) }
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
        /// The group itself is not what it was; to one member alone, who just came.
        case changed(only: AccountNumber?)
    }

    init(_ number: ConversationNumber) {
        self.number = number
    }
}
