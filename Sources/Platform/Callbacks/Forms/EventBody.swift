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

    /// `nil` for an event that the route is not for.
    init?(_ event: Event, for route: CallbackRoute) {
        switch event.content {
        case .message(let message):
            guard route.kinds.contains(.message), let form = Self.form(of: message, at: event.time, for: route) else {
                return nil
            }
            self.init(form)
        case .user(let fact, let user):
            guard route.kinds.contains(.deactivation), fact == .deactivated || fact == .reactivated else { return nil }
            self.init(json: Self.report(fact, user, event.lsn))
        case .read, .group, .record, .loginCode: return nil
        }
    }

    /// What a route wants to read of the log.
    static func names(for route: CallbackRoute) -> Set<EventName> {
        var names: Set<EventName> = []
        if route.kinds.contains(.message) {
            names.formUnion([.messageCreated, .messageEdited, .messageRecalled, .messageExpanded])
        }
        if route.kinds.contains(.deactivation) { names.formUnion([.userDeactivated, .userReactivated]) }
        return names
    }

    private static func form(of event: MessageEvent, at time: Timestamp, for route: CallbackRoute) -> FormBody? {
        let message = event.view.message
        // Nobody was shown what a blacklist kept from its receiver.
        if message.audience == .senderSide || message.audience == .users([]) { return nil }
        // A user's copy of what was said to all was said once, to all.
        if message.broadcast != nil { return nil }
        guard let said = event.said else { return nil }
        let isFromServer = event.platform == .server
        guard route.concerns(event.place.kind, objectName: said.objectName, isFromServer: isFromServer) else {
            return nil
        }
        var form = FormBody(reservingBytes: 512 + said.content.count * 3 / 2)
        form.add("fromUserId", event.by.text)
        form.add("toUserId", event.place.id)
        form.add("objectName", said.objectName)
        form.add("content", said.content)
        form.add("channelType", event.place.kind.channelType)
        form.add("msgTimestamp", String(time.rawValue))
        form.add("msgUID", event.uid.description)
        if event.change != nil { form.add("originalMsgUID", event.view.uid.description) }
        form.add("sensitiveType", message.flags.contains(.wordsReplaced) ? "2" : "0")
        form.add("source", event.platform.sourceName)
        if !event.directedTo.isEmpty {
            var writer = JSONWriter()
            writer.write(.array(event.directedTo.map { .string($0.text) }))
            form.add("groupUserIds", writer.bytes)
        }
        return form
    }

    private static func report(_ fact: CommitUserFact, _ user: UserID, _ lsn: LSN) -> [UInt8] {
        var writer = JSONWriter()
        let report: JSONObject = [
            "operateId": .string(String(lsn.rawValue)),
            "type": .string(fact == .deactivated ? "deactivate" : "reactivate"),
            "result": .array([.object(["userId": .string(user.text), "code": .integer(200)])]),
        ]
        writer.write(report)
        return writer.bytes
    }
}

extension MessageEvent {
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
            var writer = JSONWriter()
            let command: JSONObject = ["mid": .string(view.uid.description), "put": .object(values)]
            writer.write(command)
            return MessageBody(objectName: "RC:MsgExMsg", content: writer.bytes)
        case .recall:
            guard case .recalled(_, _, let isAdmin, let removesNotice) = view.message.state else { return nil }
            var writer = JSONWriter()
            let command: JSONObject = [
                "messageUId": .string(view.uid.description),
                "sentTime": .integer(view.message.sentTime.rawValue),
                "conversationType": .integer(Int64(place.kind.rawValue)),
                "targetId": .string(place.id),
                "isAdmin": .bool(isAdmin),
                "isDelete": .bool(removesNotice),
            ]
            writer.write(command)
            return MessageBody(objectName: "RC:RcCmd", content: writer.bytes)
        }
    }

    /// Names what is told of: the message, or its change.
    var uid: MessageUID {
        guard let change else { return view.uid }
        return MessageUID(sentTime: change.time, conversation: view.uid.conversation, counter: change.counter)
    }
}
