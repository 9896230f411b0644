package import PlatformCore

/// A batch of what was said elsewhere, to become the beginning of a conversation's log.
package struct HistoryImport: Sendable {
    package var conversation: ImportedConversation
    /// How many messages of the conversation were imported before; `nil` only asks where the import stands.
    package var after: UInt32?
    /// In the order they were said.
    package var messages: [ImportedMessage]
    /// Nothing more comes after this batch.
    package var completes: Bool

    package init(
        conversation: ImportedConversation,
        after: UInt32?,
        messages: [ImportedMessage] = [],
        completes: Bool = false
    ) {
        self.conversation = conversation
        self.after = after
        self.messages = messages
        self.completes = completes
    }
}

/// The conversation that history is imported into, named by its people.
package enum ImportedConversation: Hashable, Sendable {
    case `private`(UserID, UserID)
    case system(from: UserID, to: UserID)
    case group(GroupID)
}

/// What was said elsewhere, by whom and when.
package struct ImportedMessage: Hashable, Sendable {
    package var sender: UserID
    package var sentTime: Timestamp
    package var body: MessageBody

    package init(sender: UserID, sentTime: Timestamp, body: MessageBody) {
        self.sender = sender
        self.sentTime = sentTime
        self.body = body
    }
}

/// Where an import stands.
package struct Imported: Hashable, Sendable {
    /// Messages imported into the conversation so far.
    package let count: UInt32
    /// How many there were before the last batch.
    package let lastBatchAfter: UInt32
    package let isComplete: Bool
    /// Whether another batch would be taken: it is not complete, and nobody said anything in the conversation.
    package let isOpen: Bool
    /// The names of the batch's messages, in its order.
    package let uids: [MessageUID]

    package init(count: UInt32, lastBatchAfter: UInt32, isComplete: Bool, isOpen: Bool, uids: [MessageUID]) {
        self.count = count
        self.lastBatchAfter = lastBatchAfter
        self.isComplete = isComplete
        self.isOpen = isOpen
        self.uids = uids
    }
}
