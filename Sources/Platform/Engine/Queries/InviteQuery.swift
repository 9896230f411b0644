package import PlatformCore

/// What somebody wants to know of ways into groups.
package enum InviteQuery: Sendable {
    /// Where an invite leads; answers `invite`.
    case open(InviteToken, AccountNumber)
    /// All invites of a group and who waits to be let in, for who may make some; answers `invites`.
    case all(GroupID, AccountNumber)
}

/// What was found of ways into groups.
package enum InvitesFound: Sendable {
    case invite(GroupInvite, Group, number: ConversationNumber, role: GroupRole)
    /// Each newest first.
    case invites([GroupInvite], [JoinRequest], number: ConversationNumber)
}
