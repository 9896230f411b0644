internal import PlatformCore
internal import PlatformEngine
internal import PlatformGateway
internal import Tenants

/// What a route is told of an event.
struct EventBody: Equatable {
    let contentType: String
    let bytes: [UInt8]

    init(_ form: FormBody) {
        (contentType, bytes) = (FormBody.contentType, form.bytes)
    }

    init(json: [UInt8]) {
        (contentType, bytes) = ("application/json", json)
    }

    /// How many events one call tells of at most, where the form is a list.
    static let listCountMax = 100

    /// What a route is told next of the events of a page, and of how many of them; no body where it is not for them.
    static func next(of events: ArraySlice<Event>, for route: CallbackRoute) -> (body: EventBody?, count: Int) {
        guard let first = events.first else { return (nil, 0) }
        guard case .chatroom(let event) = first.content else { return (EventBody(first, for: route), 1) }
        let kind = event.kind
        let list = events.prefix(Self.listCountMax).prefix {
            if case .chatroom(let event) = $0.content { event.kind == kind } else { false }
        }
        guard route.kinds.contains(kind) else { return (nil, list.count) }
        return (
            EventBody(json: JSONValue.array(list.compactMap { $0.chatroomItem.map { .object($0) } }).bytes), list.count
        )
    }

    /// All that a route is told of some events.
    static func all(of events: [Event], for route: CallbackRoute) -> [EventBody] {
        var (bodies, rest): ([EventBody], ArraySlice<Event>) = ([], events[...])
        while !rest.isEmpty {
            let (body, count) = next(of: rest, for: route)
            if let body { bodies.append(body) }
            rest = rest.dropFirst(count)
        }
        return bodies
    }

    /// `nil` for an event that the route is not for.
    private init?(_ event: Event, for route: CallbackRoute) {
        switch event.content {
        case .message(let message):
            guard route.kinds.contains(.message), let form = Self.form(of: message, at: event.time, for: route) else {
                return nil
            }
            self.init(form)
        case .user(let fact, let user):
            guard route.kinds.contains(.deactivation), fact == .deactivated || fact == .reactivated else { return nil }
            self.init(json: Self.report(fact, user, event.lsn))
        case .chatroomSaid(let said):
            guard route.kinds.contains(.message), let form = FormBody.telling(of: said, for: route) else { return nil }
            self.init(form)
        case .read, .group, .chatroom, .record, .loginCode: return nil
        }
    }

    /// What a route wants to read of the log.
    static func names(for route: CallbackRoute) -> Set<EventName> {
        var names: Set<EventName> = []
        if route.kinds.contains(.message) {
            names.formUnion([.messageCreated, .messageEdited, .messageRecalled, .messageExpanded])
            if route.concerns(.chatroom) { names.formUnion([.chatroomSaid, .chatroomRecalled]) }
        }
        if route.kinds.contains(.chatroomStatus) {
            names.formUnion([.chatroomCreated, .chatroomJoined, .chatroomLeft, .chatroomDestroyed])
        }
        if route.kinds.contains(.chatroomAttributes) {
            names.formUnion([.chatroomAttributeSet, .chatroomAttributeRemoved, .chatroomAttributesCleared])
        }
        if route.kinds.contains(.deactivation) { names.formUnion([.userDeactivated, .userReactivated]) }
        return names
    }

    private static func form(of event: MessageEvent, at time: Timestamp, for route: CallbackRoute) -> FormBody? {
        guard let said = event.told else { return nil }
        let isFromServer = event.platform == .server
        guard route.concerns(event.place.kind, objectName: said.objectName, isFromServer: isFromServer) else {
            return nil
        }
        return form(of: event, said, to: event.place.id, at: time)
    }

    /// The vendor's form of a message, told to an app server.
    static func form(
        of event: MessageEvent,
        _ said: MessageBody,
        to target: String,
        at time: Timestamp
    ) -> FormBody {
        var form = FormBody(reservingBytes: 512 + said.content.count * 3 / 2)
        form.add("fromUserId", event.by.text)
        form.add("toUserId", target)
        form.add("objectName", said.objectName)
        form.add("content", said.content)
        form.add("channelType", event.place.kind.channelType)
        form.add("msgTimestamp", String(time.rawValue))
        form.add("msgUID", event.uid.description)
        if event.change != nil { form.add("originalMsgUID", event.view.uid.description) }
        form.add("sensitiveType", event.view.message.flags.contains(.wordsReplaced) ? "2" : "0")
        form.add("source", event.platform.sourceName)
        if let channel = event.place.channel { form.add("busChannel", channel.text) }
        if !event.directedTo.isEmpty {
            form.add("groupUserIds", JSONValue.array(event.directedTo.map { .string($0.text) }).bytes)
        }
        return form
    }

    private static func report(_ fact: CommitUserFact, _ user: UserID, _ lsn: LSN) -> [UInt8] {
        let report: JSONValue = [
            "operateId": .string(String(lsn.rawValue)),
            "type": .string(fact == .deactivated ? "deactivate" : "reactivate"),
            "result": .array([.object(["userId": .string(user.text), "code": .integer(200)])]),
        ]
        return report.bytes
    }
}

extension MessageEvent {
    /// What clients were told by the event, where anybody but the sender was.
    var told: MessageBody? {
        let message = view.message
        // Nobody was shown what a blacklist kept from its receiver.
        if message.audience == .senderSide || message.audience == .users([]) { return nil }
        // A user's copy of what was said to all was said once, to all.
        if message.broadcast != nil { return nil }
        return said
    }

    /// What clients were told by the event: the message, its new content, or that it was taken back.
    ///
    /// A message that was taken back before it could be told of has no content any more: its recall says so.
    var said: MessageBody? {
        guard let change else { return view.message.body }
        switch change.kind {
        case .edit: return view.message.body
        case .expansion:
            var values = JSONObject()
            for item in view.message.expansion.items { values.append(item.key, .string(item.value)) }
            let command: JSONValue = ["mid": .string(view.uid.description), "put": .object(values)]
            return MessageBody(objectName: "RC:MsgExMsg", content: command.bytes)
        // The vendor has no message for it.
        case .pin: return nil
        // The vendor's calls know of none.
        case .reaction: return nil
        case .recall:
            guard case .recalled(_, _, let isAdmin, let removesNotice) = view.message.state else { return nil }
            return .recalling(view.uid, in: place.kind, place.id, isAdmin: isAdmin, removesNotice: removesNotice)
        }
    }

    /// Names what is told of: the message, or its change.
    var uid: MessageUID {
        guard let change else { return view.uid }
        return MessageUID(sentTime: change.time, conversation: view.uid.conversation, counter: change.counter)
    }
}

extension MessageBody {
    /// How the vendor says that a message was taken back.
    static func recalling(
        _ uid: MessageUID,
        in kind: ConversationKind,
        _ targetID: String,
        isAdmin: Bool,
        removesNotice: Bool
    ) -> MessageBody {
        let command: JSONValue = [
            "messageUId": .string(uid.description),
            "sentTime": .integer(uid.sentTime.rawValue),
            "conversationType": .integer(Int64(kind.rawValue)),
            "targetId": .string(targetID),
            "isAdmin": .bool(isAdmin),
            "isDelete": .bool(removesNotice),
        ]
        return MessageBody(objectName: "RC:RcCmd", content: command.bytes)
    }
}
