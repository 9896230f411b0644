internal import PlatformCore
internal import PlatformStore

/// Hosted groups and who is in them.
extension Reading {
    func hostedGroups(_ ids: [GroupID]) throws(StoreError) -> [Group] {
        var groups: [Group] = []
        for id in ids {
            guard let number = try number(.group(id)), let group = try record(of: number).group else { continue }
            if group.isHosted { groups.append(group) }
        }
        return groups
    }

    /// A page of all hosted groups, in the order they were made: the list's keys are walked, records of the page read.
    func hostedGroups(
        after last: ConversationNumber?,
        isNewestFirst: Bool,
        limit: Int
    ) throws(StoreError) -> (groups: [Group], next: ConversationNumber?) {
        var numbers: [ConversationNumber] = []
        try snapshot.scan(.shelves(of: .hostedGroup), .forward) { (bytes, _) throws(StoreError) in
            if case .shelf(let shelf, _) = try TenantKey(bytes) {
                numbers.append(ConversationNumber(rawValue: shelf.owner))
            }
            return .goOn
        }
        if isNewestFirst { numbers.reverse() }
        if let last { numbers = numbers.filter { isNewestFirst ? $0 < last : $0 > last } }
        let page = numbers.prefix(pageCount(limit))
        var groups: [Group] = []
        for number in page {
            if let group = try record(of: number).group, group.isHosted { groups.append(group) }
        }
        return (groups, page.count < numbers.count ? page.last : nil)
    }

    /// A page of a hosted group's members, in the order they came.
    ///
    /// All of them are read for a page: what that costs is said in docs/decisions/0026.
    func members(_ listing: MemberListing) throws -> HostingFound {
        let number = try hostedGroup(listing.group)
        var members: [(account: AccountNumber, member: GroupMember)] = []
        try snapshot.scan(GroupMember.self, in: .members(of: number)) { (key, member) throws(StoreError) in
            guard case .member(_, let account) = key, member.role.isMember else { return .goOn }
            if listing.role == nil || listing.role == member.role { members.append((account, member)) }
            return .goOn
        }
        let (page, next) = page(of: members, listing.after, listing.isNewestFirst, listing.limit) { row in
            PageMark(time: row.member.joinedAt, name: String(row.account.rawValue))
        }
        var views: [GroupMemberView] = []
        for (account, member) in page { views.append(GroupMemberView(user: try name(of: account), member: member)) }
        return .members(views, next: next)
    }

    /// Those of some users who are members.
    func members(of group: GroupID, named users: [UserID]) throws -> [GroupMemberView] {
        let number = try hostedGroup(group)
        var views: [GroupMemberView] = []
        for id in users {
            if let member = try member(id, of: number) { views.append(GroupMemberView(user: id, member: member)) }
        }
        return views
    }

    /// Whom a member follows, as far as they are members still, in the order of their names.
    func followed(by user: UserID, in group: GroupID) throws -> [FollowedMember] {
        let number = try hostedGroup(group)
        guard let account = try self.user(user)?.account, try member(user, of: number) != nil else {
            throw ClientError(.notInGroup, "\(user) is not in the group \(group)")
        }
        let followed = try item(FollowedMembers.self, Array(group.text.utf8), of: account)
        var members: [FollowedMember] = []
        for (id, since) in (followed?.members ?? [:]).sorted(by: { $0.key < $1.key }) {
            guard let member = try member(id, of: number), member.joinedAt <= since else { continue }
            members.append(FollowedMember(user: id, since: since))
        }
        return members
    }

    /// A page of the hosted groups that a user is in, in the order the user came.
    func joinedGroups(_ listing: JoinedListing) throws(StoreError) -> HostingFound {
        guard let account = try user(listing.user)?.account else { return .joinedGroups([], total: 0, next: nil) }
        var joined: [JoinedGroup] = []
        let range = KeyRange.memberships(of: account)
        try snapshot.scan(Membership.self, in: range) { (key, membership) throws(StoreError) in
            guard case .membership(_, let number) = key, membership.kind == .group, membership.isOpen,
                let group = try record(of: number).group, group.isHosted,
                let member = try snapshot.read(GroupMember.self, at: .member(number, account)),
                listing.role == nil || listing.role == member.role
            else { return .goOn }
            joined.append(JoinedGroup(group: group, member: member))
            return .goOn
        }
        let (page, next) = page(of: joined, listing.after, listing.isNewestFirst, listing.limit) { row in
            PageMark(time: row.member.joinedAt, name: row.group.id.text)
        }
        var named: [JoinedGroup] = []
        for row in page {
            let remark = try item(GroupRemark.self, Array(row.group.id.text.utf8), of: account)?.text ?? ""
            named.append(JoinedGroup(group: row.group, member: row.member, remark: remark))
        }
        return .joinedGroups(named, total: joined.count, next: next)
    }

    private func hostedGroup(_ id: GroupID) throws -> ConversationNumber {
        guard let number = try number(.group(id)), try record(of: number).group?.isHosted == true else {
            throw ClientError(.unknownGroup, "the group \(id) is not hosted")
        }
        return number
    }

    private func member(_ id: UserID, of group: ConversationNumber) throws(StoreError) -> GroupMember? {
        guard let account = try user(id)?.account,
            let member = try snapshot.read(GroupMember.self, at: .member(group, account)), member.role.isMember
        else { return nil }
        return member
    }
}

extension Group {
    fileprivate var isHosted: Bool { hosting != nil && !isDismissed }
}
