internal import PlatformCore
internal import Tenants

/// A file that a message is, whichever door it came through: the vendor's contents with an address of ours.
///
/// Members that the vendor does not know (`width`, `height`, `caption`, …) stand beside its own.
struct SpokenMedia: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case photo(ImageSize)
        case document
        case voice(seconds: Int32)
    }

    /// The longest name of a file, in letters.
    static let fileNameLettersMax = 255

    var kind: Kind
    var address: ObjectAddress
    /// Zero where nobody said it.
    var byteCount: Int64
    var mimeType: String
    /// What is said beside it.
    var caption: String

    /// `nil` for other contents, for files of other tenants, and for those that lie elsewhere.
    init?(of body: MessageBody, in tenant: TenantNumber? = nil) {
        guard let urlName = Self.urlName(of: body.objectName), let json = JSONValue(parsing: body.content),
            let url = json[urlName]?.string, var address = ObjectAddress(url: url)
        else { return nil }
        if let tenant, address.key.tenant != tenant { return nil }
        if address.fileName.isEmpty, let name = json["name"]?.string {
            address = ObjectAddress(address.key, fileName: String(name.prefix(Self.fileNameLettersMax)))
        }
        self.address = address
        kind = Self.kind(body.objectName, json)
        byteCount = max(0, json["size"]?.integer ?? 0)
        mimeType = json["mimeType"]?.string ?? Self.mimeType(of: kind, address)
        caption = json["caption"]?.string ?? ""
    }

    init(_ kind: Kind, _ address: ObjectAddress, byteCount: Int64, mimeType: String, caption: String) {
        self.kind = kind
        self.address = address
        self.byteCount = byteCount
        self.mimeType = mimeType
        self.caption = caption
    }

    private static func urlName(of objectName: String) -> String? {
        switch objectName {
        case "RC:ImgMsg": "imageUri"
        case "RC:FileMsg": "fileUrl"
        case "RC:HQVCMsg": "remoteUrl"
        default: nil
        }
    }

    /// A picture of unknown size is shown as a file.
    private static func kind(_ objectName: String, _ json: JSONValue) -> Kind {
        switch objectName {
        case "RC:ImgMsg":
            let sides = ["width", "height"].compactMap { json[$0]?.integer }.compactMap { Int(exactly: $0) }
            guard sides.count == 2, let size = ImageSize(width: sides[0], height: sides[1]) else { return .document }
            return .photo(size)
        case "RC:HQVCMsg": return .voice(seconds: Int32(clamping: max(0, json["duration"]?.integer ?? 0)))
        default: return .document
        }
    }

    private static func mimeType(of kind: Kind, _ address: ObjectAddress) -> String {
        let known = MediaType(fileName: address.fileName)
        if known != .unknown { return known.name }
        return switch kind {
        case .photo: "image/jpeg"
        case .voice: "audio/aac"
        case .document: known.name
        }
    }
}

extension SpokenMedia {
    /// The content that says it; `host` is where clients reach the public port, such as `https://im.example.com`.
    func body(at host: String) -> MessageBody {
        var members: [JSONValue.Member] = []
        func add(_ name: String, _ value: JSONValue) { members.append(.init(name: name, value: value)) }
        let url = JSONValue.string(host + address.path)
        let objectName: String
        switch kind {
        case .photo(let size):
            objectName = "RC:ImgMsg"
            add("content", "")
            add("imageUri", url)
            add("width", .integer(Int64(size.width)))
            add("height", .integer(Int64(size.height)))
            add("name", .string(address.fileName))
        case .document:
            objectName = "RC:FileMsg"
            add("name", .string(address.fileName))
            add("type", .string(MediaType(fileName: address.fileName).ending))
            add("fileUrl", url)
        case .voice(let seconds):
            objectName = "RC:HQVCMsg"
            add("localPath", "")
            add("remoteUrl", url)
            add("duration", .integer(Int64(seconds)))
        }
        add("size", .integer(byteCount))
        add("mimeType", .string(mimeType))
        if !caption.isEmpty { add("caption", .string(caption)) }
        return MessageBody(objectName: objectName, content: JSONValue.object(members).bytes)
    }
}
