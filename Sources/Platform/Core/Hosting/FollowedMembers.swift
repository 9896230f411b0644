/// The members of a group whom a user follows, so that what they say stands out.
package struct FollowedMembers: ShelfItem {
    package static let kind = ShelfKind.followedMembers
    /// Members whom a user follows in one group.
    package static let countMax = 100

    package let group: GroupID
    /// Whom, and since when.
    package var members: [UserID: Timestamp]

    package init(_ group: GroupID, members: [UserID: Timestamp]) {
        self.group = group
        self.members = members
    }

    package var key: [UInt8] { Array(group.text.utf8) }
}

/// A group whose profile and members the server keeps for the app; it makes such groups listable.
package struct HostedGroupMark: SingleShelfItem {
    package static let kind = ShelfKind.hostedGroup

    package init() {}
}
