package import PlatformCore

/// Names a chatroom to links and to whoever keeps something by rooms.
package struct ChatroomRef: Hashable, Sendable {
    package let number: ChatroomNumber
    package let id: ChatroomID

    package init(number: ChatroomNumber, id: ChatroomID) {
        self.number = number
        self.id = id
    }
}

/// A message at its place in what was said since the room is in memory.
package struct ChatroomSaid: Hashable, Sendable {
    /// Grows by one with every message; it starts again when the room was out of memory.
    package let seq: UInt32
    package let message: ChatroomMessage

    package init(seq: UInt32, message: ChatroomMessage) {
        self.seq = seq
        self.message = message
    }
}

/// A message was taken; whom it reached is not said.
package struct ChatroomSent: Hashable, Sendable {
    package let uid: MessageUID
    package let seq: UInt32
    package let sentTime: Timestamp

    package init(uid: MessageUID, seq: UInt32, sentTime: Timestamp) {
        self.uid = uid
        self.seq = seq
        self.sentTime = sentTime
    }
}

/// A chatroom as app servers and its members see it.
package struct ChatroomView: Hashable, Sendable {
    package let chatroom: Chatroom
    package let memberCount: Int

    package init(chatroom: Chatroom, memberCount: Int) {
        self.chatroom = chatroom
        self.memberCount = memberCount
    }

    package var ref: ChatroomRef { ChatroomRef(number: chatroom.number, id: chatroom.id) }
}

/// What one who joined is told.
package struct ChatroomEntry: Hashable, Sendable {
    package let user: UserID
    package let account: AccountNumber
    package let view: ChatroomView
    /// Until when the user cannot say anything there; zero while they may.
    package let mutedUntil: Timestamp
    /// What was said lately, in its order.
    package let recent: [ChatroomSaid]
    /// Whether something between what the user has and the first of these is gone.
    package let hasGap: Bool
    /// The last message's seq; the next one pushed has the one after it.
    package let head: UInt32

    package init(
        user: UserID,
        account: AccountNumber,
        view: ChatroomView,
        mutedUntil: Timestamp,
        recent: [ChatroomSaid],
        hasGap: Bool,
        head: UInt32
    ) {
        self.user = user
        self.account = account
        self.view = view
        self.mutedUntil = mutedUntil
        self.recent = recent
        self.hasGap = hasGap
        self.head = head
    }
}

/// Somebody in a chatroom.
package struct ChatroomMemberView: Hashable, Sendable {
    package let user: UserID
    package let joinedAt: Timestamp

    package init(user: UserID, joinedAt: Timestamp) {
        self.user = user
        self.joinedAt = joinedAt
    }
}

/// What became of a command about chatrooms.
package indirect enum ChatroomAnswer: Sendable {
    case entered(ChatroomEntry)
    case left(ChatroomRef)
    case said(ChatroomSent)
    case rooms([ChatroomView])
    case members([ChatroomMemberView], total: Int)
    case presence([Bool])
    case people([ChatroomPerson])
    case muted([MutedInChatrooms])
    case messageTypes([ChatroomMessageType])
    case attributes([ChatroomAttribute])
    case recent(ChatroomRef, [ChatroomSaid], hasGap: Bool)
}
