internal import DequeModule
internal import NIOCore
package import PlatformCore
package import PlatformEngine

/// The sessions of one event loop that speak for users: it keeps them attached to the engine as links are, gives them
/// what commits, and their commands' answers in order with that.
///
/// Everything in it is on its loop. Nothing is kept for a session that is behind: its client asks for the difference.
package final class ChatHub {
    let loop: UInt16
    let eventLoop: any EventLoop
    let mailbox: ChatMailbox
    let parts: ChatParts
    var sessions: [UInt64: ChatSession] = [:]
    /// Sessions whose device the engine attaches.
    var arrivals: [UInt64: Arrival] = [:]
    var tenants: [TenantNumber: TenantChats] = [:]
    /// Tenants with something to be done.
    var ring: Deque<TenantChats> = []
    let pace: ChatPace
    /// Steps that were done since it began, and at which the slice of the tenant ends whose turn it is.
    var spent = 0
    var sliceEnd = 0
    /// Whether the loop does other things before more is done.
    var isResting = false
    /// What was begun and has to be gone on with before all that is behind it.
    var interrupted: [ChatTurn.Work] = []
    private var lastSession: UInt64 = 0
    private var questions: [UInt64: (Result<NumbersFound, ClientError>) -> Void] = [:]
    private var lastQuestion: UInt64 = 0

    init(loop: UInt16, eventLoop: any EventLoop, mailbox: ChatMailbox, parts: ChatParts, pace: ChatPace) {
        self.loop = loop
        self.eventLoop = eventLoop
        self.mailbox = mailbox
        self.parts = parts
        self.pace = pace
    }

    var now: Timestamp { parts.clock.now }

    /// A session on its way in.
    struct Arrival {
        let chats: TenantChats
        let done: (Result<Attached, ClientError>) -> Void
    }

    /// Asks a tenant's engine; `handle` is called once, on the loop.
    func ask(
        _ tenant: TenantNumber,
        _ query: NumberQuery,
        _ handle: @escaping (Result<NumbersFound, ClientError>) -> Void
    ) {
        lastQuestion += 1
        let number = lastQuestion
        questions[number] = handle
        parts.engines.read(tenant, .numbers(query)) { [mailbox] result in
            mailbox.post(
                .found(
                    tenant,
                    number,
                    result.flatMap { found in
                        guard case .numbers(let numbers) = found else {
                            return .failure(ClientError(.internalError, "an answer to another query"))
                        }
                        return .success(numbers)
                    }
                )
            )
        }
    }

    /// A question was answered.
    func found(_ number: UInt64, _ result: Result<NumbersFound, ClientError>) {
        questions.removeValue(forKey: number)?(result)
    }
}

extension ChatHub {
    /// Asks a tenant's engine; everybody that the answer names is told with it, as far as that can be read.
    func askWhole(
        _ tenant: TenantNumber,
        _ query: NumberQuery,
        _ handle: @escaping (Result<NumbersFound, ClientError>) -> Void
    ) {
        ask(tenant, query) { [self] result in
            guard case .success(let found) = result, case let strangers = found.strangers, !strangers.isEmpty else {
                return handle(result)
            }
            ask(tenant, .users(strangers)) { met in
                guard case .success(.users(let users)) = met else { return handle(result) }
                handle(.success(found.meeting(users)))
            }
        }
    }
}

// MARK: Coming and going

extension ChatHub {
    /// Attaches a session to its user; `done` is called once, on the loop, with the refusal if there is one.
    ///
    /// `ended` is called when the user's logins, or this one, are ended.
    package func attach(
        _ outlet: any UpdateOutlet,
        _ attach: Attach,
        _ tenant: TenantNumber,
        _ hash: AccessHash,
        ended: @escaping (ClientError) -> Void,
        _ done: @escaping (Result<ChatSession, ClientError>) -> Void
    ) {
        lastSession += 1
        let address = LinkAddress(loop: loop, link: lastSession)
        parts.interest.add(tenant, loop: loop)
        let chats = tenants[tenant] ?? TenantChats(tenant)
        tenants[tenant] = chats
        arrivals[address.link] = Arrival(chats: chats) { [self] result in
            switch result {
            case .failure(let error):
                parts.interest.remove(tenant, loop: loop)
                dropIfEmpty(chats)
                done(.failure(error))
            case .success(let attached):
                let identity = ChatIdentity(
                    tenant: tenant,
                    user: attach.user,
                    device: attached.device,
                    address: address,
                    viewer: chats.accounts[attached.account]?.viewer
                        ?? Viewer(
                            account: attached.account,
                            hash: hash,
                            presence: parts.board.map { PresenceView($0, of: tenant) },
                            contacts: ContactBook()
                        )
                )
                let session = ChatSession(
                    identity: identity,
                    hub: self,
                    outlet: outlet,
                    since: attach.tokenIssuedAt,
                    ended: ended
                )
                let account = seat(session, attached, chats)
                guard account.toldContacts == nil else { return done(.success(session)) }
                readContacts(of: account, chats) { done(.success(session)) }
            }
        }
        let command = Command(actor: .server, action: .attach(attach), reply: .link(address, requestID: 0))
        if !parts.engines.submit(tenant, command) {
            arrivals.removeValue(forKey: address.link)?.done(.failure(.chatsFull))
        }
    }

    private func seat(_ session: ChatSession, _ attached: Attached, _ tenant: TenantChats) -> AccountChats {
        sessions[session.identity.address.link] = session
        let account = tenant.accounts[session.identity.account] ?? AccountChats(session.viewer)
        tenant.accounts[session.identity.account] = account
        account.sessions.append(session)
        for group in attached.groups { tenant.subscribe(account, to: group) }
        tenant.lsn = max(tenant.lsn, attached.head.lsn)
        reconsider(session)
        return account
    }

    /// The session speaks for its user no more.
    package func detach(_ session: ChatSession, isLoggedOut: Bool = false) {
        let identity = session.identity
        guard sessions.removeValue(forKey: identity.address.link) != nil, let tenant = tenants[identity.tenant] else {
            return
        }
        leave(session, isLoggedOut: isLoggedOut)
        parts.interest.remove(identity.tenant, loop: loop)
        guard let account = tenant.accounts[identity.account] else { return }
        account.sessions.removeAll { $0 === session }
        if account.sessions.isEmpty {
            for group in account.groups { tenant.unsubscribe(account, from: group) }
            tenant.accounts[identity.account] = nil
        }
        dropIfEmpty(tenant)
    }

    func end(_ tenant: TenantNumber, _ error: ClientError) {
        for session in sessions.values where session.identity.tenant == tenant {
            session.end(error)
        }
    }

    private func dropIfEmpty(_ tenant: TenantChats) {
        let isAwaited = arrivals.values.contains { $0.chats === tenant }
        if tenant.accounts.isEmpty, !isAwaited { tenants[tenant.number] = nil }
    }
}
