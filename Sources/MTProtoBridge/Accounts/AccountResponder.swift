internal import NIOCore
internal import PlatformCore
internal import Tenants

/// Answers the API calls of one loop's sessions: finds out whom a session speaks for, then serves the call.
package final class AccountResponder: RPCResponder {
    private let table: MethodTable
    private let accounts: Accounts
    private let presence: any AccountPresence

    package init(table: MethodTable, accounts: Accounts, presence: any AccountPresence) {
        self.table = table
        self.accounts = accounts
        self.presence = presence
    }

    package func answer(_ call: RPCCall) {
        let account = SessionAccount.of(call.session)
        account.presence = presence
        switch account.stage {
        case .known: serve(call, account, mayAsk: true)
        case .asking: account.wait(call)
        case .unknown:
            account.wait(call)
            ask(call.session, account)
        }
    }

    package func introduced(_ session: MTProtoSession) {
        let account = SessionAccount.of(session)
        if account.stage == .known { note(session, account) }
    }

    package func connectionChanged(_ session: MTProtoSession) {
        presence.connectionChanged(session)
    }

    package func ended(_ session: MTProtoSession) {
        presence.loggedOut(session)
        session.extra = nil
    }
}

extension AccountResponder {
    /// Serves a call of a session of which it is known whom it speaks for.
    ///
    /// Another session of its key may have logged in since: nobody is told that there is no login before that was
    /// looked up again.
    private func serve(_ call: RPCCall, _ account: SessionAccount, mayAsk: Bool) {
        guard let method = table[call.functionID] else { return call.fail(.unknownFunction(call.functionID)) }
        let lacksLogin = method.needsLogin && account.login == nil && account.loss == nil
        let lacksKey = account.permanentKey == nil && call.functionID != bindTempAuthKeyID
        if mayAsk, lacksLogin || lacksKey {
            account.wait(call)
            return ask(call.session, account)
        }
        if lacksKey { return call.fail(.authKeyPermEmpty) }
        if let login = account.login {
            // One build of a client is of one app; another's login is not taken over.
            if let client = call.session.client, client.apiID != login.tenant.record.apiID.rawValue {
                return call.fail(.apiIDInvalid)
            }
            accounts.keys.noteActive(login.key)
        } else if method.needsLogin {
            return call.fail(account.loss ?? .authKeyUnregistered)
        }
        method.serve(call, account)
    }

    /// Finds out whom a session speaks for, then serves what waited.
    private func ask(_ session: MTProtoSession, _ account: SessionAccount) {
        account.stage = .asking
        let asked = accounts.keyAndLogin(of: AuthKeyID(rawValue: session.key.id), on: session.eventLoop)
        asked.assumeIsolated().whenComplete { result in
            switch result {
            case .failure: self.found(nil, session, account)
            case .success(let found):
                account.permanentKey = found.permanent?.id
                account.noted = found.permanent?.client
                switch found.login {
                case .nobody: self.found(.some(nil), session, account)
                case .somebody(let login): self.attach(login, session, account)
                // Its login is not lost: it may be there again later.
                case .ofClosedApp: self.found(nil, session, account)
                }
            }
        }
    }

    private func attach(_ login: Login, _ session: MTProtoSession, _ account: SessionAccount) {
        presence.loggedIn(session, login) { [self] error in
            guard let error else { return found(login, session, account) }
            guard let loss = RPCError(loss: error) else { return found(nil, session, account) }
            account.loss = loss
            accounts.endLogin(login)
            found(.some(nil), session, account)
        }
    }

    /// It is known whom the session speaks for, or nobody; without an answer it cannot be known now.
    private func found(_ login: Login??, _ session: MTProtoSession, _ account: SessionAccount) {
        let waiting = account.takeWaiting()
        guard let login else {
            account.stage = .unknown
            for call in waiting { call.fail(.internalError) }
            return
        }
        account.stage = .known
        account.login = login
        note(session, account)
        for call in waiting { serve(call, account, mayAsk: false) }
    }

    /// Writes down what the client said of itself, for the list of a user's sessions.
    private func note(_ session: MTProtoSession, _ account: SessionAccount) {
        guard let key = account.permanentKey, let client = session.client else { return }
        let said = AuthKeyClient(client, address: session.remoteAddress?.ipAddress ?? "")
        if account.noted == said, session.key.layer == session.layer { return }
        account.noted = said
        accounts.note(said, layer: session.layer, of: key)
    }
}

extension RPCError {
    /// Why a login is no more; `nil` where it may be had again later.
    init?(loss error: ClientError) {
        switch error.code {
        case .userBlocked: self = .userDeactivatedBan
        case .unknownUser: self = .userDeactivated
        case .tokenRevoked, .deviceRevoked: self = .sessionRevoked
        case .tenantDisabled: return nil
        default: return nil
        }
    }
}

extension AuthKeyClient {
    init(_ client: ClientInfo, address: String) {
        self.init(
            apiID: APIID(rawValue: client.apiID),
            deviceModel: client.deviceModel,
            systemVersion: client.systemVersion,
            appVersion: client.appVersion,
            language: client.language,
            address: address
        )
    }
}
