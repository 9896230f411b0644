/// Why bytes are not a JSON value we take.
package enum JSONError: Error, Hashable, Sendable {
    /// Not JSON; the byte at this offset is the first that does not fit.
    case malformed(offset: Int)
    case tooDeep
    case tooManyValues
}

/// Reads one JSON value out of bytes, strictly by RFC 8259.
///
/// Depth and number of values are bounded, so that a body of a few bytes per value cannot take
/// many times its size. Half a surrogate pair becomes U+FFFD, as some clients cut text between the halves.
package struct JSONParser {
    /// The deepest nesting that is followed.
    package static let depthMax = 64
    /// The most values one text may hold, names of members apart.
    package static let valueCountMax = 65_536

    private let bytes: [UInt8]
    private var index = 0
    private var depth = 0
    private var valueCount = 0

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The value that the whole of the bytes is; white space and a byte order mark around it are skipped.
    package static func parse(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
        var parser = JSONParser(bytes)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.index = 3 }
        let value = try parser.readValue()
        parser.skipSpace()
        guard parser.index == bytes.count else { throw parser.malformed }
        return value
    }

    /// The value that a text is.
    package static func parse(_ text: String) throws(JSONError) -> JSONValue {
        try parse(Array(text.utf8))
    }
}

extension JSONParser {
    private var malformed: JSONError { .malformed(offset: index) }

    /// The byte at hand; zero, which stands nowhere in JSON, after the last.
    private var current: UInt8 { index < bytes.count ? bytes[index] : 0 }

    private mutating func skipSpace() {
        while index < bytes.count {
            switch bytes[index] {
            case 0x20, 0x0A, 0x0D, 0x09: index += 1
            default: return
            }
        }
    }

    private mutating func skip(_ byte: UInt8) -> Bool {
        guard current == byte else { return false }
        index += 1
        return true
    }

    private mutating func readValue() throws(JSONError) -> JSONValue {
        valueCount += 1
        guard valueCount <= Self.valueCountMax else { throw .tooManyValues }
        skipSpace()
        switch current {
        case UInt8(ascii: "{"): return try nested { (parser) throws(JSONError) in try parser.readObject() }
        case UInt8(ascii: "["): return try nested { (parser) throws(JSONError) in try parser.readArray() }
        case UInt8(ascii: "\""): return .string(try readString())
        case UInt8(ascii: "t"): return try readWord("true", .bool(true))
        case UInt8(ascii: "f"): return try readWord("false", .bool(false))
        case UInt8(ascii: "n"): return try readWord("null", .null)
        default: return try readNumber()
        }
    }

    private mutating func nested(
        _ read: (inout JSONParser) throws(JSONError) -> JSONValue
    ) throws(JSONError) -> JSONValue {
        guard depth < Self.depthMax else { throw .tooDeep }
        depth += 1
        index += 1
        let value = try read(&self)
        depth -= 1
        return value
    }

    private mutating func readObject() throws(JSONError) -> JSONValue {
        var object = JSONObject()
        skipSpace()
        if skip(UInt8(ascii: "}")) { return .object(object) }
        while true {
            skipSpace()
            let key = try readString()
            skipSpace()
            guard skip(UInt8(ascii: ":")) else { throw malformed }
            object.append(key, try readValue())
            skipSpace()
            if skip(UInt8(ascii: "}")) { return .object(object) }
            guard skip(UInt8(ascii: ",")) else { throw malformed }
        }
    }

    private mutating func readArray() throws(JSONError) -> JSONValue {
        var values: [JSONValue] = []
        skipSpace()
        if skip(UInt8(ascii: "]")) { return .array(values) }
        while true {
            values.append(try readValue())
            skipSpace()
            if skip(UInt8(ascii: "]")) { return .array(values) }
            guard skip(UInt8(ascii: ",")) else { throw malformed }
        }
    }

    private mutating func readWord(_ word: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
        for byte in word.description.utf8 {
            guard skip(byte) else { throw malformed }
        }
        return value
    }
}

extension JSONParser {
    private mutating func readNumber() throws(JSONError) -> JSONValue {
        let start = index
        _ = skip(UInt8(ascii: "-"))
        if !skip(UInt8(ascii: "0")) { try skipDigits() }
        var isWhole = true
        if skip(UInt8(ascii: ".")) {
            isWhole = false
            try skipDigits()
        }
        if skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")) {
            isWhole = false
            _ = skip(UInt8(ascii: "+")) || skip(UInt8(ascii: "-"))
            try skipDigits()
        }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        if isWhole, let integer = Int64(text) { return .integer(integer) }
        return .decimal(text)
    }

    private mutating func skipDigits() throws(JSONError) {
        let start = index
        while (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(current) { index += 1 }
        guard index > start else { throw malformed }
    }

    private mutating func readString() throws(JSONError) -> String {
        guard skip(UInt8(ascii: "\"")) else { throw malformed }
        let start = index
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""):
                let text = try decoded(bytes[start..<index])
                index += 1
                return text
            case UInt8(ascii: "\\"): return try readEscapedString(Array(bytes[start..<index]))
            case 0..<0x20: throw malformed
            default: index += 1
            }
        }
        throw malformed
    }

    /// Reads on from the first backslash of a string.
    private mutating func readEscapedString(_ head: [UInt8]) throws(JSONError) -> String {
        var content = head
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "\""):
                let text = try decoded(content[...])
                index += 1
                return text
            case UInt8(ascii: "\\"):
                index += 1
                try readEscape(into: &content)
            case 0..<0x20: throw malformed
            default:
                content.append(byte)
                index += 1
            }
        }
        throw malformed
    }

    private mutating func readEscape(into content: inout [UInt8]) throws(JSONError) {
        let byte = current
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(byte)
        case UInt8(ascii: "b"): content.append(0x08)
        case UInt8(ascii: "f"): content.append(0x0C)
        case UInt8(ascii: "n"): content.append(0x0A)
        case UInt8(ascii: "r"): content.append(0x0D)
        case UInt8(ascii: "t"): content.append(0x09)
        case UInt8(ascii: "u"):
            index += 1
            return content.append(contentsOf: Character(try readScalar()).utf8)
        default: throw malformed
        }
        index += 1
    }

    /// Reads the digits after `\u`, and the second half of a pair when one follows.
    private mutating func readScalar() throws(JSONError) -> Unicode.Scalar {
        let first = try readHexUnit()
        if let scalar = Unicode.Scalar(first) { return scalar }
        let rewind = index
        if UTF16.isLeadSurrogate(first), skip(UInt8(ascii: "\\")), skip(UInt8(ascii: "u")) {
            let second = try readHexUnit()
            if UTF16.isTrailSurrogate(second) {
                let joined = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
                return Unicode.Scalar(joined) ?? "\u{FFFD}"
            }
        }
        index = rewind
        return "\u{FFFD}"
    }

    private mutating func readHexUnit() throws(JSONError) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let digit = hexDigit(current) else { throw malformed }
            unit = unit << 4 | UInt16(digit)
            index += 1
        }
        return unit
    }

    private func decoded(_ slice: ArraySlice<UInt8>) throws(JSONError) -> String {
        guard let text = String(validating: slice, as: UTF8.self) else { throw malformed }
        return text
    }
}

/// What a hexadecimal digit is worth.
func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
}
