package import PlatformCore
internal import PlatformStore

extension Action {
    /// Somebody sets attributes of a room; with `notice` something is said with it.
    package static func setChatroomAttributes(
        _ changes: [ChatroomAttributeChange],
        of room: ChatroomID,
        by user: UserRef,
        notice: MessageBody? = nil
    ) -> Action {
        .deciding(ChangeAttributes(room: room, user: user, change: .set(changes), notice: notice))
    }

    /// Somebody removes attributes of a room by their names; those that are not there need not be removed.
    package static func removeChatroomAttributes(
        _ names: [String],
        of room: ChatroomID,
        by user: UserRef,
        isForced: Bool,
        notice: MessageBody? = nil
    ) -> Action {
        .deciding(ChangeAttributes(room: room, user: user, change: .remove(names, isForced: isForced), notice: notice))
    }
}

/// A key and value to be set.
package struct ChatroomAttributeChange: Hashable, Sendable {
    package var name: String
    package var value: String
    package var leavesWithOwner: Bool
    /// Whether one that is another's is taken over.
    package var isForced: Bool

    package init(name: String, value: String, leavesWithOwner: Bool, isForced: Bool) {
        self.name = name
        self.value = value
        self.leavesWithOwner = leavesWithOwner
        self.isForced = isForced
    }
}

private struct ChangeAttributes: Deciding {
    enum Change {
        case set([ChatroomAttributeChange])
        case remove([String], isForced: Bool)
    }

    let room: ChatroomID
    let user: UserRef
    let change: Change
    let notice: MessageBody?

    var subject: DecisionSubject { .chatrooms }
    var isMessage: Bool { notice != nil }

    var byteCount: Int {
        let said = 256 + (notice?.content.count ?? 0)
        return switch change {
        case .set(let changes): changes.reduce(said) { $0 + $1.name.utf8.count + $1.value.utf8.count }
        case .remove(let names, _): names.reduce(said) { $0 + $1.utf8.count }
        }
    }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let desk = try context.chatrooms()
        let person = try context.decider.find(user, for: context.actor)
        try context.decider.checkUserQuota(for: [person])
        let room = try room(person, context.actor, desk)
        let id = person.id
        let notice = try said(by: id, context.actor, room, desk)
        switch change {
        case .set(let changes):
            try desk.checkAttributes(changes, of: room)
            try desk.checkOwner(id, of: changes.filter { !$0.isForced }.map(\.name), in: room)
            try desk.checkPace(changes.count, room)
            desk.setAttributes(changes, of: room, by: id)
        case .remove(let names, let isForced):
            if !isForced { try desk.checkOwner(id, of: names, in: room) }
            try desk.checkPace(names.count, room)
            desk.removeAttributes(names, of: room, by: id)
        }
        let sender = context.decider.settle(person)
        if let notice {
            _ = desk.say(notice, from: sender, in: room, isKept: false, hidesFromSender: false, except: nil)
        }
        return .done
    }

    /// What is said with the change; who may not speak changes nothing with words either.
    private func said(by user: UserID, _ actor: Actor, _ room: Room, _ desk: ChatroomDesk) throws(Refusal)
        -> MessageBody?
    {
        guard let notice else { return nil }
        try desk.decider.check(notice)
        if case .user = actor { try desk.checkMaySpeak(user, room) }
        return try desk.decider.heedingWords(notice, actor, isAsked: false)
    }

    private func room(_ person: Person, _ actor: Actor, _ desk: ChatroomDesk) throws(Refusal) -> Room {
        switch (actor, change) {
        case (.user, _):
            let room = try desk.required(self.room)
            guard let user = person.known, room.members[user.user.id] != nil else {
                throw .refused(ClientError(.notInChatroom, "the user is not in the chatroom; join it first"))
            }
            return room
        case (.server, .set): return try desk.opened(self.room)
        case (.server, .remove): return try desk.required(self.room)
        }
    }
}

extension ChatroomDesk {
    /// Refuses attributes that a room cannot carry; `nil` is for a room that is about to be made.
    func checkAttributes(_ changes: [ChatroomAttributeChange], of room: Room?) throws(Refusal) {
        try decider.checkStorage()
        var byteCount = all.attributeBytes
        for change in changes {
            guard ChatroomLimits.isAttributeName(change.name) else {
                throw .refused(
                    ClientError(
                        .invalidArgument,
                        "an attribute's key is 1 to \(ChatroomLimits.attributeNameCharactersMax) letters, digits, + = - _"
                    )
                )
            }
            guard change.value.unicodeScalars.count <= ChatroomLimits.attributeValueCharactersMax else {
                throw .refused(
                    ClientError(
                        .messageTooLarge,
                        "an attribute's value is longer than \(ChatroomLimits.attributeValueCharactersMax) characters"
                    )
                )
            }
            byteCount += 128 + change.name.utf8.count + change.value.utf8.count
        }
        let names = Set(changes.map(\.name)).union(room?.attributes.keys.map { $0 } ?? [])
        guard names.count <= ChatroomLimits.attributeCountMax, byteCount <= ChatroomLimits.attributeBytesMax else {
            throw .refused(
                ClientError(.attributesFull, "a chatroom has at most \(ChatroomLimits.attributeCountMax) attributes")
            )
        }
    }

    fileprivate func checkOwner(_ user: UserID, of names: [String], in room: Room) throws(Refusal) {
        for name in names {
            guard let owner = room.attributes[name]?.owner, owner != user else { continue }
            throw .refused(ClientError(.attributeTaken, "the attribute \(name) is another user's; use force"))
        }
    }

    fileprivate func checkPace(_ count: Int, _ room: Room) throws(Refusal) {
        guard room.admitAttributeChanges(count, at: now) else {
            throw .refused(
                ClientError(.sendingTooFast, "too many attributes of the chatroom change at once", retryAfter: 1_000)
            )
        }
    }

    func setAttributes(_ changes: [ChatroomAttributeChange], of room: Room, by user: UserID) {
        let shelf = ShelfName(.chatroomAttribute, of: room.chatroom.number)
        var set: [ChatroomAttribute] = []
        for change in changes {
            let attribute = ChatroomAttribute(
                name: change.name,
                value: change.value,
                owner: user,
                leavesWithOwner: change.leavesWithOwner,
                setAt: now
            )
            all.attributeBytes += attribute.byteCount - (room.attributes[change.name]?.byteCount ?? 0)
            room.attributes[change.name] = attribute
            put(attribute, on: shelf)
            note(.attribute(room.chatroom.id, .set, user: user, name: change.name, value: change.value))
            set.append(attribute)
        }
        tell(.told(room.ref, .attributes(set: set, removed: []), only: nil))
    }

    /// Removes attributes; without a user the room itself does, as their owner left.
    func removeAttributes(_ names: [String], of room: Room, by user: UserID?) {
        let shelf = ShelfName(.chatroomAttribute, of: room.chatroom.number)
        var removed: [String] = []
        for name in names {
            guard let attribute = room.attributes.removeValue(forKey: name) else { continue }
            all.attributeBytes -= attribute.byteCount
            remove(attribute.key, from: shelf)
            let by = user ?? attribute.owner
            note(.attribute(room.chatroom.id, .removed, user: by, name: name, value: attribute.value))
            removed.append(name)
        }
        if !removed.isEmpty { tell(.told(room.ref, .attributes(set: [], removed: removed), only: nil)) }
    }
}
