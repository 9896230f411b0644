internal import PlatformCore

/// A few words for contents that clients of the bridge have no form for.
enum ContentDigest {
    /// The longest digest, in letters.
    private static let lettersMax = 200

    static func text(of body: MessageBody) -> String {
        let json = JSONValue(parsing: body.content)
        switch body.objectName {
        case "RC:ImgMsg": return lying("[Image]", json?["imageUri"]?.string)
        case "RC:GIFMsg": return lying("[Image]", json?["remoteUrl"]?.string)
        case "RC:VcMsg": return "[Voice message]"
        case "RC:HQVCMsg": return lying("[Voice message]", json?["remoteUrl"]?.string)
        case "RC:SightMsg": return lying("[Video]", json?["sightUrl"]?.string)
        case "RC:FileMsg": return lying(named("[File]", json?["name"]?.string), json?["fileUrl"]?.string)
        case "RC:LBSMsg": return named("[Location]", json?["poi"]?.string)
        case "RC:ImgTextMsg": return named("[Link]", json?["title"]?.string)
        case "RC:CombineMsg", "RC:CombineV2Msg": return "[Chat history]"
        case "RC:CardMsg": return named("[Contact]", json?["name"]?.string)
        case "RC:InfoNtf", "RC:ContactNtf", "RC:GrpNtf", "RC:CmdNtf", "RC:ProfileNtf":
            return json?["message"]?.string ?? json?["operation"]?.string ?? "[Notice]"
        default: return unknown(body)
        }
    }

    /// A file that lies elsewhere, with its address: clients cannot fetch it from here.
    private static func lying(_ kind: String, _ url: String?) -> String {
        guard let url, url.hasPrefix("https://") || url.hasPrefix("http://"), url.utf8.count <= urlBytesMax else {
            return kind
        }
        return kind + " " + url
    }

    /// The longest address that is shown.
    private static let urlBytesMax = 1_024

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
