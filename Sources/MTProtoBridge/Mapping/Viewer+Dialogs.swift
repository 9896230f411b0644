package import MTProtoTL
package import PlatformCore
package import PlatformEngine

extension Viewer {
    package func wire(_ conversation: NumberedConversation) -> TL.Dialog {
        let pts: Int32? = if case .group = conversation.peer { conversation.head.pts } else { nil }
        return .dialog(
            TL.DialogFields(
                pinned: conversation.settings.pinnedAt != nil,
                unreadMark: conversation.settings.isMarkedUnread,
                peer: conversation.peer.wire,
                topMessage: conversation.top.number.messageID,
                readInboxMaxID: conversation.readUpTo.messageID,
                readOutboxMaxID: conversation.peerReadUpTo.messageID,
                unreadCount: Int32(clamping: conversation.unread.count),
                unreadMentionsCount: Int32(clamping: conversation.unread.mentions),
                unreadReactionsCount: 0,
                unreadPollVotesCount: 0,
                notifySettings: conversation.settings.quiet,
                pts: pts,
                draft: conversation.settings.draft.isEmpty ? nil : conversation.settings.wireDraft
            )
        )
    }
}

extension Viewer {
    /// A conversation that nothing was said in yet.
    func emptyDialog(with peer: PeerNumber, _ settings: ConversationSettings) -> TL.Dialog {
        .dialog(
            TL.DialogFields(
                pinned: settings.pinnedAt != nil,
                unreadMark: settings.isMarkedUnread,
                peer: peer.wire,
                topMessage: 0,
                readInboxMaxID: 0,
                readOutboxMaxID: 0,
                unreadCount: 0,
                unreadMentionsCount: 0,
                unreadReactionsCount: 0,
                unreadPollVotesCount: 0,
                notifySettings: settings.quiet,
                draft: settings.draft.isEmpty ? nil : settings.wireDraft
            )
        )
    }
}

extension ConversationSettings {
    /// What makes a sound; what is quiet for good ends with the last second that clients count.
    package var quiet: TL.PeerNotifySettings {
        if notification != .nothing, mutedUntil > .zero {
            return TL.PeerNotifySettings(muteUntil: mutedUntil.seconds)
        }
        return notification.wire
    }

    /// The words of the draft: nothing else of one is kept.
    package var wireDraft: TL.DraftMessage {
        if draft.isEmpty { return .draftMessageEmpty(.init()) }
        return .draftMessage(.init(message: draft, date: draftedAt.seconds))
    }
}

extension NotificationLevel {
    package var wire: TL.PeerNotifySettings {
        switch self {
        case .nothing: TL.PeerNotifySettings(muteUntil: .max)
        case .all: TL.PeerNotifySettings(muteUntil: 0)
        case .unset, .mentions, .mentionsOfMe, .mentionsOfAll: TL.PeerNotifySettings()
        }
    }
}
