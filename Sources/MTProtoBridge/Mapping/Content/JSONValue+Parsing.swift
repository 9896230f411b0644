extension JSONValue {
    /// How deep arrays and objects may lie in one another.
    static let depthMax = 32

    /// Reads a whole document; `nil` where it is none.
    init?(parsing bytes: [UInt8]) {
        var parser = JSONParser(bytes: bytes)
        guard let value = parser.document() else { return nil }
        self = value
    }
}

/// Reads one document from bytes that anybody wrote.
private struct JSONParser {
    let bytes: [UInt8]
    private var position = 0

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func document() -> JSONValue? {
        guard let value = value(depth: 0) else { return nil }
        skipBlanks()
        return position == bytes.count ? value : nil
    }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipBlanks() {
        while let next, next == 0x20 || next == 0x0A || next == 0x0D || next == 0x09 { position += 1 }
    }

    private mutating func take(_ byte: Unicode.Scalar) -> Bool {
        skipBlanks()
        guard next == UInt8(ascii: byte) else { return false }
        position += 1
        return true
    }

    private mutating func value(depth: Int) -> JSONValue? {
        guard depth < JSONValue.depthMax else { return nil }
        skipBlanks()
        switch next {
        case UInt8(ascii: "{"): return object(depth: depth)
        case UInt8(ascii: "["): return array(depth: depth)
        case UInt8(ascii: "\""): return string().map { .string($0) }
        case UInt8(ascii: "t"): return word("true", .bool(true))
        case UInt8(ascii: "f"): return word("false", .bool(false))
        case UInt8(ascii: "n"): return word("null", .null)
        default: return number()
        }
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) -> JSONValue? {
        for byte in word.description.utf8 {
            guard next == byte else { return nil }
            position += 1
        }
        return value
    }

    private mutating func object(depth: Int) -> JSONValue? {
        position += 1
        var members: [JSONValue.Member] = []
        if take("}") { return .object([]) }
        while true {
            skipBlanks()
            guard next == UInt8(ascii: "\""), let name = string(), take(":"), let value = value(depth: depth + 1) else {
                return nil
            }
            members.append(JSONValue.Member(name: name, value: value))
            if take(",") { continue }
            return take("}") ? .object(members) : nil
        }
    }

    private mutating func array(depth: Int) -> JSONValue? {
        position += 1
        var items: [JSONValue] = []
        if take("]") { return .array([]) }
        while true {
            guard let item = value(depth: depth + 1) else { return nil }
            items.append(item)
            if take(",") { continue }
            return take("]") ? .array(items) : nil
        }
    }

    private mutating func number() -> JSONValue? {
        let start = position
        while let next, "+-.eE0123456789".utf8.contains(next) { position += 1 }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        if let integer = Int64(text) { return .integer(integer) }
        return Double(text).map { .number($0) }
    }

    /// Reads a string from its quote on; what is no UTF-8 in it is replaced.
    private mutating func string() -> String? {
        position += 1
        let start = position
        var text: [UInt8]?
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                let end = position
                position += 1
                if let text { return String(decoding: text, as: UTF8.self) }
                return String(decoding: bytes[start..<end], as: UTF8.self)
            case UInt8(ascii: "\\"):
                var unescaped = text ?? Array(bytes[start..<position])
                guard escape(into: &unescaped) else { return nil }
                text = unescaped
            default:
                text?.append(byte)
                position += 1
            }
        }
        return nil
    }

    private mutating func escape(into text: inout [UInt8]) -> Bool {
        position += 1
        guard let letter = next else { return false }
        position += 1
        switch letter {
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "u"):
            guard let scalar = scalar() else { return false }
            text += Array(String(Character(scalar)).utf8)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
        default: return false
        }
        return true
    }

    /// The letter that one or two units of UTF-16 stand for.
    private mutating func scalar() -> Unicode.Scalar? {
        guard let first = unit() else { return nil }
        guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(UInt32(first)) ?? "\u{FFFD}" }
        let afterFirst = position
        guard next == UInt8(ascii: "\\") else { return "\u{FFFD}" }
        position += 1
        guard next == UInt8(ascii: "u") else {
            position = afterFirst
            return "\u{FFFD}"
        }
        position += 1
        guard let second = unit() else { return nil }
        guard (0xDC00..<0xE000).contains(second) else {
            position = afterFirst
            return "\u{FFFD}"
        }
        return Unicode.Scalar(0x10000 + (UInt32(first) - 0xD800) << 10 + UInt32(second) - 0xDC00)
    }

    private mutating func unit() -> UInt16? {
        guard position + 4 <= bytes.count else { return nil }
        let digits = bytes[position..<position + 4]
        guard digits.allSatisfy({ "0123456789abcdefABCDEF".utf8.contains($0) }) else { return nil }
        position += 4
        return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    }
}
