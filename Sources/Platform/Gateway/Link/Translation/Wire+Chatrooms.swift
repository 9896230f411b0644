internal import PlatformCore
internal import PlatformEngine

extension WireChatroom {
    init(_ view: ChatroomView) {
        id = view.chatroom.id.text
        name = view.chatroom.name
        createdAt = view.chatroom.createdAt.rawValue
        memberCount = UInt32(clamping: view.memberCount)
        isMuted = view.chatroom.isMuted
    }
}

extension WireChatroomMessage {
    init(_ said: ChatroomSaid, in room: ChatroomRef) {
        self.init(said.message, in: room.number)
        self.room = room.id.text
        seq = said.seq
    }

    /// A message without the room it was said in.
    init(_ message: ChatroomMessage, in number: ChatroomNumber) {
        uid = message.uid(in: number).description
        sender = message.sender.text
        objectName = message.body.objectName
        content = String(decoding: message.body.content, as: UTF8.self)
        sentTime = message.sentTime.rawValue
    }

    init(_ push: ChatroomPush) {
        self.init(push.said, in: push.room)
        memberCount = UInt32(clamping: push.memberCount)
    }
}

extension WireChatroomEntry {
    init(_ entry: ChatroomEntry) {
        room = WireChatroom(entry.view)
        recent = entry.recent.map { WireChatroomMessage($0, in: entry.view.ref) }
        hasGap_p = entry.hasGap
        head = entry.head
        mutedUntil = entry.mutedUntil.rawValue
    }
}

extension WireChatroomSent {
    init(_ sent: ChatroomSent) {
        uid = sent.uid.description
        seq = sent.seq
        sentTime = sent.sentTime.rawValue
    }
}

extension WireChatroomAttribute {
    init(_ attribute: ChatroomAttribute) {
        key = attribute.name
        value = attribute.value
        autoDelete = attribute.leavesWithOwner
        owner = attribute.owner.text
        setAt = attribute.setAt.rawValue
    }
}

extension WireResult.OneOf_Result {
    /// What a command about chatrooms came to.
    static func chatroom(_ answer: ChatroomAnswer) -> Self? {
        switch answer {
        case .entered(let entry): return .chatroomEntry(WireChatroomEntry(entry))
        case .left: return .done(WireDone())
        case .said(let sent): return .chatroomSent(WireChatroomSent(sent))
        case .rooms(let views): return views.first.map { .chatroom(WireChatroom($0)) }
        case .members(let members, let total):
            var wire = WireChatroomMembers()
            wire.total = UInt32(clamping: total)
            wire.members = members.map { member in
                var wire = WireChatroomMember()
                wire.user = member.user.text
                wire.joinedAt = member.joinedAt.rawValue
                return wire
            }
            return .chatroomMembers(wire)
        case .attributes(let attributes):
            var wire = WireChatroomAttributes()
            wire.attributes = attributes.map(WireChatroomAttribute.init)
            return .chatroomAttributes(wire)
        case .recent(let room, let messages, let hasGap):
            var wire = WireChatroomRecent()
            wire.messages = messages.map { WireChatroomMessage($0, in: room) }
            wire.hasGap_p = hasGap
            return .chatroomRecent(wire)
        // Links have no request for these.
        case .presence, .people, .muted, .messageTypes: return nil
        }
    }
}

extension WireUpdate.OneOf_Update {
    init(_ news: ChatroomNews, of room: ChatroomRef) {
        switch news {
        case .attributes(let set, let removed):
            var wire = WireChatroomChanged()
            wire.room = room.id.text
            wire.set = set.map(WireChatroomAttribute.init)
            wire.removed = removed
            self = .chatroomChanged(wire)
        case .notice(let notice):
            var wire = WireChatroomNotice()
            wire.room = room.id.text
            wire.kind = WireChatroomNotice.Kind(rawValue: Int(notice.kind.rawValue)) ?? .unspecified
            wire.users = notice.users.map(\.text)
            wire.until = notice.until.rawValue
            wire.extra = notice.extra
            self = .chatroomNotice(wire)
        case .recalled(let uid, let by, let isAdmin, let removesNotice):
            var wire = WireChatroomRecalled()
            wire.room = room.id.text
            wire.uid = uid.description
            wire.by = by.text
            wire.isAdmin = isAdmin
            wire.removesNotice = removesNotice
            self = .chatroomRecalled(wire)
        }
    }

    init(_ exit: ChatroomExit, from room: ChatroomRef) {
        var wire = WireChatroomLeft()
        wire.room = room.id.text
        wire.why = WireChatroomLeft.Why(rawValue: Int(exit.rawValue)) ?? .unspecified
        self = .chatroomLeft(wire)
    }
}
