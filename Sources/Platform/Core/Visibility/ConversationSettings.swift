/// How one user has set up one conversation.
package struct ConversationSettings: Hashable, Sendable {
    /// When it was pinned to the top of the list; `nil` while it is not.
    package var pinnedAt: Timestamp?
    /// Which messages may make a sound, numbered as on the Server API.
    package var notification: NotificationLevel
    /// Nothing makes a sound before this time, whatever `notification` says.
    package var mutedUntil: Timestamp
    package var draft: String
    /// When the draft was last changed.
    package var draftedAt: Timestamp
    /// The user wants it shown as unread though it is read; reading it ends that.
    package var isMarkedUnread: Bool
    /// The user took it off their list when the log ended here; the next entry brings it back.
    package var hiddenThrough: Place
    /// The identifiers of the tags it is filed under, ascending.
    package var tags: [String]

    package init(
        pinnedAt: Timestamp? = nil,
        notification: NotificationLevel = .unset,
        mutedUntil: Timestamp = .zero,
        draft: String = "",
        draftedAt: Timestamp = .zero,
        isMarkedUnread: Bool = false,
        hiddenThrough: Place = .zero,
        tags: [String] = []
    ) {
        self.pinnedAt = pinnedAt
        self.notification = notification
        self.mutedUntil = mutedUntil
        self.draft = draft
        self.draftedAt = draftedAt
        self.isMarkedUnread = isMarkedUnread
        self.hiddenThrough = hiddenThrough
        self.tags = tags
    }

    /// Which messages may make a sound at a time.
    package func notification(at time: Timestamp) -> NotificationLevel {
        mutedUntil > time ? .nothing : notification
    }

    /// Whether it is off the user's list while the log ends at `head`.
    package func isHidden(head: Place) -> Bool {
        hiddenThrough > .zero && head <= hiddenThrough
    }
}

/// Which messages of a conversation notify; the raw values are those of the Server API.
package enum NotificationLevel: Int8, Hashable, Sendable {
    case all = -1
    case unset = 0
    case mentions = 1
    case mentionsOfMe = 2
    case mentionsOfAll = 4
    case nothing = 5
}
