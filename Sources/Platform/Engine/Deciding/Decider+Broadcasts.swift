internal import PlatformCore
internal import PlatformStore

/// Saying something to every user: one entry of the tenant's log, taken by each user when they are active.
extension Decider {
    func broadcast(_ broadcasting: Broadcasting, _ reply: ReplyAddress) throws(Refusal) {
        try check(broadcasting.body)
        let sender = try find(.id(broadcasting.from))
        try checkIsHere(sender)
        let send = Send(
            from: .id(broadcasting.from),
            target: .system(broadcasting.from),
            body: broadcasting.body,
            identity: broadcasting.key.map { .key($0) } ?? .none
        )
        if let earlier = try earlier(send, by: sender, .server) {
            return pending.answer(reply, .success(.sent(earlier)))
        }
        try checkStorage()
        let body = try heedingWords(broadcasting.body, .server, isAsked: broadcasting.isWordChecked)
        let entry = try append(
            .message(body, broadcasting.flags, broadcasting.push, only: broadcasting.only),
            by: sender
        )
        let sent = Sent(uid: entry.uid, seq: entry.seq, place: .zero, lsn: entry.lsn, sentTime: entry.sentTime)
        if case .key(let key) = send.identity {
            let name = SendKey(account: entry.sender, key: key)
            let record = IdempotencyRecord(fingerprint: send.fingerprint, sent: sent)
            memory.insert(record, under: name)
            pending.put(record, under: name, on: DayBucket(of: now))
        }
        pending.answer(reply, .success(.sent(sent)))
    }

    /// Takes a broadcast back; one that waits for nobody any more need not be.
    func recallBroadcast(_ recall: BroadcastRecall, _ reply: ReplyAddress) throws(Refusal) {
        let sender = try find(.id(recall.by))
        guard announcements.last != nil else { return pending.answer(reply, .success(.done)) }
        guard let recent = announcements.recent else { throw .cold([.broadcasts]) }
        if let broadcast = recent.first(where: { $0.uid == recall.broadcast }),
            case .message = broadcast.content, !announcements.isRecalled(broadcast)
        {
            let content = Broadcast.Content.recall(
                of: broadcast.seq,
                isAdmin: recall.isAdmin,
                removesNotice: recall.removesNotice
            )
            _ = try append(content, by: sender)
        }
        pending.answer(reply, .success(.done))
    }

    /// Gives a user the next of what they lack, and comes back for the one after it.
    func takeBroadcasts(_ reference: UserRef, _ reply: ReplyAddress) throws(Refusal) {
        guard let user = try find(reference).known, let next = try announcements.next(for: user.user) else {
            return pending.answer(reply, .success(.done))
        }
        if isFor(user, next) {
            switch next.content {
            case .message(let body, let flags, let push, _):
                try tell(user, next, body, flags, push)
            case .recall(let place, let isAdmin, let removesNotice):
                try takeBack(place, of: user, next, isAdmin: isAdmin, removesNotice: removesNotice)
            }
        }
        user.user.broadcastsThrough = next.seq
        user.lsn = nextLSN()
        pending.put(user.user, isNew: false)
        if next.seq < announcements.head.seq { announcements.noteBehind(user.account) }
        pending.answer(reply, .success(.done))
    }

    /// Keeps a push for whoever talks to push services.
    func requestPush(_ kind: PushRequest.Kind, _ body: [UInt8], _ reply: ReplyAddress) throws(Refusal) {
        try checkStorage()
        let lsn = nextLSN()
        pending.put(PushRequest(kind, time: now, body: body), lsn, on: DayBucket(of: now))
        pending.answer(reply, .success(.changed(Changed(seq: .zero, place: .zero, lsn: lsn))))
    }

    /// What the engine has to do by itself.
    func takeErrands() -> [Command] {
        announcements.takeTakers().map {
            Command(actor: .server, action: .takeBroadcasts(.account($0)), reply: .nobody)
        }
    }

    private func append(_ content: Broadcast.Content, by person: Person) throws(Refusal) -> Broadcast {
        guard announcements.recent != nil else { throw .cold([.broadcasts]) }
        let head = announcements.head
        try checkRoom(in: head)
        try checkUserQuota(for: [person])
        let sender = settle(person)
        let (time, counter) = head.stamp(now: now)
        let entry = Broadcast(
            seq: head.seq.next,
            lsn: nextLSN(),
            sentTime: time,
            counter: counter,
            sender: sender.account,
            content: content
        )
        pending.append(entry)
        announcements.append(entry, takers: memory.warmAccounts)
        return entry
    }

    /// Whether a user gets a broadcast: one who was there, is not its sender, and has such a device.
    private func isFor(_ user: AccountState, _ broadcast: Broadcast) -> Bool {
        guard broadcast.sender != user.account, user.user.createdAt <= broadcast.sentTime,
            now < broadcast.sentTime.advanced(byMilliseconds: Broadcast.patience)
        else { return false }
        guard case .message(_, _, _, let platform) = broadcast.content else { return true }
        if announcements.isRecalled(broadcast) { return false }
        return platform.map { wanted in user.devices.values.contains { $0.device.platform == wanted } } ?? true
    }

    private func tell(
        _ user: AccountState,
        _ broadcast: Broadcast,
        _ body: MessageBody,
        _ flags: EntryFlags,
        _ push: PushHints?
    ) throws(Refusal) {
        var send = Send(
            from: .account(broadcast.sender),
            target: .system(user.user.id),
            body: body,
            flags: flags,
            reach: .receivers,
            push: push
        )
        send.broadcast = broadcast.seq
        try unlessPassedOver { () throws(Refusal) in try self.send(send, .server, .nobody) }
    }

    private func takeBack(
        _ place: Place,
        of user: AccountState,
        _ broadcast: Broadcast,
        isAdmin: Bool,
        removesNotice: Bool
    ) throws(Refusal) {
        let recall = Recall(
            by: .account(broadcast.sender),
            target: .system(user.user.id),
            message: .broadcast(place),
            isAdmin: isAdmin,
            removesNotice: removesNotice
        )
        try unlessPassedOver { () throws(Refusal) in try self.recall(recall, .server, .nobody) }
    }

    /// Does something for one user; where it is refused for good the user goes without.
    private func unlessPassedOver(_ act: () throws(Refusal) -> Void) throws(Refusal) {
        do {
            try act()
        } catch {
            guard case .refused(let reason) = error, reason.code != .storageFull else { throw error }
        }
    }
}
