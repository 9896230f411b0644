internal import PlatformCore
internal import PlatformEngine

/// Notices name people in their content, which the engine does not look into: whom they name must be told with them.
extension NumbersFound {
    /// Those who are named and not told of.
    var strangers: [AccountNumber] {
        let named = Set(messages.flatMap(\.view.people))
        return named.subtracting(cast.users.keys).sorted()
    }

    /// The same with these people told of.
    func meeting(_ users: [User]) -> NumbersFound {
        var cast = cast
        for user in users { cast.users[user.account] = user }
        switch self {
        case .messages(let found):
            return .messages(
                NumberedMessages(messages: found.messages, total: found.total, head: found.head, cast: cast)
            )
        case .log(let log): return .log(NumberedLog(items: log.items, head: log.head, cast: cast))
        case .conversations(let found, _, let total): return .conversations(found, cast, total: total)
        case .users, .groups, .roster, .standing, .numbers, .seq, .settings, .members, .peers, .contacts: return self
        }
    }

    private var messages: [NumberedMessage] {
        switch self {
        case .messages(let found): found.messages
        case .conversations(let found, _, _): found.map(\.top)
        case .log(let log): (log.items ?? []).compactMap(\.message)
        case .users, .groups, .roster, .standing, .numbers, .seq, .settings, .members, .peers, .contacts: []
        }
    }

    private var cast: Cast {
        switch self {
        case .messages(let found): found.cast
        case .conversations(_, let cast, _): cast
        case .log(let log): log.cast
        case .users, .groups, .roster, .standing, .numbers, .seq, .settings, .members, .peers, .contacts: Cast()
        }
    }
}

extension NumberedItem {
    fileprivate var message: NumberedMessage? {
        switch content {
        case .message(let message), .changed(_, let message): message
        case .ownRead, .peerRead, .deleted, .hidden: nil
        }
    }
}
