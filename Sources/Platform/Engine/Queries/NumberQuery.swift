package import PlatformCore

/// What doors ask that know people, groups and private messages by number alone.
///
/// A message's *number* is its viewer's own: the place in their mailbox for what two said, the seq in a group. What
/// has no number for the viewer, because it was brought here as history, is not shown to such doors.
package enum NumberQuery: Sendable {
    /// Users by account, in the order asked for; who is none is left out. Answers `users`.
    case users([AccountNumber])
    /// Users by identifier, likewise.
    case usersNamed([UserID])
    /// Groups that the viewer is or was in, in the order asked for; others are left out. Answers `groups`.
    case groups([ConversationNumber], for: AccountNumber)
    /// Users and groups, whoever asks, with who leads the groups; answers `roster`.
    case roster(users: [AccountNumber], groups: [ConversationNumber])
    /// Where a viewer's mailbox ends, the groups in which something happened since a time, and those left since then.
    /// Answers `standing`.
    case standing(AccountNumber, groupsSince: Timestamp)
    /// What stands in the viewer's mailbox after a place, a page at a time. Answers `log`.
    case mailbox(AccountNumber, after: Place, limit: Int)
    /// What stands in a group's log after a seq, a page at a time. Answers `log`.
    case group(ConversationNumber, AccountNumber, after: Place, limit: Int)
    /// Single messages; what the viewer does not see is left out. Answers `messages`.
    case messages([MessageNumber], AccountNumber)
    /// The viewer's numbers of messages, where they see them. Answers `numbers`.
    case numbers([MessageUID], AccountNumber)
    /// How a conversation is named, and the seq of its last entry up to a number. Answers `seq`.
    case seq(PeerNumber, AccountNumber, upTo: Place)
    /// Messages around a place of a conversation. Answers `messages`.
    case history(NumberedHistory)
    /// What is pinned in a conversation, newest first, below a number. Answers `messages`.
    case pinned(PeerNumber, AccountNumber, below: Place, limit: Int)
    /// What mentions the viewer by name and was not read, newest first. Answers `messages`.
    case mentions(PeerNumber, AccountNumber, below: Place, limit: Int)
    /// How the viewer has set up conversations: those named, or all that are set up at all. Answers `settings`.
    case settings(of: AccountNumber, [PeerNumber]?)
    /// The viewer's conversations that have something to show, in the list's order. Answers `conversations`.
    case conversations(AccountNumber, NumberedPage, limit: Int)
    /// Some of the viewer's conversations; those that have nothing to show are left out. Answers `conversations`.
    case conversationsWith([PeerNumber], AccountNumber)
    /// Members of a group that the viewer is in, in the order of their accounts. Answers `members`.
    case members(ConversationNumber, AccountNumber, skipping: Int, limit: Int)
    /// Whom the viewer has on their list of friends, all at once. Answers `contacts`.
    case contacts(AccountNumber)
    /// The first of them after an account. Answers `members`.
    case membersAfter(AccountNumber, in: ConversationNumber, AccountNumber)
    /// A user, and those they talked with in private, the latest first. Answers `peers`.
    case peers(UserID, limit: Int)
}

/// Whom one talks to, by number: a user (a private or system conversation) or a group.
package enum PeerNumber: Hashable, Sendable {
    case user(AccountNumber)
    case group(ConversationNumber)
}

/// One message as its viewer numbers it.
package enum MessageNumber: Hashable, Sendable {
    case mailbox(Place)
    case group(ConversationNumber, Place)
}

/// Messages around a number, newest first: so many older than it and so many from it on.
package struct NumberedHistory: Hashable, Sendable {
    package var viewer: AccountNumber
    package var peer: PeerNumber
    /// Where the page is anchored.
    package var start: Start
    /// Older messages next to the anchor that are left out.
    package var skipped = 0
    /// Messages from the anchor on, and so many before it.
    package var newerCount = 0
    package var olderCount: Int
    /// Only messages with a number above this one and below the other.
    package var above = Place.zero
    package var below = Place.last

    package init(_ peer: PeerNumber, of viewer: AccountNumber, from start: Start = .head, olderCount: Int) {
        self.viewer = viewer
        self.peer = peer
        self.start = start
        self.olderCount = olderCount
    }

    package enum Start: Hashable, Sendable {
        case head
        /// Older is below this number.
        case number(Place)
        /// Older is before this time.
        case time(Timestamp)
    }
}

/// Where a page of the conversation list starts.
package struct NumberedPage: Hashable, Sendable {
    /// After this conversation; where that has left the list, after this time.
    package var after: PeerNumber?
    package var time: Timestamp?
    package var skipsPinned: Bool
    package var onlyPinned: Bool

    package init(
        after: PeerNumber? = nil,
        time: Timestamp? = nil,
        skipsPinned: Bool = false,
        onlyPinned: Bool = false
    ) {
        self.after = after
        self.time = time
        self.skipsPinned = skipsPinned
        self.onlyPinned = onlyPinned
    }
}

/// What a number query found, with everybody it speaks of.
package enum NumbersFound: Sendable {
    case users([User])
    case groups([KnownGroup])
    case roster([User], [LedGroup])
    /// Where the mailbox ends, where the groups' logs do, and the groups that the viewer belongs to no more.
    case standing(head: Place, groups: [(group: ConversationNumber, head: Place)], left: [ConversationNumber])
    case log(NumberedLog)
    case messages(NumberedMessages)
    case numbers([MessageUID: Place])
    case seq(ConversationTarget, Place)
    case conversations([NumberedConversation], Cast, total: Int)
    case settings([(peer: PeerNumber, settings: ConversationSettings)], Cast)
    case members([NumberedMember], Cast, total: Int)
    /// `nil` where there is no such user.
    case peers(of: AccountNumber?, [AccountNumber])
    /// As of a change.
    case contacts([NumberedContact], lsn: LSN)
}

/// Somebody on a user's list of friends.
package struct NumberedContact: Hashable, Sendable {
    package let user: User
    /// What the list's owner calls them; empty for nothing.
    package let remark: String
    /// Whether they have the owner too.
    package let isMutual: Bool

    package init(user: User, remark: String, isMutual: Bool) {
        self.user = user
        self.remark = remark
        self.isMutual = isMutual
    }
}

/// A group as one user knows it.
package struct KnownGroup: Hashable, Sendable {
    package let number: ConversationNumber
    package let group: Group
    /// The viewer's own; `outsider` once they left.
    package let role: GroupRole
    /// Until when the viewer may say nothing there; zero where they may.
    package let mutedUntil: Timestamp

    package init(number: ConversationNumber, group: Group, role: GroupRole, mutedUntil: Timestamp = .zero) {
        self.number = number
        self.group = group
        self.role = role
        self.mutedUntil = mutedUntil
    }
}

/// A group with its owner and managers; everybody else in it is a plain member.
package struct LedGroup: Hashable, Sendable {
    package let number: ConversationNumber
    package let group: Group
    package let leaders: [AccountNumber: GroupRole]
    /// Who is silenced there, until when.
    package let muted: [AccountNumber: Timestamp]

    package init(
        number: ConversationNumber,
        group: Group,
        leaders: [AccountNumber: GroupRole],
        muted: [AccountNumber: Timestamp] = [:]
    ) {
        self.number = number
        self.group = group
        self.leaders = leaders
        self.muted = muted
    }

    /// The group as one of its members knows it.
    package func known(to member: AccountNumber) -> KnownGroup {
        KnownGroup(
            number: number,
            group: group,
            role: leaders[member] ?? .member,
            mutedUntil: muted[member] ?? .zero
        )
    }
}

/// Everybody that an answer speaks of.
package struct Cast: Sendable {
    package var users: [AccountNumber: User] = [:]
    package var groups: [ConversationNumber: KnownGroup] = [:]

    package init() {}
}

/// A message with its viewer's number for it.
package struct NumberedMessage: Hashable, Sendable {
    package let peer: PeerNumber
    package let number: Place
    package let view: MessageView

    package init(peer: PeerNumber, number: Place, view: MessageView) {
        self.peer = peer
        self.number = number
        self.view = view
    }
}

/// What one viewer gets for one place of a mailbox or a group.
package struct NumberedItem: Hashable, Sendable {
    package let place: Place
    package let peer: PeerNumber
    package let content: Content

    /// What stands there; places in it are the viewer's numbers.
    package enum Content: Hashable, Sendable {
        case message(NumberedMessage)
        case changed(Change.Kind, NumberedMessage)
        /// The viewer read up to here, and so much is left.
        case ownRead(upTo: Place, unread: UInt32)
        case peerRead(upTo: Place)
        /// The viewer removed these for themselves.
        case deleted([Place])
        /// Something that is not shown.
        case hidden
    }

    package init(place: Place, peer: PeerNumber, content: Content) {
        self.place = place
        self.peer = peer
        self.content = content
    }
}

/// A page of a mailbox or a group's log: every place after the one asked for, up to the last in it.
package struct NumberedLog: Sendable {
    /// `nil` where the viewer is too far behind to be given it.
    package let items: [NumberedItem]?
    /// The last place of the whole log.
    package let head: Place
    package let cast: Cast

    package init(items: [NumberedItem]?, head: Place, cast: Cast) {
        self.items = items
        self.head = head
        self.cast = cast
    }
}

/// Messages, newest first where they are a walk's.
package struct NumberedMessages: Sendable {
    package let messages: [NumberedMessage]
    /// About how many there are in the whole conversation.
    package let total: Int
    /// Where the group's log ends; zero for what two said.
    package let head: Place
    package let cast: Cast

    package init(messages: [NumberedMessage], total: Int, head: Place, cast: Cast) {
        self.messages = messages
        self.total = total
        self.head = head
        self.cast = cast
    }
}

/// A conversation in a viewer's list.
package struct NumberedConversation: Sendable {
    package let peer: PeerNumber
    /// The newest message that can be shown.
    package let top: NumberedMessage
    /// The last message the viewer has read, and the last that the peer has.
    package let readUpTo: Place
    package let peerReadUpTo: Place
    package let unread: Unread
    package let settings: ConversationSettings
    /// Where a group's log ends for the viewer; zero for what two said.
    package let head: Place

    package init(
        peer: PeerNumber,
        top: NumberedMessage,
        readUpTo: Place,
        peerReadUpTo: Place,
        unread: Unread,
        settings: ConversationSettings,
        head: Place
    ) {
        self.peer = peer
        self.top = top
        self.readUpTo = readUpTo
        self.peerReadUpTo = peerReadUpTo
        self.unread = unread
        self.settings = settings
        self.head = head
    }
}

/// A member of a group by number.
package struct NumberedMember: Hashable, Sendable {
    package let account: AccountNumber
    package let member: GroupMember

    package init(account: AccountNumber, member: GroupMember) {
        self.account = account
        self.member = member
    }
}
