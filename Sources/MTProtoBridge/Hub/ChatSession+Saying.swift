internal import DequeModule
internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine

/// Something to be said, as a client named whom and what it is about.
struct Words {
    let peer: PeerNumber
    let text: SpokenText
    let isSilent: Bool
    /// The message that it answers.
    let answers: MessageNumber?
    /// The client's own name for it.
    let randomID: Int64
    /// The file that it is; its text is the caption then.
    var media: SpokenMedia?

    func body(answering message: MessageView?) -> MessageBody {
        media?.body(answering: message) ?? text.body(answering: message)
    }
}

extension Words {
    init(peer: PeerNumber, media: SpokenMedia, isSilent: Bool, answers: MessageNumber?, randomID: Int64) {
        self.init(
            peer: peer,
            text: media.caption,
            isSilent: isSilent,
            answers: answers,
            randomID: randomID,
            media: media
        )
    }
}

extension ChatSession {
    /// Says something; `done` is given the updates that answer it, on the loop.
    ///
    /// Messages of a session keep their order: one whose people must be looked up first holds those behind it.
    func say(_ words: Words, _ done: @escaping (Result<TL.Updates, RPCError>) -> Void) {
        guard isLineHeld else { return begin(words, done) }
        guard line.count < Self.lineCountMax else { return done(.failure(.floodWait(seconds: 1))) }
        line.append { [self] in begin(words, done) }
    }

    private func begin(_ words: Words, _ done: @escaping (Result<TL.Updates, RPCError>) -> Void) {
        if words.answers == nil, let send = send(words, answering: nil) { return submit(send, words, done) }
        isLineHeld = true
        lookUp(words) { [self] result in
            switch result {
            case .failure(let error): done(.failure(error))
            case .success(let answered):
                if let send = send(words, answering: answered) {
                    submit(send, words, done)
                } else {
                    done(.failure(.peerIDInvalid))
                }
            }
            releaseLine()
        }
    }

    /// What waited in line goes on, until something in it holds the line again.
    func releaseLine() {
        isLineHeld = false
        while !isLineHeld, let next = line.popFirst() { next() }
    }

    /// The message as the engine takes it; `nil` where somebody it concerns is not known here.
    private func send(_ words: Words, answering answered: MessageView?) -> Send? {
        guard let roster = hub.tenants[identity.tenant]?.roster else { return nil }
        let target: ConversationTarget
        switch words.peer {
        case .user(let account):
            guard let user = roster.users[account], roster.users[identity.account] != nil else { return nil }
            target = .private(user.id)
        case .group(let number):
            guard let group = roster.groups[number] else { return nil }
            target = .group(group.group.id)
        }
        var mentions: [UserID] = []
        for account in words.text.mentioned {
            guard let user = roster.users[account] else { return nil }
            mentions.append(user.id)
        }
        return Send(
            from: .account(identity.account),
            target: target,
            body: words.body(answering: answered),
            flags: words.isSilent ? [.counted, .inHistory, .updatesLast, .silent] : .ordinary,
            reach: .checked(includesSender: true),
            mentions: mentions,
            identity: .key(String(words.randomID))
        )
    }

    /// Makes everybody known whom a message concerns, and finds the message that it answers.
    private func lookUp(_ words: Words, _ done: @escaping (Result<MessageView?, RPCError>) -> Void) {
        var users = [identity.account] + words.text.mentioned
        var groups: [ConversationNumber] = []
        switch words.peer {
        case .user(let account): users.append(account)
        case .group(let number): groups.append(number)
        }
        hub.ask(identity.tenant, .roster(users: users, groups: groups)) { [self] result in
            guard case .success(.roster(let users, let groups)) = result, let tenant = hub.tenants[identity.tenant]
            else {
                return done(.failure(result.refusal))
            }
            for user in users { tenant.roster.add(user) }
            for group in groups { tenant.roster.add(group) }
            guard let number = words.answers else { return done(.success(nil)) }
            hub.ask(identity.tenant, .messages([number], identity.account)) { result in
                guard case .success(.messages(let found)) = result else { return done(.failure(result.refusal)) }
                // One that is gone by now is not answered, but what was said still is.
                done(.success(found.messages.first?.view))
            }
        }
    }

    private func submit(_ send: Send, _ words: Words, _ done: @escaping (Result<TL.Updates, RPCError>) -> Void) {
        submit(.send(send)) { [self] result, caused in
            switch result {
            case .failure(let error): done(.failure(RPCError(error)))
            case .success(.sent(let sent)): answer(words, sent, caused, done)
            case .success: done(.failure(.internalError))
            }
        }
    }

    /// Answers a message, in its place among what the session is pushed.
    private func answer(
        _ words: Words,
        _ sent: Sent,
        _ caused: Caused?,
        _ done: @escaping (Result<TL.Updates, RPCError>) -> Void
    ) {
        guard let tenant = hub.tenants[identity.tenant] else { return readUpdates(of: sent, words, done) }
        switch caused {
        case .mailbox(let item) where item.place == sent.place:
            answer(words, item, sent, tenant, done)
        case .group(let push) where push.item.seq == sent.seq:
            if let group = tenant.groups[push.conversation], group.hasWaiting {
                group.waiting.append(.answer { [self] in answer(words, push, sent, tenant, done) })
            } else {
                answer(words, push, sent, tenant, done)
            }
        case .mailbox, .group, nil: readUpdates(of: sent, words, done)
        }
    }

    /// What is read from the mailbox before it is given first; where its own people must be read, so is it.
    private func answer(
        _ words: Words,
        _ item: MailboxItem,
        _ sent: Sent,
        _ tenant: TenantChats,
        _ done: @escaping (Result<TL.Updates, RPCError>) -> Void
    ) {
        let account = tenant.accounts[identity.account]
        if account?.readingUpTo == nil, let (numbered, cast) = hub.numbered(item, identity.account, tenant) {
            return done(.success(answer(words, sent.place, viewer.update(numbered), cast)))
        }
        guard let account else { return readUpdates(of: sent, words, done) }
        let held = AccountChats.HeldAnswer(place: sent.place, session: self) { [self] found in
            guard let (update, cast) = found else { return readUpdates(of: sent, words, done) }
            done(.success(answer(words, sent.place, update, cast)))
        }
        hub.hold(held, of: account, tenant)
    }

    private func answer(
        _ words: Words,
        _ push: GroupPush,
        _ sent: Sent,
        _ tenant: TenantChats,
        _ done: @escaping (Result<TL.Updates, RPCError>) -> Void
    ) {
        guard words.answers == nil, tenant.roster.groups[push.conversation] != nil else {
            return readUpdates(of: sent, words, done)
        }
        let update = SharedGroupUpdate(push, answering: [:]).update(for: viewer, isSeen: true)
        let cast = hub.cast(of: [identity.account], push.conversation, for: identity.account, tenant)
        done(.success(answer(words, sent.seq, update, cast)))
    }

    /// The same from the log: for answers, and for messages that were said before under the same name.
    private func readUpdates(
        of sent: Sent,
        _ words: Words,
        _ done: @escaping (Result<TL.Updates, RPCError>) -> Void
    ) {
        let (place, number): (Place, MessageNumber) =
            switch words.peer {
            case .user: (sent.place, .mailbox(sent.place))
            case .group(let group): (sent.seq, .group(group, sent.seq))
            }
        hub.askWhole(identity.tenant, .messages([number], identity.account)) { [self] result in
            guard case .success(.messages(let found)) = result else { return done(.failure(result.refusal)) }
            guard let message = found.messages.first else { return done(.failure(.randomIDDuplicate)) }
            hub.ask(identity.tenant, .numbers([message.reference].compactMap { $0 }, identity.account)) {
                [self] result in
                var answered: AnsweredMessages = [:]
                if case .success(.numbers(let numbers)) = result { answered = numbers }
                let item = NumberedItem(place: place, peer: words.peer, content: .message(message))
                done(.success(answer(words, place, viewer.update(item, answering: answered), found.cast)))
            }
        }
    }

    private func answer(_ words: Words, _ place: Place, _ update: TL.Update, _ cast: Cast) -> TL.Updates {
        let name = TL.Update.updateMessageID(.init(id: place.messageID, randomID: words.randomID))
        return viewer.updates([name, update], cast, at: hub.now)
    }
}

extension Result<NumbersFound, ClientError> {
    /// Why something was not found.
    var refusal: RPCError {
        if case .failure(let error) = self { RPCError(error) } else { .internalError }
    }
}
