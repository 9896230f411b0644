internal import PlatformCore
internal import PlatformStore

/// Ultra groups, their channels, and who is what in them.
extension Reading {
    func found(by query: ChannelQuery) throws -> Found {
        switch query {
        case .channel(let group, let channel): return .group(try live(channel, of: group)?.group)
        case .ultragroups(let user, let window): return try ultragroups(of: user, window)
        case .channels(let group, let asker, let window): return try channels(of: group, for: asker, window)
        case .channelsOf(let user, let group):
            guard let account = try? account(of: user) else { throw ClientError.unknownUltragroup(group) }
            return try channels(of: group, for: .user(account), ChannelWindow())
        case .member(let group, let user): return try member(user, of: group)
        case .members(let right, let group, let channel, let window):
            return try members(with: right, in: group, channel, window)
        case .said(let group, let channel, let from, let through, let sender, let limit):
            return try said(in: channel, of: group, from, through, by: sender, limit: limit)
        case .around(let group, let channel, let uid, let before, let after):
            return try messages(around: uid, in: channel, of: group, before: before, after: after)
        case .messages(let group, let uids): return try messages(uids, of: group)
        }
    }

    /// A channel that was not deleted, of an ultra group that was not dismissed.
    func live(
        _ channel: ChannelID,
        of group: GroupID
    ) throws(StoreError) -> (number: ConversationNumber, group: Group)? {
        guard let found = try number(.channel(group, channel)), let record = try record(of: found).group,
            !record.isDismissed, let root = record.channel?.root, try self.record(of: root).group?.isDismissed == false,
            try number(.channel(group, .main)) == root
        else { return nil }
        return (found, record)
    }

    private func ultragroups(of user: UserID, _ window: ChannelWindow) throws -> Found {
        let account = try account(of: user)
        var list = ListPage<Group>(window)
        try snapshot.scan(Membership.self, in: .memberships(of: account)) { (key, membership) throws(StoreError) in
            guard case .membership(_, let number) = key, membership.kind == .ultragroup, membership.isSubscribed,
                let group = try record(of: number).group, !group.isDismissed
            else { return .goOn }
            if list.wantsNext() { list.append(group) }
            return list.hasMore ? .stop : .goOn
        }
        return .groups(list.items, hasMore: list.hasMore)
    }

    private func channels(of group: GroupID, for asker: Asker, _ window: ChannelWindow) throws -> Found {
        guard let root = try live(.main, of: group) else { throw ClientError.unknownUltragroup(group) }
        var list = ListPage<Group>(window)
        for number in [root.number] + (try snapshot.channels(of: root.number).keys.sorted()) {
            guard let record = try record(of: number).group, !record.isDismissed, let channel = record.channel else {
                continue
            }
            if case .user(let account) = asker, try !isIn(number, channel, account) { continue }
            if list.wantsNext() { list.append(record) }
            if list.hasMore { break }
        }
        // To who is in no channel there is no such ultra group.
        if case .user = asker, list.items.isEmpty, window.skipped == 0 { throw ClientError.unknownUltragroup(group) }
        return .groups(list.items, hasMore: list.hasMore)
    }

    private func member(_ user: UserID, of group: GroupID) throws -> Found {
        guard let root = try live(.main, of: group) else { throw ClientError.unknownUltragroup(group) }
        guard let member = try snapshot.read(GroupMember.self, at: .member(root.number, try account(of: user))) else {
            return .groupMembers([], hasMore: false)
        }
        return .groupMembers([GroupMemberView(user: user, member: member)], hasMore: false)
    }

    private func members(
        with right: ChannelRight,
        in group: GroupID,
        _ channel: ChannelID?,
        _ window: ChannelWindow
    ) throws -> Found {
        guard let root = try live(.main, of: group), let place = try live(channel ?? .main, of: group) else {
            throw ClientError.unknownUltragroup(group)
        }
        var userGroups: UserGroupSet = []
        if case .userGroup(let id) = right {
            userGroups = root.group.channel?.whole?.userGroups.first { $0.id == id }?.set ?? []
        }
        var list = ListPage<GroupMemberView>(window)
        try snapshot.scan(GroupMember.self, in: .members(of: place.number)) { (key, member) throws(StoreError) in
            guard case .member(_, let account) = key else { return .goOn }
            let isOne =
                switch right {
                case .member: member.role.isMember
                case .muted: channel == nil ? member.mutedUntil > .zero : member.standing.contains(.muted)
                case .speaksAlways: channel == nil ? member.speaksAlways : member.standing.contains(.speaksAlways)
                case .listed: member.standing.contains(.listed)
                case .userGroup: !member.userGroups.isDisjoint(with: userGroups)
                }
            guard isOne else { return .goOn }
            if list.wantsNext() { list.append(GroupMemberView(user: try name(of: account), member: member)) }
            return list.hasMore ? .stop : .goOn
        }
        return .groupMembers(list.items, hasMore: list.hasMore)
    }
}

/// A part of a list under way.
struct ListPage<Item> {
    private(set) var items: [Item] = []
    private(set) var hasMore = false
    private var skipped: Int
    private let countMax: Int

    init(_ window: ChannelWindow) {
        skipped = window.skipped
        countMax = min(max(window.limit, 1), Limits.listCountMax)
    }

    /// Looks at the next item of the list; says whether it is to be appended.
    mutating func wantsNext() -> Bool {
        if skipped > 0 {
            skipped -= 1
            return false
        }
        hasMore = items.count == countMax
        return !hasMore
    }

    mutating func append(_ item: Item) {
        items.append(item)
    }
}

extension ClientError {
    static func unknownUltragroup(_ group: GroupID) -> ClientError {
        ClientError(.unknownGroup, "there is no ultra group \(group)")
    }
}
