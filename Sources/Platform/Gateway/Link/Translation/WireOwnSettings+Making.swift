internal import PlatformCore
internal import PlatformEngine

extension WireOwnSettings {
    /// The parts of a user's settings that stand on some shelves; kinds that clients have no copy of are left out.
    init(_ shelves: [ShelfView]) {
        self.init()
        for shelf in shelves {
            lsn = max(lsn, shelf.lsn.rawValue)
            switch shelf.kind {
            case .quietPeriod: quietPeriod = WireQuietPeriod(shelf.items.first as? QuietPeriod)
            case .typeNotification: typeNotifications = WireTypeNotifications(shelf.items)
            case .conversationTag: conversationTags = WireConversationTags(shelf.items)
            case .hostedProfile:
                profile = WireHostedProfile(shelf.items.first as? HostedProfile ?? HostedProfile())
            case .friendPolicy: friendPolicy = WireFriendPolicy(shelf.items.first as? FriendPolicy)
            case .friend: friendsChanged = true
            case .friendApplication: friendApplicationsChanged = true
            case .userTag, .userRemark, .groupRemark, .allowedSender, .blocked, .mutedInPrivate, .mutedInGroups, .gone,
                .mutedGroup, .followedMembers, .hostedGroup, .bot, .agent, .phone, .botCredential, .password, .chatroom,
                .chatroomPerson, .chatroomAttribute,
                .mutedInChatrooms, .chatroomMessageType, .chatroomTotals, .groupInvite, .joinRequest:
                continue
            }
        }
    }
}

extension WireQuietPeriod {
    fileprivate init(_ period: QuietPeriod?) {
        self.init()
        guard let period else { return }
        start = period.start
        minutes = period.minutes
        notification = Int32(period.level.rawValue)
    }
}

extension WireTypeNotifications {
    fileprivate init(_ items: [any ShelfItem]) {
        self.init()
        for case let item as TypeNotification in items {
            var wire = WireTypeNotification()
            wire.kind = UInt32(item.conversations.rawValue)
            wire.notification = Int32(item.level.rawValue)
            types.append(wire)
        }
    }
}

extension WireConversationTags {
    fileprivate init(_ items: [any ShelfItem]) {
        self.init()
        for case let item as ConversationTag in items {
            var wire = WireConversationTag()
            wire.id = item.id
            wire.name = item.name
            wire.createdAt = item.createdAt.rawValue
            tags.append(wire)
        }
    }
}
