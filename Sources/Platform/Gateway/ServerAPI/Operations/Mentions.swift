internal import PlatformCore

/// Whom a group message mentions.
enum Mentions: Hashable, Sendable {
    case nobody
    case everybody
    case some([UserID])

    /// Those mentioned by name.
    var users: [UserID] {
        switch self {
        case .nobody, .everybody: []
        case .some(let users): users
        }
    }

    /// Reads the `mentionedInfo` that a message's content carries; content without one mentions nobody.
    init(in content: [UInt8]) throws(ServerAPIError) {
        guard case .object(let message)? = try? JSONParser.parse(content),
            case .object(let info)? = message["mentionedInfo"]
        else {
            self = .nobody
            return
        }
        let parameters = Parameters(info, trail: "mentionedInfo.", keyCase: .exact)
        switch try parameters.integer("type", in: 0...2, default: 0) {
        case 1: self = .everybody
        case 2:
            self = .some(try parameters.optionalUserIDs("userIdList", countMax: Limits.mentionCountMax))
        default: self = .nobody
        }
    }
}
