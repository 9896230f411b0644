internal import HTTPTypes
internal import PlatformCore
internal import PlatformEngine
internal import Tenants

/// Who uploads a file: a user, or an app's server.
struct Uploader: Sendable {
    let tenant: Tenant
    /// Whose share of uploads it takes; zero is the app's server.
    let account: AccountNumber
    /// What the body must be, where the call's signature says so.
    var body: FileDigest?

    static let appServer = AccountNumber(rawValue: 0)
}

/// Decides who may upload: users by a token of theirs, app servers by a signature, both before the body is read.
struct UploaderGate: Sendable {
    let registry: Registry
    let signatures: SignatureCheck
    let meters: QuotaLedger
    let engines: any EngineAccess
    let clock: any EngineClock

    func admit(_ head: RequestHead) async throws -> Uploader {
        let uploader = try await caller(head)
        let quota = uploader.tenant.quota
        try meters.meter(of: uploader.tenant.number)
            .admitCall(UploadSite.path, rate: .other, quota: quota, now: clock.now)
            .orThrow("the app uploads too often")
        return uploader
    }

    private func caller(_ head: RequestHead) async throws -> Uploader {
        guard let authorization = head.header("Authorization") else {
            let signed = try signatures.tenant(
                signingFile: head.method.rawValue,
                head.target,
                header: head.header,
                now: clock.now
            )
            return Uploader(tenant: signed.tenant, account: Uploader.appServer, body: signed.body)
        }
        let words = authorization.split(separator: " ", maxSplits: 1)
        guard words.count == 2, words[0].lowercased() == "bearer" else {
            throw ClientError(.tokenMalformed, "the header Authorization holds Bearer and a token")
        }
        let (tenant, token) = try verify(String(words[1]))
        guard tenant.settings.admits(origin: head.header("Origin")) else {
            throw ClientError(.notAllowed, "pages of this origin may not upload files of this app")
        }
        return Uploader(tenant: tenant, account: try await account(of: token, tenant.number))
    }

    private func verify(_ text: String) throws(ClientError) -> (tenant: Tenant, token: AccessToken) {
        do {
            return try registry.verify(token: text, now: clock.now)
        } catch {
            throw error.clientError
        }
    }

    /// The account of a token's user, who may connect with it now as a link may.
    private func account(of token: AccessToken, _ tenant: TenantNumber) async throws -> AccountNumber {
        guard case .user(let user?) = try await ask(.user(token.user), tenant) else {
            throw ClientError(.unknownUser, "there is no user \(token.user)")
        }
        guard token.issuedAt >= user.tokensValidFrom, !user.isGone else {
            throw ClientError(.tokenRevoked, "the token was revoked; get a new one")
        }
        if user.shelves[.blocked] != nil {
            let query = Query.records(.shelf(.blocked, of: user.id, after: nil, limit: 1))
            guard case .shelf(let items, _) = try await ask(query, tenant) else { throw Self.unanswered }
            if let blocked = items.first as? BlockedUser, blocked.holds(at: clock.now) {
                throw ClientError(.userBlocked, "the account is blocked")
            }
        }
        if let bound = token.device {
            guard case .devices(let devices) = try await ask(.devices(user.account), tenant) else {
                throw Self.unanswered
            }
            guard let device = devices.first(where: { $0.number == bound.number && $0.id == bound.id }),
                device.revokedAt.map({ token.issuedAt > $0 }) ?? true
            else { throw ClientError(.deviceRevoked, "the device was revoked; log in again") }
        }
        return user.account
    }

    private static let unanswered = ClientError(.internalError, "an answer to another question")

    private func ask(_ query: Query, _ tenant: TenantNumber) async throws -> Found {
        try await withCheckedContinuation { continuation in
            engines.read(tenant, query) { continuation.resume(returning: $0) }
        }.get()
    }
}
