internal import PlatformCore
internal import PlatformEngine

extension ProfileChange {
    /// The fields of a JSON object; `null` takes a field away.
    init(_ object: JSONObject, as kind: ProfileKind, in name: String) throws(ServerAPIError) {
        guard object.members.count <= kind.countMax * 2 else {
            throw ServerAPIError(.parameterTooLong, "\(name) has more than \(kind.countMax) fields.")
        }
        var values: [String: String?] = [:]
        for member in object.members {
            try Self.check(member.key, as: kind, in: name)
            let parameter = Parameter(name: "\(name).\(member.key)", value: member.value)
            values[member.key] = .some(try Self.stored(parameter, as: kind))
        }
        self.init(values)
    }

    private static func check(_ key: String, as kind: ProfileKind, in name: String) throws(ServerAPIError) {
        guard key.utf8.count <= ProfileKind.nameBytesMax else {
            throw ServerAPIError(
                .parameterTooLong,
                "A name in \(name) is longer than \(ProfileKind.nameBytesMax) bytes."
            )
        }
        guard !key.isEmpty, key.utf8.allSatisfy(isNameByte) else {
            throw ServerAPIError(.parameterInvalid, "Names in \(name) may hold letters, digits and _ - . only.")
        }
        guard key.hasPrefix(kind.namePrefix) else {
            throw ServerAPIError(.parameterInvalid, "Names in \(name) must begin with \(kind.namePrefix).")
        }
    }

    /// The JSON of a value as it is kept; `nil` for `null`.
    private static func stored(_ parameter: Parameter, as kind: ProfileKind) throws(ServerAPIError) -> String? {
        if case .null = parameter.value { return nil }
        if kind == .permissions { return String(try parameter.integer(in: 0...99)) }
        switch parameter.value {
        case .null: return nil
        case .bool, .integer, .decimal: break
        case .string: _ = try parameter.text(max: .characters(kind.textCountMax))
        case .array, .object: throw parameter.wrongType("a text, a number or a boolean")
        }
        var writer = JSONWriter()
        writer.write(parameter.value)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."): true
        default: false
        }
    }
}

extension UserProfileChange {
    /// Name and portrait are the user's own, whichever way they are set.
    init(_ profile: JSONObject?, extra: JSONObject?) throws(ServerAPIError) {
        self.init()
        if let profile {
            var rest = JSONObject()
            for member in profile.members {
                let parameter = Parameter(name: "userProfile.\(member.key)", value: member.value)
                switch member.key {
                case "name": name = try parameter.profileText(max: .bytes(Limits.nameBytesMax))
                case "portraitUri": portraitURI = try parameter.profileText(max: .bytes(Limits.portraitURIBytesMax))
                default: rest.append(member.key, member.value)
                }
            }
            fields = try ProfileChange(rest, as: .user, in: "userProfile")
        }
        if let extra { self.extra = try ProfileChange(extra, as: .userExtra, in: "userExtProfile") }
    }
}

extension Parameter {
    /// A text that `null` empties.
    fileprivate func profileText(max limit: TextLimit) throws(ServerAPIError) -> String {
        if case .null = value { return "" }
        return try text(max: limit)
    }
}

extension ProfileView {
    /// What is kept of the user as one JSON object.
    var profileJSON: String {
        var object = JSONObject()
        if !user.name.isEmpty { object.append("name", .string(user.name)) }
        if !user.portraitURI.isEmpty { object.append("portraitUri", .string(user.portraitURI)) }
        for field in profile.fields.sorted { object.append(field.name, .decimal(field.value)) }
        var writer = JSONWriter()
        writer.write(object)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
