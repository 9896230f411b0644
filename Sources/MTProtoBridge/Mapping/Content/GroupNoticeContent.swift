internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine

/// What a notice in a group tells of it: `RC:GrpNtf`, with the numbers of its people beside their identifiers.
struct GroupNoticeContent: Hashable, Sendable {
    let operation: Operation
    let by: UserID
    /// Whom it happened to.
    var users: [User] = []
    var title = ""
    /// Set where they came by themselves: by somebody's invite, or let in.
    var way: Way?
    /// The group's new picture; empty where it has none any more.
    var portraitURI = ""

    /// The vendor's names.
    enum Operation: String, Sendable {
        case create = "Create"
        case add = "Add"
        case quit = "Quit"
        case kicked = "Kicked"
        case rename = "Rename"
        /// Ours: the vendor tells of none.
        case portrait = "Portrait"
    }

    /// How somebody came in.
    enum Way: Hashable, Sendable {
        case invited(by: AccountNumber)
        case letIn
    }

    struct User: Hashable, Sendable {
        let id: UserID
        let account: AccountNumber
    }

    /// Somebody comes in by an invite, or is let in by who may.
    static func joining(_ user: UserID, _ account: AccountNumber, by inviter: AccountNumber?) -> Self {
        GroupNoticeContent(
            operation: .add,
            by: user,
            users: [User(id: user, account: account)],
            way: inviter.map { .invited(by: $0) } ?? .letIn
        )
    }

    private static let objectName = "RC:GrpNtf"
    /// People whom one notice names.
    private static let peopleCountMax = 100

    /// The notice, said by who did it.
    var notice: GroupNotice {
        GroupNotice(
            from: by,
            body: MessageBody(objectName: Self.objectName, content: json.bytes),
            flags: [.inHistory, .updatesLast],
            includesSender: true,
            push: nil
        )
    }

    private var json: JSONValue {
        let data: JSONValue = [
            "operatorNickname": .string(by.text),
            "targetGroupName": .string(title),
            "targetUserIds": .array(users.map { .string($0.id.text) }),
            "targetUserDisplayNames": .array(users.map { .string($0.id.text) }),
        ]
        var more: [JSONValue.Member] = []
        if operation == .portrait { more.append(.init(name: "portraitUri", value: .string(portraitURI))) }
        switch way {
        case .invited(let account): more.append(.init(name: "inviter", value: .integer(account.id)))
        case .letIn: more.append(.init(name: "inviter", value: .integer(0)))
        case nil: break
        }
        let notice: JSONValue = [
            "operatorUserId": .string(by.text),
            "operation": .string(operation.rawValue),
            // The vendor's clients read it as a text of its own.
            "data": .string(String(decoding: data.bytes, as: UTF8.self)),
            "message": .string(text),
            "accounts": .array(users.map { .integer($0.account.id) }),
        ]
        guard case .object(let members) = notice else { return notice }
        return .object(members + more)
    }

    private var text: String {
        switch operation {
        case .create: "\(by.text) created the group \(title)"
        case .add where way != nil: "\(names) joined"
        case .add: "\(by.text) added \(names)"
        case .quit: "\(names) left"
        case .kicked: "\(by.text) removed \(names)"
        case .portrait: "\(by.text) changed the picture"
        case .rename: "\(by.text) renamed the group to \(title)"
        }
    }

    private var names: String { users.map(\.id.text).joined(separator: ", ") }
}

extension GroupNoticeContent {
    /// Who came or went, as far as a notice names them by number.
    static func people(in body: MessageBody) -> [AccountNumber] {
        guard body.objectName == objectName else { return [] }
        let numbers = JSONValue(parsing: body.content)?["accounts"]?.array?.compactMap(\.integer) ?? []
        return numbers.prefix(peopleCountMax).compactMap { AccountNumber(id: $0) }
    }

    /// What a message that is a notice is shown as; `nil` for what people say.
    static func action(of body: MessageBody, for viewer: Viewer, at time: Timestamp) -> TL.MessageAction? {
        switch body.objectName {
        case "RC:InfoNtf" where PinNotice.pinned(in: body) != nil: .messageActionPinMessage
        case objectName: action(of: JSONValue(parsing: body.content) ?? .null, body, for: viewer, at: time)
        case "RC:InfoNtf", "RC:ContactNtf", "RC:ProfileNtf", "RC:CmdNtf": custom(body)
        default: nil
        }
    }

    private static func action(
        of json: JSONValue,
        _ body: MessageBody,
        for viewer: Viewer,
        at time: Timestamp
    ) -> TL.MessageAction {
        let data = json["data"]?.string.flatMap { JSONValue(parsing: Array($0.utf8)) } ?? json["data"] ?? .null
        let title = data["targetGroupName"]?.string ?? ""
        // Apps name people by identifiers alone: then the words are shown.
        let accounts = json["accounts"]?.array?.compactMap(\.integer) ?? []
        switch json["operation"]?.string.flatMap(Operation.init) {
        case .create: return .messageActionChannelCreate(.init(title: title))
        case .portrait:
            let photo = viewer.photo(json["portraitUri"]?.string ?? "", date: time.seconds)
            guard case .photo = photo else { return .messageActionChatDeletePhoto }
            return .messageActionChatEditPhoto(.init(photo: photo))
        case .rename where !title.isEmpty: return .messageActionChatEditTitle(.init(title: title))
        case .add where !accounts.isEmpty:
            guard let inviter = json["inviter"]?.integer else {
                return .messageActionChatAddUser(.init(users: accounts))
            }
            return inviter == 0
                ? .messageActionChatJoinedByRequest : .messageActionChatJoinedByLink(.init(inviterID: inviter))
        case .quit, .kicked:
            guard let first = accounts.first else { return custom(body) }
            return .messageActionChatDeleteUser(.init(userID: first))
        case .add, .rename, nil: return custom(body)
        }
    }

    private static func custom(_ body: MessageBody) -> TL.MessageAction {
        .messageActionCustomAction(.init(message: ContentDigest.text(of: body)))
    }
}
