internal import MTProtoCrypto
internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine

/// Links into supergroups: making them, coming in by them, and letting in who waits.
extension MethodTable {
    mutating func addInvites(_ chats: Chats) {
        onAsync(TL.MessagesExportChatInvite.self) { function, caller throws(RPCError) in
            try await chats.makeInvite(function, caller.chat())
        }
        onAsync(TL.MessagesEditExportedChatInvite.self) { function, caller throws(RPCError) in
            try await chats.change(function, caller.chat())
        }
        onAsync(TL.MessagesGetExportedChatInvites.self) { function, caller throws(RPCError) in
            try await chats.invites(function, caller.chat())
        }
        onAsync(TL.MessagesGetExportedChatInvite.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            let group = try await chats.group(of: function.peer, me)
            let invite = try await chats.invite(function.link, of: group, me)
            let users = try await chats.users(named: [invite.by], me)
            return .exportedChatInvite(
                .init(invite: me.viewer.wire(invite, of: group.number, users), users: users.map(me.viewer.wire))
            )
        }
        onAsync(TL.MessagesDeleteExportedChatInvite.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            let group = try await chats.group(of: function.peer, me)
            let invite = try await chats.invite(function.link, of: group, me)
            _ = try await chats.run(.removeInvite(invite.id, of: group.group.id), me)
            return true
        }
        onAsync(TL.MessagesCheckChatInvite.self) { function, caller throws(RPCError) in
            try await chats.preview(function.hash, caller.chat())
        }
        onAsync(TL.MessagesImportChatInvite.self) { function, caller throws(RPCError) in
            try await chats.join(by: function.hash, caller.chat())
        }
        addJoinRequests(chats)
    }

    private mutating func addJoinRequests(_ chats: Chats) {
        onAsync(TL.MessagesGetChatInviteImporters.self) { function, caller throws(RPCError) in
            try await chats.importers(function, caller.chat())
        }
        onAsync(TL.MessagesHideChatJoinRequest.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            let account = try me.viewer.user(function.userID)
            guard let user = try await chats.users([account], me).first else { throw .userIDInvalid }
            let group = try await chats.group(of: function.peer, me)
            return try await chats.answer([user.id], isAccepted: function.approved, group, me)
        }
        onAsync(TL.MessagesHideAllChatJoinRequests.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            let group = try await chats.group(of: function.peer, me)
            let (_, requests) = try await chats.invites(of: group, me)
            let invite = try function.link.map { (link) throws(RPCError) in try Chats.token(link).id }
            let users = requests.filter { invite == nil || $0.invite == invite }.map(\.user)
            return try await chats.answer(users, isAccepted: function.approved, group, me)
        }
    }
}

extension Chats {
    /// How links begin; clients know no others.
    private static let linkPrefix = "https://t.me/+"

    static func link(_ token: InviteToken) -> String { linkPrefix + token.text }

    /// What a link or its last part names.
    static func token(_ link: String) throws(RPCError) -> InviteToken {
        guard let last = link.split(separator: "/").last, let token = InviteToken(String(last.drop { $0 == "+" }))
        else { throw .inviteHashInvalid }
        return token
    }

    func group(of input: TL.InputPeer, _ me: ChatIdentity) async throws(RPCError) -> KnownGroup {
        guard case .group(let number) = try me.viewer.peer(input) else { throw .peerIDInvalid }
        return try await group(number, me)
    }

    func users(named ids: [UserID], _ me: ChatIdentity) async throws(RPCError) -> [User] {
        var users: [User] = []
        for start in stride(from: 0, to: ids.count, by: Limits.pageCountMax) {
            let page = Array(ids[start..<min(start + Limits.pageCountMax, ids.count)])
            guard case .users(let found) = try await ask(.usersNamed(page), me) else { throw .internalError }
            users += found
        }
        return users
    }

    fileprivate func found(_ query: InviteQuery, _ me: ChatIdentity) async throws(RPCError) -> InvitesFound {
        let result: Result<Found, ClientError> = await withCheckedContinuation { continuation in
            engines.read(me.tenant, .invites(query)) { continuation.resume(returning: $0) }
        }
        switch result {
        case .success(.invites(let found)): return found
        case .success: throw .internalError
        case .failure(let error): throw RPCError(error)
        }
    }

    func invites(
        of group: KnownGroup,
        _ me: ChatIdentity
    ) async throws(RPCError) -> (invites: [GroupInvite], requests: [JoinRequest]) {
        guard case .invites(let invites, let requests, _) = try await found(.all(group.group.id, me.account), me) else {
            throw .internalError
        }
        return (invites, requests)
    }

    /// An invite that a link of its group names.
    func invite(_ link: String, of group: KnownGroup, _ me: ChatIdentity) async throws(RPCError) -> GroupInvite {
        let token = try Self.token(link)
        guard token.group == group.number,
            let invite = try await invites(of: group, me).invites.first(where: { $0.isProved(by: token) })
        else { throw .inviteHashInvalid }
        return invite
    }

    func makeInvite(
        _ function: TL.MessagesExportChatInvite,
        _ me: ChatIdentity
    ) async throws(RPCError) -> TL.ExportedChatInvite {
        guard function.subscriptionPricing == nil else { throw RPCError(400, "PRICING_CHAT_INVALID") }
        let group = try await group(of: function.peer, me)
        let isPlain = function.expireDate == nil && function.usageLimit == nil && !function.requestNeeded
        let draft = InviteDraft(
            secret: SecureRandom.bytes(GroupInvite.secretByteCount),
            isMain: isPlain && function.title == nil,
            expiresAt: function.expireDate.flatMap { $0 > 0 ? Timestamp(seconds: $0) : nil },
            useCountMax: function.usageLimit.flatMap { $0 > 0 ? UInt32($0) : nil },
            asksFirst: function.requestNeeded,
            title: function.title ?? ""
        )
        guard case .invite(let answer) = try await run(.makeInvite(group.group.id, by: me.user, draft), me) else {
            throw .internalError
        }
        return me.viewer.wire(answer.invite, of: group.number, try await users([me.account], me))
    }

    func change(
        _ function: TL.MessagesEditExportedChatInvite,
        _ me: ChatIdentity
    ) async throws(RPCError) -> TL.MessagesExportedChatInvite {
        let group = try await group(of: function.peer, me)
        let invite = try await invite(function.link, of: group, me)
        let change = InviteChange(
            expiresAt: function.expireDate.map { $0 > 0 ? Timestamp(seconds: $0) : .zero },
            useCountMax: function.usageLimit.map { UInt32(clamping: $0) },
            asksFirst: function.requestNeeded,
            title: function.title,
            isRevoked: function.revoked
        )
        guard case .invite(let answer) = try await run(.changeInvite(invite.id, of: group.group.id, change), me) else {
            throw .internalError
        }
        let users = try await users(named: [invite.by], me)
        let wire = me.viewer.wire(answer.invite, of: group.number, users)
        // A main one that is ended is followed by another.
        guard invite.isMain, function.revoked, invite.by == me.user else {
            return .exportedChatInvite(.init(invite: wire, users: users.map(me.viewer.wire)))
        }
        let next = try await makeInvite(.init(peer: function.peer), me)
        return .exportedChatInviteReplaced(.init(invite: wire, newInvite: next, users: users.map(me.viewer.wire)))
    }

    func invites(
        _ function: TL.MessagesGetExportedChatInvites,
        _ me: ChatIdentity
    ) async throws(RPCError) -> TL.MessagesExportedChatInvites {
        let group = try await group(of: function.peer, me)
        let maker = try me.viewer.user(function.adminID)
        guard let user = try await users([maker], me).first else { throw .userIDInvalid }
        let all = try await invites(of: group, me).invites.filter {
            $0.by == user.id && $0.isRevoked == function.revoked
        }
        let skipped: Int =
            if let link = function.offsetLink, let id = try? Self.token(link).id {
                all.firstIndex { $0.id == id }.map { $0 + 1 } ?? 0
            } else { 0 }
        let page = all.dropFirst(skipped).prefix(min(max(Int(function.limit), 1), Self.pageCountMax))
        return TL.MessagesExportedChatInvites(
            count: Int32(all.count),
            invites: page.map { me.viewer.wire($0, of: group.number, [user]) },
            users: [me.viewer.wire(user)]
        )
    }
}

extension Chats {
    func preview(_ hash: String, _ me: ChatIdentity) async throws(RPCError) -> TL.ChatInvite {
        guard
            case .invite(let invite, let group, let number, let role) = try await found(
                .open(Self.token(hash), me.account),
                me
            )
        else { throw .internalError }
        if role.isMember {
            let known = KnownGroup(number: number, group: group, role: role)
            return .chatInviteAlready(.init(chat: me.viewer.wire(known)))
        }
        guard invite.isOpen(at: now) else { throw .inviteHashExpired }
        return .chatInvite(
            .init(
                channel: true,
                megagroup: true,
                requestNeeded: invite.asksFirst,
                title: group.name.isEmpty ? group.id.text : group.name,
                photo: me.viewer.photo(group.description.portraitURI, date: group.createdAt.seconds),
                participantsCount: Int32(clamping: group.memberCount),
                color: 0
            )
        )
    }

    func join(by hash: String, _ me: ChatIdentity) async throws(RPCError) -> TL.MessagesChatInviteJoinResult {
        let token = try Self.token(hash)
        guard case .invite(let invite, _, let number, let role) = try await found(.open(token, me.account), me) else {
            throw .internalError
        }
        guard !role.isMember else { throw RPCError(400, "USER_ALREADY_PARTICIPANT") }
        let maker = try await users(named: [invite.by], me).first
        let notice = GroupNoticeContent.joining(me.user, me.account, by: maker?.account).notice
        let answer = try await run(.joinByInvite(token, me.user, notice: notice), me)
        guard case .group = answer else { throw RPCError(400, "INVITE_REQUEST_SENT") }
        var cast = Cast()
        cast.groups[number] = try await group(number, me)
        let updates = me.viewer.updates([.updateChannel(.init(channelID: number.id))], cast, at: now)
        return .chatInviteJoinResultOk(.init(updates: updates))
    }

    /// Who waits to be let in; who came by which invite is not kept.
    func importers(
        _ function: TL.MessagesGetChatInviteImporters,
        _ me: ChatIdentity
    ) async throws(RPCError) -> TL.MessagesChatInviteImporters {
        let group = try await group(of: function.peer, me)
        guard function.requested else { throw RPCError(400, "INPUT_REQUEST_INVALID") }
        var (_, requests) = try await invites(of: group, me)
        if let link = function.link {
            let invite = try Self.token(link).id
            requests = requests.filter { $0.invite == invite }
        }
        let total = requests.count
        if function.offsetDate > 0 {
            let before = Timestamp(seconds: function.offsetDate)
            requests = requests.filter { $0.time < before }
        }
        let page = requests.prefix(min(max(Int(function.limit), 1), Self.pageCountMax))
        let users = try await users(named: page.map(\.user), me)
        let accounts = Dictionary(users.map { ($0.id, $0.account) }) { $1 }
        return TL.MessagesChatInviteImporters(
            count: Int32(total),
            importers: page.compactMap { request in
                accounts[request.user].map {
                    TL.ChatInviteImporter(
                        requested: true,
                        userID: $0.id,
                        date: request.time.seconds,
                        about: request.text.isEmpty ? nil : request.text
                    )
                }
            },
            users: users.map(me.viewer.wire)
        )
    }

    func answer(
        _ users: [UserID],
        isAccepted: Bool,
        _ group: KnownGroup,
        _ me: ChatIdentity
    ) async throws(RPCError) -> TL.Updates {
        guard !users.isEmpty else { throw RPCError(400, "HIDE_REQUESTER_MISSING") }
        var notices: [UserID: GroupNotice] = [:]
        for user in try await self.users(named: users, me) {
            notices[user.id] = GroupNoticeContent.joining(user.id, user.account, by: nil).notice
        }
        let action = Action.answerJoinRequests(group.group.id, users, isAccepted: isAccepted, notices: notices)
        return try await change(action, group, me)
    }
}

extension Viewer {
    /// A link as those see it who may make some.
    func wire(_ invite: GroupInvite, of group: ConversationNumber, _ users: [User]) -> TL.ExportedChatInvite {
        .chatInviteExported(
            .init(
                revoked: invite.isRevoked,
                permanent: invite.isMain,
                requestNeeded: invite.asksFirst,
                link: Chats.link(invite.token(in: group)),
                adminID: users.first { $0.id == invite.by }?.account.id ?? account.id,
                date: invite.createdAt.seconds,
                expireDate: invite.expiresAt?.seconds,
                usageLimit: invite.useCountMax.map { Int32(clamping: $0) },
                usage: invite.useCount == 0 ? nil : Int32(clamping: invite.useCount),
                title: invite.title.isEmpty ? nil : invite.title
            )
        )
    }

    func pendingRequests(_ update: JoinRequestsUpdate, _ users: [User]) -> TL.Update {
        .updatePendingJoinRequests(
            .init(
                peer: PeerNumber.group(update.conversation).wire,
                requestsPending: Int32(clamping: update.total),
                recentRequesters: users.map(\.account.id)
            )
        )
    }
}
