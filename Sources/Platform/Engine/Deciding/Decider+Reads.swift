internal import PlatformCore
internal import PlatformStore

/// What a user does to their own side of a conversation.
extension Decider {
    func markRead(
        _ target: ConversationTarget,
        upTo wanted: Place,
        _ actor: Actor,
        _ reply: ReplyAddress
    ) throws(Refusal) {
        let reader = try user(of: actor)
        let (conversation, peer) = try view(target, of: reader)
        var membership = try membership(of: reader, in: conversation)
        let place = min(wanted, membership.end(head: conversation.head.seq))
        guard place > membership.readMark.seq else {
            if membership.settings.isMarkedUnread {
                var settings = membership.settings
                settings.isMarkedUnread = false
                setUp(settings, &membership, of: reader, in: conversation, target, except: actor.link)
            }
            return pending.answer(reply, .success(.changed(Changed(seq: .zero, place: .zero, lsn: membership.lsn))))
        }
        let counts = try counts(of: reader, membership, at: place, in: conversation)
        try checkRoom(in: reader)
        if let peer { try checkRoom(in: peer) }

        let lsn = nextLSN()
        membership.readMark = ReadMark(seq: place, counts: counts)
        membership.settings.isMarkedUnread = false
        membership.lsn = lsn
        set(membership, of: reader, in: conversation.number, lsn)
        pending.note(.conversationRead, of: reader.account, in: conversation.number, at: place)
        var own = Place.zero
        if conversation.name.ends == nil {
            pending.add(.record(reader.account, .membership(target, membership), except: actor.link))
        } else {
            own = appendOwn(
                .ownRead(conversation.number, upTo: place),
                .ownRead(upTo: place),
                reader,
                target,
                lsn,
                except: actor.link
            )
        }
        if let peer, peer !== reader, target.kind == .private {
            _ = appendOwn(
                .peerRead(conversation.number, upTo: place),
                .peerRead(upTo: place),
                peer,
                .private(reader.user.id),
                lsn,
                except: nil
            )
        }
        pending.answer(reply, .success(.changed(Changed(seq: .zero, place: own, lsn: lsn))))
    }

    func clearHistory(
        of owner: UserRef,
        _ target: ConversationTarget,
        upTo wanted: Place?,
        _ actor: Actor,
        _ reply: ReplyAddress
    ) throws(Refusal) {
        guard let user = try find(owner, for: actor).known else {
            throw .refused(ClientError(.unknownUser, "there is no such user"))
        }
        let (conversation, _) = try view(target, of: user)
        var membership = try membership(of: user, in: conversation)
        let end = membership.end(head: conversation.head.seq)
        let place = min(wanted ?? end, end)
        guard place > membership.sight.clearedThrough else {
            return pending.answer(reply, .success(.changed(Changed(seq: .zero, place: .zero, lsn: membership.lsn))))
        }
        if place > membership.readMark.seq {
            let counts = try counts(of: user, membership, at: place, in: conversation)
            membership.readMark = ReadMark(seq: place, counts: counts)
        }
        try checkRoom(in: user)
        membership.sight.clearedThrough = place
        let lsn = save(membership, of: user, in: conversation)
        let own = appendOwn(
            .cleared(conversation.number, upTo: place),
            .cleared(upTo: place),
            user,
            target,
            lsn,
            except: actor.link
        )
        pending.answer(reply, .success(.changed(Changed(seq: .zero, place: own, lsn: lsn))))
    }

    func deleteMessages(
        _ target: ConversationTarget,
        _ wanted: [Place],
        _ actor: Actor,
        _ reply: ReplyAddress
    ) throws(Refusal) {
        let seqs = Set(wanted).sorted()
        guard (1...Limits.deletionCountMax).contains(seqs.count) else {
            throw .refused(
                ClientError(.invalidArgument, "name 1 to \(Limits.deletionCountMax) messages to delete")
            )
        }
        let user = try user(of: actor)
        let (conversation, _) = try view(target, of: user)
        var membership = try membership(of: user, in: conversation)
        try checkRoom(in: user)
        // What is gone already may be removed again: a device that lost the answer asks twice.
        let messages = try messages(seqs, of: conversation).filter {
            membership.sight.sees($0.message, viewer: user.account, isDeleted: false)
        }
        guard !messages.isEmpty else {
            throw .refused(ClientError(.unknownMessage, "none of these messages is in the conversation"))
        }
        let lsn = nextLSN()
        for var known in messages {
            pending.putDeletion(
                UnreadCorrection(known.message, .deletedByViewer),
                by: user.account,
                in: conversation.number
            )
            known.deletedBy.insert(user.account)
            memory.update(known, in: conversation.number)
        }
        // Whoever looks these messages up anew must find the deletion on disk.
        conversation.lsn = lsn
        // What the user has not read may be less now, so their side of the conversation changed.
        membership.lsn = lsn
        set(membership, of: user, in: conversation.number, lsn)
        let gone = messages.map(\.message.seq)
        let own = appendOwn(
            .deleted(conversation.number, seqs: gone),
            .deleted(gone),
            user,
            target,
            lsn,
            except: actor.link
        )
        pending.answer(reply, .success(.changed(Changed(seq: .zero, place: own, lsn: lsn))))
    }

    func changeSettings(
        _ target: ConversationTarget,
        _ change: ConversationSettingsChange,
        _ actor: Actor,
        _ reply: ReplyAddress
    ) throws(Refusal) {
        let user = try user(of: actor)
        guard change.draft?.utf8.count ?? 0 <= Limits.draftBytesMax else {
            throw .refused(ClientError(.invalidArgument, "the draft is longer than \(Limits.draftBytesMax) bytes"))
        }
        let (conversation, _) = try view(target, of: user)
        var membership = try membership(of: user, in: conversation)
        // Who is out of a group is told no place of what was said since.
        let end = membership.end(head: conversation.head.seq)
        let settings = membership.settings.applying(change, now: now, end: end)
        guard settings != membership.settings else {
            return pending.answer(reply, .success(.changed(Changed(seq: .zero, place: .zero, lsn: membership.lsn))))
        }
        let lsn = setUp(settings, &membership, of: user, in: conversation, target, except: actor.link)
        pending.answer(reply, .success(.changed(Changed(seq: .zero, place: .zero, lsn: lsn))))
    }

    /// Keeps how a user wants a conversation from now on, and tells the user's links.
    @discardableResult func setUp(
        _ settings: ConversationSettings,
        _ membership: inout Membership,
        of user: AccountState,
        in conversation: ConversationState,
        _ target: ConversationTarget,
        except link: LinkAddress?
    ) -> LSN {
        let (lsn, old) = (nextLSN(), membership.settings)
        membership.settings = settings
        membership.lsn = lsn
        set(membership, of: user, in: conversation.number, lsn)
        pending.add(.record(user.account, .membership(target, membership), except: link))
        if let peer = conversation.peer(of: user.account) {
            pending.add(.settings(user.account, SettingsUpdate(peer: peer, old: old, new: settings), except: link))
        }
        return lsn
    }

    private func counts(
        of viewer: AccountState,
        _ membership: Membership,
        at place: Place,
        in conversation: ConversationState
    ) throws(Refusal) -> ViewerCounts {
        if let end = membership.countsAtEnd, place == membership.end(head: conversation.head.seq) { return end }
        return try memory.counts(of: viewer.account, at: place, from: membership.readMark, in: conversation)
    }

    private func messages(_ seqs: [Place], of conversation: ConversationState) throws(Refusal) -> [KnownMessage] {
        try seqs.filter { $0 > .zero && $0 <= conversation.head.seq }
            .allWarm { (seq) throws(Refusal) in try memory.message(.seq(seq), in: conversation) }
            .compactMap { $0 }
    }
}

extension ConversationSettings {
    /// These settings with what a user wants other, in a conversation that ends for them at `end`.
    func applying(_ change: ConversationSettingsChange, now: Timestamp, end: Place) -> ConversationSettings {
        var next = self
        if let isPinned = change.isPinned { next.pinnedAt = isPinned ? pinnedAt ?? now : nil }
        if let notification = change.notification {
            next.notification = notification
            next.mutedUntil = .zero
        }
        next.mutedUntil = change.mutedUntil ?? next.mutedUntil
        if let draft = change.draft, draft != self.draft {
            next.draft = draft
            next.draftedAt = draft.isEmpty ? .zero : now
        }
        next.isMarkedUnread = change.isMarkedUnread ?? isMarkedUnread
        if let isHidden = change.isHidden { next.hiddenThrough = isHidden ? end : .zero }
        return next
    }
}
