package import PlatformCore

/// The fields of a form or of a query string, in the order they were sent.
///
/// Decoding follows what the vendor's SDKs really send: values are often not percent-encoded at
/// all, so whatever is not a valid `%XX` is taken as it stands. Only `&` and the first `=` divide.
package struct FormFields: Sendable {
    package struct Field: Hashable, Sendable {
        package let name: String
        /// The decoded text; `nil` if the bytes were not UTF-8.
        package let value: String?
    }

    /// The most fields one form may hold.
    package static let countMax = 16_384

    package private(set) var fields: [Field] = []

    package static let none = FormFields()

    private init() {}

    /// Decodes a body or a query; fields without a name, or with one that is not UTF-8, are dropped.
    package init(decoding bytes: [UInt8]) throws(ServerAPIError) {
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "&")) ?? bytes.count
            if let field = Self.field(bytes[start..<end]) {
                guard fields.count < Self.countMax else {
                    throw ServerAPIError(.parameterTooLong, "The request has more than \(Self.countMax) fields.")
                }
                fields.append(field)
            }
            start = end + 1
        }
    }

    private static func field(_ bytes: ArraySlice<UInt8>) -> Field? {
        let nameEnd = bytes.firstIndex(of: UInt8(ascii: "=")) ?? bytes.endIndex
        guard let name = formDecoded(bytes[..<nameEnd]), !name.isEmpty else { return nil }
        return Field(name: name, value: formDecoded(bytes[nameEnd...].dropFirst()))
    }
}

/// The text that form-encoded bytes stand for: `+` is a space, `%XX` a byte, a stray `%` itself.
func formDecoded(_ bytes: ArraySlice<UInt8>) -> String? {
    guard bytes.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "+") }) else {
        return String(validating: bytes, as: UTF8.self)
    }
    return String(validating: percentDecoded(bytes, plus: UInt8(ascii: " ")), as: UTF8.self)
}

/// The text that a segment of a path stands for: `%XX` is a byte, `+` itself.
func pathDecoded(_ bytes: ArraySlice<UInt8>) -> String? {
    String(validating: percentDecoded(bytes, plus: UInt8(ascii: "+")), as: UTF8.self)
}

private func percentDecoded(_ bytes: ArraySlice<UInt8>, plus: UInt8) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
        switch bytes[index] {
        case UInt8(ascii: "%"):
            if let byte = escapedByte(bytes[(index + 1)...].prefix(2)) {
                decoded.append(byte)
                index += 2
            } else {
                decoded.append(UInt8(ascii: "%"))
            }
        case UInt8(ascii: "+"): decoded.append(plus)
        case let byte: decoded.append(byte)
        }
        index += 1
    }
    return decoded
}

private func escapedByte(_ digits: ArraySlice<UInt8>) -> UInt8? {
    guard digits.count == 2, let high = hexDigit(digits[digits.startIndex]),
        let low = hexDigit(digits[digits.startIndex + 1])
    else { return nil }
    return high << 4 | low
}
