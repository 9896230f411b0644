internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine

@testable internal import MTProtoBridge

extension TL.Update {
    /// What it is, in a few words.
    var name: String {
        switch self {
        case .updateMessageID(let it): "id \(it.id) of \(it.randomID)"
        case .updateNewMessage(let it): "new \(it.message.name) pts \(it.pts)"
        case .updateNewChannelMessage(let it): "new \(it.message.name) pts \(it.pts)"
        case .updateEditMessage(let it): "edit \(it.message.name) pts \(it.pts)"
        case .updateEditChannelMessage(let it): "edit \(it.message.name) pts \(it.pts)"
        case .updateDeleteMessages(let it): "delete \(it.messages) pts \(it.pts)"
        case .updateDeleteChannelMessages(let it): "delete \(number(of: it.channelID))/\(it.messages) pts \(it.pts)"
        case .updateReadHistoryInbox(let it): "read \(it.maxID) left \(it.stillUnreadCount) pts \(it.pts)"
        case .updateReadHistoryOutbox(let it): "read by peer \(it.maxID) pts \(it.pts)"
        case .updateChannel(let it): "channel \(number(of: it.channelID))"
        case .updateChannelTooLong(let it): "channel \(number(of: it.channelID)) too long"
        case .updateUserTyping(let it): "typing \(it.userID)"
        case .updateChannelUserTyping(let it): "typing \(it.fromID.user) in \(number(of: it.channelID))"
        case .updateReadChannelOutbox(let it): "read by others \(it.maxID)"
        case .updateUserStatus(let it):
            "\(it.userID) \(it.status.name.hasPrefix("online") ? "is " : "")\(it.status.name)"
        default: "another"
        }
    }

    /// The message that it answers.
    var reply: Int32? {
        let message: TL.Message? =
            switch self {
            case .updateNewMessage(let it): it.message
            case .updateNewChannelMessage(let it): it.message
            default: nil
            }
        guard case .message(let fields)? = message, case .messageReplyHeader(let header)? = fields.replyTo else {
            return nil
        }
        return header.replyToMsgID
    }
}

extension TL.Message {
    var name: String {
        switch self {
        case .message(let it): "\(it.peerID.prefix)\(it.id) \(it.message)\(it.out ? " out" : "")"
        case .messageService(let it): "\(it.peerID.prefix)\(it.id) \(it.action.name)\(it.out ? " out" : "")"
        case .messageEmpty(let it): "\(it.id) empty"
        }
    }
}

extension TL.Peer {
    /// The number of who it is; zero for groups.
    var user: Int64 {
        if case .peerUser(let user) = self { user.userID } else { 0 }
    }

    fileprivate var prefix: String {
        if case .peerChannel(let channel) = self { "\(number(of: channel.channelID))/" } else { "" }
    }
}

extension TL.MessageAction {
    fileprivate var name: String {
        switch self {
        case .messageActionChannelCreate: "ChannelCreate"
        case .messageActionChatAddUser: "ChatAddUser"
        case .messageActionChatDeleteUser: "ChatDeleteUser"
        case .messageActionChatEditTitle: "ChatEditTitle"
        case .messageActionCustomAction(let it): it.message
        default: "another action"
        }
    }
}

extension TL.Updates {
    /// The supergroup that it speaks of.
    var channel: TL.Channel? {
        guard case .updates(let fields) = self, case .channel(let channel)? = fields.chats.first else { return nil }
        return channel
    }

    /// The supergroup that the client has no access to any more.
    var forbidden: Int64? {
        guard case .updates(let fields) = self, case .channelForbidden(let channel)? = fields.chats.first else {
            return nil
        }
        return channel.id
    }
}

extension HubBench {
    func edit(_ seq: Place, to text: String, by user: String, in target: ConversationTarget) throws {
        let body = SpokenText(text: text).body()
        try act(
            .edit(
                Edit(
                    by: .id(UserID(unchecked: user)),
                    target: target,
                    message: .seq(seq),
                    body: MessageBody(objectName: "", content: body.content)
                )
            )
        )
    }

    func recall(_ seq: Place, by user: String, in target: ConversationTarget) throws {
        let by = UserRef.id(UserID(unchecked: user))
        try act(.recall(Recall(by: by, target: target, message: .seq(seq), isAdmin: false, removesNotice: true)))
    }
}

/// The group that a client numbers so; zero for what is none.
private func number(of channelID: Int64) -> UInt32 {
    ConversationNumber(id: channelID)?.rawValue ?? 0
}
