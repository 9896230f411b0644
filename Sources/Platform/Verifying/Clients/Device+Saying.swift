internal import PlatformGateway

/// What a device asks of the server.
extension Device {
    /// Whether a new message may be said: older ones go first.
    package var maySay: Bool {
        isLive && unanswered.count < Self.unansweredCountMax && waiting.count < Self.waitingCountMax
            && !unanswered.contains { $0.op == nil }
    }

    /// Says a message under the device's next id.
    package func say(_ draft: Draft) {
        guard maySay else { return }
        unanswered.append(Unanswered(draft: draft, clientID: nextClientID))
        nextClientID += 1
        sayAgain()
    }

    /// Says a message under an id that an earlier one has; the server has to refuse it.
    package func sayUnderUsedID(tag: UInt64) {
        guard maySay, let old = recent.last else { return }
        var draft = Draft(tag: tag, log: old.draft.log)
        draft.reuses = old.draft.tag
        unanswered.append(Unanswered(draft: draft, clientID: old.clientID))
        sayAgain()
    }

    /// Says a message again that was acknowledged, as a client does that lost the answer.
    package func repeatRecent() {
        guard maySay, let old = recent.last else { return }
        unanswered.append(Unanswered(draft: old.draft, clientID: old.clientID))
        sayAgain()
    }

    /// Says everything, oldest first, that is not answered and not under way.
    func sayAgain() {
        for index in unanswered.indices where unanswered[index].op == nil {
            let said = unanswered[index]
            let draft = said.draft
            let op = history.invoke(
                who,
                .send(
                    to: draft.log,
                    tag: draft.tag,
                    id: String(said.clientID),
                    reuses: draft.reuses,
                    seenBy: draft.seenBy,
                    isCounted: draft.isCounted
                )
            )
            unanswered[index].op = op
            ask(.send(tag: draft.tag), op: op) { frame in
                frame.send.conversation = draft.log.conversation(for: who.user)
                frame.send.objectName = "RC:TxtMsg"
                frame.send.content = Tag.content(draft.tag, padding: draft.padding)
                frame.send.clientID = said.clientID
                if !draft.isCounted { frame.send.flags = 6 }
                if draft.log.isGroup, let seenBy = draft.seenBy { frame.send.onlyTo = seenBy.filter { $0 != who.user } }
            }
        }
    }

    /// Takes back, or edits, one of the device's latest messages.
    package func changeRecent(_ kind: Item.Kind, _ pick: (Int) -> Int) {
        guard isLive, waiting.count < Self.waitingCountMax, !recent.isEmpty else { return }
        let message = recent.remove(at: pick(recent.count))
        let conversation = message.draft.log.conversation(for: who.user)
        let isRecall = kind == .recall
        let act: Act =
            isRecall ? .recall(message.draft.log, uid: message.uid) : .edit(message.draft.log, uid: message.uid)
        let op = history.invoke(who, act)
        ask(.changed(message.draft.log, kind, target: message.seq, uid: message.uid), op: op) { frame in
            if isRecall {
                frame.recall.conversation = conversation
                frame.recall.uid = message.uid
            } else {
                frame.edit.conversation = conversation
                frame.edit.uid = message.uid
                frame.edit.objectName = "RC:TxtMsg"
                frame.edit.content = Tag.edited(message.draft.tag)
            }
        }
    }

    /// Marks a conversation as read up to something that was seen of it.
    package func markRead(_ pick: ([LogName]) -> LogName?) {
        let logs = self.logs.seen.filter { !$0.key.isMailbox && $0.value > 0 }
        guard isLive, waiting.count < Self.waitingCountMax,
            let log = pick(logs.keys.sorted { $0.rawValue < $1.rawValue }), let upTo = logs[log]
        else { return }
        let op = history.invoke(who, .markRead(log, upTo: upTo))
        ask(.markRead(log, upTo: upTo), op: op) { frame in
            frame.markRead.conversation = log.conversation(for: who.user)
            frame.markRead.upTo = upTo
        }
    }

    /// Ends another device of the user, which has to come back with a user token; answers whether that could be asked.
    package func revoke(_ device: String) -> Bool {
        guard isLive, waiting.count < Self.waitingCountMax else { return false }
        ask(.nothing, op: nil) { $0.revokeDevice.deviceID = device }
        return true
    }

    /// Tells the server how far the device has come.
    package func acknowledge() {
        guard isLive, waiting.count < Self.waitingCountMax, let cursor = logs.cursor else { return }
        ask(.nothing, op: nil) { $0.ack.cursor = cursor }
    }

    // MARK: Reading

    /// Reads a log that the device keeps again, from some places before what it has.
    package func readAgain(back: UInt32, _ pick: ([LogName]) -> LogName?) {
        guard isLive, readings.isEmpty, let log = pick(logs.applied.keys.sorted { $0.rawValue < $1.rawValue }) else {
            return
        }
        let has = logs.applied[log] ?? 0
        let by: Act.Reading = log.isMailbox ? .sync : .difference
        readings.append(Reading(log: log, by: by, after: has - min(back, has), isWhole: false))
        readNext()
    }

    /// Reads logs, each to its end.
    package func readWhole(_ logs: [(log: LogName, by: Act.Reading, after: UInt32)]) {
        readings += logs.map { Reading(log: $0.log, by: $0.by, after: $0.after, isWhole: true) }
        readNext()
    }

    /// Lists all conversations, and asks what is unread in each.
    package func list(page: String = "") {
        ask(.list, op: history.invoke(who, .list(isFirst: page.isEmpty))) { frame in
            frame.conversations.page = page
            frame.conversations.limit = 50
        }
    }

    func askUnread(_ log: LogName, read: UInt32) {
        ask(.unread(log, read: read), op: history.invoke(who, .unread(log))) { frame in
            frame.unread.conversation = log.conversation(for: who.user)
        }
    }

    func readNext() {
        guard isLive, !isReading, let reading = readings.first else { return }
        isReading = true
        let op = history.invoke(who, .load(reading.log, after: reading.after, by: reading.by))
        ask(.page(reading), op: op) { frame in
            switch reading.by {
            case .sync:
                frame.sync.after.place = reading.after
                // Its lsn is as it is, so that no summaries of conversations come along.
                frame.sync.after.lsn = logs.cursor?.lsn ?? 0
                frame.sync.limit = 200
            // Numbers alone are for Telegram clients; a link is shown more.
            case .difference, .numbers:
                frame.difference.conversation = reading.log.conversation(for: who.user)
                frame.difference.after = reading.after
                frame.difference.limit = 200
            case .history:
                frame.history.conversation = reading.log.conversation(for: who.user)
                frame.history.seq = reading.after
                frame.history.direction = .newer
                frame.history.limit = 200
            }
        }
    }

    /// Writes down how far the device has every log that it keeps.
    package func rest() {
        for (log, at) in logs.applied.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            history.note(who, .rested(log, at: at))
        }
    }
}
