/// Which places of a conversation's log one user may see, and the one rule that decides over what stands there.
///
/// History, difference, sync, unread and what is pushed as it happens all ask `sees`. It is kept with the
/// user's membership and, so that a change can be shown to the right members without loading each of them,
/// with the group's member too.
package struct Sight: Hashable, Sendable {
    /// The whole log, for as long as the user belongs to the conversation.
    package static let all = Sight(intervals: [VisibleInterval(after: .zero)])

    /// Ascending and apart; the last is open while the user belongs to the conversation.
    package var intervals: [VisibleInterval]
    /// Everything up to here was cleared by the user.
    package var clearedThrough: Place

    package init(intervals: [VisibleInterval], clearedThrough: Place = .zero) {
        self.intervals = intervals
        self.clearedThrough = clearedThrough
    }

    /// Whether a place lies in what the user may see at all, whoever said it.
    package func spans(_ place: Place) -> Bool {
        guard place > clearedThrough else { return false }
        return intervals.contains { $0.contains(place) }
    }

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

    /// The rule for a message as it stands.
    package func sees(_ message: Message, viewer: AccountNumber, isDeleted: Bool) -> Bool {
        sees(
            message.seq,
            audience: message.audience,
            sender: message.sender,
            viewer: viewer,
            isDeleted: isDeleted
        )
    }

    /// The rule for a change of a message: seen by those who may see both its own place and the message.
    package func sees(changeAt place: Place, of message: Message, viewer: AccountNumber, isDeleted: Bool) -> Bool {
        spans(place) && sees(message, viewer: viewer, isDeleted: isDeleted)
    }

    /// The stretches of a log ending at `head` that the user may see, ascending and apart.
    package func stretches(head: Place) -> [ClosedRange<Place>] {
        intervals.compactMap { interval in
            let first = max(interval.after, clearedThrough)
            let last = min(interval.through ?? head, head)
            return first < last ? first.next...last : nil
        }
    }
}

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
