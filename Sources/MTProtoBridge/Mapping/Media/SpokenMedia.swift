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
        /// The size is what the client said of it.
        case video(ImageSize?, seconds: Int32)
        case music(Music)
    }

    /// What a client said of a piece of music.
    struct Music: Hashable, Sendable {
        var seconds: Int32
        var title = ""
        var performer = ""

        /// The longest title and name, in letters.
        static let lettersMax = 255
    }

    /// The longest name of a file, in letters.
    static let fileNameLettersMax = 255
    /// The longest caption, in UTF-16 code units.
    static let captionUnitsMax = 1_024

    var kind: Kind
    var address: ObjectAddress
    /// Where clients reach the public port, such as `https://im.example.com`.
    var host: String
    /// Zero where nobody said it.
    var byteCount: Int64
    var mimeType: String
    /// What is said beside it, and which message it answers.
    var caption = SpokenText(text: "")
    /// Shared by the files of an album.
    var album: Int64?

    init(_ kind: Kind, _ address: ObjectAddress, at host: String, byteCount: Int64, mimeType: String) {
        self.kind = kind
        self.address = address
        self.host = host
        self.byteCount = byteCount
        self.mimeType = mimeType
    }
}

// MARK: From a content

extension SpokenMedia {
    /// `nil` for other contents, for files of other tenants, and for those that lie elsewhere.
    init?(of body: MessageBody, in tenant: TenantNumber? = nil) {
        guard let urlName = Self.urlName(of: body.objectName), let json = JSONValue(parsing: body.content),
            let url = json[urlName]?.string, var address = ObjectAddress(url: url),
            let hostEnd = url.firstRange(of: ObjectAddress.prefix)
        else { return nil }
        if let tenant, address.key.tenant != tenant { return nil }
        if address.fileName.isEmpty, let name = json["name"]?.string {
            address = address.named(String(name.prefix(Self.fileNameLettersMax)))
        }
        let kind = Self.kind(body.objectName, json, address)
        self.init(
            kind,
            address,
            at: String(url[..<hostEnd.lowerBound]),
            byteCount: max(0, (json["size"] ?? json["gifDataSize"])?.wholeNumber ?? address.byteCount),
            mimeType: json["mimeType"]?.string ?? Self.mimeType(of: kind, address)
        )
        caption = SpokenText(captionIn: json)
        album = json["album"]?.string.flatMap { Int64($0) }
    }

    /// The member of a content that holds the file's address; `nil` for contents that are no files.
    static func urlName(of objectName: String) -> String? {
        switch objectName {
        case "RC:ImgMsg": "imageUri"
        case "RC:FileMsg": "fileUrl"
        case "RC:HQVCMsg", "RC:GIFMsg": "remoteUrl"
        case "RC:SightMsg": "sightUrl"
        default: nil
        }
    }

    /// A picture of unknown size is shown as a file.
    private static func kind(_ objectName: String, _ json: JSONValue, _ address: ObjectAddress) -> Kind {
        let seconds = Int32(clamping: max(0, json["duration"]?.wholeNumber ?? 0))
        let sides = ["width", "height"].compactMap { json[$0]?.wholeNumber }.compactMap { Int(exactly: $0) }
        let size =
            (sides.count == 2 ? ImageSize(width: sides[0], height: sides[1]) : nil) ?? address.imageSize
        switch objectName {
        case "RC:ImgMsg": return size.map { .photo($0) } ?? .document
        case "RC:HQVCMsg": return .voice(seconds: seconds)
        case "RC:SightMsg": return .video(size, seconds: seconds)
        default:
            guard json["duration"] != nil else { return .document }
            let texts = ["title", "performer"].map { String((json[$0]?.string ?? "").prefix(Music.lettersMax)) }
            return .music(Music(seconds: seconds, title: texts[0], performer: texts[1]))
        }
    }

    private static func mimeType(of kind: Kind, _ address: ObjectAddress) -> String {
        let known = MediaType(fileName: address.fileName)
        if known != .unknown { return known.name }
        return switch kind {
        case .photo: "image/jpeg"
        case .voice: "audio/aac"
        case .video: "video/mp4"
        case .music: "audio/mpeg"
        case .document: known.name
        }
    }
}

extension JSONValue {
    /// A number, also where it was written as a text or with a fraction, as the vendor's libraries do.
    fileprivate var wholeNumber: Int64? {
        switch self {
        case .integer(let value): value
        case .number(let value): Int64(exactly: value.rounded())
        case .string(let text): Int64(text)
        case .null, .bool, .array, .object: nil
        }
    }
}
