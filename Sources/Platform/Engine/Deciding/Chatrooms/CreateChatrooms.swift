package import PlatformCore

extension Action {
    /// Makes rooms; of those that are there the name, and what else is said of them, changes.
    package static func createChatrooms(_ rooms: [NewChatroom]) -> Action { .deciding(CreateChatrooms(rooms: rooms)) }

    /// Ends rooms; one that is not there need not be ended.
    package static func destroyChatrooms(_ rooms: [ChatroomID]) -> Action { .deciding(DestroyChatrooms(rooms: rooms)) }
}

/// A room as an app asks for it.
package struct NewChatroom: Sendable {
    package var id: ChatroomID
    /// `nil` leaves a room's name as it is.
    package var name: String?
    package var life: ChatroomLife?
    /// Whether the room starts muted, or is muted.
    package var isMuted: Bool?
    /// Who may speak all the same.
    package var speakers: [UserID] = []
    /// Who is said to have set the attributes.
    package var attributeOwner: UserID?
    package var attributes: [ChatroomAttributeChange] = []

    package init(_ id: ChatroomID, name: String? = nil) {
        self.id = id
        self.name = name
    }
}

private struct CreateChatrooms: Deciding {
    let rooms: [NewChatroom]

    var subject: DecisionSubject { .chatrooms }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let desk = try context.chatrooms()
        try desk.checkRoomForMore(rooms.count)
        for wanted in rooms where !wanted.attributes.isEmpty {
            try desk.checkAttributes(wanted.attributes, of: desk.room(wanted.id))
        }
        for wanted in rooms { desk.set(up: wanted) }
        return .done
    }
}

extension ChatroomDesk {
    fileprivate func set(up wanted: NewChatroom) {
        let room =
            room(wanted.id)
            ?? make(Chatroom(number: nextNumber, id: wanted.id, name: wanted.name ?? "", createdAt: now))
        var changed = room.chatroom
        if let name = wanted.name { changed.name = name }
        if let isMuted = wanted.isMuted { changed.isMuted = isMuted }
        if let life = wanted.life {
            changed.life = life
            changed.lifeSetAt = now
        }
        if changed != room.chatroom {
            room.chatroom = changed
            save(room)
        }
        if !wanted.speakers.isEmpty { change(wanted.speakers, of: room) { $0.speaksAlways = true } }
        if let owner = wanted.attributeOwner, !wanted.attributes.isEmpty {
            setAttributes(wanted.attributes, of: room, by: owner)
        }
    }
}

private struct DestroyChatrooms: Deciding {
    let rooms: [ChatroomID]

    var subject: DecisionSubject { .chatrooms }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let desk = try context.chatrooms()
        for id in rooms {
            if let room = desk.room(id) { desk.end(room, .destroyed) }
        }
        return .done
    }
}
