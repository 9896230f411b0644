/// What a user has not read in a conversation.
package struct Unread: Hashable, Sendable {
    /// Beyond this many a door may answer "more than": the count stays exact up to here.
    package static let countMax: UInt32 = 9_999

    package static let none = Unread(count: 0, mentions: 0)

    /// Counted, visible, not recalled messages of others after the read mark.
    package var count: UInt32
    /// Those among them that mention the user, by name or with everybody.
    package var mentions: UInt32

    package init(count: UInt32, mentions: UInt32) {
        self.count = count
        self.mentions = mentions
    }

    /// Subtracts the counts at the read mark from those at the end of what the user may see, and
    /// applies what subtraction cannot know: the conversation's corrections between both, and what the
    /// viewer deleted there for themselves.
    package init(
        of viewer: AccountNumber,
        from mark: ViewerCounts,
        to end: ViewerCounts,
        corrections: [UnreadCorrection],
        deletions: [UnreadCorrection],
        namedMentions: Set<Place>
    ) {
        var count = end.countedOfOthers - mark.countedOfOthers
        var mentions = end.mentionAllOfOthers - mark.mentionAllOfOthers
        var gone: Set<Place> = []
        for correction in corrections {
            count += correction.countDelta(for: viewer)
            mentions += correction.mentionAllDelta(for: viewer)
            if correction.isGone { gone.insert(correction.seq) }
        }
        // What was recalled is gone already: deleting it too takes nothing more away.
        for deletion in deletions where gone.insert(deletion.seq).inserted {
            count += deletion.countDelta(for: viewer)
            mentions += deletion.mentionAllDelta(for: viewer)
        }
        mentions += namedMentions.subtracting(gone).count
        self.init(count: UInt32(max(0, count)), mentions: UInt32(max(0, mentions)))
    }
}

/// A message whose effect on unread the ordinals alone do not tell.
///
/// One small record per recall of a counted message, per directed message, and per message that a
/// user deleted for themselves.
package struct UnreadCorrection: Hashable, Sendable {
    /// Why the record exists.
    package enum Reason: UInt8, Hashable, Sendable {
        /// A counted message was recalled.
        case recalled = 1
        /// The message is for some users only.
        case directed = 2
        /// It was for some users only and was recalled.
        case directedAndRecalled = 3
        /// The viewer deleted it for themselves.
        case deletedByViewer = 4
    }

    package var seq: Place
    package var sender: AccountNumber
    package var flags: EntryFlags
    package var audience: Audience
    package var reason: Reason

    package init(seq: Place, sender: AccountNumber, flags: EntryFlags, audience: Audience, reason: Reason) {
        self.seq = seq
        self.sender = sender
        self.flags = flags
        self.audience = audience
        self.reason = reason
    }

    /// Whether the message is no longer there to be read.
    var isGone: Bool { reason != .directed }

    /// What it adds to the subtraction of counted messages.
    func countDelta(for viewer: AccountNumber) -> Int {
        guard flags.contains(.counted), viewer != sender, audience.includes(viewer, sender: sender) else { return 0 }
        switch reason {
        case .recalled: return -1
        case .directed: return 1
        case .directedAndRecalled: return 0
        // The ordinals counted it unless it was directed, and then its own record added it.
        case .deletedByViewer: return -1
        }
    }

    /// What it adds to the subtraction of messages that mention everybody.
    func mentionAllDelta(for viewer: AccountNumber) -> Int {
        flags.contains(.mentionAll) ? countDelta(for: viewer) : 0
    }
}
