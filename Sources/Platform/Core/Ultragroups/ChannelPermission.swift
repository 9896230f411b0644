extension SendPermission {
    /// Decides for a send through a client's link to a channel, of somebody who may be silenced in it or in the group.
    package static func decide(
        _ member: GroupMember?,
        standing: ChannelStanding,
        in channel: Channel,
        of group: Group
    ) -> ClientError? {
        guard channel.admits(member, standing: standing), let member else {
            return ClientError(.notInGroup, "the sender is not in the channel \(channel.id) of \(group.id)")
        }
        if standing.contains(.muted) || member.mutedUntil > .zero {
            return ClientError(.mutedInGroup, "the sender is muted in the channel \(channel.id) of \(group.id)")
        }
        let speaksAlways = standing.contains(.speaksAlways) || member.speaksAlways
        if (group.isMuted || channel.isMuted) && !speaksAlways {
            return ClientError(.mutedInGroup, "the channel \(channel.id) of \(group.id) is muted")
        }
        return nil
    }
}
