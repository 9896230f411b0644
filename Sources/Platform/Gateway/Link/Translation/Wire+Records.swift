internal import PlatformCore
package import PlatformEngine

extension WireUser {
    init(_ user: User) {
        id = user.id.text
        name = user.name
        portraitUri = user.portraitURI
    }
}

extension WireGroup {
    init(_ group: Group) {
        id = group.id.text
        name = group.name
        createdAt = group.createdAt.rawValue
        isDismissed = group.isDismissed
        isMuted = group.isMuted
        memberCount = group.memberCount
        lsn = group.lsn.rawValue
        joining = WireJoining(group.joining)
        if let hosting = group.hosting { hosted = WireHostedGroup(hosting) }
        let description = group.description
        introduction = description.about
        portraitUri = description.portraitURI
        guard let channel = group.channel else { return }
        self.channel = channel.id.text
        isPrivate = channel.access == .listed
        notification = Int32(channel.notification.rawValue)
        if let whole = channel.whole {
            isChannelMuted = channel.isMuted
            groupNotification = Int32(whole.notification.rawValue)
        } else {
            isMuted = channel.isMuted
        }
    }
}

extension WireDevice {
    init(_ device: Device) {
        id = device.id.text
        platform = WirePlatform(device.platform)
        createdAt = device.createdAt.rawValue
        revokedAt = device.revokedAt?.rawValue ?? 0
    }
}

extension WireGroupMember {
    init(_ view: GroupMemberView) {
        user = view.user.text
        role = WireRole(view.member.role)
        joinedAt = view.member.joinedAt.rawValue
        if let note = view.member.note {
            nickname = note.nickname
            extra = note.extra
        }
    }
}

extension WireUnread {
    init(_ unread: Unread) {
        count = min(unread.count, Unread.countMax + 1)
        mentions = min(unread.mentions, Unread.countMax + 1)
    }
}

extension WireConversationState {
    init(_ target: ConversationTarget, _ membership: Membership) {
        conversation = WireConversation(target)
        read = membership.readMark.seq.rawValue
        cleared = membership.sight.clearedThrough.rawValue
        pinnedAt = membership.settings.pinnedAt?.rawValue ?? 0
        notification = Int32(membership.settings.notification.rawValue)
        draft = membership.settings.draft
        hiddenThrough = membership.settings.hiddenThrough.rawValue
        isOpen = membership.isOpen
        lsn = membership.lsn.rawValue
        tags = membership.settings.tags
        mutedUntil = membership.settings.mutedUntil.rawValue
        draftedAt = membership.settings.draftedAt.rawValue
        isMarkedUnread = membership.settings.isMarkedUnread
    }
}

extension WireConversationSummary {
    init(_ summary: ConversationSummary) {
        conversation = WireConversation(summary.target)
        head = summary.head.rawValue
        if let message = summary.lastMessage { lastMessage = WireMessage(message) }
        unread = WireUnread(summary.unread)
        state = WireConversationState(summary.target, summary.membership)
        peerRead = summary.peerReadUpTo.rawValue
        if let group = summary.group { self.group = WireGroup(group) }
        lsn = summary.lsn.rawValue
    }
}

extension WireSyncPage {
    package init(_ page: SyncPage) {
        mailbox = page.mailbox.map(WireMailboxItem.init)
        conversations = page.conversations.map(WireConversationSummary.init)
        removed = page.removed.map(WireConversation.init)
        if let profile = page.profile { self.profile = WireUser(profile) }
        if !page.shelves.isEmpty { own = WireOwnSettings(page.shelves) }
        cursor = WireCursor(page.cursor)
        hasMore_p = page.hasMore
    }
}

extension WireDifferencePage {
    init(_ page: DifferencePage) {
        head = page.head.rawValue
        switch page.content {
        case .items(let items, let hasMore):
            self.items = items.map { WireLogItem($0) }
            hasMore_p = hasMore
        case .tooLong: tooLong = true
        }
    }
}

extension WirePlatform {
    /// A platform as clients name it; the bridge's own is `other` to them.
    init(_ platform: Platform) {
        switch platform {
        case .other, .telegram: self = .other
        case .iOS: self = .ios
        case .android: self = .android
        case .web: self = .web
        case .desktop: self = .desktop
        case .miniProgram: self = .miniProgram
        case .harmonyOS: self = .harmonyOs
        case .server: self = .server
        }
    }
}

extension Platform {
    init?(_ wire: WirePlatform) {
        switch wire {
        case .other: self = .other
        case .ios: self = .iOS
        case .android: self = .android
        case .web: self = .web
        case .desktop: self = .desktop
        case .miniProgram: self = .miniProgram
        case .harmonyOs: self = .harmonyOS
        case .server: self = .server
        case .UNRECOGNIZED: return nil
        }
    }
}

extension WireJoining {
    init(_ joining: GroupJoining) {
        switch joining {
        case .invited: self = .invited
        case .open: self = .open
        }
    }
}

extension GroupJoining {
    init(_ wire: WireJoining) throws(ClientError) {
        switch wire {
        case .invited: self = .invited
        case .open: self = .open
        case .UNRECOGNIZED: throw WireValues.invalid("joining must be INVITED or OPEN")
        }
    }
}

extension WireRole {
    init(_ role: GroupRole) {
        switch role {
        case .outsider: self = .outsider
        case .member: self = .member
        case .manager: self = .manager
        case .owner: self = .owner
        }
    }
}

extension GroupRole {
    init?(_ wire: WireRole) {
        switch wire {
        case .outsider: self = .outsider
        case .member: self = .member
        case .manager: self = .manager
        case .owner: self = .owner
        case .UNRECOGNIZED: return nil
        }
    }
}
