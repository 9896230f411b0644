package import PlatformCore
internal import PlatformStore

extension Action {
    package static func setChatroomLife(_ room: ChatroomID, _ life: ChatroomLife) -> Action {
        .deciding(ChangeChatroom(room: room, change: .life(life)))
    }

    /// Only those may speak whom the room lets speak always, or everybody again.
    package static func muteChatroom(
        _ room: ChatroomID,
        _ isMuted: Bool,
        _ notice: ChatroomNoticeWish = .toAll(extra: "")
    ) -> Action {
        .deciding(ChangeChatroom(room: room, change: .mute(isMuted, notice)))
    }

    /// What is said reaches nobody, or does again.
    package static func stopChatroom(_ room: ChatroomID, _ isStopped: Bool) -> Action {
        .deciding(ChangeChatroom(room: room, change: .stop(isStopped)))
    }

    /// The room lives on however little it is used, and what is said there stays on disk; or no longer.
    package static func keepChatroomAlive(_ room: ChatroomID, _ isKept: Bool) -> Action {
        .deciding(ChangeChatroom(room: room, change: .keepAlive(isKept)))
    }

    /// What becomes of messages of some types when not all can be delivered.
    package static func rankChatroomMessages(
        _ objectNames: [String],
        _ change: ChatroomTypeChange
    ) -> Action {
        .deciding(RankMessages(objectNames: objectNames, change: change))
    }
}

/// What an app says of message types.
package enum ChatroomTypeChange: Hashable, Sendable {
    /// Dropped last.
    case kept(Bool)
    /// Dropped first.
    case low(Bool)
}

private struct ChangeChatroom: Deciding {
    enum Change {
        case life(ChatroomLife)
        case mute(Bool, ChatroomNoticeWish)
        case stop(Bool)
        case keepAlive(Bool)

        /// Whether a room that is not there is made for it.
        var isGiving: Bool {
            switch self {
            case .life, .mute(true, _), .stop(true), .keepAlive(true): true
            case .mute(false, _), .stop(false), .keepAlive(false): false
            }
        }
    }

    let room: ChatroomID
    let change: Change

    var subject: DecisionSubject { .chatrooms }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let desk = try context.chatrooms()
        if case .keepAlive(true) = change { try checkRoomToKeep(desk) }
        let room = try change.isGiving ? desk.opened(self.room) : desk.required(self.room)
        let before = room.chatroom
        switch change {
        case .life(let life):
            room.chatroom.life = life
            room.chatroom.lifeSetAt = desk.now
        case .mute(let isMuted, let notice):
            room.chatroom.isMuted = isMuted
            let kind = isMuted ? ChatroomNotice.Kind.roomMuted : .roomUnmuted
            let said = ChatroomNotice(kind: kind, users: [], until: .zero, extra: notice.extra)
            desk.announce(said, room, notice)
        case .stop(let isStopped): room.chatroom.isStopped = isStopped
        case .keepAlive(let isKept): try keepAlive(isKept, room, desk)
        }
        if room.chatroom != before { desk.save(room) }
        return .done
    }

    private func checkRoomToKeep(_ desk: ChatroomDesk) throws(Refusal) {
        guard desk.room(room)?.chatroom.keptAliveSince == nil else { return }
        guard desk.all.keptAliveCount < ChatroomLimits.keptAliveCountMax else {
            throw .refused(
                ClientError(
                    .keptAliveTooMany,
                    "at most \(ChatroomLimits.keptAliveCountMax) chatrooms are kept alive at a time"
                )
            )
        }
    }

    private func keepAlive(_ isKept: Bool, _ room: Room, _ desk: ChatroomDesk) throws(Refusal) {
        if isKept {
            if room.chatroom.keptAliveSince == nil { desk.all.setKeptAlive(desk.now, room) }
        } else {
            guard room.chatroom.keptAliveSince != nil else { throw .refused(.unknownChatroom(room.chatroom.id)) }
            desk.all.setKeptAlive(nil, room)
            // From here on it lives as others do.
            room.lastUsedAt = desk.now
            room.chatroom.lifeSetAt = desk.now
        }
    }
}

private struct RankMessages: Deciding {
    let objectNames: [String]
    let change: ChatroomTypeChange

    var subject: DecisionSubject { .chatrooms }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let desk = try context.chatrooms()
        let all = desk.all
        let shelf = ShelfName(ofTenant: .chatroomMessageType)
        let names = Set(all.types.keys).union(objectNames)
        guard names.count <= ChatroomLimits.messageTypeCountMax || change == .kept(false) || change == .low(false)
        else {
            throw .refused(
                ClientError(.invalidArgument, "at most \(ChatroomLimits.messageTypeCountMax) types can be ranked")
            )
        }
        for name in objectNames {
            let before = all.types[name]
            var type = before ?? ChatroomMessageType(name)
            switch change {
            case .kept(let flag): type.isKept = flag
            case .low(let flag): type.isLow = flag
            }
            if type == before { continue }
            if type.isKept || type.isLow {
                all.types[name] = type
                desk.put(type, on: shelf)
            } else if before != nil {
                all.types[name] = nil
                desk.remove(type.key, from: shelf)
            }
        }
        return .done
    }
}
