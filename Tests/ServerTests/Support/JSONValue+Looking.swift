import PlatformGateway

/// Looks into answers in tests, where what is missing shows as `nil`.
extension JSONValue {
    subscript(key: String) -> JSONValue? {
        if case .object(let object) = self { object[key] } else { nil }
    }

    var text: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// A number, also one of 64 bits that the Link's JSON writes as text.
    var number: Int64? {
        switch self {
        case .integer(let number): number
        case .string(let text): Int64(text)
        case .null, .bool, .decimal, .array, .object: nil
        }
    }

    var list: [JSONValue] {
        if case .array(let values) = self { values } else { [] }
    }

    /// As it goes over the wire.
    var bytes: [UInt8] {
        var writer = JSONWriter()
        writer.write(self)
        return writer.bytes
    }
}
