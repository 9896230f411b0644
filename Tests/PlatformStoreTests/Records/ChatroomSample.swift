internal import PlatformCore
internal import PlatformStore
internal import TestSupport

extension SeededGenerator {
    /// A random item of a kind of shelf that is about chatrooms.
    mutating func chatroomSample(of kind: ShelfKind) -> RecordSample {
        switch kind {
        case .chatroom: stored(chatroom())
        case .chatroomPerson: stored(chatroomPerson())
        case .chatroomAttribute:
            stored(
                ChatroomAttribute(
                    name: id(),
                    value: text(),
                    owner: UserID(unchecked: id()),
                    leavesWithOwner: flip(),
                    setAt: time()
                )
            )
        case .mutedInChatrooms: stored(MutedInChatrooms(UserID(unchecked: id()), until: time()))
        case .chatroomMessageType: stored(ChatroomMessageType(id(), isKept: flip(), isLow: flip()))
        default: stored(ChatroomTotals(lastNumber: chatroomNumber()))
        }
    }

    private mutating func chatroomNumber() -> ChatroomNumber { ChatroomNumber(rawValue: number32() >> 1) }

    private mutating func chatroom() -> Chatroom {
        var room = Chatroom(
            number: chatroomNumber(),
            id: ChatroomID(unchecked: id()),
            name: text(),
            createdAt: time(),
            life: flip() ? .fixed(minutes: number32()) : .whileUsed(minutes: number32())
        )
        room.lifeSetAt = time()
        room.isMuted = flip()
        room.isStopped = flip()
        room.keptAliveSince = flip() ? nil : time()
        return room
    }

    private mutating func chatroomPerson() -> ChatroomPerson {
        var person = ChatroomPerson(UserID(unchecked: id()))
        person.mutedUntil = time()
        person.blockedUntil = time()
        person.speaksAlways = flip()
        person.isProtected = flip()
        return person
    }

    /// A message of a chatroom that is kept alive.
    mutating func chatroomMessage() -> RecordSample {
        let message = ChatroomMessage(
            sentTime: max(time(), MessageUID.epoch),
            counter: UInt8.random(in: 0...MessageUID.counterMax, using: &self),
            sender: UserID(unchecked: id()),
            body: MessageBody(objectName: text(), content: bytes())
        )
        return RecordSample(message, at: .chatroomMessage(chatroomNumber(), message.sentTime, message.counter))
    }

    /// A commit that tells of chatrooms.
    mutating func chatroomCommit() -> CommitRecord {
        var commit = CommitRecord(firstLSN: lsn(), time: time())
        let causes: [ChatroomEvent.Cause] = [.asked, .away, .blocked, .expired]
        let changes: [ChatroomEvent.RoomChange] = [.created, .joined, .left, .destroyed]
        commit.chatrooms = (0..<number(5)).map { _ in
            let room = ChatroomID(unchecked: id())
            let users = (0..<number(5)).map { _ in UserID(unchecked: id()) }
            if flip() {
                let change = changes.randomElement(using: &self) ?? .created
                return .room(room, change, users: users, cause: causes.randomElement(using: &self) ?? .asked)
            }
            return .attribute(room, flip() ? .set : .removed, user: users.first, name: id(), value: text())
        }
        commit.said = (0..<number(5)).map { offset in
            var said = ChatroomUtterance(
                lsn: LSN(rawValue: commit.firstLSN.rawValue + UInt64(offset)),
                room: ChatroomID(unchecked: id()),
                number: chatroomNumber(),
                message: ChatroomMessage(
                    sentTime: time(),
                    counter: UInt8.random(in: 0...MessageUID.counterMax, using: &self),
                    sender: UserID(unchecked: id()),
                    body: MessageBody(objectName: text(), content: bytes())
                ),
                platform: Platform.allCases.randomElement(using: &self) ?? .other
            )
            said.isReplaced = flip()
            if flip() { said.recall = ChatroomUtterance.Recall(isAdmin: flip(), removesNotice: flip()) }
            return said
        }
        return commit
    }
}
