/// How one user has set up one conversation.
package struct ConversationSettings: Hashable, Sendable {
    /// When it was pinned to the top of the list; `nil` while it is not.
    package var pinnedAt: Timestamp?
    /// Which messages may make a sound, numbered as on the Server API.
    package var notification: NotificationLevel
    package var draft: String
    /// The user took it off their list when the log ended here; the next entry brings it back.
    package var hiddenThrough: Place
    /// The identifiers of the tags it is filed under, ascending.
    package var tags: [String]

    package init(
        pinnedAt: Timestamp? = nil,
        notification: NotificationLevel = .unset,
        draft: String = "",
        hiddenThrough: Place = .zero,
        tags: [String] = []
    ) {
        self.pinnedAt = pinnedAt
        self.notification = notification
        self.draft = draft
        self.hiddenThrough = hiddenThrough
        self.tags = tags
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
