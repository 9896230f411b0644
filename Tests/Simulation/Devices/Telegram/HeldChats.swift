internal import MTProtoTL

/// A message as a Telegram client shows it.
struct HeldText {
    let peer: TL.Peer
    let text: String
}

/// What a Telegram client keeps, by the rules of its protocol: an update's state is as much more than the one before as it
/// counts, a larger one has something missing before it, a smaller one was there already.
struct HeldChats {
    /// What becomes of something that came with a state.
    enum Fate {
        case applied
        case double
        case ahead
    }

    /// The state of the user's own log; `nil` until the client has asked for it.
    private(set) var pts: Int32?
    /// The state that it began with.
    private(set) var firstPTS: Int32 = 1
    private(set) var messages: [Int32: HeldText] = [:]
    /// The server's time of the last state.
    private(set) var date: Int32 = 0
    private(set) var users: [Int64: String] = [:]

    mutating func begin(_ state: TL.UpdatesState) {
        date = state.date
        guard pts == nil else { return }
        (pts, firstPTS) = (state.pts, state.pts)
    }

    mutating func learn(_ users: [TL.User]) {
        for case .user(let user) in users { self.users[user.id] = user.firstName ?? "" }
    }

    /// Takes an update that was pushed, or that stands in an answer.
    mutating func hear(_ update: TL.Update) -> Fate? {
        guard let (state, count) = update.mailboxState else { return nil }
        // Before the state is known nothing can be applied.
        guard let pts else { return .ahead }
        if state <= pts { return .double }
        guard state == pts + count else { return .ahead }
        self.pts = state
        take(update)
        return .applied
    }

    /// Takes what was missed, up to a state.
    mutating func hear(missed messages: [TL.Message], _ updates: [TL.Update], upTo state: TL.UpdatesState) {
        for message in messages { show(message) }
        for update in updates where update.mailboxState != nil { take(update) }
        pts = max(pts ?? 0, state.pts)
        date = state.date
    }

    mutating func noteDate(_ date: Int32) { self.date = date }

    private mutating func take(_ update: TL.Update) {
        switch update {
        case .updateNewMessage(let new): show(new.message)
        case .updateEditMessage(let edit): show(edit.message)
        case .updateDeleteMessages(let gone): for id in gone.messages { messages[id] = nil }
        default: break
        }
    }

    private mutating func show(_ message: TL.Message) {
        switch message {
        case .message(let fields): messages[fields.id] = HeldText(peer: fields.peerID, text: fields.message)
        case .messageService(let service): messages[service.id] = HeldText(peer: service.peerID, text: "")
        case .messageEmpty(let empty): messages[empty.id] = nil
        }
    }
}

extension TL.Update {
    /// The state of the user's own log after it, and for how many places it stands; `nil` for what is no place there.
    var mailboxState: (pts: Int32, count: Int32)? {
        switch self {
        case .updateNewMessage(let it): (it.pts, it.ptsCount)
        case .updateEditMessage(let it): (it.pts, it.ptsCount)
        case .updateDeleteMessages(let it): (it.pts, it.ptsCount)
        case .updateReadHistoryInbox(let it): (it.pts, it.ptsCount)
        case .updateReadHistoryOutbox(let it): (it.pts, it.ptsCount)
        case .updatePinnedMessages(let it): (it.pts, it.ptsCount)
        default: nil
        }
    }

    /// The message that it shows.
    var shown: TL.Message? {
        switch self {
        case .updateNewMessage(let it): it.message
        case .updateEditMessage(let it): it.message
        default: nil
        }
    }
}

extension TL.Message {
    /// Everybody whom a client must have been told of to show it.
    var people: [Int64] {
        let peers: [TL.Peer?] =
            switch self {
            case .message(let fields): [fields.peerID, fields.fromID]
            case .messageService(let service): [service.peerID, service.fromID]
            case .messageEmpty(let empty): [empty.peerID]
            }
        return peers.compactMap { if case .peerUser(let user)? = $0 { user.userID } else { nil } }
    }
}
