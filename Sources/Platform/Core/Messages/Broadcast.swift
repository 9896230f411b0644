/// Something said to every user: an entry of the tenant's own log.
///
/// It is written once; each user gets it into their system conversation with the sender when they are next active.
package struct Broadcast: Hashable, Sendable {
    package var seq: Place
    package var lsn: LSN
    package var sentTime: Timestamp
    package var counter: UInt8
    package var sender: AccountNumber
    package var content: Content

    package enum Content: Hashable, Sendable {
        /// Said to all, or to those who have a device of a platform.
        case message(MessageBody, EntryFlags, PushHints?, only: Platform?)
        /// An earlier one is taken back, for those who have it and those who would have got it.
        case recall(of: Place, isAdmin: Bool, removesNotice: Bool)
    }

    package init(
        seq: Place,
        lsn: LSN,
        sentTime: Timestamp,
        counter: UInt8,
        sender: AccountNumber,
        content: Content
    ) {
        self.seq = seq
        self.lsn = lsn
        self.sentTime = sentTime
        self.counter = counter
        self.sender = sender
        self.content = content
    }

    /// Names it among the messages of the tenant: conversation zero is the tenant's own log.
    package var uid: MessageUID {
        MessageUID(sentTime: sentTime, conversation: Self.conversation, counter: counter)
    }

    package static let conversation = ConversationNumber(rawValue: 0)

    /// How long a broadcast waits for a user, in milliseconds: 7 days.
    package static let patience: Int64 = 7 * 86_400_000
    /// The newest ones that wait; older ones reach nobody any more.
    package static let waitingCountMax = 100
}
