internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine

/// Who is in a supergroup, and what they may do there.
extension MethodTable {
    mutating func addMembers(_ chats: Chats) {
        onAsync(TL.ChannelsInviteToChannel.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            let group = try await chats.group(me.viewer.group(function.channel), me)
            var accounts: [AccountNumber] = []
            for user in function.users { accounts.append(try me.viewer.user(user)) }
            let updates = try await chats.bring(accounts, into: group, me)
            return TL.MessagesInvitedUsers(updates: updates, missingInvitees: [])
        }
        onAsync(TL.ChannelsJoinChannel.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            let group = try await chats.group(me.viewer.group(function.channel), me)
            return .chatInviteJoinResultOk(.init(updates: try await chats.bring([me.account], into: group, me)))
        }
        onAsync(TL.ChannelsLeaveChannel.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            return try await chats.remove(me.account, from: me.viewer.group(function.channel), .quit, me)
        }
        onAsync(TL.ChannelsEditBanned.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            let group = try me.viewer.group(function.channel)
            guard case .user(let account) = try me.viewer.peer(function.participant) else { throw .userIDInvalid }
            // Who may not look at a group is not in it.
            if function.bannedRights.viewMessages { return try await chats.remove(account, from: group, .kicked, me) }
            return try await chats.silence(account, function.bannedRights, in: group, me)
        }
        onAsync(TL.MessagesEditChatDefaultBannedRights.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            let group = try await chats.group(of: function.peer, me)
            let isMuted = try function.bannedRights.isSilent
            guard group.group.isMuted != isMuted else { throw RPCError(400, "CHAT_NOT_MODIFIED") }
            return try await chats.change(.setGroupMuted(group.group.id, isMuted), group, me)
        }
        onAsync(TL.ChannelsEditAdmin.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            let group = try await chats.group(me.viewer.group(function.channel), me)
            guard let user = try await chats.users([me.viewer.user(function.userID)], me).first else {
                throw .userIDInvalid
            }
            let role: GroupRole = function.adminRights.isAny ? .manager : .member
            return try await chats.change(.setGroupRole(group.group.id, user.id, role), group, me)
        }
        onAsync(TL.ChannelsGetParticipants.self) { function, caller throws(RPCError) in
            try await chats.participants(function, caller.chat())
        }
        onAsync(TL.ChannelsGetParticipant.self) { function, caller throws(RPCError) in
            try await chats.participant(function, caller.chat())
        }
    }
}

extension Chats {
    func bring(
        _ accounts: [AccountNumber],
        into group: KnownGroup,
        _ me: ChatIdentity
    ) async throws(RPCError) -> TL.Updates {
        guard (1...Self.pageCountMax).contains(accounts.count) else { throw .usersTooFew }
        let users = try await users(accounts, me)
        guard users.count == accounts.count else { throw .userIDInvalid }
        let people = users.map { GroupNoticeContent.User(id: $0.id, account: $0.account) }
        let content = GroupNoticeContent(operation: .add, by: me.user, users: people, title: group.group.name)
        return try await change(.joinGroup(group.group.id, users.map(\.id), content.notice), group, me)
    }

    func remove(
        _ account: AccountNumber,
        from number: ConversationNumber,
        _ operation: GroupNoticeContent.Operation,
        _ me: ChatIdentity
    ) async throws(RPCError) -> TL.Updates {
        let group = try await group(number, me)
        guard let user = try await users([account], me).first else { throw .userIDInvalid }
        let people = [GroupNoticeContent.User(id: user.id, account: user.account)]
        let content = GroupNoticeContent(operation: operation, by: me.user, users: people, title: group.group.name)
        return try await change(.leaveGroup(group.group.id, [user.id], content.notice), group, me)
    }

    /// Has somebody say nothing in a group for a while, or lets them speak again.
    func silence(
        _ account: AccountNumber,
        _ rights: TL.ChatBannedRights,
        in number: ConversationNumber,
        _ me: ChatIdentity
    ) async throws(RPCError) -> TL.Updates {
        let group = try await group(number, me)
        guard let user = try await users([account], me).first else { throw .userIDInvalid }
        // Without an end, or one that is past, it is for good.
        let end = rights.untilDate > now.seconds ? Timestamp(seconds: rights.untilDate) : Timestamp(seconds: .max)
        let until = try rights.isSilent ? end : nil
        return try await change(.muteMembers([user.id], of: group.group.id, until: until), group, me)
    }

    func participants(
        _ function: TL.ChannelsGetParticipants,
        _ me: ChatIdentity
    ) async throws(RPCError) -> TL.ChannelsChannelParticipants {
        let group = try me.viewer.group(function.channel)
        let limit = min(max(Int(function.limit), 1), Limits.pageCountMax)
        let isWhole: Bool
        switch function.filter {
        case .channelParticipantsRecent, .channelParticipantsSearch, .channelParticipantsContacts,
            .channelParticipantsMentions:
            isWhole = true
        case .channelParticipantsAdmins, .channelParticipantsBanned: isWhole = false
        case .channelParticipantsKicked, .channelParticipantsBots:
            return .channelParticipants(.init(count: 0, participants: [], chats: [], users: []))
        }
        let query = NumberQuery.members(
            group,
            me.account,
            skipping: isWhole ? max(0, Int(function.offset)) : 0,
            limit: isWhole ? limit : Limits.pageCountMax
        )
        guard case .members(let found, let cast, let total) = try await ask(query, me) else { throw .internalError }
        var members = found
        if case .channelParticipantsAdmins = function.filter { members = found.filter { $0.member.role >= .manager } }
        if case .channelParticipantsBanned = function.filter { members = found.filter { $0.member.mutedUntil > now } }
        if case .channelParticipantsSearch(let search) = function.filter, !search.q.isEmpty {
            members = found.filter { cast.users[$0.account]?.isCalled(search.q) ?? false }
        }
        let isPart = members.count < found.count
        return .channelParticipants(
            .init(
                count: Int32(clamping: isPart ? members.count : total),
                participants: members.map { me.viewer.participant($0, at: now) },
                chats: me.viewer.chats(cast),
                users: me.viewer.users(cast)
            )
        )
    }

    func participant(
        _ function: TL.ChannelsGetParticipant,
        _ me: ChatIdentity
    ) async throws(RPCError) -> TL.ChannelsChannelParticipant {
        let group = try me.viewer.group(function.channel)
        guard case .user(let account) = try me.viewer.peer(function.participant) else { throw .userIDInvalid }
        let before = AccountNumber(rawValue: account.rawValue - 1)
        guard case .members(let found, let cast, _) = try await ask(.membersAfter(before, in: group, me.account), me)
        else { throw .internalError }
        guard let member = found.first, member.account == account else { throw .userNotParticipant }
        return TL.ChannelsChannelParticipant(
            participant: me.viewer.participant(member, at: now),
            chats: me.viewer.chats(cast),
            users: me.viewer.users(cast)
        )
    }
}

extension Viewer {
    func participant(_ member: NumberedMember, at now: Timestamp) -> TL.ChannelParticipant {
        let (id, date) = (member.account.id, member.member.joinedAt.seconds)
        switch member.member.role {
        case .owner:
            return .channelParticipantCreator(.init(userID: id, adminRights: .all(of: .owner)))
        case .manager:
            return .channelParticipantAdmin(
                .init(
                    isSelf: member.account == account,
                    userID: id,
                    promotedBy: id,
                    date: date,
                    adminRights: .all(of: .manager)
                )
            )
        case .member where member.member.mutedUntil > now:
            return .channelParticipantBanned(
                .init(
                    peer: PeerNumber.user(member.account).wire,
                    // Who did it is not kept.
                    kickedBy: account.id,
                    date: date,
                    bannedRights: .silenced(until: member.member.mutedUntil)
                )
            )
        case .member where member.account == account:
            return .channelParticipantSelf(.init(userID: id, inviterID: id, date: date))
        case .member, .outsider: return .channelParticipant(.init(userID: id, date: date))
        }
    }
}

extension User {
    fileprivate func isCalled(_ text: String) -> Bool {
        name.lowercased().contains(text.lowercased()) || id.text.lowercased().contains(text.lowercased())
    }
}

extension TL.ChatAdminRights {
    /// Whether somebody with these may do anything that members may not.
    fileprivate var isAny: Bool {
        changeInfo || deleteMessages || banUsers || inviteUsers || pinMessages || addAdmins || manageCall || other
            || postMessages || editMessages
    }
}
