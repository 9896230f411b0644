internal import PlatformCore
internal import PlatformEngine

extension Parameters {
    /// The fields of a profile; none where it was not given.
    func profile(_ name: String, as kind: ProfileKind) throws(ServerAPIError) -> ProfileChange {
        guard let object = try optional(name)?.object() else { return ProfileChange() }
        return try ProfileChange(object, as: kind, in: name)
    }

    /// A profile of a user, in its two parts.
    var userProfile: UserProfileChange {
        get throws(ServerAPIError) {
            try UserProfileChange(
                optional("userProfile")?.object(),
                extra: optional("userExtProfile")?.object()
            )
        }
    }
}

/// A part of a hosted list, as the caller names it.
struct ListWindow {
    let after: PageMark?
    let limit: Int
    let isNewestFirst: Bool

    init(_ parameters: Parameters) throws(ServerAPIError) {
        after = try parameters.optionalText("pageToken", max: .bytes(MarkToken.bytesMax)).map(Self.mark)
        limit = Int(try parameters.integer("size", in: 1...100, default: 50))
        isNewestFirst = try parameters.integer("order", in: 0...1, default: 1) == 1
    }

    static func token(_ mark: PageMark?) -> JSONValue {
        .string(mark.map(MarkToken.text) ?? "")
    }

    private static func mark(_ token: String) throws(ServerAPIError) -> PageMark {
        guard let mark = MarkToken.read(token) else {
            throw ServerAPIError(.parameterInvalid, "pageToken must be one of an earlier answer.")
        }
        return mark
    }
}
