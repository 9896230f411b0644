internal import MTProtoClient
internal import MTProtoTL

/// What a Telegram client asks of the server.
extension TelegramDevice {
    /// Whether a new message may be said: older ones go first.
    package var maySay: Bool {
        isLive && unanswered.count < Self.unansweredCountMax && waiting.count < Self.waitingCountMax
            && !unanswered.contains { $0.op == nil }
    }

    /// Says a message, if the client knows how its conversation is named.
    package func say(_ draft: Draft) {
        guard maySay, names.peer(of: draft.log) != nil else { return }
        unanswered.append(Unanswered(draft: draft, randomID: .random(in: .min...(.max))))
        sayAgain()
        flush()
    }

    /// Says another message under the number of an earlier one; the server has to refuse it.
    package func sayUnderUsedID(tag: UInt64) {
        guard maySay, let old = recent.last else { return }
        var draft = Draft(tag: tag, log: old.draft.log)
        draft.reuses = old.draft.tag
        unanswered.append(Unanswered(draft: draft, randomID: old.randomID))
        sayAgain()
        flush()
    }

    /// Says a message again that was acknowledged, as a client does that lost the answer.
    package func repeatRecent() {
        guard maySay, let old = recent.last else { return }
        unanswered.append(Unanswered(draft: old.draft, randomID: old.randomID))
        sayAgain()
        flush()
    }

    /// Says everything, oldest first, that is not answered and not under way.
    func sayAgain() {
        for index in unanswered.indices where unanswered[index].op == nil {
            let said = unanswered[index]
            let draft = said.draft
            guard let peer = names.peer(of: draft.log) else { continue }
            let op = history.invoke(
                who,
                .send(
                    to: draft.log,
                    tag: draft.tag,
                    id: String(said.randomID),
                    reuses: draft.reuses,
                    seenBy: nil,
                    isCounted: true
                )
            )
            unanswered[index].op = op
            let text = Tag.text(draft.tag, padding: draft.padding)
            ask(
                .send(tag: draft.tag),
                op: op,
                TL.MessagesSendMessage(peer: peer, message: text, randomID: said.randomID)
            )
        }
    }

    /// Takes back for everybody, or edits, one of the client's latest messages.
    package func changeRecent(_ kind: Item.Kind, _ pick: (Int) -> Int) {
        guard isLive, waiting.count < Self.waitingCountMax, !recent.isEmpty else { return }
        let message = recent.remove(at: pick(recent.count))
        let log = message.draft.log
        guard let peer = names.peer(of: log) else { return }
        let op = history.invoke(who, kind == .recall ? .recall(log, uid: "") : .edit(log, uid: ""))
        if kind == .edit {
            let text = Tag.text(message.draft.tag, padding: 1)
            ask(.changed, op: op, TL.MessagesEditMessage(peer: peer, id: message.number, message: text + "e"))
        } else if let channel = names.channel(of: log) {
            ask(.changed, op: op, TL.ChannelsDeleteMessages(channel: channel, id: [message.number]))
        } else {
            ask(.changed, op: op, TL.MessagesDeleteMessages(revoke: true, id: [message.number]))
        }
        flush()
    }

    /// Marks a conversation as read up to something that was seen of it.
    package func markRead(_ pick: ([LogName]) -> LogName?) {
        guard isLive, waiting.count < Self.waitingCountMax,
            let log = pick(logs.seen.keys.sorted { $0.rawValue < $1.rawValue }), let upTo = logs.seen[log]
        else { return }
        if let channel = names.channel(of: log) {
            let op = history.invoke(who, .markRead(log, upTo: upTo))
            ask(.changed, op: op, TL.ChannelsReadHistory(channel: channel, maxID: Int32(clamping: upTo)))
        } else if let peer = names.peer(of: log) {
            // Its number is a place of the mailbox; what comes of it shows in what is unread.
            ask(.changed, TL.MessagesReadHistory(peer: peer, maxID: Int32(clamping: upTo)))
        }
        flush()
    }

    // MARK: Coming in

    func logIn() {
        guard let token else { return }
        ask(
            .login,
            TL.AuthImportBotAuthorization(flags: 0, apiID: app.apiID, apiHash: app.apiHash, botAuthToken: token)
        )
    }

    /// The client is logged in: it learns whom it may speak to, and where its mailbox ends.
    func settleIn() {
        for name in people { ask(.lookUp, TL.ContactsResolveUsername(username: name)) }
        ask(.state, TL.UpdatesGetState())
    }

    /// The session goes on: what was missed is asked for.
    func comeBack() {
        guard logs.applied[logs.mailbox] != nil else { return settleIn() }
        isLive = true
        follow(logs.cameBack())
        sayAgain()
        readNext()
    }

    // MARK: Reading

    /// Does what the logs ask for.
    func follow(_ steps: [TelegramLogs.Step]) {
        for step in steps {
            switch step {
            case .applied(let log, let items): history.note(who, .applied(log, items))
            case .dropped(let log): history.note(who, .dropped(log))
            case .difference(let log, let after):
                if !askDifference(.difference(log, after: after), op: nil, of: log, after: after) { logs.missed(log) }
            }
        }
    }

    private func askDifference(_ request: Waiting.Request, op: UInt64?, of log: LogName, after: UInt32) -> Bool {
        let pts = Int32(clamping: after + 1)
        if log.isMailbox {
            ask(request, op: op, TL.UpdatesGetDifference(pts: pts, date: date, qts: 0))
        } else {
            guard let channel = names.channel(of: log) else { return false }
            let filter = TL.ChannelMessagesFilter.channelMessagesFilterEmpty
            let function = TL.UpdatesGetChannelDifference(channel: channel, filter: filter, pts: pts, limit: 100)
            ask(request, op: op, function)
        }
        return true
    }

    /// Reads a log that the client keeps again, from some places before what it has.
    package func readAgain(back: UInt32, _ pick: ([LogName]) -> LogName?) {
        guard isLive, readings.isEmpty, let log = pick(logs.applied.keys.sorted { $0.rawValue < $1.rawValue }) else {
            return
        }
        let has = logs.applied[log] ?? 0
        readings.append(Reading(log: log, after: has - min(back, has), isWhole: false))
        readNext()
        flush()
    }

    /// Reads logs, each to its end; those that the client does not know are left out.
    package func readWhole(_ logs: [(log: LogName, after: UInt32)]) {
        readings += logs.filter { $0.log.isMailbox || names.channel(of: $0.log) != nil }
            .map { Reading(log: $0.log, after: $0.after, isWhole: true) }
        readNext()
        flush()
    }

    func readNext() {
        guard isLive, !isReading, let reading = readings.first else { return }
        isReading = true
        let op = history.invoke(who, .load(reading.log, after: reading.after, by: .numbers))
        if !askDifference(.page(reading), op: op, of: reading.log, after: reading.after) {
            history.end(op, .fail, who, .refused(code: 0, name: "not known here"))
            isReading = false
            readings.removeFirst()
        }
    }

    /// Lists all conversations with what is unread in each.
    package func list() {
        ask(
            .dialogs,
            TL.MessagesGetDialogs(offsetDate: 0, offsetID: 0, offsetPeer: .inputPeerEmpty, limit: 100, hash: 0)
        )
        flush()
    }

    /// Writes down how far the client has every log that it keeps.
    package func rest() {
        for (log, at) in logs.applied.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            history.note(who, .rested(log, at: at))
        }
    }
}
