internal import PlatformCore
internal import PlatformEngine

/// How an hourly file writes a message (reference section 7): the time in ms, a space, a JSON object.
struct HistoryLine {
    let appKey: String
    let clock: ClockText

    func write(_ message: SaidMessage, into writer: inout JSONWriter) {
        let time = message.sentTime.rawValue
        let target = message.target
        let isGroup = target?.kind == .group || target?.kind == .ultragroup
        let object: JSONObject = [
            "appId": .string(appKey),
            "fromUserId": .string(message.sender.text),
            "targetId": .string(target?.id ?? ""),
            "targetType": .integer(Int64(VendorConversationType(target?.kind ?? .system).rawValue)),
            "GroupId": .string(isGroup ? target?.id ?? "" : ""),
            "classname": .string(message.body.objectName),
            "content": .string(String(decoding: message.body.content, as: UTF8.self)),
            "dateTime": .string(clock.text(of: message.sentTime) + "." + Self.threeDigits(time % 1_000)),
            "source": .string(message.platform.vendorName),
            // What was not said at all is not in the log.
            "isDiscard": .bool(false),
            "isSensitiveWord": .bool(message.flags.contains(.wordsReplaced)),
            "isForbidden": .bool(false),
            "isNotForward": .bool(false),
            "msgUID": .string(message.uid.description),
        ]
        writer.write(.integer(time))
        writer.write(byte: UInt8(ascii: " "))
        writer.write(object)
        writer.write(byte: UInt8(ascii: "\n"))
    }

    private static func threeDigits(_ number: Int64) -> String {
        String(String(1_000 + number).dropFirst())
    }
}

extension Platform {
    /// What the vendor calls it.
    var vendorName: String {
        switch self {
        case .iOS: "iOS"
        case .android: "Android"
        case .harmonyOS: "HarmonyOS"
        case .web: "Websocket"
        case .miniProgram: "MiniProgram"
        case .desktop: "PC"
        case .server: "Server"
        case .telegram: "Telegram"
        case .other: "Other"
        }
    }
}
