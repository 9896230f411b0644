/// The kinds of shelves: small collections of records beside the logs, each of one owner.
///
/// A raw value is part of keys and is never given a second meaning. What a kind holds is the type of
/// its items, which names the kind.
package enum ShelfKind: UInt8, Hashable, Sendable, CaseIterable {
    // Of a user.
    case userTag = 1
    case userRemark = 2
    case groupRemark = 3
    case allowedSender = 4
    case quietPeriod = 5
    case typeNotification = 6
    case conversationTag = 7
    case blocked = 8
    case mutedInPrivate = 9
    case mutedInGroups = 10
    case gone = 11

    // Of a conversation.
    case mutedGroup = 32

    // Of a chatroom.
    case chatroom = 0x50
    case chatroomPerson = 0x51
    case chatroomAttribute = 0x52

    // Of the tenant itself, about chatrooms.
    case mutedInChatrooms = 0x53
    case chatroomMessageType = 0x54
    case chatroomTotals = 0x55

    // Hosted for the app: of a user, and of a conversation.
    case hostedProfile = 0x80
    case friend = 0x81
    case friendApplication = 0x82
    case friendPolicy = 0x83
    case followedMembers = 0x84
    case hostedGroup = 0x88

    // Of a user that is a bot, and of the tenant itself.
    case bot = 0x90
    case agent = 0x91

    // Of a user: what they log in by.
    case phone = 0xA0
    case botCredential = 0xA1
    case password = 0xA2

    // Of a conversation: ways into a group, and who wishes to come.
    case groupInvite = 0xB8
    case joinRequest = 0xB9

    /// What kind of thing the number of a shelf's owner names.
    package var owner: Owner {
        switch self {
        case .userTag, .userRemark, .groupRemark, .allowedSender, .quietPeriod, .typeNotification, .conversationTag,
            .blocked, .mutedInPrivate, .mutedInGroups, .gone, .hostedProfile, .friend, .friendApplication,
            .friendPolicy, .followedMembers, .phone, .botCredential, .password, .bot:
            .account
        case .mutedGroup, .hostedGroup, .groupInvite, .joinRequest: .conversation
        case .chatroom, .chatroomPerson, .chatroomAttribute: .chatroom
        case .mutedInChatrooms, .chatroomMessageType, .chatroomTotals, .agent: .tenant
        }
    }

    /// Items on one shelf; what would be more is refused.
    package var countMax: Int {
        switch self {
        case .userTag, .conversationTag: 20
        case .userRemark, .groupRemark, .followedMembers: 1_000
        case .friend: Friend.countMax
        case .agent: Agent.countMax
        case .groupInvite: GroupInvite.countMax
        case .joinRequest: JoinRequest.countMax
        case .friendApplication: FriendApplication.countMax
        case .allowedSender: Limits.senderListCountMax
        case .typeNotification: ConversationKind.allCases.count
        case .quietPeriod, .blocked, .mutedInPrivate, .mutedInGroups, .gone, .mutedGroup, .hostedProfile,
            .friendPolicy, .hostedGroup, .phone, .botCredential, .password, .bot:
            1
        case .chatroom, .chatroomTotals: 1
        case .chatroomPerson: ChatroomLimits.personCountMax
        case .chatroomAttribute: ChatroomLimits.attributeCountMax
        case .mutedInChatrooms: ChatroomLimits.mutedCountMax
        case .chatroomMessageType: ChatroomLimits.messageTypeCountMax
        }
    }

    /// Whether the owner's clients keep a copy.
    ///
    /// They are pushed the shelf whole when it changes, and get it with sync: only small kinds are shown.
    package var isShown: Bool {
        switch self {
        case .quietPeriod, .typeNotification, .conversationTag, .hostedProfile, .friendPolicy: true
        case .userTag, .userRemark, .groupRemark, .allowedSender, .blocked, .mutedInPrivate, .mutedInGroups, .gone,
            .mutedGroup, .friend, .friendApplication, .followedMembers, .hostedGroup, .phone, .botCredential, .password,
            .bot, .agent, .groupInvite, .joinRequest,
            .chatroom, .chatroomPerson, .chatroomAttribute, .mutedInChatrooms, .chatroomMessageType, .chatroomTotals:
            false
        }
    }

    /// Whether the owner's clients keep a copy that they ask for: sync says that it changed, links are told how.
    package var isMarked: Bool { self == .friend || self == .friendApplication }

    /// Whether what stands there decides about messages; it is loaded with the user, so that no send waits for it.
    package var isAskedBySends: Bool {
        switch self {
        case .allowedSender, .mutedInGroups: true
        case .userTag, .userRemark, .groupRemark, .quietPeriod, .typeNotification, .conversationTag, .blocked,
            .mutedInPrivate, .gone, .mutedGroup, .hostedProfile, .friend, .friendApplication, .friendPolicy,
            .followedMembers, .hostedGroup, .phone, .botCredential, .password, .bot, .agent, .groupInvite, .joinRequest,
            .chatroom, .chatroomPerson, .chatroomAttribute, .mutedInChatrooms, .chatroomMessageType, .chatroomTotals:
            false
        }
    }

    /// What shelves belong to.
    package enum Owner: Hashable, Sendable {
        case account
        case conversation
        case chatroom
        /// There is one owner, whose number is zero.
        case tenant
    }
}

/// Names one shelf: its kind, and the number of the user or conversation it belongs to.
package struct ShelfName: Hashable, Sendable {
    package let kind: ShelfKind
    package let owner: UInt32

    /// A user's shelf.
    package init(_ kind: ShelfKind, of account: AccountNumber) {
        precondition(kind.owner == .account, "the kind is of something else")
        self.init(kind: kind, owner: account.rawValue)
    }

    /// A conversation's shelf.
    package init(_ kind: ShelfKind, of conversation: ConversationNumber) {
        precondition(kind.owner == .conversation, "the kind is of something else")
        self.init(kind: kind, owner: conversation.rawValue)
    }

    /// A chatroom's shelf.
    package init(_ kind: ShelfKind, of room: ChatroomNumber) {
        precondition(kind.owner == .chatroom, "the kind is of something else")
        self.init(kind: kind, owner: room.rawValue)
    }

    /// A shelf of the tenant itself.
    package init(ofTenant kind: ShelfKind) {
        precondition(kind.owner == .tenant, "the kind is of something else")
        self.init(kind: kind, owner: 0)
    }

    /// A shelf as a key names it.
    package init(kind: ShelfKind, owner: UInt32) {
        self.kind = kind
        self.owner = owner
    }
}
