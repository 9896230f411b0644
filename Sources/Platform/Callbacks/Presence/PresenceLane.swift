internal import DequeModule
internal import PlatformCore
internal import PlatformEngine
internal import PlatformGateway

/// What one app's server is still to be told of links that came and went, within bounds.
struct PresenceLane: Sendable {
    /// Passages that wait; beyond them the oldest are dropped.
    static let waitingCountMax = 10_000
    /// Passages of one call.
    static let batchCountMax = 100

    private var waiting: Deque<LinkPassage> = []
    /// Where open links come from, so that their end can be told with it.
    private var peers: [LinkAddress: String] = [:]
    private(set) var deliveredCount = 0
    private(set) var droppedCount = 0
    /// Whether somebody calls the app server at the moment.
    private(set) var isSending = false
    var breaker = Breaker()

    /// Takes in what happened; says whether somebody has to begin calling.
    mutating func append(_ passage: LinkPassage) -> Bool {
        var passage = passage
        switch passage.change {
        case .online: peers[passage.link] = passage.peer
        case .offline, .loggedOut: passage.peer = peers.removeValue(forKey: passage.link) ?? ""
        }
        waiting.append(passage)
        if waiting.count > Self.waitingCountMax {
            waiting.removeFirst()
            droppedCount += 1
        }
        if isSending { return false }
        isSending = true
        return true
    }

    /// The next to be told of; none when all is told, and then nobody calls any more.
    mutating func take() -> [LinkPassage] {
        let batch = Array(waiting.prefix(Self.batchCountMax))
        waiting.removeFirst(batch.count)
        if batch.isEmpty { isSending = false }
        return batch
    }

    mutating func settle(_ count: Int, isDelivered: Bool) {
        if isDelivered { deliveredCount += count } else { droppedCount += count }
    }
}

extension LinkPassage {
    /// The passage in the vendor's form.
    var item: JSONValue {
        [
            "userid": .string(user.text),
            "status": .string(change.status),
            "os": .string(platform.sourceName),
            "time": .integer(time.rawValue),
            "clientIp": .string(peer),
            "sessionId": .string("\(link.loop)-\(link.link)"),
        ]
    }
}

extension LinkPassage.Change {
    fileprivate var status: String {
        switch self {
        case .online: "0"
        case .offline: "1"
        case .loggedOut: "2"
        }
    }
}
