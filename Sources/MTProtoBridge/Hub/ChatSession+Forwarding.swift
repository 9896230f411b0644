internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine

/// Messages to be sent on, as a client named them.
struct Forward {
    let from: PeerNumber
    let to: PeerNumber
    /// The messages, and the client's own names for what is said with them.
    let messages: [(number: MessageNumber, randomID: Int64)]
    let isSilent: Bool
    let namesAuthor: Bool
    let keepsCaptions: Bool
}

extension ChatSession {
    /// Sends messages on; `done` is given the updates that answer it, on the loop.
    ///
    /// It stands in line with what the session says. All are looked up before the first is said: where one cannot be sent
    /// on none is.
    func forward(_ forward: Forward, _ done: @escaping (Result<TL.Updates, RPCError>) -> Void) {
        guard isLineHeld else { return begin(forward, done) }
        guard line.count < Self.lineCountMax else { return done(.failure(.floodWait(seconds: 1))) }
        line.append { [self] in begin(forward, done) }
    }

    private func begin(_ forward: Forward, _ done: @escaping (Result<TL.Updates, RPCError>) -> Void) {
        isLineHeld = true
        find(forward) { [self] result in
            switch result {
            case .failure(let error): done(.failure(error))
            case .success(let sends): say(sends, forward, done)
            }
            releaseLine()
        }
    }

    private func find(_ forward: Forward, _ done: @escaping (Result<[Send], RPCError>) -> Void) {
        hub.ask(identity.tenant, .seq(forward.to, identity.account, upTo: .zero)) { [self] result in
            guard case .success(.seq(let target, _)) = result else { return done(.failure(result.refusal)) }
            hub.ask(identity.tenant, .messages(forward.messages.map(\.number), identity.account)) { [self] result in
                guard case .success(.messages(let found)) = result else { return done(.failure(result.refusal)) }
                guard let sends = sends(forward, found.messages, to: target) else {
                    return done(.failure(.messageIDInvalid))
                }
                done(.success(sends))
            }
        }
    }

    /// What is said; `nil` where something the client named is not there for it, or is a notice.
    private func sends(_ forward: Forward, _ found: [NumberedMessage], to target: ConversationTarget) -> [Send]? {
        var views: [Place: MessageView] = [:]
        for message in found where message.peer == forward.from { views[message.number] = message.view }
        var sends: [Send] = []
        for (number, randomID) in forward.messages {
            guard let view = views[number.place],
                let said = ForwardedBody(
                    view,
                    namesAuthor: forward.namesAuthor,
                    keepsCaption: forward.keepsCaptions,
                    call: forward.messages[0].randomID
                )
            else { return nil }
            var flags = EntryFlags.ordinary
            if said.namesOrigin { flags.insert(.forwarded) }
            if forward.isSilent { flags.insert(.silent) }
            sends.append(
                Send(
                    from: .account(identity.account),
                    target: target,
                    body: said.body,
                    flags: flags,
                    reach: .checked(includesSender: true),
                    identity: .key(String(randomID))
                )
            )
        }
        return sends
    }

    private func say(
        _ sends: [Send],
        _ forward: Forward,
        _ done: @escaping (Result<TL.Updates, RPCError>) -> Void
    ) {
        let gathered = Gathered(count: sends.count)
        for (index, send) in sends.enumerated() {
            submit(.send(send)) { [self] result, _ in
                switch result {
                case .success(.sent(let sent)):
                    gathered.said.append((forward.number(of: sent), forward.messages[index].randomID))
                case .success: gathered.error = gathered.error ?? .internalError
                case .failure(let error): gathered.error = gathered.error ?? RPCError(error)
                }
                gathered.count -= 1
                if gathered.count == 0 { answer(gathered, done) }
            }
        }
    }

    /// What became of the messages of one call; on the loop.
    private final class Gathered {
        var count: Int
        var said: [(number: MessageNumber, randomID: Int64)] = []
        var error: RPCError?

        init(count: Int) {
            self.count = count
        }
    }

    /// Tells of what was said; the client finds by what is missing what was not.
    private func answer(_ gathered: Gathered, _ done: @escaping (Result<TL.Updates, RPCError>) -> Void) {
        if let error = gathered.error, gathered.said.isEmpty { return done(.failure(error)) }
        hub.askWhole(identity.tenant, .messages(gathered.said.map(\.number), identity.account)) { [self] result in
            guard case .success(.messages(let found)) = result else { return done(.failure(result.refusal)) }
            var messages: [Place: NumberedMessage] = [:]
            for message in found.messages { messages[message.number] = message }
            var (names, news) = ([TL.Update](), [TL.Update]())
            for (number, randomID) in gathered.said {
                guard let message = messages[number.place] else { continue }
                names.append(.updateMessageID(.init(id: number.place.messageID, randomID: randomID)))
                let item = NumberedItem(place: number.place, peer: message.peer, content: .message(message))
                news.append(viewer.update(item))
            }
            // Nothing is left where all was said before under these names and is gone again.
            if news.isEmpty { return done(.failure(.randomIDDuplicate)) }
            done(.success(viewer.updates(names + news, found.cast, at: hub.now)))
        }
    }
}

extension Forward {
    /// What was said with it, as its author numbers that.
    fileprivate func number(of sent: Sent) -> MessageNumber {
        switch to {
        case .user: .mailbox(sent.place)
        case .group(let group): .group(group, sent.seq)
        }
    }
}

extension MessageNumber {
    /// The number itself.
    var place: Place {
        switch self {
        case .mailbox(let place), .group(_, let place): place
        }
    }
}
