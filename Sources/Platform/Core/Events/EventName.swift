/// The versioned names of what happens in a tenant, as listeners see them.
package enum EventName: String, Hashable, Sendable, CaseIterable {
    case messageCreated = "im.message.created.v1"
    case messageEdited = "im.message.edited.v1"
    case messageRecalled = "im.message.recalled.v1"
    /// Key-values of the message were set or removed.
    case messageExpanded = "im.message.expanded.v1"
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
    /// A small record beside the logs was put or removed.
    case recordChanged = "im.record.changed.v1"
    /// Somebody needs a code to log in.
    case loginCodeRequested = "im.auth.code.requested.v1"
}
