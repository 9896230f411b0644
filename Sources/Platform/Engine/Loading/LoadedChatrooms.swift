internal import PlatformCore
internal import PlatformStore

/// All that is set up about chatrooms as it is on disk, on its way to the decider's memory.
struct LoadedChatrooms: Sendable {
    private var rooms: [ChatroomNumber: LoadedRoom] = [:]
    private var totals = ChatroomTotals(lastNumber: ChatroomNumber(rawValue: 0))
    private var muted: [MutedInChatrooms] = []
    private var types: [ChatroomMessageType] = []
    private let now: Timestamp

    private struct LoadedRoom: Sendable {
        let chatroom: Chatroom
        var people: [ChatroomPerson] = []
        var attributes: [ChatroomAttribute] = []
        /// The last messages of one that is kept alive, oldest first.
        var recent: [ChatroomMessage] = []
        var isRecentComplete = true
    }

    init(reading snapshot: any StoreSnapshot, now: Timestamp) throws(StoreError) {
        self.now = now
        for kind in ShelfKind.allCases where kind.owner == .chatroom || kind.owner == .tenant {
            try snapshot.scanShelves(of: kind, in: .shelves(of: kind)) { (shelf, item, _) throws(StoreError) in
                take(item, of: ChatroomNumber(rawValue: shelf.owner))
                return .goOn
            }
        }
        for (number, room) in rooms where room.chatroom.keptAliveSince != nil {
            try readRecent(of: number, from: snapshot)
        }
    }

    /// Kinds come in the order of their raw values, so that a room comes before what it has.
    private mutating func take(_ item: any ShelfItem, of number: ChatroomNumber) {
        switch item {
        case let chatroom as Chatroom: rooms[number] = LoadedRoom(chatroom: chatroom)
        case let person as ChatroomPerson: rooms[number]?.people.append(person)
        case let attribute as ChatroomAttribute: rooms[number]?.attributes.append(attribute)
        case let mute as MutedInChatrooms: muted.append(mute)
        case let type as ChatroomMessageType: types.append(type)
        case let totals as ChatroomTotals: self.totals = totals
        default: break
        }
    }

    private mutating func readRecent(of number: ChatroomNumber, from snapshot: any StoreSnapshot) throws(StoreError) {
        var newestFirst: [ChatroomMessage] = []
        var byteCount = 0
        var isComplete = true
        try snapshot.scan(ChatroomMessage.self, in: .chatroomMessages(of: number), .backward) {
            (_, message) throws(StoreError) in
            byteCount += message.byteCount
            isComplete =
                newestFirst.count < ChatroomLimits.joinRecentCountMax
                && byteCount <= ChatroomLimits.recentBytesMax
            guard isComplete else { return .stop }
            newestFirst.append(message)
            return .goOn
        }
        rooms[number]?.recent = newestFirst.reversed()
        rooms[number]?.isRecentComplete = isComplete
    }

    /// What the decider works with; nobody is in any room.
    func state() -> Chatrooms {
        let chatrooms = Chatrooms()
        chatrooms.totals = totals
        for mute in muted { chatrooms.muted[mute.user] = mute }
        for type in types { chatrooms.types[type.objectName] = type }
        for loaded in rooms.values {
            // When a room was last used is not on disk, so that using it costs nothing: it lives a full life again.
            let room = Room(loaded.chatroom, lastUsedAt: now)
            for person in loaded.people { room.people[person.user] = person }
            for attribute in loaded.attributes {
                room.attributes[attribute.name] = attribute
                chatrooms.attributeBytes += attribute.byteCount
            }
            room.recent = RecentMessages(loading: loaded.recent, isComplete: loaded.isRecentComplete)
            chatrooms.insert(room, now: now)
        }
        return chatrooms
    }
}
