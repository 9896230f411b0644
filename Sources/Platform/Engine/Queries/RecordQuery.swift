package import PlatformCore

/// What somebody wants to know of small records, and of what users and groups have set up.
package enum RecordQuery: Sendable {
    /// What stands on a user's shelf, in the order of the items' names, after one of them.
    case shelf(ShelfKind, of: UserID, after: [UInt8]?, limit: Int)
    /// What stands on a shelf of the tenant itself; answers `shelf`.
    case tenantShelf(ShelfKind, after: [UInt8]?, limit: Int)
    /// Everybody who has something on a shelf of a kind for one thing, in the order they came to be users.
    case usersListed(ShelfListing)
    /// The groups that have something on a shelf of a kind for one thing.
    case groupsListed(ShelfListing)
    case registeredUsers(UserListing)
    /// The users that an app means by their tags, in the order they came to be users; answers `usersTagged`.
    case usersTagged(TagAudience, after: AccountNumber)
    /// Whom a user does not want to hear from.
    case blacklist(UserID, after: UserID?, limit: Int)
    /// Members and others whom a group treats apart, as `right` says.
    case groupRight(GroupRight, GroupID, after: UserID?, limit: Int)
    /// How a user has set up a conversation.
    case settings(UserID, ConversationTarget)
    /// What was said in a chatroom that is kept alive, newest first, within a span of time.
    case chatroomMessages(ChatroomNumber, from: Timestamp, through: Timestamp, limit: Int)
    /// Who has a phone number; answers `user`.
    case holder(of: PhoneNumber)
    /// A user by number; answers `user`.
    case account(AccountNumber)
    /// The conversations that a user filed under a tag.
    case conversationsTagged(UserID, tag: String)
}

/// A part of a list that has no end of its own: so many after so many.
package struct ShelfListing: Hashable, Sendable {
    package var kind: ShelfKind
    /// What no longer holds at this time is left out.
    package var time: Timestamp
    package var skipped: Int
    package var limit: Int

    package init(_ kind: ShelfKind, at time: Timestamp, skipping skipped: Int, limit: Int) {
        self.kind = kind
        self.time = time
        self.skipped = skipped
        self.limit = limit
    }
}

/// A part of the list of all users.
package struct UserListing: Hashable, Sendable {
    package var isNewestFirst: Bool
    package var skipped: Int
    package var limit: Int

    package init(isNewestFirst: Bool, skipping skipped: Int, limit: Int) {
        self.isNewestFirst = isNewestFirst
        self.skipped = skipped
        self.limit = limit
    }
}

/// What a group may have decided of single people.
package enum GroupRight: Hashable, Sendable {
    /// They are silenced at a time.
    case muted(at: Timestamp)
    /// They may speak while the group is muted.
    case speaksAlways
}

/// A user with what stands on their shelf for one thing.
package struct ListedUser: Sendable {
    package let user: UserID
    package let account: AccountNumber
    package let item: any ShelfItem

    package init(user: UserID, account: AccountNumber, item: any ShelfItem) {
        self.user = user
        self.account = account
        self.item = item
    }
}
