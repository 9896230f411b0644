package import PlatformCore

extension Action {
    /// The link's user joins a room, or comes back to it with this link.
    ///
    /// So many of the last messages are answered, or, with a message that the user has, what was said after it, as far
    /// as that is there.
    package static func joinChatroom(_ room: ChatroomID, recent: Int, after: MessageUID?) -> Action {
        .deciding(JoinChatroom(room: room, recentCount: recent, after: after))
    }

    /// The link's user leaves a room, with all links.
    package static func leaveChatroom(_ room: ChatroomID) -> Action { .deciding(LeaveChatroom(room: room)) }

    /// An app brings users into a room.
    package static func enterChatroom(_ room: ChatroomID, _ users: [UserID]) -> Action {
        .deciding(EnterChatroom(room: room, users: users))
    }
}

private struct JoinChatroom: Deciding {
    let room: ChatroomID
    let recentCount: Int
    let after: MessageUID?

    var subject: DecisionSubject { .chatrooms }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let desk = try context.chatrooms()
        let user = try context.decider.user(of: context.actor)
        let room = try desk.opened(self.room)
        try desk.checkMayEnter(user.user.id, room)
        if desk.enter(user.user.id, user.account, link: context.actor.link, room) {
            desk.noteEntered([user.user.id], room)
        }
        return .chatroom(.entered(desk.entry(of: user, room, recentCount: recentCount, after: after)))
    }
}

extension ChatroomDesk {
    /// What somebody is told who is in the room now.
    func entry(of user: AccountState, _ room: Room, recentCount: Int, after: MessageUID?) -> ChatroomEntry {
        let countMax = min(recentCount, ChatroomLimits.joinRecentCountMax)
        let recent =
            after.map { room.recent.after($0, countMax: ChatroomLimits.joinRecentCountMax) }
            ?? (messages: room.recent.last(countMax), hasGap: false)
        return ChatroomEntry(
            user: user.user.id,
            account: user.account,
            view: room.view,
            mutedUntil: mutedUntil(user.user.id, room),
            recent: recent.messages,
            hasGap: recent.hasGap,
            head: room.recent.head
        )
    }

    /// Until when somebody cannot say anything, apart from the whole room being muted; zero while they may.
    func mutedUntil(_ user: UserID, _ room: Room) -> Timestamp {
        let until = max(room.person(user).mutedUntil, all.muted[user]?.until ?? .zero)
        return until > now ? until : .zero
    }
}

private struct LeaveChatroom: Deciding {
    let room: ChatroomID

    var subject: DecisionSubject { .chatrooms }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let desk = try context.chatrooms()
        let user = try context.decider.user(of: context.actor)
        let room = try desk.required(self.room)
        desk.leave([user.user.id], room, .left)
        return .chatroom(.left(room.ref))
    }
}

private struct EnterChatroom: Deciding {
    let room: ChatroomID
    let users: [UserID]

    var subject: DecisionSubject { .chatrooms }
    var byteCount: Int { 256 + 32 * users.count }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let desk = try context.chatrooms()
        let people = try context.decider.find(users)
        try context.decider.checkUserQuota(for: people)
        let room = try desk.opened(self.room)
        var entered: [UserID] = []
        for person in people {
            let user = context.decider.settle(person)
            // Who is blocked stays out; the others are not kept out for that.
            guard !user.user.isGone, (try? desk.checkMayEnter(user.user.id, room)) != nil else { continue }
            guard desk.enter(user.user.id, user.account, link: nil, room) else { continue }
            entered.append(user.user.id)
            let entry = desk.entry(of: user, room, recentCount: 0, after: nil)
            desk.tell(.entered(user.account, entry))
        }
        desk.noteEntered(entered, room)
        return .done
    }
}
