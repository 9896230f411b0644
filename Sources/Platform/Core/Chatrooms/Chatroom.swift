/// A chatroom of a tenant, in the tenant's own words.
package struct ChatroomID: TextID {
    package let text: String

    package init(unchecked text: String) {
        self.text = text
    }
}

/// Names a chatroom within its tenant for ever: a room that is made anew under an id has a number of its own.
package struct ChatroomNumber: RawRepresentable, Hashable, Comparable, Sendable {
    /// Room numbers stay below, as the top bit tells them from conversations in message UIDs.
    package static let last = ChatroomNumber(rawValue: (1 << 31) - 1)

    package let rawValue: UInt32

    package init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// What stands for the room in the UIDs of its messages: no conversation has such a number.
    package var inUIDs: ConversationNumber { ConversationNumber(rawValue: rawValue | 1 << 31) }

    /// The room that a message UID names; `nil` for a message of a conversation.
    package init?(of uid: MessageUID) {
        guard uid.conversation.rawValue >> 31 == 1 else { return nil }
        self.init(rawValue: uid.conversation.rawValue & ~(1 << 31))
    }

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// A chatroom as the app set it up; who is in it is known to memory alone.
package struct Chatroom: SingleShelfItem {
    package static let kind = ShelfKind.chatroom

    package let number: ChatroomNumber
    package let id: ChatroomID
    package var name: String
    package let createdAt: Timestamp
    package var life: ChatroomLife
    /// When it was last said how long the room lives: a fixed life counts from here.
    package var lifeSetAt: Timestamp
    /// Whether only those may speak whom the room lets speak always.
    package var isMuted = false
    /// Whether what is said reaches nobody for the time being.
    package var isStopped = false
    /// When the room was first to be kept alive; `nil` while it is not.
    package var keptAliveSince: Timestamp?

    package init(
        number: ChatroomNumber,
        id: ChatroomID,
        name: String,
        createdAt: Timestamp,
        life: ChatroomLife = .usual
    ) {
        self.number = number
        self.id = id
        self.name = name
        self.createdAt = createdAt
        self.life = life
        lifeSetAt = createdAt
    }

    /// When the room ends that was last used at a time; `nil` for one that is kept alive.
    package func endsAt(lastUsedAt: Timestamp) -> Timestamp? {
        if keptAliveSince != nil { return nil }
        switch life {
        case .whileUsed(let minutes): return lastUsedAt.advanced(byMilliseconds: Int64(minutes) * 60_000)
        case .fixed(let minutes): return lifeSetAt.advanced(byMilliseconds: Int64(minutes) * 60_000)
        }
    }
}

/// How long a chatroom lives.
package enum ChatroomLife: Hashable, Sendable {
    /// Until nobody has joined it or said anything for so many minutes.
    case whileUsed(minutes: UInt32)
    case fixed(minutes: UInt32)

    package static let usual = ChatroomLife.whileUsed(minutes: 60)
    /// The minutes that may be chosen.
    package static let minutesRange: ClosedRange<UInt32> = 60...10_080

    package var minutes: UInt32 {
        switch self {
        case .whileUsed(let minutes), .fixed(let minutes): minutes
        }
    }

    package var isFixed: Bool {
        if case .fixed = self { true } else { false }
    }
}

/// What a chatroom has decided of one person, who need not be in it.
package struct ChatroomPerson: ShelfItem {
    package static let kind = ShelfKind.chatroomPerson

    package let user: UserID
    /// Until when they cannot say anything there.
    package var mutedUntil = Timestamp.zero
    /// Until when they cannot join.
    package var blockedUntil = Timestamp.zero
    /// Whether they may speak while the room is muted.
    package var speaksAlways = false
    /// Whether they stay in the room while they are away.
    package var isProtected = false

    package init(_ user: UserID) {
        self.user = user
    }

    package var key: [UInt8] { Array(user.text.utf8) }

    package func holds(at time: Timestamp) -> Bool {
        speaksAlways || isProtected || mutedUntil > time || blockedUntil > time
    }
}

/// One of the keys and values that a room carries.
package struct ChatroomAttribute: ShelfItem {
    package static let kind = ShelfKind.chatroomAttribute

    package let name: String
    package var value: String
    /// Who set it: others change it only by force.
    package var owner: UserID
    /// Whether it goes when its owner leaves.
    package var leavesWithOwner: Bool
    package var setAt: Timestamp

    package init(name: String, value: String, owner: UserID, leavesWithOwner: Bool, setAt: Timestamp) {
        self.name = name
        self.value = value
        self.owner = owner
        self.leavesWithOwner = leavesWithOwner
        self.setAt = setAt
    }

    package var key: [UInt8] { Array(name.utf8) }
}

/// A user who cannot say anything in any chatroom for a time.
package struct MutedInChatrooms: ShelfItem {
    package static let kind = ShelfKind.mutedInChatrooms

    package let user: UserID
    package let until: Timestamp

    package init(_ user: UserID, until: Timestamp) {
        self.user = user
        self.until = until
    }

    package var key: [UInt8] { Array(user.text.utf8) }

    package func holds(at time: Timestamp) -> Bool { until > time }
}

/// What becomes of messages of a type when not all can be delivered.
package struct ChatroomMessageType: ShelfItem {
    package static let kind = ShelfKind.chatroomMessageType

    package let objectName: String
    /// Dropped last of all.
    package var isKept: Bool
    /// Dropped first.
    package var isLow: Bool

    package init(_ objectName: String, isKept: Bool = false, isLow: Bool = false) {
        self.objectName = objectName
        self.isKept = isKept
        self.isLow = isLow
    }

    package var key: [UInt8] { Array(objectName.utf8) }
}

/// How many rooms were ever made, so that no number is given twice.
package struct ChatroomTotals: SingleShelfItem {
    package static let kind = ShelfKind.chatroomTotals

    package var lastNumber: ChatroomNumber

    package init(lastNumber: ChatroomNumber) {
        self.lastNumber = lastNumber
    }
}
