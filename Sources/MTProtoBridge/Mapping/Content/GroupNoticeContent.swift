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

    /// The vendor's names.
    enum Operation: String, Sendable {
        case create = "Create"
        case add = "Add"
        case quit = "Quit"
        case kicked = "Kicked"
        case rename = "Rename"
    }

    struct User: Hashable, Sendable {
        let id: UserID
        let account: AccountNumber
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
        return [
            "operatorUserId": .string(by.text),
            "operation": .string(operation.rawValue),
            // The vendor's clients read it as a text of its own.
            "data": .string(String(decoding: data.bytes, as: UTF8.self)),
            "message": .string(text),
            "accounts": .array(users.map { .integer($0.account.id) }),
        ]
    }

    private var text: String {
        switch operation {
        case .create: "\(by.text) created the group \(title)"
        case .add: "\(by.text) added \(names)"
        case .quit: "\(names) left"
        case .kicked: "\(by.text) removed \(names)"
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
    static func action(of body: MessageBody, by sender: AccountNumber) -> TL.MessageAction? {
        switch body.objectName {
        case "RC:InfoNtf" where PinNotice.pinned(in: body) != nil: .messageActionPinMessage
        case objectName: action(of: JSONValue(parsing: body.content) ?? .null, body, by: sender)
        case "RC:InfoNtf", "RC:ContactNtf", "RC:ProfileNtf", "RC:CmdNtf": custom(body)
        default: nil
        }
    }

    private static func action(of json: JSONValue, _ body: MessageBody, by sender: AccountNumber) -> TL.MessageAction {
        let data = json["data"]?.string.flatMap { JSONValue(parsing: Array($0.utf8)) } ?? json["data"] ?? .null
        let title = data["targetGroupName"]?.string ?? ""
        // Apps name people by identifiers alone: then the words are shown.
        let accounts = json["accounts"]?.array?.compactMap(\.integer) ?? []
        switch json["operation"]?.string.flatMap(Operation.init) {
        case .create: return .messageActionChannelCreate(.init(title: title))
        case .rename where !title.isEmpty: return .messageActionChatEditTitle(.init(title: title))
        case .add where !accounts.isEmpty: return .messageActionChatAddUser(.init(users: accounts))
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
