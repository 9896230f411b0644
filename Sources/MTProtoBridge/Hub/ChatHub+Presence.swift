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
        self.attach(session, attach, login.tenant.number, AccessHash(of: login.tenant)) { error in
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

    package func loggedOut(_ session: MTProtoSession) {
        guard let chat = ChatSession.of(session) else { return }
        SessionAccount.of(session).attachment = nil
        detach(chat)
    }

    /// What it could not be told meanwhile its client asks for.
    package func connectionChanged(_ session: MTProtoSession) {}
}

extension MTProtoSession: UpdateOutlet {
    package var dcNumber: Int32 { key.dc.number }
}

extension ChatSession {
    /// What the hub keeps of a session that is logged in.
    static func of(_ session: MTProtoSession) -> ChatSession? {
        (session.extra as? SessionAccount)?.attachment as? ChatSession
    }
}
