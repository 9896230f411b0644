package import NIOPosix
package import PlatformCore
internal import PlatformEngine
package import Tenants

/// What operators do about how users log in with Telegram clients; it answers JSON objects.
package struct AccountOffice: Sendable {
    private let office: TenantOffice
    private let engines: any EngineAccess
    private let threads: NIOThreadPool

    /// `threads` must be started; what blocks runs there.
    package init(office: TenantOffice, engines: any EngineAccess, threads: NIOThreadPool) {
        self.office = office
        self.engines = engines
        self.threads = threads
    }

    /// The user's account number, phone number, and whether they have a second password or are a bot.
    package func account(_ user: UserID, of appKey: String) async throws -> JSONObject {
        let tenant = try office.find(appKey).number
        guard case .user(let known?) = try await engines.look(.user(user), in: tenant) else { throw Self.noUser(user) }
        var shown: JSONObject = [
            "userId": .string(user.text), "account": .integer(Int64(known.account.rawValue)),
            "isBot": .bool(known.isBot), "hasPassword": .bool(try await has(.password, known, in: tenant)),
        ]
        let query = RecordQuery.shelf(.phone, of: user, after: nil, limit: 1)
        if case .shelf(let items, _) = try await engines.look(.records(query), in: tenant),
            let phone = items.first as? UserPhone
        {
            shown.append("phone", .string(phone.number.digits))
        }
        return shown
    }

    /// Gives a user the phone number they log in by; `nil` takes it away.
    ///
    /// An unknown user is made.
    package func setPhone(
        _ written: String?,
        of user: UserID,
        in appKey: String,
        by actor: AuditEntry.Actor
    ) async throws -> JSONObject {
        let tenant = try office.find(appKey)
        let phone = try written.map { text throws(ServerAPIError) in try Self.phone(text) }
        try await engines.run(.setPhone(phone, of: user), in: tenant.number)
        try await note(phone == nil ? "user.removePhone" : "user.setPhone", of: user, in: tenant, by: actor)
        return try await account(user, of: appKey)
    }

    /// Takes a user's second password away, which they have forgotten; an unknown user is made.
    package func removePassword(
        of user: UserID,
        in appKey: String,
        by actor: AuditEntry.Actor
    ) async throws -> JSONObject {
        let tenant = try office.find(appKey)
        try await engines.run(.removePassword(of: user), in: tenant.number)
        try await note("user.removePassword", of: user, in: tenant, by: actor)
        return try await account(user, of: appKey)
    }

    /// Makes a user a bot, and answers the token that it logs in with: nobody can ask for it again.
    package func makeBot(_ user: UserID, of appKey: String, by actor: AuditEntry.Actor) async throws -> JSONObject {
        let tenant = try office.find(appKey)
        // The user is made where there is none, so that there is a number to put into the token.
        try await engines.run(.registerUser(Registration(user: user)), in: tenant.number)
        guard case .user(let known?) = try await engines.look(.user(user), in: tenant.number) else {
            throw Self.noUser(user)
        }
        var generator = SystemRandomNumberGenerator()
        let token = BotToken.make(for: known.account, using: &generator)
        try await engines.run(.setBotToken(hash: token.hash, of: user), in: tenant.number)
        try await note("user.setBotToken", of: user, in: tenant, by: actor)
        return [
            "userId": .string(user.text), "account": .integer(Int64(known.account.rawValue)),
            "token": .string(token.text),
        ]
    }

    /// Ends a bot's token; who is logged in with it stays so until their devices are revoked.
    package func endBot(_ user: UserID, of appKey: String, by actor: AuditEntry.Actor) async throws -> JSONObject {
        let tenant = try office.find(appKey)
        try await engines.run(.setBotToken(hash: nil, of: user), in: tenant.number)
        try await note("user.removeBotToken", of: user, in: tenant, by: actor)
        return ["userId": .string(user.text)]
    }

    /// Whether something stands on a user's shelf.
    private func has(_ kind: ShelfKind, _ user: User, in tenant: TenantNumber) async throws -> Bool {
        let query = RecordQuery.shelf(kind, of: user.id, after: nil, limit: 1)
        guard case .shelf(let items, _) = try await engines.look(.records(query), in: tenant) else { return false }
        return !items.isEmpty
    }

    private func note(_ act: String, of user: UserID, in tenant: Tenant, by actor: AuditEntry.Actor) async throws {
        try await threads.runIfActive { [office] in try office.note(act, on: tenant, detail: user.text, by: actor) }
    }

    private static func phone(_ text: String) throws(ServerAPIError) -> PhoneNumber {
        guard let phone = PhoneNumber(written: text) else {
            throw ServerAPIError(
                .parameterInvalid,
                "A phone number has \(PhoneNumber.lengths.lowerBound) to \(PhoneNumber.lengths.upperBound) digits."
            )
        }
        return phone
    }

    private static func noUser(_ user: UserID) -> ServerAPIError {
        ServerAPIError(.parameterInvalid, "There is no user \(user).")
    }
}

extension EngineAccess {
    /// Asks and waits for the answer.
    fileprivate func look(_ query: Query, in tenant: TenantNumber) async throws -> Found {
        try await withCheckedContinuation { continuation in
            read(tenant, query) { continuation.resume(returning: $0) }
        }.get()
    }
}
