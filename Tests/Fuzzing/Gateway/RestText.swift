internal import FuzzSupport
internal import PlatformCore

@testable internal import PlatformGateway

extension FuzzTarget {
    /// JSON text: what is read is within the bounds, and is read again as the same after it was written.
    static let restJSON = FuzzTarget("rest-json") { input in
        var input = input
        let bytes = input.rest()
        guard let value = try? JSONParser.parse(bytes) else { return }
        try require(depth(of: value) <= JSONParser.depthMax, "deeper than \(JSONParser.depthMax)")
        var writer = JSONWriter()
        writer.write(value)
        // A control character is written in six bytes, and stood there in two at least.
        try require(writer.bytes.count <= 6 * bytes.count, "\(writer.bytes.count) bytes out of \(bytes.count)")
        try require(String(validating: writer.bytes, as: UTF8.self) != nil, "JSON that is not UTF-8")
        let again = try JSONParser.parse(writer.bytes)
        try require(again == value, "\(value) is written as \(again)")
        if case .object(let object) = value {
            for member in object.members {
                try require(object.value(ofAnyCase: member.key) != nil, "\(member.key) is not found")
            }
        }
    }

    private static func depth(of value: JSONValue) -> Int {
        switch value {
        case .array(let values): 1 + (values.map(depth).max() ?? 0)
        case .object(let object): 1 + (object.members.map { depth(of: $0.value) }.max() ?? 0)
        case .null, .bool, .integer, .decimal, .string: 0
        }
    }

    /// Forms, queries and paths: decoding never grows, and what is encoded comes back.
    static let restForms = FuzzTarget("rest-forms") { input in
        var input = input
        let bytes = input.rest()
        let fields: [FormFields.Field]
        do throws(ServerAPIError) {
            fields = try FormFields(decoding: bytes).fields
        } catch {
            return try require(error.code == .parameterTooLong, "\(error)")
        }
        let count = fields.reduce(0) { $0 + $1.name.utf8.count + ($1.value ?? "").utf8.count }
        try require(count <= bytes.count, "\(count) bytes out of \(bytes.count)")
        let written = fields.map { encoded($0.name) + "=" + ($0.value.map(encoded) ?? "%FF") }.joined(separator: "&")
        let again = try FormFields(decoding: Array(written.utf8)).fields
        try require(again == fields, "\(fields) is written as \(written)")
        if let path = pathDecoded(bytes[...]) {
            try require(pathDecoded(Array(encoded(path).utf8)[...]) == path, "\(path) is not read back")
        }
    }

    private static func encoded(_ text: String) -> String {
        let digits = Array("0123456789abcdef".utf8)
        let bytes = text.utf8.flatMap { [UInt8(ascii: "%"), digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return String(decoding: bytes, as: UTF8.self)
    }
}
