internal import PlatformGateway

/// What a device makes of the server's frames.
extension Device {
    func take(_ frame: WireServerFrame) {
        lastHeard = .now
        switch frame.frame {
        case .update(let update)?: follow(logs.hear(update))
        case .result(let result)?:
            guard let waiting = waiting.removeValue(forKey: result.requestID) else { return }
            take(result, of: waiting)
            readNext()
        case .error(let error)?:
            guard let waiting = waiting.removeValue(forKey: error.requestID) else { return }
            take(error, of: waiting)
        case .goingAway?, nil: break
        }
    }

    func sayHello() {
        let cursor = logs.cursor
        ask(.hello, op: nil) { frame in
            frame.hello.version = 1
            frame.hello.token = token ?? ""
            frame.hello.deviceID = who.device
            frame.hello.platform = .desktop
            if let cursor { frame.hello.cursor = cursor }
            frame.hello.client = "verify"
        }
    }

    private func take(_ result: WireResult, of waiting: Waiting) {
        switch (waiting.request, result.result) {
        case (.hello, .welcome(let welcome)?): take(welcome)
        case (.send(let tag), .sent(let sent)?): take(sent, of: tag, op: waiting.op)
        case (.sync, .sync(let page)?): follow(logs.hear(page, isAsked: true))
        case (.difference(let log), .difference(let page)?): follow(logs.hear(page, of: log))
        case (.changed(let log, let kind, let target, let uid), .changed(let changed)?):
            end(waiting, .ok, .changed(seq: changed.seq, place: changed.place))
            var item = Item(changed.seq, kind, uid: uid)
            item.target = target
            apply(item, of: log, place: changed.place, lsn: changed.lsn)
        case (.markRead(let log, let upTo), .changed(let changed)?):
            end(waiting, .ok, .changed(seq: 0, place: changed.place))
            let item = Item(changed.place, "ownRead \(upTo)", log)
            follow(logs.hear(own: item, of: logs.mailbox, lsn: changed.lsn))
        case (.page(let reading), let page?): take(page, of: reading, waiting)
        case (.list, .conversations(let page)?):
            let listed = page.conversations.map { LogName($0.conversation, of: who.user) }
            end(waiting, .ok, .listed(listed, hasMore: !page.next.isEmpty))
            take(page)
        case (.unread(_, let read), .unread(let unread)?):
            end(waiting, .ok, .counted(Int(unread.count), read: read))
        case (.nothing, _): break
        default: end(waiting, .unknown, .lost(why: "answered with something else"))
        }
    }

    private func end(_ waiting: Waiting, _ kind: Event.Kind, _ act: Act) {
        if let op = waiting.op { history.end(op, kind, who, act) }
    }

    /// Does what the logs ask for.
    func follow(_ steps: [DeviceLogs.Step]) {
        for step in steps {
            switch step {
            case .applied(let log, let items): history.note(who, .applied(log, items))
            case .dropped(let log): history.note(who, .dropped(log))
            case .sync(let after):
                ask(.sync, op: nil) {
                    $0.sync.after = after
                    $0.sync.limit = 200
                }
            case .difference(let log, let after):
                ask(.difference(log), op: nil) {
                    $0.difference.conversation = log.conversation(for: who.user)
                    $0.difference.after = after
                    $0.difference.limit = 200
                }
            }
        }
    }

    /// The server's answer to what the device itself said stands in the place of its push.
    private func apply(_ item: Item, of log: LogName, place: UInt32, lsn: UInt64) {
        if log.isGroup {
            follow(logs.hear(own: item, of: log, lsn: lsn))
        } else {
            follow(logs.hear(own: item.inMailbox(at: place, of: log), of: logs.mailbox, lsn: lsn))
        }
    }

    // MARK: Connecting

    private func take(_ welcome: WireWelcome) {
        token = welcome.deviceToken
        isLive = true
        welcomeCount += 1
        follow(logs.welcomed(head: welcome.head, isCatchingUp: welcome.isCatchingUp))
        nextClientID = max(nextClientID, welcome.nextClientID)
        sayAgain()
        readNext()
    }

    private func take(_ error: WireError, of waiting: Waiting) {
        switch waiting.request {
        case .hello:
            // Whatever is wrong with the token, the app's server gives another; the link is closed after this.
            token = nil
            guard error.code == Refusals.cursorAhead else { return }
            history.note(who, .refused(code: error.code, name: error.name))
            for log in logs.applied.keys { history.note(who, .dropped(log)) }
            logs.startOver()
        case .send(let tag): refuse(tag, error, waiting)
        case .difference(let log): logs.missed(log)
        case .sync: logs.missedSync()
        case .page(let reading):
            end(waiting, .fail, .refused(code: error.code, name: error.name))
            isReading = false
            if !readings.isEmpty, !reading.isWhole || !error.mayBeRetried { readings.removeFirst() }
        case .changed, .markRead, .list, .unread, .nothing:
            end(waiting, Refusals.isOpen(error.code) ? .unknown : .fail, .refused(code: error.code, name: error.name))
        }
    }

    // MARK: Sending

    private func take(_ sent: WireSent, of tag: UInt64, op: UInt64?) {
        if let op { history.end(op, .ok, who, .sent(seq: sent.seq, place: sent.place, uid: sent.uid)) }
        guard let index = unanswered.firstIndex(where: { $0.draft.tag == tag }) else { return }
        let said = unanswered.remove(at: index)
        let item = Item(sent.seq, .message, uid: sent.uid, tag: tag)
        apply(item, of: said.draft.log, place: sent.place, lsn: sent.lsn)
        if said.draft.reuses == nil, !recent.contains(where: { $0.draft.tag == tag }) { remember(said, sent) }
    }

    private func remember(_ said: Unanswered, _ sent: WireSent) {
        if recent.count >= 32 { recent.removeFirst() }
        recent.append(Recent(draft: said.draft, uid: sent.uid, seq: sent.seq, clientID: said.clientID))
    }

    private func refuse(_ tag: UInt64, _ error: WireError, _ waiting: Waiting) {
        let isOpen = Refusals.isOpen(error.code)
        end(waiting, isOpen ? .unknown : .fail, .refused(code: error.code, name: error.name))
        guard let index = unanswered.firstIndex(where: { $0.draft.tag == tag }) else { return }
        if isOpen { unanswered[index].op = nil } else { unanswered.remove(at: index) }
    }

    // MARK: Reading

    private func take(_ page: WireResult.OneOf_Result, of reading: Reading, _ waiting: Waiting) {
        let (items, head, hasMore): ([Item], UInt32?, Bool)
        switch page {
        case .difference(let page) where !page.tooLong:
            (items, head, hasMore) = (page.items.map { Item($0) }, page.head, page.hasMore_p)
        case .history(let page): (items, head, hasMore) = (page.messages.map { Item($0) }, nil, page.hasMore_p)
        case .sync(let page):
            (items, hasMore) = (page.mailbox.map { Item($0, of: who.user) }, page.hasMore_p)
            head = page.hasMore_p ? nil : page.cursor.place
        default:
            isReading = false
            if !readings.isEmpty { readings.removeFirst() }
            return end(waiting, .fail, .refused(code: 0, name: "too long"))
        }
        end(waiting, .ok, .page(items, head: head, hasMore: hasMore))
        isReading = false
        guard !readings.isEmpty else { return }
        if hasMore, let last = items.last { readings[0].after = last.n } else { readings.removeFirst() }
    }

    private func take(_ page: WireConversationPage) {
        for summary in page.conversations {
            let log = LogName(summary.conversation, of: who.user)
            let op = history.invoke(who, .unread(log))
            history.end(op, .ok, who, .counted(Int(summary.unread.count), read: summary.state.read))
            askUnread(log, read: summary.state.read)
        }
        if !page.next.isEmpty { list(page: page.next) }
    }
}

/// Codes of `link.md`, section 6, that a client handles apart.
enum Refusals {
    static let cursorAhead: UInt32 = 41010

    /// Whether what was asked may have been done all the same.
    static func isOpen(_ code: UInt32) -> Bool { code == 41201 || code == 41299 }
}
