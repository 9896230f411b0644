internal import PlatformCore
internal import PlatformEngine

/// Something that was said to all.
struct ToldBroadcast {
    let text: String
    let sender: String
    let sent: Sent
    /// Where each user has their copy.
    var copies: [String: UInt32] = [:]

    /// How many of the newest entries of the tenant's own log are still given to whoever lacks them.
    static let waitingCountMax = UInt32(Broadcast.waitingCountMax)
}

/// What is said to all: once in the tenant's own log, then once for each user, by the engine itself.
extension Chronicle {
    func fold(_ broadcasting: Broadcasting, _ sent: Sent) {
        let text = String(decoding: broadcasting.body.content, as: UTF8.self)
        if let told = broadcasts.first(where: { $0.text == text }) {
            if told.sent != sent { violation(2, "\(text) was said to all at \(told.sent) and again at \(sent)") }
            return
        }
        if let last = broadcasts.last, sent.seq <= last.sent.seq || sent.sentTime < last.sent.sentTime {
            violation(3, "\(text) is said to all at \(sent), behind \(last.sent)")
        }
        broadcasts.append(ToldBroadcast(text: text, sender: broadcasting.from.text, sent: sent))
    }

    func takeBack(_ uid: MessageUID) {
        guard let index = broadcasts.firstIndex(where: { $0.sent.uid == uid }), !takenBack.contains(index) else {
            return
        }
        takenBack.append(index)
    }

    /// A user is told of their copy of a broadcast.
    func give(_ copy: GivenCopy) {
        // A sender of broadcasts is a user too, of whom nobody else knows.
        let receiver = accounts[copy.account] ?? "account\(copy.account.rawValue)"
        guard let index = index(of: copy, receiver) else {
            return violation(1, "\(receiver) is told of a broadcast that nobody made: \(copy.item)")
        }
        let told = broadcasts[index]
        let key = "s:\(told.sender)>\(receiver)"
        var conversation =
            conversations[key] ?? between(.system(UserID(unchecked: receiver)), told.sender, .server)
        let place: UInt32
        if case .message(let view) = copy.entry.content {
            if told.copies[receiver] != nil { violation(2, "\(receiver) is given \(told.text) twice") }
            broadcasts[index].copies[receiver] = copy.entry.seq.rawValue
            place = append(told, copy, view, to: receiver, &conversation, key)
        } else {
            place = retract(told, copy.entry, from: receiver, &conversation, key)
        }
        if copy.item.place.rawValue != place {
            violation(5, "\(told.text) stands at \(copy.item.place) of \(receiver)'s mailbox, not at \(place)")
        }
    }

    private func index(of copy: GivenCopy, _ receiver: String) -> Int? {
        switch copy.entry.content {
        case .message(let view), .changed(_, _, let view):
            return broadcasts.firstIndex { $0.sent.seq == view.message.broadcast }
        case .hidden:
            // They are taken back in order; it is the first that the receiver has and sees no more.
            return takenBack.first { index in
                let key = "s:\(broadcasts[index].sender)>\(receiver)"
                guard case .system(UserID(unchecked: broadcasts[index].sender)) = copy.item.target,
                    let seq = broadcasts[index].copies[receiver], let conversation = conversations[key]
                else { return false }
                return conversation.message(seq)?.isRecalled == false && !conversation.sees(seq, receiver)
            }
        }
    }

    private func append(
        _ told: ToldBroadcast,
        _ copy: GivenCopy,
        _ view: MessageView,
        to receiver: String,
        _ conversation: inout ToldConversation,
        _ key: String
    ) -> UInt32 {
        let sent = Sent(
            uid: view.uid,
            seq: copy.entry.seq,
            place: copy.item.place,
            lsn: copy.entry.lsn,
            sentTime: view.message.sentTime
        )
        requireOrder(sent, in: conversation, key)
        conversation.lastSentTime = sent.sentTime
        conversation.lastUID = sent.uid
        let message = ToldMessage(
            uid: sent.uid,
            sender: told.sender,
            flags: view.message.flags,
            reach: .receivers,
            mentions: [],
            versions: [.init(from: conversation.head + 1, text: told.text)]
        )
        conversation.append(.message(message), at: sent.lsn)
        conversations[key] = conversation
        return post(message, .message, in: key, to: receiver)
    }

    private func retract(
        _ told: ToldBroadcast,
        _ entry: LogItem,
        from receiver: String,
        _ conversation: inout ToldConversation,
        _ key: String
    ) -> UInt32 {
        guard let seq = told.copies[receiver], var message = conversation.message(seq), !message.isRecalled else {
            violation(3, "\(told.text) is taken back from \(receiver), who does not have it")
            return 0
        }
        if entry.seq.rawValue != conversation.head + 1 {
            violation(3, "\(key) goes on with a change at \(entry.seq.rawValue) behind \(conversation.head)")
        }
        message.versions.append(.init(from: conversation.head + 1, text: nil))
        conversation.set(message, at: seq)
        conversation.append(.change(of: seq), at: entry.lsn)
        conversations[key] = conversation
        return post(message, .change(of: seq), in: key, to: receiver)
    }

    /// Once everybody was asked to take what they lack: each has every broadcast, and none that was taken back.
    func requireAllGiven(to users: [String]) {
        guard let last = broadcasts.last?.sent.seq.rawValue else { return }
        for (index, told) in broadcasts.enumerated()
        where told.sent.seq.rawValue + ToldBroadcast.waitingCountMax / 2 > last {
            // Who came into being later, by a clock that was set back as well, is not meant.
            for user in users where user != told.sender && registered[user] ?? .zero <= told.sent.sentTime {
                let copy = told.copies[user].flatMap { conversations["s:\(told.sender)>\(user)"]?.message($0) }
                if takenBack.contains(index) {
                    if copy?.isRecalled == false { violation(5, "\(user) has \(told.text), which was taken back") }
                } else if copy == nil {
                    violation(1, "\(user) was never given \(told.text), which was said to all")
                }
            }
        }
    }
}
