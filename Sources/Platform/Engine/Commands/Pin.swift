package import PlatformCore

/// A message to be pinned in its conversation, or pinned no longer; for everybody who sees it.
package struct Pin: Sendable {
    package var by: UserRef
    package var target: ConversationTarget
    package var message: MessageRef
    package var isPinned: Bool

    package init(by: UserRef, target: ConversationTarget, message: MessageRef, isPinned: Bool) {
        self.by = by
        self.target = target
        self.message = message
        self.isPinned = isPinned
    }
}
