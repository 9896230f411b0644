/// A text within a content.
package struct JSONText: Hashable, Sendable {
    /// Its bytes as they are written, without quotes.
    package let range: Range<Int>
    package let form: Form

    /// How it is written.
    package enum Form: Hashable, Sendable {
        /// Not in JSON at all.
        case plain
        /// In JSON, letter for letter.
        case literal
        /// In JSON, with escapes.
        case escaped
    }
}

/// Visits the texts of a JSON document without checking the rest of it; what is no JSON ends the walk somewhere.
struct JSONTextWalk {
    private var position = 0
    private var depth = 0
    /// The name of the member that is being read, while it is one of the outermost object.
    private var member: String?

    /// The next text that is a value, and the name of the outermost member it is the value of.
    mutating func next(in content: [UInt8]) -> (member: String?, text: JSONText)? {
        while position < content.count {
            let byte = content[position]
            position += 1
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: "\""):
                guard let text = readText(content) else { return nil }
                if !isName(content) { return (depth == 1 ? member : nil, text) }
                if depth == 1 { member = String(decoding: text.decoded(in: content), as: UTF8.self) }
            default: break
            }
        }
        return nil
    }

    private mutating func readText(_ content: [UInt8]) -> JSONText? {
        let start = position
        var form = JSONText.Form.literal
        while position < content.count {
            switch content[position] {
            case UInt8(ascii: "\""):
                defer { position += 1 }
                return JSONText(range: start..<position, form: form)
            case UInt8(ascii: "\\"):
                form = .escaped
                position += 2
            default: position += 1
            }
        }
        return nil
    }

    /// Whether a colon follows, so that what was read names a member.
    private mutating func isName(_ content: [UInt8]) -> Bool {
        while position < content.count, content[position] <= 0x20 { position += 1 }
        return position < content.count && content[position] == UInt8(ascii: ":")
    }
}

extension JSONText {
    /// The text itself in UTF-8; a broken escape stands for its letters.
    package func decoded(in content: [UInt8]) -> [UInt8] {
        guard form == .escaped else { return Array(content[range]) }
        var text: [UInt8] = []
        text.reserveCapacity(range.count)
        var position = range.lowerBound
        while position < range.upperBound {
            let byte = content[position]
            position += 1
            guard byte == UInt8(ascii: "\\"), position < range.upperBound else {
                text.append(byte)
                continue
            }
            let letter = content[position]
            position += 1
            switch letter {
            case UInt8(ascii: "n"): text.append(0x0A)
            case UInt8(ascii: "t"): text.append(0x09)
            case UInt8(ascii: "r"): text.append(0x0D)
            case UInt8(ascii: "b"): text.append(0x08)
            case UInt8(ascii: "f"): text.append(0x0C)
            case UInt8(ascii: "u"): text += Self.scalar(in: content, &position, range.upperBound)
            default: text.append(letter)
            }
        }
        return text
    }

    /// Text written so that it can stand where this one stood.
    package func encoded(_ text: [UInt8]) -> [UInt8] {
        if form == .plain { return text }
        var written: [UInt8] = []
        written.reserveCapacity(text.count)
        for byte in text {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): written += [UInt8(ascii: "\\"), byte]
            case 0x00..<0x20: written += Array("\\u00".utf8) + [Self.digit(byte >> 4), Self.digit(byte & 15)]
            default: written.append(byte)
            }
        }
        return written
    }

    /// The letter of a `\u` escape, and of the second one where two make one letter.
    private static func scalar(in content: [UInt8], _ position: inout Int, _ end: Int) -> [UInt8] {
        guard let first = unit(in: content, position, end) else { return [UInt8(ascii: "u")] }
        position += 4
        var value = UInt32(first)
        if (0xD800..<0xDC00).contains(first), position + 1 < end,
            content[position] == UInt8(ascii: "\\"), content[position + 1] == UInt8(ascii: "u"),
            let second = unit(in: content, position + 2, end), (0xDC00..<0xE000).contains(second)
        {
            position += 6
            value = 0x10000 + (UInt32(first) - 0xD800) << 10 + UInt32(second) - 0xDC00
        }
        return Array(String(Character(Unicode.Scalar(value) ?? "\u{FFFD}")).utf8)
    }

    private static func unit(in content: [UInt8], _ position: Int, _ end: Int) -> UInt16? {
        guard position + 4 <= end else { return nil }
        return UInt16(String(decoding: content[position..<position + 4], as: UTF8.self), radix: 16)
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
