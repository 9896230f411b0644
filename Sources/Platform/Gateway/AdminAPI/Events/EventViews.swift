internal import PlatformCore
package import PlatformEngine

extension Event {
    /// The event as listeners outside the process see it; what was said is in it only where asked for.
    package func shown(withContent: Bool) -> JSONObject {
        [
            "name": .string(name.rawValue),
            "lsn": lsn.shown,
            "time": .integer(time.rawValue),
            "data": .object(data(withContent: withContent)),
        ]
    }

    private func data(withContent: Bool) -> JSONObject {
        switch content {
        case .message(let event): return event.shown(withContent: withContent)
        case .read(let reader, let place, let seq):
            var data: JSONObject = ["userId": .string(reader.text)]
            data.append(place)
            data.append("upTo", .integer(Int64(seq.rawValue)))
            return data
        case .user(_, let user): return ["userId": .string(user.text)]
        case .group(_, let group, let member):
            var data: JSONObject = ["groupId": .string(group.id)]
            if let channel = group.channel { data.append("busChannel", .string(channel.text)) }
            if let member { data.append("userId", .string(member.text)) }
            return data
        case .loginCode(let code):
            var data: JSONObject = [
                "phone": .string(code.phone.digits), "expiresAt": .integer(code.expiresAt.rawValue),
            ]
            if withContent { data.append("code", .string(code.code)) }
            return data
        case .chatroom(let event): return event.shown
        case .chatroomSaid(let said): return said.shown(withContent: withContent)
        case .record(let kind, let owner, let item):
            var data: JSONObject = ["kind": .string("\(kind)"), "owner": .string(owner)]
            if let item { data.append("item", .string(String(decoding: item, as: UTF8.self))) }
            return data
        }
    }
}

extension MessageEvent {
    fileprivate func shown(withContent: Bool) -> JSONObject {
        let message = view.message
        var data: JSONObject = ["uid": .string(view.uid.description), "fromUserId": .string(view.sender.text)]
        data.append(place)
        data.append("seq", .integer(Int64(message.seq.rawValue)))
        data.append("sentTime", .integer(message.sentTime.rawValue))
        data.append("platform", .string("\(platform)"))
        if change != nil { data.append("by", .string(by.text)) }
        if let body = message.body {
            data.append("objectName", .string(body.objectName))
            if withContent { data.append("content", .string(String(decoding: body.content, as: UTF8.self))) }
        }
        if !message.reactions.isEmpty {
            var counts = JSONObject()
            for count in message.reactions.counts { counts.append(count.emoji, .integer(Int64(count.count))) }
            data.append("reactions", .object(counts))
        }
        if !directedTo.isEmpty { data.append("directedTo", .array(directedTo.map { .string($0.text) })) }
        return data
    }
}

extension ChatroomEvent {
    fileprivate var shown: JSONObject {
        switch self {
        case .room(let room, _, let users, let cause):
            var data: JSONObject = ["chatroomId": .string(room.text), "cause": .string("\(cause)")]
            if !users.isEmpty { data.append("userIds", .array(users.map { .string($0.text) })) }
            return data
        case .attribute(let room, let change, let user, let name, let value):
            var data: JSONObject = ["chatroomId": .string(room.text)]
            if let user { data.append("userId", .string(user.text)) }
            if change != .removedAll { data.append("key", .string(name)) }
            if change == .set { data.append("value", .string(value)) }
            return data
        }
    }
}

extension ChatroomUtterance {
    fileprivate func shown(withContent: Bool) -> JSONObject {
        var data: JSONObject = [
            "uid": .string(uid.description), "chatroomId": .string(room.text),
            "platform": .string("\(platform)"),
        ]
        if recall != nil {
            data.append("by", .string(message.sender.text))
            return data
        }
        data.append("fromUserId", .string(message.sender.text))
        data.append("sentTime", .integer(message.sentTime.rawValue))
        data.append("objectName", .string(message.body.objectName))
        if withContent { data.append("content", .string(String(decoding: message.body.content, as: UTF8.self))) }
        return data
    }
}

extension JSONObject {
    fileprivate mutating func append(_ place: EventPlace) {
        append("conversationType", .integer(Int64(place.kind.rawValue)))
        append("targetId", .string(place.id))
        if let channel = place.channel { append("busChannel", .string(channel.text)) }
    }
}
