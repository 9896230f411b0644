/// What kind of file something is, in the words of HTTP and as the ending of its name.
package struct MediaType: Hashable, Sendable {
    /// Such as `image/png`.
    package let name: String
    /// Without the dot; empty where it is not known.
    package let ending: String

    /// Whether browsers show or play it and run nothing that is in it.
    package var isHarmless: Bool {
        ["image/", "audio/", "video/"].contains { name.hasPrefix($0) } && name != "image/svg+xml"
    }

    package static let unknown = MediaType(name: "application/octet-stream", ending: "")

    private static let known: [MediaType] = [
        ("image/jpeg", "jpg"), ("image/png", "png"), ("image/gif", "gif"), ("image/webp", "webp"),
        ("audio/ogg", "ogg"), ("audio/mpeg", "mp3"), ("audio/aac", "aac"), ("audio/amr", "amr"), ("audio/wav", "wav"),
        ("audio/mp4", "m4a"), ("video/mp4", "mp4"), ("video/quicktime", "mov"), ("video/webm", "webm"),
        ("application/pdf", "pdf"), ("application/zip", "zip"), ("application/json", "json"), ("text/plain", "txt"),
        ("text/csv", "csv"), ("application/msword", "doc"), ("application/vnd.ms-excel", "xls"),
        ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
        ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
        ("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ].map { MediaType(name: $0.0, ending: $0.1) }

    /// Other endings of the same.
    private static let otherEndings = ["jpeg": "jpg", "oga": "ogg", "opus": "ogg"]

    /// What a file of a name is taken for.
    package init(fileName: String) {
        let ending = fileName.split(separator: ".").dropFirst().last.map { $0.lowercased() } ?? ""
        let usual = Self.otherEndings[ending] ?? ending
        self = Self.known.first { $0.ending == usual } ?? .unknown
    }

    /// Reads a name; one that is not known has no ending.
    package init(name: String) {
        let plain = name.prefix { $0 != ";" }.lowercased()
        self = Self.known.first { $0.name == plain } ?? MediaType(name: plain, ending: "")
    }

    private init(name: String, ending: String) {
        self.name = name
        self.ending = ending
    }
}
