internal import MTProtoCrypto
internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine

/// Supergroups: making them, and what all in them see.
extension MethodTable {
    mutating func addGroups(_ chats: Chats) {
        onAsync(TL.ChannelsCreateChannel.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            return try await chats.makeGroup(function.title, about: function.about, with: [], me)
        }
        onAsync(TL.MessagesCreateChat.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            var accounts: [AccountNumber] = []
            for user in function.users { accounts.append(try me.viewer.user(user)) }
            let users = try await chats.users(accounts, me)
            let updates = try await chats.makeGroup(function.title, with: users, me)
            return TL.MessagesInvitedUsers(updates: updates, missingInvitees: [])
        }
        onAsync(TL.ChannelsGetChannels.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            var numbers: [ConversationNumber] = []
            for channel in function.id { numbers.append(try me.viewer.group(channel)) }
            guard case .groups(let groups) = try await chats.ask(.groups(numbers, for: me.account), me) else {
                throw .internalError
            }
            return .chats(.init(chats: groups.map(me.viewer.wire)))
        }
        onAsync(TL.ChannelsGetFullChannel.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            return try await chats.full(me.viewer.group(function.channel), me)
        }
        onAsync(TL.ChannelsEditTitle.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            let group = try await chats.group(me.viewer.group(function.channel), me)
            let content = GroupNoticeContent(operation: .rename, by: me.user, title: function.title)
            return try await chats.change(.renameGroup(group.group.id, name: function.title, content.notice), group, me)
        }
        onAsync(TL.MessagesEditChatAbout.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            let group = try await chats.group(of: function.peer, me)
            guard function.about.count <= GroupDescription.aboutCountMax else {
                throw RPCError(400, "CHAT_ABOUT_TOO_LONG")
            }
            guard function.about != group.group.description.about else {
                throw RPCError(400, "CHAT_ABOUT_NOT_MODIFIED")
            }
            _ = try await chats.run(.describeGroup(group.group.id, .init(about: function.about)), me)
            return true
        }
        onAsync(TL.ChannelsDeleteChannel.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            let group = try await chats.group(me.viewer.group(function.channel), me)
            return try await chats.change(.dismissGroup(group.group.id, nil), group, me)
        }
    }
}

extension Chats {
    /// Makes a supergroup, whose first message says so.
    func makeGroup(
        _ title: String,
        about: String = "",
        with users: [User],
        _ me: ChatIdentity
    ) async throws(RPCError) -> TL.Updates {
        let name = title.trimmingBlanks
        guard !name.isEmpty else { throw RPCError(400, "CHAT_TITLE_EMPTY") }
        let people = users.map { GroupNoticeContent.User(id: $0.id, account: $0.account) }
        let content = GroupNoticeContent(operation: .create, by: me.user, users: people, title: name)
        var random = SecureRandom()
        let id = "tg" + String(random.next(), radix: 36) + String(random.next(), radix: 36)
        let creation = GroupCreation(
            id: GroupID(unchecked: id),
            name: name,
            owner: nil,
            members: users.map(\.id),
            notice: content.notice,
            mustBeNew: true
        )
        guard case .group(let answer) = try await run(.createGroup(creation), me), let notice = answer.notice else {
            throw .internalError
        }
        let group = notice.uid.conversation
        if !about.isEmpty {
            let told = String(about.prefix(GroupDescription.aboutCountMax))
            _ = try await run(.describeGroup(creation.id, .init(about: told)), me)
        }
        let found = try await messages(.messages([.group(group, notice.seq)], me.account), me)
        guard let message = found.messages.first else { throw .internalError }
        let item = NumberedItem(place: notice.seq, peer: .group(group), content: .message(message))
        // Clients wait for the name of a message that they gave none to.
        let named = TL.UpdateMessageID(id: notice.seq.messageID, randomID: Int64(bitPattern: random.next()))
        return me.viewer.updates(
            [
                .updateMessageID(named), .updateChannel(.init(channelID: group.id)), me.viewer.update(item),
            ],
            found.cast,
            at: now
        )
    }

    /// Changes a group; what the change says in it is pushed.
    func change(_ action: Action, _ group: KnownGroup, _ me: ChatIdentity) async throws(RPCError) -> TL.Updates {
        _ = try await run(action, me)
        var cast = Cast()
        cast.groups[group.number] = try await self.group(group.number, me)
        return me.viewer.updates([.updateChannel(.init(channelID: group.number.id))], cast, at: now)
    }

    func full(_ number: ConversationNumber, _ me: ChatIdentity) async throws(RPCError) -> TL.MessagesChatFull {
        let group = try await group(number, me)
        guard case .conversations(let found, _, _) = try await ask(.conversationsWith([.group(number)], me.account), me)
        else { throw .internalError }
        let conversation = found.first
        let newestPinned = try await pinned(.group(number), below: .last, limit: 1, me).messages.first
        let full = TL.ChannelFull(
            canViewParticipants: group.role.isMember,
            canDeleteChannel: group.role == .owner,
            id: number.id,
            about: group.group.description.about,
            participantsCount: Int32(clamping: group.group.memberCount),
            readInboxMaxID: conversation?.readUpTo.messageID ?? 0,
            readOutboxMaxID: conversation?.peerReadUpTo.messageID ?? 0,
            unreadCount: Int32(clamping: conversation?.unread.count ?? 0),
            chatPhoto: me.viewer.photo(group.group.description.portraitURI, date: group.group.createdAt.seconds),
            notifySettings: (conversation?.settings ?? ConversationSettings()).quiet,
            botInfo: [],
            pinnedMsgID: newestPinned?.number.messageID,
            pts: try await state(of: number, me).pts,
            // Without it TDLib hides reactions there.
            availableReactions: .chatReactionsAll(.init()),
            reactionsLimit: Int32(Limits.reactionKindCountMax)
        )
        return TL.MessagesChatFull(fullChat: .channelFull(full), chats: [me.viewer.wire(group)], users: [])
    }
}

extension String {
    /// Without blanks at its ends.
    fileprivate var trimmingBlanks: String {
        let start = drop(while: \.isWhitespace)
        return String(start.reversed().drop(while: \.isWhitespace).reversed())
    }
}
