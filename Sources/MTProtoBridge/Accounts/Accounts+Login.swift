internal import MTProtoCrypto
internal import MTProtoTL
internal import NIOCore
internal import PlatformCore
internal import PlatformEngine
internal import Synchronization
internal import Tenants

/// Logging in and out.
extension Accounts {
    /// The session speaks for a user from here on; its key does, durably, once this returns.
    func logIn(_ user: User, of tenant: Tenant, by caller: Caller) async throws(RPCError) -> TL.AuthAuthorization {
        guard let key = caller.key else { throw .authKeyPermEmpty }
        let login = Login(
            tenant: tenant,
            account: user.account,
            user: user.id,
            key: key,
            since: now,
            isBot: user.isBot
        )
        if let error = await caller.attach(login) {
            throw RPCError(loss: error) ?? RPCError(error)
        }
        do throws(RPCError) {
            try await setLogin(login, of: key)
        } catch {
            await caller.detach()
            throw error
        }
        passwords.forget(key)
        return try await authorization(user, login)
    }

    /// What a client is told once it is logged in.
    func authorization(_ user: User, _ login: Login) async throws(RPCError) -> TL.AuthAuthorization {
        let phone = try await phone(of: user.id, in: login.tenant)
        return .authorization(TL.AuthAuthorizationFields(user: wire(user, phone: phone, for: login)))
    }

    /// The key speaks for nobody any more, nor do other sessions of it.
    func logOut(_ caller: UserCaller) async throws(RPCError) {
        passwords.forget(caller.login.key)
        try await setLogin(nil, of: caller.login.key)
        await caller.caller.detach()
        try await endDevice(caller.login.device, of: caller.login)
    }

    /// Ends the login that another key of the same user has.
    func end(_ record: AuthKeyRecord, of login: Login) async throws(RPCError) {
        try await setLogin(nil, of: record.id)
        endSessions(of: [record.id])
        try await endDevice(DeviceID(unchecked: record.id.description), of: login)
    }

    private func endDevice(_ device: DeviceID, of login: Login) async throws(RPCError) {
        do throws(RPCError) {
            _ = try await submit(.revokeDevice(.account(login.account), device), to: login.tenant)
        } catch {
            // A device that never said anything need not be known.
            if error.code >= 500 { throw error }
        }
    }

    /// A user as a client that is logged in sees them; `phone` is shown to the user alone.
    func wire(_ user: User, phone: PhoneNumber? = nil, for login: Login) -> TL.User {
        let presence = board.map { PresenceView($0, of: login.tenant.number) }
        let viewer = Viewer(account: login.account, hash: AccessHash(of: login.tenant), presence: presence)
        return wire(user, phone: phone, for: viewer)
    }

    /// The same for who calls, who may know them under another name.
    func wire(_ user: User, phone: PhoneNumber? = nil, for caller: UserCaller) -> TL.User {
        wire(user, phone: phone, for: caller.viewer)
    }

    private func wire(_ user: User, phone: PhoneNumber?, for viewer: Viewer) -> TL.User {
        guard case .user(var fields) = viewer.wire(user) else { return viewer.wire(user) }
        if user.account == viewer.account { fields.phone = phone?.digits }
        fields.bot = user.isBot
        fields.botInfoVersion = user.isBot ? 1 : nil
        return .user(fields)
    }
}

extension UserCaller {
    /// For whom answers are written.
    var viewer: Viewer { caller.chat?.viewer ?? Viewer(account: account, hash: AccessHash(of: tenant)) }
}

extension Caller {
    /// Attaches a login's device to the session, in the place of whom it spoke for before.
    func attach(_ login: Login) async -> ClientError? {
        await onLoop { session, account, done in
            if account.login != nil { account.presence?.loggedOut(session) }
            account.login = nil
            guard let presence = account.presence else {
                return done(ClientError(.goingAway, "the session has ended"))
            }
            presence.loggedIn(session, login) { error in
                if error == nil {
                    account.login = login
                    account.loss = nil
                }
                done(error)
            }
        }
    }

    /// The session speaks for nobody.
    func detach() async {
        let _: Void = await onLoop { session, account, done in
            account.login = nil
            account.presence?.loggedOut(session)
            done(())
        }
    }

    /// Does something with the session on its loop; it must call `done` once, there.
    private func onLoop<Value: Sendable>(
        _ body: @escaping @Sendable (MTProtoSession, SessionAccount, @escaping (Value) -> Void) -> Void
    ) async -> Value {
        await withCheckedContinuation { continuation in
            loop.execute {
                let session = session.value
                body(session, SessionAccount.of(session)) { continuation.resume(returning: $0) }
            }
        }
    }
}
