internal import MTProtoTL
internal import PlatformCore

/// Captions: what is said beside a file, in members of the file's content.
extension SpokenText {
    /// Reads a file's content.
    init(captionIn json: JSONValue) {
        let text = json["caption"]?.string ?? ""
        self.init(text: text, entities: Self.entities(in: json, of: text))
        reference = json["referMsgUid"]?.string.flatMap { MessageUID($0) }
    }

    /// What a client says beside a file; it may be nothing.
    init(caption text: String, _ entities: [TL.MessageEntity], _ viewer: Viewer) throws(RPCError) {
        guard text.contains(where: { !$0.isWhitespace }) else {
            self.init(text: "")
            return
        }
        guard text.utf16.count <= SpokenMedia.captionUnitsMax else { throw .captionTooLong }
        try self.init(text, entities, viewer)
    }

    var captionMembers: [JSONValue.Member] {
        var members: [JSONValue.Member] = []
        if !text.isEmpty { members.append(.init(name: "caption", value: .string(text))) }
        if !entities.isEmpty { members.append(.init(name: "entities", value: .array(entities.map(\.json)))) }
        return members
    }

    /// A file's content with this beside it instead; `nil` for contents that are no files.
    func body(captioning body: MessageBody) -> MessageBody? {
        guard SpokenMedia.urlName(of: body.objectName) != nil,
            case .object(let known)? = JSONValue(parsing: body.content)
        else { return nil }
        let kept = known.filter { $0.name != "caption" && $0.name != "entities" }
        return MessageBody(objectName: body.objectName, content: JSONValue.object(kept + captionMembers).bytes)
    }
}
