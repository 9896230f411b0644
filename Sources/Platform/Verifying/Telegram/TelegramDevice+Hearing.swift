internal import MTProtoClient
internal import MTProtoTL

/// What a Telegram client makes of what the server says.
extension TelegramDevice {
    func take(_ event: ClientSession.Event) {
        switch event {
        case .pushed(var reader):
            // What the schema does not have is nothing that a place could be missed by: the next one shows it.
            if let updates = try? TL.Updates(reading: &reader) { take(updates) }
        case .began: if isLive { follow(logs.cameBack()) }
        case .failed(let call, let error):
            guard let waiting = waiting.removeValue(forKey: call) else { return }
            take(error, of: waiting)
        case .answered(let call, let reader):
            guard let waiting = waiting.removeValue(forKey: call) else { return }
            do {
                try take(reader, of: waiting)
            } catch {
                end(waiting, .unknown, .lost(why: "answered with something else: \(error)"))
            }
            readNext()
        }
    }

    private func take(_ answer: TLReader, of waiting: Waiting) throws(TLError) {
        var reader = answer
        switch waiting.request {
        case .login:
            _ = try TL.AuthAuthorization(reading: &reader)
            (isLoggedIn, loginCount) = (true, loginCount + 1)
            comeBack()
        case .lookUp:
            let found = try TL.ContactsResolvedPeer(reading: &reader)
            learn(found.users, found.chats)
        case .state:
            let state = try TL.UpdatesState(reading: &reader)
            date = state.date
            logs.begin(at: UInt32(max(state.pts - 1, 0)))
            isLive = true
            sayAgain()
        case .difference(let log, _): takeDifference(try Difference(of: log, &reader), of: log)
        case .send(let tag): takeSent(try TL.Updates(reading: &reader), tag, waiting)
        case .changed: end(waiting, .ok, .changed(seq: 0, place: 0))
        case .page(let reading): takePage(try Difference(of: reading.log, &reader), of: reading, waiting)
        case .dialogs: takeDialogs(try TL.MessagesDialogs(reading: &reader))
        }
    }

    private func end(_ waiting: Waiting, _ kind: Event.Kind, _ act: Act) {
        if let op = waiting.op { history.end(op, kind, who, act) }
    }

    private func learn(_ users: [TL.User], _ chats: [TL.Chat]) {
        for lost in names.learn(users, chats) { follow(logs.drop(lost)) }
    }

    // MARK: Refusals

    private func take(_ error: TL.RpcError, of waiting: Waiting) {
        if error.errorCode == 401 { (isLoggedIn, isLive) = (false, false) }
        // What the protocol calls an error of the server is a plain refusal where an id was used before.
        let isOpen = [401, 420, 500].contains(error.errorCode) && error.errorMessage != "RANDOM_ID_DUPLICATE"
        let refusal = Act.refused(code: UInt32(clamping: error.errorCode), name: error.errorMessage)
        end(waiting, isOpen ? .unknown : .fail, refusal)
        switch waiting.request {
        case .send(let tag):
            guard let index = unanswered.firstIndex(where: { $0.draft.tag == tag }) else { return }
            if isOpen { unanswered[index].op = nil } else { unanswered.remove(at: index) }
        case .difference(let log, _):
            logs.missed(log)
            if !isOpen { follow(logs.drop(log)) }
        case .page(let reading):
            isReading = false
            if !readings.isEmpty, !reading.isWhole || !isOpen { readings.removeFirst() }
        case .login, .lookUp, .state, .changed, .dialogs: break
        }
    }

    // MARK: Updates

    private func take(_ updates: TL.Updates) {
        switch updates {
        case .updatesTooLong: follow(logs.lack(logs.mailbox))
        case .updates(let all): take(all.updates, all.users, all.chats)
        case .updatesCombined(let all): take(all.updates, all.users, all.chats)
        case .updateShort(let one): take(one.update)
        case .updateShortMessage, .updateShortChatMessage, .updateShortSentMessage: follow(logs.lack(logs.mailbox))
        }
    }

    private func take(_ updates: [TL.Update], _ users: [TL.User], _ chats: [TL.Chat]) {
        learn(users, chats)
        for update in updates { take(update) }
    }

    private func take(_ update: TL.Update) {
        if let (log, item) = names.place(in: update, mailbox: logs.mailbox) { return follow(logs.hear(item, of: log)) }
        guard case .updateChannelTooLong(let missed) = update, let log = names.log(ofChannel: missed.channelID) else {
            return
        }
        follow(logs.lack(log, through: missed.pts.map { UInt32(max($0 - 1, 0)) }))
    }

    // MARK: Differences

    /// A difference of the mailbox or of a group: the same to whoever reads it.
    private struct Difference {
        var messages: [TL.Message] = []
        var updates: [TL.Update] = []
        var users: [TL.User] = []
        var chats: [TL.Chat] = []
        /// The state that it goes through; `nil` where nothing is new.
        var pts: Int32?
        var isFinal = true
        var isTooLong = false
        var date: Int32?

        init(of log: LogName, _ reader: inout TLReader) throws(TLError) {
            if log.isMailbox {
                self.init(try TL.UpdatesDifference(reading: &reader))
            } else {
                self.init(try TL.UpdatesChannelDifference(reading: &reader))
            }
        }

        private init(_ difference: TL.UpdatesDifference) {
            switch difference {
            case .differenceEmpty(let empty): date = empty.date
            case .differenceTooLong(let it): (pts, isTooLong) = (it.pts, true)
            case .difference(let it):
                (messages, updates, users, chats) = (it.newMessages, it.otherUpdates, it.users, it.chats)
                (pts, date) = (it.state.pts, it.state.date)
            case .differenceSlice(let it):
                (messages, updates, users, chats) = (it.newMessages, it.otherUpdates, it.users, it.chats)
                (pts, isFinal) = (it.intermediateState.pts, false)
            }
        }

        private init(_ difference: TL.UpdatesChannelDifference) {
            switch difference {
            case .channelDifferenceEmpty(let it): (pts, isFinal) = (it.pts, it.final)
            case .channelDifferenceTooLong(let it): (users, chats, isTooLong) = (it.users, it.chats, true)
            case .channelDifference(let it):
                (messages, updates, users, chats) = (it.newMessages, it.otherUpdates, it.users, it.chats)
                (pts, isFinal) = (it.pts, it.final)
            }
        }
    }

    /// The places of one log that a difference tells, in its order; what else it tells goes its own way.
    private func items(of difference: Difference, in log: LogName) -> [Item] {
        let told =
            difference.messages.compactMap { names.place(of: $0, mailbox: logs.mailbox) }
            + difference.updates.compactMap { names.place(in: $0, mailbox: logs.mailbox) }
        return told.filter { $0.log == log }.map(\.item)
    }

    private func takeDifference(_ difference: Difference, of log: LogName) {
        learn(difference.users, difference.chats)
        if let date = difference.date { self.date = date }
        if difference.isTooLong {
            return follow(logs.tooLong(log, at: UInt32(max((difference.pts ?? 1) - 1, 0))))
        }
        let has = logs.applied[log] ?? 0
        let end = difference.pts.map { UInt32(max($0 - 1, 0)) } ?? has
        let missed = items(of: difference, in: log)
        follow(logs.hear(missed: missed, of: log, through: end, isFinal: difference.isFinal))
        for case .updateChannelTooLong(let group) in difference.updates { take(.updateChannelTooLong(group)) }
    }

    private func takePage(_ difference: Difference, of reading: Reading, _ waiting: Waiting) {
        isReading = false
        learn(difference.users, difference.chats)
        guard !difference.isTooLong else {
            if !readings.isEmpty { readings.removeFirst() }
            return end(waiting, .fail, .refused(code: 0, name: "too long"))
        }
        let last = difference.pts.map { UInt32(max($0 - 1, 0)) } ?? reading.after
        let told = items(of: difference, in: reading.log)
        let items = TelegramLogs.whole(told, after: reading.after, through: last)
        end(waiting, .ok, .page(items, head: difference.isFinal ? last : nil, hasMore: !difference.isFinal))
        guard !readings.isEmpty else { return }
        if difference.isFinal { readings.removeFirst() } else { readings[0].after = last }
    }

    // MARK: Answers

    /// The answer to a message tells its number, and stands in the place of its push.
    private func takeSent(_ updates: TL.Updates, _ tag: UInt64, _ waiting: Waiting) {
        guard case .updates(let all) = updates, let index = unanswered.firstIndex(where: { $0.draft.tag == tag }) else {
            return end(waiting, .unknown, .lost(why: "answered with something else"))
        }
        let said = unanswered[index]
        var number: Int32?
        for case .updateMessageID(let name) in all.updates where name.randomID == said.randomID { number = name.id }
        guard let number, number > 0 else {
            unanswered[index].op = nil
            return end(waiting, .unknown, .lost(why: "answered without a number"))
        }
        unanswered.remove(at: index)
        let (n, isGroup) = (UInt32(number), said.draft.log.isGroup)
        end(waiting, .ok, .sent(seq: isGroup ? n : 0, place: isGroup ? 0 : n, uid: ""))
        take(all.updates, all.users, all.chats)
        guard said.draft.reuses == nil, !recent.contains(where: { $0.draft.tag == tag }) else { return }
        if recent.count >= 32 { recent.removeFirst() }
        recent.append(Recent(draft: said.draft, number: number, randomID: said.randomID))
    }

    private func takeDialogs(_ answer: TL.MessagesDialogs) {
        let dialogs: [TL.Dialog]
        switch answer {
        case .dialogs(let all):
            learn(all.users, all.chats)
            dialogs = all.dialogs
        case .dialogsSlice(let slice):
            learn(slice.users, slice.chats)
            dialogs = slice.dialogs
        case .dialogsNotModified: dialogs = []
        }
        for case .dialog(let dialog) in dialogs {
            guard let log = names.log(of: dialog.peer) else { continue }
            let op = history.invoke(who, log.isGroup ? .unread(log) : .unreadByPlace(log))
            let read = UInt32(max(dialog.readInboxMaxID, 0))
            history.end(op, .ok, who, .counted(Int(dialog.unreadCount), read: read))
        }
    }
}
