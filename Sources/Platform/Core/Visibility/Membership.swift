/// What a conversation is to one user: what of it they may see, have read, and how it is set up.
///
/// One record per user and conversation, for private ones too.
package struct Membership: Hashable, Sendable {
    package let kind: ConversationKind
    /// The conversation of the main channel, in another channel of an ultra group: who is in it is decided there.
    package let root: ConversationNumber?
    package var sight: Sight
    package var readMark: ReadMark
    /// The counts at the end of the last interval, once that is closed.
    package var countsAtEnd: ViewerCounts?
    package var settings: ConversationSettings
    /// The last change of this record.
    package var lsn: LSN

    package init(
        kind: ConversationKind,
        root: ConversationNumber? = nil,
        sight: Sight,
        readMark: ReadMark,
        countsAtEnd: ViewerCounts? = nil,
        settings: ConversationSettings = .init(),
        lsn: LSN
    ) {
        self.kind = kind
        self.root = root
        self.sight = sight
        self.readMark = readMark
        self.countsAtEnd = countsAtEnd
        self.settings = settings
        self.lsn = lsn
    }

    /// What a channel is to those who came into it without a record of their own: all of it is theirs, and unread.
    package init(inheritedFrom root: ConversationNumber) {
        self.init(kind: .ultragroup, root: root, sight: .all, readMark: .zero, lsn: .zero)
    }

    /// Whether the user belongs to the conversation now.
    package var isOpen: Bool {
        guard let last = sight.intervals.last else { return false }
        return last.through == nil
    }

    /// Whether links of the user are pushed the log: a group's, or that of an ultra group's main channel, which brings
    /// the other channels with it.
    package var isSubscribed: Bool {
        switch kind {
        case .group, .ultragroup: root == nil && isOpen
        case .private, .system, .chatroom: false
        }
    }

    /// The last place the user may see of a log that ends at `head`.
    package func end(head: Place) -> Place {
        guard let last = sight.intervals.last else { return .zero }
        return min(last.through ?? head, head)
    }
}

extension Membership {
    /// The user joins at `head`; with `seesEarlier` the whole log is open to them.
    package mutating func join(head: Place, counts: ViewerCounts, seesEarlier: Bool, lsn: LSN) {
        precondition(!isOpen, "a member joins once")
        if seesEarlier {
            sight.intervals = Sight.all.intervals
        } else {
            sight.intervals.append(VisibleInterval(after: head))
        }
        readMark = ReadMark(seq: head, counts: counts)
        countsAtEnd = nil
        self.lsn = lsn
    }

    /// The user leaves at `head`: what was said so far stays theirs.
    package mutating func leave(head: Place, counts: ViewerCounts, lsn: LSN) {
        precondition(isOpen, "only a member leaves")
        sight.intervals[sight.intervals.count - 1].through = head
        countsAtEnd = counts
        self.lsn = lsn
    }
}
