internal import PlatformCore

/// A few words for contents that clients of the bridge have no form for.
enum ContentDigest {
    /// The longest digest, in letters.
    private static let lettersMax = 200

    static func text(of body: MessageBody) -> String {
        let json = JSONValue(parsing: body.content)
        switch body.objectName {
        case "RC:ImgMsg", "RC:GIFMsg": return "[Image]"
        case "RC:VcMsg", "RC:HQVCMsg": return "[Voice message]"
        case "RC:SightMsg": return "[Video]"
        case "RC:FileMsg": return named("[File]", json?["name"]?.string)
        case "RC:LBSMsg": return named("[Location]", json?["poi"]?.string)
        case "RC:ImgTextMsg": return named("[Link]", json?["title"]?.string)
        case "RC:CombineMsg", "RC:CombineV2Msg": return "[Chat history]"
        case "RC:CardMsg": return named("[Contact]", json?["name"]?.string)
        case "RC:InfoNtf", "RC:ContactNtf", "RC:GrpNtf", "RC:CmdNtf", "RC:ProfileNtf":
            return json?["message"]?.string ?? json?["operation"]?.string ?? "[Notice]"
        default: return unknown(body)
        }
    }

    private static func named(_ kind: String, _ name: String?) -> String {
        guard let name, !name.isEmpty else { return kind }
        return "\(kind) \(name.prefix(lettersMax))"
    }

    /// The texts that people read in it, or else its type.
    private static func unknown(_ body: MessageBody) -> String {
        let texts = ReadableText.texts(of: body).prefix(4).map { text in
            String(decoding: text.decoded(in: body.content), as: UTF8.self)
        }
        let joined = String(texts.joined(separator: " ").prefix(lettersMax))
        return joined.isEmpty ? "[\(body.objectName)]" : joined
    }
}
