internal import Foundation
internal import Logging
internal import PlatformGateway

/// One record of the log as a JSON object on one line.
///
/// Its length is bounded, control characters are escaped, and values whose key speaks of a secret are left out.
struct LogLine {
    /// The longest text of one value in bytes; the rest is cut off.
    static let valueBytesMax = 2_048
    /// The most fields beside the fixed ones.
    static let fieldCountMax = 24

    private var object = JSONObject()

    init(time: Date, level: Logger.Level, label: String, message: String, metadata: Logger.Metadata) {
        object.append("time", .string(time.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))))
        object.append("level", .string(level.rawValue))
        object.append("label", .string(label))
        object.append("message", .string(Self.cut(message)))
        let fields = metadata.sorted { $0.key < $1.key }
        for (key, value) in fields.prefix(Self.fieldCountMax) {
            let name = Self.fixedNames.contains(key) ? key + "_" : Self.cut(key, 64)
            object.append(name, .string(Self.text(of: value, key)))
        }
        if fields.count > Self.fieldCountMax { object.append("truncated", .bool(true)) }
    }

    /// The line with its line feed.
    var bytes: [UInt8] {
        var writer = JSONWriter()
        writer.write(object)
        return writer.bytes + [0x0A]
    }

    private static let fixedNames: Set<String> = ["time", "level", "label", "message", "truncated"]
    private static let secretWords = ["secret", "token", "password", "authorization", "signature", "credential"]

    private static func text(of value: Logger.MetadataValue, _ key: String) -> String {
        let lowered = key.lowercased()
        if secretWords.contains(where: lowered.contains) { return "[left out]" }
        switch value {
        case .string(let text): return cut(text)
        case .stringConvertible(let value): return cut(value.description)
        case .array(let values): return cut(values.map { text(of: $0, key) }.joined(separator: ", "))
        case .dictionary(let fields):
            let parts = fields.sorted { $0.key < $1.key }.map { "\($0.key)=\(text(of: $0.value, $0.key))" }
            return cut(parts.joined(separator: ", "))
        }
    }

    private static func cut(_ text: String, _ bytesMax: Int = valueBytesMax) -> String {
        guard text.utf8.count > bytesMax else { return text }
        return String(decoding: text.utf8.prefix(bytesMax), as: UTF8.self) + "…"
    }
}
