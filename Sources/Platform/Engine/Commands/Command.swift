package import PlatformCore

/// One thing that somebody wants changed in a tenant, and where the answer goes.
package struct Command: Sendable {
    package let actor: Actor
    package let action: Action
    package let reply: ReplyAddress

    package init(actor: Actor, action: Action, reply: ReplyAddress) {
        self.actor = actor
        self.action = action
        self.reply = reply
    }
}

/// Who asks, as far as permissions go.
package enum Actor: Hashable, Sendable {
    /// A user through one of their links.
    case user(AccountNumber, device: DeviceNumber, link: LinkAddress)
    /// The tenant's app server or an operator; it speaks for any user.
    case server
}

/// Names one live connection: the event loop it lives on and its number there.
package struct LinkAddress: Hashable, Sendable {
    package let loop: UInt16
    /// Never used twice by a process.
    package let link: UInt64

    package init(loop: UInt16, link: UInt64) {
        self.loop = loop
        self.link = link
    }
}

/// Where an answer goes once the commit that carries it is on disk.
package enum ReplyAddress: Sendable {
    /// To a link, in order with what is pushed to it.
    case link(LinkAddress, requestID: UInt32)
    /// To a waiting caller; called once, on a commit thread, and must not block.
    case closure(@Sendable (Result<Answer, ClientError>) -> Void)
    case nobody
}

/// The changes a tenant knows.
package enum Action: Sendable {
    case attach(Attach)
    case ack(SyncCursor)
    case send(Send)
    case recall(Recall)
    case edit(Edit)
    case expand(ExpansionChange)
    case pin(Pin)
    case react(ReactionChange)
    case changeWords(WordChange)
    /// Keeps a push that an app server asks for; answers `changed` with the change that names it.
    case requestPush(PushRequest.Kind, body: [UInt8])
    /// Says something to every user; answers `sent` with its name in the tenant's own log.
    case broadcast(Broadcasting)
    case recallBroadcast(BroadcastRecall)
    /// Gives a user the broadcasts that they lack.
    case takeBroadcasts(UserRef)
    case markRead(target: ConversationTarget, upTo: Place)
    /// Clears what the user may see of a conversation; without `upTo` all of it.
    case clearHistory(user: UserRef, target: ConversationTarget, upTo: Place?)
    case deleteMessages(target: ConversationTarget, seqs: [Place])
    case changeSettings(target: ConversationTarget, ConversationSettingsChange)
    case typing(target: ConversationTarget, contentType: String)
    case status(StatusMessage)
    case registerUser(Registration)
    /// Like `registerUser`, but an unknown user is an error.
    case refreshUser(Registration)
    /// Tokens issued before the time open no link any more; live links of those tokens end.
    case expireTokens(UserID, before: Timestamp)
    /// The actor no longer hears from somebody, or does again.
    case setBlacklisted(by: UserRef, whom: UserID, Bool)
    case revokeDevice(UserRef, DeviceID)
    case createGroup(GroupCreation)
    case joinGroup(GroupID, [UserID], GroupNotice?)
    case leaveGroup(GroupID, [UserID], GroupNotice?)
    case renameGroup(GroupID, name: String, GroupNotice?)
    case setGroupRole(GroupID, UserID, GroupRole)
    case setGroupMuted(GroupID, Bool)
    case setGroupJoining(GroupID, GroupJoining)
    case dismissGroup(GroupID, GroupNotice?)
    /// A change that decides itself; extensions of `Action` beside the decisions make them.
    case decide(Decision)
}

/// A user as commands name one: links know the number, app servers the identifier.
package enum UserRef: Hashable, Sendable {
    case account(AccountNumber)
    /// A well-formed identifier that nobody had before becomes a user by being named.
    case id(UserID)
}

/// A link's wish to go live.
package struct Attach: Sendable {
    package var user: UserID
    package var deviceID: DeviceID
    package var platform: Platform
    /// When the token was issued that opened the link.
    package var tokenIssuedAt: Timestamp
    /// Set when a device token opened the link: it names the device that it was issued to.
    package var deviceNumber: DeviceNumber?
    /// What the device has; `nil` for one that starts with nothing.
    package var cursor: SyncCursor?

    package init(
        user: UserID,
        deviceID: DeviceID,
        platform: Platform,
        tokenIssuedAt: Timestamp,
        deviceNumber: DeviceNumber?,
        cursor: SyncCursor?
    ) {
        self.user = user
        self.deviceID = deviceID
        self.platform = platform
        self.tokenIssuedAt = tokenIssuedAt
        self.deviceNumber = deviceNumber
        self.cursor = cursor
    }
}

/// A message to be said.
package struct Send: Sendable {
    package var from: UserRef
    package var target: ConversationTarget
    package var body: MessageBody
    package var flags: EntryFlags
    package var reach: Reach
    /// Users mentioned by name.
    package var mentions: [UserID]
    package var push: PushHints?
    /// What an expandable message carries beside its content from the start.
    package var expansion: [String: String]
    package var identity: SendIdentity
    /// Whether the app's sensitive words hold though an app server says it; for clients they always do.
    package var isWordChecked = false
    /// The fingerprint of what was given, where words of it were replaced.
    var givenFingerprint: UInt32?
    /// The broadcast that a user is given a copy of.
    var broadcast: Place?

    package init(
        from: UserRef,
        target: ConversationTarget,
        body: MessageBody,
        flags: EntryFlags = .ordinary,
        reach: Reach = .everyone,
        mentions: [UserID] = [],
        push: PushHints? = nil,
        expansion: [String: String] = [:],
        identity: SendIdentity = .none
    ) {
        self.from = from
        self.target = target
        self.body = body
        self.flags = flags
        self.reach = reach
        self.mentions = mentions
        self.push = push
        self.expansion = expansion
        self.identity = identity
    }

    /// Whom a message is for, before blocks are looked at.
    package enum Reach: Hashable, Sendable {
        case everyone
        /// Everybody but the sender.
        case receivers
        /// Some members of a group; with `sender` the sender sees it too.
        case directed([UserID], sender: Bool)
        /// As `everyone` or `receivers`, but a receiver who blacklisted the sender never sees it.
        case checked(includesSender: Bool)
    }
}

/// Something said to those who are there now: it has no place, is kept nowhere, and may be lost.
package struct StatusMessage: Sendable {
    package var from: UserRef
    /// A private conversation or a group.
    package var target: ConversationTarget
    package var body: MessageBody
    /// Whether the sender's other links are shown it too.
    package var includesSender: Bool
    /// Whether a receiver who blacklisted the sender is left out.
    package var heedsBlacklist: Bool
    /// Whether the app's sensitive words hold though an app server says it; for clients they always do.
    package var isWordChecked = false

    package init(
        from: UserRef,
        target: ConversationTarget,
        body: MessageBody,
        includesSender: Bool,
        heedsBlacklist: Bool
    ) {
        self.from = from
        self.target = target
        self.body = body
        self.includesSender = includesSender
        self.heedsBlacklist = heedsBlacklist
    }
}

/// How a repeated send is recognised.
package enum SendIdentity: Hashable, Sendable {
    /// It is not: sent twice is there twice.
    case none
    /// The device's own counter, growing with every send.
    case clientID(UInt32)
    /// A free-form key, remembered for two days.
    case key(String)
}

/// A message to be taken back.
package struct Recall: Sendable {
    package var by: UserRef
    package var target: ConversationTarget
    package var message: MessageRef
    /// Taken back by authority rather than by its sender.
    package var isAdmin: Bool
    /// Clients show nothing where it stood.
    package var removesNotice: Bool

    package init(
        by: UserRef,
        target: ConversationTarget,
        message: MessageRef,
        isAdmin: Bool,
        removesNotice: Bool
    ) {
        self.by = by
        self.target = target
        self.message = message
        self.isAdmin = isAdmin
        self.removesNotice = removesNotice
    }
}

/// A message to be given another content.
package struct Edit: Sendable {
    package var by: UserRef
    package var target: ConversationTarget
    package var message: MessageRef
    /// A body whose type is empty keeps the message's own.
    package var body: MessageBody
    /// Whether the app's sensitive words hold though an app server edits; for clients they always do.
    package var isWordChecked = false

    package init(by: UserRef, target: ConversationTarget, message: MessageRef, body: MessageBody) {
        self.by = by
        self.target = target
        self.message = message
        self.body = body
    }
}

/// How a message is named.
package enum MessageRef: Hashable, Sendable {
    case uid(MessageUID)
    case seq(Place)
    /// A user's copy of a broadcast.
    case broadcast(Place)
}

/// What a user wants other in a conversation's settings; `nil` leaves a setting as it is.
package struct ConversationSettingsChange: Hashable, Sendable {
    package var isPinned: Bool?
    package var notification: NotificationLevel?
    /// Nothing makes a sound before this time; zero for at once again.
    package var mutedUntil: Timestamp?
    package var draft: String?
    package var isMarkedUnread: Bool?
    package var isHidden: Bool?

    package init(
        isPinned: Bool? = nil,
        notification: NotificationLevel? = nil,
        mutedUntil: Timestamp? = nil,
        draft: String? = nil,
        isMarkedUnread: Bool? = nil,
        isHidden: Bool? = nil
    ) {
        self.isPinned = isPinned
        self.notification = notification
        self.mutedUntil = mutedUntil
        self.draft = draft
        self.isMarkedUnread = isMarkedUnread
        self.isHidden = isHidden
    }
}

/// A user and what is to be known of them; `nil` leaves a field as it is.
package struct Registration: Hashable, Sendable {
    package var user: UserID
    package var name: String?
    package var portraitURI: String?

    package init(user: UserID, name: String? = nil, portraitURI: String? = nil) {
        self.user = user
        self.name = name
        self.portraitURI = portraitURI
    }
}

/// A group to be made; on a group that exists it adds the members.
package struct GroupCreation: Sendable {
    package var id: GroupID
    package var name: String
    /// The first owner; app servers may leave it out.
    package var owner: UserRef?
    package var members: [UserID]
    package var memberCountMax: UInt32?
    package var joining: GroupJoining
    package var notice: GroupNotice?
    /// Whether an existing group is an error rather than joined.
    package var mustBeNew: Bool
    /// Makes it a hosted group.
    package var hosting: GroupProfileChange?

    package init(
        id: GroupID,
        name: String,
        owner: UserRef?,
        members: [UserID],
        memberCountMax: UInt32? = nil,
        joining: GroupJoining = .invited,
        notice: GroupNotice? = nil,
        mustBeNew: Bool = false,
        hosting: GroupProfileChange? = nil
    ) {
        self.id = id
        self.name = name
        self.owner = owner
        self.members = members
        self.memberCountMax = memberCountMax
        self.joining = joining
        self.notice = notice
        self.mustBeNew = mustBeNew
        self.hosting = hosting
    }
}

/// A message said in the group as part of a change to it.
package struct GroupNotice: Sendable {
    package var from: UserID
    package var body: MessageBody
    package var flags: EntryFlags
    package var includesSender: Bool
    package var push: PushHints?

    package init(from: UserID, body: MessageBody, flags: EntryFlags, includesSender: Bool, push: PushHints?) {
        self.from = from
        self.body = body
        self.flags = flags
        self.includesSender = includesSender
        self.push = push
    }
}
