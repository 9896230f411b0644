package import PlatformCore

/// Everything that one commit does to the outside, in order; it exists only once it is on disk.
///
/// One without effects says where a tenant stands that was just opened.
package struct EffectBatch: Sendable {
    package let tenant: TenantNumber
    /// The last change of the commit.
    package let lsn: LSN
    package let effects: [Effect]
    /// When the oldest command behind it was taken, on the engine's forward clock; zero for none.
    package let acceptedAt: UInt64
    /// About how much memory the effects hold while they wait: what the commit wrote, and what it only tells.
    package let byteCount: Int

    package init(tenant: TenantNumber, lsn: LSN, effects: [Effect], acceptedAt: UInt64 = 0, byteCount: Int = 0) {
        self.tenant = tenant
        self.lsn = lsn
        self.effects = effects
        self.acceptedAt = acceptedAt
        self.byteCount = byteCount
    }
}

extension Effect {
    /// What it holds beside what the commit writes, in bytes, about.
    var toldBytes: Int {
        switch self {
        case .passing(let signal):
            if case .status(let body, _) = signal.content { body.content.count } else { 0 }
        case .chatroom(.said(let push)): push.said.message.byteCount
        case .chatroom(.saidToAll(let message, _)): message.byteCount
        case .answer, .mailbox, .group, .record, .settings, .groupRecord, .groupMembers, .channelRecord, .channelClosed,
            .enteredChannel, .leftChannel, .joined, .left, .chatroom, .closeLinks:
            0
        }
    }
}

/// Takes the effects of commits; called on commit threads, in order per tenant, and must not block.
package protocol EffectSink: Sendable {
    func deliver(_ batch: EffectBatch)
}

/// One thing that links learn of a commit.
package enum Effect: Sendable {
    /// An answer to a request of a link; an `attached` answer also subscribes the link.
    case answer(LinkAddress, requestID: UInt32, Result<Answer, ClientError>)
    /// A place of a user's mailbox; the link that caused it has the answer instead.
    case mailbox(AccountNumber, MailboxItem, except: LinkAddress?)
    /// A place of a group's log, for the links subscribed to it.
    case group(GroupPush)
    /// A changed record of one user, for that user's links.
    case record(AccountNumber, RecordUpdate, except: LinkAddress?)
    /// What a user set up otherwise in a conversation, for those who are told what of it changed; the record has it too.
    case settings(AccountNumber, SettingsUpdate, except: LinkAddress?)
    /// A changed record of a group, for the links subscribed to it.
    case groupRecord(ConversationNumber, Group)
    /// Members of a hosted group changed, for the links subscribed to it.
    case groupMembers(ConversationNumber, GroupMembersUpdate)
    /// A changed record of a channel, for those of its ultra group's links whose users are in it.
    case channelRecord(ChannelAudience, Group)
    /// A channel became private: links of the ultra group's members who are not in it any more learn that.
    case channelClosed(ChannelAudience, GroupID)
    /// The user's links learn that the user came into a channel of an ultra group that they are in.
    case enteredChannel(AccountNumber, Group)
    /// The user's links learn that the user is no longer in a channel.
    case leftChannel(AccountNumber, GroupID, ChannelID)
    /// The user's links are subscribed to the group from here on.
    case joined(AccountNumber, ConversationNumber, Group)
    /// The user's links are no longer subscribed to the group.
    case left(AccountNumber, ConversationNumber, ConversationTarget)
    case passing(PassingSignal)
    case chatroom(ChatroomEffect)
    /// Links of the user end; with `device` only that device's.
    case closeLinks(AccountNumber, device: DeviceNumber?, issuedBefore: Timestamp?, ClientError)
}

/// A place of a group's log on its way to the group's links.
package struct GroupPush: Sendable {
    /// The conversation whose subscribers it is for: of an ultra group the main channel's.
    package let conversation: ConversationNumber
    package let group: GroupID
    /// The channel of an ultra group that it is of.
    package let channel: ChannelAudience?
    package let item: LogItem
    /// Who said what the item shows; only they see or do not see it by `audience`.
    package let sender: AccountNumber
    /// Links of accounts outside it are pushed the place as hidden.
    package let audience: Audience
    /// The link that caused it has the answer instead.
    package let except: LinkAddress?

    package init(
        conversation: ConversationNumber,
        group: GroupID,
        channel: ChannelAudience? = nil,
        item: LogItem,
        sender: AccountNumber,
        audience: Audience,
        except: LinkAddress?
    ) {
        self.conversation = conversation
        self.group = group
        self.channel = channel
        self.item = item
        self.sender = sender
        self.audience = audience
        self.except = except
    }
}

/// A channel of an ultra group, and who is told what happens in it; shared by all that is told.
package final class ChannelAudience: Sendable {
    package let id: ChannelID
    /// The conversation of the main channel, which all links of the ultra group's members are subscribed to.
    package let root: ConversationNumber
    /// Who is in the channel while it is private; `nil` is everybody in the ultra group.
    package let within: Set<AccountNumber>?

    package init(id: ChannelID, root: ConversationNumber, within: Set<AccountNumber>?) {
        self.id = id
        self.root = root
        self.within = within
    }
}

/// A record of a user that changed.
package enum RecordUpdate: Sendable {
    /// What a conversation is to the user: read mark, floor or settings. Unread is asked for.
    case membership(ConversationTarget, Membership)
    case profile(User)
    /// A shelf that clients keep a copy of, whole.
    case shelf(ShelfView)
    /// The user's friends, or those who want to be, changed.
    case friend(FriendUpdate)
    /// Who waits to be let into a group that the user leads.
    case joinRequests(JoinRequestsUpdate)
}

/// How a user had set up a conversation, and how it is set up now.
package struct SettingsUpdate: Sendable {
    package let peer: PeerNumber
    package let old: ConversationSettings
    package let new: ConversationSettings
}

/// Something that is told to who listens now, kept nowhere, and may be lost.
package struct PassingSignal: Sendable {
    package let from: AccountNumber
    package let fromID: UserID
    package let to: Receiver
    package let content: Content
    /// Whether links of `from` are told too, where they are among the receivers.
    package let includesSender: Bool
    package let except: LinkAddress?

    /// Whom it is told to.
    package enum Receiver: Sendable {
        /// A user, and the conversation as that user names it.
        case user(AccountNumber, ConversationTarget)
        case group(ConversationNumber, GroupID)
        case channel(ChannelAudience, GroupID)
    }

    /// What is told.
    package enum Content: Sendable {
        /// Somebody is writing something of a type.
        case typing(objectName: String)
        case status(MessageBody, sentTime: Timestamp)
        /// A device of `from` has all messages of the conversation up to here.
        case delivered(upTo: Place)
    }

    package init(
        from: AccountNumber,
        fromID: UserID,
        to: Receiver,
        content: Content,
        includesSender: Bool = false,
        except: LinkAddress? = nil
    ) {
        self.from = from
        self.fromID = fromID
        self.to = to
        self.content = content
        self.includesSender = includesSender
        self.except = except
    }
}
