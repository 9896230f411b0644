internal import PlatformCore

/// The longest text a parameter may be, in the unit its rule is written in.
package enum TextLimit: Sendable {
    case bytes(Int)
    /// Unicode scalars: a letter is one, whatever it takes in bytes.
    case characters(Int)
}

/// One value that was given, and the name it goes by in an error.
struct Parameter: Sendable {
    let name: String
    let value: JSONValue

    /// The text as it is; a JSON number stands for its digits.
    func text() throws(ServerAPIError) -> String {
        switch value {
        case .string(let text): return text
        case .integer(let number): return String(number)
        case .decimal(let literal): return literal
        case .null, .bool, .array, .object: throw wrongType("a string")
        }
    }

    func text(max limit: TextLimit) throws(ServerAPIError) -> String {
        let text = try text()
        switch limit {
        case .bytes(let countMax):
            guard text.utf8.count <= countMax else { throw tooLong("\(countMax) bytes") }
        case .characters(let countMax):
            // A scalar takes a byte at least, so most texts need no counting.
            guard text.utf8.count <= countMax || text.unicodeScalars.count <= countMax else {
                throw tooLong("\(countMax) characters")
            }
        }
        return text
    }

    func id<ID: TextID>(as type: ID.Type) throws(ServerAPIError) -> ID {
        try Self.id(text(), name: name)
    }

    static func id<ID: TextID>(_ text: String, name: String) throws(ServerAPIError) -> ID {
        if let id = ID(text) { return id }
        guard text.utf8.count <= textIDBytesMax else {
            throw ServerAPIError(.parameterTooLong, "\(name) is longer than \(textIDBytesMax) bytes.")
        }
        throw ServerAPIError(.parameterInvalid, "\(name) may hold letters, digits and + = - _ only.")
    }

    func integer(in range: ClosedRange<Int64>) throws(ServerAPIError) -> Int64 {
        let number = try integer()
        guard range.contains(number) else {
            throw outOfRange("between \(range.lowerBound) and \(range.upperBound)")
        }
        return number
    }

    func integer() throws(ServerAPIError) -> Int64 {
        switch value {
        case .integer(let number): return number
        case .decimal(let literal):
            if let number = Double(literal).flatMap({ Int64(exactly: $0) }) { return number }
            throw wrongType("a whole number")
        case .string(let text):
            let trimmed = text.trimmed
            if let number = Int64(trimmed) { return number }
            let digits = trimmed.hasPrefix("-") ? trimmed.dropFirst() : trimmed
            guard !digits.isEmpty, digits.utf8.allSatisfy(isDigit) else { throw wrongType("a whole number") }
            throw outOfRange("a 64-bit number")
        case .null, .bool, .array, .object: throw wrongType("a whole number")
        }
    }

    func flag() throws(ServerAPIError) -> Bool {
        switch value {
        case .bool(let flag): return flag
        case .integer(0): return false
        case .integer(1): return true
        case .string(let text):
            let bytes = text.trimmed.utf8
            if bytes.elementsEqual("1".utf8) || isEqualIgnoringCase(bytes, "true".utf8) { return true }
            if bytes.elementsEqual("0".utf8) || isEqualIgnoringCase(bytes, "false".utf8) { return false }
            throw wrongType("true, false, 1 or 0")
        case .null, .integer, .decimal, .array, .object: throw wrongType("true, false, 1 or 0")
        }
    }

    /// The JSON that is there, be it a value of a JSON body or a text that holds one.
    func json() throws(ServerAPIError) -> JSONValue {
        guard case .string(let text) = value else { return value }
        do {
            return try JSONParser.parse(text)
        } catch {
            throw ServerAPIError(.parameterInvalid, "\(name) is not valid JSON.")
        }
    }

    func object() throws(ServerAPIError) -> JSONObject {
        guard case .object(let object) = try json() else { throw wrongType("a JSON object") }
        return object
    }

    func wrongType(_ expected: String) -> ServerAPIError {
        ServerAPIError(.parameterWrongType, "\(name) must be \(expected).")
    }

    func outOfRange(_ expected: String) -> ServerAPIError {
        ServerAPIError(.parameterOutOfRange, "\(name) must be \(expected).")
    }

    private func tooLong(_ most: String) -> ServerAPIError {
        ServerAPIError(.parameterTooLong, "\(name) is longer than \(most).")
    }
}

extension StringProtocol {
    /// The text without blanks at either end.
    var trimmed: SubSequence {
        let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
        guard let first = firstIndex(where: { !isBlank($0) }), let last = lastIndex(where: { !isBlank($0) }) else {
            return self[endIndex...]
        }
        return self[first...last]
    }
}

private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
