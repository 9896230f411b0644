package import PlatformCore
internal import PlatformStore

extension Action {
    /// Something is said in a room: by a member, or by an app for anybody.
    package static func sayInChatroom(_ message: ChatroomSend) -> Action { .deciding(SayInChatroom(message: message)) }

    /// An app says something to everybody who is in any room now; it is kept nowhere.
    package static func sayInAllChatrooms(
        _ body: MessageBody,
        from sender: UserID,
        isWordChecked: Bool = false
    ) -> Action {
        .deciding(SayInAllChatrooms(sender: sender, body: body, isWordChecked: isWordChecked))
    }

    /// A message is taken back: by who said it, or by an app.
    package static func recallInChatroom(_ recall: ChatroomRecall) -> Action {
        .deciding(RecallInChatroom(recall: recall))
    }
}

/// A message to be said in a chatroom.
package struct ChatroomSend: Sendable {
    package var from: UserRef
    package var room: ChatroomID
    package var body: MessageBody
    /// Whether it is kept for those who join later, and on disk where the room is kept alive.
    package var isKept: Bool
    /// Whether the sender's links are shown it, but for the one that sent it.
    package var includesSender: Bool
    /// Whether the app's words hold for it; for what a client says they always do.
    package var isWordChecked = false

    package init(from: UserRef, room: ChatroomID, body: MessageBody, isKept: Bool = true, includesSender: Bool = true) {
        self.from = from
        self.room = room
        self.body = body
        self.isKept = isKept
        self.includesSender = includesSender
    }
}

/// A message of a chatroom to be taken back.
package struct ChatroomRecall: Sendable {
    package var by: UserRef
    package var room: ChatroomID
    package var uid: MessageUID
    package var isAdmin: Bool
    package var removesNotice: Bool

    package init(by: UserRef, room: ChatroomID, uid: MessageUID, isAdmin: Bool, removesNotice: Bool) {
        self.by = by
        self.room = room
        self.uid = uid
        self.isAdmin = isAdmin
        self.removesNotice = removesNotice
    }
}

private struct SayInChatroom: Deciding {
    let message: ChatroomSend

    var isMessage: Bool { true }
    var subject: DecisionSubject { .chatrooms }
    var byteCount: Int { 256 + message.body.content.count }
    var speech: Speech? { Speech(from: message.from, place: .chatroom(message.room), body: message.body) }

    func saying(_ speech: Speech) -> any Deciding {
        var said = message
        said.body.content = speech.body.content
        return SayInChatroom(message: said)
    }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let desk = try context.chatrooms()
        try context.decider.check(message.body)
        let body = try context.decider.heedingWords(message.body, context.actor, isAsked: message.isWordChecked)
        let person = try context.decider.find(message.from, for: context.actor)
        let room: Room
        switch context.actor {
        case .user:
            room = try desk.required(message.room)
            if let user = person.known { try desk.checkMaySpeak(user.user.id, room) }
        case .server:
            try context.decider.checkUserQuota(for: [person])
            room = try desk.opened(message.room)
        }
        if message.isKept && room.chatroom.keptAliveSince != nil || context.decider.policy.logsChatrooms {
            try context.decider.checkStorage()
        }
        let sender = context.decider.settle(person)
        let sent = desk.say(
            body,
            from: sender,
            in: room,
            isKept: message.isKept,
            hidesFromSender: !message.includesSender,
            except: context.actor.link,
            isReplaced: body != message.body
        )
        return .chatroom(.said(sent))
    }
}

extension ChatroomDesk {
    func checkMaySpeak(_ user: UserID, _ room: Room) throws(Refusal) {
        guard room.members[user] != nil else {
            throw .refused(ClientError(.notInChatroom, "the user is not in the chatroom; join it first"))
        }
        guard mutedUntil(user, room) == .zero else {
            throw .refused(ClientError(.mutedInChatroom, "the user may not say anything there at the moment"))
        }
        guard !room.chatroom.isMuted || room.person(user).speaksAlways else {
            throw .refused(ClientError(.mutedInChatroom, "the chatroom is muted"))
        }
    }

    /// Says something in a room, once those have left who were away for too long.
    func say(
        _ body: MessageBody,
        from sender: AccountState,
        in room: Room,
        isKept: Bool,
        hidesFromSender: Bool,
        except link: LinkAddress?,
        isReplaced: Bool = false
    ) -> ChatroomSent {
        let overdue = room.overdue(at: now)
        if !overdue.isEmpty { leave(overdue, room, .away) }
        let (time, counter) = room.recent.stamp(now: now)
        let message = ChatroomMessage(sentTime: time, counter: counter, sender: sender.user.id, body: body)
        room.lastUsedAt = now
        room.noteSaid()
        let isStopped = room.chatroom.isStopped
        let said = all.say(message, in: room, isRemembered: isKept && !isStopped)
        if isKept, room.chatroom.keptAliveSince != nil {
            _ = decider.nextLSN()
            decider.pending.put(message, in: room.chatroom.number)
        }
        log(message, by: sender, room, isReplaced: isReplaced)
        if !isStopped {
            let push = ChatroomPush(
                room: room.ref,
                said: said,
                rank: all.rank(of: body.objectName),
                memberCount: room.members.count,
                hiddenFrom: hidesFromSender ? sender.account : nil,
                except: link
            )
            tell(.said(push))
        }
        return ChatroomSent(uid: message.uid(in: room.chatroom.number), seq: said.seq, sentTime: time)
    }
}

extension ChatroomDesk {
    /// Keeps what was said, or taken back, for the event log where the app wants that.
    private func log(
        _ message: ChatroomMessage,
        by speaker: AccountState,
        _ room: Room,
        isReplaced: Bool = false,
        recall: ChatroomUtterance.Recall? = nil
    ) {
        guard decider.policy.logsChatrooms else { return }
        var platform = Platform.server
        if case .user(_, let device, _) = context.actor {
            platform = speaker.devices[device]?.device.platform ?? .other
        }
        var said = ChatroomUtterance(
            lsn: decider.nextLSN(),
            room: room.chatroom.id,
            number: room.chatroom.number,
            message: message,
            platform: platform
        )
        said.isReplaced = isReplaced
        said.recall = recall
        decider.pending.note(said)
    }

    /// Keeps for the event log that a message was taken back.
    fileprivate func logRecall(_ recall: ChatroomRecall, by user: AccountState, _ room: Room) {
        let message = ChatroomMessage(
            sentTime: recall.uid.sentTime,
            counter: recall.uid.counter,
            sender: user.user.id,
            body: MessageBody(objectName: "", content: [])
        )
        let how = ChatroomUtterance.Recall(isAdmin: recall.isAdmin, removesNotice: recall.removesNotice)
        log(message, by: user, room, recall: how)
    }
}

private struct SayInAllChatrooms: Deciding {
    let sender: UserID
    let body: MessageBody
    let isWordChecked: Bool

    var subject: DecisionSubject { .chatrooms }
    var byteCount: Int { 256 + body.content.count }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let desk = try context.chatrooms()
        try context.decider.check(body)
        let body = try context.decider.heedingWords(body, context.actor, isAsked: isWordChecked)
        let sender = try context.user(.id(sender))
        // No room has the number zero: it stands for all of them.
        let everywhere = ChatroomNumber(rawValue: 0)
        let (time, counter) = desk.all.broadcasts.stamp(now: desk.now)
        let message = ChatroomMessage(sentTime: time, counter: counter, sender: sender.user.id, body: body)
        let said = desk.all.broadcasts.append(message, isRemembered: false)
        desk.tell(.saidToAll(message, everywhere))
        return .chatroom(.said(ChatroomSent(uid: message.uid(in: everywhere), seq: said.seq, sentTime: time)))
    }
}

private struct RecallInChatroom: Deciding {
    let recall: ChatroomRecall

    var subject: DecisionSubject { .chatrooms }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let desk = try context.chatrooms()
        let person = try context.decider.find(recall.by, for: context.actor)
        let room = try desk.required(recall.room)
        guard ChatroomNumber(of: recall.uid) == room.chatroom.number else { throw .refused(.notOfThisRoom) }
        if case .user = context.actor {
            guard let said = room.recent.message(recall.uid) else { throw .refused(.notOfThisRoom) }
            guard said.sender == person.known?.user.id else {
                throw .refused(ClientError(.changeRefused, "only who said a message takes it back"))
            }
        }
        try context.decider.checkUserQuota(for: [person])
        let user = context.decider.settle(person)
        desk.all.takeBack(recall.uid, in: room)
        _ = context.decider.nextLSN()
        context.decider.pending.remove(recall.uid, from: room.chatroom.number)
        desk.logRecall(recall, by: user, room)
        let news = ChatroomNews.recalled(
            recall.uid,
            by: user.user.id,
            isAdmin: recall.isAdmin,
            removesNotice: recall.removesNotice
        )
        desk.tell(.told(room.ref, news, only: nil))
        return .done
    }
}

extension ClientError {
    fileprivate static let notOfThisRoom = ClientError(.unknownMessage, "the chatroom remembers no such message")
}
