/// Finds in a message's content what people read: the texts that words are looked for in.
///
/// Built-in types have theirs in known members of a JSON object; thumbnails and addresses are none. Of types
/// that apps make up every text counts, and the whole content where it is no JSON.
package enum ReadableText {
    /// Where the texts lie, in order.
    package static func texts(of body: MessageBody) -> [JSONText] {
        let content = body.content
        let members = members(of: body.objectName)
        if members?.isEmpty ?? false { return [] }
        guard let first = content.first(where: { $0 > 0x20 }), "{[\"".utf8.contains(first) else {
            return [JSONText(range: 0..<content.count, form: .plain)]
        }
        var walk = JSONTextWalk()
        var texts: [JSONText] = []
        while let (name, text) = walk.next(in: content) {
            if let members, !members.contains(name ?? "") { continue }
            texts.append(text)
        }
        return texts
    }

    /// The members of a type's object that are read; `nil` for all.
    private static func members(of objectName: String) -> [String]? {
        switch objectName {
        case "RC:TxtMsg", "RC:ReferenceMsg", "RC:StreamMsg": ["content"]
        case "RC:ImgTextMsg": ["title", "content"]
        case "RC:InfoNtf", "RC:ContactNtf": ["message"]
        case "RC:ImgMsg", "RC:FileMsg", "RC:HQVCMsg", "RC:SightMsg": ["caption"]
        default: objectName.hasPrefix("RC:") ? [] : nil
        }
    }
}
