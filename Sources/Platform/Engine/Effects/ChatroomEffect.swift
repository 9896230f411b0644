package import PlatformCore

/// What links learn of chatrooms.
package indirect enum ChatroomEffect: Sendable {
    /// For the links in the room, as far as they can take it.
    case said(ChatroomPush)
    /// For the links in any room.
    case saidToAll(ChatroomMessage, ChatroomNumber)
    /// The user's links are in the room from here on.
    case entered(AccountNumber, ChatroomEntry)
    /// The users' links are no longer in the room.
    case left(ChatroomRef, [AccountNumber], ChatroomExit)
    /// Nobody is in the room any more.
    case ended(ChatroomRef, ChatroomExit)
    /// For the links in the room; with `only` for these users' links in it.
    case told(ChatroomRef, ChatroomNews, only: [AccountNumber]?)
}

/// A message on its way to the links in a room.
package struct ChatroomPush: Sendable {
    package let room: ChatroomRef
    package let said: ChatroomSaid
    package let rank: ChatroomRank
    package let memberCount: Int
    /// Whose links are not shown it.
    package let hiddenFrom: AccountNumber?
    /// The link that said it has the answer instead.
    package let except: LinkAddress?

    package init(
        room: ChatroomRef,
        said: ChatroomSaid,
        rank: ChatroomRank,
        memberCount: Int,
        hiddenFrom: AccountNumber?,
        except: LinkAddress?
    ) {
        self.room = room
        self.said = said
        self.rank = rank
        self.memberCount = memberCount
        self.hiddenFrom = hiddenFrom
        self.except = except
    }
}

/// Why somebody is no longer in a room; the raw values are on the wire.
package enum ChatroomExit: UInt8, Hashable, Sendable {
    /// The user left, on whichever link.
    case left = 1
    /// The user joined another room.
    case elsewhere = 2
    /// The user was away for too long.
    case away = 3
    case blocked = 4
    /// The app ended the room.
    case destroyed = 5
    /// The room's life was over.
    case expired = 6
}

/// Something of a room that changed.
package enum ChatroomNews: Sendable {
    case attributes(set: [ChatroomAttribute], removed: [String])
    case notice(ChatroomNotice)
    case recalled(MessageUID, by: UserID, isAdmin: Bool, removesNotice: Bool)
}

/// What was decided about who may be and speak in a room.
package struct ChatroomNotice: Hashable, Sendable {
    package let kind: Kind
    /// Whom it is about; empty for everybody.
    package let users: [UserID]
    /// When it ends by itself; zero where that is not so.
    package let until: Timestamp
    /// What the app says with it.
    package let extra: String

    /// The raw values are on the wire.
    package enum Kind: UInt8, Hashable, Sendable {
        case muted = 1
        case unmuted = 2
        case mutedEverywhere = 3
        case unmutedEverywhere = 4
        case blocked = 5
        case unblocked = 6
        case roomMuted = 7
        case roomUnmuted = 8
        case speaksAlways = 9
        case speaksAlwaysNoMore = 10
    }

    package init(kind: Kind, users: [UserID], until: Timestamp, extra: String) {
        self.kind = kind
        self.users = users
        self.until = until
        self.extra = extra
    }
}
