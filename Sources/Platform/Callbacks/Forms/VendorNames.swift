internal import PlatformCore

extension ConversationKind {
    /// `channelType` of callbacks.
    var channelType: String {
        switch self {
        case .private: "PERSON"
        case .group: "GROUP"
        case .chatroom: "TEMPGROUP"
        case .system: "NOTIFY"
        case .ultragroup: "ULTRAGROUP"
        }
    }
}

extension Platform {
    /// `source` and `os` of callbacks.
    var sourceName: String {
        switch self {
        case .iOS: "iOS"
        case .android: "Android"
        case .harmonyOS: "HarmonyOS"
        case .web, .other: "Websocket"
        case .miniProgram: "MiniProgram"
        case .desktop, .telegram: "PC"
        case .server: "Server"
        }
    }
}
