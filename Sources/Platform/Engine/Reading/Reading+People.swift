internal import PlatformCore
internal import PlatformStore

/// Users, groups, devices, and single messages.
extension Reading {
    func user(_ id: UserID) throws(StoreError) -> User? {
        guard let account = try snapshot.read(AccountNumber.self, at: .userByID(id)) else { return nil }
        return try user(account)
    }

    /// A group's record; to a user who is not in it there is none.
    func group(_ id: GroupID, for asker: Asker) throws(StoreError) -> Group? {
        guard let number = try number(.group(id)), try isKnown(number, to: asker) else { return nil }
        return try record(of: number).group
    }

    private func isKnown(_ group: ConversationNumber, to asker: Asker) throws(StoreError) -> Bool {
        switch asker {
        case .server: true
        case .user(let account):
            try snapshot.read(GroupMember.self, at: .member(group, account))?.role.isMember ?? false
        }
    }

    /// Members in the order of their accounts, after one of them.
    func members(
        of group: GroupID,
        for asker: Asker,
        after last: UserID?,
        limit: Int
    ) throws -> (members: [GroupMemberView], hasMore: Bool) {
        guard let number = try number(.group(group)), try record(of: number).group?.isDismissed == false,
            try isKnown(number, to: asker)
        else {
            throw ClientError(.unknownGroup, "there is no group \(group)")
        }
        let after = try last.map { try account(of: $0) } ?? AccountNumber(rawValue: 0)
        let count = pageCount(limit)
        var members: [GroupMemberView] = []
        var hasMore = false
        let range = KeyRange.members(of: number, after: after)
        try snapshot.scan(GroupMember.self, in: range) { (key, member) throws(StoreError) in
            guard case .member(_, let account) = key, member.role.isMember else { return .goOn }
            if members.count == count {
                hasMore = true
                return .stop
            }
            members.append(GroupMemberView(user: try name(of: account), member: member))
            return .goOn
        }
        return (members, hasMore)
    }

    /// The groups a user is in, in the order they were made, after one of them.
    func groups(
        of user: UserID,
        after last: GroupID?,
        limit: Int
    ) throws -> (groups: [Group], hasMore: Bool) {
        let account = try account(of: user)
        var after = ConversationNumber(rawValue: 0)
        if let last {
            guard let number = try number(.group(last)) else {
                throw ClientError(.unknownGroup, "there is no group \(last)")
            }
            after = number
        }
        let count = pageCount(limit)
        var groups: [Group] = []
        var hasMore = false
        let range = KeyRange.memberships(of: account, after: after)
        try snapshot.scan(Membership.self, in: range) { (key, membership) throws(StoreError) in
            guard case .membership(_, let number) = key, membership.kind == .group, membership.isOpen,
                let group = try record(of: number).group, !group.isDismissed
            else { return .goOn }
            if groups.count == count {
                hasMore = true
                return .stop
            }
            groups.append(group)
            return .goOn
        }
        return (groups, hasMore)
    }

    func devices(of account: AccountNumber) throws(StoreError) -> [Device] {
        var devices: [Device] = []
        try snapshot.scan(Device.self, in: .devices(of: account)) { (_, device) throws(StoreError) in
            devices.append(device)
            return devices.count < Limits.deviceCountMax ? .goOn : .stop
        }
        return devices
    }

    /// One message wherever it stands, whoever may see it.
    func message(_ uid: MessageUID) throws(StoreError) -> MessageTrace? {
        guard let message = try snapshot.message(uid) else { return nil }
        let name = try record(of: uid.conversation).name
        return MessageTrace(
            view: try view(message, in: uid.conversation),
            name: name,
            conversation: uid.conversation,
            peer: try name.ends.map { (ends) throws(StoreError) in try peerStates(of: message, uid.conversation, ends) }
        )
    }
}
