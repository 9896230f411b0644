package import MTProtoTL
package import PlatformCore
package import PlatformEngine

extension Viewer {
    package func wire(_ conversation: NumberedConversation) -> TL.Dialog {
        let pts: Int32? = if case .group = conversation.peer { conversation.head.pts } else { nil }
        return .dialog(
            TL.DialogFields(
                pinned: conversation.settings.pinnedAt != nil,
                peer: conversation.peer.wire,
                topMessage: conversation.top.number.messageID,
                readInboxMaxID: conversation.readUpTo.messageID,
                readOutboxMaxID: conversation.peerReadUpTo.messageID,
                unreadCount: Int32(clamping: conversation.unread.count),
                unreadMentionsCount: Int32(clamping: conversation.unread.mentions),
                unreadReactionsCount: 0,
                unreadPollVotesCount: 0,
                notifySettings: conversation.settings.notification.wire,
                pts: pts
            )
        )
    }
}

extension NotificationLevel {
    /// What is quiet for good ends with the last second that clients count.
    package var wire: TL.PeerNotifySettings {
        switch self {
        case .nothing: TL.PeerNotifySettings(muteUntil: .max)
        case .all, .unset, .mentions, .mentionsOfMe, .mentionsOfAll: TL.PeerNotifySettings()
        }
    }
}
