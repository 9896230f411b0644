internal import PlatformCore

/// The end of the tenant's own log, and who still lacks something of it.
struct Announcements {
    /// The last entry; `nil` where nothing was ever said to all.
    private(set) var last: Broadcast?
    /// The newest entries, oldest first, once they were needed.
    private(set) var recent: [Broadcast]?
    /// Users who are active and may lack something.
    private var takers: [AccountNumber] = []

    init(last: Broadcast?) {
        self.last = last
        // Nothing was said yet, so nothing needs to be read.
        if last == nil { recent = [] }
    }

    /// Where the log ends.
    var head: LogHead {
        guard let last else { return .empty }
        return LogHead(seq: last.seq, time: last.sentTime, counter: last.counter, ordinals: .zero)
    }

    mutating func append(_ broadcast: Broadcast, takers: [AccountNumber]) {
        last = broadcast
        recent = ((recent ?? []) + [broadcast]).suffix(Broadcast.waitingCountMax)
        self.takers += takers
    }

    /// A user was loaded, or what was said to all was.
    mutating func noteLoaded(_ state: LoadedState) {
        switch state {
        case .account(let loaded):
            guard let last, loaded.user.broadcastsThrough < last.seq, loaded.user.createdAt <= last.sentTime else {
                return
            }
            takers.append(loaded.user.account)
        case .broadcasts(let broadcasts):
            if case .none = recent { recent = broadcasts }
        case .noUser, .conversation, .noConversation, .sendKey, .shelf, .phone, .message, .counts, .oldCommits, .words,
            .chatrooms:
            break
        }
    }

    /// A user lacks more than they were given.
    mutating func noteBehind(_ account: AccountNumber) {
        takers.append(account)
    }

    mutating func takeTakers() -> [AccountNumber] {
        defer { takers = [] }
        return takers
    }

    /// What a user gets next, in order.
    func next(for user: User) throws(Refusal) -> Broadcast? {
        guard let last, user.broadcastsThrough < last.seq else { return nil }
        guard let recent else { throw .cold([.broadcasts]) }
        return recent.first { $0.seq > user.broadcastsThrough }
    }

    /// Whether a broadcast was taken back before anybody who lacks it gets it.
    func isRecalled(_ broadcast: Broadcast) -> Bool {
        recent?.contains { if case .recall(broadcast.seq, _, _) = $0.content { true } else { false } } ?? false
    }
}
