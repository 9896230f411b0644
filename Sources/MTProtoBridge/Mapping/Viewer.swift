package import MTProtoTL
package import PlatformCore
package import PlatformEngine

/// For whom something is written: what of it is theirs, and how they prove whom they were told of.
package struct Viewer: Sendable {
    package let account: AccountNumber
    package let hash: AccessHash
    private let presence: PresenceView?
    /// Whom the viewer keeps as contacts, where that is known.
    package let contacts: ContactBook?

    /// Without `presence`, nobody is known to be there or not.
    package init(
        account: AccountNumber,
        hash: AccessHash,
        presence: PresenceView? = nil,
        contacts: ContactBook? = nil
    ) {
        self.account = account
        self.hash = hash
        self.presence = presence
        self.contacts = contacts
    }

    /// For what is the same to everybody.
    static let anybody = Viewer(account: AccountNumber(rawValue: 0), hash: AccessHash())

    /// Whom a client names; checked to be somebody it was told of.
    package func peer(_ input: TL.InputPeer) throws(RPCError) -> PeerNumber {
        switch input {
        case .inputPeerSelf: return .user(account)
        case .inputPeerUser(let user): return .user(try self.user(user.userID, user.accessHash))
        case .inputPeerChannel(let channel): return .group(try group(channel.channelID, channel.accessHash))
        case .inputPeerEmpty, .inputPeerChat, .inputPeerUserFromMessage, .inputPeerChannelFromMessage:
            throw .peerIDInvalid
        }
    }

    package func user(_ input: TL.InputUser) throws(RPCError) -> AccountNumber {
        switch input {
        case .inputUserSelf: return account
        case .inputUser(let user): return try self.user(user.userID, user.accessHash)
        case .inputUserEmpty, .inputUserFromMessage: throw .userIDInvalid
        }
    }

    package func group(_ input: TL.InputChannel) throws(RPCError) -> ConversationNumber {
        guard case .inputChannel(let channel) = input else { throw .channelInvalid }
        return try group(channel.channelID, channel.accessHash)
    }

    private func user(_ id: Int64, _ accessHash: Int64) throws(RPCError) -> AccountNumber {
        guard let user = AccountNumber(id: id) else { throw .peerIDInvalid }
        // Clients know themselves without proof.
        guard user == account || accessHash == hash(account, .user(user)) else { throw .peerIDInvalid }
        return user
    }

    private func group(_ id: Int64, _ accessHash: Int64) throws(RPCError) -> ConversationNumber {
        guard let group = ConversationNumber(id: id), accessHash == hash(account, .group(group)) else {
            throw .channelInvalid
        }
        return group
    }
}

extension Viewer {
    package func wire(_ user: User) -> TL.User {
        let contact = contacts?[user.id]
        let name = user.name.isEmpty ? user.id.text : user.name
        return .user(
            TL.UserFields(
                isSelf: user.account == account,
                contact: contact != nil,
                mutualContact: contact?.isMutual ?? false,
                deleted: user.isGone,
                id: user.account.id,
                accessHash: hash(account, .user(user.account)),
                firstName: user.isGone ? nil : contact.flatMap { $0.remark.isEmpty ? nil : $0.remark } ?? name,
                photo: user.isGone ? nil : profilePhoto(user.portraitURI),
                status: user.isGone ? .userStatusEmpty : status(of: user.id)
            )
        )
    }

    /// Whether somebody is there; who left longer ago than is remembered was there lately, as far as anybody says.
    package func status(of user: UserID) -> TL.UserStatus {
        guard let presence else { return .userStatusRecently(.init()) }
        return switch presence.presence(of: user) {
        case .online: .userStatusOnline(.init(expires: presence.onlineUntil.seconds))
        case .left(let time): .userStatusOffline(.init(wasOnline: time.seconds))
        case .unknown: .userStatusRecently(.init())
        }
    }

    package func wire(_ known: KnownGroup) -> TL.Chat {
        let group = known.group
        let title = group.name.isEmpty ? group.id.text : group.name
        // Who left, or was taken out, has no access any more, but where everybody may come in.
        if !known.role.isMember, group.joining != .open {
            let hash = hash(account, .group(known.number))
            return .channelForbidden(.init(megagroup: true, id: known.number.id, accessHash: hash, title: title))
        }
        return .channel(
            TL.Channel(
                creator: known.role == .owner,
                left: !known.role.isMember,
                megagroup: true,
                id: known.number.id,
                accessHash: hash(account, .group(known.number)),
                title: title,
                photo: chatPhoto(group.description.portraitURI),
                date: group.createdAt.seconds,
                adminRights: known.role >= .manager ? .all(of: known.role) : nil,
                bannedRights: known.mutedUntil > .zero ? .silenced(until: known.mutedUntil) : nil,
                defaultBannedRights: group.isMuted ? .silenced(until: nil) : .nothing,
                participantsCount: Int32(clamping: group.memberCount)
            )
        )
    }

    /// Everybody, in the order of their numbers.
    package func users(_ cast: Cast) -> [TL.User] {
        cast.users.values.sorted { $0.account < $1.account }.map(wire)
    }

    package func chats(_ cast: Cast) -> [TL.Chat] {
        cast.groups.values.sorted { $0.number < $1.number }.map(wire)
    }
}

extension TL.ChatAdminRights {
    /// What owners and managers may do.
    static func all(of role: GroupRole) -> TL.ChatAdminRights {
        TL.ChatAdminRights(
            changeInfo: true,
            deleteMessages: true,
            banUsers: true,
            inviteUsers: true,
            pinMessages: true,
            addAdmins: role == .owner,
            other: true
        )
    }
}

extension TL.ChatBannedRights {
    /// Everybody may speak and bring others in; what is said of the group is its managers' to change.
    static let nothing = TL.ChatBannedRights(changeInfo: true, pinMessages: true, untilDate: 0)

    /// Who may not speak, and until when; `nil`, and beyond what clients count, is for good.
    static func silenced(until time: Timestamp?) -> TL.ChatBannedRights {
        let seconds = time?.seconds ?? .max
        return TL.ChatBannedRights(
            sendMessages: true,
            sendMedia: true,
            changeInfo: true,
            pinMessages: true,
            sendPlain: true,
            untilDate: seconds == .max ? 0 : seconds
        )
    }

    /// Whether somebody is to speak or not, where that is all that is said; other bans have no counterpart.
    var isSilent: Bool {
        get throws(RPCError) {
            if sendMessages { return true }
            let others = [
                sendMedia, sendStickers, sendGifs, sendGames, sendInline, embedLinks, sendPolls, sendPhotos, sendVideos,
                sendRoundvideos, sendAudios, sendVoices, sendDocs, sendPlain, sendReactions, inviteUsers,
            ]
            guard !others.contains(true) else { throw RPCError(400, "BANNED_RIGHTS_INVALID") }
            return false
        }
    }
}
