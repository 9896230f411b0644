internal import MTProtoTL

/// Whom a Telegram client was told of, by number: users by the name they registered under, which is their id, and
/// groups by their title, which is theirs.
///
/// A value that only learns.
struct TelegramNames: Sendable {
    private struct Known: Sendable {
        let name: String
        let accessHash: Int64
    }

    private let me: String
    /// Whom messages come from that are the system's.
    private let herald: String
    private var users: [Int64: Known] = [:]
    private var groups: [Int64: Known] = [:]
    private var numbers: [LogName: Int64] = [:]

    init(of user: String, herald: String) {
        me = user
        self.herald = herald
    }

    /// Takes in what stands beside every answer and update; gives the groups that the client is no member of.
    mutating func learn(_ users: [TL.User], _ chats: [TL.Chat]) -> [LogName] {
        for case .user(let user) in users {
            guard let name = user.firstName, let hash = user.accessHash, !user.min else { continue }
            self.users[user.id] = Known(name: name, accessHash: hash)
            numbers[log(with: name)] = user.id
        }
        var lost: [LogName] = []
        for chat in chats {
            switch chat {
            case .channel(let channel):
                groups[channel.id] = Known(name: channel.title, accessHash: channel.accessHash ?? 0)
                numbers[.group(channel.title)] = channel.id
                if channel.left { lost.append(.group(channel.title)) }
            case .channelForbidden(let channel): lost.append(.group(channel.title))
            case .chat, .chatEmpty, .chatForbidden: break
            }
        }
        return lost
    }

    private func log(with name: String) -> LogName {
        name == herald ? .system(from: name, to: me) : .private(me, name)
    }

    /// The conversation that a peer stands for; `nil` for somebody the client was never told of.
    func log(of peer: TL.Peer) -> LogName? {
        switch peer {
        case .peerUser(let user): users[user.userID].map { log(with: $0.name) }
        case .peerChannel(let channel): log(ofChannel: channel.channelID)
        case .peerChat: nil
        }
    }

    func log(ofChannel id: Int64) -> LogName? { groups[id].map { .group($0.name) } }

    /// How the client names a conversation; `nil` where it does not know how.
    func peer(of log: LogName) -> TL.InputPeer? {
        if log.isGroup {
            guard case .inputChannel(let channel)? = channel(of: log) else { return nil }
            return .inputPeerChannel(.init(channelID: channel.channelID, accessHash: channel.accessHash))
        }
        guard let id = numbers[log], let known = users[id] else { return nil }
        return .inputPeerUser(.init(userID: id, accessHash: known.accessHash))
    }

    func channel(of log: LogName) -> TL.InputChannel? {
        guard log.isGroup, let id = numbers[log], let known = groups[id] else { return nil }
        return .inputChannel(.init(channelID: id, accessHash: known.accessHash))
    }
}
