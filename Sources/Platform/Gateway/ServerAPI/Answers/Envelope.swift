internal import PlatformCore

/// How answers are wrapped; the vendor's newer routes do it in their own way, and ours for operators in a third.
enum Envelope: Sendable {
    case v1
    case v2
    /// The fields as they are; what went wrong as a name and a sentence.
    case admin

    init(path: String) {
        self = path.hasPrefix("/v2/") ? .v2 : path.hasPrefix("/admin/") ? .admin : .v1
    }

    /// The body of a success.
    func bytes(of answer: APIAnswer) -> [UInt8] {
        var object = JSONObject()
        if let successCode { object.append("code", .integer(Int64(successCode.rawValue))) }
        for member in answer.fields.members { object.append(member.key, member.value) }
        return Self.written(object)
    }

    /// The body of a refusal; `path` is what was asked for, without its query.
    func bytes(of error: ServerAPIError, path: String) -> [UInt8] {
        var object = JSONObject()
        if case .admin = self {
            object.append("error", .string(error.code.name))
            object.append("text", .string(error.message))
            return Self.written(object)
        }
        object.append("code", .integer(Int64(error.code.rawValue)))
        object.append(messageKey, .string(error.message))
        object.append("url", .string(String(path.prefix(Self.pathCountMax))))
        return Self.written(object)
    }

    private static let pathCountMax = 256

    private var successCode: ServerAPICode? {
        switch self {
        case .v1: .success
        case .v2: .successV2
        case .admin: nil
        }
    }

    private var messageKey: String {
        switch self {
        case .v1: "errorMessage"
        case .v2: "msg"
        case .admin: "text"
        }
    }

    private static func written(_ object: JSONObject) -> [UInt8] {
        var writer = JSONWriter()
        writer.write(object)
        return writer.bytes
    }
}
