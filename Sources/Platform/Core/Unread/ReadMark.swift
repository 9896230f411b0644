/// How far a user has read a conversation, with the counts at that place as this user sees them.
package struct ReadMark: Hashable, Sendable {
    package static let zero = ReadMark(seq: .zero, counts: .zero)

    package var seq: Place
    package var counts: ViewerCounts

    package init(seq: Place, counts: ViewerCounts) {
        self.seq = seq
        self.counts = counts
    }
}

/// A conversation's counts from one viewer's side.
package struct ViewerCounts: Hashable, Sendable {
    package static let zero = ViewerCounts(counted: 0, mentionAll: 0, own: .zero)

    /// Counted messages the viewer could see, the viewer's own included in groups.
    package var counted: UInt32
    /// Those among them that mention everybody.
    package var mentionAll: UInt32
    /// What of both the viewer said; always zero between two ends.
    package var own: SenderTotals

    package init(counted: UInt32, mentionAll: UInt32, own: SenderTotals) {
        self.counted = counted
        self.mentionAll = mentionAll
        self.own = own
    }

    /// The counts of one end of a private or system conversation.
    package init(_ ordinals: Ordinals, for viewer: AccountNumber, in ends: ConversationEnds) {
        self.init(counted: viewer == ends.first ? ordinals.first : ordinals.second, mentionAll: 0, own: .zero)
    }

    /// The counts of a group member who has said `own` so far.
    package init(_ ordinals: Ordinals, own: SenderTotals) {
        self.init(counted: ordinals.first, mentionAll: ordinals.second, own: own)
    }

    /// Counted messages of others.
    var countedOfOthers: Int { Int(counted) - Int(own.counted) }

    /// Messages of others that mention everybody.
    var mentionAllOfOthers: Int { Int(mentionAll) - Int(own.mentionAll) }
}
