/// A stretch of a conversation that a user may see.
package struct VisibleInterval: Hashable, Sendable {
    /// The last place before it.
    package let after: Place
    /// Its last place; `nil` while it is open, which only the newest is.
    package var through: Place?

    package init(after: Place, through: Place? = nil) {
        self.after = after
        self.through = through
    }

    package func contains(_ place: Place) -> Bool {
        guard place > after else { return false }
        guard let through else { return true }
        return place <= through
    }
}

/// What a conversation is to one user: what of it they may see, have read, and how it is set up.
///
/// One record per user and conversation, for private ones too.
package struct Membership: Hashable, Sendable {
    package let kind: ConversationKind
    /// Ascending and apart; the last is open while the user belongs to the conversation.
    package var intervals: [VisibleInterval]
    package var readMark: ReadMark
    /// The counts at the end of the last interval, once that is closed.
    package var countsAtEnd: ViewerCounts?
    /// Everything up to here was cleared by the user.
    package var clearedThrough: Place
    package var settings: ConversationSettings
    /// The last change of this record.
    package var lsn: LSN

    package init(
        kind: ConversationKind,
        intervals: [VisibleInterval],
        readMark: ReadMark,
        countsAtEnd: ViewerCounts? = nil,
        clearedThrough: Place = .zero,
        settings: ConversationSettings = .init(),
        lsn: LSN
    ) {
        self.kind = kind
        self.intervals = intervals
        self.readMark = readMark
        self.countsAtEnd = countsAtEnd
        self.clearedThrough = clearedThrough
        self.settings = settings
        self.lsn = lsn
    }

    /// Whether the user belongs to the conversation now.
    package var isOpen: Bool {
        guard let last = intervals.last else { return false }
        return last.through == nil
    }

    /// The last place the user may see of a log that ends at `head`.
    package func end(head: Place) -> Place {
        guard let last = intervals.last else { return .zero }
        return min(last.through ?? head, head)
    }

    /// Whether a place lies in what the user may see at all, whoever said it.
    package func spans(_ place: Place) -> Bool {
        guard place > clearedThrough else { return false }
        return intervals.contains { $0.contains(place) }
    }
}

extension Membership {
    /// The stretches of a log ending at `head` that the user may see, ascending and apart.
    package func stretches(head: Place) -> [ClosedRange<Place>] {
        intervals.compactMap { interval in
            let first = max(interval.after, clearedThrough)
            let last = min(interval.through ?? head, head)
            return first < last ? first.next...last : nil
        }
    }
}

extension Membership {
    /// The one rule of visibility, for every door: inside the viewer's intervals and above what they
    /// cleared, addressed to them, and not deleted by them.
    package func sees(
        _ place: Place,
        audience: Audience,
        sender: AccountNumber,
        viewer: AccountNumber,
        isDeleted: Bool
    ) -> Bool {
        spans(place) && audience.includes(viewer, sender: sender) && !isDeleted
    }

    /// The user joins at `head`; with `seesEarlier` the whole log is open to them.
    package mutating func join(head: Place, counts: ViewerCounts, seesEarlier: Bool, lsn: LSN) {
        precondition(!isOpen, "a member joins once")
        if seesEarlier {
            intervals = [VisibleInterval(after: .zero)]
        } else {
            intervals.append(VisibleInterval(after: head))
        }
        readMark = ReadMark(seq: head, counts: counts)
        countsAtEnd = nil
        self.lsn = lsn
    }

    /// The user leaves at `head`: what was said so far stays theirs.
    package mutating func leave(head: Place, counts: ViewerCounts, lsn: LSN) {
        precondition(isOpen, "only a member leaves")
        intervals[intervals.count - 1].through = head
        countsAtEnd = counts
        self.lsn = lsn
    }
}
