internal import PlatformGateway

/// How a user has set up a conversation, as a device was told.
struct HeldSettings: Hashable {
    var isPinned = false
    var notification: Int32 = 0
    var draft = ""
    /// Nothing makes a sound before this time.
    var mutedUntil: Int64 = 0
    var isMarkedUnread = false
    /// Where the log ended when it was taken off the list; zero for on it, nil where a device asked and was told no more.
    var hiddenThrough: UInt32? = 0
    var tags: [String] = []
    /// Whether all of it is known, not only what the device asked for itself.
    var isWhole = false
    /// The change it stands at.
    var lsn: UInt64 = 0

    init() {}

    init(_ state: WireConversationState) {
        isPinned = state.pinnedAt > 0
        notification = state.notification
        draft = state.draft
        mutedUntil = state.mutedUntil
        isMarkedUnread = state.isMarkedUnread
        hiddenThrough = state.hiddenThrough
        tags = state.tags
        isWhole = true
        lsn = state.lsn
    }

    /// What the device asked for was done.
    mutating func take(_ wish: WireChangeSettings, lsn: UInt64) {
        if lsn < self.lsn { return }
        if wish.hasIsPinned { isPinned = wish.isPinned }
        if wish.hasNotification { (notification, mutedUntil) = (wish.notification, 0) }
        if wish.hasMutedUntil { mutedUntil = wish.mutedUntil }
        if wish.hasIsMarkedUnread { isMarkedUnread = wish.isMarkedUnread }
        if wish.hasIsHidden { hiddenThrough = wish.isHidden ? nil : 0 }
        if wish.hasDraft { draft = wish.draft }
        self.lsn = lsn
    }

    /// The user read on: it is not shown as unread any more.
    mutating func read(lsn: UInt64) {
        if lsn >= self.lsn { isMarkedUnread = false }
    }
}

/// A user's own settings, as a device was told: each part whole, and none that it never heard of.
struct HeldOwnSettings: Hashable {
    private(set) var quietPeriod: WireQuietPeriod?
    private(set) var types: WireTypeNotifications?
    private(set) var tags: WireConversationTags?
    private var quietPeriodLSN: UInt64 = 0
    private var typesLSN: UInt64 = 0
    private var tagsLSN: UInt64 = 0

    mutating func take(_ own: WireOwnSettings) {
        if own.hasQuietPeriod, own.lsn >= quietPeriodLSN { (quietPeriod, quietPeriodLSN) = (own.quietPeriod, own.lsn) }
        if own.hasTypeNotifications, own.lsn >= typesLSN { (types, typesLSN) = (own.typeNotifications, own.lsn) }
        if own.hasConversationTags, own.lsn >= tagsLSN { (tags, tagsLSN) = (own.conversationTags, own.lsn) }
    }
}
