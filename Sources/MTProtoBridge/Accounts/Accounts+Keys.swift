internal import Logging
internal import NIOCore
internal import PlatformCore
internal import Tenants

/// Keys, and who is logged in with them.
extension Accounts {
    /// The key that logins belong to, and the login there is.
    struct Held: Sendable {
        /// `nil` for a temporary key that is not bound.
        let permanent: AuthKeyRecord?
        let login: Holder

        static let nothing = Held(permanent: nil, login: .nobody)
    }

    /// Who is logged in with a key.
    enum Holder: Sendable {
        case nobody
        case somebody(Login)
        /// The app is switched off, or gone.
        case ofClosedApp
    }

    func keyAndLogin(of id: AuthKeyID, on loop: any EventLoop) -> EventLoopFuture<Held> {
        keys.complete(on: loop) { keys.find(id, $0) }.flatMap { [self] record -> EventLoopFuture<Held> in
            guard let record else { return loop.makeSucceededFuture(.nothing) }
            if record.expiresAt == nil { return loop.makeSucceededFuture(found(record)) }
            guard let permanent = record.boundTo else { return loop.makeSucceededFuture(.nothing) }
            return keys.complete(on: loop) { keys.find(permanent, $0) }
                .map { $0.map { self.found($0) } ?? .nothing }
        }
    }

    private func found(_ record: AuthKeyRecord) -> Held {
        guard let kept = record.login else { return Held(permanent: record, login: .nobody) }
        guard let tenant = try? registry.tenant(kept.tenant), (try? tenant.requireActive()) != nil else {
            return Held(permanent: record, login: .ofClosedApp)
        }
        // The process may have died before the login was ended.
        guard kept.rotations == tenant.record.secrets.rotations else { return Held(permanent: record, login: .nobody) }
        let login = Login(
            tenant: tenant,
            account: kept.account,
            user: kept.user,
            key: record.id,
            since: kept.since,
            isBot: kept.isBot
        )
        return Held(permanent: record, login: .somebody(login))
    }

    /// Writes down what a client said of itself.
    func note(_ client: AuthKeyClient, layer: Int32, of key: AuthKeyID) {
        let change: @Sendable (inout AuthKeyRecord) -> Void = { record in
            record.client = client
            record.layer = layer
        }
        keys.change(key, change) { [log] result in
            guard case .failure(let error) = result else { return }
            log.warning("what a client said of itself is lost", metadata: ["error": "\(error)"])
        }
    }

    /// Ends a login that the engine refused.
    func endLogin(_ login: Login) {
        setLogin(nil, of: login.key) { [log] result in
            guard case .failure(let error) = result else { return }
            log.warning("a login that ended stays in the store", metadata: ["error": "\(error)"])
        }
    }

    func setLogin(_ login: Login?, of key: AuthKeyID) async throws(RPCError) {
        let result: Result<AuthKeyRecord?, TenantError> = await withCheckedContinuation { continuation in
            setLogin(login, of: key) { continuation.resume(returning: $0) }
        }
        guard case .success(let record) = result else { throw .internalError }
        guard record != nil else { throw .authKeyUnregistered }
    }

    func record(of key: AuthKeyID) async throws(RPCError) -> AuthKeyRecord? {
        let result: Result<AuthKeyRecord?, TenantError> = await withCheckedContinuation { continuation in
            keys.find(key) { continuation.resume(returning: $0) }
        }
        guard case .success(let record) = result else { throw .internalError }
        return record
    }

    /// The keys that a user is logged in with.
    func logins(of login: Login) async throws(RPCError) -> [AuthKeyRecord] {
        let result: Result<[AuthKeyRecord], TenantError> = await withCheckedContinuation { continuation in
            keys.logins(of: login.account, in: login.tenant.number) { continuation.resume(returning: $0) }
        }
        guard case .success(let records) = result else { throw .internalError }
        return records
    }

    private func setLogin(
        _ login: Login?,
        of key: AuthKeyID,
        _ done: @escaping AuthKeyStore.Completion<AuthKeyRecord?>
    ) {
        let kept = login.map { login in
            AuthKeyLogin(
                tenant: login.tenant.number,
                account: login.account,
                user: login.user,
                since: login.since,
                isBot: login.isBot,
                rotations: login.tenant.record.secrets.rotations
            )
        }
        let idleSince = date
        let change: @Sendable (inout AuthKeyRecord) -> Void = { record in
            record.login = kept
            record.idleSince = idleSince
        }
        keys.change(key, change, done)
    }
}
