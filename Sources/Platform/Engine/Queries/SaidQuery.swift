package import PlatformCore

/// A walk through all that is said in a tenant, in the order it was committed, from one time on to another.
package struct SaidQuery: Hashable, Sendable {
    package var from: Timestamp
    /// What is committed at this time or later is left out.
    package var to: Timestamp
    /// The last change of what was walked through already; `nil` starts at `from`.
    package var after: LSN?

    package init(from: Timestamp, to: Timestamp, after: LSN? = nil) {
        self.from = from
        self.to = to
        self.after = after
    }
}

/// A part of such a walk.
package struct SaidPage: Sendable {
    package let messages: [SaidMessage]
    /// The last change that was looked at; the next part starts after it.
    package let through: LSN
    package let hasMore: Bool

    package init(messages: [SaidMessage], through: LSN, hasMore: Bool) {
        self.messages = messages
        self.through = through
        self.hasMore = hasMore
    }
}

/// Something said, wherever it stands; what was recalled is not there any more.
package struct SaidMessage: Hashable, Sendable {
    package let uid: MessageUID
    package let sender: UserID
    /// Whom it was said to, as its sender names them; `nil` for all users.
    package let target: ConversationTarget?
    package let body: MessageBody
    package let flags: EntryFlags
    package let sentTime: Timestamp
    /// What its sender said it with.
    package let platform: Platform

    package init(
        uid: MessageUID,
        sender: UserID,
        target: ConversationTarget?,
        body: MessageBody,
        flags: EntryFlags,
        sentTime: Timestamp,
        platform: Platform
    ) {
        self.uid = uid
        self.sender = sender
        self.target = target
        self.body = body
        self.flags = flags
        self.sentTime = sentTime
        self.platform = platform
    }
}
