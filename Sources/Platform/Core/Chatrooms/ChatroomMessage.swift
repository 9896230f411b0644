/// Something said in a chatroom.
package struct ChatroomMessage: Hashable, Sendable {
    /// Grows from message to message of a room, together with `counter`.
    package let sentTime: Timestamp
    package let counter: UInt8
    package let sender: UserID
    package let body: MessageBody

    package init(sentTime: Timestamp, counter: UInt8, sender: UserID, body: MessageBody) {
        self.sentTime = sentTime
        self.counter = counter
        self.sender = sender
        self.body = body
    }

    package func uid(in room: ChatroomNumber) -> MessageUID {
        MessageUID(sentTime: sentTime, conversation: room.inUIDs, counter: counter)
    }

    /// Whether it was said after a message that a UID names.
    package func isAfter(_ uid: MessageUID) -> Bool {
        (sentTime, counter) > (uid.sentTime, uid.counter)
    }

    /// Whether a UID of its room names it.
    package func isNamed(by uid: MessageUID) -> Bool { sentTime == uid.sentTime && counter == uid.counter }

    /// What it takes in memory, about.
    package var byteCount: Int { 128 + body.content.count }
}

/// Which messages are dropped first when a link cannot take all.
package enum ChatroomRank: UInt8, Hashable, Comparable, Sendable {
    case low = 0
    case usual = 1
    /// Dropped only where memory ends.
    case kept = 2

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
