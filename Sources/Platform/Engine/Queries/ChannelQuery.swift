package import PlatformCore

/// What somebody wants to know of ultra groups and their channels.
package enum ChannelQuery: Sendable {
    /// A channel's record; of the main one that of the ultra group.
    case channel(GroupID, ChannelID)
    /// The ultra groups that a user is in, by their main channels.
    case ultragroups(of: UserID, ChannelWindow)
    /// The channels of an ultra group in the order they were made, as far as the one who asks is in them.
    case channels(GroupID, for: Asker, ChannelWindow)
    /// The channels of an ultra group that a user is in.
    case channelsOf(UserID, GroupID)
    /// One account of an ultra group, member or not.
    case member(GroupID, UserID)
    /// Those with a right in an ultra group, or in one of its channels.
    case members(ChannelRight, GroupID, ChannelID?, ChannelWindow)
    /// What was said in a channel from one time through another, oldest first, whoever may see it.
    case said(GroupID, ChannelID, from: Timestamp, through: Timestamp, by: UserID?, limit: Int)
    /// A message of a channel with so many before and after it, oldest first.
    case around(GroupID, ChannelID, MessageUID, before: Int, after: Int)
    /// Messages of channels; what is not there is left out.
    case messages(GroupID, [MessageUID])
}

/// What an ultra group or a channel may have decided of single accounts.
package enum ChannelRight: Hashable, Sendable {
    case member
    case muted
    case speaksAlways
    /// On a private channel's list.
    case listed
    case userGroup(GroupID)
}

/// A message with the channel it was said in.
package struct ChannelMessage: Sendable {
    package let channel: ChannelID
    package let view: MessageView

    package init(channel: ChannelID, view: MessageView) {
        self.channel = channel
        self.view = view
    }
}

/// A part of a list: so many after so many.
package struct ChannelWindow: Hashable, Sendable {
    package var skipped: Int
    package var limit: Int

    package init(skipping skipped: Int = 0, limit: Int = Limits.listCountMax) {
        self.skipped = skipped
        self.limit = limit
    }
}
