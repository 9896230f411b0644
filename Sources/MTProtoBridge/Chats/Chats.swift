internal import MTProtoCrypto
internal import MTProtoTL
internal import PlatformCore
package import PlatformEngine

/// Answers what clients ask of their chats; shared by all loops.
package struct Chats: Sendable {
    /// Elements of one page of an answer.
    static let pageCountMax = 100

    let engines: any ChatEngines
    let clock: any EngineClock

    package init(engines: any ChatEngines, clock: any EngineClock) {
        self.engines = engines
        self.clock = clock
    }

    var now: Timestamp { clock.now }

    /// Asks for something of the caller's tenant; everybody that the answer names is told with it.
    func ask(_ query: NumberQuery, _ me: ChatIdentity) async throws(RPCError) -> NumbersFound {
        let found = try await found(by: query, me)
        let strangers = found.strangers
        if strangers.isEmpty { return found }
        guard case .users(let users) = try await self.found(by: .users(strangers), me) else { throw .internalError }
        return found.meeting(users)
    }

    private func found(by query: NumberQuery, _ me: ChatIdentity) async throws(RPCError) -> NumbersFound {
        let result: Result<Found, ClientError> = await withCheckedContinuation { continuation in
            engines.read(me.tenant, .numbers(query)) { continuation.resume(returning: $0) }
        }
        switch result {
        case .success(.numbers(let found)): return found
        case .success: throw .internalError
        case .failure(let error): throw RPCError(error)
        }
    }

    /// Has something done by the caller.
    ///
    /// What it puts into logs is pushed to all of the caller's sessions, this one too: answers that carry a state repeat
    /// what came with it, so that it does not matter which of the two comes first.
    func run(_ action: Action, _ me: ChatIdentity) async throws(RPCError) -> Answer {
        let unheard = LinkAddress(loop: me.address.loop, link: 0)
        return try await run(action, me, as: .user(me.account, device: me.device, link: unheard))
    }

    private func run(_ action: Action, _ me: ChatIdentity, as actor: Actor) async throws(RPCError) -> Answer {
        let result: Result<Answer, ClientError> = await withCheckedContinuation { continuation in
            let reply = ReplyAddress.closure { continuation.resume(returning: $0) }
            if !engines.submit(me.tenant, Command(actor: actor, action: action, reply: reply)) {
                continuation.resume(returning: .failure(.chatsFull))
            }
        }
        switch result {
        case .success(let answer): return answer
        case .failure(let error): throw RPCError(error)
        }
    }

    /// Changes how the caller has set up a conversation; the caller's other sessions are told.
    func setUp(_ change: ConversationSettingsChange, _ peer: PeerNumber, _ me: ChatIdentity) async throws(RPCError) {
        let target = try await named(peer, me).target
        _ = try await run(.changeSettings(of: me.user, in: target, change), me, as: me.actor)
    }

    func records(_ query: RecordQuery, _ me: ChatIdentity) async throws(RPCError) -> Found {
        let result: Result<Found, ClientError> = await withCheckedContinuation { continuation in
            engines.read(me.tenant, .records(query)) { continuation.resume(returning: $0) }
        }
        switch result {
        case .success(let found): return found
        case .failure(let error): throw RPCError(error)
        }
    }

    func changed(_ action: Action, _ me: ChatIdentity) async throws(RPCError) -> Changed {
        guard case .changed(let changed) = try await run(action, me) else { throw .internalError }
        return changed
    }

    func messages(_ query: NumberQuery, _ me: ChatIdentity) async throws(RPCError) -> NumberedMessages {
        guard case .messages(let messages) = try await ask(query, me) else { throw .internalError }
        return messages
    }

    /// Where the caller's mailbox ends.
    func head(_ me: ChatIdentity) async throws(RPCError) -> Place {
        guard case .standing(let head, _, _) = try await ask(.standing(me.account, groupsSince: .never), me) else {
            throw .internalError
        }
        return head
    }

    /// How a conversation is named, and its last message up to a number.
    func named(
        _ peer: PeerNumber,
        upTo number: Place = .zero,
        _ me: ChatIdentity
    ) async throws(RPCError) -> (target: ConversationTarget, seq: Place) {
        guard case .seq(let target, let seq) = try await ask(.seq(peer, me.account, upTo: number), me) else {
            throw .internalError
        }
        return (target, seq)
    }

    /// The numbers of messages that others answer.
    func answered(_ uids: [MessageUID], _ me: ChatIdentity) async throws(RPCError) -> AnsweredMessages {
        if uids.isEmpty { return [:] }
        guard case .numbers(let numbers) = try await ask(.numbers(uids, me.account), me) else { throw .internalError }
        return numbers
    }

    /// Messages as the caller sees them.
    func wire(_ messages: [NumberedMessage], _ me: ChatIdentity) async throws(RPCError) -> [TL.Message] {
        let answered = try await answered(messages.compactMap(\.reference), me)
        return messages.map { me.viewer.wire($0, answering: answered) }
    }

    func group(_ number: ConversationNumber, _ me: ChatIdentity) async throws(RPCError) -> KnownGroup {
        guard case .groups(let groups) = try await ask(.groups([number], for: me.account), me) else {
            throw .internalError
        }
        guard let group = groups.first else { throw .channelPrivate }
        return group
    }

    func users(_ accounts: [AccountNumber], _ me: ChatIdentity) async throws(RPCError) -> [User] {
        guard case .users(let users) = try await ask(.users(accounts), me) else { throw .internalError }
        return users
    }
}

extension UserCaller {
    /// Whose commands the session's are.
    func chat() throws(RPCError) -> ChatIdentity {
        guard let chat = caller.chat else { throw .internalError }
        return chat
    }
}

extension MethodTable {
    /// Serves everything about chats.
    package mutating func addChats(_ chats: Chats) {
        addSending(chats)
        addPassing(chats)
        addChanges(chats)
        addReactions(chats)
        addHistory(chats)
        addSearch(chats)
        addPins(chats)
        addDialogs(chats)
        addSettings(chats)
        addDrafts(chats)
        addDifferences(chats)
        addGroups(chats)
        addInvites(chats)
        addMembers(chats)
    }
}
