internal import PlatformCore

/// All chatrooms of a tenant, loaded whole at the first command about one; owned by the decider.
///
/// What is set up is on disk as well; who is in a room and what was said lately is here alone.
final class Chatrooms {
    /// How often rooms are looked at whose life may be over, in milliseconds.
    static let upkeepPause: Int64 = 10_000

    private(set) var rooms: [ChatroomID: Room] = [:]
    /// The rooms that users are in.
    private(set) var seats: [UserID: [ChatroomID]] = [:]
    var totals = ChatroomTotals(lastNumber: ChatroomNumber(rawValue: 0))
    var muted: [UserID: MutedInChatrooms] = [:]
    var types: [String: ChatroomMessageType] = [:]
    private(set) var memberCount = 0
    var attributeBytes = 0
    private var recentBytes = 0
    /// Stamps what is said in all rooms.
    var broadcasts = RecentMessages()
    private(set) var keptAliveCount = 0
    /// When lives are looked at again; in the far future while there are no rooms.
    var upkeepAt = Timestamp.never

    func room(_ id: ChatroomID) -> Room? { rooms[id] }

    /// The very room, not one of the same id that was made later.
    func room(_ ref: ChatroomRef) -> Room? {
        guard let room = rooms[ref.id], room.chatroom.number == ref.number else { return nil }
        return room
    }

    func insert(_ room: Room, now: Timestamp) {
        rooms[room.chatroom.id] = room
        if room.chatroom.keptAliveSince != nil { keptAliveCount += 1 }
        recentBytes += room.recent.byteCount
        upkeepAt = min(upkeepAt, now.advanced(byMilliseconds: Self.upkeepPause))
    }

    /// The room is no more, for anybody.
    func remove(_ room: Room) {
        for user in room.members.keys { forget(user, in: room) }
        rooms[room.chatroom.id] = nil
        if room.chatroom.keptAliveSince != nil { keptAliveCount -= 1 }
        recentBytes -= room.recent.byteCount
        attributeBytes -= room.attributes.values.reduce(0) { $0 + $1.byteCount }
    }

    func setKeptAlive(_ since: Timestamp?, _ room: Room) {
        keptAliveCount += (since == nil ? 0 : 1) - (room.chatroom.keptAliveSince == nil ? 0 : 1)
        room.chatroom.keptAliveSince = since
    }

    /// How a message of a type is dropped.
    func rank(of objectName: String) -> ChatroomRank {
        guard let type = types.isEmpty ? nil : types[objectName] else { return .usual }
        return type.isKept ? .kept : type.isLow ? .low : .usual
    }

    /// Keeps a message in mind for those who join.
    func say(_ message: ChatroomMessage, in room: Room, isRemembered: Bool) -> ChatroomSaid {
        let before = room.recent.byteCount
        let said = room.recent.append(message, isRemembered: isRemembered)
        // What all rooms may hold is shared out evenly once it is used up.
        let share = max(ChatroomLimits.recentBytesOfAllMax / max(rooms.count, 1), 1_024)
        let isTight = recentBytes > ChatroomLimits.recentBytesOfAllMax
        room.recent.trim(bytesMax: isTight ? min(share, ChatroomLimits.recentBytesMax) : ChatroomLimits.recentBytesMax)
        recentBytes += room.recent.byteCount - before
        return said
    }

    func takeBack(_ uid: MessageUID, in room: Room) {
        let before = room.recent.byteCount
        room.recent.remove(uid)
        recentBytes += room.recent.byteCount - before
    }
}

// MARK: Coming and going

extension Chatrooms {
    func enter(_ user: UserID, _ account: AccountNumber, link: LinkAddress?, _ room: Room, at now: Timestamp) -> Bool {
        guard room.enter(user, account, link: link, at: now) else { return false }
        memberCount += 1
        seats[user, default: []].append(room.chatroom.id)
        return true
    }

    /// Says whose account it was, if somebody left.
    func leave(_ user: UserID, _ room: Room) -> AccountNumber? {
        guard let account = room.members[user]?.account else { return nil }
        forget(user, in: room)
        return account
    }

    private func forget(_ user: UserID, in room: Room) {
        room.leave(user)
        memberCount -= 1
        seats[user]?.removeAll { $0 == room.chatroom.id }
        if seats[user]?.isEmpty == true { seats[user] = nil }
    }
}

extension ChatroomAttribute {
    /// What it takes in memory, about.
    var byteCount: Int { 128 + name.utf8.count + value.utf8.count }
}
