internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine

/// What a message says in words, whatever its type: a text and what of it stands out.
struct SpokenText: Hashable, Sendable {
    var text: String
    var entities: [TextEntity] = []
    /// The message that it answers.
    var reference: MessageUID?

    /// The longest text that clients may send, in UTF-16 code units.
    static let unitsMax = 4_096

    /// Reads a text message or an answer; of everything else it says what it is.
    init(of body: MessageBody) {
        switch body.objectName {
        case "RC:TxtMsg":
            guard let json = JSONValue(parsing: body.content), let text = json["content"]?.string else {
                self.init(text: String(decoding: body.content, as: UTF8.self))
                return
            }
            self.init(text: text, entities: Self.entities(in: json, of: text))
        case "RC:ReferenceMsg":
            let json = JSONValue(parsing: body.content) ?? .null
            let text = json["content"]?.string ?? ""
            self.init(text: text, entities: Self.entities(in: json, of: text))
            reference = json["referMsgUid"]?.string.flatMap { MessageUID($0) }
        default: self.init(text: ContentDigest.text(of: body))
        }
    }

    init(text: String, entities: [TextEntity] = []) {
        self.text = text
        self.entities = entities
    }

    static func entities(in json: JSONValue, of text: String) -> [TextEntity] {
        guard let items = json["entities"]?.array else { return [] }
        // Words may have been replaced in the text since: what no longer fits is left out.
        let unitCount = text.utf16.count
        return items.prefix(TextEntity.countMax).compactMap { TextEntity($0) }.filter { $0.fits(in: unitCount) }
    }
}

extension SpokenText {
    /// A text message, or an answer to another message.
    func body(answering message: MessageView? = nil) -> MessageBody {
        var members = [JSONValue.Member(name: "content", value: .string(text))]
        if !entities.isEmpty { members.append(.init(name: "entities", value: .array(entities.map(\.json)))) }
        guard let message, let said = message.message.body else {
            return MessageBody(objectName: "RC:TxtMsg", content: JSONValue.object(members).bytes)
        }
        members += [
            .init(name: "referMsgUserId", value: .string(message.sender.text)),
            .init(name: "referMsg", value: JSONValue(parsing: said.content) ?? .null),
            .init(name: "objName", value: .string(said.objectName)),
            .init(name: "referMsgUid", value: .string(message.uid.description)),
        ]
        return MessageBody(objectName: "RC:ReferenceMsg", content: JSONValue.object(members).bytes)
    }

    /// A content of the same type that says this instead.
    func body(replacing body: MessageBody) -> MessageBody? {
        guard body.objectName == "RC:TxtMsg" || body.objectName == "RC:ReferenceMsg" else { return nil }
        var members: [JSONValue.Member] = []
        if case .object(let known)? = JSONValue(parsing: body.content) {
            members = known.filter { $0.name != "content" && $0.name != "entities" }
        }
        members.insert(.init(name: "content", value: .string(text)), at: 0)
        if !entities.isEmpty { members.append(.init(name: "entities", value: .array(entities.map(\.json)))) }
        return MessageBody(objectName: body.objectName, content: JSONValue.object(members).bytes)
    }
}

extension SpokenText {
    /// What a client says.
    init(_ text: String, _ entities: [TL.MessageEntity], _ viewer: Viewer) throws(RPCError) {
        guard text.contains(where: { !$0.isWhitespace }) else { throw .messageEmpty }
        let unitCount = text.utf16.count
        guard unitCount <= Self.unitsMax else { throw .messageTooLong }
        let kept = entities.prefix(TextEntity.countMax).compactMap { TextEntity($0, viewer: viewer) }
        self.init(text: text, entities: kept.filter { $0.fits(in: unitCount) })
    }

    /// Users whom it mentions by number.
    var mentioned: [AccountNumber] {
        entities.compactMap { entity in
            entity.kind == .mentionName ? Int64(entity.detail).flatMap { AccountNumber(id: $0) } : nil
        }
    }
}
