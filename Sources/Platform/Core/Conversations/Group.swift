/// A group, or a channel of an ultra group, as everybody in it sees it.
package struct Group: Hashable, Sendable {
    package var id: GroupID
    package var name: String
    package var createdAt: Timestamp
    /// Dismissed groups keep their log; nobody can send, join or be found in them.
    package var isDismissed: Bool
    /// Members are silenced, but for those with the right to speak all the same.
    package var isMuted: Bool
    /// How one becomes a member through a link.
    package var joining: GroupJoining
    /// Overrides the tenant's member limit when set.
    package var memberCountMax: UInt32?
    package var memberCount: UInt32
    /// What the server keeps of it for the app; `nil` for plain groups.
    package var hosting: GroupHosting?
    /// What makes it a channel of an ultra group, where it is one.
    package var channel: Channel?
    /// What is said of it, where the server does not host it.
    package var plainDescription: GroupDescription
    /// The last change of this record.
    package var lsn: LSN

    package init(
        id: GroupID,
        name: String,
        createdAt: Timestamp,
        isDismissed: Bool = false,
        isMuted: Bool = false,
        joining: GroupJoining = .invited,
        memberCountMax: UInt32? = nil,
        memberCount: UInt32 = 0,
        hosting: GroupHosting? = nil,
        channel: Channel? = nil,
        plainDescription: GroupDescription = GroupDescription(),
        lsn: LSN
    ) {
        self.id = id
        self.name = name
        self.createdAt = createdAt
        self.isDismissed = isDismissed
        self.isMuted = isMuted
        self.joining = joining
        self.memberCountMax = memberCountMax
        self.memberCount = memberCount
        self.hosting = hosting
        self.channel = channel
        self.plainDescription = plainDescription
        self.lsn = lsn
    }
}

extension Group {
    /// The group or channel as those in it name it.
    package var target: ConversationTarget {
        channel.map { .channel(id, $0.id) } ?? .group(id)
    }
}

/// How one becomes a member of a group through a link; app servers bring in whom they like.
package enum GroupJoining: UInt8, Hashable, Sendable {
    /// A member brings one in.
    case invited = 0
    /// Whoever knows the group's identifier may come in.
    case open = 1
}

/// What one account is to a group.
package struct GroupMember: Hashable, Sendable {
    package var role: GroupRole
    package var joinedAt: Timestamp
    /// What they have said in it, kept also after they leave and for senders who never joined.
    package var totals: SenderTotals
    /// What of the log they may see, as in their own membership.
    package var sight: Sight
    /// They are silenced before this time, members or not; zero while they are not.
    package var mutedUntil: Timestamp
    /// They may speak while the group is muted.
    package var speaksAlways: Bool
    /// What they are called there; only in hosted groups, and only while they are members.
    package var note: MemberNote?
    /// What a channel of an ultra group has decided of them; in groups nothing.
    package var standing: ChannelStanding
    /// The user groups of an ultra group that they belong to, kept with the main channel.
    package var userGroups: UserGroupSet

    package init(
        role: GroupRole,
        joinedAt: Timestamp,
        totals: SenderTotals = .zero,
        sight: Sight = .all,
        mutedUntil: Timestamp = .zero,
        speaksAlways: Bool = false,
        note: MemberNote? = nil,
        standing: ChannelStanding = [],
        userGroups: UserGroupSet = []
    ) {
        self.role = role
        self.joinedAt = joinedAt
        self.totals = totals
        self.sight = sight
        self.mutedUntil = mutedUntil
        self.speaksAlways = speaksAlways
        self.note = note
        self.standing = standing
        self.userGroups = userGroups
    }
}

/// What a member may do in a group, weakest first.
package enum GroupRole: UInt8, Hashable, Comparable, Sendable {
    /// Not a member: somebody who left, or an app server's sender who never was one.
    case outsider = 0
    case member = 1
    case manager = 2
    case owner = 3

    package var isMember: Bool { self != .outsider }

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
