/// What a group has that the server hosts for the app, beside what every group has.
package struct GroupHosting: Hashable, Sendable {
    /// Managers of one group.
    package static let managerCountMax = 10

    package let creator: UserID
    package var owner: UserID
    package var profile: ProfileFields
    /// What the app has added to the usual fields.
    package var extra: ProfileFields
    /// Who may do what; unknown ones are kept and shown.
    package var permissions: ProfileFields

    package init(
        creator: UserID,
        owner: UserID,
        profile: ProfileFields = ProfileFields(),
        extra: ProfileFields = ProfileFields(),
        permissions: ProfileFields = ProfileFields()
    ) {
        self.creator = creator
        self.owner = owner
        self.profile = profile
        self.extra = extra
        self.permissions = permissions
    }
}

extension GroupHosting {
    /// What a permission of a group is about; the raw values are their names.
    package enum Permission: String, Hashable, Sendable {
        case remove = "removePerm"
        case invite = "memInvitePerm"
        /// Changing the group's profile and permissions.
        case changeProfile = "profilePerm"
    }

    /// The weakest role that may do something; `nil` where nothing is set, and plain groups' rule holds.
    package func role(for permission: Permission) -> GroupRole? {
        permissions.number(permission.rawValue).map { number in
            switch number {
            case 0: .owner
            case 1: .manager
            default: .member
            }
        }
    }

    /// How one becomes a member through a link; `nil` where nothing is set.
    package var joining: GroupJoining? { permissions.number("joinPerm").map { $0 == 1 ? .open : .invited } }

    /// Whether who is invited must come by themselves.
    package var asksInvitees: Bool { permissions.number("invitePerm") == 1 }

    /// Whether somebody may change what another member is called in the group; all may what they are called themselves,
    /// but where the owner alone may.
    package func mayChangeOthers(_ role: GroupRole) -> Bool {
        switch permissions.number("memProfilePerm") {
        case nil, 0: role >= .manager
        case 1: role == .owner
        default: false
        }
    }
}

/// What a member is called in a group and what the app keeps of them there.
package indirect enum MemberNote: Hashable, Sendable {
    case note(nickname: String, extra: String)

    /// Characters of a nickname.
    package static let nicknameCountMax = 64
    /// Characters of what the app keeps.
    package static let extraCountMax = 128

    package var nickname: String {
        switch self {
        case .note(let nickname, _): nickname
        }
    }

    package var extra: String {
        switch self {
        case .note(_, let extra): extra
        }
    }
}
