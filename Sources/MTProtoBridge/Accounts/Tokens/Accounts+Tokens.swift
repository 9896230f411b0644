internal import MTProtoCrypto
internal import MTProtoTL
internal import NIOCore
internal import PlatformCore
internal import PlatformEngine
internal import Synchronization
internal import Tenants

/// Logging in by what another client of the same user says: QR codes, and logins that are carried over.
extension Accounts {
    private static let tokenByteCount = 32

    /// A token for a client to show; or its login, once somebody let it in.
    func exportToken(
        _ function: TL.AuthExportLoginToken,
        of tenant: Tenant,
        _ caller: Caller
    ) async throws(RPCError) -> TL.AuthLoginToken {
        guard let key = caller.key else { throw .authKeyPermEmpty }
        if let entered = try await enter(key, of: tenant, caller) { return entered }
        if let wait = tokens.withLock({ $0.admit(from: caller.address, now: now) }) { throw .floodWait(seconds: wait) }
        let token = SecureRandom.bytes(Self.tokenByteCount)
        let shown = LoginTokens.Shown(
            key: key,
            tenant: tenant.number,
            hash: Hash.sha256(token),
            except: Array(function.exceptIDs.prefix(LoginTokens.exceptCountMax)),
            caller: caller
        )
        tokens.withLock { $0.keep(shown, now: now) }
        let expires = date + Int32(LoginTokens.lifeSeconds)
        return .loginToken(.init(expires: expires, token: ByteBuffer(bytes: token)))
    }

    /// The login of the client that shows a token; there is one data centre, so that no other can come for it.
    func importToken(
        _ token: TLBytes,
        of tenant: Tenant,
        _ caller: Caller
    ) async throws(RPCError) -> TL.AuthLoginToken {
        guard let key = caller.key else { throw .authKeyPermEmpty }
        let hash = Hash.sha256(Array(token.readableBytesView))
        guard tokens.withLock({ $0.isShown(hash, by: key) }) else { throw .authTokenInvalid }
        guard let entered = try await enter(key, of: tenant, caller) else { throw .authTokenExpired }
        return entered
    }

    /// The client's login where somebody let it in, or where it has one.
    private func enter(
        _ key: AuthKeyID,
        of tenant: Tenant,
        _ caller: Caller
    ) async throws(RPCError) -> TL.AuthLoginToken? {
        if let owner = tokens.withLock({ $0.take(of: key, now: now) }), owner.tenant == tenant.number {
            let user = try await user(owner.account, of: tenant)
            let entered = try await logInUnlessPassword(user, of: tenant, by: caller)
            return .loginTokenSuccess(.init(authorization: entered))
        }
        guard let login = caller.login else { return nil }
        let user = try await user(login.account, of: tenant)
        return .loginTokenSuccess(.init(authorization: try await authorization(user, login)))
    }

    /// Lets in the client that shows a token, and tells it so; answers what it will be in the list of logins.
    func acceptToken(_ token: TLBytes, by caller: UserCaller) async throws(RPCError) -> TL.Authorization {
        if caller.login.isBot { throw .botMethodInvalid }
        let hash = Hash.sha256(Array(token.readableBytesView))
        let verdict = tokens.withLock {
            $0.accept(hash, by: caller.account, of: caller.tenant.number, now: now)
        }
        switch verdict {
        case .invalid: throw .authTokenInvalid
        case .expired: throw .authTokenExpired
        case .already: throw .authTokenAlreadyAccepted
        case .excepted: throw .authTokenException
        case .accepted(let shown):
            guard let record = try await record(of: shown.key) else { throw .authTokenExpired }
            var listed = TL.Authorization(record, current: caller.login.key)
            listed.dateCreated = date
            listed.passwordPending = try await password(of: caller.login.user, in: caller.tenant) != nil
            shown.caller.tellOfToken(date: date)
            return listed
        }
    }
}

// MARK: Logins that are carried over

extension Accounts {
    func exportLogin(to dc: Int32, _ caller: UserCaller) throws(RPCError) -> TL.AuthExportedAuthorization {
        guard DataCentre(code: dc) != nil else { throw .dcIDInvalid }
        let bytes = SecureRandom.bytes(Self.tokenByteCount)
        let owner = AccountName(tenant: caller.tenant.number, account: caller.account)
        let isKept = exported.withLock { $0.keep(Hash.sha256(bytes), of: owner, with: caller.login.key, now: now) }
        guard isKept else { throw .floodWait(seconds: 60) }
        return TL.AuthExportedAuthorization(id: caller.account.id, bytes: ByteBuffer(bytes: bytes))
    }

    /// Logs a key in as whoever another key is logged in as; their password was asked for there.
    func importLogin(
        _ function: TL.AuthImportAuthorization,
        of tenant: Tenant,
        _ caller: Caller
    ) async throws(RPCError) -> TL.AuthAuthorization {
        guard let number = UInt32(exactly: function.id) else { throw .authBytesInvalid }
        let owner = AccountName(tenant: tenant.number, account: AccountNumber(rawValue: number))
        let hash = Hash.sha256(Array(function.bytes.readableBytesView))
        guard let key = exported.withLock({ $0.take(hash, of: owner, now: now) }),
            let login = try await record(of: key)?.login, login.tenant == tenant.number, login.account == owner.account
        else { throw .authBytesInvalid }
        return try await logIn(user(owner.account, of: tenant), of: tenant, by: caller)
    }
}

extension Caller {
    /// Has a client that shows a token ask for it once more: somebody let it in.
    fileprivate func tellOfToken(date: Int32) {
        loop.execute {
            let session = self.session.value
            guard session.isConnected else { return }
            session.push(TL.Updates.updateShort(TL.UpdateShort(update: .updateLoginToken, date: date)))
        }
    }
}
