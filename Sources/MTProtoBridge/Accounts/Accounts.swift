package import Logging
internal import MTProtoCrypto
internal import PlatformCore
package import PlatformEngine
internal import Synchronization
package import Tenants

/// Users of all tenants as clients of the bridge log in as them; shared by all loops.
package final class Accounts: Sendable {
    package let registry: Registry
    package let engines: TenantEngines
    package let keys: AuthKeyStore
    let clock: any EngineClock
    let log: Logger
    let codes: Mutex<LoginCodes>
    let board: (any PresenceBoard)?
    let passwords: SecondPasswords
    let tokens = Mutex(LoginTokens())
    let exported = Mutex(ExportedLogins())
    private let ending = Mutex(Ending())

    /// Whom to tell of keys whose live sessions end.
    ///
    /// In a struct: a closure that is looked at in a `Mutex` itself comes back wrapped once more each time, because
    /// generic code keeps closures in a form of its own.
    private struct Ending {
        var call: @Sendable (AuthKeyID) -> Void = { _ in }
    }

    /// Powers of large numbers, which prove passwords, are taken by `worker`.
    package init(
        registry: Registry,
        engines: TenantEngines,
        keys: AuthKeyStore,
        worker: any ExchangeWorker,
        clock: any EngineClock,
        board: (any PresenceBoard)? = nil,
        log: Logger
    ) {
        self.registry = registry
        self.engines = engines
        self.keys = keys
        self.clock = clock
        self.board = board
        self.log = log
        passwords = SecondPasswords(worker: worker)
        codes = Mutex(LoginCodes { Hash.sha256(Array($0.utf8)) })
    }

    /// Ends logins as links end: with the app's secret, and with the app itself.
    ///
    /// `endSessions` ends those of a key that are live, on any thread.
    package func follow(_ registry: Registry, endSessions: @escaping @Sendable (AuthKeyID) -> Void = { _ in }) {
        ending.withLock { $0.call = endSessions }
        registry.whenChanged { [weak self] tenant, change in
            guard let self else { return }
            switch change {
            case .rotateSecret, .delete: keys.endLogins(of: tenant.number) { self.end($0) }
            // Their logins are there again when the app is.
            case .disable: keys.keysLoggedIn(of: tenant.number) { self.end($0) }
            case .rename, .setMode, .setSettings, .setQuota, .setFeature, .setCallbacks, .enable: return
            }
        }
    }

    /// Ends the live sessions of keys.
    func endSessions(of ids: [AuthKeyID]) {
        let end = ending.withLock { $0.call }
        for id in ids { end(id) }
    }

    private func end(_ keys: Result<[AuthKeyID], TenantError>) {
        switch keys {
        case .success(let ids): endSessions(of: ids)
        case .failure(let error): log.error("logins that ended stay in the store", metadata: ["error": "\(error)"])
        }
    }

    var now: Timestamp { clock.now }
    /// In seconds since 1970, as clients count.
    var date: Int32 { Int32(clamping: clock.now.rawValue / 1_000) }
}

// MARK: Engines

extension Accounts {
    /// Has something changed in a tenant.
    package func submit(_ action: Action, to tenant: Tenant) async throws(RPCError) -> Answer {
        do {
            return try await perform(action, in: tenant).get()
        } catch {
            throw RPCError(error)
        }
    }

    /// The same, for who tells refusals apart.
    func perform(_ action: Action, in tenant: Tenant) async -> Result<Answer, ClientError> {
        await withCheckedContinuation { continuation in
            let reply = ReplyAddress.closure { continuation.resume(returning: $0) }
            let command = Command(actor: .server, action: action, reply: reply)
            if !engines.submit(tenant.number, command) {
                continuation.resume(returning: .failure(ClientError(.busy, "too much waits", retryAfter: 1_000)))
            }
        }
    }

    /// Asks for something of a tenant.
    package func read(_ query: Query, of tenant: Tenant) async throws(RPCError) -> Found {
        let result: Result<Found, ClientError> = await withCheckedContinuation { continuation in
            engines.read(tenant.number, query) { continuation.resume(returning: $0) }
        }
        do {
            return try result.get()
        } catch {
            throw RPCError(error)
        }
    }

    func user(_ account: AccountNumber, of tenant: Tenant) async throws(RPCError) -> User {
        guard case .user(let user?) = try await read(.records(.account(account)), of: tenant) else {
            throw .userIDInvalid
        }
        return user
    }

    /// Whose a phone number is.
    func holder(of phone: PhoneNumber, in tenant: Tenant) async throws(RPCError) -> User? {
        guard case .user(let user) = try await read(.records(.holder(of: phone)), of: tenant) else {
            throw .internalError
        }
        return user
    }

    func phone(of user: UserID, in tenant: Tenant) async throws(RPCError) -> PhoneNumber? {
        let query = RecordQuery.shelf(.phone, of: user, after: nil, limit: 1)
        guard case .shelf(let items, _) = try await read(.records(query), of: tenant) else { throw .internalError }
        return (items.first as? UserPhone)?.number
    }
}

// MARK: Tenants

extension Accounts {
    /// The app that a client is a client of; with a hash it must be the app's.
    package func tenant(apiID: Int32?, apiHash: String? = nil) throws(RPCError) -> Tenant {
        guard let apiID, let tenant = try? registry.tenant(APIID(rawValue: apiID)),
            (try? tenant.requireActive()) != nil
        else { throw .apiIDInvalid }
        if let apiHash, !ConstantTime.areEqual(Array(apiHash.utf8), Array(tenant.record.apiHash.text.utf8)) {
            throw .apiIDInvalid
        }
        return tenant
    }
}
