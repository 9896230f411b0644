/// What makes a group's record that of a channel of an ultra group.
///
/// Each channel is a conversation with a log of its own. The main one knows the ultra group's members: it carries what
/// is true of the whole group, and the others name it.
package struct Channel: Hashable, Sendable {
    package var id: ChannelID
    /// The conversation of the main channel; the channel's own where it is the main one.
    package var root: ConversationNumber
    package var access: ChannelAccess
    /// Members are silenced in this channel, but for those with the right to speak all the same.
    package var isMuted: Bool
    /// Which messages notify where the user has set nothing.
    package var notification: NotificationLevel
    /// The user groups whose users are in the channel while it is private.
    package var userGroups: UserGroupSet
    /// What is true of the ultra group whole; with the main channel alone.
    package var whole: UltragroupWhole?

    package init(
        id: ChannelID,
        root: ConversationNumber,
        access: ChannelAccess = .open,
        isMuted: Bool = false,
        notification: NotificationLevel = .unset,
        userGroups: UserGroupSet = [],
        whole: UltragroupWhole? = nil
    ) {
        self.id = id
        self.root = root
        self.access = access
        self.isMuted = isMuted
        self.notification = notification
        self.userGroups = userGroups
        self.whole = whole
    }

    package var isMain: Bool { id == .main }

    /// Whether somebody is in the channel, by what they are to the ultra group and to the channel.
    package func admits(_ member: GroupMember?, standing: ChannelStanding) -> Bool {
        guard let member, member.role.isMember else { return false }
        switch access {
        case .open: return true
        case .listed: return standing.contains(.listed) || !member.userGroups.isDisjoint(with: userGroups)
        }
    }
}

/// Who of an ultra group is in a channel; the raw values are those of the Server API.
package enum ChannelAccess: UInt8, Hashable, Sendable {
    /// Everybody in the ultra group.
    case open = 0
    /// Those on the channel's list, and the users of user groups bound to it.
    case listed = 1
}

/// What is true of an ultra group and of no single channel.
package struct UltragroupWhole: Hashable, Sendable {
    /// Which messages notify where neither the user nor the channel has set anything.
    package var notification: NotificationLevel
    /// In the order of their slots.
    package var userGroups: [UserGroup]

    package init(notification: NotificationLevel = .unset, userGroups: [UserGroup] = []) {
        self.notification = notification
        self.userGroups = userGroups
    }
}

/// What a channel has decided of one account, member of the ultra group or not.
package struct ChannelStanding: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// On the list of those who are in the channel while it is private.
    package static let listed = ChannelStanding(rawValue: 1)
    /// Silenced in the channel.
    package static let muted = ChannelStanding(rawValue: 2)
    /// May speak while the channel is muted.
    package static let speaksAlways = ChannelStanding(rawValue: 4)
}
