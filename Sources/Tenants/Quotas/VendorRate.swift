/// The groups of Server API calls that the vendor gives rates of their own.
package enum VendorRate: UInt8, Hashable, Sendable, CaseIterable {
    /// Every call not named below; each path has its own hundred.
    case other = 0
    case getToken = 1
    case historyQuery = 2
    /// Counted per receiver.
    case privateMessage = 3
    /// Counted per group.
    case groupMessage = 4
    /// Counted per receiver.
    case systemMessage = 5
    case chatroomBroadcast = 6
    /// To all users: push and broadcast together.
    case broadcast = 7
    /// What one link may send.
    case linkMessage = 8
    /// To who is on a link now.
    case onlineBroadcast = 9
    /// Counted per room.
    case chatroomMessage = 10
    /// Counted per group.
    case ultragroupMessage = 11

    /// The vendor's documented numbers; all of a list hold at once.
    package var documented: [RateLimit] {
        switch self {
        case .other: [.perSecond(100)]
        case .getToken: [.perSecond(200)]
        case .historyQuery: [.perMinute(100)]
        case .privateMessage: [.perMinute(6_000)]
        case .groupMessage: [.perSecond(20)]
        case .systemMessage: [.perSecond(100)]
        case .chatroomBroadcast: [.perSecond(1)]
        case .broadcast: [.perHour(2), .perDay(3)]
        case .linkMessage: [.perSecond(5)]
        case .onlineBroadcast: [.perMinute(60)]
        case .chatroomMessage, .ultragroupMessage: [.perSecond(100)]
        }
    }

    /// The name it has in settings.
    package var name: String { "\(self)" }

    package init?(name: String) {
        guard let rate = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = rate
    }
}
