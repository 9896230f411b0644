package import PlatformCore

/// A part of the list of who gave a message which reactions, newest first.
package struct ReactionQuery: Hashable, Sendable {
    package var viewer: AccountNumber
    package var target: ConversationTarget
    package var message: MessageRef
    /// Only this one; `nil` for all.
    package var emoji: String?
    package var skipped: Int
    package var limit: Int

    package init(
        viewer: AccountNumber,
        target: ConversationTarget,
        message: MessageRef,
        emoji: String? = nil,
        skipping skipped: Int = 0,
        limit: Int
    ) {
        self.viewer = viewer
        self.target = target
        self.message = message
        self.emoji = emoji
        self.skipped = skipped
        self.limit = limit
    }
}

/// A reaction with the name of who gave it.
package struct ReactionView: Hashable, Sendable {
    package let item: Reactions.Item
    package let user: UserID

    package init(item: Reactions.Item, user: UserID) {
        self.item = item
        self.user = user
    }
}
