internal import PlatformCore

/// The kinds of conversation the vendor numbers, those that are not served here too.
enum VendorConversationType: Int, Sendable {
    case `private` = 1
    case discussion = 2
    case group = 3
    case chatroom = 4
    case system = 6
    case ultragroup = 10

    /// The conversation as its sender names it; `nil` for kinds that have none here.
    func target(_ id: String, _ channel: ChannelID? = nil) -> ConversationTarget? {
        switch self {
        case .private: UserID(id).map { .private($0) }
        case .discussion, .group: GroupID(id).map { .group($0) }
        case .system: UserID(id).map { .system($0) }
        case .ultragroup: GroupID(id).map { .channel($0, channel ?? .main) }
        case .chatroom: nil
        }
    }
}

extension VendorConversationType {
    init(_ kind: ConversationKind) {
        switch kind {
        case .private: self = .private
        case .group: self = .group
        case .chatroom: self = .chatroom
        case .system: self = .system
        case .ultragroup: self = .ultragroup
        }
    }
}
