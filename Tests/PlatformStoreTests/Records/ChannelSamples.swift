internal import PlatformCore
internal import PlatformStore
internal import TestSupport

/// Random records of ultra groups' channels.
extension SeededGenerator {
    mutating func channelID() -> ChannelID {
        ChannelID(unchecked: String(id().prefix(ChannelID.bytesMax)))
    }

    mutating func channelRecord() -> ConversationRecord {
        let (group, channel, isMain) = (GroupID(unchecked: id()), channelID(), flip())
        let whole = UltragroupWhole(
            notification: .mentions,
            userGroups: (0..<UInt8(number(5))).map { UserGroup(id: GroupID(unchecked: id()), slot: $0 * 9) }
        )
        var record = Group(id: group, name: text(), createdAt: time(), isDismissed: flip(), lsn: lsn())
        record.channel = Channel(
            id: channel,
            root: conversation(),
            access: flip() ? .open : .listed,
            isMuted: flip(),
            notification: flip() ? .unset : .all,
            userGroups: UserGroupSet(rawValue: number()),
            whole: isMain ? whole : nil
        )
        return ConversationRecord(name: .channel(group, channel), group: record, lsn: lsn())
    }

    mutating func channelMember() -> GroupMember {
        var member = member()
        member.standing = ChannelStanding(rawValue: UInt8(number(7)))
        member.userGroups = UserGroupSet(rawValue: number())
        return member
    }

    mutating func channelMembership() -> Membership {
        let known = membership()
        return Membership(
            kind: .ultragroup,
            root: flip() ? nil : conversation(),
            sight: known.sight,
            readMark: known.readMark,
            countsAtEnd: known.countsAtEnd,
            settings: known.settings,
            lsn: known.lsn
        )
    }
}
