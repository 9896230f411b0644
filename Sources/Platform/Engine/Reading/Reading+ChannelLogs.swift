internal import PlatformCore
internal import PlatformStore

/// What was said in channels, as app servers ask for it: all of it, whoever may see it.
extension Reading {
    func said(
        in channel: ChannelID,
        of group: GroupID,
        _ from: Timestamp,
        _ through: Timestamp,
        by sender: UserID?,
        limit: Int
    ) throws -> Found {
        guard let place = try live(channel, of: group) else { throw ClientError.unknownUltragroup(group) }
        var account: AccountNumber?
        if let sender { account = try self.account(of: sender) }
        let head = try end(of: place.number).seq
        let before = try self.place(before: from, in: place.number, head: head)
        var views: [ChannelMessage] = []
        var byteCount = 0
        let range = KeyRange.messages(of: place.number, after: before, through: head)
        try snapshot.scan(Message.self, in: range) { (_, message) throws(StoreError) in
            if message.sentTime > through { return .stop }
            guard isKept(message), account == nil || message.sender == account else { return .goOn }
            let view = try view(message, in: place.number)
            byteCount += view.byteCount
            views.append(ChannelMessage(channel: channel, view: view))
            return views.count < pageCount(limit) && byteCount < Limits.pageBytesMax ? .goOn : .stop
        }
        return .channelMessages(views)
    }

    func messages(
        around uid: MessageUID,
        in channel: ChannelID,
        of group: GroupID,
        before: Int,
        after: Int
    ) throws -> Found {
        guard let place = try live(channel, of: group), uid.conversation == place.number,
            let message = try snapshot.message(uid)
        else { return .channelMessages([]) }
        let earlier = try neighbours(of: message, in: place.number, .backward, count: before)
        let later = try neighbours(of: message, in: place.number, .forward, count: after)
        let all: [Message] = earlier.reversed() + (isKept(message) ? [message] : []) + later
        return .channelMessages(
            try all.map { (message) throws(StoreError) in
                ChannelMessage(channel: channel, view: try view(message, in: place.number))
            }
        )
    }

    func messages(_ uids: [MessageUID], of group: GroupID) throws -> Found {
        var views: [ChannelMessage] = []
        for uid in uids {
            guard let record = try snapshot.read(ConversationRecord.self, at: .conversation(uid.conversation)),
                case .channel(let named, let channel) = record.name, named == group,
                try live(channel, of: group)?.number == uid.conversation,
                let message = try snapshot.message(uid), isKept(message)
            else { continue }
            views.append(ChannelMessage(channel: channel, view: try view(message, in: uid.conversation)))
        }
        return .channelMessages(views)
    }

    /// The messages next to one, the nearest first.
    private func neighbours(
        of message: Message,
        in number: ConversationNumber,
        _ direction: ScanDirection,
        count: Int
    ) throws(StoreError) -> [Message] {
        var found: [Message] = []
        let range =
            direction == .forward
            ? KeyRange.messages(of: number, after: message.seq)
            : KeyRange.messages(of: number, through: message.seq.previous)
        if count == 0 || (direction == .backward && message.seq.previous == .zero) { return found }
        try snapshot.scan(Message.self, in: range, direction) { (_, message) throws(StoreError) in
            if isKept(message) { found.append(message) }
            return found.count < count ? .goOn : .stop
        }
        return found
    }

    private func isKept(_ message: Message) -> Bool {
        message.flags.contains(.inHistory) && !message.isRecalled
    }
}
