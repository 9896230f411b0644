internal import PlatformGateway

/// How pushes and pages enter what a device holds.
extension Device {
    func hear(_ update: WireUpdate) {
        switch update.update {
        case .mailbox(let item): apply(item)
        case .groupItem(let item): apply(item.item, of: item.group)
        case .catchUp(let page):
            isCaughtUpByServer = true
            apply(page)
            if !page.hasMore_p { isCaughtUpByServer = false }
            if isUpToDate, droppedMeanwhile { sync() }
        case .state(let state):
            held.take(state)
            note(state.lsn)
        case .own(let own):
            held.take(own)
            note(own.lsn)
        case .friend(let update):
            held.friends.take(update)
            note(update.lsn)
        case .profile, .groupMembers: break
        case .group(let group):
            learn(group)
            note(group.lsn)
        case .joined(let joined):
            learn(joined.group)
            groups.insert(joined.group.id)
            // What was said while the user was out may be there to see now.
            if held.applied(of: joined.group.id) != nil {
                lacking[joined.group.id, default: 0] = max(lacking[joined.group.id] ?? 0, 1)
                askDifference(joined.group.id)
            }
        case .left(let left): groups.remove(left.group)
        case .typing, .presence, .delivered, .status, .chatroomMessage, .chatroomChanged, .chatroomNotice,
            .chatroomLeft, .chatroomEntry,
            .chatroomRecalled, .joinRequests, nil:
            break
        }
    }

    /// A group's record tells whether it is another one than that of which the device keeps something.
    func learn(_ group: WireGroup) {
        if held.learn(group.id, createdAt: group.createdAt) { forget("g:\(group.id)") }
    }

    func forget(_ conversation: String) {
        held.forget(conversation)
        own.removeAll { $0.conversation.name == conversation }
        guard conversation.hasPrefix("g:") else { return }
        let group = String(conversation.dropFirst(2))
        lacking[group] = nil
        for (number, request) in waiting {
            if case .difference(group) = request { waiting[number] = .bygone }
        }
    }

    func apply(_ page: WireSyncPage) {
        for item in page.mailbox { apply(item) }
        for summary in page.conversations {
            let conversation = summary.conversation
            if summary.hasGroup { learn(summary.group) }
            held.noteHead(summary.head, of: conversation.name)
            held.take(summary.state)
            guard conversation.kind == .group else { continue }
            if summary.state.isOpen { groups.insert(conversation.id) } else { groups.remove(conversation.id) }
            if let applied = held.applied(of: conversation.id), summary.head > applied {
                lacking[conversation.id] = max(lacking[conversation.id] ?? 0, summary.head)
                askDifference(conversation.id)
            }
        }
        for conversation in page.removed { forget(conversation.name) }
        if page.hasOwn { held.take(page.own) }
        if page.cursor.place > held.place {
            world.violated(5, "\(name): a page ends at place \(page.cursor.place), applied up to \(held.place)")
        }
        held.lsn = max(held.lsn, page.cursor.lsn)
    }

    func apply(_ page: WireDifferencePage, of group: String) {
        if page.tooLong {
            held.drop(group, head: page.head)
        } else {
            for item in page.items { apply(item, of: group, isPage: true) }
        }
        let applied = held.applied(of: group) ?? 0
        // Pushes may have brought what the page says is still to come.
        if page.hasMore_p, applied < page.head {
            lacking[group] = max(lacking[group] ?? 0, page.head)
            return askDifference(group)
        }
        if applied < page.head {
            world.violated(5, "\(name): the difference of \(group) ends at \(applied) and not at its head \(page.head)")
        }
        lacking[group] = (lacking[group] ?? 0) > max(applied, page.head) ? lacking[group] : nil
        if lacking[group] != nil { asksAgainAt = world.now + 200 }
    }

    private func apply(_ item: WireMailboxItem) {
        let conversation = item.conversation.name
        let mail: HeldMail
        switch item.content {
        case .entry(let entry):
            let isInTurn = item.place == held.place + 1
            mail = .entry(conversation, seq: entry.seq, kind(of: entry, in: conversation, isInTurn: isInTurn))
            held.noteHead(entry.seq, of: conversation)
        case .ownRead(let upTo):
            mail = .ownRead(conversation, upTo)
            held.takeRead(of: conversation, lsn: item.lsn)
        case .peerRead(let upTo): mail = .peerRead(conversation, upTo)
        case .deleted(let seqs): mail = .deleted(conversation, seqs.seqs)
        case .cleared(let upTo): mail = .cleared(conversation, upTo)
        case nil: return
        }
        apply(mail, at: item.place, lsn: item.lsn, isAnswer: false)
    }

    private func apply(_ item: WireLogItem, of group: String, isPage: Bool = false) {
        let isInTurn = item.seq == (self.held.applied(of: group) ?? item.seq - 1) + 1
        let held = kind(of: item, in: "g:\(group)", isInTurn: isInTurn)
        self.held.noteHead(item.seq, of: "g:\(group)")
        apply(held, at: item.seq, of: group, lsn: isPage ? 0 : item.lsn, isAnswer: false)
    }

    private func kind(of item: WireLogItem, in conversation: String, isInTurn: Bool) -> HeldItem {
        switch item.content {
        case .message(let message):
            show(message, in: conversation, isInTurn: isInTurn)
            return .message
        case .change(let change):
            show(change.message, in: conversation, isInTurn: isInTurn)
            return .change(of: change.message.seq)
        case .hidden, nil: return .hidden
        }
    }

    private func show(_ message: WireMessage, in conversation: String, isInTurn: Bool) {
        held.show(message, of: conversation)
        requireOwn(message)
        // Nothing on a message says when what it carries became what it is: only the log's order does.
        if isInTurn { held.load(message.seq, of: conversation, HeldCarried(message)) }
    }

    /// Every text names the tenant it was said in.
    private func requireOwn(_ message: WireMessage) {
        guard !message.hasRecalled, !Chronicle.shown(message.content).hasPrefix("t\(tenant).") else { return }
        world.violated(7, "\(name) was given \(message.content), which is of another tenant")
    }

    func apply(_ mail: HeldMail, at place: UInt32, lsn: UInt64, isAnswer: Bool) {
        switch held.apply(mail, at: place, isAnswer: isAnswer) {
        case .applied: note(lsn)
        case .double: break
        case .ahead:
            if isAnswer { break }
            if isUpToDate { sync() } else { droppedMeanwhile = true }
        }
    }

    func apply(_ item: HeldItem, at seq: UInt32, of group: String, lsn: UInt64, isAnswer: Bool) {
        // The answer to a repeated send may be old: what was said since is asked for.
        if isAnswer, held.applied(of: group) == nil { lacking[group] = max(lacking[group] ?? 0, seq) }
        switch held.apply(item, at: seq, of: group, isAnswer: isAnswer) {
        case .applied:
            note(lsn)
            if isAnswer, lacking[group] != nil { askDifference(group) }
        case .double: break
        case .ahead:
            lacking[group] = max(lacking[group] ?? 0, seq)
            askDifference(group)
            note(lsn)
        }
    }

    /// While the device is up to date, the greatest change number it hears is its cursor's.
    func note(_ lsn: UInt64) {
        if isUpToDate { held.lsn = max(held.lsn, lsn) }
    }
}
