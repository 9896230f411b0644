package import PlatformCore

/// A part of a hosted group's members, in the order they came.
package struct MemberListing: Hashable, Sendable {
    package var group: GroupID
    /// Only those of a role.
    package var role: GroupRole?
    package var after: PageMark?
    package var isNewestFirst: Bool
    package var limit: Int

    package init(_ group: GroupID, role: GroupRole? = nil, after: PageMark?, isNewestFirst: Bool, limit: Int) {
        self.group = group
        self.role = role
        self.after = after
        self.isNewestFirst = isNewestFirst
        self.limit = limit
    }
}

/// A part of the hosted groups that a user is in, in the order the user came.
package struct JoinedListing: Hashable, Sendable {
    package var user: UserID
    /// Only those in which the user has a role.
    package var role: GroupRole?
    package var after: PageMark?
    package var isNewestFirst: Bool
    package var limit: Int

    package init(_ user: UserID, role: GroupRole? = nil, after: PageMark?, isNewestFirst: Bool, limit: Int) {
        self.user = user
        self.role = role
        self.after = after
        self.isNewestFirst = isNewestFirst
        self.limit = limit
    }
}

/// A hosted group as one of its members has it.
package struct JoinedGroup: Hashable, Sendable {
    package let group: Group
    package let member: GroupMember
    /// What the member calls the group; empty for nothing.
    package let remark: String

    package init(group: Group, member: GroupMember, remark: String = "") {
        self.group = group
        self.member = member
        self.remark = remark
    }
}

/// Somebody whom a member of a hosted group follows there.
package struct FollowedMember: Hashable, Sendable {
    package let user: UserID
    package let since: Timestamp

    package init(user: UserID, since: Timestamp) {
        self.user = user
        self.since = since
    }
}
