internal import MTProtoTL

extension Item {
    /// A place that a Telegram client was told nothing of.
    package static func filler(_ n: UInt32) -> Item {
        Item(byNumber: n, .hidden)
    }

    /// A place as such a client knows it; in a mailbox, `log` is the conversation.
    package init(byNumber n: UInt32, _ kind: Kind, in log: LogName? = nil, tag: UInt64? = nil) {
        self.init(n, kind, tag: tag)
        self.byNumber = true
        self.log = log
    }
}

/// What Telegram's objects say of logs.
extension TelegramNames {
    /// A place of a log as an update tells it; `nil` for updates that are no place of one.
    func place(in update: TL.Update, mailbox: LogName) -> (log: LogName, item: Item)? {
        switch update {
        case .updateNewMessage(let new): place(of: new.message, pts: new.pts, .message, mailbox)
        case .updateEditMessage(let edit): place(of: edit.message, pts: edit.pts, .edit, mailbox)
        case .updateNewChannelMessage(let new): place(of: new.message, pts: new.pts, .message, mailbox)
        case .updateEditChannelMessage(let edit): place(of: edit.message, pts: edit.pts, .edit, mailbox)
        case .updateDeleteMessages(let gone): (mailbox, deletion(gone.messages, pts: gone.pts))
        case .updateDeleteChannelMessages(let gone):
            log(ofChannel: gone.channelID).map { ($0, deletion(gone.messages, pts: gone.pts)) }
        case .updateReadHistoryInbox(let read): (mailbox, mark(read.peer, pts: read.pts))
        case .updateReadHistoryOutbox(let read): (mailbox, mark(read.peer, pts: read.pts))
        default: nil
        }
    }

    /// A message that was missed: it stands where its number says.
    func place(of message: TL.Message, mailbox: LogName) -> (log: LogName, item: Item)? {
        place(of: message, pts: message.number + 1, .message, mailbox)
    }

    private func place(
        of message: TL.Message,
        pts: Int32,
        _ kind: Item.Kind,
        _ mailbox: LogName
    ) -> (log: LogName, item: Item)? {
        guard let peer = message.peer, let log = log(of: peer) else { return nil }
        var item = Item(byNumber: UInt32(max(pts - 1, 0)), kind, in: log.isGroup ? nil : log, tag: message.tag)
        if kind == .edit {
            item.target = UInt32(max(message.number, 0))
        } else if message.isEmpty {
            item = .filler(item.n)
        } else {
            // A message's number is its place: where the state says otherwise, the rules shall see it.
            item.n = UInt32(max(message.number, 0)) == item.n ? item.n : UInt32(max(message.number, 0))
        }
        return (log.isGroup ? log : mailbox, item)
    }

    private func deletion(_ messages: [Int32], pts: Int32) -> Item {
        var item = Item(byNumber: UInt32(max(pts - 1, 0)), messages.isEmpty ? .hidden : .recall)
        item.target = messages.first.map { UInt32(max($0, 0)) }
        return item
    }

    private func mark(_ peer: TL.Peer, pts: Int32) -> Item {
        Item(byNumber: UInt32(max(pts - 1, 0)), .mark, in: log(of: peer))
    }
}

extension TL.Message {
    fileprivate var peer: TL.Peer? {
        switch self {
        case .message(let fields): fields.peerID
        case .messageService(let service): service.peerID
        case .messageEmpty(let empty): empty.peerID
        }
    }

    fileprivate var number: Int32 {
        switch self {
        case .message(let fields): fields.id
        case .messageService(let service): service.id
        case .messageEmpty(let empty): empty.id
        }
    }

    fileprivate var tag: UInt64? {
        if case .message(let fields) = self { Tag.read(fields.message) } else { nil }
    }

    fileprivate var isEmpty: Bool {
        if case .messageEmpty = self { true } else { false }
    }
}
