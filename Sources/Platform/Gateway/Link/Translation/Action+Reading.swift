internal import PlatformCore
internal import PlatformEngine

/// Requests that change something, as the engine's actions.
///
/// Each initializer takes the frames of its own kinds; what is not one of them is refused as malformed.
extension Action {
    /// What a user does in a conversation, beside sending.
    init(conversation frame: WireClientFrame, by owner: LinkOwner) throws(ClientError) {
        switch frame.request {
        case .markRead(let wire):
            self = .markRead(
                target: try WireValues.target(wire.conversation),
                upTo: try WireValues.place(wire.upTo, "upTo")
            )
        case .recall(let wire): self = .recall(try Recall(wire, by: owner))
        case .edit(let wire): self = .edit(try Edit(wire, by: owner))
        case .pin(let wire): self = .pin(try Pin(wire, by: owner))
        case .expand(let wire): self = .expand(try ExpansionChange(wire, by: owner))
        case .react(let wire): self = .react(try ReactionChange(wire, by: owner))
        case .deleteMessages(let wire):
            guard wire.seqs.count <= Limits.deletionCountMax else {
                throw WireValues.invalid("seqs names more than \(Limits.deletionCountMax) messages")
            }
            var seqs: [Place] = []
            for seq in wire.seqs { seqs.append(try WireValues.place(seq, "seqs")) }
            self = .deleteMessages(target: try WireValues.target(wire.conversation), seqs: seqs)
        case .clearHistory_p(let wire):
            self = .clearHistory(
                user: .account(owner.account),
                target: try WireValues.target(wire.conversation),
                upTo: wire.upTo == 0 ? nil : try WireValues.place(wire.upTo, "upTo")
            )
        case .typing(let wire):
            guard wire.objectName.utf8.count <= Limits.objectNameBytesMax else {
                throw WireValues.invalid("objectName is longer than \(Limits.objectNameBytesMax) bytes")
            }
            self = .typing(target: try WireValues.target(wire.conversation), contentType: wire.objectName)
        case .status(let wire):
            self = .status(
                StatusMessage(
                    from: .account(owner.account),
                    target: try WireValues.target(wire.conversation),
                    body: MessageBody(objectName: wire.objectName, content: Array(wire.content.utf8)),
                    includesSender: false,
                    heedsBlacklist: true
                )
            )
        case .settings(let wire):
            self = .changeSettings(target: try WireValues.target(wire.conversation), try .init(wire))
        default: throw Self.notThisKind
        }
    }

    /// What a user does about themselves.
    init(own frame: WireClientFrame, by owner: LinkOwner) throws(ClientError) {
        switch frame.request {
        case .profile(let wire):
            self = .refreshUser(
                Registration(
                    user: owner.user,
                    name: wire.hasName ? wire.name : nil,
                    portraitURI: wire.hasPortraitUri ? wire.portraitUri : nil
                )
            )
        case .blacklist(let wire):
            let whom = try WireValues.user(wire.user, "user")
            self = .setBlacklisted(by: .account(owner.account), whom: whom, wire.isBlacklisted)
        case .revokeDevice(let wire):
            self = .revokeDevice(.account(owner.account), try WireValues.device(wire.deviceID, "deviceId"))
        case .ownChange(let wire): self = .changeOwnSettings(of: owner.user, try OwnSettingsChange(wire))
        case .tagsChange(let wire): self = .changeConversationTags(of: owner.user, try ConversationTagsChange(wire))
        case .tagConversations(let wire):
            self = .tagConversations(
                of: owner.user,
                try WireValues.targets(wire.conversations, "conversations"),
                with: try WireValues.tag(wire.tag, "tag"),
                wire.isTagged
            )
        default: throw Self.notThisKind
        }
    }

    /// What a user does with a group.
    init(group frame: WireClientFrame, by owner: LinkOwner) throws(ClientError) {
        switch frame.request {
        case .groupCreate(let wire):
            self = .createGroup(
                GroupCreation(
                    id: try WireValues.group(wire.id, "id"),
                    name: wire.name,
                    owner: .account(owner.account),
                    members: try Self.members(wire.members, "members"),
                    joining: try GroupJoining(wire.joining),
                    mustBeNew: true
                )
            )
        case .groupInvite(let wire):
            self = .joinGroup(try Self.group(wire.group), try Self.members(wire.users, "users"), nil)
        case .groupJoin(let wire): self = .joinGroup(try Self.group(wire.group), [owner.user], nil)
        case .groupJoining(let wire):
            self = .setGroupJoining(try Self.group(wire.group), try GroupJoining(wire.joining))
        case .groupLeave(let wire): self = .leaveGroup(try Self.group(wire.group), [owner.user], nil)
        case .groupKick(let wire):
            self = .leaveGroup(try Self.group(wire.group), try Self.members(wire.users, "users"), nil)
        case .groupRename(let wire): self = .renameGroup(try Self.group(wire.group), name: wire.name, nil)
        case .groupDismiss(let wire): self = .dismissGroup(try Self.group(wire.group), nil)
        case .groupRole(let wire):
            guard let role = GroupRole(wire.role), role.isMember else {
                throw WireValues.invalid("role must be MEMBER, MANAGER or OWNER")
            }
            self = .setGroupRole(try Self.group(wire.group), try WireValues.user(wire.user, "user"), role)
        case .groupMute(let wire): self = .setGroupMuted(try Self.group(wire.group), wire.isMuted)
        default: throw Self.notThisKind
        }
    }

    private static func group(_ text: String) throws(ClientError) -> GroupID {
        try WireValues.group(text, "group")
    }

    private static func members(_ texts: [String], _ field: String) throws(ClientError) -> [UserID] {
        try WireValues.users(texts, field, countMax: Limits.membershipCallCountMax)
    }

    private static var notThisKind: ClientError { ClientError(.malformed, "the frame is of another kind") }
}

extension Recall {
    init(_ wire: WireRecall, by owner: LinkOwner) throws(ClientError) {
        self.init(
            by: .account(owner.account),
            target: try WireValues.target(wire.conversation),
            message: try MessageRef(wire.message, uid: wire.uid, seq: wire.seq),
            isAdmin: false,
            removesNotice: wire.removesNotice
        )
    }
}

extension Edit {
    init(_ wire: WireEdit, by owner: LinkOwner) throws(ClientError) {
        self.init(
            by: .account(owner.account),
            target: try WireValues.target(wire.conversation),
            message: try MessageRef(wire.message, uid: wire.uid, seq: wire.seq),
            body: MessageBody(objectName: wire.objectName, content: Array(wire.content.utf8))
        )
    }
}

extension ExpansionChange {
    init(_ wire: WireExpand, by owner: LinkOwner) throws(ClientError) {
        self.init(
            by: .account(owner.account),
            target: try WireValues.target(wire.conversation),
            message: try MessageRef(wire.message, uid: wire.uid, seq: wire.seq),
            setting: wire.set,
            removing: wire.remove
        )
    }
}

/// What a request names a message by; each kind of request has an enum of its own for it.
protocol WireMessageName: Equatable {
    static func uid(_ text: String) -> Self
    static func seq(_ seq: UInt32) -> Self
}

extension WireRecall.OneOf_Message: WireMessageName {}
extension WireEdit.OneOf_Message: WireMessageName {}
extension WireExpand.OneOf_Message: WireMessageName {}
extension WireReact.OneOf_Message: WireMessageName {}
extension WireAskReactions.OneOf_Message: WireMessageName {}
extension WirePinMessage.OneOf_Message: WireMessageName {}

extension Pin {
    fileprivate init(_ wire: WirePinMessage, by owner: LinkOwner) throws(ClientError) {
        self.init(
            by: .account(owner.account),
            target: try WireValues.target(wire.conversation),
            message: try MessageRef(wire.message, uid: wire.uid, seq: wire.seq),
            isPinned: wire.isPinned
        )
    }
}

extension MessageRef {
    /// Which message is meant; `uid` and `seq` are what stands in the request, of which the name is one.
    init(_ name: (some WireMessageName)?, uid text: String, seq: UInt32) throws(ClientError) {
        guard let name else { throw WireValues.invalid("name the message by uid or seq") }
        guard name == .uid(text) else {
            self = .seq(try WireValues.place(seq, "seq"))
            return
        }
        guard let uid = MessageUID(text) else { throw WireValues.invalid("uid is not a message's name") }
        self = .uid(uid)
    }
}

extension ConversationSettingsChange {
    fileprivate init(_ wire: WireChangeSettings) throws(ClientError) {
        self.init()
        if wire.hasIsPinned { isPinned = wire.isPinned }
        if wire.hasNotification {
            notification = try WireValues.notification(wire.notification)
        }
        if wire.hasDraft {
            guard wire.draft.utf8.count <= Limits.draftBytesMax else {
                throw WireValues.invalid("draft is longer than \(Limits.draftBytesMax) bytes")
            }
            draft = wire.draft
        }
        if wire.hasIsHidden { isHidden = wire.isHidden }
        if wire.hasMutedUntil { mutedUntil = try WireValues.time(wire.mutedUntil, "mutedUntil") }
        if wire.hasIsMarkedUnread { isMarkedUnread = wire.isMarkedUnread }
    }
}
