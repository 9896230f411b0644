internal import PlatformCore
internal import PlatformStore

/// Changing what was said: an entry at the next place, and the message's own record.
extension Decider {
    func recall(_ recall: Recall, _ actor: Actor, _ reply: ReplyAddress) throws(Refusal) {
        let subject = try subject(recall.message, in: recall.target, by: recall.by, actor)
        if let mark = subject.message.state.changed, subject.message.isRecalled {
            // Taken back before: the answer is the place where that happened.
            let seq = told(mark.at, subject, actor)
            pending.answer(reply, .success(.changed(Changed(seq: seq, place: .zero, lsn: subject.message.lsn))))
            return
        }
        try checkMayChange(subject, .recall, actor)
        if subject.message.flags.contains(.pinned) {
            pending.setPinned(false, subject.message.seq, in: subject.conversation.number)
        }
        change(subject, .recall, actor, reply) { message, mark in
            message.state = .recalled(
                mark,
                by: subject.changer.account,
                isAdmin: recall.isAdmin,
                removesNotice: recall.removesNotice
            )
            message.flags.remove(.pinned)
        }
        guard subject.message.flags.contains(.counted) else { return }
        let reason: UnreadCorrection.Reason = subject.message.audience.isDirected ? .directedAndRecalled : .recalled
        pending.put(UnreadCorrection(subject.message, reason), in: subject.conversation.number)
    }

    func edit(_ edit: Edit, _ actor: Actor, _ reply: ReplyAddress) throws(Refusal) {
        try checkStorage()
        let subject = try subject(edit.message, in: edit.target, by: edit.by, actor)
        guard let old = subject.message.body else {
            throw .refused(ClientError(.changeRefused, "the message was recalled"))
        }
        let name = edit.body.objectName.isEmpty ? old.objectName : edit.body.objectName
        let given = MessageBody(objectName: name, content: edit.body.content)
        try check(given)
        guard old.objectName == given.objectName else {
            throw .refused(
                ClientError(.invalidArgument, "an edit keeps the message's type \(old.objectName)")
            )
        }
        try checkMayChange(subject, .edit, actor)
        if case .user = actor, subject.message.flags.contains(.forwarded) {
            throw .refused(ClientError(.changeRefused, "what somebody else said is sent on as it is"))
        }
        let body = try heedingWords(given, actor, isAsked: edit.isWordChecked)
        change(subject, .edit, actor, reply) { message, mark in message.state = .edited(body, mark) }
    }

    /// All that changing a message needs to know.
    struct Subject {
        let known: KnownMessage
        let conversation: ConversationState
        let changer: AccountState
        let sender: AccountState
        /// The other end of a conversation between two.
        let peer: AccountState?
        let mentions: [UserID]
        /// Who gave the message its recent reactions.
        var reactors: [UserID]

        var message: Message { known.message }

        /// The same message, of which others are named as those who reacted to it.
        func recentlyReactedTo(by reactors: [UserID]) -> Subject {
            var subject = self
            subject.reactors = reactors
            return subject
        }
    }

    func subject(
        _ reference: MessageRef,
        in target: ConversationTarget,
        by: UserRef,
        _ actor: Actor
    ) throws(Refusal) -> Subject {
        let changer = settle(try find(by, for: actor))
        let (conversation, peer) = try changed(target, by: changer, actor)
        if case .uid(let uid) = reference, uid.conversation != conversation.number { throw .refused(Self.unknown) }
        guard let known = try memory.message(reference, in: conversation) else { throw .refused(Self.unknown) }
        let message = known.message
        if case .user(let account, _, _) = actor {
            let sight = try membership(of: changer, in: conversation).sight
            guard sight.sees(message, viewer: account, isDeleted: known.deletedBy.contains(account)) else {
                throw .refused(Self.unknown)
            }
        }
        try checkRoom(in: conversation.head)
        if let peer {
            try checkRoom(in: changer)
            try checkRoom(in: peer)
        }
        return Subject(
            known: known,
            conversation: conversation,
            changer: changer,
            sender: try memory.account(message.sender),
            peer: peer,
            mentions: try names(of: message.mentions),
            reactors: try names(of: message.reactions.recent.map(\.by))
        )
    }

    /// Finds the conversation of a change; app servers name it from the sender's side.
    private func changed(
        _ target: ConversationTarget,
        by changer: AccountState,
        _ actor: Actor
    ) throws(Refusal) -> (ConversationState, AccountState?) {
        let (peerID, isSaidByPeer): (UserID, Bool)
        switch (actor, target) {
        case (_, .group), (_, .channel): return try view(target, of: changer)
        case (_, .private(let id)): (peerID, isSaidByPeer) = (id, false)
        case (.user, .system(let id)): (peerID, isSaidByPeer) = (id, true)
        case (.server, .system(let id)): (peerID, isSaidByPeer) = (id, false)
        }
        // Where nothing was said there is no such message.
        guard let peer = try memory.user(peerID) else { throw .refused(Self.unknown) }
        let (from, to) = isSaidByPeer ? (peer, changer) : (changer, peer)
        guard let conversation = try memory.conversation(name(target.kind, from: from.account, to: to.account)) else {
            throw .refused(Self.unknown)
        }
        return (conversation, peer)
    }

    func checkMayChange(_ subject: Subject, _ kind: Change.Kind, _ actor: Actor) throws(Refusal) {
        guard case .user = actor else { return }
        let group = subject.conversation.group
        let error = ChangePermission.decide(
            changer: subject.changer.account,
            role: group?.role(of: subject.changer.account),
            sender: subject.message.sender,
            senderRole: group?.role(of: subject.message.sender),
            kind: kind
        )
        if let error { throw .refused(error) }
    }

    func change(
        _ subject: Subject,
        _ kind: Change.Kind,
        _ actor: Actor,
        _ reply: ReplyAddress,
        _ update: (inout Message, ChangeMark) -> Void
    ) {
        let (conversation, lsn) = (subject.conversation, nextLSN())
        let (time, counter) = conversation.head.stamp(now: now)
        let seq = conversation.head.seq.next
        var message = subject.message
        update(&message, ChangeMark(at: seq, time: time))
        if message.isRecalled {
            message.expansion = .empty
            message.reactions = .none
        }
        let places =
            subject.peer.map {
                takePlaces(
                    of: conversation,
                    between: subject.changer,
                    and: $0,
                    message.audience,
                    sender: message.sender,
                    lsn
                )
            } ?? .none
        var ordinals = conversation.head.ordinals
        ordinals.sender = .zero
        let change = Change(
            seq: seq,
            lsn: lsn,
            time: time,
            counter: counter,
            kind: kind,
            target: message.seq,
            by: subject.changer.account,
            ordinals: ordinals,
            mailboxPlaces: places
        )
        pending.append(change, of: message, in: conversation.number)
        memory.update(KnownMessage(message: message, deletedBy: subject.known.deletedBy), in: conversation.number)
        conversation.head = LogHead(seq: seq, time: time, counter: counter, ordinals: ordinals)
        conversation.lsn = lsn
        push(change, message, subject, except: actor.link)

        let place = conversation.name.ends.map { places.place(of: subject.changer.account, in: $0) } ?? .zero
        pending.answer(reply, .success(.changed(Changed(seq: told(seq, subject, actor), place: place, lsn: lsn))))
    }

    /// The place of a change as its author is told it.
    ///
    /// Who left a group may still change what they said there, but the log goes on without them: a device would take
    /// the place for its own next one.
    private func told(_ seq: Place, _ subject: Subject, _ actor: Actor) -> Place {
        guard case .user = actor else { return seq }
        let membership =
            subject.changer.memberships[subject.conversation.number] ?? inheritedMembership(in: subject.conversation)
        return membership?.sight.spans(seq) == true ? seq : .zero
    }

    private func push(_ change: Change, _ message: Message, _ subject: Subject, except link: LinkAddress?) {
        let conversation = subject.conversation
        let view = MessageView(
            uid: message.uid(in: conversation.number),
            sender: subject.sender.user.id,
            mentions: subject.mentions,
            message: message,
            reactors: message.reactions.isEmpty ? [] : subject.reactors
        )
        let item = LogItem(
            seq: change.seq,
            lsn: change.lsn,
            content: .changed(change, by: subject.changer.user.id, view)
        )
        if let ends = conversation.name.ends, let peer = subject.peer {
            appendToMailboxes(.entry(conversation.number, seq: change.seq), change.mailboxPlaces, ends, change.lsn)
            pushToMailboxes(
                item,
                change.mailboxPlaces,
                between: subject.changer,
                and: peer,
                in: conversation,
                hiddenFrom: [subject.changer, peer].filter { !sees(change, subject, $0) }.map(\.account),
                except: link
            )
        } else if let group = conversation.group {
            push(
                item,
                of: message,
                to: audience(of: change, subject, in: group),
                in: conversation,
                group.group.id,
                except: link
            )
        }
    }

    private func sees(_ change: Change, _ subject: Subject, _ viewer: AccountState) -> Bool {
        guard let sight = viewer.memberships[subject.conversation.number]?.sight else { return false }
        let isDeleted = subject.known.deletedBy.contains(viewer.account)
        return sight.sees(changeAt: change.seq, of: subject.message, viewer: viewer.account, isDeleted: isDeleted)
    }

    /// Who of a group is shown a change as it happens: those whom difference will show it to.
    private func audience(of change: Change, _ subject: Subject, in group: GroupState) -> Audience {
        let (message, deletedBy) = (subject.message, subject.known.deletedBy)
        if let channel = group.group.channel, !channel.isMain { return audience(subject, in: channel, group) }
        // Nearly always everybody it was said to sees it, and then nobody needs to be named.
        let isWhole =
            deletedBy.isEmpty
            && group.members.values.allSatisfy { !$0.role.isMember || $0.sight.spans(message.seq) }
        if isWhole { return message.audience }
        let seeing = group.members.filter { account, member in
            member.role.isMember
                && member.sight.sees(
                    changeAt: change.seq,
                    of: message,
                    viewer: account,
                    isDeleted: deletedBy.contains(account)
                )
        }
        return .users(seeing.keys.sorted())
    }

    /// The same for a channel, whose own list names those alone who see less than all of it.
    private func audience(_ subject: Subject, in channel: Channel, _ group: GroupState) -> Audience {
        let (message, deletedBy) = (subject.message, subject.known.deletedBy)
        let blind = deletedBy.union(group.members.filter { !$0.value.sight.spans(message.seq) }.keys)
        guard !blind.isEmpty, let whole = (try? memory.conversation(channel.root))?.group else {
            return message.audience
        }
        let seeing = whole.members.filter { account, member in
            member.role.isMember && !blind.contains(account)
                && message.audience.includes(account, sender: message.sender)
        }
        return .users(seeing.keys.sorted())
    }

    private static let unknown = ClientError(.unknownMessage, "there is no such message in the conversation")
}
