package import PlatformCore

/// An invite to be made.
package struct InviteDraft: Hashable, Sendable {
    /// Random bytes that nobody else knows.
    package var secret: [UInt8]
    /// Ends the maker's main one before, and becomes it.
    package var isMain: Bool
    package var expiresAt: Timestamp?
    package var useCountMax: UInt32?
    package var asksFirst: Bool
    package var title: String

    package init(
        secret: [UInt8],
        isMain: Bool = false,
        expiresAt: Timestamp? = nil,
        useCountMax: UInt32? = nil,
        asksFirst: Bool = false,
        title: String = ""
    ) {
        self.secret = secret
        self.isMain = isMain
        self.expiresAt = expiresAt
        self.useCountMax = useCountMax
        self.asksFirst = asksFirst
        self.title = title
    }
}

/// What is to be other in an invite; `nil` leaves it as it is.
package struct InviteChange: Hashable, Sendable {
    /// `.zero` for never.
    package var expiresAt: Timestamp?
    /// Zero for any number.
    package var useCountMax: UInt32?
    package var asksFirst: Bool?
    package var title: String?
    /// An invite that was revoked stays so.
    package var isRevoked: Bool

    package init(
        expiresAt: Timestamp? = nil,
        useCountMax: UInt32? = nil,
        asksFirst: Bool? = nil,
        title: String? = nil,
        isRevoked: Bool = false
    ) {
        self.expiresAt = expiresAt
        self.useCountMax = useCountMax
        self.asksFirst = asksFirst
        self.title = title
        self.isRevoked = isRevoked
    }
}

/// An invite as it stands now.
package struct InviteAnswer: Sendable {
    package let invite: GroupInvite
    package let group: ConversationNumber

    package var token: InviteToken { invite.token(in: group) }
}

/// Who waits to be let into a group, on its way to those who may.
package struct JoinRequestsUpdate: Sendable {
    package let conversation: ConversationNumber
    package let group: GroupID
    /// The newest first, a few of them.
    package let recent: [JoinRequest]
    package let total: Int
}
