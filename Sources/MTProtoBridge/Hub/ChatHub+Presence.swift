internal import MTProtoTL
internal import NIOCore
package import PlatformCore
internal import PlatformEngine
internal import Tenants

/// Keeps sessions live that are logged in: each is a device of its user.
extension ChatHub: AccountPresence {
    package func loggedIn(_ session: MTProtoSession, _ login: Login, _ done: @escaping (ClientError?) -> Void) {
        let attach = Attach(
            user: login.user,
            deviceID: login.device,
            platform: .telegram,
            tokenIssuedAt: login.since,
            deviceNumber: nil,
            cursor: nil
        )
        let account = SessionAccount.of(session)
        self.attach(session, attach, login.tenant.number, hash(of: login.tenant)) { error in
            account.attachment = nil
            if let loss = RPCError(loss: error) {
                account.lose(loss)
            } else {
                // It may be had again later.
                account.login = nil
                account.stage = .unknown
            }
        } _: { result in
            switch result {
            case .failure(let error): done(error)
            case .success(let chat):
                if session.isEnded {
                    self.detach(chat)
                } else {
                    account.attachment = chat
                }
                done(nil)
            }
        }
    }

    /// One for all sessions of an app, as long as its secret is the same.
    private func hash(of tenant: Tenant) -> AccessHash {
        let secret = AccessHash.secret(of: tenant)
        if let (known, hash) = tenants[tenant.number]?.hash, known == secret { return hash }
        let hash = AccessHash(of: tenant)
        tenants[tenant.number]?.hash = (secret, hash)
        return hash
    }

    package func loggedOut(_ session: MTProtoSession) {
        guard let chat = ChatSession.of(session) else { return }
        SessionAccount.of(session).attachment = nil
        detach(chat)
    }

    /// What it could not be told meanwhile its client asks for.
    package func connectionChanged(_ session: MTProtoSession) {
        if let chat = ChatSession.of(session) { reconsider(chat) }
    }
}

// MARK: Who is there

extension ChatHub {
    /// Whether a session makes its user one who is there: as long as it is connected to be told things, and its client
    /// does not say that nobody looks.
    func reconsider(_ session: ChatSession) {
        let outlet = session.outlet
        guard outlet.isConnected, outlet.wantsUpdates, !session.isAway else {
            return leave(session, isLoggedOut: false)
        }
        if session.isThere { return }
        session.isThere = true
        let identity = session.identity
        parts.board?
            .came(identity.address, of: identity.user, on: .telegram, in: identity.tenant, from: outlet.peer)
    }

    func leave(_ session: ChatSession, isLoggedOut: Bool) {
        guard session.isThere else { return }
        session.isThere = false
        let identity = session.identity
        parts.board?
            .went(identity.address, of: identity.user, on: .telegram, in: identity.tenant, isLoggedOut: isLoggedOut)
    }

    /// Tells those who talk with a user, and are reached now, whether the user is there.
    func tell(_ news: PresenceNews) {
        guard let tenant = tenants[news.tenant] else { return }
        for account in news.peers {
            guard account != news.account, let chats = tenant.accounts[account] else { continue }
            let status = chats.viewer.status(of: news.user)
            let update = TL.Update.updateUserStatus(.init(userID: news.account.id, status: status))
            spend(chats.tell(.updateShort(.init(update: update, date: now.seconds))))
        }
    }
}

/// Somebody came or went, and who may want to know.
struct PresenceNews: Sendable {
    let tenant: TenantNumber
    let user: UserID
    let account: AccountNumber
    let peers: [AccountNumber]
}

extension MTProtoSession: UpdateOutlet {
    package var dcNumber: Int32 { key.dc.number }
    package var isReached: Bool { isConnected && isWritable }
    package var peer: String {
        guard let address = remoteAddress, let host = address.ipAddress else { return "" }
        return "\(host):\(address.port ?? 0)"
    }
}

extension ChatSession {
    /// What the hub keeps of a session that is logged in.
    static func of(_ session: MTProtoSession) -> ChatSession? {
        (session.extra as? SessionAccount)?.attachment as? ChatSession
    }
}
