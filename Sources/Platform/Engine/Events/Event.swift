package import PlatformCore

/// One thing that happened in a tenant, as its log tells it.
///
/// It is derived when it is read: a message is shown as it stands then, without its body once that was recalled.
package struct Event: Sendable {
    /// The change that did it; small records that one commit changed share the commit's last.
    package let lsn: LSN
    package let time: Timestamp
    package let content: Content

    package enum Content: Sendable {
        case message(MessageEvent)
        case read(by: UserID, EventPlace, upTo: Place)
        case user(CommitUserFact, UserID)
        /// A group, an ultra group or a channel of one; `member` is who came, went or changed, where it is about one.
        case group(CommitGroupFact, ConversationTarget, member: UserID?)
        case chatroom(ChatroomEvent)
        case chatroomSaid(ChatroomUtterance)
        /// Somebody needs a code to log in.
        case loginCode(LoginCode)
        /// An item of a shelf, or all of it; whose shelf it is.
        case record(ShelfKind, of: String, item: [UInt8]?)
    }

    package init(lsn: LSN, time: Timestamp, content: Content) {
        self.lsn = lsn
        self.time = time
        self.content = content
    }

    package var name: EventName {
        switch content {
        case .message(let event): event.name
        case .read: .conversationRead
        case .user(let fact, _): fact.name
        case .group(let fact, .channel(_, .main), _): fact.nameOfUltragroup
        case .group(let fact, .channel, _): fact.nameOfChannel
        case .group(let fact, _, _): fact.name
        case .loginCode: .loginCodeRequested
        case .chatroom(let event): event.name
        case .chatroomSaid(let said): said.recall == nil ? .chatroomSaid : .chatroomRecalled
        case .record: .recordChanged
        }
    }
}

/// A message that was said, or changed.
package struct MessageEvent: Sendable {
    package let view: MessageView
    package let place: EventPlace
    /// Set when an earlier message changed; then `by` did it.
    package let change: Change?
    package let by: UserID
    /// What the sender's device runs on; an app server said it where there is none.
    package let platform: Platform
    /// Those alone whom a group message is for; empty for everybody.
    package let directedTo: [UserID]

    package var name: EventName {
        switch change?.kind {
        case nil: .messageCreated
        case .recall: .messageRecalled
        case .edit: .messageEdited
        case .expansion: .messageExpanded
        case .pin: .messagePinned
        case .reaction: .messageReacted
        }
    }
}

/// The conversation of an event: its kind, and who or what is at its other end.
package struct EventPlace: Hashable, Sendable {
    package let kind: ConversationKind
    /// The receiver of a private or system message, or the group.
    package let id: String
    /// Of an ultra group.
    package var channel: ChannelID?
}

/// What became of a user.
package enum CommitUserFact: Hashable, Sendable {
    case created, updated, deactivated, reactivated

    var name: EventName {
        switch self {
        case .created: .userCreated
        case .updated: .userUpdated
        case .deactivated: .userDeactivated
        case .reactivated: .userReactivated
        }
    }
}

/// What became of a group.
package enum CommitGroupFact: Hashable, Sendable {
    case created, updated, joined, left, dismissed

    var name: EventName {
        switch self {
        case .created: .groupCreated
        case .updated: .groupUpdated
        case .joined: .groupJoined
        case .left: .groupLeft
        case .dismissed: .groupDismissed
        }
    }
}

extension CommitGroupFact {
    fileprivate var nameOfUltragroup: EventName {
        switch self {
        case .created: .ultragroupCreated
        case .updated: .ultragroupUpdated
        case .joined: .ultragroupJoined
        case .left: .ultragroupLeft
        case .dismissed: .ultragroupDismissed
        }
    }

    /// Members belong to the ultra group; who comes into a channel or leaves it changes the channel.
    fileprivate var nameOfChannel: EventName {
        switch self {
        case .created: .channelCreated
        case .updated, .joined, .left: .channelUpdated
        case .dismissed: .channelDeleted
        }
    }
}

extension ChatroomEvent {
    fileprivate var name: EventName {
        switch self {
        case .room(_, .created, _, _): .chatroomCreated
        case .room(_, .joined, _, _): .chatroomJoined
        case .room(_, .left, _, _): .chatroomLeft
        case .room(_, .destroyed, _, _): .chatroomDestroyed
        case .attribute(_, .set, _, _, _): .chatroomAttributeSet
        case .attribute(_, .removed, _, _, _): .chatroomAttributeRemoved
        case .attribute(_, .removedAll, _, _, _): .chatroomAttributesCleared
        }
    }
}
