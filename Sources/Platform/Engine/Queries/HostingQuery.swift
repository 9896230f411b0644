package import PlatformCore

/// What somebody wants to know of profiles and friends.
package enum HostingQuery: Sendable {
    /// Users by name; who is no user is left out.
    case profiles([UserID])
    case allProfiles(UserListing)
    case friends(FriendListing)
    /// How a user and each of others stand to each other.
    case friendships(UserID, with: [UserID])
    /// Who may become the friend of each.
    case friendPolicies([UserID])
    /// What waits for an answer, or did in vain.
    case friendApplications(UserID)
    /// Hosted groups by name; what is none is left out.
    case groups([GroupID])
    case allGroups(after: ConversationNumber?, isNewestFirst: Bool, limit: Int)
    case members(MemberListing)
    /// Those of some users who are in a hosted group.
    case membersNamed(GroupID, [UserID])
    case followed(GroupID, by: UserID)
    case joinedGroups(JoinedListing)
}

/// What was found of profiles and friends.
package enum HostingFound: Sendable {
    case profiles([ProfileView])
    case friends([FriendView], total: Int, next: PageMark?)
    case friendships([Friendship])
    /// `nil` for who set nothing.
    case friendPolicies([FriendPolicy.Rule?])
    case friendApplications([FriendApplication])
    case groups([Group], next: ConversationNumber?)
    case members([GroupMemberView], next: PageMark?)
    case followed([FollowedMember])
    case joinedGroups([JoinedGroup], total: Int, next: PageMark?)
}

/// A part of a user's friends, in the order they came to be friends.
package struct FriendListing: Hashable, Sendable {
    package var user: UserID
    package var after: PageMark?
    package var isNewestFirst: Bool
    package var limit: Int
    /// Only those who have the user too, or only those who have not.
    package var isMutual: Bool?

    package init(_ user: UserID, after: PageMark?, isNewestFirst: Bool, limit: Int, isMutual: Bool? = nil) {
        self.user = user
        self.after = after
        self.isNewestFirst = isNewestFirst
        self.limit = limit
        self.isMutual = isMutual
    }
}

/// Whether two users are on each other's list.
package struct Friendship: Hashable, Sendable {
    package let user: UserID
    package let isInMine: Bool
    package let isInTheirs: Bool

    package init(_ user: UserID, isInMine: Bool, isInTheirs: Bool) {
        self.user = user
        self.isInMine = isInMine
        self.isInTheirs = isInTheirs
    }
}

/// Where a page of a list ends that is ordered by time, and by name where times are the same.
package struct PageMark: Hashable, Comparable, Sendable {
    package let time: Timestamp
    package let name: String

    package init(time: Timestamp, name: String) {
        self.time = time
        self.name = name
    }

    package static func < (left: Self, right: Self) -> Bool { (left.time, left.name) < (right.time, right.name) }
}
