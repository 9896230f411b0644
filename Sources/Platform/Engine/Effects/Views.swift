package import PlatformCore

/// A message with the names that clients know its people by.
package struct MessageView: Hashable, Sendable {
    package let uid: MessageUID
    package let sender: UserID
    /// Users mentioned by name.
    package let mentions: [UserID]
    package let message: Message
    /// Who gave the message its recent reactions, in that order.
    package let reactors: [UserID]

    package init(
        uid: MessageUID,
        sender: UserID,
        mentions: [UserID],
        message: Message,
        reactors: [UserID] = []
    ) {
        self.uid = uid
        self.sender = sender
        self.mentions = mentions
        self.message = message
        self.reactors = reactors
    }
}

/// What one viewer gets for one place of a conversation's log.
package struct LogItem: Hashable, Sendable {
    package let seq: Place
    package let lsn: LSN
    package let content: Content

    /// What stands there; boxed, because effects are handed on more often than they are made.
    package enum Content: Hashable, Sendable {
        indirect case message(MessageView)
        /// A change of an earlier message, with the message as it stands now.
        indirect case changed(Change, by: UserID, MessageView)
        /// Something the viewer may not see.
        case hidden
    }

    package init(seq: Place, lsn: LSN, content: Content) {
        self.seq = seq
        self.lsn = lsn
        self.content = content
    }

    /// The same place for who may not see what stands there.
    package var hidden: LogItem { LogItem(seq: seq, lsn: lsn, content: .hidden) }
}

/// What stands at one place of a user's mailbox.
package struct MailboxItem: Hashable, Sendable {
    package let place: Place
    package let lsn: LSN
    /// The conversation as the mailbox's owner names it.
    package let target: ConversationTarget
    package let content: Content

    /// What it tells.
    package enum Content: Hashable, Sendable {
        case entry(LogItem)
        case ownRead(upTo: Place)
        case peerRead(upTo: Place)
        case deleted([Place])
        case cleared(upTo: Place)
    }

    package init(place: Place, lsn: LSN, target: ConversationTarget, content: Content) {
        self.place = place
        self.lsn = lsn
        self.target = target
        self.content = content
    }
}

/// A conversation as it stands in one user's list.
package struct ConversationSummary: Hashable, Sendable {
    package let target: ConversationTarget
    package let conversation: ConversationNumber
    /// The last place of its log.
    package let head: Place
    /// The last visible message that moves the conversation up the list.
    package let lastMessage: MessageView?
    package let unread: Unread
    package let membership: Membership
    /// How far the peer of a private conversation has read.
    package let peerReadUpTo: Place
    /// The group, when it is one.
    package let group: Group?
    /// The last change of anything in here.
    package let lsn: LSN

    package init(
        target: ConversationTarget,
        conversation: ConversationNumber,
        head: Place,
        lastMessage: MessageView?,
        unread: Unread,
        membership: Membership,
        peerReadUpTo: Place,
        group: Group?,
        lsn: LSN
    ) {
        self.target = target
        self.conversation = conversation
        self.head = head
        self.lastMessage = lastMessage
        self.unread = unread
        self.membership = membership
        self.peerReadUpTo = peerReadUpTo
        self.group = group
        self.lsn = lsn
    }
}

/// A shelf as it stands, whole, on its way to the owner's clients.
package struct ShelfView: Sendable {
    package let kind: ShelfKind
    /// In the order of their names.
    package let items: [any ShelfItem]
    package let lsn: LSN

    package init(kind: ShelfKind, items: [any ShelfItem], lsn: LSN) {
        self.kind = kind
        self.items = items
        self.lsn = lsn
    }
}
