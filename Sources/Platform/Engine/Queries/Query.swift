package import PlatformCore

/// One thing that somebody wants to know of a tenant; it changes nothing and never passes the decider.
package enum Query: Sendable {
    /// What a device lacks, a page at a time.
    case sync(AccountNumber, after: SyncCursor, limit: Int)
    /// The entries of a conversation after a seq, a page at a time.
    case difference(AccountNumber, ConversationTarget, after: Place, limit: Int)
    case history(HistoryQuery)
    /// What is pinned in a conversation before a seq, newest first; answers `history`.
    case pinned(AccountNumber, ConversationTarget, before: Place?, limit: Int)
    /// The user's conversations, pinned first, then newest first.
    case conversations(AccountNumber, page: ConversationPage?, limit: Int)
    case unread(AccountNumber, ConversationTarget)
    /// How far the peers of a conversation have read and received.
    case readStates(AccountNumber, ConversationTarget)
    case user(UserID)
    case group(GroupID, for: Asker)
    case groupMembers(GroupID, for: Asker, after: UserID?, limit: Int)
    case groupsOf(UserID, after: GroupID?, limit: Int)
    case devices(AccountNumber)
    /// Small records beside the logs.
    case records(RecordQuery)
    /// All sensitive words of the app.
    case words
    /// All that was said in the tenant between two times, a part at a time.
    case said(SaidQuery)
    /// Who gave a message which reactions.
    case reactions(ReactionQuery)
    /// Ways into groups.
    case invites(InviteQuery)
    /// Profiles, friends and hosted groups.
    case hosting(HostingQuery)
    /// What happened, and who reads it.
    case events(EventQuery)
    /// Ultra groups and their channels.
    case channels(ChannelQuery)
    /// One message wherever it stands, as operators see it.
    case message(MessageUID)
    /// What doors ask that know people, groups and messages by number.
    case numbers(NumberQuery)
}

/// On whose behalf something is asked that not everybody may know.
package enum Asker: Hashable, Sendable {
    /// The tenant's app server or an operator: nothing is kept from it.
    case server
    /// A user, to whom what is not theirs to know does not exist.
    case user(AccountNumber)
}

/// A walk through a conversation's messages as one viewer sees them.
package struct HistoryQuery: Hashable, Sendable {
    package enum Viewer: Hashable, Sendable {
        case account(AccountNumber)
        case id(UserID)
    }

    /// Where the walk starts.
    package enum Start: Hashable, Sendable {
        /// The newest message.
        case head
        /// At this place or the next one in the walk's direction, the place itself left out.
        case seq(Place)
        /// At this time; `inclusive` takes messages of exactly this time too.
        case time(Timestamp, inclusive: Bool)
    }

    package enum Direction: Hashable, Sendable {
        case older
        case newer
    }

    package var viewer: Viewer
    package var target: ConversationTarget
    package var start: Start
    package var direction: Direction
    /// The walk ends before messages beyond this time.
    package var endTime: Timestamp?
    package var limit: Int
    /// Leaves out what was taken back and what the viewer has no number for.
    var isNumbered = false

    package init(
        viewer: Viewer,
        target: ConversationTarget,
        start: Start,
        direction: Direction,
        endTime: Timestamp? = nil,
        limit: Int
    ) {
        self.viewer = viewer
        self.target = target
        self.start = start
        self.direction = direction
        self.endTime = endTime
        self.limit = limit
    }
}

/// Where a page of the conversation list starts: after the conversation with this sort key.
package struct ConversationPage: Hashable, Sendable {
    package let pinnedAt: Timestamp?
    package let lastTime: Timestamp
    package let conversation: ConversationNumber

    package init(pinnedAt: Timestamp?, lastTime: Timestamp, conversation: ConversationNumber) {
        self.pinnedAt = pinnedAt
        self.lastTime = lastTime
        self.conversation = conversation
    }
}

/// What a query found.
package enum Found: Sendable {
    case sync(SyncPage)
    case difference(DifferencePage)
    /// In the order of the walk: towards older messages the newest comes first.
    case history([MessageView], hasMore: Bool)
    case conversations([ConversationSummary], next: ConversationPage?)
    case unread(Unread)
    case readStates(ReadStates)
    case user(User?)
    case group(Group?)
    case groupMembers([GroupMemberView], hasMore: Bool)
    case groups([Group], hasMore: Bool)
    case devices([Device])
    case shelf([any ShelfItem], hasMore: Bool)
    /// A part of the list, and how long the whole is.
    case usersListed([ListedUser], total: Int)
    case groupsListed([GroupID], total: Int)
    case registeredUsers([User], total: Int)
    /// Some of them, and the account to go on after; none where that was all.
    case usersTagged([UserID], next: AccountNumber?)
    case blacklist([UserID], hasMore: Bool)
    case hosting(HostingFound)
    case settings(ConversationSettings)
    case conversationsTagged([ConversationTarget])
    case words([SensitiveWord])
    case said(SaidPage)
    /// A part of the list, newest first, and how long the whole is.
    case reactions([ReactionView], total: Int)
    case invites(InvitesFound)
    case events(EventsFound)
    case message(MessageTrace?)
    case numbers(NumbersFound)
    case chatroomMessages([ChatroomMessage])
    /// In the order they were said, or were asked for.
    case channelMessages([ChannelMessage])
}

/// A page of what a device lacks.
package struct SyncPage: Sendable {
    /// Mailbox entries in order, dense from the cursor's place on.
    package let mailbox: [MailboxItem]
    /// Summaries of the conversations that changed, in the order they did, once the mailbox is complete.
    package let conversations: [ConversationSummary]
    /// Conversations that left the user's list, once the mailbox is complete.
    package let removed: [ConversationTarget]
    /// The user's own record if it changed, once the mailbox is complete.
    package let profile: User?
    /// The user's shelves that clients keep a copy of and that changed, once the mailbox is complete.
    package let shelves: [ShelfView]
    /// What the device has once it applied the page.
    package let cursor: SyncCursor
    package let hasMore: Bool

    package init(
        mailbox: [MailboxItem],
        conversations: [ConversationSummary],
        removed: [ConversationTarget],
        profile: User?,
        shelves: [ShelfView],
        cursor: SyncCursor,
        hasMore: Bool
    ) {
        self.mailbox = mailbox
        self.conversations = conversations
        self.removed = removed
        self.profile = profile
        self.shelves = shelves
        self.cursor = cursor
        self.hasMore = hasMore
    }
}

/// A page of a conversation's log.
package struct DifferencePage: Sendable {
    package let content: Content
    /// The last place of the log the user may know of.
    package let head: Place

    package enum Content: Sendable {
        case items([LogItem], hasMore: Bool)
        /// The device is too far behind: it drops what it cached and starts from history.
        case tooLong
    }

    package init(content: Content, head: Place) {
        self.content = content
        self.head = head
    }
}

/// A member of a group with the name clients know.
package struct GroupMemberView: Hashable, Sendable {
    package let user: UserID
    package let member: GroupMember

    package init(user: UserID, member: GroupMember) {
        self.user = user
        self.member = member
    }
}

/// How far the others of a conversation are.
package struct ReadStates: Sendable {
    /// How far the peer of a private conversation has read; in groups, how many read at least `head`.
    package let readUpTo: Place
    /// How far the peer's furthest device has received.
    package let deliveredUpTo: Place

    package init(readUpTo: Place, deliveredUpTo: Place) {
        self.readUpTo = readUpTo
        self.deliveredUpTo = deliveredUpTo
    }
}

/// One message with where it stands.
package struct MessageTrace: Sendable {
    package let view: MessageView
    package let name: ConversationName
    package let conversation: ConversationNumber
    /// How far its receiver is, where it has one.
    package let peer: ReadStates?

    package init(
        view: MessageView,
        name: ConversationName,
        conversation: ConversationNumber,
        peer: ReadStates?
    ) {
        self.view = view
        self.name = name
        self.conversation = conversation
        self.peer = peer
    }
}
