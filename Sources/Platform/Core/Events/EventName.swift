/// The versioned names of what happens in a tenant, as listeners see them.
package enum EventName: String, Hashable, Sendable, CaseIterable {
    case messageCreated = "im.message.created.v1"
    case messageEdited = "im.message.edited.v1"
    case messageRecalled = "im.message.recalled.v1"
    /// Key-values of the message were set or removed.
    case messageExpanded = "im.message.expanded.v1"
    /// The message was pinned in its conversation, or is no longer.
    case messagePinned = "im.message.pinned.v1"
    /// Somebody gave a message reactions, or took them back.
    case messageReacted = "im.message.reacted.v1"
    case conversationRead = "im.conversation.read.v1"
    case userCreated = "im.user.created.v1"
    case userUpdated = "im.user.updated.v1"
    /// The account was ended.
    case userDeactivated = "im.user.deactivated.v1"
    case userReactivated = "im.user.reactivated.v1"
    case groupCreated = "im.group.created.v1"
    case groupUpdated = "im.group.updated.v1"
    case groupJoined = "im.group.joined.v1"
    case groupLeft = "im.group.left.v1"
    case groupDismissed = "im.group.dismissed.v1"
    case ultragroupCreated = "im.ultragroup.created.v1"
    case ultragroupUpdated = "im.ultragroup.updated.v1"
    case ultragroupJoined = "im.ultragroup.joined.v1"
    case ultragroupLeft = "im.ultragroup.left.v1"
    case ultragroupDismissed = "im.ultragroup.dismissed.v1"
    case channelCreated = "im.ultragroup.channel.created.v1"
    case channelUpdated = "im.ultragroup.channel.updated.v1"
    case channelDeleted = "im.ultragroup.channel.deleted.v1"
    case chatroomCreated = "im.chatroom.created.v1"
    case chatroomJoined = "im.chatroom.joined.v1"
    case chatroomLeft = "im.chatroom.left.v1"
    case chatroomDestroyed = "im.chatroom.destroyed.v1"
    case chatroomAttributeSet = "im.chatroom.attribute.set.v1"
    case chatroomAttributeRemoved = "im.chatroom.attribute.removed.v1"
    /// All attributes went, with their room.
    case chatroomAttributesCleared = "im.chatroom.attributes.cleared.v1"
    /// Logged for apps alone that have a callback for it.
    case chatroomSaid = "im.chatroom.said.v1"
    case chatroomRecalled = "im.chatroom.recalled.v1"
    /// A small record beside the logs was put or removed.
    case recordChanged = "im.record.changed.v1"
    /// Somebody needs a code to log in.
    case loginCodeRequested = "im.auth.code.requested.v1"
}
