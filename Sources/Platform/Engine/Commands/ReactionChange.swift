package import PlatformCore

/// What a user gives a message as reactions, instead of what they gave it before; nothing takes them back.
package struct ReactionChange: Sendable {
    package var by: UserRef
    package var target: ConversationTarget
    package var message: MessageRef
    package var emojis: [String]

    package init(by: UserRef, target: ConversationTarget, message: MessageRef, emojis: [String]) {
        self.by = by
        self.target = target
        self.message = message
        self.emojis = emojis
    }
}
