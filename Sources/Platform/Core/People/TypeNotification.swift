/// Which messages of a whole kind of conversation notify a user, where a conversation says nothing itself.
package struct TypeNotification: ShelfItem {
    package static let kind = ShelfKind.typeNotification

    package let conversations: ConversationKind
    package let level: NotificationLevel

    package init(_ level: NotificationLevel, for conversations: ConversationKind) {
        self.conversations = conversations
        self.level = level
    }

    package var key: [UInt8] { [conversations.rawValue] }
}
