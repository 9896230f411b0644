package import PlatformCore
internal import PlatformEngine

extension LinkRequest {
    /// Reads a frame's request on behalf of the link's owner.
    ///
    /// A kind that this server does not know is refused as malformed: its id is known, so it can be answered.
    package init(_ frame: WireClientFrame, as owner: LinkOwner) throws(ClientError) {
        switch frame.request {
        case .hello(let hello): self = .hello(try LinkHello(hello))
        case .send(let send): self = .send(try Send(send, by: owner))
        case .ping: self = .ping
        case .presence(let watch): self = try Self.presence(watch)
        case .ack(let ack): self = .action(.ack(try WireValues.cursor(ack.cursor)))
        case .markRead, .recall, .edit, .expand, .react, .deleteMessages, .clearHistory_p, .typing, .status, .settings,
            .pin:
            self = .action(try Action(conversation: frame, by: owner))
        case .profile, .blacklist, .revokeDevice, .ownChange, .tagsChange, .tagConversations:
            self = .action(try Action(own: frame, by: owner))
        case .groupCreate, .groupInvite, .groupJoin, .groupLeave, .groupKick, .groupRename, .groupDismiss, .groupRole,
            .groupMute, .groupJoining:
            self = .action(try Action(group: frame, by: owner))
        case .sync, .difference, .conversations, .history, .readStates, .unread, .user, .devices, .group,
            .groupMembers, .groups, .blacklistList, .ultraGroups, .channels, .pinned, .reactions:
            self = .query(try Query(frame, by: owner))
        case .chatroomJoin, .chatroomLeave, .chatroomSend, .chatroomRecall, .chatroomRecent, .chatroom,
            .chatroomMembers, .chatroomSetAttributes, .chatroomRemoveAttributes, .chatroomAttributes:
            self = .action(try Action(chatroom: frame, by: owner))
        case .profileChange, .friendAdd, .friendAnswer, .friendsRemove, .friendChange, .friendPolicy:
            self = .action(try Action(hosting: frame, by: owner))
        case .groupProfileChange, .memberChange, .membersFollow, .groupRemark:
            self = .action(try Action(hostedGroup: frame, by: owner))
        case .groupDescribe, .membersMute: self = .action(try Action(description: frame, by: owner))
        case .inviteMake, .inviteChange, .inviteJoin, .joinRequestsAnswer:
            self = .action(try Action(invites: frame, by: owner))
        case .invites, .invite: self = .query(try Query(invites: frame, by: owner))
        case .profiles, .friends, .friendApplications, .followed, .groupRemarks:
            self = .query(try Query(hosting: frame, by: owner))
        case nil:
            throw ClientError(.malformed, "the frame has no request of a kind that this server knows")
        }
    }

    private static func presence(_ watch: WireWatchPresence) throws(ClientError) -> LinkRequest {
        let users = try WireValues.users(watch.users, "users", countMax: PresenceWatch.userCountMaxPerRequest)
        switch watch.mode {
        case .watch: return .presence(users, .watch)
        case .ask: return .presence(users, .ask)
        case .unwatch: return .presence(users, .unwatch)
        case .UNRECOGNIZED: throw WireValues.invalid("mode must be WATCH, ASK or UNWATCH")
        }
    }
}

extension LinkHello {
    init(_ wire: WireHello) throws(ClientError) {
        guard wire.version == Self.version else {
            throw WireValues.invalid("this server speaks version \(Self.version)")
        }
        guard wire.client.utf8.count <= Self.clientBytesMax else {
            throw WireValues.invalid("client is longer than \(Self.clientBytesMax) bytes")
        }
        guard let platform = Platform(wire.platform) else { throw WireValues.invalid("platform is not a known one") }
        self.init(
            token: wire.token,
            device: try WireValues.device(wire.deviceID, "deviceId"),
            platform: platform,
            cursor: wire.hasCursor ? try WireValues.cursor(wire.cursor) : nil,
            client: wire.client
        )
    }
}

extension Send.Reach {
    /// What a client says is not heard by who does not want to hear from the user.
    static let fromLink = Send.Reach.checked(includesSender: true)
}

extension Send {
    init(_ wire: WireSend, by owner: LinkOwner) throws(ClientError) {
        let target = try WireValues.target(wire.conversation)
        let flags = wire.hasFlags ? try WireValues.flags(wire.flags) : .ordinary
        if flags.contains(.mentionAll), ![.group, .ultragroup].contains(target.kind) {
            throw WireValues.invalid("only a message to a group can mention everybody")
        }
        let push = PushHints(content: wire.push.content, data: wire.push.data, ext: wire.push.ext)
        let onlyTo = try WireValues.users(wire.onlyTo, "onlyTo", countMax: Limits.directedUserCountMax)
        self.init(
            from: .account(owner.account),
            target: target,
            body: MessageBody(objectName: wire.objectName, content: Array(wire.content.utf8)),
            flags: flags,
            reach: onlyTo.isEmpty ? .fromLink : .directed(onlyTo, sender: true),
            mentions: try WireValues.users(wire.mentions, "mentions", countMax: Limits.mentionCountMax),
            push: push.isEmpty ? nil : push,
            expansion: wire.expansion,
            identity: wire.clientID == 0 ? .none : .clientID(wire.clientID)
        )
    }
}
