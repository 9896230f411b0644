package import PlatformCore

extension Action {
    /// Links that are in a room, told by their event loop: after an app brought users in, or after the engine started
    /// and knows of nobody.
    package static func seatChatroomLinks(_ room: ChatroomRef, _ links: [ChatroomLink]) -> Action {
        .deciding(SeatLinks(room: room, links: links))
    }

    /// A link that was in rooms is gone.
    package static func unseatChatroomLink(_ rooms: [ChatroomRef], _ link: ChatroomLink) -> Action {
        .deciding(UnseatLink(rooms: rooms, link: link))
    }
}

/// A link and whose it is.
package struct ChatroomLink: Hashable, Sendable {
    package let user: UserID
    package let account: AccountNumber
    package let link: LinkAddress

    package init(user: UserID, account: AccountNumber, link: LinkAddress) {
        self.user = user
        self.account = account
        self.link = link
    }
}

private struct SeatLinks: Deciding {
    let room: ChatroomRef
    let links: [ChatroomLink]

    var subject: DecisionSubject { .chatrooms }
    var byteCount: Int { 256 + 64 * links.count }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let desk = try context.chatrooms()
        guard let room = desk.room(self.room.id), room.chatroom.number == self.room.number else {
            desk.tell(.ended(self.room, .destroyed))
            return .done
        }
        let usedAt = room.lastUsedAt
        for link in links {
            let until = room.person(link.user).blockedUntil
            if until > desk.now {
                desk.tell(.left(self.room, [link.account], .blocked))
            } else if room.members[link.user] == nil {
                _ = desk.enter(link.user, link.account, link: link.link, room)
            } else {
                room.arrive(link.user, link.link)
            }
        }
        // They were there before: it is nothing that prolongs the room's life.
        room.lastUsedAt = usedAt
        return .done
    }
}

private struct UnseatLink: Deciding {
    let rooms: [ChatroomRef]
    let link: ChatroomLink

    var subject: DecisionSubject { .chatrooms }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let desk = try context.chatrooms()
        for ref in rooms { desk.all.room(ref)?.depart(link.user, link.link, at: desk.now) }
        return .done
    }
}
