internal import PlatformCore
internal import PlatformStore

extension DecisionContext {
    /// The tenant's chatrooms, loaded whole when first needed.
    func chatrooms() throws(Refusal) -> ChatroomDesk {
        guard let all = decider.memory.chatrooms else { throw .cold([.chatrooms]) }
        return ChatroomDesk(context: self, all: all)
    }
}

/// What decisions about chatrooms work with: the rooms in memory, and the commit that tells of their changes.
struct ChatroomDesk {
    let context: DecisionContext
    let all: Chatrooms

    var decider: Decider { context.decider }
    var now: Timestamp { context.now }

    /// The room of an id; one whose life is over ends here at the latest.
    func room(_ id: ChatroomID) -> Room? {
        guard let room = all.room(id) else { return nil }
        guard let end = room.chatroom.endsAt(lastUsedAt: room.lastUsedAt), end <= now else { return room }
        self.end(room, .expired)
        return nil
    }

    /// The room of an id, which must be there.
    func required(_ id: ChatroomID) throws(Refusal) -> Room {
        guard let room = room(id) else { throw .refused(.unknownChatroom(id)) }
        return room
    }

    /// The room of an id; where the tenant wants it so, one that is not there is made.
    func opened(_ id: ChatroomID) throws(Refusal) -> Room {
        if let room = room(id) { return room }
        guard decider.policy.makesChatroomsByUse else { throw .refused(.unknownChatroom(id)) }
        try checkRoomForMore(1)
        return make(Chatroom(number: nextNumber, id: id, name: "", createdAt: now))
    }

    func checkRoomForMore(_ count: Int) throws(Refusal) {
        try decider.checkStorage()
        guard all.rooms.count + count <= ChatroomLimits.roomCountMax,
            all.totals.lastNumber.rawValue + UInt32(count) < ChatroomNumber.last.rawValue
        else {
            throw .refused(
                ClientError(.quotaExceeded, "an app has at most \(ChatroomLimits.roomCountMax) chatrooms at a time")
            )
        }
    }

    var nextNumber: ChatroomNumber { ChatroomNumber(rawValue: all.totals.lastNumber.rawValue + 1) }
}

// MARK: Rooms

extension ChatroomDesk {
    /// Makes a room under the next number.
    func make(_ chatroom: Chatroom) -> Room {
        precondition(chatroom.number == nextNumber, "a room's number is the next one")
        all.totals.lastNumber = chatroom.number
        put(all.totals, on: ShelfName(ofTenant: .chatroomTotals))
        let room = Room(chatroom, lastUsedAt: now)
        all.insert(room, now: now)
        save(room)
        note(.room(chatroom.id, .created, users: [], cause: .asked))
        return room
    }

    /// Writes what is set up of a room.
    func save(_ room: Room) {
        put(room.chatroom, on: ShelfName(.chatroom, of: room.chatroom.number))
    }

    /// Ends a room with all it has.
    func end(_ room: Room, _ exit: ChatroomExit) {
        let number = room.chatroom.number
        // The room's own record last: whoever reads the shelves finds what they belong to as long as there are any.
        for kind in [ShelfKind.chatroomAttribute, .chatroomPerson, .chatroom] {
            decider.pending.empty(ShelfName(kind, of: number))
        }
        decider.pending.removeMessages(of: number)
        if !room.attributes.isEmpty {
            note(.attribute(room.chatroom.id, .removedAll, user: nil, name: "", value: ""))
        }
        note(.room(room.chatroom.id, .destroyed, users: [], cause: exit == .expired ? .expired : .asked))
        all.remove(room)
        tell(.ended(room.ref, exit))
    }

    /// What happened, for the commit's record.
    func note(_ event: ChatroomEvent) {
        _ = decider.nextLSN()
        decider.pending.note(event)
    }

    func put<Item: StoredShelfItem>(_ item: Item, on shelf: ShelfName) {
        decider.pending.put(ShelfRecord(item, lsn: decider.nextLSN()), on: shelf)
    }

    func remove(_ key: [UInt8], from shelf: ShelfName) {
        _ = decider.nextLSN()
        decider.pending.remove(key, from: shelf)
    }

    func tell(_ effect: ChatroomEffect) {
        context.tell(.chatroom(effect))
    }
}

// MARK: Coming and going

extension ChatroomDesk {
    /// Somebody is in the room from here on, with a link or without; says whether they were not before.
    func enter(_ user: UserID, _ account: AccountNumber, link: LinkAddress?, _ room: Room) -> Bool {
        if decider.policy.isInOneChatroom {
            for id in all.seats[user] ?? [] where id != room.chatroom.id {
                if let other = all.room(id) { leave([user], other, .elsewhere) }
            }
        }
        room.lastUsedAt = now
        return all.enter(user, account, link: link, room, at: now)
    }

    func noteEntered(_ users: [UserID], _ room: Room) {
        if !users.isEmpty { note(.room(room.chatroom.id, .joined, users: users, cause: .asked)) }
    }

    /// Members are no longer in the room, and neither are attributes of theirs that go with them.
    func leave(_ users: [UserID], _ room: Room, _ exit: ChatroomExit) {
        var left: [UserID] = []
        var accounts: [AccountNumber] = []
        for user in users {
            guard let account = all.leave(user, room) else { continue }
            left.append(user)
            accounts.append(account)
        }
        if left.isEmpty { return }
        note(.room(room.chatroom.id, .left, users: left, cause: exit.cause))
        tell(.left(room.ref, accounts, exit))
        let going = Set(left)
        let names = room.attributes.values.filter { $0.leavesWithOwner && going.contains($0.owner) }.map(\.name)
        if !names.isEmpty { removeAttributes(names.sorted(), of: room, by: nil) }
    }

    func checkMayEnter(_ user: UserID, _ room: Room) throws(Refusal) {
        guard room.members[user] == nil else { return }
        let until = room.person(user).blockedUntil
        guard until <= now else {
            throw .refused(
                ClientError(.blockedFromChatroom, "the user cannot join the chatroom before \(until.rawValue)")
            )
        }
        guard all.memberCount < ChatroomLimits.memberCountMax else {
            throw .refused(ClientError(.quotaExceeded, "the app's chatrooms are full"))
        }
    }
}

extension ChatroomExit {
    var cause: ChatroomEvent.Cause {
        switch self {
        case .left, .elsewhere, .destroyed: .asked
        case .away: .away
        case .blocked: .blocked
        case .expired: .expired
        }
    }
}

extension ClientError {
    static func unknownChatroom(_ id: ChatroomID) -> ClientError {
        ClientError(.unknownChatroom, "there is no chatroom \(id)")
    }
}
